import Testing

@testable import Governance

@Suite struct `A bridge` {
  private func bridge(
    from: String,
    to: String,
    decimals: Int,
    _ steps: [BridgeStep]
  ) throws -> BudgetBridge {
    var bridge = BudgetBridge.empty
    bridge.id = "ram"
    bridge.decimals = decimals
    bridge.from.value = try CellValue(parsing: from)
    bridge.to.value = try CellValue(parsing: to)
    bridge.steps = steps
    return bridge
  }

  private func step(
    _ id: BridgeStep.ID,
    _ value: String? = nil,
    percent: String? = nil,
    in parent: BridgeStep.ID? = nil
  ) throws -> BridgeStep {
    var step = BridgeStep.empty
    step.id = id
    step.value = try value.map { try CellValue(parsing: $0) }
    step.percent = try percent.map { try Amount(parsing: $0) }
    step.parent = parent
    return step
  }

  private func findings(_ bridge: BudgetBridge) -> [Finding] {
    var document = Document.empty
    document.id = "plan"
    document.bridges = [bridge]
    let check = DocumentCheck(document, of: Owner("lerum", "ks"), TableShelf(Workspace()))
    return check.findings()
  }

  @Test
  func `W11: steps on two levels`() throws {
    let bridge = try bridge(
      from: "250,3",
      to: "256,8",
      decimals: 1,
      [
        step("priser", "10,3"), step("avslutas", "−10,4"), step("bygg", "−2,0", in: "avslutas"),
        step("larcentra", "−0,8", in: "avslutas"), step("ledarskap", "−1,0", in: "avslutas"),
        step("resurs", "−6,6", in: "avslutas"), step("riktade", "6,6"),
      ]
    )
    #expect(bridge.reached == Amount(digits: 2568, decimals: 1).rational)
    #expect(bridge.moves.map(\.depth) == [0, 0, 1, 1, 1, 1, 0])
    #expect(bridge.moves[2].before == Amount(digits: 2606, decimals: 1).rational)
    #expect(bridge.moves[5].after == bridge.moves[1].after)
    let found = findings(bridge)
    #expect(found.map(\.verdict) == [.exact, .exact])
    #expect(found.map(\.formula?.code) == ["250.3 + 10.3 - 10.4 + 6.6", "-2.0 - 0.8 - 1.0 - 6.6"])
    #expect(found[1].address.text == "lerum/ks/documents/plan/bridges/ram/steps/avslutas")
  }

  @Test
  func `W12: uplifts are chained unrounded`() throws {
    let bridge = try bridge(
      from: "233",
      to: "246",
      decimals: 0,
      [step("a", percent: "2,5"), step("b", percent: "3,2")]
    )
    #expect(bridge.reached?.rounded(decimals: 0) == 246)
    #expect(findings(bridge).map(\.verdict) == [.rounding])
  }

  @Test
  func `W13: an uplift and a lasting step`() throws {
    let bridge = try bridge(
      from: "113,3",
      to: "118,5",
      decimals: 1,
      [step("pkv", percent: "0,2"), step("fond", "5,0")]
    )
    #expect(bridge.reached?.rounded(decimals: 4) == Amount(digits: 1_185_266, decimals: 4))
    #expect(findings(bridge).map(\.verdict) == [.rounding])
    #expect(
      findings(bridge).map(\.formula?.code) == ["113.3 * (1 + 0.2 / 100) + 5.0"]
    )
  }

  @Test
  func `that does not come to its frame is an error, and so is a step of other parts`() throws {
    let bridge = try bridge(
      from: "10",
      to: "14",
      decimals: 0,
      [step("a", "5"), step("b", "1", in: "a"), step("c", "1", in: "a")]
    )
    #expect(findings(bridge).map(\.verdict) == [.rounding, .mismatch])
    var other = bridge
    other.to.value = .number(20)
    #expect(findings(other).map(\.verdict) == [.mismatch, .mismatch])
  }

  @Test
  func `with an unknown step comes to nothing known`() throws {
    let bridge = try bridge(from: "10", to: "15", decimals: 0, [step("a", "−"), step("b", "5")])
    #expect(bridge.reached == nil)
    #expect(bridge.moves.map(\.change) == [nil, Rational(5)])
    #expect(findings(bridge) == [])
  }

  @Test
  func `has steps that are part of other steps, and never of themselves`() throws {
    let circle = try bridge(
      from: "1",
      to: "1",
      decimals: 0,
      [step("a", "1", in: "b"), step("b", "1", in: "a")]
    )
    #expect(throws: FieldFault.self) { try circle.validate() }
    let stray = try bridge(from: "1", to: "1", decimals: 0, [step("a", "1", in: "b")])
    #expect(
      throws: FieldFault(
        path: ["steps", "0", "parent"],
        expected: .existing(.steps),
        found: .text("b")
      )
    ) { try stray.validate() }
  }
}
