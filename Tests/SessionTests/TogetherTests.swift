import Governance
import Testing

@Suite struct TogetherTests {
  @Test func `What another session has changed comes along with the next save`() throws {
    let office = try Office()
    let anna = try Desk(office.session())
    let bo = try Desk(office.session(of: "bo"))
    anna.type("4s")
    try anna.waitFor(text: "Sparat ")
    bo.type("4js")
    try bo.waitFor("both changes") {
      $0.contains("Sparat ") && $0.contains("● Färdig         Välfärdens")
        && $0.contains("● Färdig         Kost")
    }
    anna.leave()
    bo.leave()
    #expect(Set(try office.log().map(\.change.who)) == ["anna", "bo"])
  }

  @Test func `A conflict shows theirs, says so, and writes nothing`() throws {
    let office = try Office()
    let anna = try Desk(office.session())
    let bo = try Desk(office.session(of: "bo"))
    anna.type("4s")
    try anna.waitFor(text: "Sparat ")
    let theirs = office.text(Office.assignments)
    bo.type("4S1")
    try bo.waitFor("their value") {
      $0.contains("har ändrats av någon annan till Färdig")
        && $0.contains("● Färdig         Välfärdens")
    }
    #expect(office.text(Office.assignments) == theirs)
    #expect(try office.log().count == 1)
    // Now that it is known, it can be changed.
    bo.type("d")
    bo.type("s")
    try bo.waitFor("changed and saved") {
      $0.contains("Sparat ") && $0.contains("○ Ej påbörjad    Välfärdens")
    }
    anna.leave()
    bo.leave()
    // That theirs stays was decided, too.
    #expect(try office.log().count == 3)
  }

  @Test func `The same change made twice is no conflict`() throws {
    let office = try Office()
    let anna = try Desk(office.session())
    let again = try Desk(office.session())
    anna.type("4s")
    try anna.waitFor(text: "Sparat ")
    again.type("4s")
    try again.waitFor(text: "Sparat ")
    anna.leave()
    again.leave()
    #expect(try office.log().count == 1)
  }

  @Test func `A change built on one that failed leaves with it`() throws {
    let office = try Office()
    let anna = try Desk(office.session())
    let bo = try Desk(office.session(of: "bo"))
    bo.type("4")
    anna.type("4s")
    try anna.waitFor(text: "Sparat ")
    bo.type("S1")
    bo.type("s")
    try bo.waitFor("their value") {
      $0.contains("Inte sparat") && $0.contains("● Färdig         Välfärdens")
    }
    anna.leave()
    bo.leave()
    #expect(
      office.text(Office.assignments).contains(#""status": "completed", "comment": "Arbetet"#)
    )
    #expect(bo.frame.contains("● Färdig         Välfärdens"))
  }
}
