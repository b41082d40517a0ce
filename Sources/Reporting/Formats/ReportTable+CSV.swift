internal import Governance
internal import Wording

/// The form of CSV that Swedish Excel opens by a double click.
enum CommaSeparated {
  /// Tells Excel that the text is UTF-8.
  static let byteOrderMark: Character = "\u{FEFF}"
  static let lineEnd = "\r\n"

  static func line(_ fields: [String]) -> String { fields.joined(separator: ";") + lineEnd }

  /// Text as a field: never read as a formula, and quoted where it must be.
  ///
  /// What no cell can hold or what turns the writing becomes �: Excel stops at some, and a terminal obeys them.
  static func field(_ text: String) -> String {
    quoted(literal(text))
  }

  /// Text that Excel takes as text, even where it looks like a formula.
  static func literal(_ text: String) -> String {
    let text = text.unicodeScalars.contains(where: isNoText) ? cleaned(text) : text
    let isFormula = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) }
    return isFormula == true ? "'\(text)" : text
  }

  private static func isNoText(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isObeyed && !"\t\n\r".unicodeScalars.contains(scalar)
  }

  private static func cleaned(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isNoText($0) ? "\u{FFFD}" : $0 }))
  }

  /// Excel reads `(72)` as −72 unless it is told that it is text.
  static func preliminary(_ number: String) -> String { "'(\(number))" }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { ";\"\n\r".unicodeScalars.contains($0) }
    let isPadded = text.first == " " || text.last == " "
    return needsQuotes || isPadded ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }
}

extension Unicode.Scalar {
  /// Whether a terminal or a program of tables does something at it instead of showing it: controls, and what
  /// turns the direction of writing or breaks lines.
  ///
  /// Joiners and soft hyphens are in ordinary text and stay.
  var isObeyed: Bool {
    guard value < 0x20 || value > 0x7E else { return false }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isBidiControl
    }
  }
}

extension ReportTable {
  /// The rows in that form.
  func csvRows(_ words: Words) -> String {
    rows.map { row in CommaSeparated.line(row.map { $0.csvText(words) }) }.joined()
  }
}

extension ReportEntry {
  /// Numbers without spaces between thousands and with a decimal comma, whatever the language.
  ///
  /// The function makes a text a field of its form.
  func csvText(_ words: Words, _ field: (String) -> String = CommaSeparated.field) -> String {
    switch self {
    case .nothing: ""
    case .text(let text), .code(_, let text): field(text)
    case .whole(let number): String(number)
    case .flag(let flag): words[flag ? .yes : .no]
    case .value(let value, _): value.csvText(words, field)
    case .exact(let number, let decimals, _): number.plainText(decimals: decimals).decimalComma
    case .rounded(let number, let decimals):
      (number.rounded(decimals: decimals)?.plainText ?? "").decimalComma
    case .marked(let entry, _): entry.csvText(words, field)
    }
  }
}

extension CellValue {
  func csvText(_ words: Words, _ field: (String) -> String) -> String {
    switch self {
    case .number(let amount): amount.plainText.decimalComma
    case .preliminary(let amount): CommaSeparated.preliminary(amount.plainText.decimalComma)
    case .approximate, .interval, .missing, .blank, .lost: field(words.value(self))
    }
  }
}

extension String {
  fileprivate var decimalComma: String { String(map { $0 == "." ? "," : $0 }) }
}
