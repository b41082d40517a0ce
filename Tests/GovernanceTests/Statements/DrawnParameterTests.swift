import Testing

@testable import Governance

@Suite struct `A parameter that is taken from a cell` {
  private static let owner = Owner("byn")
  private static let file = DataFile.document("budget", owner)
  private static let base = Address(
    owner,
    ["documents", "budget", "statements", "resultat", "lines", "netto"]
  )

  private func workspace() throws -> Workspace {
    var base = try table(["b2021"], ["netto | −1 012,0"], decimals: 1)
    base.id = "resultat"
    var need = try table(["b2021"], ["behov = $netto * $andel / 100 | −10,1"], decimals: 1)
    need.id = "behov"
    need.parameters = ["netto": try Amount(parsing: "−1 012,0"), "andel": 1]
    need.parameterCells = ["netto": try Expression(parsing: "[resultat/netto@b2021]")]
    var document = Document.empty
    document.id = "budget"
    // The table that reads comes first: the order does not matter.
    document.statements = [need, base]
    var workspace = Workspace()
    workspace.list(["byn"])
    workspace.list(["budget"], of: Self.owner)
    workspace.take(.loaded(.document(document)), for: Self.file)
    return workspace
  }

  private func need(_ workspace: Workspace) throws -> Statement {
    try #require(workspace.document("budget", of: Self.owner)?.statements.first)
  }

  @Test
  func `is as the document has it until the cell is edited, and again when that is undone`() throws
  {
    var workspace = try workspace()
    let before = workspace
    #expect(try need(workspace).figure("behov", "b2021")?.basis == .printed)
    let edit = workspace.setting(
      Self.base.field("values", "b2021"),
      to: .number(try Amount(parsing: "−2 000,0"))
    )
    try workspace.apply([edit])
    let figure = try #require(try need(workspace).figure("behov", "b2021"))
    #expect(figure.basis == .recomputed)
    #expect(figure.value == .number(try Amount(parsing: "−20,0")))
    try workspace.apply([edit.inverse])
    #expect(workspace == before)
  }

  @Test
  func `is not what the check reads, and stands in no file`() throws {
    var workspace = try workspace()
    let before = try need(workspace).datum
    let edit = workspace.setting(
      Self.base.field("values", "b2021"),
      to: .number(try Amount(parsing: "−2 000,0"))
    )
    try workspace.apply([edit])
    #expect(try need(workspace).verdicts("behov") == [.rounding])
    #expect(try need(workspace).datum == before)
  }
}
