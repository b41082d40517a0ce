/// A financial goal's value in a year, without a scenario and with it.
public struct SupposedValue: Hashable, Sendable {
  /// What is stated; where nothing is, what the formula makes of the document's figures.
  public let before: Rational
  /// The same, moved by what the formula makes of the scenario's.
  public let after: Rational
}

extension FinancialGoal {
  /// The values that a scenario moves, by year, of the goal's formula; none where it has no formula.
  ///
  /// What has come out is not moved by what is supposed.
  public func supposed(
    of owner: Owner,
    from workspace: Workspace,
    to supposed: Workspace
  ) -> [Year: SupposedValue] {
    guard let formula else { return [:] }
    let before = formula.valuesByYear(of: owner, in: workspace)
    let after = formula.valuesByYear(of: owner, in: supposed)
    var moved: [Year: SupposedValue] = [:]
    for (year, value) in after {
      guard let earlier = before[year], earlier != value,
        let difference = try? value.minus(earlier)
      else { continue }
      guard let stated = values[year]?.amount else {
        moved[year] = SupposedValue(before: earlier, after: value)
        continue
      }
      guard valueBasis[year, default: .outcome] != .outcome,
        let after = try? stated.rational.plus(difference)
      else { continue }
      moved[year] = SupposedValue(before: stated.rational, after: after)
    }
    return moved
  }
}

extension Expression {
  /// What a formula over cells without columns comes to, in each year of the tables' budgets and plans, in
  /// the figures as they are shown.
  fileprivate func valuesByYear(of owner: Owner, in workspace: Workspace) -> [Year: Rational] {
    var tables: [Address: (Statement, StatementFigures)] = [:]
    for reference in cellReferences {
      guard let address = reference.address(from: Address(owner, [])),
        let statement = workspace.statement(at: address)
      else { return [:] }
      let table = Address(address.owner, Array(address.path.prefix(4)))
      if tables[table] == nil { tables[table] = (statement, StatementFigures(statement)) }
    }
    let years = tables.values.flatMap { $0.0.columns }
      .filter { $0.kind.liesAhead || $0.kind == .annualAccounts }.compactMap(\.year)
    var values: [Year: Rational] = [:]
    for year in Set(years) {
      let environment = Environment<Operand>(
        cell: { line, column throws(EvaluationFault) in
          throw .unknownReference(line?.text ?? column?.text ?? "")
        },
        children: { () throws(EvaluationFault) in throw .unknownReference("children") },
        setting: { name throws(EvaluationFault) in throw .unknownReference("$\(name)") },
        reference: { reference throws(EvaluationFault) in
          try reference.operand(year, owner, tables)
        }
      )
      guard case .number(let number, _)? = try? evaluate(in: environment) else { continue }
      values[Year(year)] = number
    }
    return values
  }
}

extension CellReference {
  /// The figure of the line in the last column of a year; in the reference's own column where it names one.
  fileprivate func operand(
    _ year: Int,
    _ owner: Owner,
    _ tables: [Address: (Statement, StatementFigures)]
  ) throws(EvaluationFault) -> Operand {
    guard let address = address(from: Address(owner, [])),
      let (statement, figures) = tables[Address(address.owner, Array(address.path.prefix(4)))],
      let line = statement.lines.firstIndex(where: { $0.id == self.line }),
      let place = statement.columns.lastIndex(where: { other in
        column.map { $0 == other.id }
          ?? (other.year == year && (other.kind.liesAhead || other.kind == .annualAccounts))
      })
    else { throw .unknownReference("[\(code)]") }
    let value = figures[line, place].value
    if value == .blank { return .blank }
    return value.amount.map { .number($0.rational, halfStep: .zero) } ?? .missing
  }
}
