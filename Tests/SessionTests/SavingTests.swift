import Governance
import Interface
import Screen
import Testing

@Suite struct SavingTests {
  @Test func `A change reaches the file and the log, and the footer says so`() throws {
    let office = try Office()
    let desk = try Desk(office.session())
    desk.type("4s")
    try desk.waitFor(text: "Sparat ")
    #expect(desk.frame.contains("● Färdig         Välfärdens"))
    #expect(
      office.text(Office.assignments).contains(#""status": "completed", "comment": "Arbetet"#)
    )
    let entries = try office.log()
    #expect(entries.count == 1)
    #expect(entries.first?.change.who == "anna")
    desk.leave()
    #expect(desk.asked.contains(.quit))
  }

  @Test func `Leaving waits for what is on its way to the disk`() throws {
    let office = try Office()
    let desk = try Desk(office.session())
    desk.type("4sjsjsjsjsjsjsjs")
    desk.leave()
    #expect(try office.log().count == 8)
    #expect(desk.state.unsavedReason == nil)
  }

  @Test func `What an earlier session changed is undone in the next, and redone in the one after`()
    throws
  {
    let office = try Office()
    let before = office.text(Office.assignments)
    try change(office, "4s")
    let changed = office.text(Office.assignments)
    #expect(changed != before)

    try undo(office)
    #expect(office.text(Office.assignments) == before)

    let third = try Desk(office.session())
    third.type(":Gör om")
    try third.waitFor("the history") { $0.contains("Ctrl-R") && !$0.contains("att göra om") }
    third.type(.enter)
    try third.waitFor("redone and saved") { $0.contains("Gjorde om:") && $0.contains("Sparat ") }
    third.leave()
    #expect(office.text(Office.assignments) == changed)
    #expect(try office.log().count == 3)
    #expect(Set(try office.log().map(\.change.id)).count == 3)
  }

  @Test func `Ids of changes never come twice, over many sessions`() throws {
    let office = try Office()
    for _ in 0..<4 { try change(office, "4ss") }
    let ids = try office.log().map(\.change.id)
    #expect(ids.count == 8 && Set(ids).count == 8)
  }

  /// A session in which something is typed, and which is over afterwards.
  private func change(_ office: Office, _ keys: String) throws {
    let desk = try Desk(office.session())
    desk.type(keys)
    desk.leave()
  }

  /// A session in which the last change of an earlier one is undone.
  private func undo(_ office: Office) throws {
    let desk = try Desk(office.session())
    try desk.waitFor(text: "u ångra")
    #expect(desk.frame.contains("[4 Uppdrag]"), "it opens where it was left")
    desk.type("u")
    try desk.waitFor("undone and saved") { $0.contains("Ångrade:") && $0.contains("Sparat ") }
    desk.leave()
  }
}
