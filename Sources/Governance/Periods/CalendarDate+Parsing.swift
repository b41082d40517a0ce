/// Why a text is no day.
public enum DateFault: Error, Hashable, Sendable {
  /// It is none of the ways in which days are written.
  case unreadable
  /// The day of the month is left out.
  case dayMissing
  /// There is no such month.
  case noSuchMonth(Int)
  /// The month is not so long.
  case noSuchDay(Int, month: Int, year: Int)
}

extension CalendarDate {
  /// Reads a day as people type it: `2023-09-15`, `20230915`, `15/9`, `15/9 2023`, `15 sep`.
  ///
  /// A year that is left out is the given one. A month's name is told by its first three letters, in
  /// Swedish or English.
  public init(parsing text: some StringProtocol, year: Int) throws(DateFault) {
    let words = text.split { $0.isWhitespace || "-/.".contains($0) }
      .map { $0.lowercased() }
    let numbers = words.map { $0.utf8.count <= 8 ? Int($0) : nil }
    switch words.count {
    case 1: try self.init(digits: words[0])
    case 2, 3:
      if words[0].utf8.count == 4, let year = numbers[0] {
        guard words.count == 3 else { throw .dayMissing }
        try self.init(year, month: words[1], day: numbers[2])
      } else {
        let last = words.count == 3 ? numbers[2] : year
        guard let last, (1000...9999).contains(last) else { throw .unreadable }
        try self.init(last, month: words[1], day: numbers[0])
      }
    default: throw .unreadable
    }
  }

  private init(digits: String) throws(DateFault) {
    guard digits.utf8.count == 8, digits.allSatisfy(\.isPlainDigit), let number = Int(digits) else {
      throw digits.utf8.count == 4 && Int(digits) != nil ? .dayMissing : .unreadable
    }
    try self.init(number / 10_000, month: String(number / 100 % 100), day: number % 100)
  }

  private init(_ year: Int, month: String, day: Int?) throws(DateFault) {
    guard let month = Self.month(month), let day else { throw .unreadable }
    guard (1...12).contains(month) else { throw .noSuchMonth(month) }
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      throw .noSuchDay(day, month: month, year: year)
    }
    self = date
  }

  private static let monthBeginnings: [[String]] = [
    ["jan"], ["feb"], ["mar"], ["apr"], ["maj", "may"], ["jun"], ["jul"], ["aug"], ["sep"],
    ["okt", "oct"], ["nov"], ["dec"],
  ]

  private static func month(_ text: String) -> Int? {
    if let number = Int(text), text.utf8.count <= 2 { return number }
    let beginning = String(text.prefix(3))
    return monthBeginnings.firstIndex { $0.contains(beginning) }.map { $0 + 1 }
  }
}
