import Glibc
import TestSupport
import Testing

/// Ten programs on one nämnd.
@Suite struct TenWritersTests {
  /// How long they write: a few seconds, or as `NAMNDKOLL_TOGETHER_SECONDS` says, a minute in CI.
  private static let seconds =
    getenv("NAMNDKOLL_TOGETHER_SECONDS")
    .flatMap { Int(String(cString: $0)) } ?? 4

  @Test(.timeLimit(.minutes(5)))
  func `Ten processes that edit the same nämnd at once lose nothing`() throws {
    let workplace = try Workplace()
    let sessions = try (0..<10)
      .map { number in
        try workplace.start { $0.variables["USER"] = "user\(number)" }
      }
    for (number, session) in sessions.enumerated() {
      try session.type(.text("4\(String(repeating: "j", count: number))"))
    }
    let end = ContinuousClock.now + .seconds(Self.seconds)
    var rounds = 0
    repeat {
      rounds += 1
      for session in sessions { try session.type(.text("s")) }
      for number in sessions.indices {
        let (name, count) = ("user\(number)", rounds)
        try sessions[number]
          .waitFor("change \(count) of \(name)", seconds: 60) { _ in
            Log(of: name, at: workplace).changes.count == count
          }
      }
    } while ContinuousClock.now < end
    for session in sessions { try session.leave() }

    let text = workplace.text(Workplace.assignments)
    for number in sessions.indices {
      let changes = Log(of: "user\(number)", at: workplace).changes
      #expect(changes.count == rounds, "every change that was made is in the log")
      // Each began where the one before had ended: nobody's was overwritten.
      for (earlier, later) in zip(changes, changes.dropFirst()) {
        #expect(later.from == earlier.to)
      }
      guard let last = changes.last, let line = text.line(of: last.record) else {
        Issue.record("no last change of user\(number)")
        continue
      }
      #expect(line.contains("\"\(last.period)\": {\"status\": \"\(last.to)\""), "the file follows")
    }
    #expect(rounds > 1)
  }
}

/// The statuses that somebody's log tells of.
private struct Log {
  struct Change {
    let record: Substring
    let period: Substring
    let from: Substring
    let to: Substring
  }

  let changes: [Change]

  init(of user: String, at workplace: Workplace) {
    let folder = "data/\(Workplace.municipality)/log"
    let pattern =
      #/"address":"[^"]*/assignments/([^"#]+)#followUps\.([^".]+)\.status","from":"(\w+)","to":"(\w+)"/#
    changes = workplace.names(in: folder).filter { $0.hasPrefix("\(user)-") }
      .flatMap { name in
        workplace.text("\(folder)/\(name)").matches(of: pattern)
          .map {
            Change(record: $0.1, period: $0.2, from: $0.3, to: $0.4)
          }
      }
  }
}

extension String {
  fileprivate func line(of record: Substring) -> Substring? {
    split(separator: "\n").first { $0.contains("{\"id\": \"\(record)\"") }
  }
}
