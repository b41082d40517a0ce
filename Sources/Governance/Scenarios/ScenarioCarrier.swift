/// Carries the changes of a scenario from table to table, until nothing more follows.
struct ScenarioCarrier {
  /// A figure, by table, line and column.
  struct Figure: Hashable {
    var statement: Statement.ID
    var line: StatementLine.ID
    var column: StatementColumn.ID
  }

  /// More rounds than tables can hang together.
  private static let mostRounds = 8
  let base: Document
  /// What the base shows: printed where it is.
  private let shown: [Figure: Rational]
  /// The figures whose formulas have a result.
  private let reckoned: Set<Figure>
  /// What the base's formulas make of it, so that what printed sums were rounded by is no change.
  let before: [Figure: Rational]
  private(set) var after: [Figure: Rational]
  private(set) var outcome: ScenarioOutcome

  init(_ base: Document, _ outcome: ScenarioOutcome) {
    self.base = base
    self.outcome = outcome
    shown = Self.figures(of: base) { $0.value.amount?.rational }
    reckoned = Set(Self.figures(of: base, \.computed).keys)
    before = Self.figures(of: base.reckoning(reckoned), Self.exact)
    after = Self.figures(of: outcome.document.reckoning(reckoned), Self.exact)
  }

  private static func exact(_ figure: StatementFigures.Figure) -> Rational? {
    figure.computed ?? figure.value.amount?.rational
  }

  private static func figures(
    of document: Document,
    _ number: (StatementFigures.Figure) -> Rational?
  ) -> [Figure: Rational] {
    var all: [Figure: Rational] = [:]
    for statement in document.statements {
      let figures = StatementFigures(statement)
      for (index, line) in statement.lines.enumerated() {
        for (place, column) in statement.columns.enumerated() {
          let figure = Figure(statement: statement.id, line: line.id, column: column.id)
          all[figure] = number(figures[index, place])
        }
      }
    }
    return all
  }

  mutating func carry() throws(SuppositionFault) {
    for _ in 0..<Self.mostRounds {
      let known = outcome.document
      try carrySameFigures()
      carryParameters()
      try carryIdentities()
      guard outcome.document != known else { break }
    }
    outcome.broken = base.identities.filter { isBroken($0) }.map(\.id)
    outcome.document = printedAnew
  }

  /// How much a figure differs from before; `nil` where it was or is no number.
  func difference(_ figure: Figure) -> Rational? {
    guard let now = after[figure], let then = before[figure] else { return nil }
    return try? now.minus(then)
  }

  func hasMoved(_ figure: Figure) -> Bool { difference(figure)?.isZero == false }

  private mutating func note(_ figure: Figure, _ identity: DeclaredIdentity.ID?) {
    let carried = ScenarioOutcome.Carried(
      statement: figure.statement,
      line: figure.line,
      identity: identity
    )
    if !outcome.carried.contains(where: {
      $0.line == carried.line && $0.statement == carried.statement
    }) {
      outcome.carried.append(carried)
    }
  }

  /// Moves a figure that has no formula by a difference.
  mutating func move(
    _ figure: Figure,
    by difference: Rational,
    _ identity: DeclaredIdentity.ID?
  ) throws(SuppositionFault) {
    guard let table = outcome.document.statements.firstIndex(where: { $0.id == figure.statement }),
      let line = outcome.document.statements[table].lines
        .firstIndex(where: { $0.id == figure.line }),
      let column = outcome.document.statements[table].columns
        .firstIndex(where: { $0.id == figure.column }),
      let number = try? after[figure]?.plus(difference),
      let value = outcome.document.statements[table].lines[line].stored(in: figure.column)
    else { return }
    let place = CellPlace(line: line, column: column)
    try outcome.document.statements[table].enter(number, in: place, as: value)
    after = Self.figures(of: outcome.document.reckoning(reckoned), Self.exact)
    note(figure, identity)
  }
}

extension ScenarioCarrier {
  /// The same line and column of another table, with the same value before, follows.
  private mutating func carrySameFigures() throws(SuppositionFault) {
    for (table, statement) in base.statements.enumerated() {
      for line in statement.lines {
        for column in statement.columns
        where statement.formula(line: line, column: column) == nil {
          let figure = Figure(statement: statement.id, line: line.id, column: column.id)
          guard let value = shown[figure], !hasMoved(figure) else { continue }
          let twin = base.statements.enumerated()
            .compactMap { index, other -> Figure? in
              guard index != table, other.unit == statement.unit else { return nil }
              return Figure(statement: other.id, line: line.id, column: column.id)
            }
            .first { shown[$0] == value && hasMoved($0) }
          guard let twin, let difference = difference(twin) else { continue }
          try move(figure, by: difference, nil)
        }
      }
    }
  }

  /// A parameter that is taken from a cell follows it, and so does one that bears a line's name and year,
  /// with its value before.
  private mutating func carryParameters() {
    for (table, statement) in base.statements.enumerated() {
      for (name, amount) in statement.currentParameters {
        let cell = statement.parameterCells[name].flatMap(figure(takenBy:))
        guard let source = cell ?? figure(named: name, worth: amount.rational),
          let moved = difference(source), !moved.isZero,
          let value = try? amount.rational.plus(moved).rounded(decimals: amount.decimals),
          outcome.document.statements[table].currentParameters[name] != value
        else { continue }
        outcome.document.statements[table].parameters[name] = value
        outcome.document.statements[table].drawn[name] = nil
        after = Self.figures(of: outcome.document.reckoning(reckoned), Self.exact)
      }
    }
  }

  private func figure(takenBy formula: Expression) -> Figure? {
    guard let reference = formula.singleReference, reference.home == .sameDocument else {
      return nil
    }
    return reference.column.map {
      Figure(statement: reference.statement, line: reference.line, column: $0)
    }
  }

  private func figure(named name: String, worth value: Rational) -> Figure? {
    for statement in base.statements {
      for column in statement.columns where column.kind.liesAhead {
        guard let year = column.year, name.hasSuffix("-\(year)"),
          let id = StatementLine.ID(name.dropLast(5))
        else { continue }
        let figure = Figure(statement: statement.id, line: id, column: column.id)
        if shown[figure] == value { return figure }
      }
    }
    return nil
  }
}

extension ScenarioCarrier.Figure {
  /// The figure of a cell by its place.
  init(_ statement: Statement, _ line: Int, _ column: Int) {
    self.init(
      statement: statement.id,
      line: statement.lines[line].id,
      column: statement.columns[column].id
    )
  }
}

extension Document {
  /// The document with what its formulas make of some figures, and not what is printed there.
  fileprivate func reckoning(_ reckoned: Set<ScenarioCarrier.Figure>) -> Document {
    var document = self
    for (table, statement) in statements.enumerated() {
      for line in statement.lines.indices {
        for column in statement.columns.indices
        where reckoned.contains(ScenarioCarrier.Figure(statement, line, column)) {
          document.statements[table].lines[line].printed[statement.columns[column].id] = nil
        }
      }
    }
    return document
  }
}
