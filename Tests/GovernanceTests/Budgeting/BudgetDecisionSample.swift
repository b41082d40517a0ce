@testable import Governance

/// Frames of two committees in tkr, one of them with two lines, and a committee's own tables.
enum BudgetDecisionSample {
  static let rules: [DecisionRule] = [
    rule("mellan", .reallocationBetweenBodies, "kf"), rule("inom", .reallocationWithinBody, nil),
    rule("tillagg", .supplementaryAppropriation, "kf"),
  ]

  static func workspace(_ rules: [DecisionRule]) -> Workspace {
    var municipality = Municipality.empty
    municipality.id = "tallberga"
    municipality.bodies = [
      body("kf", "Kommunfullmäktige", "KF"),
      body("bun", "Barn- och utbildningsnämnden", "BUN"), body("mn", "Miljönämnden", nil),
    ]
    municipality.rules = rules
    var workspace = Workspace()
    workspace.take(.loaded(.municipality(municipality)), for: .municipality("tallberga"))
    let own = Owner("tallberga")
    workspace.take(.loaded(.document(document("ramar", [frames]))), for: .document("ramar", own))
    let committee = Owner("tallberga", "bun")
    let tables = [
      table("drift", .mkr, .revenuePositive, ["mkr"]),
      table("invest", .tkr, .expenditurePositive, ["projekt"]),
    ]
    workspace.take(.loaded(.document(document("plan", tables))), for: .document("plan", committee))
    return workspace
  }

  private static func rule(
    _ id: DecisionRule.ID,
    _ kind: DecisionRule.Kind,
    _ body: Body.ID?
  ) -> DecisionRule {
    DecisionRule(
      id: id,
      kind: kind,
      decidedBy: body,
      requiresFunding: kind == .supplementaryAppropriation
    )
  }

  private static func body(_ id: Body.ID, _ name: String, _ shortName: String?) -> Body {
    var body = Body.empty
    (body.id, body.name, body.shortName) = (id, name, shortName)
    return body
  }

  private static func document(_ id: Document.ID, _ tables: [Statement]) -> Document {
    var document = Document.empty
    (document.id, document.statements) = (id, tables)
    return document
  }

  private static func table(
    _ id: Statement.ID,
    _ unit: Governance.Unit,
    _ signs: Statement.Signs,
    _ lines: [StatementLine.ID]
  ) -> Statement {
    var statement = Statement.empty
    (statement.id, statement.unit, statement.signs) = (id, unit, signs)
    var column = StatementColumn.empty
    (column.id, column.kind) = ("budget", .budget)
    statement.columns = [column]
    statement.lines = lines.map { id in
      var line = StatementLine.empty
      line.id = id
      return line
    }
    return statement
  }

  private static var frames: Statement {
    var frames = table("ramar", .tkr, .revenuePositive, ["summa", "bun", "bun-2", "miljo"])
    frames.lines[0].formula = try? Expression(parsing: "bun + bun-2 + miljo")
    let bodies: [Body.ID?] = [nil, "bun", "bun", "mn"]
    let amounts: [Amount?] = [nil, -10_000, -1_000, -2_000]
    for index in frames.lines.indices {
      frames.lines[index].body = bodies[index]
      if let amount = amounts[index] { frames.lines[index].printed = ["budget": .number(amount)] }
    }
    return frames
  }
}
