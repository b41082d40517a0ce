import Glibc
import Governance
import Interface
import Session
import TestSupport
import Testing

@Suite struct FaultTests {
  static let moods: [(mood: MoodyDisk.Mood, says: String)] = [
    (.full, "disken är full"), (.unnaming, "fel 5"),
  ]

  @Test(arguments: moods)
  func `A disk that fails leaves file, log and screen as they were, and says why`(
    mood: MoodyDisk.Mood,
    says: String
  ) throws {
    let office = try Office()
    let before = office.text(Office.assignments)
    let desk = try Desk(office.session())
    desk.type("4")
    try desk.waitFor(text: "Energieffektivitet")
    office.disk.mood = mood
    desk.type("s")
    try desk.waitFor("taken back") {
      $0.contains("har tagits tillbaka") && $0.contains("Inte sparat")
        && $0.contains("◑ Påbörjad       Välfärdens")
    }
    #expect(desk.state.unsavedReason?.contains(says) == true)
    office.disk.mood = .good
    #expect(office.text(Office.assignments) == before)
    desk.type("s")
    try desk.waitFor("saved") {
      $0.contains("Sparat ") && $0.contains("● Färdig         Välfärdens")
    }
    desk.leave()
    #expect(try office.log().count == 1)
  }

  @Test func `Keys are answered while a save waits for a slow disk`() throws {
    let office = try Office()
    let desk = try Desk(office.session())
    desk.type("4")
    try desk.waitFor(text: "Energieffektivitet")
    office.disk.mood = .holding
    desk.type("s")
    #expect(desk.frame.contains("● Färdig         Välfärdens"))
    for _ in 0..<20 { desk.type("jk") }
    desk.type("2")
    #expect(desk.frame.contains("[2 Mål]"))
    desk.type("4js")
    #expect(desk.frame.contains("● Färdig         Kost") && desk.frame.contains("Sparar …"))
    #expect(try office.log().isEmpty)
    office.disk.mood = .good
    try desk.waitFor("both saved") { $0.contains("Sparat ") && !$0.contains("Sparar") }
    desk.leave()
    #expect(try office.log().count == 2)
  }

  @Test func `Leaving after a failure asks first`() throws {
    let office = try Office()
    let desk = try Desk(office.session())
    desk.type("4")
    office.disk.mood = .full
    desk.type("s")
    try desk.waitFor(text: "Inte sparat")
    desk.type("q")
    #expect(desk.frame.contains("Den senaste ändringen kunde inte sparas."))
    #expect(!desk.asked.contains(.quit))
    desk.type("j")
    #expect(desk.asked.contains(.quit))
    desk.session.finish()
  }

  @Test func `A failure at the last moment has a reason to tell`() throws {
    let office = try Office()
    let desk = try Desk(office.session())
    desk.type("4")
    office.disk.mood = .full
    desk.type("s")
    desk.leave()
    #expect(desk.state.unsavedReason?.contains("disken är full") == true)
  }

  @Test func `A file broken meanwhile is not overwritten, and its last good state stays`() throws {
    let office = try Office()
    let desk = try Desk(office.session())
    desk.type("4")
    try desk.waitFor(text: "Energieffektivitet")
    let half = String(office.text(Office.assignments).prefix(900))
    try office.write(Office.assignments, half)
    desk.type("s")
    try desk.waitFor("taken back") {
      $0.contains("Inte sparat") && $0.contains("◑ Påbörjad       Välfärdens")
    }
    #expect(office.text(Office.assignments) == half)
    desk.type("1")
    #expect(desk.frame.contains("FEL I FILER"))
    desk.session.finish()
  }

  @Test func `A body's folder under a name that no body has is told of until it is right again`()
    throws
  {
    let office = try Office()
    let folder = "\(office.folder.path)/data/alingsas"
    #expect(rename("\(folder)/kommunstyrelsen", "\(folder)/styrelsen") == 0)
    let desk = try Desk(office.session())
    desk.type("1")
    try desk.waitFor(text: "alingsas/styrelsen: ingen nämnd")
    #expect(rename("\(folder)/styrelsen", "\(folder)/kommunstyrelsen") == 0)
    try desk.waitFor("no fault") { !$0.contains("alingsas/styrelsen") && !$0.contains("✖") }
    desk.leave()
  }
}
