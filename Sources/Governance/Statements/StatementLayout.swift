/// Where the lines and columns of a statement stand, so that formulas find them.
struct StatementLayout: Sendable {
  /// A cell's place.
  struct Place: Hashable, Sendable {
    let line: Int
    let column: Int
  }

  private let lineIndex: [StatementLine.ID: Int]
  private let columnIndex: [StatementColumn.ID: Int]
  private let childLines: [[Int]]
  private let parameters: [String: Amount]

  init(_ statement: Statement) {
    lineIndex = Dictionary(statement.lines.enumerated().map { ($1.id, $0) }) { first, _ in first }
    columnIndex = Dictionary(statement.columns.enumerated().map { ($1.id, $0) }) { first, _ in first
    }
    parameters = statement.parameters
    var children: [[Int]] = Array(repeating: [], count: statement.lines.count)
    for (index, line) in statement.lines.enumerated() {
      guard line.kind != .memo, line.kind != .heading, let parent = line.parent,
        let place = lineIndex[parent]
      else { continue }
      children[place].append(index)
    }
    childLines = children
  }

  /// The lines that are summed into a line.
  func children(of line: Int) -> [Int] { childLines[line] }

  /// Where a reference from a cell leads.
  func place(
    _ line: StatementLine.ID?,
    _ column: StatementColumn.ID?,
    from place: Place
  ) throws(EvaluationFault) -> Place {
    var found = (line: place.line, column: place.column)
    if let line {
      guard let index = lineIndex[line] else { throw .unknownReference(line.text) }
      found.line = index
    }
    if let column {
      guard let index = columnIndex[column] else { throw .unknownReference(column.text) }
      found.column = index
    }
    return Place(line: found.line, column: found.column)
  }

  /// The cells that a formula reads directly.
  func places(
    of formula: Expression,
    _ line: Int,
    _ column: Int
  ) throws(EvaluationFault) -> [Place] {
    let here = Place(line: line, column: column)
    switch formula {
    case .constant, .setting, .reference: return []
    case .children: return children(of: line).map { Place(line: $0, column: column) }
    case .cell(let line, let column): return [try place(line, column, from: here)]
    case .negated(let value): return try places(of: value, line, column)
    case .binary(let left, _, let right):
      return try places(of: left, line, column) + places(of: right, line, column)
    }
  }

  /// What a formula of a cell reads from, with operands taken from places.
  func environment(
    _ line: Int,
    _ column: Int,
    _ statement: Statement,
    operand: @escaping (Place) -> Operand
  ) -> Expression.Environment {
    let here = Place(line: line, column: column)
    return Expression.Environment(
      cell: { line, column throws(EvaluationFault) in operand(try place(line, column, from: here))
      },
      children: { () throws(EvaluationFault) in
        children(of: line).map { operand(Place(line: $0, column: column)) }
      },
      setting: { name throws(EvaluationFault) in
        guard let amount = parameters[name] else { throw .unknownReference("$\(name)") }
        return .number(amount.rational, halfStep: .zero)
      }
    )
  }
}
