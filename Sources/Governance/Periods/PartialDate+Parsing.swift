extension PartialDate {
  /// Reads a date as people write it in Swedish or English; `nil` where it is none.
  ///
  /// `15 november 2026`, `den 15:e nov`, `15/11 2026`, `November 15, 2026`, `nov 2026`, `2026-11-15`, `2026`,
  /// `idag`, `yesterday`. A year that is left out is that of the day on which it is written.
  public init?(parsing text: some StringProtocol, today: CalendarDate) {
    if let plain = PartialDate(text) {
      self = plain
      return
    }
    let words = Self.words(of: text)
    if let day = Self.daysFromToday[words.joined(separator: " ")] {
      self = .day(today.adding(days: day))
    } else if words.count == 2, let year = Self.year(words[1]),
      let month = Self.month(words[0], of: year)
    {
      self = month
    } else if let day = Self.day(words, today.year) {
      self = .day(day)
    } else {
      return nil
    }
  }

  private static let daysFromToday = [
    "idag": 0, "i dag": 0, "today": 0, "igår": -1, "i går": -1, "yesterday": -1, "imorgon": 1,
    "i morgon": 1, "tomorrow": 1,
  ]

  /// The words that say something: *den* and *of* do not, nor what makes a number an ordinal.
  private static func words(of text: some StringProtocol) -> [String] {
    text.lowercased().split { $0.isWhitespace || $0 == "," }
      .map { plain(String($0)) }.filter { !["den", "the", "of", "on"].contains($0) }
  }

  private static func plain(_ word: String) -> String {
    for ending in [":e", ":a", "st", "nd", "rd", "th"] where word.hasSuffix(ending) {
      let number = word.dropLast(ending.count)
      if Int(number) != nil { return String(number) }
    }
    return word
  }

  private static func year(_ word: String) -> Int? {
    guard case .year(let year)? = PartialDate(word) else { return nil }
    return year
  }

  /// A month that is named: the first day of it must be one.
  private static func month(_ word: String, of year: Int) -> PartialDate? {
    guard word.first?.isNumber == false,
      let first = try? CalendarDate(parsing: "1 \(word)", year: year)
    else { return nil }
    return .month(year: first.year, month: first.month)
  }

  /// A day; English puts the month first.
  private static func day(_ words: [String], _ year: Int) -> CalendarDate? {
    var words = words
    if words.count > 1, words[0].first?.isLetter == true, words[1].first?.isNumber == true {
      words.swapAt(0, 1)
    }
    return try? CalendarDate(parsing: words.joined(separator: " "), year: year)
  }
}
