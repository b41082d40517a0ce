extension Workspace {
  /// The municipality's rule of a kind; `nil` where it has none.
  public func rule(_ kind: DecisionRule.Kind, of municipality: Municipality.ID) -> DecisionRule? {
    self.municipality(municipality)?.rules.first { $0.kind == kind }
  }

  /// The line of a table whose forecast is a deficit that the municipality's rule wants an action for,
  /// and that has none; `nil` where nothing is asked for.
  ///
  /// A small deficit, within the municipality's share of gross costs, is not asked about. Source: L:134.
  public func deficitWithoutAction(in table: Address) -> Address? {
    guard rule(.fearedDeficit, of: table.owner.municipality)?.requiresAction == true,
      let settings = municipality(table.owner.municipality)?.settings,
      let statement = statement(at: table), let document = Document.ID(table.path[1]),
      let period = self.document(document, of: table.owner)?.period,
      statement.economy(StatementFigures(statement), settings: settings)?.level == .deficit
    else { return nil }
    return unansweredDeficits(of: table.owner, at: period)
      .first { $0.path.starts(with: table.path) }
  }
}
