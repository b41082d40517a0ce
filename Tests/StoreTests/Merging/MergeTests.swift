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

/// Who made the two sides of a conflict.
struct ConflictAuthorTests {
  private let office: Office

  init() throws {
    office = try Office()
  }

  private static func step(_ from: String, _ to: String) -> Governance.Operation {
    .set(Example.level, from: .text(from), to: .text(to))
  }

  private func write(_ writer: String, _ steps: [(Int, Governance.Operation)]) throws {
    let lines = steps.map { second, step in
      let change = ChangeSet(
        id: .init("\(writer)-\(second)"),
        when: Moment(seconds: 1_700_000_000 + second),
        who: writer,
        operations: [step]
      )
      return String(decoding: LogFile.line(of: change, after: []), as: UTF8.self)
    }
    try office.scratch.write("data/alingsas/log/\(writer).jsonl", lines.joined())
  }

  private func open(ours: String, theirs: String) throws -> OpenConflict {
    let folder = try office.folder()
    let conflict = Conflict(
      address: Example.level,
      base: .text("fullyMet"),
      ours: .text(ours),
      theirs: .text(theirs)
    )
    try folder.keep([conflict], of: Example.goalsFile)
    return try #require(folder.openConflicts(of: "alingsas").first)
  }

  @Test func `A value is told of whoever left it so, and not of who went on from it`() throws {
    try write("anna", [(1, Self.step("fullyMet", "partlyMet"))])
    try write(
      "bo",
      [(2, Self.step("fullyMet", "partlyMet")), (3, Self.step("partlyMet", "notMet"))]
    )
    let open = try open(ours: "partlyMet", theirs: "notMet")
    #expect(open.ours?.who == "anna" && open.theirs?.who == "bo")
  }

  @Test func `Where one side is in no log, it is not told of the other's writer`() throws {
    try write(
      "bo",
      [(2, Self.step("fullyMet", "partlyMet")), (3, Self.step("partlyMet", "notMet"))]
    )
    let open = try open(ours: "partlyMet", theirs: "notMet")
    #expect(open.ours == nil && open.theirs?.who == "bo")
  }
}

/// Merging of logs.
struct LogMergeTests {
  private func log(_ numbers: [Int]) -> [UInt8] {
    var lines: [[UInt8]] = []
    for number in numbers {
      let change = Example.change(number, Example.setTitle)
      lines.append(Array(LogFile.line(of: change, after: lines.last ?? []).dropLast()))
    }
    return lines.flatMap { $0 + [lineEnd] }
  }

  private func numbers(_ bytes: [UInt8]) throws -> [String] {
    try bytes.split(separator: lineEnd).map { try LogEntry(line: Array($0)).change.id.text }
  }

  private func isChained(_ bytes: [UInt8]) throws -> Bool {
    let lines = bytes.split(separator: lineEnd).map(Array.init)
    for (line, previous) in zip(lines, [[]] + lines) {
      let digest = previous.isEmpty ? "" : SHA256Digest(of: previous).hexadecimal
      if try LogEntry(line: line).previous != digest { return false }
    }
    return true
  }

  @Test func `A log that goes on from the other is the merged one`() {
    #expect(LogMerge.merged(log([1]), log([1, 2])) == log([1, 2]))
    #expect(LogMerge.merged(log([1, 2]), log([1])) == log([1, 2]))
    #expect(LogMerge.merged([], log([1])) == log([1]))
  }

  @Test func `Rewritten histories lose no entry, keep the chain, and give the same to both`() throws
  {
    let (ours, theirs) = (log([1, 2, 5, 9]), log([1, 3, 5, 10]))
    let merged = LogMerge.merged(ours, theirs)
    #expect(try numbers(merged) == ["test-1", "test-2", "test-3", "test-5", "test-9", "test-10"])
    #expect(try isChained(merged))
    #expect(LogMerge.merged(theirs, ours) == merged)
    #expect(LogMerge.merged(merged, ours) == merged)
  }

  @Test func `A line that is no entry is kept`() throws {
    let broken = log([1]) + Array("no entry\n".utf8)
    let merged = LogMerge.merged(broken, log([1, 2]))
    #expect(String(decoding: merged, as: UTF8.self).contains("no entry\n"))
    #expect(String(decoding: merged, as: UTF8.self).contains("test-2"))
  }
}
