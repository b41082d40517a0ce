import Governance
import Screen
import Wording

/// Where the columns of an assignment's line stand.
struct AssignmentColumns {
  let status: Rect
  let title: Rect
  let due: Rect
  let comment: Rect

  /// Where there is little room, a title gets all that its own due period leaves of the line.
  init(_ line: Rect, discWidth: Int, due text: String) {
    let statusWidth = 14 + discWidth
    let hasComment = line.width >= 110
    let dueWidth = line.width >= 84 ? 27 : min(text.columns, line.width >= 70 ? 27 : 20)
    let left = line.width - statusWidth - dueWidth - 4
    let titleWidth = hasComment ? min(44, left / 2) : left
    status = Rect(x: line.x, y: line.y, width: statusWidth, height: 1)
    title = Rect(x: status.maxX + 2, y: line.y, width: titleWidth, height: 1)
    due = Rect(x: title.maxX + 2, y: line.y, width: dueWidth, height: 1)
    comment = Rect(
      x: due.maxX + 2,
      y: line.y,
      width: hasComment ? line.maxX - due.maxX - 2 : 0,
      height: 1
    )
  }
}

extension State {
  /// The word of an assignment's status.
  func statusWord(_ fact: Facts.AssignmentFact) -> String {
    words.status(fact.status, of: fact.assignment.kind, in: settings)
  }

  /// The title, the filter and the table's head.
  func drawAssignmentsHead(into grid: inout Grid, _ layout: FrameLayout) {
    let line = layout.main.row(0)
    let start = grid.putRight(
      [Span(words[.assignmentCount(derived.facts.assignments.count)], .quiet)],
      in: line
    )
    var spans = [
      Span(words[View.assignments.phrase], .bold), Span("   "),
      Span(words[assignmentFilter.phrase], .accent),
    ]
    if assignmentFilter != .all {
      let shown = derived.rows.count { $0.id != nil }
      spans.append(Span(" (\(shown))", .accent))
    }
    grid.put(spans + filterSpans, in: line.inset(right: line.maxX - start + 1))
    if layout.list.y - layout.main.y > 2 {
      let columns = AssignmentColumns(
        layout.main.row(1),
        discWidth: discWidth,
        due: words[.dueColumn]
      )
      grid.putTruncated(words[.statusColumn], in: columns.status, style: .quiet)
      grid.putTruncated(words[.assignmentColumn], in: columns.title, style: .quiet)
      grid.putTruncated(words[.dueColumn], in: columns.due, style: .quiet)
      grid.putTruncated(words[.commentColumn], in: columns.comment, style: .quiet)
    }
    grid.horizontalRule(
      Rect(x: layout.main.x, y: layout.list.y - 1, width: layout.main.width, height: 1)
    )
  }

  /// An assignment in one line.
  func drawAssignmentRow(_ row: Row, in line: Rect, into grid: inout Grid) {
    guard case .assignment(let index) = row.content else {
      if case .nothing(let emptiness) = row.content {
        grid.putTruncated(words[emptiness.phrase], in: line, style: .quiet)
      }
      return
    }
    let fact = derived.facts.assignments[index]
    let due = dueSpans(fact)
    let columns = AssignmentColumns(
      line,
      discWidth: discWidth,
      due: due.map(\.text).joined()
    )
    let signal = fact.signal
    grid.put(
      [Span(disc(signal), signal.style), Span(" \(statusWord(fact))", signal.style)],
      in: columns.status
    )
    grid.putTruncated(fact.assignment.title, in: columns.title)
    grid.put(due, in: columns.due)
    grid.putTruncated(fact.followUp?.comment ?? "", in: columns.comment, style: .quiet)
  }
}
