public import Governance

extension Words {
  /// A formula of a line of a table that is at hand, at an address of the workspace.
  public func expression(
    _ expression: Expression,
    of line: StatementLine.ID,
    in statement: Statement,
    at address: Address,
    in workspace: Workspace
  ) -> String {
    let names = ExpressionNames(statement, of: line) {
      referenceName($0, from: address, in: workspace)
    }
    return self.expression(expression, names)
  }

  /// A formula of a line of a table in words: *Verksamhetens intäkter + Verksamhetens kostnader*.
  public func expression(
    _ expression: Expression,
    of line: StatementLine.ID? = nil,
    in statement: Statement
  ) -> String {
    let names = ExpressionNames(statement, of: line) { self.quoted("[\($0.code)]") }
    return self.expression(expression, names)
  }

  /// A formula that stands in a record of a document in words: *Drift · Personalkostnader · Budget*.
  public func expression(
    _ expression: Expression,
    at address: Address,
    in workspace: Workspace
  ) -> String {
    let line = address.path.last.flatMap { StatementLine.ID($0) }
    let names = ExpressionNames(workspace.statement(at: address) ?? .empty, of: line) {
      referenceName($0, from: address, in: workspace)
    }
    return self.expression(expression, names)
  }

  private func expression(_ expression: Expression, _ names: ExpressionNames) -> String {
    switch expression {
    case .constant(let amount): self.amount(amount)
    case .children: children(names)
    case .cell(let line, let column): cell(line, column, names.statement)
    case .setting(let name): setting(name, names)
    case .reference(let reference): names.reference(reference)
    case .negated(let value): Words.minus + operand(value, .negation, names)
    case .binary(let left, let sign, let right):
      operand(left, .left(of: sign), names) + " \(word(sign)) "
        + operand(right, .right(of: sign), names)
    }
  }

  /// The sum of the lines below, by name where some of those that are seen below do not count.
  private func children(_ names: ExpressionNames) -> String {
    guard let line = names.line else {
      return say("summan av raderna under", "the sum of the lines below")
    }
    let below = names.statement.lines.filter { $0.parent == line && $0.kind != .heading }
    let summed = below.filter { $0.kind != .memo }.map { quoted($0.label) }
    guard !summed.isEmpty, summed.count < below.count else {
      return say("summan av raderna under", "the sum of the lines below")
    }
    let list = list(summed, say("och", "and"))
    return say("summan av \(list)", "the sum of \(list)")
  }

  private func word(_ sign: Expression.Operator) -> String {
    switch sign {
    case .plus: "+"
    case .minus: Words.minus
    case .times: "×"
    case .divided: "÷"
    }
  }

  private func cell(
    _ line: StatementLine.ID?,
    _ column: StatementColumn.ID?,
    _ statement: Statement
  ) -> String {
    let names = [line.map { name($0, statement) }, column.map { name($0, statement) }]
    let shown = names.compactMap(\.self)
    return shown.isEmpty ? say("cellens värde", "the value of the cell") : middot(shown)
  }

  /// A parameter by its cell or its label, with its value: *Gemensamma kostnader · Budget 2021 (−9,9)*.
  private func setting(_ name: String, _ names: ExpressionNames) -> String {
    let statement = names.statement
    guard let value = statement.currentParameters[name] else { return quoted("$\(name)") }
    var label = harmless(statement.parameterLabels[name] ?? name)
    if case .reference(let cell)? = statement.parameterCells[name] { label = names.reference(cell) }
    return "\(label) (\(amount(value)))"
  }

  /// An operand, in parentheses where the formula would otherwise mean something else.
  private func operand(
    _ expression: Expression,
    _ place: OperandPlace,
    _ names: ExpressionNames
  ) -> String {
    let text = self.expression(expression, names)
    return place.needsParentheses(expression) ? "(\(text))" : text
  }
}

extension Words {
  private func name(_ line: StatementLine.ID, _ statement: Statement) -> String {
    statement.lines.first { $0.id == line }.map { harmless($0.label) } ?? quoted(line.text)
  }

  private func name(_ column: StatementColumn.ID, _ statement: Statement) -> String {
    statement.columns.first { $0.id == column }.map { harmless($0.label) } ?? quoted(column.text)
  }

  /// A cell of another table: whose document where it is another's, the table, the line, the column.
  private func referenceName(
    _ reference: CellReference,
    from address: Address,
    in workspace: Workspace
  ) -> String {
    guard let place = reference.address(from: address),
      let statement = workspace.statement(at: place)
    else { return quoted("[\(reference.code)]") }
    let cell = [
      harmless(statement.title), name(reference.line, statement),
      reference.column.map { name($0, statement) },
    ]
    return middot(homeNames(place, from: address, in: workspace) + cell.compactMap(\.self))
  }

  private func homeNames(
    _ place: Address,
    from address: Address,
    in workspace: Workspace
  ) -> [String] {
    var names: [String] = []
    if place.owner != address.owner {
      let body = workspace.body(place.owner)
      let name = body?.name ?? workspace.municipality(place.owner.municipality)?.name
      names += name.map { [harmless($0)] } ?? []
    }
    if place.path.prefix(2) != address.path.prefix(2), let id = Document.ID(place.path[1]),
      let document = workspace.document(id, of: place.owner)
    {
      names.append(harmless(document.shortTitle ?? document.title))
    }
    return names
  }
}

/// What the parts of a formula are called.
private struct ExpressionNames {
  let statement: Statement
  let line: StatementLine.ID?
  let reference: (CellReference) -> String

  init(
    _ statement: Statement,
    of line: StatementLine.ID?,
    reference: @escaping (CellReference) -> String
  ) {
    self.statement = statement
    self.line = line
    self.reference = reference
  }
}

/// Where an operand stands, which decides whether it needs parentheses.
private enum OperandPlace {
  case negation
  case left(of: Expression.Operator)
  case right(of: Expression.Operator)

  func needsParentheses(_ operand: Expression) -> Bool {
    guard case .binary(_, let inner, _) = operand else {
      if case .negated = operand, case .left = self { return false }
      if case .negated = operand { return true }
      return false
    }
    return switch self {
    case .negation: true
    case .left(let sign): inner.isAdditive && !sign.isAdditive
    case .right(let sign): inner.isAdditive || !sign.isAdditive
    }
  }
}

extension Expression.Operator {
  fileprivate var isAdditive: Bool {
    switch self {
    case .plus, .minus: true
    case .times, .divided: false
    }
  }
}
