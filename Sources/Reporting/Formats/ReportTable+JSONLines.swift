internal import Governance

extension ReportTable {
  /// One JSON object a row.
  ///
  /// A number is a JSON number; what is no plain number is the text that the data files have: `"(72)"`,
  /// `"-"` where a dash was printed, `""` for blank, `"?"` for lost. Computed numbers are exact where
  /// nine decimals are enough.
  public func jsonLines() -> String {
    let table = within(.data)
    let keys = table.heads.map { $0.key.jsonText }
    return table.rows
      .map { row in
        let members = zip(keys, row).map { key, entry in "\(key): \(entry.jsonText)" }
        return "{\(members.joined(separator: ", "))}\n"
      }
      .joined()
  }
}

extension ReportEntry {
  var jsonText: String {
    switch self {
    case .nothing: "null"
    case .text(let text), .code(let text, _): text.jsonText
    case .whole(let number): String(number)
    case .flag(let flag): String(flag)
    case .value(.number(let amount), _): amount.plainText
    case .value(let value, _): value.plainText.jsonText
    case .exact(let number, let decimals, _): number.plainText(decimals: decimals).orNull
    case .rounded(let number, let decimals):
      (number.rounded(decimals: decimals)?.plainText ?? "").orNull
    case .marked(let entry, _): entry.jsonText
    }
  }
}

extension String {
  /// A number's text, or null where it is too large to be written.
  fileprivate var orNull: String { isEmpty ? "null" : self }

  /// The text in quotation marks, escaped as JSON needs it, and so that a terminal that shows it neither
  /// obeys nor turns anything.
  var jsonText: String {
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case _ where scalar.value <= 0xFFFF && scalar.obeyedByTerminals:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}

extension Unicode.Scalar {
  /// Whether a terminal would do something at it instead of showing it.
  fileprivate var obeyedByTerminals: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
