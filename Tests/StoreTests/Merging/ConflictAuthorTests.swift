import Governance
import Testing

@testable import Store

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
