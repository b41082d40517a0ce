import FoundationEssentials
import Governance
import Interface
import Screen
import Session
import Store
import TestSupport
import Testing

@Suite struct WatchingTests {
  @Test func `What another session saves stands on the screen without a key`() throws {
    let office = try Office()
    let anna = try Desk(office.session())
    let bo = try Desk(office.session(of: "bo"))
    bo.type("4j")
    anna.type("4s")
    try bo.waitFor("Anna's change, told") {
      $0.contains("● Färdig         Välfärdens") && $0.contains("anna: Status aug 2023 för")
        && $0.contains("! visar")
    }
    // The selection stayed where it was.
    bo.type("s")
    try bo.waitFor("saved") { $0.contains("Sparat ") && $0.contains("● Färdig         Kost") }
    bo.type("!")
    #expect(bo.frame.contains("Vad andra har ändrat") && bo.frame.contains("anna "))
    anna.leave()
    bo.leave()
  }

  @Test func `Own saves are nobody else's`() throws {
    let office = try Office()
    let desk = try Desk(office.session())
    desk.type("4sjs")
    try desk.waitFor(text: "Sparat ")
    try office.replace("Samlad lokalförsörjning", with: "Samlade lokaler", in: Office.assignments)
    try desk.waitFor(text: "Samlade lokaler")
    desk.type("!")
    #expect(desk.frame.contains("Utanför programmet"))
    #expect(!desk.frame.contains("anna 2"))
    desk.leave()
  }

  @Test func `An open text keeps its words, and says that somebody else has changed the value`()
    throws
  {
    let office = try Office()
    let desk = try Desk(office.session())
    desk.type("4c")
    desk.type("Nytt. ")
    try office.replace(#""comment": ""#, with: #""comment": "Bos ord. "#, in: Office.assignments)
    try desk.waitFor("the notice at the field") {
      $0.contains("Under tiden ändrad utanför programmet") && $0.contains("Nytt.")
    }
    desk.type(.control("s"))
    #expect(office.text(Office.assignments).contains("Bos ord. "))
    desk.type("1")
    try desk.waitFor(text: "Sparat ")
    desk.leave()
    #expect(office.text(Office.assignments).contains("Nytt."))
    #expect(!office.text(Office.assignments).contains("Bos ord. "))
  }

  @Test func `A broken file keeps what was good and is taken in when it is repaired`() throws {
    let office = try Office()
    let desk = try Desk(office.session())
    let whole = office.text(Office.assignments)
    try office.write(Office.assignments, String(whole.prefix(900)))
    try desk.waitFor("the problem") {
      $0.contains("FEL I FILER") && $0.contains("assignments.json") && $0.contains("8 uppdrag")
    }
    try office.write(Office.assignments, whole)
    try desk.waitFor("repaired") { !$0.contains("FEL I FILER") && $0.contains("8 uppdrag") }
    desk.leave()
  }

  @Test func `A file broken from the start is taken in when it is repaired`() throws {
    let office = try Office()
    let whole = office.text(Office.assignments)
    try office.write(Office.assignments, String(whole.prefix(900)))
    let desk = try Desk(office.session())
    try desk.waitFor(text: "FEL I FILER")
    try office.write(Office.assignments, whole)
    try desk.waitFor("repaired") { !$0.contains("FEL I FILER") && $0.contains("8 uppdrag") }
    desk.leave()
  }

  @Test func `Documents that come and go are followed`() throws {
    let office = try Office()
    let desk = try Desk(office.session())
    desk.type("9")
    let old = DataFile.document("delarsbokslut-2023", Office.board)
    let new = DataFile.document("nytt", Office.board)
    let text = office.text(old)
    try office.write(
      new,
      text.replacing("\"delarsbokslut-2023\",", with: "\"nytt\",", maxReplacements: 1)
        .replacing(#""title": ""#, with: #""title": "Splitternytt "#, maxReplacements: 1)
    )
    try desk.waitFor(text: "Splitternytt")
    try office.remove(new)
    try desk.waitFor("gone") { !$0.contains("Splitternytt D") }
    desk.leave()
  }

  @Test func `Where the system does not watch, others' changes come with the next key`() throws {
    let office = try Office()
    let desk = try Desk(office.session(watching: .looking))
    desk.type("4")
    try office.replace("Samlad lokalförsörjning", with: "Samlade lokaler", in: Office.assignments)
    desk.session.lookAround()
    try desk.waitFor(text: "Samlade lokaler")
    desk.leave()
  }

  @Test(arguments: ["moved away", "removed"])
  func `A data folder that is replaced is missed, and watched again once it is back`(
    how: String
  ) throws {
    let office = try Office()
    let manager = FileManager.default
    let (data, backup) = ("\(office.folder.path)/data", "\(office.folder.path)/backup")
    try manager.copyItem(atPath: data, toPath: backup)
    let desk = try Desk(office.session())
    desk.type("4")
    if how == "removed" {
      try manager.removeItem(atPath: data)
    } else {
      try manager.moveItem(atPath: data, toPath: "\(office.folder.path)/elsewhere")
    }
    try desk.waitFor("that it is gone, and what was read last") {
      $0.contains("Datamappen finns inte längre") && $0.contains("8 uppdrag")
    }
    try manager.copyItem(atPath: backup, toPath: data)
    try desk.waitFor("back") { $0.contains("Datamappen är tillbaka") && !$0.contains("saknas") }
    // No key from here on: the folders are watched as before.
    for name in ["Samlade lokaler", "Spridda lokaler"] {
      let old = name == "Samlade lokaler" ? "Samlad lokalförsörjning" : "Samlade lokaler"
      try office.replace(old, with: name, in: Office.assignments)
      try desk.waitFor(text: name)
    }
    desk.leave()
  }

  @Test func `What was changed back meanwhile is not undone over it`() throws {
    let office = try Office()
    let desk = try Desk(office.session())
    desk.type("4s")
    try desk.waitFor(text: "Sparat ")
    let changed = office.text(Office.assignments)
    try office.replace(
      #""status": "completed", "comment": "Arbetet"#,
      with: #""status": "notStarted", "comment": "Arbetet"#,
      in: Office.assignments
    )
    try desk.waitFor(text: "○ Ej påbörjad    Välfärdens")
    let theirs = office.text(Office.assignments)
    desk.type("u")
    #expect(desk.frame.contains("har ändrats under tiden"))
    desk.leave()
    #expect(office.text(Office.assignments) == theirs && theirs != changed)
  }

  @Test func `A change stays on the screen though others have signed the same follow-up meanwhile`()
    throws
  {
    let office = try Office()
    let anna = try Desk(office.session())
    let bo = try Desk(office.session(of: "bo", watching: .looking))
    anna.type("4s")
    try anna.waitFor(text: "Sparat ")
    anna.leave()
    bo.type("4c")
    bo.type(" Mera")
    bo.type(.control("s"))
    try bo.waitFor("Anna's status and Bo's comment") {
      $0.contains("Sparat ") && $0.contains("● Färdig         Välfärdens") && $0.contains("Mera")
        && $0.contains("av bo")
    }
    bo.type("c")
    bo.type(" igen")
    bo.type(.control("s"))
    bo.leave()
    #expect(office.text(Office.assignments).contains("Mera igen"))
    #expect(try office.log().count == 3)
  }
}
