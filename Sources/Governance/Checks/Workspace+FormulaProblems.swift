extension Workspace {
  /// The formulas of an owner's tables and financial goals that name what is not there.
  ///
  /// A sum that such a formula decides cannot be checked, so that it is told of, as other references that
  /// lead nowhere are. Those of identities, bridges and texts are findings, which can be explained.
  func formulaProblems(of owner: Owner) -> [DataProblem] {
    documents(of: owner)
      .flatMap { document in
        document.statements.flatMap { formulaProblems(in: $0, of: document, owner) }
      }
      + finance(of: owner).flatMap { formulaProblems(in: $0, owner) }
  }

  private func formulaProblems(
    in statement: Statement,
    of document: Document,
    _ owner: Owner
  ) -> [DataProblem] {
    let table = [DataFile.documentFolder, document.id.text, FieldName.statements.key]
    let address = Address(owner, table + [statement.id.text])
    let names = TableNames(statement)
    return statement.namedFormulas
      .compactMap { place, formula, subject in
        names.stray(in: formula)
          .flatMap { problem(address, place, formula, [statement.title, subject], $0) }
      }
      + statement.parameterCells.sorted { $0.key < $1.key }
      .compactMap { name, formula in
        stray(in: formula, from: address)
          .flatMap {
            problem(
              address,
              [FieldName.parameterCells.key, name],
              formula,
              [statement.title, "$\(name)"],
              $0
            )
          }
      }
  }

  private func formulaProblems(in goal: FinancialGoal, _ owner: Owner) -> [DataProblem] {
    let address = Address(owner, [FieldName.finance.key, goal.id.text])
    guard let formula = goal.formula, let stray = stray(in: formula, from: address) else {
      return []
    }
    return [problem(address, [FieldName.formula.key], formula, [goal.title], stray)]
      .compactMap(\.self)
  }

  private func problem(
    _ record: Address,
    _ place: [String],
    _ formula: Expression,
    _ subject: [String],
    _ fault: EvaluationFault
  ) -> DataProblem? {
    guard let file = DataFile(record) else { return nil }
    let cause = DataProblem.Cause.formula(
      path: Array(file.innerPath(record)) + place,
      formula: formula.code,
      of: subject,
      fault
    )
    return DataProblem(path: file.path, cause: cause)
  }

  /// The first cell of another table that a formula names and that is known not to be there.
  private func stray(in formula: Expression, from record: Address) -> EvaluationFault? {
    formula.cellReferences.first { lacks($0, from: record) }
      .map { .unknownReference("[\($0.code)]") }
  }

  private func lacks(_ reference: CellReference, from record: Address) -> Bool {
    guard let document = reference.document(from: record),
      let address = reference.address(from: record)
    else { return true }
    guard let statement = statement(at: address) else { return !isAwaited(document) }
    let isColumn = reference.column.map { id in statement.columns.contains { $0.id == id } } ?? true
    return !isColumn || !statement.lines.contains { $0.id == reference.line }
  }
}

extension Statement {
  /// The formulas of columns, lines and cells, each with the keys that lead to it in the table and the words
  /// of what it is of.
  fileprivate var namedFormulas: [(place: [String], formula: Expression, subject: String)] {
    let ofColumns = columns.compactMap { column in
      column.formula.map { formula in
        (
          [FieldName.columns.key, column.id.text, FieldName.formula.key], formula,
          column.label
        )
      }
    }
    return ofColumns + lines.flatMap(\.namedFormulas)
  }
}

extension StatementLine {
  fileprivate var namedFormulas: [(place: [String], formula: Expression, subject: String)] {
    guard formula != nil || !formulas.isEmpty else { return [] }
    let place = [FieldName.lines.key, id.text]
    return (formula.map { [(place + [FieldName.formula.key], $0, label)] } ?? [])
      + formulas.sorted { $0.key < $1.key }
      .map { (place + [FieldName.formulas.key, $0.key.text], $0.value, label) }
  }
}

/// What the formulas of a table can name.
private struct TableNames {
  private let lines: Set<StatementLine.ID>
  private let columns: Set<StatementColumn.ID>
  private let parameters: Set<String>

  init(_ statement: Statement) {
    lines = Set(statement.lines.map(\.id))
    columns = Set(statement.columns.map(\.id))
    parameters = Set(statement.parameters.keys).union(statement.drawn.keys)
  }

  /// The first thing that a formula names and the table does not have.
  func stray(in formula: Expression) -> EvaluationFault? {
    switch formula {
    case .constant, .children: return nil
    case .cell(let line, let column):
      if let line, !lines.contains(line) { return .unknownReference(line.text) }
      if let column, !columns.contains(column) { return .unknownReference("@\(column.text)") }
      return nil
    case .setting(let name):
      return parameters.contains(name) ? nil : .unknownReference("$\(name)")
    case .reference(let reference): return .unknownReference("[\(reference.code)]")
    case .negated(let value): return stray(in: value)
    case .binary(let left, _, let right): return stray(in: left) ?? stray(in: right)
    }
  }
}
