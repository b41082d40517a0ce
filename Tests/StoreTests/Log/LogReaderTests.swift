import Glibc
import Governance
import Testing

@testable import Store

struct LogReaderTests {
  private let office: Office
  private let path = "data/alingsas/log/anna-kontoret-k7q2.jsonl"

  init() throws {
    office = try Office()
  }

  private func reader() throws -> LogReader { LogReader(of: try office.folder()) }

  private func line(_ number: Int) -> String {
    let change = Example.change(number, Example.setLevel)
    var writer = JSONWriter(.compact)
    writer.write(LogEntry(change: change, previous: "").datum)
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }

  @Test func `A log is read from its end, page by page`() throws {
    try office.scratch.write(path, (1...1000).map(line).joined())
    var numbers: [String] = []
    var end: Int?
    repeat {
      let page = try reader().page(of: "anna-kontoret-k7q2", in: "alingsas", before: end, most: 300)
      numbers += page.entries.map(\.change.id.text)
      #expect(page.problems.isEmpty)
      end = page.rest
    } while end != nil
    #expect(numbers == (1...1000).reversed().map { "test-\($0)" })
  }

  @Test func `A long log does not have to be read to its beginning`() throws {
    try office.scratch.write(path, (1...2000).map(line).joined())
    let read = CountedReads()
    let folder = try office.folder(read.files)
    let page = LogReader(of: folder).latest(20, of: "alingsas")
    #expect(page.entries.count == 20)
    #expect(page.entries.first?.change.id.text == "test-2000")
    #expect(read.bytes <= 1 << 16)
  }

  @Test func `A line longer than a block is read whole`() throws {
    let long = Datum.text(String(repeating: "å", count: 200_000))
    let change = Example.change(2, .set(Example.title, from: .text("Utbud"), to: long))
    var scribe = try office.scribe()
    _ = try scribe.save(Example.change(1, Example.setLevel)).get()
    _ = try scribe.save(change).get()
    let name = scribe.writer
    let page = try reader().page(of: name, in: "alingsas", most: 10)
    #expect(page.entries.map(\.change.id.text) == ["test-2", "test-1"])
    _ = try scribe.save(Example.change(3, Example.setCell)).get()
    let digest = SHA256Digest(of: office.logLines[1].utf8).hexadecimal
    #expect(try reader().latest(1, of: "alingsas").entries.first?.previous == digest)
  }

  @Test func `A broken line is named, and the others are read`() throws {
    let text = line(1) + "{\"id\":\"x\"}\n" + line(2) + "not json\n" + "{\"id\":\"torn"
    try office.scratch.write(path, text)
    let page = try reader().latest(10, of: "alingsas")
    #expect(page.entries.map(\.change.id.text) == ["test-2", "test-1"])
    #expect(page.problems.map(\.position?.line) == [5, 4, 2])
    #expect(page.problems.map(\.position?.column) == [12, 2, 1])
    #expect(
      page.problems.last?.cause == .field(FieldFault(path: ["at"], expected: .presence, found: nil))
    )
  }

  @Test func `A torn last line is closed off and kept`() throws {
    var scribe = try office.scribe()
    let own = "data/alingsas/log/\(scribe.writer).jsonl"
    try office.scratch.write(own, line(1) + "{\"id\":\"torn")
    _ = try scribe.save(Example.change(2, Example.setLevel)).get()
    let lines = office.logLines
    #expect(lines.count == 3)
    #expect(lines[1] == "{\"id\":\"torn")
    #expect(
      try LogEntry(line: Array(lines[2].utf8)).previous
        == SHA256Digest(of: lines[1].utf8).hexadecimal
    )
  }

  @Test func `All writers' entries come by time`() throws {
    try office.scratch.write(path, line(1) + line(4))
    try office.scratch.write("data/alingsas/log/bo-x-y.jsonl", line(2) + line(3))
    let page = try reader().latest(3, of: "alingsas")
    #expect(page.entries.map(\.change.id.text) == ["test-4", "test-3", "test-2"])
    #expect(try reader().writers(of: "alingsas") == ["anna-kontoret-k7q2", "bo-x-y"])
  }

  @Test(
    arguments: [
      Example.setLevel,
      .set(
        Example.title,
        from: nil,
        to: .list([.number(Amount(digits: 720, decimals: 1)), .null])
      ),
      .set(Example.title, from: .flag(true), to: nil),
      .insert(Example.title.record, .object(DatumObject([.init("id", .text("2"))])), before: "1"),
      .remove(Example.title.record, .object(DatumObject()), before: nil),
      .move(Example.title.record, from: "1", to: nil),
      .move(Example.title.record, from: nil, to: "1"),
    ] as [Governance.Operation]
  )
  func `An entry is read back as it was written`(operation: Governance.Operation) throws {
    let change = ChangeSet(
      id: .init("anna-1"),
      when: Moment(seconds: 1, offsetMinutes: -90),
      who: "Anna Å",
      reason: "Because\nof \"it\".",
      cause: .redo(.init("anna-0")),
      operations: [operation]
    )
    let entry = LogEntry(change: change, previous: "ab")
    var writer = JSONWriter(.compact)
    writer.write(entry.datum)
    #expect(try LogEntry(line: writer.bytes) == entry)
  }
}
