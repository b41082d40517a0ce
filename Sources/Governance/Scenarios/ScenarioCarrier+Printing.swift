extension ScenarioCarrier {
  /// The document as it would stand if its author had supposed the same: what was printed moves by the
  /// difference that the formulas make of it, and keeps what its rounding, or an error, set it off by.
  ///
  /// Sums that nobody printed, or that are recomputed already, are left to their formulas: these read what
  /// is shown, and so move by the same.
  var printedAnew: Document {
    var document = outcome.document
    for (table, statement) in base.statements.enumerated() {
      let figures = StatementFigures(statement)
      for (line, column) in statement.places {
        let (cells, id) = (statement.lines[line], statement.columns[column].id)
        let basis = figures[line, column].basis
        switch basis == .entered && !cells.isEdited(in: id) ? .printed : basis {
        case .printed:
          document.statements[table].lines[line].values[id] = nil
          document.statements[table].lines[line].printed[id] = printed(
            figures[line, column].value,
            in: Figure(statement, line, column),
            decimals: statement.decimals(
              line: cells,
              column: statement.columns[column]
            )
          )
        case .entered, .recomputed:
          // What differs from the print goes on doing so, even where a supposition brings it back there.
          document.statements[table].lines[line].printed[id] = nil
        case .computed, .fault, .nothing: break
        }
      }
    }
    return document
  }

  /// A printed value moved by what the scenario makes of it; where it is no number, what would stand there.
  private func printed(_ value: CellValue, in figure: Figure, decimals: Int) -> CellValue {
    guard hasMoved(figure), let after = after[figure] else { return value }
    guard let amount = value.amount else {
      return after.rounded(decimals: decimals).map(CellValue.number) ?? value
    }
    guard let difference = difference(figure),
      let moved = try? amount.rational.plus(difference),
      let shown = moved.rounded(decimals: max(decimals, amount.decimals))
    else { return value }
    return value.replacing(shown)
  }
}

extension Statement {
  /// Every cell's line and column.
  fileprivate var places: [(line: Int, column: Int)] {
    lines.indices.flatMap { line in columns.indices.map { (line, $0) } }
  }
}
