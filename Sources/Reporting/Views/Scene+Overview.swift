internal import Governance
internal import Wording

extension Scene {
  /// Goals, economy, assignments and sums in short; of a municipality its bodies too.
  var overview: [Report] {
    let sections = [
      report(ReportTable(summaryColumns, rows: wholeGoals), section: words[.goals], remark: timed),
      report(ReportTable(economyColumns, rows: economies), section: words[.economy]),
      report(ReportTable(countColumns, rows: statusCounts), section: words[.assignments]),
      report(
        ReportTable(assignmentColumns, rows: pressing),
        section: words[.assignments],
        remark: words[.openAssignments]
      ),
      report(ReportTable(countColumns, rows: verdictCounts), section: words[.sums]),
    ]
    guard owner.body == nil else { return sections }
    return [report(ReportTable(bodyColumns, rows: bodies), section: words[.bodies])] + sections
  }

  private var summaryColumns: [ReportColumn<GoalRow>] {
    [
      column(.number, .right) { ReportEntry($0.goal.number) },
      column(.goal) { .text($0.goal.shortTitle ?? $0.goal.title) },
      column(.standing) { .nonEmpty(reached($0)) },
    ] + levelColumns
  }

  /// Open assignments with a due date, the most pressing first.
  private var pressing: [Assignment] {
    let open = workspace.assignments(of: owner)
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

  private var statusCounts: [CountRow] {
    let assignments = workspace.assignments(of: owner)
    guard !assignments.isEmpty else { return [] }
    let overdue = assignments.count {
      if case .overdue = timeliness($0) { true } else { false }
    }
    return settings.statusesByFill(of: .assignment)
      .map { choice in
        let status = choice.status
        let count = assignments.count { $0.status(at: period, settings: settings) == status }
        let word = words.status(status, count: count, of: .assignment, in: settings)
        return CountRow(word: word, count: count)
      } + [CountRow(word: words.heading(.overdue), count: overdue)]
  }

  private var verdictCounts: [CountRow] {
    let findings = workspace.findings(of: owner)
    guard !findings.isEmpty else { return [] }
    return Finding.Verdict.allCases.compactMap { verdict in
      let count = findings.count { $0.verdict == verdict }
      guard verdict != .unresolved || count > 0 else { return nil }
      return CountRow(word: "\(verdict.mark) \(words[.finding(verdict)])", count: count)
    }
  }
}

/// How a statement's headline stands to its budget.
private struct EconomyRow {
  let statement: Statement
  let standing: EconomyStanding
}

extension Scene {
  private var economies: [EconomyRow] {
    (documentsInOrder.first?.statements ?? [])
      .compactMap { statement in
        statement.economy(StatementFigures(statement), settings: settings)
          .map { EconomyRow(statement: statement, standing: $0) }
      }
  }

  private var economyColumns: [ReportColumn<EconomyRow>] {
    [
      column(.statement) { .text($0.statement.title) },
      column(.unit) { [words] in .text(words.unit($0.statement.unit)) },
      column(.forecast, .right) { .value($0.standing.forecast) },
      column(.budget, .right) { .value($0.standing.budget) },
      column(.variance, .right) { .value($0.standing.variance, sign: .always) },
      column(.economy) { [words] in .text(words[.economyLevel($0.standing.level)]) },
    ]
  }

  private var bodies: [Body] { workspace.municipality(owner.municipality)?.bodies ?? [] }

  private var bodyColumns: [ReportColumn<Body>] {
    let levels = settings.levels
    return [column(.committee) { .text($0.name) }]
      + levels.map { level in
        ReportColumn(
          key: level.rawValue,
          title: words.level(level, length: .short, in: settings),
          .right
        ) {
          .whole(levelCount(level, of: $0))
        }
      } + [column(.assignment, .right) { .whole(assignmentCount(of: $0)) }]
  }

  private func levelCount(_ level: GoalLevel, of body: Body) -> Int {
    workspace.goals(of: Owner(owner.municipality, body.id))
      .count {
        $0.isValid(in: period.year)
          && ($0.assessment(at: period)?.1.level ?? .notEvaluated) == level
      }
  }

  private func assignmentCount(of body: Body) -> Int {
    workspace.assignments(of: Owner(owner.municipality, body.id)).count
  }
}
