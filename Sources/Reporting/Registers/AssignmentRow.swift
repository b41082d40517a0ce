internal import Governance

/// What was said of an assignment at one follow-up, or the assignment alone where nothing was.
struct AssignmentRow {
  let assignment: Assignment
  /// The period of the follow-up; `nil` where there is none.
  let period: ReportingPeriod?
  let followUp: FollowUp?
}

extension AssignmentRow {
  /// A row for each follow-up, the first one first.
  static func all(of assignment: Assignment) -> [AssignmentRow] {
    guard !assignment.followUps.isEmpty else {
      return [AssignmentRow(assignment: assignment, period: nil, followUp: nil)]
    }
    return assignment.followUps.sorted { $0.key < $1.key }
      .map { AssignmentRow(assignment: assignment, period: $0, followUp: $1) }
  }
}

extension AssignmentRow {
  /// The columns of the tidy table, after those that say whose it is.
  static var columns: [ReportColumn<AssignmentRow>] { whatColumns + whenColumns + howColumns }

  /// What is to be done, and who decided it.
  private static var whatColumns: [ReportColumn<AssignmentRow>] {
    [
      ReportColumn(tidy: "kind") { .text($0.assignment.kind.rawValue) },
      ReportColumn(tidy: "id") { .text($0.assignment.id.text) },
      ReportColumn(tidy: "title") { .text($0.assignment.title) },
      ReportColumn(tidy: "description") { ReportEntry($0.assignment.text) },
      ReportColumn(tidy: "plan") { ReportEntry($0.assignment.plan) },
      ReportColumn(tidy: "points") { .plain($0.assignment.points.count) },
      ReportColumn(tidy: "point_texts") {
        .nonEmpty($0.assignment.points.map(\.text).joined(separator: "; "))
      },
      ReportColumn(tidy: "issuer") { ReportEntry($0.assignment.issuer) },
      ReportColumn(tidy: "proposer") { ReportEntry($0.assignment.proposer) },
      ReportColumn(tidy: "recipient") { ReportEntry($0.assignment.recipient) },
      ReportColumn(tidy: "report_back") { ReportEntry($0.assignment.reportBack) },
      ReportColumn(tidy: "origin") { ReportEntry($0.assignment.origin) },
      ReportColumn(tidy: "carried_from") { ReportEntry($0.assignment.carriedFrom?.text) },
      ReportColumn(tidy: "amends") { ReportEntry($0.assignment.amends?.text) },
      ReportColumn(tidy: "concerns") { ReportEntry($0.assignment.concerns?.text) },
    ] + columns(of: "decision", \.decision)
  }

  /// Its time and what it is expected to give.
  private static var whenColumns: [ReportColumn<AssignmentRow>] {
    [
      ReportColumn(tidy: "start") { ReportEntry($0.assignment.start?.code) },
      ReportColumn(tidy: "due") { ReportEntry($0.assignment.due?.code) },
      ReportColumn(tidy: "last_date") { ReportEntry($0.assignment.due?.lastDate.isoText) },
      ReportColumn(tidy: "valid_from") { .plain($0.assignment.validFrom) },
      ReportColumn(tidy: "valid_to") { .plain($0.assignment.validTo) },
      ReportColumn(tidy: "effect_state") { ReportEntry($0.assignment.effect?.stateCode) },
      ReportColumn(tidy: "effect") { .cell($0.assignment.effect) },
      ReportColumn(tidy: "effect_unit") { ReportEntry($0.assignment.effectUnit?.rawValue) },
    ]
  }

  /// How it goes, and where all this stands.
  private static var howColumns: [ReportColumn<AssignmentRow>] {
    [
      ReportColumn(tidy: "period") { ReportEntry($0.period?.code) },
      ReportColumn(tidy: "status") { ReportEntry($0.followUp?.status?.code) },
      ReportColumn(tidy: "comment") { ReportEntry($0.followUp?.comment) },
      ReportColumn(tidy: "by") { ReportEntry($0.followUp?.by) },
      ReportColumn(tidy: "on") { ReportEntry($0.followUp?.on?.isoText) },
    ] + columns(of: "closing", \.closing) + [
      ReportColumn(tidy: "source") { ReportEntry($0.assignment.source?.code) },
      ReportColumn(tidy: "follow_up_source") { ReportEntry($0.followUp?.source?.code) },
    ]
  }

  private static func columns(
    of name: String,
    _ decision: @escaping (Assignment) -> Decision?
  ) -> [ReportColumn<AssignmentRow>] {
    [
      ReportColumn(tidy: "\(name)_body") { ReportEntry(decision($0.assignment)?.body) },
      ReportColumn(tidy: "\(name)_date") { ReportEntry(decision($0.assignment)?.date?.isoText) },
      ReportColumn(tidy: "\(name)_paragraph") { ReportEntry(decision($0.assignment)?.paragraph) },
      ReportColumn(tidy: "\(name)_number") {
        ReportEntry(decision($0.assignment)?.registrationNumber)
      },
    ]
  }
}
