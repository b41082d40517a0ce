extension ScenarioCarrier {
  /// A line that makes up so much of what could follow is the one that does.
  private static let decisive = Rational(exactly: 9, over: 10)

  /// The figures that the sides of an identity name, in each of its columns; none where a side is more than
  /// a figure of this document.
  private func sides(of identity: DeclaredIdentity) -> [(left: Figure, right: Figure)] {
    guard identity.kind == .equal, case .reference(let left) = identity.left,
      case .reference(let right) = identity.right, left.home == .sameDocument,
      right.home == .sameDocument
    else { return [] }
    let columns = identity.columns.isEmpty ? [left.column].compactMap(\.self) : identity.columns
    return columns.map { column in
      (
        Figure(statement: left.statement, line: left.line, column: left.column ?? column),
        Figure(statement: right.statement, line: right.line, column: right.column ?? column)
      )
    }
  }

  func isBroken(_ identity: DeclaredIdentity) -> Bool {
    sides(of: identity).contains { difference($0.left) != difference($0.right) }
  }

  /// Where one side of an identity has moved and the other has not, the other follows: itself where it has
  /// no formula, else the line that makes up nearly all of what could have moved it.
  mutating func carryIdentities() throws(SuppositionFault) {
    let ordered = base.identities.filter { !isComputed($0) } + base.identities.filter(isComputed)
    for identity in ordered {
      for (left, right) in sides(of: identity) {
        guard let one = difference(left), let other = difference(right), one != other else {
          continue
        }
        if other.isZero {
          try follow(right, by: one, identity.id)
        } else if one.isZero {
          try follow(left, by: other, identity.id)
        }
      }
    }
  }

  private func isComputed(_ identity: DeclaredIdentity) -> Bool {
    sides(of: identity)
      .contains { entered(below: $0.left) != [$0.left] && entered(below: $0.right) != [$0.right] }
  }

  private mutating func follow(
    _ figure: Figure,
    by difference: Rational,
    _ identity: DeclaredIdentity.ID
  ) throws(SuppositionFault) {
    let cells = entered(below: figure)
    if cells == [figure] { return try move(figure, by: difference, identity) }
    let tied = Set(base.identities.flatMap { sides(of: $0).flatMap { [$0.left, $0.right] } })
    // What falls grows costs: the lines that could have moved it are of that sign before all.
    let free = cells.filter { cell in
      guard let value = before[cell], !tied.contains(cell), !value.isZero else { return false }
      return value.isNegative == isCost
    }
    let sizes = free.compactMap { before[$0]?.magnitude }
    guard let whole = try? sizes.reduceSum(), let largest = sizes.max(), !whole.isZero,
      let share = try? largest.divided(by: whole), share >= Self.decisive,
      let cell = free.first(where: { before[$0]?.magnitude == largest })
    else { return }
    try move(cell, by: difference, identity)
  }

  /// Whether what was supposed concerns figures below zero.
  private var isCost: Bool {
    let moved = outcome.document.statements
      .flatMap { statement in
        statement.lines.flatMap { line in
          statement.columns
            .filter { statement.formula(line: line, column: $0) == nil }
            .map { Figure(statement: statement.id, line: line.id, column: $0.id) }
        }
      }
      .first(where: hasMoved)
    return moved.flatMap { before[$0]?.isNegative } ?? true
  }

  private func entered(below figure: Figure) -> [Figure] {
    guard let statement = base.statements.first(where: { $0.id == figure.statement }),
      let line = statement.lines.firstIndex(where: { $0.id == figure.line }),
      let column = statement.columns.firstIndex(where: { $0.id == figure.column })
    else { return [] }
    let place = CellPlace(line: line, column: column)
    return statement.enteredCells(below: place, StatementLayout(statement))
      .map {
        Figure(
          statement: statement.id,
          line: statement.lines[$0.line].id,
          column: statement.columns[$0.column].id
        )
      }
  }
}

extension [Rational] {
  fileprivate func reduceSum() throws(ArithmeticFault) -> Rational {
    var sum = Rational.zero
    for number in self { sum = try sum.plus(number) }
    return sum
  }
}
