/// What an owner is given a year, where nobody has made a forecast yet (*nämndens budget*).
public struct BodyBudget: Hashable, Sendable {
  /// The figure of the first table that has one, with the table's signs.
  public let standing: BudgetStanding
  /// The table's unit.
  public let unit: Unit

  /// A budget.
  public init(standing: BudgetStanding, unit: Unit) {
    (self.standing, self.unit) = (standing, unit)
  }
}

extension Workspace {
  /// What the first table with a budget of the period's year, in the owner's plans in force, gives it; `nil`
  /// where there is none.
  public func budget(of owner: Owner, at period: ReportingPeriod) -> BodyBudget? {
    firstPlanned(of: owner, at: period) { $0.budget(in: period.year, $1) }
  }

  /// The result that the owner's plans in force give the period's year (*budgeterat resultat*): that of an
  /// income statement or of a table of all bodies, whichever comes first; `nil` where there is neither.
  public func budgetedResult(of owner: Owner, at period: ReportingPeriod) -> BodyBudget? {
    firstPlanned(of: owner, at: period) { $0.budgetedResult(in: period.year, $1) }
  }

  /// What is found in the first table of the owner's plans in force that has it.
  private func firstPlanned(
    of owner: Owner,
    at period: ReportingPeriod,
    _ find: (Statement, StatementFigures) -> BudgetStanding?
  ) -> BodyBudget? {
    for statement in plannedStatements(of: owner, at: period) {
      guard let standing = find(statement, StatementFigures(statement)) else { continue }
      return BodyBudget(standing: standing, unit: statement.unit)
    }
    return nil
  }

  private func plannedStatements(of owner: Owner, at period: ReportingPeriod) -> [Statement] {
    documents(of: owner).filter { $0.isInForce(at: period) && $0.kind.isPlan }
      .flatMap(\.statements)
  }
}

extension Sequence<BodyBudget> {
  /// What all of them come to; something else where they are not all of one kind.
  public var measure: BudgetStanding.Measure {
    let measures = Set(map(\.standing.measure))
    return measures.count == 1 ? measures.first ?? .other : .other
  }

  /// What all are given together; `nil` where they are not of one unit and one year.
  public var total: Amount? {
    guard Set(map(\.unit)).count == 1, Set(map(\.standing.year)).count == 1 else { return nil }
    return Amount(summing: compactMap(\.standing.budget.amount))
  }
}
