internal import Governance

extension ReportTable {
  /// A tab-separated table for programs: the keys in its first line, plain numbers with a decimal
  /// point, and nothing for what is absent.
  public func tidyText() -> String {
    let table = within(.data)
    let lines = [table.heads.map(\.key)] + table.rows.map { row in row.map(\.tidyText) }
    return lines.map { $0.joined(separator: "\t") + "\n" }.joined()
  }
}

extension ReportEntry {
  var tidyText: String {
    switch self {
    case .nothing: ""
    case .text(let text), .code(let text, _): text.withoutSeparators
    case .whole(let number): String(number)
    case .flag(let flag): String(flag)
    case .value(let value, _): value.tidyText
    case .exact(let number, let decimals, _): number.plainText(decimals: decimals)
    case .rounded(let number, let decimals): number.rounded(decimals: decimals)?.plainText ?? ""
    case .marked(let entry, _): entry.tidyText
    }
  }
}

extension CellValue {
  /// The number alone: whether it is preliminary, or why there is none, is another column's.
  fileprivate var tidyText: String {
    switch self {
    case .number(let amount), .preliminary(let amount), .approximate(let amount): amount.plainText
    case .interval: plainText
    case .missing, .blank, .lost: ""
    }
  }
}

extension String {
  /// With spaces for what separates cells and lines, and for all else that is obeyed and not shown: a program
  /// that reads rows must find as many as were written, and a terminal that shows them must not be steered.
  fileprivate var withoutSeparators: String {
    guard unicodeScalars.contains(where: \.isObeyed) else { return self }
    return String(map { $0.unicodeScalars.contains(where: \.isObeyed) ? " " : $0 })
  }
}
