/// What a cell or an indicator holds: a number of some certainty, or one of three absences that are
/// never confused.
///
/// Zero is a number.
///
/// Source: domain, section 2.
public enum CellValue: Hashable, Sendable {
  /// A number.
  case number(Amount)
  /// A preliminary number (*preliminär*), printed in parentheses: `(72)`.
  case preliminary(Amount)
  /// An approximate number: `cirka 95 300`.
  case approximate(Amount)
  /// Something between two numbers: 45–50.
  case interval(Amount, Amount)
  /// Printed as `-`: there is no value.
  case missing
  /// Printed as nothing at all.
  case blank
  /// Was in the document, but not in the text extracted from it.
  case lost
}

extension CellValue {
  /// The number, where there is exactly one.
  public var amount: Amount? {
    switch self {
    case .number(let amount), .preliminary(let amount), .approximate(let amount): amount
    case .interval, .missing, .blank, .lost: nil
    }
  }

  /// Whether there is no value, for whatever reason.
  public var isAbsent: Bool {
    switch self {
    case .missing, .blank, .lost: true
    case .number, .preliminary, .approximate, .interval: false
    }
  }

  /// Text that ``init(parsing:)`` reads back, with a decimal point: `(72)`, `ca 5.2`, `45..50`,
  /// `-`, ``, `?`.
  public var plainText: String {
    switch self {
    case .number(let amount): amount.plainText
    case .preliminary(let amount): "(\(amount.plainText))"
    case .approximate(let amount): "ca \(amount.plainText)"
    case .interval(let low, let high): "\(low.plainText)..\(high.plainText)"
    case .missing: "-"
    case .blank: ""
    case .lost: "?"
    }
  }
}

extension CellValue {
  /// Reads what a person types or a document prints, a percent sign allowed.
  public init(parsing text: some StringProtocol) throws(NumberFault) {
    let rest = Substring(text).trimmingSpaces()
    switch rest {
    case "": self = .blank
    case "-", "\u{2212}", "\u{2013}": self = .missing
    case "?": self = .lost
    default: self = try Self.reading(rest)
    }
  }

  private static func reading(_ text: Substring) throws(NumberFault) -> CellValue {
    if text.first == "(" || text.last == ")" {
      guard text.first == "(", text.last == ")" else { throw .parenthesis }
      return .preliminary(try NumberText(parsing: text.dropFirst().dropLast()).amount)
    }
    let word = text.prefix { !$0.isNumberSpace }
    if word.endIndex < text.endIndex, ["cirka", "ca", "c:a"].contains(word.lowercased()) {
      return .approximate(try NumberText(parsing: text[word.endIndex...]).amount)
    }
    if let dash = dashRange(in: text) {
      let low = try NumberText(parsing: text[..<dash.lowerBound]).amount
      let high = try NumberText(parsing: text[dash.upperBound...]).amount
      guard low.rational <= high.rational else { throw .descending }
      return .interval(low, high)
    }
    return .number(try NumberText(parsing: text).amount)
  }

  /// `45–50`, `45-50` or `45..50`; a minus that no digit stands before is a sign, not a dash.
  private static func dashRange(in text: Substring) -> Range<Substring.Index>? {
    if let dots = text.firstRange(of: "..") { return dots }
    guard let digit = text.firstIndex(where: \.isPlainDigit),
      let dash = text[digit...].firstIndex(where: \.isMinus)
    else { return nil }
    let next = text.index(after: dash)
    return next < text.endIndex ? dash..<next : nil
  }
}

extension CellValue {
  /// As it stands in files.
  public var datum: Datum { Codec<CellValue>.cellValue.encode(self) }

  /// The value that a datum of a file is; `nil` where it is none.
  public init?(_ datum: Datum) {
    guard let value = try? Codec<CellValue>.cellValue.decode(datum) else { return nil }
    self = value
  }
}
