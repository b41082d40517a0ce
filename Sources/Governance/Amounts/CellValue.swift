/// What a cell or an indicator holds: a number of some certainty, or one of three absences that are
/// never confused.
///
/// Zero is a number.
///
/// Source: domain, section 2.
public enum CellValue: Hashable, Sendable {
  /// A number.
  case number(Amount)
  /// A preliminary number, printed in parentheses: `(72)`.
  case preliminary(Amount)
  /// An approximate number: *cirka 95 300*.
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
    for word in ["cirka ", "ca ", "c:a "] where text.lowercased().hasPrefix(word) {
      return .approximate(try NumberText(parsing: text.dropFirst(word.count)).amount)
    }
    if let (low, high) = intervalParts(text) {
      return .interval(try Amount(parsing: low), try NumberText(parsing: high).amount)
    }
    return .number(try NumberText(parsing: text).amount)
  }

  /// `45–50` or `45..50`; a leading minus is a sign, not a dash.
  private static func intervalParts(_ text: Substring) -> (Substring, Substring)? {
    let body = text.dropFirst()
    if let dots = body.firstIndex(of: "."), body[dots...].hasPrefix("..") {
      return (text[..<dots], body[dots...].dropFirst(2))
    }
    guard let dash = body.firstIndex(of: "\u{2013}"),
      body[..<dash].contains(where: \.isNumber) || text.first?.isNumber == true
    else { return nil }
    return (text[..<dash], body[body.index(after: dash)...])
  }
}
