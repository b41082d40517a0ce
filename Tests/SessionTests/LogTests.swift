import Governance
import Interface
import Screen
import Session
import Store
import Testing

@Suite struct LogTests {
  @Test
  func `An undo of what somebody else has changed since is refused, and it is said who and when`()
    throws
  {
    let office = try Office()
    let anna = try Desk(office.session())
    anna.type("4s")
    try anna.waitFor(text: "Sparat ")
    let bo = try Desk(office.session(of: "bo"))
    bo.type("4s")
    try bo.waitFor(text: "Sparat ")
    bo.leave()
    anna.type("u")
    try anna.waitFor(text: "Kan inte ångras: en senare ändring bygger på den. bo ")
    #expect(try office.log().count == 2)
    anna.leave()
  }

  @Test func `A change of another session is undone from the log`() throws {
    let office = try Office()
    let before = office.text(Office.assignments)
    let bo = try Desk(office.session(of: "bo"))
    bo.type("4s")
    bo.leave()
    let anna = try Desk(office.session())
    anna.type("0")
    try anna.waitFor(text: "bo           Status aug 2023 för Välfärdens")
    anna.type("U")
    try anna.waitFor("undone and saved") { $0.contains("Ångrade:") && $0.contains("Sparat ") }
    anna.leave()
    #expect(office.text(Office.assignments) == before)
    #expect(try office.log().map(\.change.who) == ["anna", "bo"])
  }

  @Test func `A text that was being written is offered at the next start`() throws {
    let office = try Office()
    try write(office)
    // Not taken is not lost.
    try see(office)
    try takeUp(office)
    #expect(office.text(Office.assignments).contains("Ett halvt"))
    let fourth = try Desk(office.session())
    try fourth.waitFor(text: "u ångra")
    fourth.type("&")
    try fourth.waitFor(text: "Det finns inga utkast.")
    fourth.leave()
  }

  private func see(_ office: Office) throws {
    let desk = try Desk(office.session())
    try desk.waitFor(text: "utkast från förra gången")
    desk.leave()
  }

  private func takeUp(_ office: Office) throws {
    let desk = try Desk(office.session())
    try desk.waitFor(text: "utkast från förra gången")
    desk.type("&")
    desk.type(.enter)
    desk.type("j")
    try desk.waitFor(text: "Ett halvt")
    desk.type(.control("s"))
    try desk.waitFor(text: "Sparat ")
    desk.leave()
  }

  @Test func `A text that another program is writing now is not offered`() throws {
    let office = try Office()
    let anna = try Desk(office.session())
    anna.type("4c")
    anna.type("Ett halvt")
    anna.session.finish()
    let bo = try Desk(office.session(of: "bo"))
    bo.leave()
    #expect(!bo.frame.contains("utkast"))
    #expect(anna.frame.contains("Ett halvt"))
  }

  /// A session that ends, as by a signal, while a text is being written.
  private func write(_ office: Office) throws {
    let desk = try Desk(office.session())
    desk.type("4c")
    desk.type("Ett halvt")
    desk.session.finish()
  }
}
