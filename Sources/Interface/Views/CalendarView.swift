import Governance
import Screen
import Wording

/// Where the columns of a report's line stand.
struct CalendarColumns {
  let isWide: Bool
  let mark: Rect
  let asOf: Rect
  let name: Rect
  let handIn: Rect
  let meeting: Rect
  let delivered: Rect

  /// A day without its year, which the title has.
  private static let dayWidth = 8

  init(_ line: Rect) {
    isWide = line.width >= 84
    let dateWidth = isWide ? 12 : 8
    var columns = RightColumns(line)
    delivered = columns.take(12)
    meeting = columns.take(dateWidth)
    handIn = columns.take(max(dateWidth, 9))
    mark = Rect(x: line.x, y: line.y, width: 2, height: 1)
    asOf = Rect(x: line.x + 2, y: line.y, width: Self.dayWidth, height: 1)
    name = columns.rest(from: asOf.maxX + 2)
  }

  /// The cell of a date.
  func cell(of date: ReportDate) -> Rect {
    switch date {
    case .handIn: handIn
    case .meeting: meeting
    }
  }
}

extension State {
  /// The title with the next report, and the table's head.
  func drawCalendarHead(into grid: inout Grid, _ layout: FrameLayout) {
    let line = layout.main.row(0)
    let title = [Span(words[.title(period.year)], .bold)] + filterSpans
    let room = line.width - title.reduce(2) { $0 + $1.text.columns }
    let ways = nextReportTexts
    let next = ways.first { $0.columns <= room } ?? ways.last ?? ""
    let start = grid.putRight([Span(next, .quiet)], in: line)
    grid.put(title, in: line.inset(right: line.maxX - start + 1))
    if layout.list.y - layout.main.y > 2 {
      let columns = CalendarColumns(layout.main.row(1))
      let heads: [(CalendarPhrase, Rect)] = [
        (.asOfColumn, columns.asOf), (.reportColumn, columns.name),
        (.handInColumn, columns.handIn), (.meetingColumn, columns.meeting),
        (.deliveredColumn, columns.delivered),
      ]
      for (phrase, rect) in heads { grid.putTruncated(words[phrase], in: rect, style: .quiet) }
    }
    let rule = Rect(x: layout.main.x, y: layout.list.y - 1, width: layout.main.width, height: 1)
    grid.horizontalRule(rule)
  }

  /// The next report and its day, as long as can be first.
  private var nextReportTexts: [String] {
    guard let next = derived.calendar.next else { return [words[.noneNext]] }
    let asOf = words.date(next.asOf)
    return [
      words[.next(next.report.name, nextDay(of: next))], words[.next(next.report.name, asOf)],
      words[.nextOn(asOf)],
    ]
  }

  /// When a report is handed in, else dealt with; of one without any day, what it speaks of.
  private func nextDay(of due: DueReport) -> String {
    (due.handIn ?? due.meeting).map { words.date($0) } ?? words[.noDayBut(due.asOf)]
  }

  /// A report, a body below it, or something missing.
  func drawCalendarRow(_ row: Row, in line: Rect, into grid: inout Grid) {
    switch row.content {
    case .calendar(.report(let index)): draw(report: index, in: line, into: &grid)
    case .calendar(.delivery(let report, let body)):
      let delivery = derived.calendar.reports[report].deliveries[body]
      draw(delivery, derived.calendar.reports[report], in: line, into: &grid)
    case .calendar(.today): drawToday(in: line, into: &grid)
    case .calendar(.gapTitle):
      let name = [derived.calendar.chosen, words.period(period)].compactMap(\.self)
        .joined(separator: " ")
      let text = words[.missingBefore(name)].uppercased()
      grid.putTruncated(text, in: line, style: Style(.quiet, .bold))
    case .calendar(.gapKind(let kind, let count)):
      grid.put(
        [Span(disc(.empty), Signal.empty.style), Span(" \(words.gap(kind))  \(count)", .bold)],
        in: line
      )
    case .calendar(.gap(let index)):
      grid.putTruncated(derived.calendar.gaps[index].title, in: line.inset(left: discWidth + 3))
    case .calendar(.noGaps):
      grid.put(
        [Span(disc(.full), Signal.full.style), Span(" \(words[.nothingMissing])")],
        in: line
      )
    case .calendar(.noCalendar):
      grid.putTruncated(words[.calendarMissing], in: line, style: .quiet)
    case .nothing(let emptiness):
      grid.putTruncated(words[emptiness.phrase], in: line, style: .quiet)
    default: break
    }
  }

  /// Where in the year today is: a line between the reports, with its day in the column of theirs.
  private func drawToday(in line: Rect, into grid: inout Grid) {
    let columns = CalendarColumns(line)
    grid.horizontalRule(Rect(x: line.x + 2, y: line.y, width: line.width - 3, height: 1))
    let day = date(now.date)
    let name = Point(x: columns.name.x - 1, y: line.y)
    grid.put("\(day) ", at: Point(x: columns.asOf.x, y: line.y), in: columns.asOf, style: .accent)
    grid.put(" \(words[.today]) ", at: name, in: line, style: .accent)
  }

  private func draw(report index: Int, in line: Rect, into grid: inout Grid) {
    let fact = derived.calendar.reports[index]
    let columns = CalendarColumns(line)
    let isChosen = fact.due.period == period
    if fact.isNext {
      grid.putTruncated(glyphs == .unicode ? "→" : ">", in: columns.mark, style: .accent)
    }
    grid.putTruncated(date(fact.due.asOf), in: columns.asOf)
    let fold = place?.owner.body == nil ? (isOpen(report: index) ? "▾ " : "▸ ") : ""
    grid.put(
      [
        Span(fold, .quiet), Span(fact.due.report.name, isChosen ? .bold : .plain),
      ],
      in: columns.name
    )
    for date in ReportDate.allCases {
      draw(date, of: fact, columns, into: &grid)
    }
    grid.put(deliveredSpans(fact), in: columns.delivered)
  }

  private func draw(
    _ date: ReportDate,
    of fact: CalendarFacts.ReportFact,
    _ columns: CalendarColumns,
    into grid: inout Grid
  ) {
    let cell = columns.cell(of: date)
    if case .date(let edit)? = layers.last, edit.due == fact.due, edit.date == date {
      edit.field.draw(into: &grid, in: cell, align: .left)
      return
    }
    guard let day = fact.due.date(date) else {
      grid.putTruncated(words.value(.missing), in: cell, style: .quiet)
      return
    }
    let isLate = date == .handIn && fact.isOverdue && fact.missing > 0
    let style = isLate ? Signal.empty.style : .plain
    let dates = columns.isWide && day.year != period.year ? [words.date(day), day.isoText] : []
    let date = dates.first { $0.columns <= cell.width } ?? self.date(day)
    grid.putTruncated(date, in: cell, style: style)
  }

  /// A day without its year.
  private func date(_ day: CalendarDate) -> String {
    "\(day.day) \(words.month(day.month, length: .short))"
  }

  /// How far the handing in has come: of a body its day, of a municipality how many.
  private func deliveredSpans(_ fact: CalendarFacts.ReportFact) -> [Span] {
    guard place?.owner.body == nil else {
      return fact.deliveries.first.map { spans(of: $0, fact) } ?? []
    }
    let (count, missing) = (fact.expected, fact.missing)
    guard fact.due.isExpected, count > 0 else { return [] }
    if missing == 0 { return signalled(.full, words[.allDelivered]) }
    return fact.isOverdue
      ? signalled(.empty, words[.missingCount(missing)])
      : signalled(.half, words[.deliveredCount(count - missing, of: count)])
  }

  private func spans(
    of delivery: CalendarFacts.Delivery,
    _ fact: CalendarFacts.ReportFact
  ) -> [Span] {
    if let day = delivery.day?.knownDay {
      let text = "\(day.day) \(words.month(day.month, length: .short))"
      return signalled(.full, day.year == fact.due.period.year ? text : "\(text) \(day.year)")
    }
    if let day = delivery.day { return signalled(.full, words.partialDate(day)) }
    guard fact.due.isExpected, delivery.isExpected else { return [] }
    return fact.isOverdue
      ? signalled(.empty, words[.overdue]) : signalled(.none, words[.expected])
  }

  private func signalled(_ signal: Signal, _ text: String) -> [Span] {
    [Span(disc(signal), signal.style), Span(" \(text)", signal.style)]
  }

  private func draw(
    _ delivery: CalendarFacts.Delivery,
    _ fact: CalendarFacts.ReportFact,
    in line: Rect,
    into grid: inout Grid
  ) {
    let columns = CalendarColumns(line)
    // A name runs on over the dates, which a body has none of, to what is to be filled in.
    let gaps = delivery.gaps.flatMap { $0 > 0 ? words[.gapCount($0)] : nil } ?? ""
    let handIn = columns.handIn
    let last = Rect(x: handIn.x, y: line.y, width: columns.meeting.maxX - handIn.x, height: 1)
    let indent = columns.isWide ? 4 : 2
    let start = columns.name.x + indent
    let end = start + delivery.name.columns
    let isBeside = end + 2 <= handIn.x || gaps.isEmpty
    let place = isBeside ? handIn.x : last.maxX - gaps.columns
    grid.put(gaps, at: Point(x: place, y: line.y), in: last, style: .quiet)
    let room = Rect(
      x: start,
      y: line.y,
      width: (gaps.isEmpty ? last.maxX : place) - 2 - start,
      height: 1
    )
    grid.putTruncated(delivery.name, in: room)
    grid.put(spans(of: delivery, fact), in: columns.delivered)
  }

  /// What of a row is shown as selected: in the calendar a date has a place of its own.
  func selectionRect(of row: Row, in line: Rect) -> Rect? {
    guard case .calendar(.report) = row.content else {
      return selectedPart(of: row.content, in: line)
    }
    if case .date? = layers.last { return nil }
    let dates = ReportDate.allCases
    guard current.column > 0 else { return line }
    return CalendarColumns(line).cell(of: dates[min(current.column, dates.count) - 1])
  }
}

extension State {
  /// What is said of a line of the calendar; false where another view is shown.
  func describesCalendarRow(in text: inout DetailText) -> Bool {
    guard let row = selectedCalendarRow else { return false }
    let facts = derived.calendar
    switch row {
    case .report(let index): describe(facts.reports[index], in: &text)
    case .delivery(let report, let body):
      let delivery = facts.reports[report].deliveries[body]
      text.add(delivery.name, .bold)
      text.add(spans(of: delivery, facts.reports[report]))
      if let gaps = delivery.gaps {
        text.add(gaps == 0 ? words[.nothingMissing] : words[.gapCount(gaps)], .quiet)
      }
    case .gap(let index):
      text.add(facts.gaps[index].title, .bold)
      text.add(words.gap(facts.gaps[index].gap.kind), .plain)
    case .today, .gapTitle, .gapKind, .noGaps, .noCalendar: break
    }
    return true
  }

  private func describe(_ fact: CalendarFacts.ReportFact, in text: inout DetailText) {
    let due = fact.due
    text.add(nameWithPeriod(due), .bold)
    let kind = words.documentKind(due.report.documentKind)
    text.add(words[.asOf(words.date(due.asOf, length: .long), kind)], .quiet)
    let names = (
      in: fact.deliveries.filter { $0.day != nil }.map(\.name).joined(separator: ", "),
      out: fact.deliveries.filter { $0.day == nil && $0.isExpected }.map(\.name)
        .joined(separator: ", ")
    )
    describeLock(of: due.period, in: &text)
    text.add(
      label: words.fieldName(.contents),
      due.report.contents.map { words.content($0) }.joined(separator: ", ")
    )
    text.add(label: words.fieldName(.recipients), due.report.recipients.joined(separator: ", "))
    text.add(
      label: words[.handInColumn],
      due.handIn.map { words.date($0, length: .long) } ?? words[.noDayGiven]
    )
    if let meeting = due.meeting {
      text.add(label: words[.meetingColumn], words.date(meeting, length: .long))
    }
    text.add(label: words[.deliveredBodies], names.in)
    if due.isExpected { text.add(label: words[.notDelivered], names.out) }
    text.add(label: words[.sourceLabel], source(due.report.source))
  }
}
