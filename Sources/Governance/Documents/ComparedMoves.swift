/// Which figures of two tables follow from others that differ.
///
/// A sum that differs although all that it is made of is the same in both tables was decided by nobody: one
/// of the two is printed, and the other computed or rounded otherwise.
struct ComparedMoves {
  private let here: Statement
  private let there: Statement
  private let lines: [Int: Int]
  private let columns: [Int: Int]
  private let movedHere: Set<CellPlace>
  private let movedThere: Set<CellPlace>

  init(
    _ here: Statement,
    _ now: StatementFigures,
    _ there: Statement,
    _ then: StatementFigures,
    _ lines: [Int: Int],
    _ columns: [Int: Int]
  ) {
    (self.here, self.there, self.lines, self.columns) = (here, there, lines, columns)
    var differing = (here: [CellPlace](), there: [CellPlace]())
    for (line, otherLine) in lines {
      for (column, otherColumn) in columns {
        let (place, other) = (
          CellPlace(line: line, column: column),
          CellPlace(line: otherLine, column: otherColumn)
        )
        guard here.formula(at: place) == nil || there.formula(at: other) == nil,
          ComparedCell(here, now, line, column)
            .comparison(with: ComparedCell(there, then, otherLine, otherColumn)) != nil
        else { continue }
        differing.here.append(place)
        differing.there.append(other)
      }
    }
    differing.here += here.figures(now, outside: Set(lines.keys), Set(columns.keys))
    differing.there += there.figures(then, outside: Set(lines.values), Set(columns.values))
    movedHere = Set(here.dependents(of: differing.here))
    movedThere = Set(there.dependents(of: differing.there))
  }

  /// Why a cell differs that does, by its place in this document's table.
  func cause(_ line: Int, _ column: Int) -> CellComparison.Cause {
    guard let otherLine = lines[line], let otherColumn = columns[column] else { return .decided }
    let place = CellPlace(line: line, column: column)
    let other = CellPlace(line: otherLine, column: otherColumn)
    guard here.formula(at: place) != nil, there.formula(at: other) != nil,
      !movedHere.contains(place), !movedThere.contains(other)
    else { return .decided }
    return .reckoned
  }
}

extension Statement {
  /// The formula that decides a cell, by its place.
  fileprivate func formula(at place: CellPlace) -> Expression? {
    formula(line: lines[place.line], column: columns[place.column])
  }

  /// The figures of lines that the other table does not have, in columns that both have.
  fileprivate func figures(
    _ figures: StatementFigures,
    outside shared: Set<Int>,
    _ columns: Set<Int>
  ) -> [CellPlace] {
    lines.indices.filter { lines[$0].kind != .heading && !shared.contains($0) }
      .flatMap { line in
        columns.map { CellPlace(line: line, column: $0) }
          .filter { formula(at: $0) == nil && figures[line, $0.column].value != .blank }
      }
  }
}
