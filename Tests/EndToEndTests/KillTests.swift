import FoundationEssentials
import Glibc
import TestSupport
import Testing

/// The program killed at random moments while it saves one change after the other.
@Suite struct KillTests {
  /// How often it is killed; the gate asks for several hundred times.
  static let kills = ProcessInfo.processInfo.environment["NAMNDKOLL_KILLS"].flatMap(Int.init) ?? 20

  @Test func `What the screen called saved is in file and log, and no file is ever broken`() throws
  {
    let workplace = try Workplace()
    var acknowledged = 0
    var unacknowledged = 0
    for kill in 0..<Self.kills {
      let session = try start(workplace)
      let before = Sheet(workplace)
      let saved = try changeUntilKilled(
        session,
        workplace,
        kill.isMultiple(of: 4) ? .forTheFirst : .forNothing
      )
      try start(workplace).leave()
      let after = Sheet(workplace)
      let made = after.logged - before.logged
      #expect(after.lines.count == before.lines.count)
      #expect(zip(after.lines, before.lines).count { $0 != $1 } == made, "kill \(kill)")
      #expect(made >= saved, "kill \(kill)")
      acknowledged += saved
      unacknowledged += made - saved
    }
    #expect(acknowledged >= (Self.kills + 3) / 4)
    let lines = workplace.log
    #expect(lines.allSatisfy { Entry($0) != nil })
    #expect(Set(lines.compactMap { Entry($0)?.id }).count == lines.count)
    #expect(workplace.names(in: Workplace.board).allSatisfy { !$0.hasPrefix(".") })
    if Self.kills > 20 {
      print("\(Self.kills) kills: \(acknowledged) changes called saved, \(unacknowledged) finished")
    }
  }

  /// What is waited for before keys go on.
  private enum Waiting {
    case forNothing
    /// That the first change is called saved.
    case forTheFirst
  }

  private func start(_ workplace: Workplace) throws -> TerminalSession {
    let session = try workplace.launch { ($0.width, $0.height) = (120, 40) }
    try session.type(.text("4"))
    try session.waitFor("the assignments", seconds: 60) {
      $0.contains("[4 Uppdr") && $0.statuses.count == 8
    }
    return session
  }

  /// Changes row after row and kills somewhere in between; returns how many changes were called saved.
  private func changeUntilKilled(
    _ session: TerminalSession,
    _ workplace: Workplace,
    _ waiting: Waiting
  ) throws -> Int {
    let before = session.screen.statuses
    var saved = 0
    func look() {
      guard session.footer.contains("Sparat ") else { return }
      saved = zip(before, session.screen.statuses).count { $0 != $1 }
    }
    for change in 0..<Int.random(in: 1...8) {
      try session.type(.text("sj"))
      // However slow the disk is, some are killed behind what is saved.
      if change == 0, waiting == .forTheFirst {
        try session.waitFor("saved") { $0.text(row: $0.height - 1).contains("Sparat ") }
        look()
      }
      for _ in 0..<Int.random(in: 0...3) {
        _ = session.listen(milliseconds: [0, 1, 3, 10, 50].randomElement() ?? 0)
        look()
        // Whole at every moment, for every reader.
        #expect(Kind(workplace.text(Workplace.assignments)) != nil)
      }
    }
    session.signal(SIGKILL)
    #expect(try session.waitForEnd() == .killed(SIGKILL))
    look()
    #expect(Kind(workplace.text(Workplace.assignments)) != nil)
    return saved
  }
}

/// The assignments' lines, and how many changes are logged.
private struct Sheet {
  let lines: [Substring]
  let logged: Int

  init(_ workplace: Workplace) {
    lines = workplace.text(Workplace.assignments).split(separator: "\n")
    logged = workplace.log.count
  }
}

/// What any whole data file has.
private struct Kind: Decodable {
  let kind: String
  let format: Int

  init?(_ text: String) {
    guard let read = try? JSONDecoder().decode(Kind.self, from: Data(text.utf8)) else { return nil }
    self = read
  }
}

/// What any whole line of a log has.
private struct Entry: Decodable {
  let id: String
  let previous: String

  init?(_ line: String) {
    guard let read = try? JSONDecoder().decode(Entry.self, from: Data(line.utf8)) else {
      return nil
    }
    self = read
  }
}

extension VirtualScreen {
  /// The statuses of the assignments, row by row.
  fileprivate var statuses: [Substring] {
    (0..<height)
      .compactMap { row in
        let parts = text(row: row).split(separator: "│ ")
        guard parts.count > 1, let mark = parts[1].first, "●◑○".contains(mark) else { return nil }
        return parts[1].prefix(14)
      }
  }
}
