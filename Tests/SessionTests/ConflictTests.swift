import FoundationEssentials
import Governance
import Interface
import Screen
import Session
import Store
import TestSupport
import Testing

@Suite struct ConflictTests {
  /// Anna and Bo have changed the same status; Bo's is in conflict.
  private func met(_ office: Office) throws -> Desk {
    let anna = try Desk(office.session())
    let bo = try Desk(office.session(of: "bo", watching: .looking))
    anna.type("4s")
    try anna.waitFor(text: "Sparat ")
    anna.leave()
    bo.type("4S1")
    try bo.waitFor("both sides, with who") {
      $0.contains("Två har ändrat samma värde") && $0.contains("Mitt · bo ")
        && $0.contains("Deras · anna ") && $0.contains("! 1 konflikt")
    }
    return bo
  }

  @Test func `Theirs stays when it is chosen, and nothing is written`() throws {
    let office = try Office()
    let bo = try met(office)
    let theirs = office.text(Office.assignments)
    bo.type("d")
    #expect(bo.frame.contains("● Färdig         Välfärdens") && !bo.frame.contains("konflikt"))
    bo.leave()
    #expect(office.text(Office.assignments) == theirs)
    #expect(office.drafts(of: "bo").isEmpty)
  }

  @Test func `Mine is saved when it is chosen, over theirs, knowingly`() throws {
    let office = try Office()
    let bo = try met(office)
    bo.type("m")
    try bo.waitFor("saved") {
      $0.contains("○ Ej påbörjad    Välfärdens") && $0.contains("Sparat ")
    }
    bo.leave()
    #expect(try office.log().count == 2)
    #expect(office.drafts(of: "bo").isEmpty)
  }

  @Test func `What is left undecided is listed and kept`() throws {
    let office = try Office()
    let bo = try met(office)
    bo.type(.escape)
    #expect(bo.frame.contains("! 1 konflikt") && bo.frame.contains("inget är borta"))
    #expect(office.drafts(of: "bo").count == 1)
    bo.type("!")
    #expect(bo.frame.contains("Två har ändrat samma värde"))
    bo.type("m")
    try bo.waitFor(text: "Sparat ")
    bo.leave()
  }

  @Test func `Git's conflicts are decided on the screen, and their entries go`() throws {
    let office = try Office()
    let folder = try office.data()
    let address = Address(
      Office.board,
      ["assignments", "valfardens-finansiering"],
      field: ["followUps", "2023-08", "status"]
    )
    let conflict = Conflict(
      address: address,
      base: nil,
      ours: .text("inProgress"),
      theirs: .text("completed")
    )
    try folder.keep([conflict], of: Office.assignments)
    let desk = try Desk(office.session())
    try desk.waitFor(text: "! 1 konflikt")
    desk.type("4!")
    try desk.waitFor(text: "Två har ändrat samma värde")
    desk.type("d")
    try desk.waitFor("theirs, saved") {
      $0.contains("● Färdig         Välfärdens") && $0.contains("Sparat ")
        && !$0.contains("konflikt")
    }
    desk.leave()
    #expect(folder.openConflicts(of: "alingsas").isEmpty)
    #expect(try office.log().count == 1)
  }

  @Test func `That a value stays is decided with a line in the log, and there is nothing to undo`()
    throws
  {
    let office = try Office()
    let address = Address(
      Office.board,
      ["assignments", "valfardens-finansiering"],
      field: ["followUps", "2023-08", "status"]
    )
    let conflict = Conflict(
      address: address,
      base: nil,
      ours: .text("inProgress"),
      theirs: .text("completed")
    )
    try office.data().keep([conflict], of: Office.assignments)
    let before = office.text(Office.assignments)
    let desk = try Desk(office.session())
    try desk.waitFor(text: "! 1 konflikt")
    desk.type("4!m")
    try desk.waitFor("decided") { !$0.contains("konflikt") && $0.contains("Sparat ") }
    #expect(desk.frame.contains("Avgjort: det som står i filen gäller."))
    desk.type("u")
    #expect(desk.frame.contains("Det finns inget att ångra."))
    desk.leave()
    #expect(office.text(Office.assignments) == before)
    let logged = try #require(try office.log().first?.change)
    #expect(try office.log().count == 1 && logged.reason == "Avgjord konflikt")
    #expect(
      logged.operations == [.set(address, from: .text("inProgress"), to: .text("inProgress"))]
    )
  }

  @Test func `Several conflicts are decided in turn, and a text can be written anew`() throws {
    let office = try Office()
    let address = Address(
      Office.board,
      ["assignments", "valfardens-finansiering"],
      field: ["followUps", "2023-08"]
    )
    let conflicts = [
      Conflict(
        address: Address(address.owner, address.path, field: address.field + ["comment"]),
        base: nil,
        ours: .text("Vårt ord."),
        theirs: .text("Deras ord.")
      ),
      Conflict(
        address: Address(address.owner, address.path, field: address.field + ["status"]),
        base: .text("notStarted"),
        ours: .text("inProgress"),
        theirs: .text("completed")
      ),
    ]
    try office.data().keep(conflicts, of: Office.assignments)
    let desk = try Desk(office.session())
    try desk.waitFor(text: "! 2 konflikter")
    desk.type("4!")
    #expect(desk.frame.contains("(1 av 2)") && desk.frame.contains("3 skriv om"))
    desk.type("j")
    #expect(desk.frame.contains("(2 av 2)") && !desk.frame.contains("skriv om"))
    desk.type("ke")
    desk.type(" Och deras.")
    desk.type(.control("s"))
    try desk.waitFor("the other one") {
      $0.contains("Status aug 2023 för Välfärdens") && $0.contains("! 1 konflikt ")
    }
    desk.type("d")
    try desk.waitFor("both saved") { $0.contains("Sparat ") && !$0.contains("konflikt") }
    desk.leave()
    let text = office.text(Office.assignments)
    #expect(text.contains(#""status": "completed", "comment": "Vårt ord. Och deras."#))
    #expect(try office.data().openConflicts(of: "alingsas").isEmpty)
  }
}
