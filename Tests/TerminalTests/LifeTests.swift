import Glibc
import Screen
import TestSupport
import Testing

@Suite struct LifeTests {
  @Test func `Leaving gives the terminal back as it was`() throws {
    let session = try RunningProbe().session
    #expect(session.screen.modes.contains(.alternateScreen))
    #expect(session.modes != session.modesBefore)
    try session.type(.text("q"))
    #expect(try session.waitForEnd() == .exited(0))
    expectRestored(session)
  }

  static let crashes: [(key: String, ends: [SessionEnd], says: String)] = [
    ("T", [.killed(SIGILL), .killed(SIGTRAP)], "Index out of range"),
    ("J", [.killed(SIGILL), .killed(SIGTRAP)], "on a thread"),
    ("G", [.killed(SIGSEGV)], ""),
    ("O", [.killed(SIGSEGV)], ""),
    ("A", [.killed(SIGABRT)], ""),
    ("X", [.exited(7)], ""),
  ]

  @Test(arguments: crashes)
  func `A crash gives the terminal back and says why`(
    key: String,
    ends: [SessionEnd],
    says: String
  ) throws {
    let session = try RunningProbe().session
    try session.type(.text(key))
    #expect(ends.contains(try session.waitForEnd()))
    expectRestored(session)
    #expect(session.written.contains(says) || says.isEmpty)
  }

  /// Signals that nobody expects, and that end a program all the same.
  static let endings = [
    SIGSYS, SIGXCPU, SIGPIPE, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGIO, SIGPWR,
  ]

  @Test(arguments: endings)
  func `A signal that ends it gives the terminal back`(number: Int32) throws {
    let session = try RunningProbe().session
    session.signal(number)
    #expect(try session.waitForEnd() == .killed(number))
    expectRestored(session)
  }

  static let signals: [(number: Int32, status: Int32)] = [
    (SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130), (SIGQUIT, 131),
  ]

  @Test(arguments: signals)
  func `Signals leave through the loop`(number: Int32, status: Int32) throws {
    let session = try RunningProbe().session
    session.signal(number)
    #expect(try session.waitForEnd() == .exited(status))
    expectRestored(session)
  }

  @Test func `A terminal that goes away ends it`() throws {
    let session = try RunningProbe().session
    session.hangUp()
    #expect(try session.waitForEnd() == .exited(129))
  }

  @Test func `Standard error is held back and shown after the screen`() throws {
    let session = try RunningProbe().session
    try session.type(.text("E"))
    try session.waitFor(text: "1 \(Input.key(.character("E")))")
    #expect(!session.written.contains("said on standard error"))
    try session.type(.text("q"))
    #expect(try session.waitForEnd() == .exited(0))
    #expect(session.screen.contains("said on standard error"))
    expectRestored(session)
  }

  @Test(arguments: ["bash", "dash"])
  func `Ctrl-Z stops it under a shell and fg brings it back whole`(shell: String) throws {
    let session = try underShell("\"$0\"; echo now in the shell; read go; fg; echo ended $?", shell)
    try session.waitFor(text: "size 80x24")
    try session.type(.text("xZ"))
    try session.waitFor(text: "now in the shell")
    #expect(session.screen.modes.isDisjoint(with: [.alternateScreen, .bracketedPaste, .mouse]))
    #expect(session.modes == session.modesBefore)
    session.resize(width: 70, height: 20)
    try session.type(.text("go"), .enter)
    try session.waitFor(text: "size 70x20")
    try session.waitFor(text: "resumed")
    #expect(session.screen.contains("1 \(Input.key(.character("x")))"))
    #expect(session.screen.modes.isSuperset(of: [.alternateScreen, .bracketedPaste, .mouse]))
    try session.type(.up, .text("q"))
    try session.waitFor(text: "ended 0")
    #expect(session.screen.unknown.isEmpty)
  }

  @Test func `It can be ended while it is stopped, and leaves the shell's screen alone`() throws {
    let session = try underShell(
      "\"$0\"; echo now in the shell; read go; kill %1; wait; echo ended",
      "bash"
    )
    try session.waitFor(text: "size 80x24")
    try session.type(.text("Z"))
    try session.waitFor(text: "now in the shell")
    session.clearOutput()
    try session.type(.text("go"), .enter)
    try session.waitFor(text: "ended")
    #expect(try session.waitForEnd() == .exited(0))
    #expect(!session.written.contains("\u{1B}[?1049h"))
    #expect(session.modes == session.modesBefore)
  }

  @Test(arguments: [SIGSTOP, SIGTSTP])
  func `It can be stopped from outside and brought back`(number: Int32) throws {
    let session = try underShell(
      "\"$0\"; echo now in the shell; read go; fg; echo ended $?",
      "bash"
    )
    try session.waitFor(text: "size 80x24")
    let child = try #require(try ProcessFacts.children(session.process).first)
    kill(child, number)
    try session.waitFor(text: "now in the shell")
    try session.type(.text("go\n"))
    try session.waitFor("the screen again") { $0.contains("size 80x24") && $0.contains("signal") }
    try session.type(.text("q"))
    try session.waitFor(text: "ended 0")
  }

  @Test func `A stop it cannot see is mended when it goes on`() throws {
    let session = try RunningProbe().session
    session.signal(SIGSTOP)
    session.clearOutput()
    session.signal(SIGCONT)
    try session.waitFor(text: "signal resume")
    #expect(session.written.contains("\u{1B}[?2004h"))
    #expect(session.screen.contains("size 80x24"))
  }

  @Test func `The leader of a session is not stopped, for nobody could wake it`() throws {
    var probe = try RunningProbe()
    try probe.session.type(.text("Z"))
    try probe.expect(.character("Z"))
    try probe.expect("refused")
  }

  @Test func `Another program gets the terminal and gives it back`() throws {
    var probe = try RunningProbe()
    try probe.session.type(.text("R"))
    try probe.expect(.character("R"))
    try probe.expect("exited(3)")
    #expect(probe.session.written.contains("ran\r\n"))
    try probe.session.type(.up)
    try probe.expect(.up)
    #expect(probe.session.screen.modes.contains(.bracketedPaste))
  }

  @Test func `It sleeps while nothing happens`() throws {
    let session = try RunningProbe().session
    _ = session.listen(milliseconds: 200)
    let before = try ProcessFacts.sleeps(session.process)
    #expect(session.listen(milliseconds: 500) == 0)
    #expect(try ProcessFacts.sleeps(session.process) <= before + 1)
  }

  private func underShell(_ script: String, _ shell: String) throws -> TerminalSession {
    try TerminalSession(shell, ["-m", "-c", script, BuiltProgram.path("TerminalProbe")])
  }

  private func expectRestored(
    _ session: TerminalSession,
    at place: SourceLocation = #_sourceLocation
  ) {
    #expect(session.modes == session.modesBefore, sourceLocation: place)
    #expect(session.screen.modes == [.cursorVisible, .wrap], sourceLocation: place)
    #expect(session.screen.unknown.isEmpty, sourceLocation: place)
  }
}
