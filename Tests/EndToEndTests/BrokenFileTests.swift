import TestSupport
import Testing

@Suite struct BrokenFileTests {
  /// Starts with a file that is broken somehow; the rest of the overview is there.
  private func start(_ workplace: Workplace) throws -> TerminalSession {
    let session = try workplace.launch {
      $0.width = 120
      $0.height = 40
    }
    try session.waitFor("[1 Övers", "UPPDRAG", "q avsluta", without: "Läser")
    return session
  }

  @Test func `A broken file is named with line and column, and left as it is`() throws {
    let workplace = try Workplace()
    try workplace.replace(#""id": "3""#, with: #""id": "3",,"#, in: Workplace.goals)
    let before = workplace.snapshot
    let session = try start(workplace)
    try session.waitFor(text: "Rad 7, kolumn 16 i alingsas/kommunstyrelsen/goals.json")
    session.expectShown("citattecken, komman och parenteser.")
    try session.type(.text("4s"))
    try session.waitForSaved("Färdig · u ångrar")
    try session.leave()
    #expect(
      workplace.difference(since: before) == DataDifference(changed: [Workplace.assignments: 1])
    )
  }

  @Test(arguments: [0, 1, 100, 4_000])
  func `A half-written file is left as it is, and the rest works`(bytes: Int) throws {
    let workplace = try Workplace()
    let whole = workplace.text(Workplace.document).utf8
    let half = String(decoding: whole.prefix(bytes), as: UTF8.self)
    try workplace.write(Workplace.document, half)
    let before = workplace.snapshot
    let session = try start(workplace)
    try session.waitFor(text: "delarsbokslut-2023.json")
    try session.type(.text("3"), until: "[3 Budget]")
    try session.type(.text("4s"))
    try session.waitForSaved("u ångrar")
    try session.leave()
    #expect(
      workplace.difference(since: before) == DataDifference(changed: [Workplace.assignments: 1])
    )
  }

  @Test func `A newer format is refused with a sentence, and the file left as it is`() throws {
    let workplace = try Workplace()
    try workplace.replace(#""format": 1"#, with: #""format": 2"#, in: Workplace.assignments)
    let before = workplace.snapshot
    let session = try workplace.start()
    try session.waitFor("Rad 3, kolumn 13 i alingsas", "assignments.json", "Uppdatera Nämndkoll.")
    try session.type(.text("4s"), until: "[4 Uppdr")
    try session.leave()
    #expect(workplace.snapshot == before)
  }

  @Test func `A broken municipality is named, and nothing is written`() throws {
    let workplace = try Workplace()
    try workplace.write("data/alingsas/municipality.json", "{\"kind\": \"municipality\",\n oj}\n")
    let before = workplace.snapshot
    let session = try workplace.launch()
    try session.waitFor("ad 2", "kolumn 2", "municipality.json")
    try session.type(.text("4s3u"), .enter)
    try session.leave()
    #expect(workplace.snapshot == before)
  }

  @Test func `A file broken by others while it is shown is not overwritten`() throws {
    let workplace = try Workplace()
    let session = try workplace.start()
    try session.type(.text("4"), until: "[4 Uppdr")
    let half = String(workplace.text(Workplace.assignments).prefix(1_500))
    try workplace.write(Workplace.assignments, half)
    try session.type(.text("s"))
    try session.waitFor("har tagits tillbaka", "Inte sparat", "◑ Påbörjad       Välfärdens")
    #expect(workplace.text(Workplace.assignments) == half)
    try session.type(.text("q"))
    try session.waitFor(text: "Den senaste ändringen kunde inte sparas.")
    try session.type(.text("j"))
    #expect(try session.waitForEnd() == .exited(0))
    session.expectRestored()
    #expect(workplace.text(Workplace.assignments) == half)
    #expect(workplace.log.isEmpty)
  }
}
