import Glibc
import Governance
import Testing

@testable import Store

/// A whole municipality through the one door: its folder and file come with it, and undo takes the file.
struct MunicipalityFileTests {
  private static let file = DataFile.municipality("boxholm")
  private static let address = Address(Owner("boxholm"), [])

  private static var insert: Operation {
    var municipality = Municipality.empty
    (municipality.id, municipality.name, municipality.code) = ("boxholm", "Boxholm", 560)
    return .insert(address, municipality.datum, before: nil)
  }

  private func log(_ office: Office) -> [Substring] {
    office.scratch.names("data/boxholm/log")
      .flatMap { name in
        (office.scratch.text("data/boxholm/log/\(name)") ?? "").split(separator: "\n")
      }
  }

  @Test func `A municipality's file is made, logged and listed`() throws {
    let office = try Office()
    var scribe = try office.scribe()
    _ = try scribe.save(Example.change(1, Self.insert)).get()
    #expect(
      office.text(Self.file) == """
        {
          "kind": "municipality",
          "format": 1,
          "id": "boxholm",
          "name": "Boxholm",
          "code": 560
        }

        """
    )
    #expect(try office.folder().municipalities().found == ["alingsas", "boxholm"])
    #expect(log(office).count == 1)
    #expect(office.logLines.isEmpty)
  }

  @Test func `What comes after it finds empty registers, and makes their files`() throws {
    let office = try Office()
    var scribe = try office.scribe()
    _ = try scribe.save(Example.change(1, Self.insert)).get()
    let body = Address(Owner("boxholm"), ["bodies", "ks"])
    let board: [DatumObject.Entry] = [
      .init("id", .text("ks")), .init("name", .text("KS")), .init("bodyKind", .text("committee")),
    ]
    let goal: [DatumObject.Entry] = [.init("id", .text("m")), .init("title", .text("Mål"))]
    let owner = Owner("boxholm", "ks")
    _ =
      try scribe.save(
        Example.change(2, .insert(body, .object(DatumObject(board)), before: nil))
      )
      .get()
    _ =
      try scribe.save(
        Example.change(
          3,
          .insert(Address(owner, ["goals", "m"]), .object(DatumObject(goal)), before: nil)
        )
      )
      .get()
    #expect(office.text(.register(.goals, owner))?.contains("\"Mål\"") == true)
    #expect(log(office).count == 3)
  }

  @Test func `Undo takes the file away, and no id of a change comes twice`() throws {
    let office = try Office()
    var ids: [ChangeSet.ID] = []
    for _ in 0..<2 {
      var scribe = try office.scribe()
      var next = scribe.changeIDs()
      let made = ChangeSet(
        id: next.take(),
        when: Moment(seconds: 0),
        who: "anna",
        operations: [Self.insert]
      )
      _ = try scribe.save(made).get()
      let undo = made.undoing(id: next.take(), when: made.when, who: "anna")
      _ = try scribe.save(undo).get()
      ids += [made.id, undo.id]
      #expect(office.text(Self.file) == nil)
    }
    #expect(Set(ids).count == 4)
  }

  @Test func `A municipality that somebody else has made meanwhile is not overwritten`() throws {
    let office = try Office()
    var scribe = try office.scribe()
    var second = try office.scribe()
    var other = Municipality.empty
    (other.id, other.name, other.code) = ("boxholm", "Annan", 1)
    let theirs = Operation.insert(Self.address, other.datum, before: nil)
    _ = try second.save(Example.change(1, theirs)).get()
    guard case .failure(.conflict(let conflicts)) = scribe.save(Example.change(2, Self.insert))
    else {
      Issue.record("no conflict")
      return
    }
    #expect(conflicts.map(\.address) == [Self.address])
    #expect(office.text(Self.file)?.contains("Annan") == true)
  }

  enum Way: CaseIterable { case making, removing }

  @Test(arguments: Way.allCases)
  func `After a crash at any step the file and the log agree`(way: Way) throws {
    var moment = 0
    var outcomes: [Bool] = []
    while true {
      let office = try Office()
      let change = try prepared(office, way)
      let before = log(office).count
      let disk = FaultyDisk(.crash, at: moment)
      do {
        var scribe = try office.scribe(disk.files)
        _ = scribe.save(change)
      } catch is FileFault {}
      let scribe = try office.scribe()
      #expect(scribe.recovery.drafts.isEmpty && scribe.recovery.waiting.isEmpty, "moment \(moment)")
      let isMade = (office.text(Self.file) != nil) == (way == .making)
      #expect(log(office).count == before + (isMade ? 1 : 0), "moment \(moment)")
      outcomes.append(isMade)
      guard disk.struck else { break }
      moment += 1
    }
    #expect(outcomes.contains(false) && outcomes.contains(true) && outcomes.count > 10)
  }

  @Test(arguments: Way.allCases)
  func `A call that fails leaves everything as it was`(way: Way) throws {
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
