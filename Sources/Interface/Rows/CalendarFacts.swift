import Governance

/// The year's reports and what is missing before them, worked out once for each change.
struct CalendarFacts: Hashable, Sendable {
  /// A report of the year and who has handed it in.
  struct ReportFact: Hashable, Sendable {
    var due: DueReport
    var isNext: Bool
    /// The day of handing in lies behind.
    var isOverdue: Bool
    var deliveries: [Delivery]
    /// Those that are to hand it in, or have.
    var expected: Int { deliveries.count { $0.isExpected || $0.day != nil } }
    /// Those of them that have not.
    var missing: Int { deliveries.count { $0.day == nil && $0.isExpected } }
  }

  /// A body, and when it handed the report in.
  struct Delivery: Hashable, Sendable {
    var body: Body.ID
    var name: String
    var day: PartialDate?
    /// How much is missing before it can; only for the chosen period.
    var gaps: Int?
    /// Whether it is to hand the report in; a body that is not may still have something to fill in.
    var isExpected: Bool
  }

  /// Something missing, by the name of what it is missing for.
  struct Gap: Hashable, Sendable {
    var gap: ReportGap
    var title: String
  }

  var reports: [ReportFact] = []
  var gaps: [Gap] = []
  /// The next report, as seen from the chosen period.
  var next: DueReport?
  /// The name of the chosen period's report.
  var chosen: String?
}

extension CalendarFacts {
  init(_ workspace: Workspace, _ owner: Owner, _ period: ReportingPeriod, day: CalendarDate) {
    guard let municipality = workspace.municipality(owner.municipality) else { return }
    let next = municipality.nextReport(after: period.referenceDay(today: day))
    self.next = next
    reports = municipality.reports(in: period.year)
      .map { due in
        ReportFact(
          due: due,
          isNext: due.period == next?.period && due.report.id == next?.report.id,
          isOverdue: due.isOverdue(on: day),
          deliveries: Self.deliveries(of: due, municipality, owner, period, workspace)
        )
      }
    chosen = reports.first { $0.due.period == period }?.due.report.name
    guard owner.body != nil else { return }
    gaps = workspace.gaps(of: owner, at: period)
      .map { Gap(gap: $0, title: workspace.subject(of: $0)) }
  }

  /// Of a municipality all bodies that are to hand in, those that did so unasked, and those for which
  /// something is missing; of a body itself.
  private static func deliveries(
    of due: DueReport,
    _ municipality: Municipality,
    _ owner: Owner,
    _ period: ReportingPeriod,
    _ workspace: Workspace
  ) -> [Delivery] {
    let expected = Set(workspace.deliverers(of: due, in: municipality.id))
    let known = due.report.occasions.first { $0.period == due.period }?.delivered ?? [:]
    let isChosen = owner.body == nil && due.period == period
    let all = municipality.bodies.compactMap { body -> Delivery? in
      let gaps =
        isChosen ? workspace.gaps(of: Owner(municipality.id, body.id), at: period).count : nil
      let delivery = Delivery(
        body: body.id,
        name: body.name,
        day: known[body.id],
        gaps: gaps,
        isExpected: expected.contains(body.id) || due.delivered.contains(body.id)
      )
      let isShown =
        owner.body.map { $0 == body.id } ?? (delivery.isExpected || (gaps ?? 0) > 0)
      return isShown ? delivery : nil
    }
    return all.filter(\.isExpected) + all.filter { !$0.isExpected }
  }
}

extension Workspace {
  /// What something is missing for, as its file calls it.
  fileprivate func subject(of gap: ReportGap) -> String {
    let (owner, id) = (gap.address.owner, gap.address.path.last ?? "")
    switch gap.kind {
    case .assessment:
      return goals(of: owner).first { $0.id.text == id }.map { $0.shortTitle ?? $0.title } ?? id
    case .report:
      let calendar = municipality(owner.municipality)?.calendar ?? []
      return calendar.first { $0.id.text == id }?.name ?? id
    case .direction, .comment: return assignments(of: owner).first { $0.id.text == id }?.title ?? id
    case .result: return controls(of: owner).first { $0.id.text == id }?.title ?? id
    case .action:
      let statement = statement(at: gap.address)
      let line = statement?.lines.first { $0.id.text == id }?.label ?? id
      return statement.map { "\($0.title) · \(line)" } ?? line
    }
  }
}

/// A line of the calendar.
///
/// Numbers point into ``CalendarFacts``.
enum CalendarRow: Hashable, Sendable {
  /// A report of the year.
  case report(Int)
  /// Where today is among them.
  case today
  /// A body below a report.
  case delivery(report: Int, body: Int)
  /// The title above what is missing.
  case gapTitle
  /// One kind of what is missing.
  case gapKind(ReportGap.Kind, count: Int)
  /// Something missing.
  case gap(Int)
  /// Nothing is missing.
  case noGaps
  /// There is no calendar.
  case noCalendar
}
