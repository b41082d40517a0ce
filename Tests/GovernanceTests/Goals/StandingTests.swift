import Testing

@testable import Governance

/// An indicator with outcomes and targets by year, written as text.
func indicator(
  _ direction: Indicator.Direction,
  targets: [Year: String],
  outcomes: [Year: String]
) throws -> Indicator {
  var indicator = Indicator.empty
  indicator.direction = direction
  indicator.targets = try targets.mapValues { try CellValue(parsing: $0) }
  indicator.outcomes = try outcomes.mapValues { try CellValue(parsing: $0) }
  return indicator
}

@Suite struct `The standing of an indicator` {
  @Test(arguments: [
    (Indicator.Direction.higher, "72", "72", IndicatorStanding.Reach.reached),
    (.higher, "72", "(72)", .reached), (.higher, "72", "72,1", .reached),
    (.higher, "72", "71,9", .notReached), (.higher, "72", "72,0", .reached),
    (.lower, "5", "5", .reached), (.lower, "5", "4,9", .reached),
    (.lower, "5", "ca 6", .notReached),
    (.closest, "50", "50,0", .reached), (.closest, "50", "50,1", .notReached),
    (.closest, "50", "49", .notReached),
    (.higher, "72", "-", .unknown), (.higher, "72", "", .unknown), (.higher, "72", "?", .unknown),
    (.higher, "72", "70..75", .unknown), (.higher, "-", "72", .unknown),
    (.lower, "?", "72", .unknown),
  ])
  func `to its target follows the direction`(
    direction: Indicator.Direction,
    target: String,
    outcome: String,
    expected: IndicatorStanding.Reach
  ) throws {
    let standing = try indicator(direction, targets: [2023: target], outcomes: [2023: outcome])
      .standing(in: 2023)
    #expect(standing.reach == expected)
    #expect(standing.change == .unknown)
    #expect(standing.comparedWith == nil)
  }

  @Test(arguments: [
    (Indicator.Direction.higher, "70", "71", IndicatorStanding.Change.improved),
    (.higher, "71", "70", .worsened), (.higher, "70", "70,0", .unchanged),
    (.lower, "70", "71", .worsened), (.lower, "71", "70", .improved),
    (.lower, "70", "70", .unchanged),
    (.closest, "40", "45", .improved), (.closest, "60", "55", .improved),
    (.closest, "45", "60", .worsened), (.closest, "45", "55", .unchanged),
    (.closest, "50", "50", .unchanged), (.higher, "-", "70", .unknown),
    (.higher, "70", "-", .unknown),
  ])
  func `to the year before is in terms of good and bad`(
    direction: Indicator.Direction,
    before: String,
    now: String,
    expected: IndicatorStanding.Change
  ) throws {
    let indicator = try indicator(
      direction,
      targets: [2023: "50"],
      outcomes: [2022: before, 2023: now]
    )
    #expect(indicator.standing(in: 2023).change == expected)
  }

  @Test
  func `is compared with the latest known year before, never one after`() throws {
    let indicator = try indicator(
      .higher,
      targets: [2023: "80"],
      outcomes: [2019: "10", 2021: "70", 2022: "-", 2023: "60", 2024: "90"]
    )
    let standing = indicator.standing(in: 2023)
    #expect(standing.comparedWith == 2021)
    #expect(standing.change == .worsened)
    #expect(indicator.standing(in: 2019).comparedWith == nil)
    #expect(indicator.years == [2019, 2021, 2022, 2023, 2024])
  }

  @Test
  func `closest to no target cannot have improved`() throws {
    let indicator = try indicator(.closest, targets: [:], outcomes: [2022: "1", 2023: "2"])
    #expect(indicator.standing(in: 2023).change == .unknown)
  }
}
