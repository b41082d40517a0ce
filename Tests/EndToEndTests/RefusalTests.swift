import TestSupport
import Testing

@Suite struct RefusalTests {
  /// Starts, waits for a refusal with status 2, and checks that nothing was drawn or written.
  private func expectRefused(
    _ workplace: Workplace,
    _ arguments: [String],
    says: [String],
    _ change: (inout SessionSetup) -> Void = { _ in }
  ) throws {
    let before = workplace.snapshot
    let session = try workplace.launch(arguments) {
      $0.width = 300
      change(&$0)
    }
    #expect(try session.waitForEnd() == .exited(2))
    for part in says { session.expectShown(part) }
    #expect(!session.written.contains("\u{1B}"))
    #expect(session.modes == session.modesBefore)
    #expect(workplace.snapshot == before)
    #expect(workplace.files(in: "state") == [] && workplace.files(in: "home") == [])
  }

  static let languages: [(language: String, missing: String, file: String)] = [
    ("C.UTF-8", "finns inte", "Det är ingen mapp"),
    ("sv_SE.UTF-8", "finns inte", "Det är ingen mapp"),
    ("en_US.UTF-8", "is not there", "This is no folder"),
  ]

  @Test(arguments: languages)
  func `A folder that is not there, or is a file, is refused with what to do`(
    language: String,
    missing: String,
    file: String
  ) throws {
    let workplace = try Workplace()
    try expectRefused(workplace, ["./saknas"], says: ["saknas", missing, "namndkoll "]) {
      $0.language = language
    }
    try expectRefused(workplace, [Workplace.goals], says: ["goals.json", file]) {
      $0.language = language
    }
  }

  @Test func `A word that is neither command nor folder is said to be that`() throws {
    try expectRefused(Workplace(), ["visa"], says: ["”visa”", "inte heller ett kommando"])
    try expectRefused(
      Workplace(),
      ["visas", "--language", "en"],
      says: ["visas", "Nor is it a command"]
    )
  }

  @Test func `An unknown option is named, with the usage`() throws {
    try expectRefused(Workplace(), ["data", "--fel"], says: ["--fel", "namndkoll"])
    try expectRefused(Workplace(), ["data", "--language", "de"], says: ["de", "sv"])
    try expectRefused(Workplace(), ["data", "mer"], says: ["mer"])
  }

  @Test func `A terminal that shows no screen is refused`() throws {
    try expectRefused(Workplace(), ["data"], says: ["TERM=dumb"]) { $0.term = "dumb" }
    try expectRefused(Workplace(), ["data"], says: ["cannot show a screen"]) {
      $0.term = "dumb"
      $0.language = "en_GB.UTF-8"
    }
  }

  @Test(arguments: ["< /dev/null", "| cat", "< data/alingsas/municipality.json > out"])
  func `A file or a pipe is no terminal`(redirection: String) throws {
    let workplace = try Workplace()
    let session = try TerminalSession(
      "bash",
      ["-c", "set -o pipefail; \"$0\" data \(redirection)", BuiltProgram.path("namndkoll")],
      workplace.setup { $0.width = 120 }
    )
    #expect(try session.waitForEnd() == .exited(2))
    session.expectShown("in- och utdata får inte vara omdirigerade")
    #expect(!session.written.contains("\u{1B}"))
    #expect(workplace.text("out").isEmpty)
    #expect(workplace.names(in: "state") == [])
  }

  @Test(.enabled(if: OrdinaryUser.isPossible))
  func `A folder that may not be read is refused`() throws {
    let workplace = try Workplace()
    workplace.permit(0o000, "data")
    let session = try workplace.startAsOrdinaryUser()
    #expect(try session.waitForEnd() == .exited(2))
    session.expectShown("äsrättighet saknas")
    #expect(!session.written.contains("\u{1B}"))
    workplace.permit(0o755, "data")
  }

  @Test func `An empty folder opens, says what is missing, and stays empty`() throws {
    let workplace = try Workplace()
    try workplace.makeFolder("tom")
    let session = try workplace.launch(["tom"])
    try session.waitFor("innehåller ingen kommun", "q avsluta")
    try session.type(.text("1234su/?"), until: "Esc stäng")
    try session.escape(to: "q avsluta", from: "Esc stäng")
    session.resize(width: 100, height: 30)
    try session.waitFor("innehåller ingen kommun", "q avsluta")
    try session.leaveResized()
    #expect(workplace.names(in: "tom") == [])
  }

  @Test(.enabled(if: OrdinaryUser.isPossible))
  func `A home that cannot be written is refused, and says so`() throws {
    let workplace = try Workplace()
    let session = try workplace.startAsOrdinaryUser { $0.variables["XDG_STATE_HOME"] = "/proc/no" }
    #expect(try session.waitForEnd() == .exited(2))
    try session.waitFor(text: "XDG_STATE_HOME")
    session.expectRestored()
  }

  @Test func `Help and version go to standard output and end well`() throws {
    for (option, says) in [("--help", "USAGE: namndkoll"), ("--version", "0.1")] {
      let workplace = try Workplace()
      let session = try TerminalSession(
        "bash",
        ["-c", "\"$0\" \(option) 2> errors", BuiltProgram.path("namndkoll")],
        workplace.setup { $0.height = 60 }
      )
      #expect(try session.waitForEnd() == .exited(0))
      #expect(session.written.contains(says))
      #expect(workplace.text("errors").isEmpty)
      #expect(!session.written.contains("\u{1B}"))
    }
  }
}
