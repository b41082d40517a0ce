extension Datum {
  /// The value as JSON without spaces and with its keys sorted: the same for the same value, whatever
  /// file it was written in.
  var canonicalText: String {
    switch self {
    case .null: "null"
    case .flag(let flag): String(flag)
    case .number(let amount): amount.plainText
    case .text(let text): Self.quoted(text)
    case .list(let items): "[\(items.map(\.canonicalText).joined(separator: ","))]"
    case .object(let object):
      "{"
        + object.entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        .map { "\(Self.quoted($0.key)):\($0.value.canonicalText)" }.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
