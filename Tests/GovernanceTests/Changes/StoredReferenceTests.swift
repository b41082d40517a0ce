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
}
