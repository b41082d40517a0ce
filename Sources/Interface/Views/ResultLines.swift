import Governance
import Screen
import Wording

extension Facts.TableFact {
  /// The line that the table comes to.
  var resultLine: Int? {
    statement.lines.firstIndex { $0.id == statement.headline }
      ?? statement.lines.lastIndex { $0.kind == .result }
  }
}

extension State {
  /// Where the figures of a result stand, the latest at the right: as many as there is room for.
  private func resultCells(_ table: Facts.TableFact, in line: Rect) -> [(column: Int, cell: Rect)] {
    let width = 13
    let room = max(0, (line.width - 24) / width)
    let columns = table.statement.columns.indices.suffix(room)
    let start = line.maxX - columns.count * width
    return columns.enumerated()
      .map { ($1, Rect(x: start + $0 * width, y: line.y, width: width, height: 1)) }
  }

  /// What the result is of, its unit, and the columns.
  func drawResultTitle(facts table: Facts.TableFact, in line: Rect, into grid: inout Grid) {
    let cells = resultCells(table, in: line)
    for (column, cell) in cells {
      let label = table.statement.columns[column].heading
      grid.putTruncated(label, in: cell.inset(right: 1), align: .right, style: .quiet)
    }
    let unit = words.unit(table.statement.unit)
    let title = Span(table.statement.title.uppercased(), Style(.quiet, .bold))
    let room = line.inset(right: line.maxX - (cells.first?.cell.x ?? line.maxX))
    grid.put([title, Span("   \(unit)", .quiet)], in: room)
  }

  /// The result in each column; below zero it is marked.
  func drawResult(_ table: Facts.TableFact, in line: Rect, into grid: inout Grid) {
    guard let result = table.resultLine else { return }
    let cells = resultCells(table, in: line)
    for (column, cell) in cells {
      let value = table.figures[result, column].value
      let isNegative = value.amount?.isNegative ?? false
      let style = isNegative ? Style(.notMet) : .plain
      grid.putTruncated(words.value(value), in: cell.inset(right: 1), align: .right, style: style)
    }
    let room = line.inset(left: 2, right: line.maxX - (cells.first?.cell.x ?? line.maxX))
    grid.putTruncated(table.statement.lines[result].label, in: room, style: .bold)
  }
}
