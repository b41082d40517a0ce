import Testing

@testable import Governance

@Suite struct `A financial goal` {
  private func goal(
    _ comparator: FinancialGoal.Comparator,
    _ threshold: String,
    _ values: [Year: String]
  ) throws -> FinancialGoal {
    var goal = FinancialGoal.empty
    goal.comparator = comparator
    goal.threshold = try CellValue(parsing: threshold)
    goal.values = try values.mapValues { try CellValue(parsing: $0) }
    return goal
  }

  /// W23.
  @Test
  func `judged on an average is met though its years are not, and says both`() throws {
    var goal = try goal(.atMost, "98,0", [2022: "99,0", 2023: "98,2", 2024: "98,9"])
    goal.judgedOn = .average
    (goal.averageFrom, goal.averageTo) = (2015, 2024)
    goal.average = try CellValue(parsing: "96,5")
    let standing = goal.standing
    #expect(standing.years.map(\.verdict) == [.notMet, .notMet, .notMet])
    #expect(standing.average?.verdict == .met)
    #expect(standing.average?.basis == .printed)
    #expect(standing.average?.value == Rational(exactly: 193, over: 2))
    #expect(standing.verdict(in: 2024) == .met)
    goal.judgedOn = .values
    #expect(goal.standing.verdict(in: 2024) == .notMet)
    #expect(goal.standing.verdict(in: 2021) == .unknown)
  }

  @Test(
    arguments: [
      ("2022-12" as ReportingPeriod, FinancialGoalStanding.Certainty.known), ("2023-11", .expected),
      ("2023-12", .known), ("2024-12", .expected),
    ]
  )
  func `is only expected while the year is open, and where its value is`(
    period: ReportingPeriod,
    expected: FinancialGoalStanding.Certainty
  ) throws {
    var goal = try goal(.atLeast, "1", [2022: "1", 2023: "1", 2024: "1"])
    goal.valueBasis = [2024: .budget]
    #expect(goal.standing.certainty(at: period) == expected)
  }

  @Test
  func `reckons its average exactly when all years are known`() throws {
    var goal = try goal(.atMost, "98,7", [2022: "99,0", 2023: "98,2", 2024: "98,9"])
    (goal.averageFrom, goal.averageTo, goal.average) = (2022, 2024, .number(90))
    #expect(goal.computedAverage == Rational(exactly: 987, over: 10))
    #expect(goal.standing.average?.basis == .computed)
    #expect(goal.standing.average?.verdict == .met)
    goal.values[2023] = .missing
    #expect(goal.computedAverage == nil)
    #expect(goal.standing.average?.value == Rational(90))
    goal.averageTo = 2021
    #expect(goal.computedAverage == nil)
  }

  /// L:552.
  @Test(arguments: [
    (FinancialGoal.Comparator.above, "25,6", "25,6", FinancialGoalStanding.Verdict.notMet),
    (.above, "25,6", "28,9", .met), (.atLeast, "25,6", "25,6", .met),
    (.below, "ca 95300", "75082", .met), (.below, "98", "98,0", .notMet),
    (.atMost, "98", "98,0", .met), (.atMost, "98", "98,000000001", .notMet),
    (.atMost, "98", "(97)", .met), (.atMost, "98", "-", .unknown), (.atMost, "?", "97", .unknown),
    (.atMost, "98", "45..50", .unknown),
  ])
  func `compares by its comparator`(
    comparator: FinancialGoal.Comparator,
    threshold: String,
    value: String,
    verdict: FinancialGoalStanding.Verdict
  ) throws {
    let goal = try goal(comparator, threshold, [2024: value])
    #expect(goal.standing.years.first?.verdict == verdict)
    #expect(goal.standing.verdict(in: 2024) == verdict)
  }

  @Test
  func `says of each year what its value rests on, an outcome where nothing is said`() throws {
    var goal = try goal(.above, "25,6", [2022: "25,6", 2023: "28,9", 2024: "24,0"])
    (goal.title, goal.valueBasis) = ("Soliditet", [2023: .budget, 2024: .plan])
    let years = goal.standing.years
    #expect(years.map(\.basis) == [.outcome, .budget, .plan])
    #expect(years.map(\.basis.certainty) == [.known, .expected, .expected])
    #expect(years.map(\.verdict) == [.notMet, .met, .notMet])
    #expect(try FinancialGoal(decoding: goal.datum) == goal)
    goal.valueBasis = [:]
    #expect(goal.datum.value(at: ["valueBasis"]) == nil)
  }

  @Test(arguments: [
    ([2022: ValueBasis.outcome], FinancialGoalStanding.Certainty.known),
    ([2023: .forecast], .expected), ([2022: .budget], .expected), ([2025: .plan], .known),
    ([:], .known),
  ])
  func `has an average that is expected as soon as one of its years is`(
    bases: [Year: ValueBasis],
    certainty: FinancialGoalStanding.Certainty
  ) throws {
    var goal = try goal(.atMost, "98", [2022: "99", 2023: "96", 2025: "97"])
    (goal.averageFrom, goal.averageTo, goal.valueBasis) = (2022, 2023, bases)
    #expect(goal.standing.average?.certainty == certainty)
    #expect(goal.standing.average?.verdict == .met)
  }

  @Test
  func `judges no year of the average that it is judged on`() throws {
    var goal = try goal(.atMost, "98", [2022: "99", 2023: "96", 2025: "97"])
    (goal.averageFrom, goal.averageTo, goal.judgedOn) = (2022, 2023, .average)
    #expect(
      [2021, 2022, 2023, 2025].map { goal.countsOnlyInAverage(Year($0)) } == [
        false, true, true, false,
      ]
    )
    goal.judgedOn = .values
    #expect(!goal.countsOnlyInAverage(2022))
  }

  @Test
  func `may be no more than a deficit to restore`() throws {
    var goal = FinancialGoal.empty
    goal.title = "Balanskrav"
    goal.amountToRestore = try CellValue(parsing: "-12,7")
    (goal.restoreUnit, goal.restoreBy) = (.mkr, 2023)
    #expect(goal.standing.years.isEmpty)
    #expect(goal.standing.verdict(in: 2023) == .unknown)
    #expect(try FinancialGoal(decoding: goal.datum) == goal)
  }

  @Test(arguments: [
    ("comparator", Datum.text("over"), ["comparator"]), ("unit", .text("procent"), ["unit"]),
    ("values", .object(DatumObject([.init("23", .number(1))])), ["values", "23"]),
    ("sources", .object(DatumObject([.init("unit", .text(":1"))])), ["sources", "unit"]),
    (
      "valueBasis", .object(DatumObject([.init("2023", .text("gissning"))])),
      ["valueBasis", "2023"]
    ),
    ("restoreBy", .number(23), ["restoreBy"]), ("id", .text("Soliditet"), ["id"]),
  ])
  func `refuses what does not fit, and says where`(
    key: String,
    value: Datum,
    path: [String]
  ) {
    var goal = DatumObject([.init("id", .text("g")), .init("title", .text("G"))])
    goal[key] = value
    let fault = #expect(throws: FieldFault.self) { try FinancialGoal(decoding: .object(goal)) }
    #expect(fault?.path == path)
  }
}
