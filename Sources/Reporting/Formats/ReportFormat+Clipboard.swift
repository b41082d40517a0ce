public import Governance
public import Wording

/// Text for the clipboard: what Swedish Excel puts into cells when it is pasted.
///
/// Cells are set apart by tabs and rows by line ends; numbers have a decimal comma and no spaces.
public enum ClipboardText {
  /// Whether the heads of the columns come first.
  public enum Heads: Hashable, Sendable {
    /// They do: a whole table.
    case included
    /// They do not: rows that are pasted below others.
    case leftOut
  }

  /// A value of a table, as a cell.
  public static func cell(_ value: CellValue, _ words: Words) -> String {
    value.csvText(words, field)
  }

  /// Tables as people see them, as rows; whose they are only where they are several bodies'.
  public static func rows(_ reports: [Report], _ heads: Heads, _ words: Words) -> String {
    let common = reports.first.map { first in
      first.labels.filter { label in reports.allSatisfy { $0.labels.contains(label) } }
    }
    return
      reports.map { report in
        let telling = report.labels.filter { common?.contains($0) == false }
        let table = report.table.within(.cells).preceded(by: telling)
        let head = heads == .included ? [line(titles(of: table, report.remark))] : []
        return (head + table.rows.map { line($0.map { $0.csvText(words, field) }) }).joined()
      }
      .joined(separator: heads == .included ? "\r\n" : "")
  }

  /// The heads; the first one says what all of the table counts.
  private static func titles(of table: ReportTable, _ remark: String) -> [String] {
    table.heads.enumerated()
      .map { $0 == 0 && !remark.isEmpty ? field("\($1.title) (\(remark))") : field($1.title) }
  }

  private static func line(_ cells: [String]) -> String {
    cells.joined(separator: "\t") + "\r\n"
  }

  /// A line break or a tab in a text would begin another cell.
  private static func field(_ text: String) -> String {
    let line = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    return CommaSeparated.literal(line)
  }
}
