import Glibc
import TestSupport
import Testing

@Suite struct LifeTests {
  @Test func `The size can change at any time, to one cell and back`() throws {
    let workplace = try Workplace()
    let session = try workplace.start()
    for (width, height) in [(120, 40), (60, 15), (59, 14), (1, 1), (2, 1), (1, 30), (200, 60)] {
      session.resize(width: width, height: height)
      try session.type(.down)
    }
    try session.waitFor(text: "KOMMUNER OCH NÄMNDER")
    session.resize(width: 30, height: 8)
    try session.waitFor("a wish for more room") { $0.text.contains("större") }
    session.resize(width: 80, height: 24)
    try session.waitForOverview()
    try session.leaveResized()
  }

  @Test func `A resize in the middle of an edit keeps what was typed`() throws {
    let workplace = try Workplace()
    let session = try workplace.start()
    try session.type(.text("4c"), until: "Ctrl-S spara")
    try session.type(.text("Skrivet före. "), until: "Skrivet före.")
    session.resize(width: 1, height: 1)
    session.resize(width: 100, height: 30)
    try session.waitFor("Skrivet före.", "Ctrl-S spara")
    try session.type(.control("s"))
    try session.waitForSaved("Kommentaren är ändrad")
    try session.leaveResized()
    #expect(workplace.text(Workplace.assignments).contains("Skrivet före."))
  }

  @Test(arguments: ["bash", "dash"])
  func `Ctrl-Z gives the terminal back, and fg paints everything anew`(shell: String) throws {
    let workplace = try Workplace()
    let session = try workplace.startUnderShell(
      "\"$0\" \"$@\"; echo now in the shell; read go; fg; echo ended $?",
      shell
    )
    try session.type(.control("z"), until: "now in the shell")
    #expect(session.modes == session.modesBefore)
    #expect(session.screen.modes.isDisjoint(with: [.alternateScreen, .bracketedPaste, .mouse]))
    #expect(!session.screen.contains("Översikt"))
    try session.type(.text("go"), .enter)
    try session.waitForOverview()
    #expect(session.screen.modes.isSuperset(of: [.alternateScreen, .bracketedPaste, .mouse]))
    try session.type(.text("q"), until: "ended 0")
    session.expectRestored()
  }

  @Test func `It can be suspended in the middle of an edit, and resized meanwhile`() throws {
    let workplace = try Workplace()
    let session = try workplace.startUnderShell(
      "\"$0\" \"$@\"; echo now in the shell; read go; fg; echo ended $?"
    )
    try session.type(.text("4c"), until: "Ctrl-S spara")
    try session.type(.text("Halvfärdigt. "), until: "Halvfärdigt.")
    try session.type(.control("z"), until: "now in the shell")
    session.resize(width: 90, height: 30)
    try session.type(.text("go"), .enter)
    try session.waitFor("Halvfärdigt.", "Ctrl-S spara")
    try session.type(.control("s"))
    try session.waitForSaved("Kommentaren är ändrad")
    try session.type(.text("q"), until: "ended 0")
    session.expectRestored()
    #expect(workplace.text(Workplace.assignments).contains("Halvfärdigt."))
  }

  @Test func `An idle program neither wakes up nor writes`() throws {
    let workplace = try Workplace()
    let session = try workplace.start()
    _ = session.listen(milliseconds: 200)
    let before = try ProcessFacts.sleeps(session.process)
    #expect(session.listen(milliseconds: 500) == 0)
    #expect(try ProcessFacts.sleeps(session.process) <= before + 1)
    try session.leave()
  }

  @Test func `A key that changes nothing on the screen sends next to nothing`() throws {
    let workplace = try Workplace()
    let session = try workplace.start()
    try session.type(.up)
    _ = session.listen(milliseconds: 200)
    session.clearOutput()
    try session.type(.up)
    _ = session.listen(milliseconds: 200)
    #expect(session.output.count < 40)
    try session.leave()
  }
}
