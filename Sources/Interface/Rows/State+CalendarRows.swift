import Governance
import Wording

extension State {
  /// The lines of the calendar: the year's reports, and of a body what is missing in the period.
  var calendarRows: [Row] {
    guard let owner = place?.owner else { return [] }
    let facts = derived.calendar
    let next = facts.reports.firstIndex { $0.due.asOf > now.date }
    let today =
      now.date.year == period.year && current.filter.isEmpty
      ? [Row(content: .calendar(.today))] : []
    var rows = facts.reports.indices.flatMap { index -> [Row] in
      let before = index == next ? today : []
      return before + self.rows(ofReport: index, owner)
    }
    if next == nil, !rows.isEmpty { rows += today }
    if rows.isEmpty {
      let isKnown = workspace.municipality(owner.municipality) != nil
      let none = Row(content: .nothing(derived.facts.emptiness(.noEntries)))
      rows.append(isKnown ? Row(content: .calendar(.noCalendar)) : none)
    }
    return owner.body == nil ? rows : rows + gapRows
  }

  /// A report, and of a municipality below it the bodies that are to hand it in.
  private func rows(ofReport index: Int, _ owner: Owner) -> [Row] {
    let facts = derived.calendar
    let head = Row(id: reportRowID(index), content: .calendar(.report(index)))
    guard owner.body == nil, isOpen(report: index) else { return [head] }
    return [head]
      + facts.reports[index].deliveries.indices
      .map { body in
        Row(
          id: deliveryRowID(report: index, body: body),
          content: .calendar(.delivery(report: index, body: body))
        )
      }
  }

  private var gapRows: [Row] {
    let gaps = derived.calendar.gaps
    let head = [Row(content: .blank), Row(content: .calendar(.gapTitle))]
    guard !gaps.isEmpty else { return head + [Row(content: .calendar(.noGaps))] }
    return head
      + ReportGap.Kind.allCases.flatMap { kind -> [Row] in
        let indices = gaps.indices.filter { gaps[$0].gap.kind == kind }
        guard !indices.isEmpty else { return [] }
        return [Row(content: .calendar(.gapKind(kind, count: indices.count)))]
          + indices.map { Row(id: RowID(gaps[$0].gap.address), content: .calendar(.gap($0))) }
      }
  }

  /// What a report's line is selected by.
  func reportRowID(_ index: Int) -> RowID? {
    (place?.owner.municipality).map { RowID(derived.calendar.reports[index].due.occasion(in: $0)) }
  }

  private func deliveryRowID(report: Int, body: Int) -> RowID? {
    guard let municipality = place?.owner.municipality else { return nil }
    let fact = derived.calendar.reports[report]
    let owner = Owner(municipality, fact.deliveries[body].body)
    return RowID(Address(owner, []), under: fact.due.occasion(in: municipality))
  }

  /// Where one begins in the calendar: at the report of the chosen period.
  var chosenReportRow: RowID? {
    guard place?.view == .calendar, place?.compared == nil else { return nil }
    let reports = derived.calendar.reports
    let index =
      reports.firstIndex { $0.due.period == period } ?? reports.firstIndex(where: \.isNext)
    return index.flatMap(reportRowID)
  }

  /// Whether the bodies below a report are listed: those of the chosen period are, until they are folded.
  func isOpen(report index: Int) -> Bool {
    let isChosen = derived.calendar.reports[index].due.period == period
    return reportRowID(index).map(current.folded.contains) != isChosen
  }

  /// The line of the calendar that is selected.
  var selectedCalendarRow: CalendarRow? {
    guard place?.view == .calendar, case .calendar(let row)? = selectedRow?.content else {
      return nil
    }
    return row
  }

  /// The selected report; where a body below it is selected, none.
  var selectedReport: CalendarFacts.ReportFact? {
    guard case .report(let index)? = selectedCalendarRow else { return nil }
    return derived.calendar.reports[index]
  }

  /// The body whose delivery of a report is selected.
  var selectedDelivery: (report: CalendarFacts.ReportFact, body: CalendarFacts.Delivery)? {
    let reports = derived.calendar.reports
    switch selectedCalendarRow {
    case .delivery(let report, let body)?:
      return (reports[report], reports[report].deliveries[body])
    case .report(let index)? where place?.owner.body != nil:
      return reports[index].deliveries.first.map { (reports[index], $0) }
    default: return nil
    }
  }

  /// What folds with the selected line of the calendar: a report's bodies.
  func foldable(_ row: CalendarRow) -> RowID? {
    guard place?.owner.body == nil else { return nil }
    switch row {
    case .report(let index), .delivery(let index, _): return reportRowID(index)
    default: return nil
    }
  }
}
