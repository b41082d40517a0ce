import Glibc
import TestSupport
import Testing

/// Ten programs on one nämnd.
@Suite struct TenWritersTests {
  /// How long they write: a few seconds, or as `NAMNDKOLL_TOGETHER_SECONDS` says, a minute in CI.
  private static let seconds =
    getenv("NAMNDKOLL_TOGETHER_SECONDS")
    .flatMap { Int(String(cString: $0)) } ?? 4

  /// Each has an assignment's status; the last two write comments on assignments of others.
  private static let rows = 8

  @Test func `Ten processes that edit the same nämnd at once lose nothing`() throws {
    let workplace = try Workplace()
    let sessions = try (0..<10)
      .map { number in
        try workplace.start { $0.variables["USER"] = "user\(number)" }
      }
    for (number, session) in sessions.enumerated() {
      try session.type(.text("4\(String(repeating: "j", count: number % Self.rows))"))
    }
    let end = ContinuousClock.now + .seconds(Self.seconds)
    var rounds = 0
    repeat {
      rounds += 1
      for (number, session) in sessions.enumerated() {
        let keys: [TypedKey] =
          number < Self.rows ? [.text("s")] : [.text("c"), .text("x"), .control("s")]
        for key in keys { try session.type(key) }
      }
      for (number, session) in sessions.enumerated() {
        try wait(for: rounds, of: "user\(number)", in: session, at: workplace)
      }
    } while ContinuousClock.now < end
    for session in sessions { try session.leave() }

    let text = workplace.text(Workplace.assignments)
    for number in sessions.indices {
      let changes = Log(of: "user\(number)", at: workplace).changes
      #expect(changes.count == rounds, "every change that was made is in the log")
      #expect(Set(changes.map(\.address)).count == 1)
      // Each began where the one before had ended: nobody's was overwritten.
      for (earlier, later) in zip(changes, changes.dropFirst()) {
        #expect(later.from == earlier.to)
      }
      let last = try #require(changes.last)
      let line = try #require(text.line(of: last.record))
      #expect(line.contains("\"\(last.field)\": \"\(last.to)\""), "the file follows")
    }
    #expect(rounds > 1)
  }
}

extension TenWritersTests {
  /// Waits until somebody's log has as many changes: the screen may look the same before and after.
  private func wait(
    for count: Int,
    of user: String,
    in session: TerminalSession,
    at workplace: Workplace
  ) throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while Log(of: user, at: workplace).count < count {
      guard ContinuousClock.now < deadline else {
        throw session.failure("change \(count) of \(user) is not in the log")
      }
      _ = session.listen(milliseconds: 20)
    }
  }
}

/// What somebody's log tells of statuses and comments.
private struct Log {
  struct Change {
    let address: Substring
    let record: Substring
    let field: Substring
    let from: Substring
    let to: Substring
  }

  /// How many changes it has.
  let count: Int
  let changes: [Change]

  init(of user: String, at workplace: Workplace) {
    let folder = "data/\(Workplace.municipality)/log"
    let pattern =
      #/"address":"([^"]*/assignments/([^"#]+)#[^"]*\.(status|comment))","from":"([^"]+)","to":"([^"]+)"/#
    let texts = workplace.names(in: folder).filter { $0.hasPrefix("\(user)-") }
      .map { workplace.text("\(folder)/\($0)") }
    count = texts.reduce(0) { $0 + $1.utf8.count { $0 == UInt8(ascii: "\n") } }
    changes = texts.flatMap { text in
      text.matches(of: pattern)
        .map { Change(address: $0.1, record: $0.2, field: $0.3, from: $0.4, to: $0.5) }
    }
  }
}

extension String {
  fileprivate func line(of record: Substring) -> Substring? {
    split(separator: "\n").first { $0.contains("{\"id\": \"\(record)\"") }
  }
}
