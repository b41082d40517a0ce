public import Governance

extension Words {
  /// A formula in words: *Verksamhetens intäkter + Verksamhetens kostnader*.
  public func expression(_ expression: Expression, in statement: Statement) -> String {
    switch expression {
    case .constant(let amount): self.amount(amount)
    case .children: say("summan av raderna under", "the sum of the lines below")
    case .cell(let line, let column): cell(line, column, statement)
    case .setting(let name): setting(name, statement)
    case .negated(let value): Words.minus + operand(value, .negation, statement)
    case .binary(let left, let sign, let right):
      operand(left, .left(of: sign), statement) + " \(word(sign)) "
        + operand(right, .right(of: sign), statement)
    }
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

  private func name(_ line: StatementLine.ID, _ statement: Statement) -> String {
    statement.lines.first { $0.id == line }.map { harmless($0.label) } ?? quoted(line.text)
  }

  private func name(_ column: StatementColumn.ID, _ statement: Statement) -> String {
    statement.columns.first { $0.id == column }.map { harmless($0.label) } ?? quoted(column.text)
  }

  private func setting(_ name: String, _ statement: Statement) -> String {
    guard let value = statement.parameters[name] else { return quoted("$\(name)") }
    return "\(harmless(name)) (\(amount(value)))"
  }

  /// An operand, in parentheses where the formula would otherwise mean something else.
  private func operand(
    _ expression: Expression,
    _ place: OperandPlace,
    _ statement: Statement
  ) -> String {
    let text = self.expression(expression, in: statement)
    return place.needsParentheses(expression) ? "(\(text))" : text
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
