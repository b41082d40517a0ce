internal import Governance
internal import Wording

/// A body in one line, or all bodies together.
struct BodyRow {
  let name: String
  var levels: [GoalLevel] = []
  /// Goals of the kinds that have no part in the levels.
  var otherGoals = 0
  var assignments = 0
  /// All else that is followed up like them.
  var others = 0
  var closed = 0
  var overdue = 0
  var risks = 0
  var controls = 0
  /// What the forecast of the table in force leaves, the worst where there are several.
  var variance: CellValue?
  var unit: Unit?
  /// The table that says so.
  var table: String?
  var economy: EconomyLevel?
}

extension BodyRow {
  /// Adds what another has.
  fileprivate mutating func add(_ other: BodyRow) {
    levels += other.levels
    otherGoals += other.otherGoals
    assignments += other.assignments
    others += other.others
    closed += other.closed
    overdue += other.overdue
    risks += other.risks
    controls += other.controls
  }
}

extension BodyRow {
  /// Takes the worst of some forecasts; of those alike the first.
  fileprivate mutating func take(
    _ forecasts: [(statement: Statement, standing: EconomyStanding)]
  ) {
    for (statement, standing) in forecasts {
      if let economy, !standing.level.isWorse(than: economy) { continue }
      (variance, unit) = (standing.variance, statement.unit)
      (table, economy) = (statement.title, standing.level)
    }
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
      .filter { $0.kind == .goal && $0.isValid(in: period.year) }
    var assessed: [ReportingPeriod: Int] = [:]
    for goal in goals {
      guard let (at, assessment) = goal.assessment(at: period), assessment.level != .notEvaluated
      else { continue }
      assessed[at, default: 0] += 1
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
    let goals = workspace.goals(of: owner).filter { $0.isValid(in: period.year) }
    let ordinary = goals.filter { $0.kind == .goal }
    let followedUp = workspace.assignments(of: owner, at: period)
    let assignments = followedUp.filter { $0.kind == .assignment }
    var row = BodyRow(
      name: body.name,
      levels: ordinary.map { $0.assessment(at: period)?.1.level ?? .notEvaluated },
      otherGoals: goals.count - ordinary.count,
      assignments: assignments.count,
      others: followedUp.count - assignments.count,
      closed: assignments.count { $0.isClosed(at: period, settings: settings) },
      overdue: followedUp.count { isOverdue($0) },
      risks: workspace.risks(of: owner).count,
      controls: workspace.controls(of: owner).count { $0.year == period.year }
    )
    row.take(workspace.forecasts(of: owner, at: period))
    return row
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
        column(.otherGoals, .right) { .whole($0.otherGoals) },
        column(.assignment, .right) { .whole($0.assignments) },
        column(.others, .right) { .whole($0.others) },
        column(.done, .right) { .whole($0.closed) },
        column(.overdue, .right) { .whole($0.overdue) },
        field(.risks, .right) { .whole($0.risks) },
        field(.controls, .right) { .whole($0.controls) },
      ] + economyColumns
  }

  private var economyColumns: [ReportColumn<BodyRow>] {
    [
      column(.variance, .right) { row in
        row.variance.map { .value($0, sign: .always) } ?? .nothing
      },
      column(.unit) { [words] row in ReportEntry(row.unit.map { words.unit($0) }) },
      column(.economy) { [words] row in
        ReportEntry(row.economy.map { words[.economyLevel($0)] })
      },
      column(.statement) { ReportEntry($0.table) },
    ]
  }
}
