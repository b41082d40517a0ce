extension Statement {
  /// A column held against another one of the same table, line by line: what a year's budget is beside the one
  /// before it.
  public func comparison(of column: Int, with other: Int) -> StatementComparison {
    let figures = StatementFigures(self)
    let shown = lines.indices.filter { lines[$0].kind != .heading }
    return StatementComparison(
      statement: id,
      columns: [column: other],
      lines: Dictionary(uniqueKeysWithValues: shown.map { ($0, $0) }),
      cells: shown.compactMap { line in
        ComparedCell(self, figures, line, column)
          .comparison(with: ComparedCell(self, figures, line, other))
      },
      onlyHere: [],
      onlyThere: [],
      columnsOnlyHere: [],
      columnsOnlyThere: []
    )
  }

  /// The columns that one can be held against: those whose figures count the same in some line.
  public func columnsComparable(with column: Int) -> [Int] {
    columns.indices.filter { other in
      other != column
        && lines.contains { line in
          line.kind != .heading
            && unit(line: line, column: columns[other])
              .isComparable(with: unit(line: line, column: columns[column]))
        }
    }
  }
}

extension CellComparison {
  /// How much more it is, in percent of what it was: −200 after −160 is 25.
  ///
  /// Nil where either side is no number, where there was nothing, and where the sign has turned, since a share of what
  /// was of the other kind says nothing.
  public var percent: Rational? {
    guard let difference, let after = after.amount?.rational,
      let before = try? after.minus(difference), !before.isZero,
      after.isZero || (after < .zero) == (before < .zero)
    else { return nil }
    return try? difference.divided(by: before).multiplied(by: Rational(100))
  }
}
