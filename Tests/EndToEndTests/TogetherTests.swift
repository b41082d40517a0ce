import TestSupport
import Testing

@Suite struct TogetherTests {
  @Test func `Two programs on one folder change different things, and both survive`() throws {
    let workplace = try Workplace()
    let before = workplace.snapshot
    let anna = try workplace.start()
    let bo = try workplace.start { $0.variables["USER"] = "bo" }
    try anna.type(.text("4"), until: "[4 Uppdr")
    try bo.type(.text("4"), until: "[4 Uppdr")
    try anna.type(.text("s"))
    try anna.waitForSaved("Färdig · u ångrar")
    try bo.type(.down, .text("s"))
    try bo.waitForSaved("Färdig · u ångrar")
    // What Anna did meanwhile has come along.
    try bo.waitFor("● Färdig         Välfärdens", "● Färdig         Kost")
    try anna.leave()
    try bo.leave()
    #expect(
      workplace.difference(since: before) == DataDifference(changed: [Workplace.assignments: 2])
    )
    #expect(workplace.names(in: "data/alingsas/log").count == 2)
    #expect(workplace.log.count == 2)
  }

  @Test
  func
    `What one changes stands on the other's screen at once, so that nothing is overwritten unseen`()
    throws
  {
    let workplace = try Workplace()
    let anna = try workplace.start()
    let bo = try workplace.start {
      $0.variables["USER"] = "bo"
      $0.width = 160
    }
    try anna.type(.text("4"), until: "[4 Uppdr")
    try bo.type(.text("4"), until: "[4 Uppdr")
    try anna.type(.text("s"))
    try anna.waitForSaved("Färdig · u ångrar")
    try bo.waitFor("● Färdig         Välfärdens", "anna: Status aug 2023 för", "! visar")
    try bo.type(.text("S"), until: "Enter bestäm")
    try bo.type(.text("1"))
    try bo.waitForSaved("Ej påbörjad · u ångrar")
    try anna.waitFor(text: "○ Ej påbörjad    Välfärdens")
    try anna.leave()
    try bo.leave()
    #expect(workplace.log.count == 2)
  }

  @Test func `Each undoes only what is hers`() throws {
    let workplace = try Workplace()
    let anna = try workplace.start()
    let bo = try workplace.start { $0.variables["USER"] = "bo" }
    try anna.type(.text("4s"))
    try anna.waitForSaved("Färdig · u ångrar")
    try bo.type(.text("4"), until: "[4 Uppdr")
    try bo.type(.text("u"), until: "Det finns inget att ångra.")
    try anna.leave()
    try bo.leave()
    #expect(workplace.log.count == 1)
  }

  @Test func `An editor's change of something else is kept by a save`() throws {
    let workplace = try Workplace()
    let session = try workplace.start()
    try session.type(.text("4"), until: "[4 Uppdr")
    try workplace.replace(
      "Samlad lokalförsörjning",
      with: "Samlade lokaler",
      in: Workplace.assignments
    )
    try session.type(.text("s"))
    try session.waitForSaved("Färdig · u ångrar")
    try session.waitFor(text: "Samlade lokaler")
    try session.leave()
    let text = workplace.text(Workplace.assignments)
    #expect(text.split(separator: #""status": "completed""#).count == 3)
    #expect(text.contains("Samlade lokaler"))
  }

  @Test func `Many programs saving at once lose nothing`() throws {
    let workplace = try Workplace()
    let sessions = try (0..<6)
      .map { number in
        try workplace.start { $0.variables["USER"] = "user\(number)" }
      }
    for (number, session) in sessions.enumerated() {
      let steps = String(repeating: "j", count: number)
      try session.type(.text("4\(steps)s"))
    }
    for session in sessions { try session.waitForSaved("u ångrar") }
    for session in sessions { try session.leave() }
    #expect(workplace.log.count == 6)
    #expect(workplace.names(in: "data/alingsas/log").count == 6)
  }
}
