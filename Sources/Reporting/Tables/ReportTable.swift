/// A table ready to be written: heads, and entries that no format has touched yet.
public struct ReportTable: Hashable, Sendable {
  /// The heads of the columns.
  public let heads: [ReportHead]
  /// The rows, with an entry for each head.
  public let rows: [[ReportEntry]]

  /// A table of rows, as columns see them.
  public init<Row>(_ columns: [ReportColumn<Row>], rows: some Sequence<Row>) {
    heads = columns.map {
      ReportHead(key: $0.key, title: $0.title, alignment: $0.alignment, scope: $0.scope)
    }
    self.rows = rows.map { row in columns.map { $0.entry(row) } }
  }

  private init(heads: [ReportHead], rows: [[ReportEntry]]) {
    self.heads = heads
    self.rows = rows
  }
}

extension ReportTable {
  /// The table without the columns that are for other formats.
  func within(_ scope: ReportHead.Scope) -> ReportTable {
    let kept = heads.indices.filter { heads[$0].scope == .everywhere || heads[$0].scope == scope }
    return ReportTable(
      heads: kept.map { heads[$0] },
      rows: rows.map { row in kept.map { row[$0] } }
    )
  }

  /// The table with columns before it that say the same in every row.
  func preceded(by labels: [ReportLabel]) -> ReportTable {
    let added = labels.map {
      ReportHead(key: $0.key, title: $0.title, alignment: .left, scope: .data)
    }
    let entries = labels.map { ReportEntry.nonEmpty($0.text) }
    return ReportTable(heads: added + heads, rows: rows.map { entries + $0 })
  }
}
