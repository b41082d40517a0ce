import Governance
import Screen
import Wording

extension State {
  /// How wide the widest figure of each column of the table in view is, in the unit that money is shown in.
  func figureWidths(of table: Facts.TableFact) -> [Int] {
    // Between the key that changes tables and the new rows these are still the other table's.
    let isMeasured = derived.shownWidths.count == table.statement.columns.count
    return isMeasured ? derived.shownWidths : table.figureWidths
  }

  /// The same, measured anew; empty where money is shown in the table's own unit.
  var shownWidths: [Int] {
    guard let displayUnit, let table else { return [] }
    let statement = table.statement
    return statement.columns.indices.map { column in
      statement.lines.indices.reduce(1) { widest, line in
        let cell = SelectedCell(table: table, line: line, column: column)
        let power = cell.unit.powerOfTenKronor ?? 0
        let shift = power - (displayUnit.powerOfTenKronor ?? power)
        guard cell.figure.value.widestShown(shift: shift) > widest else { return widest }
        let text = shown(
          cell.figure.value,
          unit: cell.unit,
          decimals: cell.decimals,
          kind: cell.statementColumn.kind
        )
        return max(widest, text.columns)
      }
    }
  }

  /// How wide what stands beside each compared column is, in the unit that money is shown in.
  func comparedWidths(
    _ comparison: TableComparison,
    _ table: Facts.TableFact
  ) -> [Int: ComparedWidths] {
    let difference = max(9, words[.differenceColumn].columns + 1)
    let absent = comparison.comparison.onlyHere.isEmpty ? 0 : words[.notThere].columns
    var widths: [Int: ComparedWidths] = [:]
    for column in comparison.comparison.columns.keys {
      let name = comparison.headings[column] ?? comparison.title
      let title = (6...20).first { name.wrapped(to: $0).count <= 2 } ?? 14
      widths[column] = ComparedWidths(other: max(absent, title) + 1, difference: difference)
    }
    for (place, cell) in comparison.cells {
      let here = SelectedCell(table: table, line: place.line, column: place.column)
      widths[place.column]?
        .make(
          room: shown(before: cell, in: here).columns,
          shown(differenceOf: cell, in: here).columns
        )
    }
    let theirs = StatementFigures(comparison.other)
    let only = Set(comparison.comparison.onlyThere.map(\.id))
    for (index, line) in comparison.other.lines.enumerated() where only.contains(line.id) {
      for (column, match) in comparison.comparison.columns {
        let text = shown(theirs[index, match].value, of: line, match, in: comparison.other)
        widths[column]?.make(room: text.columns, 0)
      }
    }
    return widths
  }

  /// A figure of the other document's table.
  func shown(
    _ value: CellValue,
    of line: StatementLine,
    _ column: Int,
    in other: Statement
  ) -> String {
    let column = other.columns[column]
    return shown(
      value,
      unit: other.unit(line: line, column: column),
      decimals: other.decimals(line: line, column: column),
      kind: .budget
    )
  }
}

extension ComparedWidths {
  /// With room for the differences in percent, too.
  func withPercent(of comparison: TableComparison, _ words: Words) -> ComparedWidths {
    var widths = self
    let texts = comparison.cells.values.map { words.shownPercent(of: $0).columns }
    widths.percent = max(8, (texts.max() ?? 0) + 2)
    return widths
  }

  /// Widens to so much text, and a space before it.
  fileprivate mutating func make(room text: Int, _ differenceText: Int) {
    other = max(other, text + 1)
    difference = max(difference, differenceText + 2)
  }
}
