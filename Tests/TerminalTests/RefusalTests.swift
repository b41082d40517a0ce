import TestSupport
import Testing

@Suite struct RefusalTests {
  @Test(arguments: [("dumb", "dumb(term: \"dumb\")")])
  func `A terminal that cannot show a screen is refused`(term: String, says: String) throws {
    var setup = SessionSetup()
    setup.term = term
    let session = try TerminalSession(BuiltProgram.path("TerminalProbe"), [], setup)
    #expect(try session.waitForEnd() == .exited(2))
    #expect(session.screen.contains(says))
    #expect(!session.written.contains("\u{1B}"))
    #expect(session.modes == session.modesBefore)
  }

  @Test(arguments: ["\"$0\" < /dev/null", "\"$0\" | cat"])
  func `A file or a pipe is no terminal`(script: String) throws {
    let session = try TerminalSession(
      "sh",
      ["-c", script, BuiltProgram.path("TerminalProbe")]
    )
    _ = try session.waitForEnd()
    #expect(session.screen.contains("notATerminal"))
    #expect(!session.written.contains("\u{1B}"))
  }
}
