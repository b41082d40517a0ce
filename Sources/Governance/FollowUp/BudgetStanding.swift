/// What a table gives a year, where nobody has made a forecast yet (*budgeterat netto*).
public struct BudgetStanding: Hashable, Sendable {
  /// What the line it is taken on comes to.
  public enum Measure: Hashable, Sendable {
    /// What is left or lacking in the end (*resultat*): below nothing it is a deficit.
    case result
    /// What the bodies' work costs beyond its own revenue (*nettokostnad*): below nothing as a matter of
    /// course, since a frame or the taxes pay for it.
    case netCosts
    /// Neither, as in a table of investments.
    case other
  }

  /// The line it is taken on.
  public let line: StatementLine.ID
  /// What that line comes to.
  public let measure: Measure
  /// The year.
  public let year: Int
  /// Whether the figure is a budget or only a plan for a coming year.
  public let kind: StatementColumn.Kind
  /// The budget, in the statement's unit and with its signs.
  public let budget: CellValue
  /// The budget of the year before; `nil` where the table does not have it.
  public let before: CellValue?
  /// How much more the budget is than the year before's: plus is only more.
  ///
  /// `nil` where either is missing.
  public let change: Amount?
}

extension Statement {
  /// What the table gives a year on the line it comes to; `nil` where it is not of money, or where it has no
  /// such line or no budget of the year.
  public func budget(in year: Int, _ figures: StatementFigures) -> BudgetStanding? {
    budgetColumn(of: year).flatMap { toldLine(of: figures, in: $0) }
      .flatMap { budget(on: $0, in: year, figures) }
  }

  /// The result that a table of the whole municipality gives a year, also where it is nothing; `nil` of other
  /// tables, and where it has no budget of the year.
  public func budgetedResult(in year: Int, _ figures: StatementFigures) -> BudgetStanding? {
    guard kind == .incomeStatement || kind == .budgetComparison else { return nil }
    return totalLine.flatMap { budget(on: $0, in: year, figures) }
  }

  private func budget(
    on id: StatementLine.ID,
    in year: Int,
    _ figures: StatementFigures
  ) -> BudgetStanding? {
    guard unit.powerOfTenKronor != nil, let column = budgetColumn(of: year),
      let line = lines.firstIndex(where: { $0.id == id })
    else { return nil }
    let budget = figures[line, column].value
    guard budget.amount != nil else { return nil }
    let before = budgetColumn(of: year - 1).map { figures[line, $0].value }
    return BudgetStanding(
      line: id,
      measure: measure(of: id),
      year: year,
      kind: columns[column].kind == .plan ? .plan : .budget,
      budget: budget,
      before: before,
      change: before.flatMap { budget.less($0) }
    )
  }

  /// The line that the budget of a column is told by: the one that the table comes to; where that
  /// is nothing, since a frame covers the net costs, these, as in ``toldEconomy(_:settings:)``.
  private func toldLine(of figures: StatementFigures, in column: Int) -> StatementLine.ID? {
    guard let total = totalLine, let place = lines.firstIndex(where: { $0.id == total }) else {
      return nil
    }
    let isNothing = figures[place, column].value.amount?.isZero ?? false
    return isNothing ? coveredCosts ?? total : total
  }

  /// What a line that the table is told by comes to: in a table of operations the headline is the net costs
  /// unless these have a line of their own, which is when a frame is told, too.
  private func measure(of line: StatementLine.ID) -> BudgetStanding.Measure {
    switch kind {
    case .incomeStatement, .budgetComparison: line == totalLine ? .result : .netCosts
    case .operations, .activities, .productionAreas:
      line == coveredCosts || coveredCosts == nil ? .netCosts : .result
    case .investments, .landDevelopment, .balanceSheet, .frameChange, .efficiencyRequirement,
      .sicknessAbsence, .other:
      .other
    }
  }

  /// The line that the table comes to: the headline; where none is declared, its only result.
  public var totalLine: StatementLine.ID? {
    if let headline { return headline }
    let results = lines.filter { $0.kind == .result }
    return results.count == 1 ? results[0].id : nil
  }

  /// The column with a year's budget; where the year's is in parts, the one that is made of the others.
  private func budgetColumn(of year: Int) -> Int? {
    let kinds: [StatementColumn.Kind] = [.revisedBudget, .budget, .originalBudget, .plan]
    let here = columns.indices.filter { columns[$0].year == year }
    for kind in kinds {
      if let found = here.first(where: { columns[$0].kind == kind }) { return found }
    }
    let parts = here.filter { columns[$0].kind == .part }
    return parts.first { index in
      let named = columns[index].formula?.references.compactMap(\.column) ?? []
      return !named.isEmpty && named.allSatisfy { id in parts.contains { columns[$0].id == id } }
    }
  }
}

extension CellValue {
  /// How much more it is than another; `nil` where either is not known.
  fileprivate func less(_ other: CellValue) -> Amount? {
    guard let here = amount, let there = other.amount,
      let difference = try? here.rational.minus(there.rational)
    else { return nil }
    return difference.rounded(decimals: max(here.decimals, there.decimals))
  }
}

extension DocumentKind {
  /// Whether what its tables say of a year is planned rather than reported.
  public var isPlan: Bool {
    switch self {
    case .budget, .goalsAndBudget, .operationalPlan, .internalControlPlan: true
    case .monthlyReport, .tertialReport, .interimAccounts, .annualAccounts, .annualReport: false
    }
  }
}
