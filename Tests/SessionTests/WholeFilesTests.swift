import FoundationEssentials
import Governance
import Interface
import Screen
import Testing

/// Files that a change makes and its undoing takes away.
@Suite struct WholeFilesTests {
  private static let budget = DataFile.document("budget-2026", Office.board)

  @Test func `A budget that was begun is undone, done again and undone, and is never missed`()
    throws
  {
    let office = try Office()
    let desk = try Desk(office.session())
    desk.type("9g:nästa bud")
    desk.type(.enter)
    desk.type("j")
    try desk.waitFor("begun and saved") { $0.contains("Sparat ") && $0.contains("är påbörjad") }
    #expect(!office.text(Self.budget).isEmpty)
    for _ in 0..<2 {
      desk.type("u")
      try desk.waitFor("undone") { $0.contains("Ångrade: Tillagt: Budget 2026") }
      // Something else happens in the folder: all is looked through, and the budget is not missed.
      try desk.waitFor("saved") { _ in office.text(Self.budget).isEmpty }
      try touch(office, desk)
      #expect(!desk.frame.contains("oläslig"), "\(desk.frame)")
      desk.type(.control("r"))
      try desk.waitFor("done again") { _ in !office.text(Self.budget).isEmpty }
      #expect(desk.frame.contains("Gjorde om:"), "\(desk.frame)")
    }
    desk.leave()
  }

  /// Somebody else changes a title, and back, so that news of the folder have come in.
  private func touch(_ office: Office, _ desk: Desk) throws {
    let (old, new) = ("Samlad lokalförsörjning", "Samlade lokaler")
    desk.type("4")
    try office.replace(old, with: new, in: Office.assignments)
    try desk.waitFor(text: new)
    try office.replace(new, with: old, in: Office.assignments)
    try desk.waitFor(text: old)
    try desk.waitFor("the history") { _ in desk.state.workspace.problems.isEmpty }
  }

  @Test func `The first record of a register makes its file, and undoing it takes the file away`()
    throws
  {
    let office = try Office()
    let decisions = DataFile.register(.decisions, Office.board)
    #expect(office.text(decisions).isEmpty)
    let desk = try Desk(office.session())
    desk.type("8n3")
    desk.type("Omfördelning i maj")
    desk.type(.enter, .control("s"))
    try desk.waitFor("saved") { _ in office.text(decisions).contains("Omfördelning i maj") }
    desk.type("u")
    try desk.waitFor("gone") { _ in office.text(decisions).isEmpty }
    desk.type(.control("r"))
    try desk.waitFor("back") { _ in office.text(decisions).contains("Omfördelning i maj") }
    desk.leave()
  }

  @Test func `The example is laid into the folder as one change, and undone as one`() throws {
    let office = try Office()
    let desk = try Desk(office.session())
    desk.type(.function(6))
    #expect(desk.frame.contains("påhittade Exempelkommun"))
    desk.type("j")
    try desk.waitFor("laid in") { $0.contains("Exempelkommun › Kommunstyrelsen") }
    let budget = DataFile.document(
      try #require(desk.state.workspace.documents(of: Self.example).first?.id),
      Self.example
    )
    try desk.waitFor("saved") { _ in !office.text(budget).isEmpty }
    #expect(desk.state.workspace.problems.isEmpty)
    #expect(!desk.state.workspace.goals(of: Self.example).isEmpty)
    for file in [DataFile.register(.risks, Self.example), .register(.assignments, Self.example)] {
      #expect(!office.text(file).isEmpty)
    }
    desk.type("u")
    try desk.waitFor("gone") { _ in office.text(.municipality("exempelkommun")).isEmpty }
    try desk.waitFor("told") { $0.contains("Ångrade: Tillagt: Exempelkommun") }
    #expect(office.text(budget).isEmpty)
    #expect(office.text(.register(.risks, Self.example)).isEmpty)
    #expect(desk.state.place?.owner.municipality == "alingsas")
    desk.leave()
  }

  private static let example = Owner("exempelkommun", "kommunstyrelsen")
}
