extension ScenarioOutcome {
  /// The document that the scenario starts from, with the sums recomputed that the scenario recomputes.
  ///
  /// A printed sum may be a rounding away from its formula. Held against that, a change of −799 would be
  /// one of −798 in the sum: both sides are therefore reckoned alike, and the printed figure is told apart.
  public func restated(_ base: Document) -> Document {
    var restated = base
    for (table, statement) in base.statements.enumerated() {
      guard let supposed = document.statements.first(where: { $0.id == statement.id }) else {
        continue
      }
      let figures = StatementFigures(supposed)
      for place in statement.recomputedCells(in: figures) {
        let column = statement.columns[place.column].id
        restated.statements[table].lines[place.line].printed[column] = nil
      }
    }
    return restated
  }
}

extension Statement {
  /// The cells that are recomputed among the figures of the same table, otherwise supposed.
  fileprivate func recomputedCells(in figures: StatementFigures) -> [CellPlace] {
    lines.indices.flatMap { line in
      columns.indices.filter { figures[line, $0].basis == .recomputed }
        .map { CellPlace(line: line, column: $0) }
    }
  }
}
