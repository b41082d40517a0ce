internal import Governance
internal import Wording

/// A goal and how it stands, or one of the rows of its indicators.
struct GoalRow {
  let goal: Goal
  /// The officers' level; `nil` where nobody has said any, of a goal that need not have one.
  let level: GoalLevel?
  /// The period for which the level was set; `nil` where nobody has set one.
  let assessedAt: ReportingPeriod?
  let suggestion: LevelSuggestion
  /// The indicators that measure the goal.
  let indicators: [Indicator]
  /// The indicator; `nil` for the goal as a whole.
  var measure: MeasureRow?

  /// The level, where the row is of the goal as a whole.
  fileprivate var shownLevel: GoalLevel? { measure == nil ? level : nil }
}

extension Scene {
  /// The goals that are valid in the period, each with its indicators; then those that serve no goal.
  var goals: [Report] {
    let rows = goalRows
    let columns = goalColumns + indicatorColumns(rows) + levelColumns(rows)
    let table = ReportTable(columns, rows: rows) { [owner] row in
      row.measure.map { Address(owner, [FieldName.indicators.key, $0.indicator.id.text]) }
        ?? Address(owner, [FieldName.goals.key, row.goal.id.text])
    }
    return [report(table, remark: timed), freeIndicators]
  }

  /// The period in words.
  var timed: String { words.period(period) }

  /// A row for each goal, and one for each of its indicators and their comparisons.
  private var goalRows: [GoalRow] {
    let known = workspace.indicators(of: owner)
    return wholeGoals.flatMap { row in
      [row]
        + MeasureRow.all(of: row.indicators, among: known)
        .map { measure in
          var part = row
          part.measure = measure
          return part
        }
    }
  }

  /// A row for each goal.
  var wholeGoals: [GoalRow] {
    let indicators = workspace.indicators(of: owner)
    let byID = Dictionary(indicators.map { ($0.id, $0) }) { first, _ in first }
    return workspace.goals(of: owner).filter { $0.isValid(in: period.year) }
      .map { goal in
        let measured = goal.indicators.compactMap { byID[$0] }
        return GoalRow(
          goal: goal,
          level: goal.assessment(at: period)?.1.level
            ?? (goal.kind == .goal ? .notEvaluated : nil),
          assessedAt: goal.assessment(at: period)?.0,
          suggestion: LevelSuggestion(
            indicators: measured,
            year: Year(period.year),
            settings: settings
          ),
          indicators: measured
        )
      }
  }

  private var goalColumns: [ReportColumn<GoalRow>] {
    [
      column(.kind, in: .data) { [words] in
        .code($0.goal.kind.rawValue, words: words.goalKind($0.goal.kind))
      },
      column(.number, .right) { $0.measure == nil ? ReportEntry($0.goal.number) : .nothing },
      column(.goal, in: .text) { row in
        .text(row.measure.map { "  \($0.line)" } ?? row.goal.shortTitle ?? row.goal.title)
      },
      column(.goal, in: .data) { .text($0.goal.title) },
      column(.indicator, in: .data) { ReportEntry($0.measure?.indicator.name) },
      comparisonName.lifted(\.measure),
    ]
  }

  /// The columns of indicators; where they say how one stands, a goal has how many are reached.
  private func indicatorColumns(_ rows: [GoalRow]) -> [ReportColumn<GoalRow>] {
    measureColumns(rows.compactMap(\.measure))
      .map { measured in
        guard measured.key == ReportTitle.standing.rawValue else {
          return measured.lifted(\.measure)
        }
        return column(.standing) { row in
          row.measure.map(measured.entry) ?? .nonEmpty(reached(row))
        }
      }
  }

  /// The officers' level, the period it was set for where that is an earlier one, and what is suggested
  /// now, of the goal as a whole.
  func levelColumns(_ rows: [GoalRow]) -> [ReportColumn<GoalRow>] {
    let earlier: ReportColumn<GoalRow> = column(.assessedAt, in: .text) { [period] row in
      row.assessedAt == period ? .nothing : assessedAt(row)
    }
    return [
      column(.assessment) { [words, settings] in
        $0.shownLevel.map { .text(words.level($0, in: settings)) } ?? .nothing
      },
      earlier.said(by: rows),
      column(.assessedAt, in: .data) { assessedAt($0) },
      column(.suggestion) { [words, settings] row in
        row.shownLevel == nil ? .nothing : .text(words.level(row.suggestion.level, in: settings))
      },
    ]
    .compactMap(\.self)
  }

  private func assessedAt(_ row: GoalRow) -> ReportEntry {
    guard row.measure == nil, let at = row.assessedAt else { return .nothing }
    return .code(at.code, words: words.period(at))
  }

  /// How many of a goal's indicators are reached.
  func reached(_ row: GoalRow) -> String {
    if row.indicators.isEmpty { return "" }
    if row.suggestion.known == 0 { return words[.noOutcomeYet] }
    return words[.reachedOf(row.suggestion.reached, row.indicators.count)]
  }
}
