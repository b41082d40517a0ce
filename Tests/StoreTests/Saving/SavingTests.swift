import Glibc
import Governance
import Testing

@testable import Store

struct SavingTests {
  private let office: Office

  init() throws {
    office = try Office()
  }

  @Test func `A saved edit changes one line and logs another`() throws {
    var scribe = try office.scribe()
    let saved = try scribe.save(Example.change(1, Example.setLevel)).get()
    let expected = Example.goals.replacing(
      "\"level\": \"fullyMet\"",
      with: "\"level\": \"partlyMet\""
    )
    #expect(office.text(Example.goalsFile) == expected)
    #expect(saved.files.map(\.file) == [Example.goalsFile])
    #expect(
      office.logLines == [
        #"{"id":"test-1","at":"2023-11-14T23:13:21+01:00","who":"anna","ops":[{"op":"set","address":"alingsas/kommunstyrelsen/goals/1#assessments.2023-08.level","from":"fullyMet","to":"partlyMet"}],"previous":""}"#
      ]
    )
  }

  @Test func `Each line of the log names the digest of the one before`() throws {
    var scribe = try office.scribe()
    _ = try scribe.save(Example.change(1, Example.setLevel)).get()
    _ = try scribe.save(Example.change(2, Example.setTitle)).get()
    let digest = SHA256Digest(of: office.logLines[0].utf8).hexadecimal
    #expect(office.logLines[1].hasSuffix("\"previous\":\"\(digest)\"}"))
    #expect(try office.entries().map(\.change.id.text) == ["test-2", "test-1"])
  }

  @Test func `What is taken back leaves the file as it was, byte for byte`() throws {
    var scribe = try office.scribe()
    let saved = try scribe.save(Example.change(1, Example.setLevel, Example.setCell)).get()
    let undo = saved.change.undoing(id: .init("test-2"), when: saved.change.when, who: "anna")
    _ = try scribe.save(undo).get()
    #expect(office.text(Example.goalsFile) == Example.goals)
    #expect(office.text(Example.documentFile) == Example.document)
    let history = UndoHistory(try office.entries().reversed().map(\.change))
    #expect(history.nextUndo == nil)
    #expect(history.nextRedo?.id == saved.change.id)
  }

  @Test func `The first record makes its file`() throws {
    var scribe = try office.scribe()
    let record = try JSONDocument(
      parsing: Array(#"{"id": "nki", "name": "NKI", "unit": "index", "direction": "higher"}"#.utf8)
    )
    .datum
    let address = Address(Example.owner, ["indicators", "nki"])
    _ = try scribe.save(Example.change(1, .insert(address, record, before: nil))).get()
    let expected = """
      {
        "kind": "indicators",
        "format": 1,
        "indicators": [
          {"id": "nki", "name": "NKI", "unit": "index", "direction": "higher"}
        ]
      }

      """
    #expect(office.text(Example.indicatorsFile) == expected)
  }

  @Test func `What others changed beside ours is kept and handed back`() throws {
    var scribe = try office.scribe()
    scribe.saw(try office.folder().load(Example.goalsFile).get())
    let theirs = Example.goals.replacing("Utbud", with: "Deras")
    try office.scratch.write("data/\(Example.goalsFile.path)", theirs)
    let saved = try scribe.save(Example.change(1, Example.setLevel)).get()
    #expect(saved.changedByOthers == [Example.goalsFile])
    #expect(office.text(Example.goalsFile) == theirs.replacing("fullyMet", with: "partlyMet"))
    let again = try scribe.save(Example.change(2, Example.setLevel.inverse)).get()
    #expect(again.changedByOthers.isEmpty)
  }

  @Test func `The same value changed by both is a conflict, and nothing is written`() throws {
    var scribe = try office.scribe()
    let theirs = Example.goals.replacing("fullyMet", with: "notMet")
    try office.scratch.write("data/\(Example.goalsFile.path)", theirs)
    let result = scribe.save(Example.change(1, Example.setTitle, Example.setLevel))
    let conflict = Conflict(
      address: Example.level,
      base: .text("fullyMet"),
      ours: .text("partlyMet"),
      theirs: .text("notMet")
    )
    #expect(result == .failure(.conflict([conflict])))
    #expect(office.text(Example.goalsFile) == theirs)
    #expect(office.logLines.isEmpty)
  }

  @Test func `The same change by both is none any more`() throws {
    var scribe = try office.scribe()
    let theirs = Example.goals.replacing("fullyMet", with: "partlyMet")
    try office.scratch.write("data/\(Example.goalsFile.path)", theirs)
    let saved = try scribe.save(Example.change(1, Example.setLevel)).get()
    #expect(saved.change.operations.isEmpty)
    #expect(office.logLines.isEmpty)
  }

  @Test func `A record whose place is gone comes last`() throws {
    var scribe = try office.scribe()
    let address = Address(Example.owner, ["goals", "3"])
    let record = Datum.object(DatumObject([.init("id", .text("3")), .init("title", .text("T"))]))
    let saved = try scribe.save(Example.change(1, .insert(address, record, before: "9"))).get()
    #expect(saved.change.operations == [.insert(address, record, before: nil)])
  }

  @Test func `A broken file is never overwritten`() throws {
    var scribe = try office.scribe()
    try office.scratch.write("data/\(Example.goalsFile.path)", "{\"kind\": \"goals\",")
    let result = scribe.save(Example.change(1, Example.setLevel, Example.setCell))
    guard case .failure(.problem(let problem)) = result else {
      Issue.record("a broken file is a problem")
      return
    }
    #expect(problem.cause == .syntax(.unexpectedEnd))
    #expect(office.text(Example.goalsFile) == "{\"kind\": \"goals\",")
    #expect(office.text(Example.documentFile) == Example.document)
  }

  @Test func `Permissions are kept, and a link inside the folder goes on being one`() throws {
    var scribe = try office.scribe()
    let path = "\(office.scratch.path)/data/\(Example.goalsFile.path)"
    let target = "\(office.scratch.path)/data/elsewhere.json"
    rename(path, target)
    symlink("../../elsewhere.json", path)
    chmod(target, 0o640)
    _ = try scribe.save(Example.change(1, Example.setLevel)).get()
    #expect(try FileSystem.real.stampAt(path).kind == .link)
    #expect(try FileSystem.real.stampAt(target).permissions == 0o640)
    #expect(office.scratch.text("data/elsewhere.json")?.contains("partlyMet") == true)
  }

  @Test func `What programs that died have left is removed`() throws {
    var scribe = try office.scribe()
    try office.scratch.write("data/alingsas/kommunstyrelsen/.namndkoll-1-goals.json.tmp", "{")
    _ = try scribe.save(Example.change(1, Example.setLevel)).get()
    #expect(office.scratch.names("data/alingsas/kommunstyrelsen") == ["documents", "goals.json"])
  }

  @Test func `A change of two municipalities is refused`() throws {
    var scribe = try office.scribe()
    let other = Address(Owner("partille"), ["goals", "1"], field: ["title"])
    let change = Example.change(1, Example.setLevel, .set(other, from: nil, to: .text("T")))
    #expect(scribe.save(change) == .failure(.severalMunicipalities))
  }
}

struct WriterTests {
  @Test
  func `Two programs on one folder write logs of their own, and the first goes on with its own`()
    throws
  {
    let office = try Office()
    var first = try office.scribe()
    var second = try office.scribe()
    #expect(first.writer != second.writer)
    #expect(first.writer.hasPrefix("anna-akesson-kontoret-"))
    var ids = first.changeIDs()
    #expect(ids.take().text == "\(first.writer)-1")
    let change = Example.change(1, Example.setLevel)
    _ =
      try first.save(
        ChangeSet(
          id: .init("\(first.writer)-7"),
          when: change.when,
          who: "anna",
          operations: change.operations
        )
      )
      .get()
    _ = try second.save(Example.change(2, Example.setTitle)).get()
    #expect(office.logLines.count == 2)
    let name = first.writer
    _ = consume first
    let third = try office.scribe()
    #expect(third.writer == name)
    #expect(third.changeIDs().next == 8)
  }

  @Test func `Local state needs a folder that is the user's`() throws {
    let office = try Office()
    var surroundings = office.surroundings
    surroundings.userNumber += 1
    #expect(throws: FileFault.notWritable) {
      _ = try office.state()
      _ = try LocalState(for: office.folder(), in: surroundings)
    }
  }

  @Test func `Position and drafts are kept`() throws {
    let office = try Office()
    let state = try office.state()
    #expect(state.position.isEmpty)
    try state.keep(position: ["alingsas", "Mål"])
    #expect(try office.state().position == ["alingsas", "Mål"])
    let change = Example.change(1, Example.setLevel)
    try state.keep(Draft(change, .unsaved))
    #expect(state.drafts == [Draft(change, .unsaved)])
    try state.keep(Draft(change, .unfinished))
    #expect(state.drafts == [Draft(change, .unfinished)])
    try state.discard(draft: change.id)
    #expect(state.drafts.isEmpty)
  }
}
