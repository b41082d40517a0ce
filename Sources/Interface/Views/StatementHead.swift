import Governance
import Screen
import Wording

extension State {
  /// What stands above the figures: groups of columns, and each column in one or two lines.
  func drawHead(
    _ table: Facts.TableFact,
    _ columns: TableLayout,
    into grid: inout Grid,
    _ layout: FrameLayout
  ) {
    let list = layout.list
    let height = tableHeadHeight
    let head = Rect(x: list.x, y: list.y - 1 - height, width: list.width, height: height)
    if tableHead?.hasGroups == true { drawGroups(table, columns, in: head.row(0), into: &grid) }
    let labels = head.inset(top: tableHead?.hasGroups == true ? 1 : 0)
    for placed in columns.columns where placed.index > 0 {
      let cell = placed.cell(in: labels)
      let isChosen = focus == .main && placed.index == current.column
      drawHeading(of: placed.index - 1, in: table, cell, isChosen ? .plain : .quiet, into: &grid)
    }
    drawScrollMarks(columns, in: head.row(height - 1), into: &grid)
    grid.horizontalRule(Rect(x: list.x, y: list.y - 1, width: list.width, height: 1))
  }

  private func drawHeading(
    of column: Int,
    in table: Facts.TableFact,
    _ cell: Rect,
    _ style: Style,
    into grid: inout Grid
  ) {
    let heading = table.statement.columns[column].heading
    guard let comparison = derived.comparison,
      let parts = comparison.parts(of: cell, column: column)
    else { return draw(heading, in: cell.inset(left: 1, right: 1), style, into: &grid) }
    draw(heading, in: parts.own.inset(left: 1, right: 1), style, into: &grid)
    let title = comparison.headings[column] ?? comparison.title
    draw(title, in: parts.other.inset(left: 1), .quiet, into: &grid)
    draw(words[.differenceColumn], in: parts.difference.inset(left: 1), .quiet, into: &grid)
    draw("%", in: parts.percent.inset(left: 1), .quiet, into: &grid)
  }

  /// A heading at the bottom of its room, wrapped; a word that is too long is cut with a mark.
  private func draw(
    _ heading: String,
    in room: Rect,
    _ style: Style,
    into grid: inout Grid
  ) {
    guard !room.isEmpty else { return }
    let lines = heading.wrapped(to: room.width)
    for (y, text) in lines.prefix(room.height).enumerated() {
      let row = room.row(max(0, room.height - lines.count) + y)
      let isCut = y == room.height - 1 && lines.count > room.height
      grid.putTruncated(isCut ? "\(text)…" : text, in: row, align: .right, style: style)
    }
  }

  private func drawScrollMarks(_ columns: TableLayout, in head: Rect, into grid: inout Grid) {
    if columns.hiddenLeft > 0, let first = columns.columns.first(where: { $0.index > 0 }) {
      grid.put("‹", at: Point(x: head.x + first.x, y: head.y), in: head, style: .accent)
    }
    if columns.hiddenRight > 0 {
      grid.put("›", at: Point(x: head.maxX, y: head.y), style: .accent)
    }
  }
}

extension State {
  /// One heading over all columns of a group that are seen, with a line to either side as far as they reach.
  private func drawGroups(
    _ table: Facts.TableFact,
    _ columns: TableLayout,
    in row: Rect,
    into grid: inout Grid
  ) {
    var spans: [(group: String, rect: Rect, last: Int)] = []
    for (place, placed) in columns.columns.enumerated() where placed.index > 0 {
      guard let group = table.statement.columns[placed.index - 1].group else { continue }
      let cell = placed.cell(in: row)
      if let span = spans.last, span.group == group, span.last == place - 1 {
        spans[spans.count - 1].rect.width = cell.maxX - span.rect.x
        spans[spans.count - 1].last = place
      } else {
        spans.append((group, cell, place))
      }
    }
    for span in spans {
      draw(group: span.group, in: span.rect.inset(left: 2, right: 1), into: &grid)
    }
  }

  private func draw(group: String, in room: Rect, into grid: inout Grid) {
    guard !room.isEmpty else { return }
    guard group.columns + 4 <= room.width else {
      grid.putTruncated(group, in: room, align: .center, style: .quiet)
      return
    }
    grid.horizontalRule(room)
    grid.putTruncated(" \(group) ", in: room, align: .center, style: .quiet)
  }

  /// Lines above the table's figures: one for groups, and one or two for headings.
  var tableHeadHeight: Int {
    guard let head = tableHead else { return 1 }
    let isCompared = derived.comparison != nil
    return (head.hasGroups ? 1 : 0) + (head.isWrapped || isCompared ? 2 : 1)
  }
}

extension StatementColumn {
  /// What stands above its figures.
  var heading: String { shortLabel ?? label }
}
