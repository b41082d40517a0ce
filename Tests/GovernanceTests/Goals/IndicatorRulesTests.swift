import Testing

@testable import Governance

@Suite struct `An indicator followed from year to year` {
  private func indicator(
    _ id: Indicator.ID,
    _ outcomes: [Year: CellValue] = [:],
    _ direction: Indicator.Direction = .higher
  ) -> Indicator {
    var indicator = Indicator.empty
    (indicator.id, indicator.outcomes, indicator.direction) = (id, outcomes, direction)
    return indicator
  }

  @Test(arguments: [
    (Indicator.Direction.higher, 71, 72, Trend.rising, IndicatorStanding.Change.improved),
    (.lower, 71, 72, .rising, .worsened), (.lower, 72, 71, .falling, .improved),
    (.higher, 72, 72, .steady, .unchanged),
  ])
  func `goes up or down, and that is good or bad`(
    direction: Indicator.Direction,
    before: Amount,
    now: Amount,
    trend: Trend,
    change: IndicatorStanding.Change
  ) {
    var measured = indicator(
      "a",
      [2021: .number(before), 2022: .missing, 2023: .preliminary(now), 2025: .number(0)],
      direction
    )
    measured.trends = [2023: .falling]
    let standing = measured.trend(in: 2023)
    #expect(standing.computed == trend)
    #expect(standing.change == change)
    #expect(standing.published == .falling)
    #expect((standing.year, standing.comparedWith) == (2023, 2021))
  }

  @Test
  func `has no trend of one outcome`() {
    let standing = indicator("a", [2021: .number(3)]).trend(in: 2023)
    #expect(standing.computed == nil)
    #expect(standing.change == .unknown)
    #expect((standing.year, standing.comparedWith) == (2021, nil))
  }

  @Test
  func `is told for women and men, and the gap is exact`() {
    var split = indicator("a", [2023: .number(Amount(digits: 75, decimals: 1))])
    #expect(split.genderSplit(in: 2023) == nil)
    split.womenOutcomes = [2023: .number(Amount(digits: 82, decimals: 1))]
    #expect(split.genderSplit(in: 2023)?.gap == nil)
    split.menOutcomes = [2023: .number(Amount(digits: 51, decimals: 1))]
    #expect(split.genderSplit(in: 2023)?.gap == Rational(exactly: 31, over: 10))
  }

  @Test
  func `is compared with the same figure elsewhere`() {
    var compared = indicator("a", [2023: .number(72)], .lower)
    compared.comparisons = [
      Comparison(id: "lan", name: "Länet", kind: .county, outcomes: [2023: .number(70)]),
      Comparison(id: "riket", name: "Riket", kind: .country, outcomes: [2022: .number(70)]),
    ]
    let standings = compared.comparisons(in: 2023)
    #expect(standings.map(\.difference) == [Rational(2), nil])
    #expect(standings.map(\.change) == [.worsened, .unknown])
  }

  /// D:79: 99,9 % by 2025.
  @Test(arguments: [
    (Year(2023), IndicatorStanding.Reach.notReached, Year?(2023)), (2024, .reached, 2024),
    (2026, .reached, 2024), (2021, .unknown, nil),
  ])
  func `stands to what is to be reached in the end`(
    year: Year,
    reach: IndicatorStanding.Reach,
    outcomeYear: Year?
  ) throws {
    let target = EndTarget(value: try CellValue(parsing: "99,9"), year: 2025)
    let measured = indicator(
      "a",
      [2023: try CellValue(parsing: "98,5"), 2024: try CellValue(parsing: "99,9")]
    )
    let standing = measured.standing(to: target, in: year)
    #expect(standing.reach == reach)
    #expect(standing.outcomeYear == outcomeYear)
  }

  @Test
  func `stands before its parts, and a circle has an end`() {
    var whole = indicator("whole")
    whole.parts = ["a", "gone", "b"]
    var part = indicator("b")
    part.parts = ["c"]
    let outline = [indicator("a"), part, indicator("c"), whole, indicator("other")].outline
    #expect(outline.map(\.indicator.id) == ["whole", "a", "b", "c", "other"])
    #expect(outline.map(\.depth) == [0, 1, 1, 2, 0])
    var (left, right) = (indicator("left"), indicator("right"))
    (left.parts, right.parts) = (["right"], ["left"])
    #expect([left, right].outline.map(\.indicator.id) == ["left", "right"])
  }

  @Test
  func `goes on in its successor`() {
    var (old, newer) = (indicator("old"), indicator("newer"))
    (old.successor, newer.successor) = ("newer", "new")
    let all = [old, newer, indicator("new")]
    #expect(all.successors(of: "old").map(\.id) == ["newer", "new"])
    #expect(all.successors(of: "new").isEmpty)
    #expect(all.predecessors(of: "newer").map(\.id) == ["old"])
    newer.successor = "old"
    #expect([old, newer].successors(of: "old").map(\.id) == ["newer"])
  }
}

@Suite struct `Levels of goals` {
  private func settings(_ levels: [GoalLevel]) -> Settings {
    var settings = Settings.empty
    settings.goalLevels = levels.map { GoalLevelChoice(level: $0) }
    return settings
  }

  @Test(arguments: [
    ([GoalLevel](), GoalLevel.largelyMet, GoalLevel.largelyMet),
    ([.fullyMet, .partlyMet, .notMet], .largelyMet, .partlyMet),
    ([.fullyMet, .partlyMet, .notMet], .notEvaluated, .notEvaluated),
    ([.fullyMet, .partlyMet, .notMet], .fullyMet, .fullyMet),
    ([.fullyMet, .largelyMet], .notMet, .largelyMet), ([.notEvaluated], .fullyMet, .notEvaluated),
  ])
  func `fall to the nearest lower one in use`(
    levels: [GoalLevel],
    level: GoalLevel,
    used: GoalLevel
  ) {
    #expect(settings(levels).levelInUse(level) == used)
  }

  @Test
  func `are shown in the municipality's order, and nothing known is always one`() {
    #expect(
      Settings.empty.levels == [.fullyMet, .largelyMet, .partlyMet, .notMet, .notEvaluated]
    )
    #expect(settings([.notMet, .fullyMet, .notMet]).levels == [.notMet, .fullyMet, .notEvaluated])
  }

  @Test
  func `are suggested only where they are in use`() {
    var met = Indicator.empty
    (met.targets, met.outcomes) = ([2023: .number(1)], [2023: .number(1)])
    var missed = met
    missed.outcomes = [2023: .number(0)]
    let three = settings([.fullyMet, .partlyMet, .notMet])
    let usual = LevelSuggestion(indicators: [met, missed], year: 2023, settings: .empty)
    let fewer = LevelSuggestion(indicators: [met, missed], year: 2023, settings: three)
    #expect((usual.level, fewer.level) == (.largelyMet, .partlyMet))
    #expect(usual.rule == fewer.rule)
  }
}
