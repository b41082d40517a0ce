import Testing

@testable import Governance

@Suite struct `Stored references` {
  /// What the declared fields of all records of an owner refer to.
  private static func declared(_ workspace: Workspace, _ owner: Owner) -> Set<[String]> {
    let records = workspace.records(of: owner)
    let all = records.flatMap { address in
      workspace.datum(at: address).map { workspace.references(of: $0, at: address) } ?? []
    }
    return Set(all.map { [$0.record.text, $0.field.key, $0.target.text] })
  }

  @Test
  func `the types and the declared fields agree on what refers to what`() throws {
    var workspace = try LockingSample.open()
    try workspace.set("alingsas/ks/indicators/a#parts", to: .list([.text("b")]))
    try workspace.set("alingsas/ks/indicators/a#successor", to: .text("b"))
    try workspace.set("alingsas/ks/goals/1#carriedFrom", to: .text("alingsas/ks/goals/2"))
    try workspace.set("alingsas/ks/goals/2#parent", to: .text("alingsas/ks/goals/3"))
    try workspace.set("alingsas/ks/assignments/x#concerns", to: .text("alingsas/ks/risks/r"))
    try workspace.set("alingsas/ks/controls/c#risk", to: .text("r"))
    let board = LockingSample.board
    let stored = workspace.storedReferences(of: board)
      .filter { $0.field != .postings }
      .map { [$0.record.text, $0.field.key, $0.target.text] }
    #expect(Set(stored) == Self.declared(workspace, board))
    #expect(stored.count >= 6)
  }

  static let parents = [
    ("finnsej", false), ("finnsej/ks/goals/1", false), ("alingsas/ks/goals/finnsej", false),
    ("alingsas/ks/indicators/a", false), ("alingsas/ks", false), ("alingsas/ks/goals/2", true),
  ]

  @Test(arguments: parents)
  func `a goal's parent that is no goal of the municipality is told, in its field`(
    parent: String,
    isKnown: Bool
  ) throws {
    var workspace = try LockingSample.open()
    let file = DataFile.register(.goals, LockingSample.board)
    guard case .goals(var register)? = workspace.content(of: file) else {
      Issue.record("goals are loaded")
      return
    }
    let known = workspace.referenceProblems(of: "alingsas").count
    register.goals[0].parent = Address(parent)
    workspace.take(.loaded(.goals(register)), for: file)
    let problems = workspace.referenceProblems(of: "alingsas")
    #expect(problems.count == known + (isKnown ? 0 : 1))
    guard !isKnown else { return }
    let fault = FieldFault(
      path: ["goals", register.goals[0].id.text, "parent"],
      expected: .existing(.goals),
      found: .text(parent)
    )
    #expect(problems.contains { $0.cause == .field(fault) })
  }
}
