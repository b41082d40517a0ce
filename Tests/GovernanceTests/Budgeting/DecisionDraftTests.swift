import Testing

@testable import Governance

@Suite struct `A budget decision that is filled in` {
  private let frames = Address(Owner("tallberga"), ["documents", "ramar", "statements", "ramar"])

  private func draft(
    _ kind: BudgetDecision.Kind,
    from: StatementLine.ID?,
    to: StatementLine.ID,
    by body: String
  ) -> DecisionDraft {
    var decision = Decision.empty
    (decision.body, decision.date) = (body, .year(2000))
    return DecisionDraft(
      kind: kind,
      title: "Flytt",
      table: frames,
      column: "budget",
      from: from,
      to: to,
      amount: 500,
      decision: decision
    )
  }

  @Test
  func `moves a cost from one line to another, and the sums stay`() throws {
    var workspace = BudgetDecisionSample.workspace(BudgetDecisionSample.rules)
    workspace.take(.loaded(.decisions(.empty)), for: .register(.decisions, Owner("tallberga")))
    let decision = try #require(
      workspace.decision(draft(.reallocation, from: "bun", to: "miljo", by: "KF"))
    )
    #expect(decision.id == "omfordelning-2000-1")
    #expect(decision.postings.map(\.amount) == [500, -500])
    #expect(workspace.violations(of: decision, of: frames.owner) == [])
    try workspace.apply([decision.insertion(for: frames.owner)])
    let effect = try #require(workspace.decisionEffects(of: frames.owner).first)
    #expect(effect.postings.map(\.before) == [Rational(-10_000), Rational(-2_000)])
    #expect(effect.postings.map(\.after) == [Rational(-9_500), Rational(-2_500)])
    #expect(workspace.decisionEffects(of: Owner("tallberga", "mn")).count == 1)
    #expect(workspace.decisionEffects(of: Owner("tallberga", "kf")).isEmpty)
    let again = try #require(
      workspace.decision(draft(.reallocation, from: "bun", to: "miljo", by: "KF"))
    )
    #expect(again.id == "omfordelning-2000-2")
  }

  @Test
  func `is shown beside the budget with what the budget has become`() throws {
    var workspace = BudgetDecisionSample.workspace(BudgetDecisionSample.rules)
    workspace.take(.loaded(.decisions(.empty)), for: .register(.decisions, Owner("tallberga")))
    let made = try #require(
      workspace.decision(draft(.reallocation, from: "bun", to: "miljo", by: "KF"))
    )
    try workspace.apply([made.insertion(for: frames.owner)])
    let table = try #require(workspace.statement(at: frames))
    let figures = workspace.revisedFigures(of: frames, at: "2000-12")
    let shown = table.showing(figures, decisions: "Beslut", revised: "Reviderad")
    #expect(shown.columns.map(\.label) == ["", "Beslut", "Reviderad"])
    let cells = StatementFigures(shown)
    let rows = shown.lines.indices.map { row in
      shown.columns.indices.map { cells[row, $0].value }
    }
    #expect(rows[0] == [.number(-13_000), .number(0), .number(-13_000)])
    #expect(rows[1] == [.number(-10_000), .number(500), .number(-9_500)])
    #expect(rows[3] == [.number(-2_000), .number(-500), .number(-2_500)])
    #expect(table.showing([], decisions: "Beslut", revised: "Reviderad") == table)
  }

  @Test
  func `is refused by the rule where another body decides or no money is named`() throws {
    let workspace = BudgetDecisionSample.workspace(BudgetDecisionSample.rules)
    let moved = try #require(
      workspace.decision(draft(.reallocation, from: "bun", to: "miljo", by: "Miljönämnden"))
    )
    #expect(
      workspace.violations(of: moved, of: frames.owner)
        == [.wrongBody(found: "Miljönämnden", expected: "kf")]
    )
    let added = try #require(
      workspace.decision(draft(.supplementaryAppropriation, from: nil, to: "miljo", by: "KF"))
    )
    #expect(workspace.violations(of: added, of: frames.owner) == [.noFunding])
    #expect(added.postings.map(\.amount) == [-500])
  }
}
