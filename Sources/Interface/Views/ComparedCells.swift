import Governance
import Screen
import Wording

/// A column's own figures, and beside them the other document's and the difference.
struct ComparedParts: Hashable, Sendable {
  let own: Rect
  let other: Rect
  let difference: Rect
  let percent: Rect
}

extension ComparedWidths {
  /// All together, and what parts them from the next column.
  var total: Int { other + difference + percent + Self.gap }
}

extension TableComparison {
  /// How a column's room is shared; `nil` where it is compared with nothing.
  ///
  /// Where the room is too small for all, the column's own figures have it.
  func parts(of cell: Rect, column: Int) -> ComparedParts? {
    guard let widths = widths[column] else { return nil }
    let isWhole = cell.width > widths.total
    let own = isWhole ? cell.width - widths.total : cell.width
    let other = Rect(
      x: cell.x + own,
      y: cell.y,
      width: isWhole ? widths.other : 0,
      height: cell.height
    )
    let difference = Rect(
      x: other.maxX,
      y: cell.y,
      width: isWhole ? widths.difference : 0,
      height: cell.height
    )
    return ComparedParts(
      own: Rect(x: cell.x, y: cell.y, width: own, height: cell.height),
      other: other,
      difference: difference,
      percent: Rect(
        x: difference.maxX,
        y: cell.y,
        width: isWhole ? widths.percent : 0,
        height: cell.height
      )
    )
  }
}

extension State {
  /// A line behind each column with what it is compared with, since the next one is another year's.
  func drawPartings(
    _ columns: TableLayout,
    in area: Rect,
    crossing rule: Int,
    into grid: inout Grid
  ) {
    guard let widths = derived.comparison?.widths else { return }
    for placed in columns.columns.dropLast() {
      guard let width = widths[placed.index - 1], placed.width > width.total else { continue }
      let x = area.x + placed.x + placed.width - 1
      grid.verticalRule(Rect(x: x, y: area.y, width: 1, height: area.height).intersection(area))
      grid.put("┼", at: Point(x: x, y: rule), in: area, style: .quiet)
    }
  }

  /// The other document's figure and the difference, where a cell differs; that it is the same, where it does
  /// not, so that this is told from what the other document lacks.
  func drawCompared(_ here: SelectedCell, _ parts: ComparedParts, into grid: inout Grid) {
    guard let comparison = derived.comparison else { return }
    guard comparison.comparison.lines[here.line] != nil else {
      grid.putTruncated(words[.notThere], in: parts.other, align: .right, style: .quiet)
      return
    }
    guard let cell = comparison.cells[CellPlace(line: here.line, column: here.column)] else {
      guard comparison.isSame(here), scenario == nil else { return }
      grid.putTruncated(words[.sameFigure], in: parts.difference, align: .right, style: .quiet)
      return
    }
    grid.putTruncated(shown(before: cell, in: here), in: parts.other, align: .right, style: .quiet)
    grid.putTruncated(
      shown(differenceOf: cell, in: here),
      in: parts.difference,
      align: .right,
      style: cell.cause == .reckoned && scenario == nil ? .quiet : .plain
    )
    guard !parts.percent.isEmpty else { return }
    grid.putTruncated(words.shownPercent(of: cell), in: parts.percent, align: .right, style: .quiet)
  }

  /// A line that only the other document has, with its figures where the compared ones stand.
  func draw(otherLine index: Int, _ columns: TableLayout, in row: Rect, into grid: inout Grid) {
    guard let comparison = derived.comparison else { return }
    let line = comparison.other.lines[index]
    let figures = StatementFigures(comparison.other)
    for placed in columns.columns {
      let cell = placed.cell(in: row)
      if placed.index == 0 {
        grid.putTruncated(line.label, in: cell.inset(left: 2), style: .quiet)
      } else if let match = comparison.comparison.columns[placed.index - 1],
        let parts = comparison.parts(of: cell, column: placed.index - 1)
      {
        let text = shown(figures[index, match].value, of: line, match, in: comparison.other)
        grid.putTruncated(text, in: parts.other, align: .right, style: .quiet)
      }
    }
  }

  /// What a cell was in the document it is held against.
  func describeComparison(_ here: SelectedCell, in text: inout DetailText) {
    guard let comparison = derived.comparison else { return }
    guard let cell = comparison.cells[CellPlace(line: here.line, column: here.column)] else {
      if scenario == nil { describeSame(here, comparison, in: &text) }
      return
    }
    let difference = cell.difference
      .flatMap { words.number($0, decimals: here.decimals, sign: .always) }
    let unit = cell.beforeUnit == here.unit ? "" : " \(words.unit(cell.beforeUnit))"
    let hasPercent = comparison.widths[here.column].map { $0.percent > 0 } ?? false
    let percent = hasPercent ? cell.percent?.rounded(decimals: 1) : nil
    let name = cell.otherLabel == comparison.title ? "" : "\(cell.otherLabel): "
    let parts = [
      "\(name)\(words.value(cell.before))\(unit)",
      difference.map { words[.differenceOf($0)] },
      percent.map { words.percent($0, sign: .always) },
      scenario == nil ? words.cause(cell.cause) : nil,
    ]
    text.add(label: comparison.title, parts.compactMap(\.self).joined(separator: " · "))
  }

  /// That a cell is the same in the other document, or that it has no column for it.
  private func describeSame(
    _ here: SelectedCell,
    _ comparison: TableComparison,
    in text: inout DetailText
  ) {
    if comparison.comparison.columns[here.column] == nil {
      // Of two columns of one table there is no other document that could lack a third.
      guard here.statementColumn.formula == nil, comparison.address != tableAddress else { return }
      text.add(label: comparison.title, words[.noSuchColumn])
    } else if comparison.isSame(here) {
      text.add(label: comparison.title, words[.sameFigure])
    }
  }
}

extension Words {
  /// The difference of a compared cell in percent of what it was: *+1,8*; empty where there is none.
  func shownPercent(of cell: CellComparison) -> String {
    cell.percent.flatMap { number($0, decimals: 1, sign: .always) } ?? ""
  }
}

extension TableComparison {
  /// Whether the other document has the same figure there.
  fileprivate func isSame(_ here: SelectedCell) -> Bool {
    guard let line = comparison.lines[here.line], let column = comparison.columns[here.column],
      here.figure.value != .blank, cells[CellPlace(line: here.line, column: here.column)] == nil
    else { return false }
    let unit = other.unit(line: other.lines[line], column: other.columns[column])
    return unit.isComparable(with: here.unit)
  }
}
