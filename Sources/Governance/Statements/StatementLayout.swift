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
  /// The unit of each cell, line by line; empty where all money is in one unit.
  private let units: [[Unit]]

  /// The places of a table, with the parameters as the document has them unless others are given.
  init(_ statement: Statement, parameters: [String: Amount]? = nil) {
    lineIndex = Dictionary(statement.lines.enumerated().map { ($1.id, $0) }) { first, _ in first }
    columnIndex = Dictionary(statement.columns.enumerated().map { ($1.id, $0) }) { first, _ in first
    }
    self.parameters = parameters ?? statement.parameters
    units = statement.mixedUnits
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

  /// What brings each operand of a cell's formula to the unit it is reckoned in; `nil` where all is in
  /// one unit.
  func factors(_ operands: [Place], for cell: Place) -> [Place: Rational]? {
    guard !units.isEmpty else { return nil }
    let all = operands.map { units[$0.line][$0.column] }
    guard let target = Unit.reckoning(units[cell.line][cell.column], operands: all)
    else { return nil }
    var factors: [Place: Rational] = [:]
    for (place, unit) in zip(operands, all) { factors[place] = unit.factor(to: target) }
    return factors.isEmpty ? nil : factors
  }

  /// What a formula of a cell reads from, with operands taken from places.
  func environment<Value: FormulaValue>(
    _ line: Int,
    _ column: Int,
    operand: @escaping (Place) throws(EvaluationFault) -> Value
  ) -> Expression.Environment<Value> {
    let here = Place(line: line, column: column)
    return Expression.Environment(
      cell: { line, column throws(EvaluationFault) in
        try operand(try place(line, column, from: here))
      },
      children: { () throws(EvaluationFault) in
        var values: [Value] = []
        for child in children(of: line) {
          values.append(try operand(Place(line: child, column: column)))
        }
        return values
      },
      setting: { name throws(EvaluationFault) in
        guard let amount = parameters[name] else { throw .unknownReference("$\(name)") }
        return .exact(amount.rational)
      }
    )
  }
}

extension Statement {
  /// The unit of each cell, where its money is in several.
  fileprivate var mixedUnits: [[Unit]] {
    let own = lines.compactMap(\.unit) + columns.compactMap(\.unit) + [unit]
    guard Set(own.compactMap(\.powerOfTenKronor)).count > 1 else { return [] }
    return lines.map { line in columns.map { unit(line: line, column: $0) } }
  }
}
