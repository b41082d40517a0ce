/// The control of sums of one table, cell by cell.
struct StatementCheck {
  typealias Place = StatementLayout.Place

  /// How many formulas of unprinted cells are followed, one inside the other.
  private static let mostDepth = 32
  /// How many formulas of unprinted cells are followed for one printed figure.
  private static let mostSteps = 512

  let statement: Statement
  let layout: StatementLayout
  let figures: StatementFigures
  /// The table's number among those that are held against each other.
  let number: Int

  init(_ statement: Statement, _ figures: StatementFigures, number: Int = 0) {
    self.statement = statement
    self.figures = figures
    self.number = number
    layout = StatementLayout(statement)
  }

  /// What stands at a place: what was printed; for a cell that was not, what its formula makes of
  /// what was.
  func value(at place: Place) throws(EvaluationFault) -> WeighedValue {
    var steps = 0
    return try value(at: place, depth: 0, &steps)
  }

  private func value(
    at place: Place,
    depth: Int,
    _ steps: inout Int
  ) throws(EvaluationFault) -> WeighedValue {
    let (line, column) = (statement.lines[place.line], statement.columns[place.column])
    let key = WeighedValue.Key(table: number, line: place.line, column: place.column)
    if let printed = line.printed[column.id] { return try WeighedValue(printed, key) }
    guard let formula = statement.formula(line: line, column: column), depth < Self.mostDepth,
      steps < Self.mostSteps
    else { return try WeighedValue(figures[place.line, place.column].value, key) }
    steps += 1
    return try evaluate(formula, at: place, depth: depth + 1, &steps, [:])
  }

  /// A formula of a cell over its direct operands, some of them replaced.
  func evaluate(
    _ formula: Expression,
    at place: Place,
    replacing replaced: [Place: WeighedValue] = [:]
  ) throws(EvaluationFault) -> WeighedValue {
    var steps = 0
    return try evaluate(formula, at: place, depth: 0, &steps, replaced)
  }

  private func evaluate(
    _ formula: Expression,
    at place: Place,
    depth: Int,
    _ steps: inout Int,
    _ replaced: [Place: WeighedValue]
  ) throws(EvaluationFault) -> WeighedValue {
    let places = try layout.places(of: formula, place.line, place.column)
    let factors = layout.factors(places, for: place)
    var operands: [WeighedValue] = []
    operands.reserveCapacity(places.count)
    for operand in places {
      let value: WeighedValue
      if let replacement = replaced[operand] {
        value = replacement
      } else {
        value = try self.value(at: operand, depth: depth, &steps)
      }
      operands.append(try value.scaled(by: factors?[operand]))
    }
    // A formula reads its operands in the order in which the layout lists their places.
    var next = operands.makeIterator()
    let environment = layout.environment(place.line, place.column) {
      (_) throws(EvaluationFault) -> WeighedValue in
      next.next() ?? .missing
    }
    return try formula.evaluate(in: environment)
  }
}
