import Testing

@testable import Governance

@Suite struct `A risk` {
  private func risk(_ id: Risk.ID, _ ratings: [Year: (Int, Int)]) -> Risk {
    var risk = Risk.empty
    risk.id = id
    risk.ratings = ratings.mapValues {
      RiskRating(likelihood: $0.0, materiality: $0.1, treatments: [])
    }
    return risk
  }

  @Test(arguments: [(3, 4, 12), (1, 1, 1), (4, 4, 16), (2, 3, 6), (5, 5, 25)])
  func `has a value that is likelihood times materiality`(
    likelihood: Int,
    materiality: Int,
    value: Int
  ) {
    let rating = RiskRating(likelihood: likelihood, materiality: materiality, treatments: [])
    #expect(rating.riskValue == value)
  }

  @Test(arguments: [
    ((3, 4), (2, 4), RiskMovement.lighter(by: 4)), ((2, 2), (3, 3), .heavier(by: 5)),
    ((1, 4), (2, 2), .unchanged),
  ])
  func `moves by its value`(before: (Int, Int), now: (Int, Int), movement: RiskMovement) {
    let moved = risk("r", [2024: before, 2025: now])
    #expect(moved.movement(from: 2024, to: 2025) == movement)
  }

  @Test(arguments: [(2023, 2024), (2024, 2023), (2022, 2023)] as [(Year, Year)])
  func `has no movement where a year has no rating`(from: Year, to: Year) {
    #expect(risk("r", [2024: (3, 3)]).movement(from: from, to: to) == .missing)
  }

  @Test
  func `shows where its printed value is no product`() {
    var wrong = risk("r", [2024: (3, 4), 2025: (2, 2), 2026: (1, 1)])
    wrong.ratings[2024]?.printedValue = 12
    wrong.ratings[2025]?.printedValue = 6
    #expect(wrong.misprintedYears == [2025])
    var control = Control.empty
    (control.year, control.risk, control.printedRiskValue) = (2024, "r", 9)
    #expect(control.isRiskMisprinted(in: [wrong]) == true)
    control.printedRiskValue = 12
    #expect(control.isRiskMisprinted(in: [wrong]) == false)
    control.year = 2030
    #expect(control.isRiskMisprinted(in: [wrong]) == nil)
  }

  @Test
  func `that is rated anew is held against what was printed`() {
    var risk = risk("r", [2025: (4, 4)])
    risk.ratings[2025]?.printedValue = 12
    #expect(risk.misprintedYears == [2025])
    risk.ratings[2025]?.printedLikelihood = 3
    risk.ratings[2025]?.printedMateriality = 4
    #expect(risk.misprintedYears == [])
    #expect(risk.ratings[2025]?.riskValue == 16)
    risk.ratings[2025]?.printedValue = 9
    #expect(risk.misprintedYears == [2025])
  }

  @Test
  func `has its place in a map of any size`() {
    let risks = [
      risk("a", [2025: (3, 4)]), risk("b", [2025: (3, 4)]), risk("c", [2024: (1, 1)]),
      risk("d", [2025: (5, 5)]),
    ]
    let map = RiskMap(risks, year: 2025, settings: .empty)
    #expect(map.count(likelihood: 3, materiality: 4) == 2)
    #expect(map.risks(likelihood: 3, materiality: 4) == ["a", "b"])
    #expect(map.count(likelihood: 4, materiality: 3) == 0)
    #expect(map.unrated == ["c"])
    #expect(map.outside == ["d"])
    var settings = Settings.empty
    settings.likelihoods = ["1", "2", "3", "4", "5"]
    settings.materialities = settings.likelihoods
    let wide = RiskMap(risks, year: 2025, settings: settings)
    #expect(wide.count(likelihood: 5, materiality: 5) == 1)
    #expect(wide.outside == [])
  }

  @Test
  func `is in a plan by a control or by its own word`() {
    var controlled = Control.empty
    (controlled.id, controlled.year, controlled.risk) = ("k", 2025, "a")
    var other = controlled
    (other.id, other.year, other.risk) = ("k-2", 2024, "c")
    var marked = risk("b", [:])
    marked.inPlans = [2025]
    let risks = [risk("a", [:]), marked, risk("c", [:])]
    let plan = InternalControlPlan(year: 2025, controls: [controlled, other], risks: risks)
    #expect(plan.controls.map(\.id) == ["k"])
    #expect(plan.risks.map(\.id) == ["a", "b"])
  }

  @Test(arguments: [
    ("likelihood", Datum.number(0), Governance.Expectation.integer(1...9)),
    ("materiality", .number(10), .integer(1...9)), ("likelihood", .text("3"), .integer(1...9)),
    ("treatments", .text("accept"), .list), ("printedValue", .number(1000), .integer(0...999)),
  ])
  func `refuses what is no rating, and says where`(
    key: String,
    value: Datum,
    expected: Governance.Expectation
  ) {
    var rating = DatumObject([.init("likelihood", .number(1)), .init("materiality", .number(1))])
    rating[key] = value
    let risk = Datum.object(
      DatumObject([
        .init("id", .text("r")), .init("title", .text("R")),
        .init("ratings", .object(DatumObject([.init("2025", .object(rating))]))),
      ])
    )
    let fault = FieldFault(path: ["ratings", "2025", key], expected: expected, found: value)
    #expect(throws: fault) { try Risk(decoding: risk) }
  }

  @Test(arguments: [(2026, 3), (2025, 3), (2024, 2), (2020, 2)] as [(Year, Int)])
  func `is as it was last rated, until it is rated anew`(year: Year, likelihood: Int) {
    var risk = Risk.empty
    risk.ratings = [
      2023: RiskRating(likelihood: 2, materiality: 2, treatments: []),
      2025: RiskRating(likelihood: 3, materiality: 2, treatments: []),
    ]
    #expect(risk.latestRating(in: year)?.likelihood == likelihood)
    #expect(Risk.empty.latestRating(in: year) == nil)
  }
}
