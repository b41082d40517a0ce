import Governance
import Testing

@testable import Store

struct LockedSavingTests {
  private static let locks = """
    {
      "kind": "locks",
      "format": 1,
      "locks": [
        {"id": "2023-08", "locked": {"by": "bo", "on": "2023-09-20"}, "digest": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
      ]
    }

    """

  @Test func `What somebody else has locked meanwhile is not overwritten`() throws {
    let office = try Office()
    var scribe = try office.scribe()
    try office.scratch.write("data/alingsas/kommunstyrelsen/locks.json", Self.locks)
    let result = scribe.save(Example.change(1, Example.setLevel))
    guard case .failure(.refused(.periodLocked(_, let period, let mark))) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(period == "2023-08" && mark.by == "bo")
    #expect(office.text(Example.goalsFile) == Example.goals)
    #expect(office.logLines.isEmpty)
  }

  @Test func `A lock is written with a line for each value`() throws {
    let office = try Office()
    var scribe = try office.scribe()
    var workspace = Workspace()
    let folder = try office.folder()
    let lockFile = DataFile.register(.locks, Example.owner)
    workspace.list(["delarsbokslut-2023"], of: Example.owner)
    for file in [Example.goalsFile, Example.documentFile, lockFile] {
      workspace.take(LoadState(folder.load(file)), for: file)
    }
    let mark = LockMark(by: "anna", on: .year(2023))
    let operations = workspace.locking(Example.owner, at: "2023-08", mark)
    _ = try scribe.save(Example.change(1, operations[0])).get()
    let lines = (office.text(lockFile) ?? "").split(separator: "\n")
    let isOneEach = lines.filter { $0.contains("\"address\"") }
      .allSatisfy { $0.split(separator: "\"address\"").count == 2 }
    #expect(isOneEach)
    // Five values, the indicators of a goal, two goals that there were, and the lock itself, which says that these
    // are remembered.
    #expect(lines.count { $0.contains("\"address\"") } == 9, "\(lines)")
    let content = try folder.load(lockFile).get().content
    guard case .locks(let register) = content else {
      Issue.record("\(content)")
      return
    }
    let lock = try #require(register.locks.first)
    #expect(workspace.isIntact(lock, of: Example.owner))
  }
}
