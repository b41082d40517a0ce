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
    documents(of: owner).lazy
      .filter { $0.isInForce(at: period) && $0.kind.isPlan }
      .flatMap(\.statements)
      .compactMap { statement in
        statement.budget(in: period.year, StatementFigures(statement))
          .map { BodyBudget(standing: $0, unit: statement.unit) }
      }
      .first
  }
}

extension Sequence<BodyBudget> {
  /// What all are given together; `nil` where they are not of one unit and one year.
  public var total: Amount? {
    guard Set(map(\.unit)).count == 1, Set(map(\.standing.year)).count == 1 else { return nil }
    return Amount(summing: compactMap(\.standing.budget.amount))
  }
}
