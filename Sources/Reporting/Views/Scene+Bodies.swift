internal import Governance
internal import Wording

/// A body in one line, or all bodies together.
struct BodyRow {
  let name: String
  var levels: [GoalLevel] = []
  var assignments = 0
  var closed = 0
  var overdue = 0
  var risks = 0
  var controls = 0
}

extension BodyRow {
  /// Adds what another has.
  fileprivate mutating func add(_ other: BodyRow) {
    levels += other.levels
    assignments += other.assignments
    closed += other.closed
    overdue += other.overdue
    risks += other.risks
    controls += other.controls
  }
}

extension Scene {
  /// A municipality's bodies, and all of them together.
  var bodyRows: [BodyRow] {
    let rows = (workspace.municipality(owner.municipality)?.bodies ?? []).map { row(of: $0) }
    guard !rows.isEmpty else { return [] }
    var total = BodyRow(name: words[.total])
    for row in rows { total.add(row) }
    return rows + [total]
  }

  /// For which periods the bodies' goals were assessed, where any was for an earlier one than is shown.
  var assessedEarlier: String {
    let goals = (workspace.municipality(owner.municipality)?.bodies ?? [])
      .flatMap { workspace.goals(of: Owner(owner.municipality, $0.id)) }
      .filter { $0.isValid(in: period.year) }
    var assessed: [ReportingPeriod: Int] = [:]
    for goal in goals {
      if let at = goal.assessment(at: period)?.0 { assessed[at, default: 0] += 1 }
    }
    let isEarlier = assessed.keys.contains { $0 != period }
    return isEarlier ? words.assessed(assessed, of: goals.count) : ""
  }

  /// The assignments in the narrow sense that are listed at the period.
  func assignments(of owner: Owner) -> [Assignment] {
    workspace.assignments(of: owner, at: period).filter { $0.kind == .assignment }
  }

  private func row(of body: Body) -> BodyRow {
    let owner = Owner(owner.municipality, body.id)
    let goals = workspace.goals(of: owner)
      .filter { $0.kind == .goal && $0.isValid(in: period.year) }
    let assignments = assignments(of: owner)
    return BodyRow(
      name: body.name,
      levels: goals.map { $0.assessment(at: period)?.1.level ?? .notEvaluated },
      assignments: assignments.count,
      closed: assignments.count { $0.isClosed(at: period, settings: settings) },
      overdue: assignments.count { isOverdue($0) },
      risks: workspace.risks(of: owner).count,
      controls: workspace.controls(of: owner).count { $0.year == period.year }
    )
  }

  /// Whether its last date is past, and something is left to do.
  func isOverdue(_ assignment: Assignment) -> Bool {
    if case .overdue = timeliness(assignment) { true } else { false }
  }

  /// How many goals have each level, and how many there are of all else.
  var bodyColumns: [ReportColumn<BodyRow>] {
    [column(.committee) { .text($0.name) }]
      + settings.levels.map { level in
        ReportColumn(
          key: level.rawValue,
          title: words.level(level, length: .short, in: settings),
          .right
        ) {
          .whole($0.levels.count { $0 == level })
        }
      } + [
        column(.assignment, .right) { .whole($0.assignments) },
        column(.done, .right) { .whole($0.closed) },
        column(.overdue, .right) { .whole($0.overdue) },
        field(.risks, .right) { .whole($0.risks) },
        field(.controls, .right) { .whole($0.controls) },
      ]
  }
}
