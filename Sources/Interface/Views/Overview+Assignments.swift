import Governance
import Screen
import Wording

extension State {
  func drawStatusCounts(in line: Rect, into grid: inout Grid) {
    let counts = derived.facts.counts
    var spans: [Span] = []
    for choice in settings.statusesByFill(of: .assignment) {
      let count = counts.statuses[choice.status] ?? 0
      guard count > 0 || choice.signal != .none else { continue }
      let word = words.status(choice.status, count: count, of: .assignment, in: settings)
      spans += [
        Span(disc(choice.signal), choice.signal.statusStyle), Span(" \(count)", .bold),
        Span(" \(word)   "),
      ]
    }
    if counts.unreported > 0 {
      spans += [
        Span(disc(.none), Signal.none.style), Span(" \(counts.unreported)", .bold),
        Span(" \(words[.notReportedCount(counts.unreported)])   "),
      ]
    }
    let end = grid.put(spans, in: line)
    let bar = Rect(x: end + 1, y: line.y, width: min(32, line.maxX - end - 2), height: 1)
    guard bar.width >= 8 else { return }
    SegmentBar(
      SegmentBar.glyphs.map { signal, glyph in
        .init(count: counts.signals[signal] ?? 0, glyph: glyph, style: signal.statusStyle)
      }
    )
    .draw(into: &grid, in: bar)
  }

  func drawAttention(_ fact: Facts.AssignmentFact, in line: Rect, into grid: inout Grid) {
    let signal = fact.signal
    let kind =
      fact.kind == .assignment ? "" : "   \(words.assignmentKind(fact.kind).lowercased())"
    let title = " \(fact.assignment.title)"
    let due = dueSpans(fact, width: max(line.width / 3, line.width - 5 - title.columns))
    let start = grid.putRight(due, in: line)
    grid.put(
      [Span(disc(signal), fact.style), Span(title)],
      thenWhole: [Span(kind, .quiet)],
      in: line.inset(right: line.maxX - start + 2)
    )
  }

  /// When an assignment is due, and how it stands to that; more briefly where there is less room.
  func dueSpans(_ fact: Facts.AssignmentFact, width: Int) -> [Span] {
    let long = dueSpans(fact)
    guard long.reduce(0, { $0 + $1.text.columns }) > width else { return long }
    let short = dueSpans(fact, length: .short)
    if short.reduce(0, { $0 + $1.text.columns }) <= width { return short }
    if short.count > 1 { return timelinessSpans(fact) }
    // The last day is the shortest that a deadline can be said.
    let day = fact.assignment.due.map { words[.lastDay(words.date($0.lastDate))] }
    return day.map { $0.columns < (short.first?.text.columns ?? 0) ? [Span($0)] : short } ?? short
  }

  /// When an assignment is due, and how it stands to that.
  func dueSpans(_ fact: Facts.AssignmentFact, length: TextLength = .long) -> [Span] {
    guard let due = fact.assignment.due else { return [] }
    var spans = [Span(words.due(due, length: length), fact.isClosed ? .quiet : .plain)]
    let timeliness = timelinessSpans(fact)
    if !timeliness.isEmpty { spans.append(Span(" · ")) }
    return spans + timeliness
  }

  /// That it is overdue or due soon, where it is.
  private func timelinessSpans(_ fact: Facts.AssignmentFact) -> [Span] {
    guard let text = words.timeliness(fact.timeliness, length: .short) else { return [] }
    return switch fact.timeliness {
    case .overdue: [Span(text, Style(.notMet, .bold))]
    case .dueSoon: [Span(text, Style(.partlyMet))]
    case .ahead, .notApplicable: []
    }
  }
}
