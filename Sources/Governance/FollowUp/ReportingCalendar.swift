/// A report of the calendar in one of its years, with what is known of its dates.
public struct DueReport: Hashable, Sendable {
  /// The report.
  public let report: CalendarReport
  /// The period that it describes.
  public let period: ReportingPeriod
  /// The period's last day, which its figures run to.
  public let asOf: CalendarDate
  /// When it is to be handed in; `nil` where nobody has said: then there is no deadline.
  public let handIn: CalendarDate?
  /// When it is dealt with.
  public let meeting: CalendarDate?
  /// The bodies that have handed it in.
  public let delivered: Set<Body.ID>
}

extension DueReport {
  /// The day after which it lies behind: that of handing in, else of the meeting, else its as-of day.
  public var lastDay: CalendarDate { handIn ?? meeting ?? asOf }
}

extension Municipality {
  /// The reports of the calendar in a year, in the order of their months.
  public func reports(in year: Int) -> [DueReport] {
    calendar.compactMap { report in
      ReportingPeriod(year: year, month: report.month).map { DueReport(report, $0) }
    }
    .enumerated().sorted { ($0.element.period, $0.offset) < ($1.element.period, $1.offset) }
    .map(\.element)
  }

  /// The next report that does not lie behind on a day; `nil` where the calendar is empty.
  public func nextReport(after day: CalendarDate) -> DueReport? {
    (day.year - 1...day.year + 1).flatMap { reports(in: $0) }
      .filter { $0.lastDay >= day }
      .min { $0.lastDay < $1.lastDay }
  }
}

extension Workspace {
  /// The bodies that are to hand in a report, in the municipality's order.
  ///
  /// Where the report does not say who: the executive board, the committees and the chief guardian, and of the
  /// auditors and the committees for elections and biased matters those that have documents of their own, such
  /// as a budget. Never the council, unless the report says so, and no body that has ended.
  public func deliverers(of report: DueReport, in id: Municipality.ID) -> [Body.ID] {
    let named = report.report.deliverers
    let bodies = municipality(id)?.bodies ?? []
    return
      bodies.filter { body in
        named.isEmpty
          ? usuallyDelivers(body, Owner(id, body.id)) && !body.hasEnded(by: report.period.year)
          : named.contains(body.id)
      }
      .map(\.id)
  }

  /// The bodies that are to hand in a report and have not.
  public func missingDeliveries(of due: DueReport, in id: Municipality.ID) -> [Body.ID] {
    deliverers(of: due, in: id).filter { !due.delivered.contains($0) }
  }

  private func usuallyDelivers(_ body: Body, _ owner: Owner) -> Bool {
    switch body.kind {
    case .executiveBoard, .committee, .chiefGuardian: true
    case .audit, .electionCommittee, .impartialityCommittee:
      !(documentIDs[owner] ?? []).isEmpty
    case .council: false
    }
  }
}

extension DueReport {
  fileprivate init(_ report: CalendarReport, _ period: ReportingPeriod) {
    let occasion = report.occasions.first { $0.period == period }
    self.report = report
    self.period = period
    asOf = period.lastDay
    handIn = occasion?.handIn?.knownDay
    meeting = occasion?.meeting?.knownDay
    delivered = Set((occasion?.delivered ?? [:]).keys)
  }
}

extension PartialDate {
  /// The day, where it is known to the day.
  public var knownDay: CalendarDate? {
    if case .day(let date) = self { date } else { nil }
  }

  /// The first day that it can be.
  public var earliestDay: CalendarDate? {
    switch self {
    case .year(let year): CalendarDate(year: year, month: 1, day: 1)
    case .month(let year, let month): CalendarDate(year: year, month: month, day: 1)
    case .day(let date): date
    }
  }
}
