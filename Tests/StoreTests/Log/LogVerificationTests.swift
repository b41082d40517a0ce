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

  @Test func `One line that was altered is one fault, also to who has seen the log`() throws {
    var altered = lines
    altered[1] = altered[1].replacing("anna", with: "bosse")
    #expect(altered[1] != lines[1])
    try write(altered)
    #expect(try verify(knowing: .ownLogs).first?.faults == [.altered(line: 2)])
  }

  @Test func `A last line of which a part is left is no crash's where all of it was seen`() throws {
    try write(Array(lines.prefix(3)) + [String(lines[3].prefix(40))], end: "")
    let result = try #require(try verify(knowing: .ownLogs).first)
    #expect(result.faults == [.cutShort(after: 3)] && result.torn.isEmpty)
  }

  /// What git's merging does to the log of a writer who wrote on two branches.
  @Test func `Entries that a merge has chained anew are known again, and are missed when they go`()
    throws
  {
    let path = "data/\(path)"
    let whole = Array(lines.joined(separator: "\n").utf8) + [lineEnd]
    // An older version: what is saved now is chained to its last line.
    try write(Array(lines.prefix(2)))
    var scribe = try office.scribe()
    let change = Example.change(
      5,
      .set(Example.title, from: .text("Utbud"), to: .text("På den andra grenen"))
    )
    _ = try scribe.save(change).get()
    let branch = Array(try #require(office.scratch.text(path)).utf8)
    #expect(try verify(knowing: .ownLogs).first?.faults == [.cutShort(after: 3)])
    let merged = LogMerge.merged(branch, whole)
    try office.scratch.write(path, String(decoding: merged, as: UTF8.self))
    #expect(try verify(knowing: .ownLogs).first?.faults == [])

    let mergedLines = String(decoding: merged, as: UTF8.self).split(separator: "\n")
      .map(String.init)
    #expect(mergedLines.count == 5 && !branch.isEmpty)
    try write(Array(mergedLines.dropLast()))
    #expect(try verify(knowing: .ownLogs).first?.faults == [.cutShort(after: 4)])
    // The next save builds on the shorter one, and does not make up for it.
    let next = Example.change(
      6,
      .set(Example.title, from: .text("På den andra grenen"), to: .text("Nyare"))
    )
    _ = try scribe.save(next).get()
    #expect(try verify(knowing: .ownLogs).first?.faults == [.cutShort(after: 5)])
  }

  @Test(arguments: [true, false])
  func `A log that was made anew as a whole is told, whatever its chain says`(
    isReordered: Bool
  ) throws {
    var changes = try lines.map { try LogEntry(line: Array($0.utf8)).change }
    if isReordered {
      changes.swapAt(1, 2)
    } else {
      changes.remove(at: 1)
    }
    var text: [UInt8] = []
    var last: [UInt8] = []
    for change in changes {
      let line = LogFile.line(of: change, after: last)
      text += line
      last = line.dropLast()
    }
    try office.scratch.write("data/\(path)", String(decoding: text, as: UTF8.self))
    #expect(try verify().first?.faults == [])
    #expect(try verify(knowing: .ownLogs).first?.faults == [.cutShort(after: changes.count)])
  }

  @Test func `What an earlier version knew of a log is still known, and goes on to be`() throws {
    let state = try office.state()
    let folder = "\(state.path)/logs"
    for name in try FileSystem.real.names(folder) where !name.hasPrefix(".") {
      #expect(unlink("\(folder)/\(name)") == 0)
    }
    let digest = SHA256Digest(of: lines[3].utf8).hexadecimal
    let name = SHA256Digest(of: path.utf8).hexadecimal.prefix(32)
    let known = try #require(folder.split(separator: "/home/").last.map { "home/\($0)" })
    try office.scratch.write(
      "\(known)/\(name).json",
      #"{"path": "\#(path)", "digest": "\#(digest)"}"#
    )
    #expect(try verify(knowing: .ownLogs).first?.faults == [])
    try office.scratch.write(
      "\(known)/\(name).json",
      #"{"path": "\#(path)", "digest": "\#(digest)"}"#
    )
    #expect(unlink("\(folder)/\(name).seen") == 0)
    try write(Array(lines.dropLast()))
    #expect(try verify(knowing: .ownLogs).first?.faults == [.cutShort(after: 3)])
    var scribe = try office.scribe()
    let change = Example.change(5, .set(Example.title, from: .text("Utbud"), to: .text("Nytt")))
    _ = try scribe.save(change).get()
    #expect(try verify(knowing: .ownLogs).first?.faults == [.cutShort(after: 4)])
  }

  @Test func `A municipality that is gone takes no log with it unseen`() throws {
    let reader = LogReader(of: try office.folder())
    #expect(rename("\(office.scratch.path)/data/alingsas", "\(office.scratch.path)/elsewhere") == 0)
    #expect(reader.municipalities(witnessedBy: nil).isEmpty)
    let state = try office.state()
    let known = reader.municipalities(witnessedBy: state)
    #expect(known == ["alingsas"])
    #expect(reader.verify(known, witnessedBy: state).map(\.faults) == [[.vanished]])
  }
}
