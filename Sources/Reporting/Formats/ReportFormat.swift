public import Wording

/// A form in which reports are written.
public enum ReportFormat: String, CaseIterable, Hashable, Sendable {
  /// Aligned columns, for people.
  case text
  /// One JSON object a line.
  case json
  /// For Swedish Excel: semicolons, decimal comma and a byte order mark.
  case csv
  /// Tables in Markdown, for people who paste them into a text.
  case markdown
}

extension ReportFormat {
  /// Writes reports one after the other.
  public func write(_ reports: [Report], _ words: Words) -> String {
    switch self {
    case .text: Self.text(reports, words)
    case .json: reports.map { $0.flat.jsonLines() }.joined()
    case .csv: Self.csv(reports.map(\.flat), words)
    case .markdown: reports.map { $0.markdown(words) }.joined(separator: "\n")
    }
  }

  private static func text(_ reports: [Report], _ words: Words) -> String {
    reports.map { report in
      let heading = report.heading.isEmpty ? "" : words.harmless(report.heading) + "\n"
      return heading + report.table.text(words)
    }
    .joined(separator: "\n")
  }

  /// Tables with the same heads make one table; others are set apart by an empty line.
  private static func csv(_ tables: [ReportTable], _ words: Words) -> String {
    var text = String(CommaSeparated.byteOrderMark)
    var heads: [ReportHead]?
    for table in tables {
      if table.heads != heads {
        if heads != nil { text += CommaSeparated.lineEnd }
        text += CommaSeparated.line(table.heads.map { CommaSeparated.field($0.title) })
        heads = table.heads
      }
      text += table.csvRows(words)
    }
    return text
  }
}
