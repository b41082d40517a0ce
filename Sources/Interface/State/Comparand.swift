import Governance

/// What a document is held against.
enum Comparand: Hashable, Sendable {
  /// Nothing: the user wants no comparison.
  case nothing
  /// Another document, of the owner or of the whole municipality.
  case document(Address)
  /// A column of the same table, beside one of its columns.
  case column(StatementColumn.ID, beside: StatementColumn.ID)
}

/// What two documents that are held against each other are called.
struct ComparedTitles: Hashable, Sendable {
  /// This document, shortly.
  var own: String
  /// The other one, shortly.
  var other: String
  /// The other one in full.
  var otherTitle: String
}

/// Whether two documents that are held against each other have figures that can be.
enum ComparedCount: Hashable, Sendable {
  case nothing, something
}

/// A table that is shown beside the same one of another document.
struct TableComparison: Hashable, Sendable {
  /// Which columns and lines are the same, and what differs.
  var comparison: StatementComparison
  /// The other document's table.
  var other: Statement
  /// Where it stands.
  var address: Address
  /// The other document's title.
  var title: String
  /// What stands above the other document's figures, by column: a document is often called as a year is, and
  /// its figures are of another.
  var headings: [Int: String] = [:]
  /// What differs, by its place in the table.
  var cells: [CellPlace: CellComparison]
  /// How wide the other document's figures and the differences are, by column.
  var widths: [Int: ComparedWidths]
}

/// How wide what stands beside a column is.
struct ComparedWidths: Hashable, Sendable {
  var other: Int
  var difference: Int
  /// The difference in percent; 0 where it is not shown.
  var percent = 0

  /// Behind both of them, so that they are not taken for the next column's: a space and a line.
  static let gap = 2
}
