import Testing

@testable import Governance

@Suite struct `A budget decision` {
  private let council = Owner("tallberga", "kf")
  private static let frames = "tallberga/documents/ramar/statements/ramar"

  private func workspace(_ rules: [DecisionRule] = BudgetDecisionSample.rules) -> Workspace {
    BudgetDecisionSample.workspace(rules)
  }

  private func posting(_ id: String, _ line: String, _ amount: Amount) throws -> BudgetPosting {
    let line = line.contains("/") ? line : "\(Self.frames)/lines/\(line)"
    return BudgetPosting(
      id: try #require(BudgetPosting.ID(id)),
      line: try #require(Address(line)),
      column: "budget",
      amount: amount
    )
  }

  private func reallocation(
    by body: String?,
    _ postings: [(String, Amount)]
  ) throws -> BudgetDecision {
    var decision = BudgetDecision.empty
    (decision.id, decision.title, decision.year) = ("b", "Beslut", 2026)
    decision.decision = body.map { Decision(body: $0) }
    decision.postings = try postings.enumerated()
      .map { try posting("p\($0)", $1.0, $1.1) }
    return decision
  }

  /// H:1243.
  @Test(arguments: [
    ("Kommunfullmäktige", "bun", "miljo", [DecisionViolation]()), ("KF", "bun", "miljo", []),
    ("kf", "bun", "miljo", []),
    ("BUN", "bun", "miljo", [.wrongBody(found: "BUN", expected: "kf")]),
    ("Barn- och utbildningsnämnden", "bun", "bun-2", []),
    ("KF", "bun", "bun-2", [.wrongBody(found: "KF", expected: "bun")]),
  ])
  func `is made by the body that the rule names`(
    body: String,
    from: String,
    to: String,
    violations: [DecisionViolation]
  ) throws {
    let decision = try reallocation(by: body, [(from, 500), (to, -500)])
    #expect(workspace().violations(of: decision, of: council) == violations)
  }

  @Test
  func `that names no body is refused, and without rules it may be`() throws {
    let decision = try reallocation(by: nil, [("bun", 500), ("miljo", -500)])
    #expect(
      workspace().violations(of: decision, of: council) == [.wrongBody(found: nil, expected: "kf")]
    )
    #expect(workspace([]).violations(of: decision, of: council) == [])
  }

  @Test
  func `that moves money changes no total, whatever its units`() throws {
    let uneven = try reallocation(by: "KF", [("bun", 500), ("miljo", -400)])
    #expect(
      workspace().violations(of: uneven, of: council) == [.totalsChanged(by: Rational(100_000))]
    )
    let mkr = try reallocation(
      by: "KF",
      [
        ("bun", 500),
        (
          "tallberga/bun/documents/plan/statements/drift/lines/mkr", Amount(digits: -5, decimals: 1)
        ),
      ]
    )
    #expect(workspace([]).violations(of: mkr, of: council) == [])
    let positive = try reallocation(
      by: "KF",
      [("bun", 500), ("tallberga/bun/documents/plan/statements/invest/lines/projekt", 500)]
    )
    #expect(workspace([]).violations(of: positive, of: council) == [])
  }

  @Test
  func `that adds money says where it comes from`() throws {
    var decision = try reallocation(by: "KF", [("bun", -500)])
    decision.kind = .supplementaryAppropriation
    #expect(workspace().violations(of: decision, of: council) == [.noFunding])
    decision.fundedBy = "Eget kapital"
    #expect(workspace().violations(of: decision, of: council) == [])
  }

  @Test
  func `leads to lines that are there`() throws {
    let decision = try reallocation(by: "KF", [("bun", 500), ("gone", -400)])
    let gone = try #require(Address("\(Self.frames)/lines/gone"))
    #expect(workspace([]).violations(of: decision, of: council) == [.unknownLine(gone)])
  }

  @Test
  func `that breaks the rules is read all the same`() throws {
    let decision = try reallocation(by: "BUN", [("bun", 500)])
    #expect(try BudgetDecision(decoding: decision.datum) == decision)
  }

  @Test
  func `changes the budget from its day on, and sums follow`() throws {
    var workspace = workspace()
    var first = try reallocation(by: "KF", [("bun", 500), ("miljo", -500)])
    first.decision?.date = PartialDate("2026-03-15")
    var second = try reallocation(by: "KF", [("bun", Amount(digits: 5, decimals: 1))])
    (second.id, second.kind) = ("c", .supplementaryAppropriation)
    second.decision?.date = PartialDate("2026-09")
    workspace.take(
      .loaded(.decisions(BudgetDecisionRegister(decisions: [second, first]))),
      for: .register(.decisions, council)
    )
    let table = try #require(Address(Self.frames))
    #expect(workspace.revisedFigures(of: table, at: "2026-02").isEmpty)
    let spring = workspace.revisedFigures(of: table, at: "2026-04")
    #expect(spring.map(\.line) == ["bun", "miljo"])
    #expect(spring.map(\.revised) == [Rational(-9500), Rational(-2500)])
    let autumn = workspace.revisedFigures(of: table, at: "2026-09")
    #expect(autumn[0].added == Rational(exactly: 1001, over: 2))
    #expect(autumn[0].decisions.map(\.path.last) == ["b", "c"])
    #expect(autumn[0].original == -10_000)
    let revised = try #require(workspace.statement(at: table)).revised(by: autumn)
    #expect(StatementFigures(revised)[0, 0].computed == Rational(exactly: -25_999, over: 2))
    #expect(revised.lines[1].values["budget"] == .number(Amount(digits: -94_995, decimals: 1)))
  }

  @Test(arguments: [
    (
      "decisionKind", Datum.text("gift"),
      Governance.Expectation.code(["reallocation", "supplementaryAppropriation"])
    ),
    ("line", .text("rad 4"), .address), ("column", .text("Budget"), .identifier),
    ("amount", .text("500"), .amount),
  ])
  func `refuses what does not fit, and says where`(
    key: String,
    value: Datum,
    expected: Governance.Expectation
  ) throws {
    let decision = try reallocation(by: "KF", [("bun", 500)])
    let path = decision.datum.value(at: [key]) == nil ? ["postings", "0", key] : [key]
    let fault = FieldFault(path: path, expected: expected, found: value)
    #expect(throws: fault) {
      try BudgetDecision(decoding: decision.datum.with(value, at: path))
    }
  }
}
