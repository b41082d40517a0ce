internal import Governance
public import Wording

extension ReportTable {
  /// The table in aligned columns under a rule, its numbers as on the screen.
  public func text(_ words: Words) -> String {
    let table = within(.text)
    let cells = table.rows.map { row in row.map { words.text(of: $0) } }
    let lines = [table.heads.map(\.title)] + cells
    let widths = table.heads.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return ([lines[0], table.rule(widths)] + cells).map { table.line($0, widths) }.joined()
  }

  /// Under long texts in the last column the rule is as short as their heading.
  private func rule(_ widths: [Int]) -> [String] {
    widths.enumerated()
      .map { column, width in
        let head = heads[column]
        let isLast = column == heads.count - 1 && head.alignment == .left
        let most = isLast ? max(head.title.count, Self.longestLastRule) : width
        return String(repeating: "─", count: min(width, most))
      }
  }

  private static let longestLastRule = 40

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      let space = String(repeating: " ", count: widths[column] - cell.count)
      if column > 0 { line += "  " }
      line += heads[column].alignment == .left ? cell + space : space + cell
    }
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }
}

extension Words {
  /// An entry as a person reads it.
  func text(of entry: ReportEntry) -> String {
    switch entry {
    case .nothing: ""
    case .text(let text), .code(_, let text): harmless(text)
    case .whole(let number): amount(Amount(digits: number))
    case .flag(let flag): self[flag ? .yes : .no]
    case .value(let value, let sign): self.value(value, sign: sign)
    case .exact(let number, let decimals, let sign):
      self.number(number, decimals: decimals, sign: sign) ?? ""
    case .rounded(let number, let decimals): self.number(number, decimals: decimals) ?? ""
    case .marked(let entry, let mark): text(of: entry) + String(mark)
    }
  }
}
