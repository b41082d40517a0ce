public import Governance

/// A table ready to be written: heads, and entries that no format has touched yet.
public struct ReportTable: Hashable, Sendable {
  /// The heads of the columns.
  public let heads: [ReportHead]
  /// The rows, with an entry for each head.
  public let rows: [[ReportEntry]]
  /// What each row speaks of; empty where nobody has said.
  public let addresses: [Address]

  /// A table of rows, as columns see them.
  public init<Row>(_ columns: [ReportColumn<Row>], rows: some Sequence<Row>) {
    self.init(columns, rows: rows, addresses: [])
  }

  /// A table of rows, each with the address of what it speaks of.
  public init<Row>(
    _ columns: [ReportColumn<Row>],
    rows: some Sequence<Row>,
    at address: (Row) -> Address
  ) {
    self.init(columns, rows: rows, addresses: rows.map(address))
  }

  private init<Row>(
    _ columns: [ReportColumn<Row>],
    rows: some Sequence<Row>,
    addresses: [Address]
  ) {
    heads = columns.map {
      ReportHead(key: $0.key, title: $0.title, alignment: $0.alignment, scope: $0.scope)
    }
    self.rows = rows.map { row in columns.map { $0.entry(row) } }
    self.addresses = addresses
  }

  private init(heads: [ReportHead], rows: [[ReportEntry]], addresses: [Address]) {
    self.heads = heads
    self.rows = rows
    self.addresses = addresses
  }
}

extension ReportTable {
  /// The table without the columns that are for other uses.
  func within(_ use: ReportHead.Use) -> ReportTable {
    let kept = heads.indices.filter { heads[$0].scope.serves(use) }
    return ReportTable(
      heads: kept.map { heads[$0] },
      rows: rows.map { row in kept.map { row[$0] } },
      addresses: addresses
    )
  }

  /// The rows that speak of some things, in the order in which these are given.
  ///
  /// A table whose rows speak of nothing known is left as it is.
  public func narrowed(to wanted: [Address]) -> ReportTable {
    guard !addresses.isEmpty else { return self }
    let places = Dictionary(grouping: addresses.indices) { addresses[$0] }
    let kept = wanted.flatMap { places[$0] ?? [] }
    return ReportTable(
      heads: heads,
      rows: kept.map { rows[$0] },
      addresses: kept.map { addresses[$0] }
    )
  }

  /// The table without the columns of some keys.
  public func without(_ keys: Set<String>) -> ReportTable {
    let kept = heads.indices.filter { !keys.contains(heads[$0].key) }
    return ReportTable(
      heads: kept.map { heads[$0] },
      rows: rows.map { row in kept.map { row[$0] } },
      addresses: addresses
    )
  }

  /// The table without the columns of verdicts that say nothing of any row.
  ///
  /// It is for a whole table: parts of it that are pasted below each other must have the same columns.
  public var withoutSilentVerdicts: ReportTable {
    let silent = heads.indices.filter { index in
      heads[index].scope == .words && rows.allSatisfy { $0[index] == .nothing }
    }
    return without(Set(silent.map { heads[$0].key }))
  }

  /// The table with columns before it that say the same in every row.
  func preceded(by labels: [ReportLabel]) -> ReportTable {
    let added = labels.map {
      ReportHead(key: $0.key, title: $0.title, alignment: .left, scope: .everywhere)
    }
    let entries = labels.map { ReportEntry.nonEmpty($0.text) }
    return ReportTable(
      heads: added + heads,
      rows: rows.map { entries + $0 },
      addresses: addresses
    )
  }
}
