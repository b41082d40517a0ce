public import Wording

/// Something that all rows of a table have in common: its municipality, its document.
public struct ReportLabel: Hashable, Sendable {
  /// The key in JSON.
  public let key: String
  /// The heading in CSV.
  public let title: String
  /// What they have in common; empty where it is nothing.
  public let text: String

  /// A label with a known title.
  public init(_ title: ReportTitle, _ text: String, _ words: Words) {
    key = title.rawValue
    self.title = words.heading(title)
    self.text = text
  }
}

/// A table with what is said of all of it.
///
/// Text has the labels as headings; JSON and CSV repeat them in every row, so that each stands alone.
public struct Report: Hashable, Sendable {
  /// What all rows have in common, the widest first.
  public let labels: [ReportLabel]
  /// What stands at the end of the heading in text, such as the unit.
  public let remark: String
  /// The table.
  public let table: ReportTable

  /// A table with labels.
  public init(_ labels: [ReportLabel], remark: String = "", _ table: ReportTable) {
    self.labels = labels
    self.remark = remark
    self.table = table
  }
}

extension Report {
  /// The report with another table.
  public func with(_ table: ReportTable) -> Report { Report(labels, remark: remark, table) }

  /// The table with its labels as columns, for formats in which every row stands alone.
  var flat: ReportTable { table.preceded(by: labels).within(.data) }

  /// The heading in text: the labels, then the remark.
  var heading: String {
    (labels.map(\.text) + [remark]).filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
