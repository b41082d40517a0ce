import Governance
import Screen
import Wording

/// Where the figures of a comparison stand.
private struct ComparisonColumns {
  let name: Rect
  let before: Rect
  let after: Rect
  let difference: Rect

  init(_ line: Rect) {
    var columns = RightColumns(line.inset(right: 1))
    let width = line.width < 70 ? 10 : 14
    difference = columns.take(11)
    before = columns.take(width)
    after = columns.take(width)
    name = columns.rest(from: line.x)
  }
}

extension State {
  /// A line of what differs between two documents.
  func drawComparison(_ row: Row, in line: Rect, into grid: inout Grid) {
    let columns = ComparisonColumns(line.inset(left: 2))
    switch row.content {
    case .comparedTable(let title, let titles):
      let heads = [
        (titles.own, columns.after), (titles.other, columns.before),
        (words[.differenceColumn], columns.difference),
      ]
      for (head, rect) in heads {
        grid.putTruncated(head, in: rect, align: .right, style: .quiet)
      }
      grid.putTruncated(title, in: line.inset(right: line.maxX - columns.name.maxX), style: .quiet)
    case .compared(let cell, _):
      grid.putTruncated(name(of: cell, row), in: columns.name)
      grid.putTruncated(words.value(cell.before), in: columns.before, align: .right, style: .quiet)
      grid.putTruncated(words.value(cell.after), in: columns.after, align: .right)
      let change = cell.difference.flatMap {
        words.number($0, decimals: cell.decimals, sign: .always)
      }
      grid.putTruncated(change ?? "", in: columns.difference, align: .right, style: .bold)
    case .unshared(let line, let document):
      let room = Rect(
        x: columns.name.x,
        y: columns.name.y,
        width: columns.difference.maxX - columns.name.x,
        height: 1
      )
      let start = grid.putRight([Span(words[.onlyIn(document)], .quiet)], in: room)
      grid.putTruncated(line.label, in: room.inset(right: room.maxX - start + 2))
    default: break
    }
  }

  /// The line and the column; their table stands above them.
  private func name(of cell: CellComparison, _ row: Row) -> String {
    guard let address = row.id?.address else { return "" }
    let statement = workspace.statement(at: address)
    let line = statement?.lines.first { $0.id == cell.line }?.label ?? cell.line.text
    let column = statement?.columns.first { $0.id == cell.column }?.label ?? cell.column.text
    return words.middot([line, column])
  }
}
