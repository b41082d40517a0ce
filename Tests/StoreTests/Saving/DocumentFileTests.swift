import Glibc
import Governance
import Testing

@testable import Store

/// A whole document through the one door: its file comes and goes with it.
struct DocumentFileTests {
  private static let file = DataFile.document("budget-2026", Example.owner)
  private static let address = Address(Example.owner, ["documents", "budget-2026"])

  private static var document: Document {
    var document = Document.empty
    (document.id, document.title, document.year) = ("budget-2026", "Budget 2026", 2026)
    return document
  }

  private static var insert: Operation { .insert(address, document.datum, before: nil) }

  @Test func `A document's file is made in the canonical form, logged, and read again`() throws {
    let office = try Office()
    var scribe = try office.scribe()
    let saved = try scribe.save(Example.change(1, Self.insert)).get()
    #expect(
      office.text(Self.file) == """
        {
          "kind": "document",
          "format": 1,
          "id": "budget-2026",
          "documentKind": "budget",
          "title": "Budget 2026",
          "year": 2026
        }

        """
    )
    #expect(saved.files.map(\.file) == [Self.file])
    #expect(saved.changedByOthers.isEmpty)
    #expect(office.logLines.count == 1)
    let loaded = try office.folder().load(Self.file).get()
    #expect(loaded.content == .document(Self.document))
    #expect(try office.folder().documents(of: Example.owner).found.contains("budget-2026"))
  }

  @Test func `Undo removes the file, and redo makes it again`() throws {
    let office = try Office()
    var scribe = try office.scribe()
    let saved = try scribe.save(Example.change(1, Self.insert)).get()
    let undo = saved.change.undoing(id: .init("test-2"), when: saved.change.when, who: "anna")
    let undone = try scribe.save(undo).get()
    #expect(office.text(Self.file) == nil)
    #expect(undone.files.isEmpty)
    _ = try scribe.save(Example.change(3, Self.insert)).get()
    #expect(office.text(Self.file) != nil)
    #expect(office.logLines.count == 3)
  }

  @Test func `The first document makes its owner's folder`() throws {
    let office = try Office()
    var scribe = try office.scribe()
    let owner = Owner("alingsas")
    let address = Address(owner, ["documents", "budget-2026"])
    _ =
      try scribe.save(
        Example.change(1, .insert(address, Self.document.datum, before: nil))
      )
      .get()
    #expect(office.text(.document("budget-2026", owner)) != nil)
  }

  @Test func `A document can be made and edited in one change`() throws {
    let office = try Office()
    var scribe = try office.scribe()
    let change = Example.change(
      1,
      Self.insert,
      .set(Self.address.field("shortTitle"), from: nil, to: .text("Bu 26"))
    )
    _ = try scribe.save(change).get()
    #expect(office.text(Self.file)?.contains("\"shortTitle\": \"Bu 26\"") == true)
  }

  @Test func `A file that somebody else has made meanwhile is not overwritten`() throws {
    let office = try Office()
    var scribe = try office.scribe()
    var other = Self.document
    other.title = "Annans"
    let theirs = other.datum
    var second = try office.scribe()
    _ = try second.save(Example.change(1, .insert(Self.address, theirs, before: nil))).get()
    let result = scribe.save(Example.change(2, Self.insert))
    guard case .failure(.conflict(let conflicts)) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(conflicts.map(\.address) == [Self.address])
    #expect(office.text(Self.file)?.contains("Annans") == true)
  }

  @Test func `A document that has been changed since is not taken away`() throws {
    let office = try Office()
    var scribe = try office.scribe()
    let saved = try scribe.save(Example.change(1, Self.insert)).get()
    let title = Self.address.field("title")
    _ =
      try scribe.save(
        Example.change(2, .set(title, from: .text("Budget 2026"), to: .text("Ny")))
      )
      .get()
    let undo = saved.change.undoing(id: .init("test-3"), when: saved.change.when, who: "anna")
    #expect(throws: SaveFault.self) { try scribe.save(undo).get() }
    #expect(office.text(Self.file)?.contains("Ny") == true)
  }

  @Test func `A document that is no document is refused, and no file is made`() throws {
    let office = try Office()
    var scribe = try office.scribe()
    let elsewhere = Address(Example.owner, ["documents", "annan"])
    for operation in [
      Operation.insert(Self.address, .object(DatumObject()), before: nil),
      .insert(elsewhere, Self.document.datum, before: nil),
    ] {
      #expect(throws: SaveFault.self) { try scribe.save(Example.change(1, operation)).get() }
    }
    #expect(office.text(Self.file) == nil)
    #expect(office.logLines.isEmpty)
  }

  enum Way: CaseIterable { case making, removing }

  @Test(arguments: Way.allCases)
  func `After a crash at any step the file and the log agree`(way: Way) throws {
    var moment = 0
    var outcomes: [Bool] = []
    while true {
      let office = try Office()
      let change = try prepared(office, way)
      let before = office.logLines.count
      let disk = FaultyDisk(.crash, at: moment)
      do {
        var scribe = try office.scribe(disk.files)
        _ = scribe.save(change)
      } catch is FileFault {}
      let scribe = try office.scribe()
      #expect(scribe.recovery.drafts.isEmpty && scribe.recovery.waiting.isEmpty, "moment \(moment)")
      let isMade = (office.text(Self.file) != nil) == (way == .making)
      #expect(office.logLines.count == before + (isMade ? 1 : 0), "moment \(moment)")
      outcomes.append(isMade)
      guard disk.struck else { break }
      moment += 1
    }
    #expect(outcomes.contains(false) && outcomes.contains(true) && outcomes.count > 10)
  }

  @Test(arguments: Way.allCases)
  func `A call that fails leaves the file as it was`(way: Way) throws {
    var moment = 0
    while true {
      let office = try Office()
      let change = try prepared(office, way)
      let disk = FaultyDisk(.once(EIO), at: moment)
      var result: Result<SavedChange, SaveFault>?
      do {
        var scribe = try office.scribe(disk.files)
        result = scribe.save(change)
      } catch is FileFault {}
      let isMade = (office.text(Self.file) != nil) == (way == .making)
      switch result {
      case .success?: #expect(isMade, "moment \(moment)")
      case .failure(.unfinished)?: break
      default: #expect(!isMade, "moment \(moment)")
      }
      guard disk.struck else { break }
      moment += 1
    }
  }

  /// An office in which the change is about to be made.
  private func prepared(_ office: Office, _ way: Way) throws -> ChangeSet {
    guard way == .removing else {
      _ = try office.scribe()
      return Example.change(1, Self.insert)
    }
    var scribe = try office.scribe()
    let saved = try scribe.save(Example.change(1, Self.insert)).get()
    return saved.change.undoing(id: .init("test-2"), when: saved.change.when, who: "anna")
  }
}
