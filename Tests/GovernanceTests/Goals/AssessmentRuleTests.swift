import Testing

@testable import Governance

@Suite struct `The assessment rule` {
  /// Target 2023, then outcomes 2023, 2022 and 2021 of each indicator, and what the document says.
  struct Published: Sendable, CustomStringConvertible {
    let goal: String
    let indicators: [[String]]
    let level: GoalLevel
    let rule: LevelSuggestion.Rule
    var description: String { goal }
  }

  /// The seven goals of a committee's interim accounts of August 2023, D:17–233.
  static let published: [Published] = [
    Published(
      goal: "1: one of one reached, by a preliminary outcome",
      indicators: [["72", "(72)", "72", "71"]],
      level: .fullyMet,
      rule: .allReached
    ),
    Published(
      goal: "2: none reached, one improved and one worsened",
      indicators: [["56", "(54)", "69", "52"], ["60%", "52,6%", "40,2%", "-"]],
      level: .notMet,
      rule: .noneReached
    ),
    Published(
      goal: "3: no outcomes",
      indicators: [["94%", "-", "96%", "91%"], ["98%", "-", "97,6%", "94,4%"]],
      level: .notEvaluated,
      rule: .noneKnown
    ),
    Published(
      goal: "4: not reached, but improved",
      indicators: [["2,9", "2,6", "2,4", "2,5"]],
      level: .partlyMet,
      rule: .allImproved
    ),
    Published(
      goal: "5: no outcome",
      indicators: [["84%", "-", "82%", "82%"]],
      level: .notEvaluated,
      rule: .noneKnown
    ),
    Published(
      goal: "6: no outcome",
      indicators: [["17,5", "-", "17,4", "19,0"]],
      level: .notEvaluated,
      rule: .noneKnown
    ),
    Published(
      goal: "7: one of four reached",
      indicators: [
        ["85", "81", "-", "-"], ["80", "69", "-", "-"], ["85", "83", "-", "-"],
        ["80", "80", "-", "-"],
      ],
      level: .partlyMet,
      rule: .someReached
    ),
  ]

  @Test(arguments: published)
  func `reproduces every published assessment`(published: Published) throws {
    let suggestion = try suggest(published.indicators)
    #expect(suggestion.level == published.level)
    #expect(suggestion.rule == published.rule)
    #expect(suggestion.standings.count == published.indicators.count)
  }

  private func suggest(_ rows: [[String]], percent: Int = 50) throws -> LevelSuggestion {
    let indicators = try rows.map { row in
      try indicator(
        .higher,
        targets: [2023: row[0]],
        outcomes: [2023: row[1], 2022: row[2], 2021: row[3]]
      )
    }
    var settings = Settings.empty
    settings.largelyMetPercent = percent
    return LevelSuggestion(indicators: indicators, year: 2023, settings: settings)
  }

  private static let reached = ["10", "10", "-", "-"]
  private static let missed = ["10", "9", "9", "-"]
  private static let improved = ["10", "9", "8", "-"]
  private static let unknown = ["10", "-", "9", "-"]

  @Test(arguments: [
    ([], 50, GoalLevel.notEvaluated, LevelSuggestion.Rule.noIndicators),
    ([reached, reached], 50, .fullyMet, .allReached),
    ([reached, unknown], 50, .largelyMet, .mostReached(percent: 50)),
    ([reached, missed], 50, .largelyMet, .mostReached(percent: 50)),
    ([reached, missed], 51, .partlyMet, .someReached),
    ([reached, missed, missed], 50, .partlyMet, .someReached),
    ([reached, missed, missed], 33, .largelyMet, .mostReached(percent: 33)),
    ([reached, missed, missed], 34, .partlyMet, .someReached),
    ([reached, reached, missed], 100, .partlyMet, .someReached),
    ([improved, unknown], 50, .partlyMet, .allImproved),
    ([improved, ["10", "9", "-", "-"]], 50, .partlyMet, .allImproved),
    ([improved, missed], 50, .notMet, .noneReached),
    ([["10", "9", "-", "-"]], 50, .notMet, .noneReached),
    ([unknown], 50, .notEvaluated, .noneKnown),
    ([["-", "9", "8", "-"]], 50, .notEvaluated, .noneKnown),
  ])
  func `decides each edge`(
    rows: [[String]],
    percent: Int,
    level: GoalLevel,
    rule: LevelSuggestion.Rule
  ) throws {
    let suggestion = try suggest(rows, percent: percent)
    #expect(suggestion.level == level)
    #expect(suggestion.rule == rule)
  }

  @Test
  func `counts what is known and what is reached`() throws {
    let suggestion = try suggest([Self.reached, Self.missed, Self.unknown])
    #expect(suggestion.known == 2)
    #expect(suggestion.reached == 1)
  }

  @Test
  func `gives every level a signal of its own`() {
    #expect(Set(GoalLevel.allCases.map(\.signal)).count == GoalLevel.allCases.count)
  }
}

@Suite struct `A goal` {
  @Test(arguments: [
    (nil, nil, 2023, true), (2023, nil, 2023, true), (2024, nil, 2023, false),
    (nil, 2022, 2023, false),
    (nil, 2023, 2023, true), (2020, 2022, 2021, true), (2020, 2020, 2020, true),
    (2024, 2022, 2023, false),
  ])
  func `is valid from its first year to its last`(
    from: Int?,
    to: Int?,
    year: Int,
    isValid: Bool
  ) {
    var goal = Goal.empty
    (goal.validFrom, goal.validTo) = (from, to)
    #expect(goal.isValid(in: year) == isValid)
  }

  @Test
  func `shows the latest assessment not after a period`() throws {
    var goal = Goal.empty
    goal.assessments = [
      "2022-12": Assessment(level: .notMet), "2023-04": Assessment(level: .partlyMet),
      "2023-12": Assessment(level: .fullyMet),
    ]
    #expect(goal.assessment(at: "2022-11") == nil)
    #expect(try #require(goal.assessment(at: "2022-12")).1.level == .notMet)
    let august = try #require(goal.assessment(at: "2023-08"))
    #expect(august.0 == "2023-04")
    #expect(august.1.level == .partlyMet)
    #expect(try #require(goal.assessment(at: "2024-01")).1.level == .fullyMet)
  }

  @Test
  func `a comment alone assesses nothing, and hides no level`() throws {
    var goal = Goal.empty
    goal.assessments = [
      "2023-08": Assessment(level: .fullyMet, comment: "Bra."),
      "2024-04": Assessment(comment: "Som förut."),
    ]
    let assessed = try #require(goal.assessment(at: "2024-04"))
    #expect(assessed.0 == "2023-08")
    #expect(assessed.1.level == .fullyMet)
    let remark = try #require(goal.remark(at: "2024-08"))
    #expect(remark.0 == "2024-04")
    #expect(goal.remark(at: "2023-12")?.1.comment == "Bra.")
  }
}
