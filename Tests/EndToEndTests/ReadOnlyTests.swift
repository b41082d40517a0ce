import TestSupport
import Testing

@Suite(.enabled(if: OrdinaryUser.isPossible)) struct ReadOnlyTests {
  /// Changes a status, which is refused; the screen shows the old one again, and nothing was written.
  private func expectTakenBack(_ workplace: Workplace, says: String) throws {
    let before = workplace.snapshot
    let session = try workplace.startAsOrdinaryUser {
      $0.width = 160
      $0.height = 40
    }
    try session.waitFor("[1 Övers", "Tillgänglighet och service", "q avsluta")
    try session.type(.text("4"), until: "[4 Uppdr")
    try session.type(.text("s"))
    try session.waitFor("har tagits tillbaka", says, "Inte sparat", "◑ Påbörjad       Välfärdens")
    try session.type(.text("q"), until: "Den senaste ändringen kunde inte sparas.")
    try session.escape(to: "q avsluta", from: "Den senaste")
    try session.type(.text("q"), until: "Den senaste ändringen kunde inte sparas.")
    try session.type(.text("j"))
    #expect(try session.waitForEnd() == .exited(0))
    session.expectRestored()
    #expect(workplace.snapshot == before)
    #expect(workplace.log.isEmpty)
  }

  @Test func `A file that may not be written keeps what it has`() throws {
    let workplace = try Workplace()
    for folder in ["data/alingsas", Workplace.board] { workplace.permit(0o777, folder) }
    workplace.permit(0o444, Workplace.assignments)
    try expectTakenBack(workplace, says: "skrivrättighet saknas")
  }

  @Test func `A folder that may not be written keeps what it has`() throws {
    let workplace = try Workplace()
    workplace.permit(0o666, Workplace.assignments)
    workplace.permit(0o555, Workplace.board)
    try expectTakenBack(workplace, says: "skrivrättighet saknas")
  }

  @Test func `A log that may not be written leaves nothing half done`() throws {
    let workplace = try Workplace()
    try workplace.makeFolder("data/alingsas/log")
    workplace.permit(0o777, Workplace.board)
    workplace.permit(0o666, Workplace.assignments)
    try expectTakenBack(workplace, says: "skrivrättighet saknas")
  }

  @Test func `A change typed just before leaving is not lost without a word`() throws {
    let workplace = try Workplace()
    let session = try workplace.startAsOrdinaryUser { $0.width = 300 }
    try session.waitFor("[1 Övers", "Tillgänglighet och service", "q avsluta")
    try session.type(.text("4sq"))
    let end = try? session.waitForEnd(seconds: 1)
    if end == nil {
      try session.waitFor(text: "Den senaste ändringen kunde inte sparas.")
      try session.type(.text("j"))
      #expect(try session.waitForEnd() == .exited(0))
    } else {
      #expect(end == .exited(1))
      session.expectShown("har tagits tillbaka", "skrivrättighet saknas")
    }
    session.expectRestored()
  }

  @Test func `A file that may not be read is named, and the rest works`() throws {
    let workplace = try Workplace()
    workplace.permit(0o000, Workplace.goals)
    let session = try workplace.startAsOrdinaryUser()
    try session.waitFor("FEL I FILER", "goals.json", "läsrättighet", "UPPDRAG")
    try session.leave()
  }
}
