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

  /// Tables as rows.
  public static func rows(_ reports: [Report], _ heads: Heads, _ words: Words) -> String {
    reports.map { report in
      let table = report.flat
      let head = heads == .included ? [line(table.heads.map { field($0.title) })] : []
      return (head + table.rows.map { line($0.map { $0.csvText(words, field) }) }).joined()
    }
    .joined(separator: heads == .included ? "\r\n" : "")
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
