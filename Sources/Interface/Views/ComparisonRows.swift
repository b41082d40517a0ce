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
      let isReckoned = cell.cause == .reckoned
      let name = name(of: cell, row, width: columns.name.width)
      grid.putTruncated(name, in: columns.name, style: isReckoned ? .quiet : .plain)
      grid.putTruncated(words.value(cell.before), in: columns.before, align: .right, style: .quiet)
      grid.putTruncated(
        words.value(cell.after),
        in: columns.after,
        align: .right,
        style: isReckoned ? .quiet : .plain
      )
      let change = cell.difference.flatMap {
        words.number($0, decimals: cell.decimals, sign: .always)
      }
      grid.putTruncated(
        change ?? "",
        in: columns.difference,
        align: .right,
        style: isReckoned ? .quiet : .bold
      )
    case .causeHeading(let cause):
      grid.putTruncated(words.cause(cause) ?? "", in: line, style: .quiet)
    case .unshared(let name, let document):
      let room = Rect(
        x: columns.name.x,
        y: columns.name.y,
        width: columns.difference.maxX - columns.name.x,
        height: 1
      )
      let start = grid.putRight([Span(words[.onlyIn(document)], .quiet)], in: room)
      grid.putTruncated(name, in: room.inset(right: room.maxX - start + 2))
    default: break
    }
  }

  /// The line and the column; where the other document's is of another kind, the year and that kind.
  ///
  /// Their table stands above them. Of what has no room the line's end is left out: the column tells its rows apart.
  private func name(of cell: CellComparison, _ row: Row, width: Int) -> String {
    guard let address = row.id?.address else { return "" }
    let statement = workspace.statement(at: address)
    let line = statement?.lines.first { $0.id == cell.line }?.label ?? cell.line.text
    let column = statement?.columns.first { $0.id == cell.column }
    let label = column?.label ?? cell.column.text
    let year = column.flatMap { $0.kind == cell.otherKind ? nil : $0.year }
    let other = words.columnKind(cell.otherKind).lowercased()
    let figures = year.map { words[.against("\($0)", other)] } ?? label
    let room = max(8, width - words.middot(["", figures]).columns)
    return words.middot([line.truncated(to: room), figures])
  }
}
