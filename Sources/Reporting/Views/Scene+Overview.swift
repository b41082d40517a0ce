internal import Governance
internal import Wording

extension Scene {
  /// Goals, economy, assignments, controls and sums in short; of a municipality its bodies too.
  var overview: [Report] {
    let goals = wholeGoals
    let sections = [
      standing,
      report(
        ReportTable(summaryColumns(goals), rows: goals),
        section: words[.goals],
        remark: timed
      ),
      report(ReportTable(economyColumns, rows: economies), section: words[.economy]),
      budgetReport,
      report(ReportTable(countColumns, rows: statusCounts), section: words[.assignments]),
      report(
        ReportTable(assignmentColumns, rows: pressing),
        section: words[.assignments],
        remark: words[.openAssignments]
      ),
      report(ReportTable(countColumns, rows: resultCounts), section: words.fieldName(.controls)),
      report(ReportTable(countColumns, rows: verdictCounts), section: words[.sums]),
    ]
    guard owner.body == nil else { return sections }
    let bodies = report(
      ReportTable(bodyColumns, rows: bodyRows),
      section: words[.bodies],
      remark: assessedEarlier
    )
    return [sections[0], bodies] + sections.dropFirst()
  }

  private func summaryColumns(_ rows: [GoalRow]) -> [ReportColumn<GoalRow>] {
    [
      column(.number, .right) { ReportEntry($0.goal.number) },
      column(.goal) { .text($0.goal.shortTitle ?? $0.goal.title) },
      column(.standing) { .nonEmpty(reached($0)) },
    ] + levelColumns(rows)
  }

  /// Open assignments with a due date, the most pressing first.
  private var pressing: [Assignment] {
    let open = assignments(of: owner)
      .filter { !$0.isClosed(at: period, settings: settings) && $0.due != nil }
    return Array(
      open.enumerated()
        .sorted { left, right in
          let first = left.element.due?.lastDate.dayNumber ?? .max
          let second = right.element.due?.lastDate.dayNumber ?? .max
          return (first, left.offset) < (second, right.offset)
        }
        .map(\.element).prefix(Self.mostPressing)
    )
  }

  /// How many open assignments the overview names.
  private static let mostPressing = 4
}

/// How many there are of something.
private struct CountRow {
  let word: String
  let count: Int
}

extension Scene {
  private var countColumns: [ReportColumn<CountRow>] {
    [column(.status) { .text($0.word) }, column(.count, .right) { .whole($0.count) }]
  }

  /// Whose assignments and controls are counted: of a municipality, its own and those of its bodies.
  var counted: [Owner] {
    let bodies = workspace.municipality(owner.municipality)?.bodies ?? []
    return owner.body == nil
      ? [owner] + bodies.map { Owner(owner.municipality, $0.id) } : [owner]
  }

  private var statusCounts: [CountRow] {
    let assignments = counted.flatMap { self.assignments(of: $0) }
    guard !assignments.isEmpty else { return [] }
    let overdue = assignments.count { isOverdue($0) }
    let unreported = assignments.count { $0.status(at: period) == nil }
    return settings.statusesByFill(of: .assignment)
      .map { choice in
        let status = choice.status
        let count = assignments.count { $0.status(at: period) == status }
        let word = words.status(status, count: count, of: .assignment, in: settings)
        return CountRow(word: word, count: count)
      } + (unreported > 0 ? [CountRow(word: words[.notReported], count: unreported)] : [])
      + [CountRow(word: words.heading(.overdue), count: overdue)]
  }

  /// How the year's controls turned out; those not yet reported are said so.
  private var resultCounts: [CountRow] {
    let controls = counted.flatMap { workspace.controls(of: $0) }
      .filter { $0.year == period.year }
    guard !controls.isEmpty else { return [] }
    let results = controls.map { $0.report(at: period)?.1.result }
    let counts = ControlResult.allCases
      .map { result in
        CountRow(
          word: words.controlResult(result, in: settings),
          count: results.count { $0 == result }
        )
      }
    let unreported = CountRow(word: words.gap(.result), count: results.count { $0 == nil })
    return (counts + [unreported]).filter { $0.count > 0 }
  }

  /// What the check found; of a municipality, in its own documents and those of its bodies.
  private var verdictCounts: [CountRow] {
    let findings =
      owner.body == nil
      ? workspace.findings(of: owner.municipality) : workspace.findings(of: owner)
    guard !findings.isEmpty else { return [] }
    return Finding.Verdict.allCases.compactMap { verdict in
      let count = findings.count { $0.verdict == verdict }
      guard verdict != .unresolved || count > 0 else { return nil }
      return CountRow(word: "\(verdict.mark) \(words[.finding(verdict)])", count: count)
    }
  }
}

/// How a statement stands to its budget, as it is told.
private struct EconomyRow {
  let statement: Statement
  let standing: EconomyStanding
}

extension Scene {
  private var economies: [EconomyRow] {
    workspace.forecasts(of: owner, at: period).map(EconomyRow.init)
  }

  private var economyColumns: [ReportColumn<EconomyRow>] {
    [
      column(.statement) { .text(title(of: $0.statement, toldBy: $0.standing.line)) },
      column(.unit) { [words] in .text(words.unit($0.statement.unit)) },
      column(.forecast, .right) { .value($0.standing.forecast) },
      column(.budget, .right) { .value($0.standing.budget) },
      column(.variance, .right) { .value($0.standing.variance, sign: .always) },
      column(.economy) { [words] in .text(words[.economyLevel($0.standing.level)]) },
    ]
  }
}
