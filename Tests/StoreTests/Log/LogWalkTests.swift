import Governance
import Testing

@testable import Store

struct LogWalkTests {
  private let office: Office

  init() throws {
    office = try Office()
  }

  private func line(_ number: Int) -> String {
    var writer = JSONWriter(.compact)
    writer.write(LogEntry(change: Example.change(number, Example.setLevel), previous: "").datum)
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }

  private func write(_ writer: String, _ numbers: some Sequence<Int>) throws {
    try office.scratch.write("data/alingsas/log/\(writer).jsonl", numbers.map(line).joined())
  }

  private func walk(_ files: FileSystem = .real) throws -> LogWalk {
    LogWalk(LogReader(of: try office.folder(files)), of: "alingsas")
  }

  @Test func `Many writers' logs are gone through by time to their beginnings`() throws {
    for writer in 0..<3 { try write("w-\(writer)", stride(from: writer, to: 1500, by: 3)) }
    var walk = try walk()
    var numbers: [String] = []
    while let entry = walk.next() { numbers.append(entry.change.id.text) }
    #expect(numbers == (0..<1500).reversed().map { "test-\($0)" })
  }

  @Test func `Only the ends of logs are read until more is asked for`() throws {
    for writer in 0..<3 { try write("w-\(writer)", stride(from: writer, to: 6000, by: 3)) }
    let read = CountedReads()
    var walk = try walk(read.files)
    let query = LogQuery(Owner("alingsas"))
    let first = walk.stretch(query, most: 100, seeing: 1000)
    #expect(first.changes.count == 100 && !first.isWhole)
    #expect(read.bytes <= 3 << 16)
    let second = walk.stretch(query, most: 100, seeing: 1000)
    #expect(second.changes.first?.id.text == "test-5899")
  }

  @Test func `A question that little fits stops after what it was let to see`() throws {
    try write("w", 1...500)
    var walk = try walk()
    let query = LogQuery(Owner("alingsas"), who: "nobody")
    #expect(!walk.stretch(query, most: 10, seeing: 300).isWhole)
    let rest = walk.stretch(query, most: 10, seeing: 300)
    #expect(rest.isWhole && rest.changes.isEmpty)
  }

  @Test func `A writer whose clock was set back keeps the order of the log`() throws {
    try write("w", [5, 3, 4])
    var walk = try walk()
    var numbers: [String] = []
    while let entry = walk.next() { numbers.append(entry.change.id.text) }
    #expect(numbers == ["test-4", "test-3", "test-5"])
  }

  @Test func `What was changed after a change comes first to last, if it has to do with it`() throws
  {
    var scribe = try office.scribe()
    let first = Example.change(1, Example.setLevel)
    _ = try scribe.save(first).get()
    _ = try scribe.save(Example.change(2, Example.setTitle)).get()
    let undo = first.undoing(id: .init("test-3"), when: first.when, who: "anna")
    _ = try scribe.save(undo).get()
    var walk = try walk()
    #expect(walk.changes(after: first).map(\.id.text) == ["test-3"])
    #expect(first.obstacle(among: [undo]) == .takenBack(by: undo))
  }

  @Test func `A writer's own changes of one second stand in the order of the log`() throws {
    var scribe = try office.scribe()
    let levels = ["fullyMet", "partlyMet", "notMet", "fullyMet"]
    let when = Moment(seconds: 1_700_000_000)
    let changes = (0..<3)
      .map { number in
        ChangeSet(
          id: .init("\(scribe.writer)-\(number + 1)"),
          when: when,
          who: "anna",
          operations: [
            .set(Example.level, from: .text(levels[number]), to: .text(levels[number + 1]))
          ]
        )
      }
    for change in changes { _ = try scribe.save(change).get() }
    let undo = changes[2].undoing(id: .init("\(scribe.writer)-4"), when: when, who: "anna")
    _ = try scribe.save(undo).get()
    let expected = [
      (changes[0], ["2", "3", "4"]), (changes[1], ["3", "4"]), (changes[2], ["4"]), (undo, []),
    ]
    for (change, later) in expected {
      var walk = try walk()
      #expect(
        walk.changes(after: change).map(\.id.text) == later.map { "\(scribe.writer)-\($0)" }
      )
    }
    var walk = try walk()
    #expect(undo.obstacle(among: walk.changes(after: undo)) == nil)
  }
}
