internal import Governance
internal import Wording

/// A goal and how it stands, or one of its indicators.
struct GoalRow {
  let goal: Goal
  let level: GoalLevel
  let suggestion: LevelSuggestion
  let indicators: Int
  /// The indicator; `nil` for the goal as a whole.
  var indicator: Indicator?
}

extension Scene {
  /// The goals that are valid in the period, each with its indicators.
  var goals: Report {
    let columns = goalColumns + indicatorColumns + levelColumns
    return report(ReportTable(columns, rows: goalRows), remark: timed)
  }

  /// The period in words.
  var timed: String { words.period(period) }

  /// A row for each goal, and one for each of its indicators.
  private var goalRows: [GoalRow] {
    let indicators = workspace.indicators(of: owner)
    let byID = Dictionary(indicators.map { ($0.id, $0) }) { first, _ in first }
    return wholeGoals.flatMap { row in
      [row]
        + row.goal.indicators.compactMap { byID[$0] }
        .map { indicator in
          var part = row
          part.indicator = indicator
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
          level: goal.assessment(at: period)?.1.level ?? .notEvaluated,
          suggestion: LevelSuggestion(
            indicators: measured,
            year: Year(period.year),
            settings: settings
          ),
          indicators: measured.count
        )
      }
  }

  private var goalColumns: [ReportColumn<GoalRow>] {
    [
      column(.number, .right) { $0.indicator == nil ? ReportEntry($0.goal.number) : .nothing },
      column(.goal, in: .text) { row in
        let title = row.goal.shortTitle ?? row.goal.title
        return .text(row.indicator.map { "  \($0.shortName ?? $0.name)" } ?? title)
      },
      column(.goal, in: .data) { .text($0.goal.title) },
      column(.indicator, in: .data) { ReportEntry($0.indicator?.name) },
    ]
  }

  private var indicatorColumns: [ReportColumn<GoalRow>] {
    let year = Year(period.year)
    return [
      column(.unit) { [words] in ReportEntry($0.indicator.map { words.unit(of: $0) }) },
      column(.outcome, .right) { row in
        row.indicator.map { .value($0.outcomes[year] ?? .missing) } ?? .nothing
      },
      column(.target, .right) { row in
        row.indicator.map { .value($0.targets[year] ?? .missing) } ?? .nothing
      },
      column(.standing) { [words] row in
        .nonEmpty(row.indicator.map { words.standing($0.standing(in: year)) } ?? reached(row))
      },
    ]
  }

  /// The officers' level and the suggested one, of the goal as a whole.
  var levelColumns: [ReportColumn<GoalRow>] {
    [
      column(.assessment) { [words, settings] in
        $0.indicator == nil ? .text(words.level($0.level, in: settings)) : .nothing
      },
      column(.suggestion) { [words, settings] in
        $0.indicator == nil ? .text(words.level($0.suggestion.level, in: settings)) : .nothing
      },
    ]
  }

  /// How many of a goal's indicators are reached.
  func reached(_ row: GoalRow) -> String {
    if row.indicators == 0 { return "" }
    if row.suggestion.known == 0 { return words[.noOutcomeYet] }
    return words[.reachedOf(row.suggestion.reached, row.indicators)]
  }
}
