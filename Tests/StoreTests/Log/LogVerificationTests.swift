import Glibc
import Governance
import Testing

@testable import Store

struct LogVerificationTests {
  private let office: Office
  private let path: String
  private let lines: [String]

  init() throws {
    office = try Office()
    var scribe = try office.scribe()
    _ = try scribe.save(Example.change(1, Example.setLevel)).get()
    _ = try scribe.save(Example.change(2, Example.setTitle)).get()
    _ = try scribe.save(Example.change(3, Example.setCell)).get()
    _ =
      try scribe.save(
        Example.change(4, .set(Example.title, from: .text("Större utbud"), to: .text("Utbud")))
      )
      .get()
    path = "alingsas/log/\(scribe.writer).jsonl"
    lines = office.logLines.map(String.init)
  }

  private func verify(knowing: Knowledge = .nothing) throws -> [LogVerification] {
    let local = knowing == .nothing ? nil : try office.state()
    return LogReader(of: try office.folder()).verify(["alingsas"], witnessedBy: local)
  }

  /// What the one who verifies knows of earlier.
  private enum Knowledge {
    case nothing, ownLogs
  }

  private func write(_ lines: [String], end: String = "\n") throws {
    try office.scratch.write("data/\(path)", lines.joined(separator: "\n") + end)
  }

  @Test func `A log as it was written has no fault`() throws {
    let result = try #require(try verify().first)
    #expect(result.path == path && result.lineCount == 4)
    #expect(result.faults.isEmpty && result.torn.isEmpty)
    #expect(try verify(knowing: .ownLogs).first?.faults == [])
  }

  /// Which lines are left, in which order, and what is told.
  static let orders: [([Int], [LogFault])] = [
    ([0, 2, 3], [.broken(line: 2)]),
    ([1, 2, 3], [.beginningMissing]),
    (
      [0, 2, 1, 3],
      [.moved(line: 2, follows: 3), .moved(line: 3, follows: 1), .moved(line: 4, follows: 2)]
    ),
    ([0, 1, 1, 2, 3], [.moved(line: 3, follows: 1)]),
    ([0, 1, 2], []),
  ]

  @Test(arguments: orders)
  func `Lines that were removed, moved or doubled are told`(
    order: [Int],
    faults: [LogFault]
  ) throws {
    try write(order.map { lines[$0] })
    #expect(try verify().first?.faults == faults)
  }

  @Test func `A line that was changed is told by the one after it`() throws {
    var changed = lines
    changed[1] = changed[1].replacing("anna", with: "bosse")
    try write(changed)
    #expect(try verify().first?.faults == [.altered(line: 2)])
  }

  @Test func `A line that cannot be read any more is told`() throws {
    var changed = lines
    changed[1] = "nothing"
    try write(changed)
    let faults = try #require(try verify().first?.faults)
    #expect(faults.first == .noEntry(line: 2))
  }

  @Test func `An end that is gone is told to who has seen it, and to nobody else`() throws {
    try write(Array(lines.dropLast()))
    #expect(try verify().first?.faults == [])
    #expect(try verify(knowing: .ownLogs).first?.faults == [.cutShort(after: 3)])
    // What is found wrong is not taken for the truth: it is told again.
    #expect(try verify(knowing: .ownLogs).first?.faults == [.cutShort(after: 3)])
  }

  @Test func `A last line that was changed is told to who has seen it`() throws {
    var changed = lines
    changed[3] = changed[3].replacing("anna", with: "bosse")
    try write(changed)
    #expect(try verify().first?.faults == [])
    #expect(try verify(knowing: .ownLogs).first?.faults == [.cutShort(after: 4)])
  }

  @Test func `A log that is gone is told to who has seen it`() throws {
    #expect(unlink("\(office.scratch.path)/data/\(path)") == 0)
    #expect(try verify().isEmpty)
    #expect(try verify(knowing: .ownLogs).map(\.faults) == [[.vanished]])
  }

  @Test(arguments: [0, 3])
  func `What a log has lost goes on to show after the next save`(left: Int) throws {
    if left == 0 {
      #expect(unlink("\(office.scratch.path)/data/\(path)") == 0)
    } else {
      try write(Array(lines.prefix(left)))
    }
    var scribe = try office.scribe()
    for (number, title) in [(5, "Nytt"), (6, "Nyare")] {
      let before = number == 5 ? "Utbud" : "Nytt"
      let change = Example.change(
        number,
        .set(Example.title, from: .text(before), to: .text(title))
      )
      _ = try scribe.save(change).get()
    }
    #expect(try verify(knowing: .ownLogs).first?.faults == [.cutShort(after: left + 2)])
  }

  @Test func `Another's log is known once it has been verified`() throws {
    let other = "data/alingsas/log/bo-x-y.jsonl"
    try office.scratch.write(other, lines[0] + "\n")
    #expect(try verify(knowing: .ownLogs).allSatisfy { $0.faults.isEmpty })
    #expect(unlink("\(office.scratch.path)/\(other)") == 0)
    let gone = try verify(knowing: .ownLogs).filter { !$0.faults.isEmpty }
    #expect(gone.map(\.path) == ["alingsas/log/bo-x-y.jsonl"])
  }

  @Test func `What a crash tore is no fault, before and after the next save`() throws {
    try write(lines + ["{\"id\":\"torn"], end: "")
    var result = try #require(try verify(knowing: .ownLogs).first)
    #expect(result.faults.isEmpty && result.torn == [5])
    var scribe = try office.scribe()
    _ =
      try scribe.save(
        Example.change(5, .set(Example.title, from: .text("Utbud"), to: .text("Nytt")))
      )
      .get()
    result = try #require(try verify(knowing: .ownLogs).first)
    #expect(result.faults.isEmpty && result.torn == [5] && result.lineCount == 6)
  }
}
