import Governance
import Testing

@testable import Store

/// Merging as git asks for it, by example.
struct MergeTests {
  private func merge(
    _ ours: String,
    _ theirs: String,
    base: String = Example.goals
  ) throws -> (
    text: String, conflicts: [Conflict]
  ) {
    let merge = try FileMerge(
      base: Array(base.utf8),
      ours: Array(ours.utf8),
      theirs: Array(theirs.utf8),
      of: Example.goalsFile
    )
    return (String(decoding: merge.bytes, as: UTF8.self), merge.conflicts)
  }

  private func edited(_ old: String, _ new: String) -> String {
    Example.goals.replacing(old, with: new, maxReplacements: 1)
  }

  @Test func `Neighbouring values of one line come together, and all else stays byte for byte`()
    throws
  {
    let ours = edited(#""title": "Utbud""#, #""title":   "Större utbud""#)
    let theirs = edited(#"{"kept": true}"#, #"{"kept": false}"#)
    let merged = try merge(ours, theirs)
    #expect(merged.conflicts.isEmpty)
    #expect(
      merged.text == ours.replacing(#"{"kept": true}"#, with: #"{"kept": false}"#)
    )
  }

  @Test func `The same value changed by both keeps ours, and the conflict has all three`() throws {
    let ours = edited("fullyMet", "partlyMet")
    let merged = try merge(ours, edited("fullyMet", "notMet"))
    #expect(merged.text == ours)
    #expect(
      merged.conflicts == [
        Conflict(
          address: Example.level,
          base: .text("fullyMet"),
          ours: .text("partlyMet"),
          theirs: .text("notMet")
        )
      ]
    )
  }

  @Test func `A record removed here and changed there waits for a word`() throws {
    let line = Example.goals.split(separator: "\n").first { $0.contains(#""id": "2""#) } ?? ""
    let removed = Example.goals.replacing(",\n\(line)", with: "")
    let changed = edited(#""title": "Utbud""#, #""title": "Större utbud""#)
    for (ours, theirs) in [(removed, changed), (changed, removed)] {
      let merged = try merge(ours, theirs)
      #expect(merged.text == ours)
      #expect(merged.conflicts.map(\.address.text) == ["alingsas/kommunstyrelsen/goals/2"])
    }
  }

  @Test func `Records that both have added stand in one file`() throws {
    func adding(_ id: String) -> String {
      edited("\n  ]", ",\n    {\"id\": \"\(id)\", \"title\": \"\(id)\"}\n  ]")
    }
    let merged = try merge(adding("a"), adding("b"))
    #expect(merged.conflicts.isEmpty)
    let ids = merged.text.matches(of: /"id": "(\w+)"/).map { String($0.1) }
    #expect(ids == ["1", "2", "a", "b"])
  }

  @Test(arguments: ["", "{", "{}", "<<<<<<< HEAD\n{}"])
  func `A side that cannot be read is refused`(text: String) {
    #expect(throws: DataProblem.self) { _ = try merge(Example.goals, text) }
    #expect(throws: DataProblem.self) { _ = try merge(text, Example.goals) }
  }

  @Test func `A file that both have made comes together`() throws {
    let merged = try merge(Example.goals, Example.goals, base: "")
    #expect(merged.text == Example.goals && merged.conflicts.isEmpty)
  }

  @Test func `What git has left is kept once, told with its authors, and stays decided when it is`()
    throws
  {
    let office = try Office()
    let folder = try office.folder()
    let conflict = Conflict(
      address: Example.level,
      base: nil,
      ours: .text("partlyMet"),
      theirs: .text("notMet")
    )
    var scribe = try office.scribe()
    _ = try scribe.save(Example.change(1, Example.setLevel)).get()
    try folder.keep([conflict], of: Example.goalsFile)
    try folder.keep([conflict], of: Example.goalsFile)
    let open = folder.openConflicts(of: "alingsas")
    #expect(open.map(\.conflict) == [conflict])
    #expect(open.first?.ours?.who == "anna" && open.first?.theirs == nil)
    guard case .merge(let municipality, let entry, let file)? = open.first?.origin else {
      return #expect(Bool(false), "git's")
    }
    let mine = try office.state()
    try folder.settle(entry, in: file, of: municipality, by: mine)
    #expect(folder.openConflicts(of: "alingsas").isEmpty)
    #expect(office.scratch.names("data/alingsas/conflicts").count == 1)
    // The same three values again are a new conflict.
    try folder.keep([conflict], of: Example.goalsFile)
    #expect(folder.openConflicts(of: "alingsas").count == 1)
  }

  @Test func `Two decisions of the same conflict are a conflict again, the same decision is not`()
    throws
  {
    let office = try Office()
    let (folder, mine) = (try office.folder(), try office.state())
    let conflict = Conflict(
      address: Example.level,
      base: nil,
      ours: .text("fullyMet"),
      theirs: .text("notMet")
    )
    try folder.keep([conflict], of: Example.goalsFile)
    let name = try #require(office.scratch.names("data/alingsas/conflicts").first)
    let path = "data/alingsas/conflicts/\(name)"
    let open = Array(try #require(office.scratch.text(path)).utf8)
    guard
      case .merge(let municipality, let entry, _)? =
        folder.openConflicts(of: "alingsas").first?.origin
    else { return #expect(Bool(false), "git's") }
    try folder.settle(entry, in: name, of: municipality, by: mine)
    let ours = Array(try #require(office.scratch.text(path)).utf8)
    var scribe = try office.scribe()
    _ = try scribe.save(Example.change(1, Example.setLevel)).get()
    try folder.settle(entry, in: name, of: municipality, by: mine)
    let theirs = Array(try #require(office.scratch.text(path)).utf8)
    #expect(ours != theirs)

    #expect(ConflictFile.merged(ours, open)?.reopened == 0)
    #expect(ConflictFile.merged(open, theirs)?.bytes == theirs)
    #expect(ConflictFile.merged(ours, ours)?.reopened == 0)
    let merged = try #require(ConflictFile.merged(ours, theirs))
    #expect(merged.reopened == 1)
    try office.scratch.write(path, String(decoding: merged.bytes, as: UTF8.self))
    let again = try #require(folder.openConflicts(of: "alingsas").first?.conflict)
    #expect(again.ours == .text("fullyMet") && again.theirs == .text("partlyMet"))
  }

  @Test func `Mine is what was made here, whoever merged`() throws {
    let office = try Office()
    let folder = try office.folder()
    let mine = try office.state()
    var scribe = try office.scribe()
    let number = scribe.changeIDs().next
    let change = ChangeSet(
      id: .init("\(scribe.writer)-\(number)"),
      when: Moment(seconds: 1_700_000_000),
      who: "anna",
      operations: [Example.setLevel]
    )
    _ = try scribe.save(change).get()
    let other = ChangeSet(
      id: .init("bo-x-y-1"),
      when: Moment(seconds: 1_700_000_001),
      who: "bo",
      operations: [.set(Example.level, from: .text("fullyMet"), to: .text("notMet"))]
    )
    let line = LogFile.line(of: other, after: [])
    try office.scratch.write(
      "data/alingsas/log/bo-x-y.jsonl",
      String(decoding: line, as: UTF8.self)
    )
    let conflict = Conflict(
      address: Example.level,
      base: .text("fullyMet"),
      ours: .text("notMet"),
      theirs: .text("partlyMet")
    )
    try folder.keep([conflict], of: Example.goalsFile)
    let open = try #require(folder.openConflicts(of: "alingsas", seenFrom: mine).first)
    #expect(open.conflict.ours == .text("partlyMet") && open.ours?.who == "anna")
    #expect(open.conflict.theirs == .text("notMet") && open.theirs?.who == "bo")
    #expect(open.sides == .mineAndTheirs)
    // To somebody else both are others'.
    let stranger = OpenConflict(
      conflict,
      open.origin,
      ours: open.theirs,
      theirs: open.ours
    )
    #expect(stranger.turned.turned == stranger)
  }
}
