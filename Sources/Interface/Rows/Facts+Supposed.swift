import Governance

extension Facts {
  /// Shows a document's tables, and what follows of the financial goals, as a scenario has them.
  ///
  /// What the sum check says stays what it says of the document: a supposition is nobody's error.
  mutating func suppose(
    _ supposed: Workspace,
    insteadOf workspace: Workspace,
    in document: Address,
    owner: Owner,
    period: ReportingPeriod,
    decided: DecidedColumns
  ) {
    let settings = workspace.municipality(owner.municipality)?.settings ?? .empty
    let shown = supposed.shown(at: period, of: owner)
    let published = Dictionary(tables.map { ($0.address, $0) }) { first, _ in first }
    tables = Self.tables(shown, owner, period, settings, tables, decided)
    for index in tables.indices where tables[index].address.document == document {
      guard let same = published[tables[index].address] else { continue }
      tables[index].checked = tables[index].checked.found(by: same.checked)
      tables[index].verdicts = same.verdicts
    }
    finances = EconomyFacts(shown, owner: owner, period: period, tables: tables)
    finances.suppose(from: workspace, to: supposed, period)
  }

  /// Whether anything that is shown of a scenario's document moves.
  func shows(_ document: Address) -> Bool {
    tables.contains { $0.address.document == document }
      || finances.goals.contains { !$0.supposed.isEmpty }
  }
}
