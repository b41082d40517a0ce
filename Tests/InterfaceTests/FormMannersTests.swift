import Governance
import Screen
import TestSupport
import Testing
import Wording

@testable import Interface

/// How forms behave at the keys: what is proposed, what Esc keeps, how dates are written.
@Suite struct FormMannersTests {
  @Test func `The year that is proposed for a new entry is replaced by what is typed`() throws {
    var desk = try Desk()
    desk.type("2")
    desk.type(.down)
    desk.type("E")
    desk.type("1")
    try desk.go(to: "Målvärden")
    desk.type(.enter)
    try desk.go(to: "+ Lägg till år")
    desk.type(.enter)
    desk.type("2031")
    desk.type(.enter)
    desk.type("80")
    desk.type(.enter, .control("s"))
    let target = desk.saved.last?.operations.first { $0.address.field.contains("2031") }
    #expect(target != nil, "\(desk.frame)")
  }

  @Test(
    arguments: [
      ("15 november 2026", "2026-11-15"), ("15/11 2026", "2026-11-15"), ("idag", "2023-10-02"),
    ]
  )
  func `A day of decision is written as people write days`(text: String, code: String) throws {
    var desk = try Desk()
    desk.type("9E")
    try desk.go(to: "Beslutsdatum")
    desk.type(.enter, .control("u"))
    desk.type(text)
    #expect(desk.frame.contains("= "), "\(desk.frame)")
    desk.type(.enter)
    #expect(desk.saved.last?.operations.first?.outcome == .text(code), "\(desk.frame)")
  }

  @Test func `The beginning of a due period is finished with Tab`() throws {
    var desk = try Desk()
    desk.type("4n1")
    try desk.go(to: "Förfaller")
    desk.type("hös")
    #expect(desk.frame.contains("Tab: under hösten 2023"), "\(desk.frame)")
    desk.type(.tab)
    #expect(desk.frame.contains("Tolkas som under hösten 2023"), "\(desk.frame)")
  }

  @Test
  func `A question mark in an empty choice explains the field, and is typed after other letters`()
    throws
  {
    var desk = try Desk()
    desk.type("4n1")
    try desk.go(to: "Typ av uppdrag")
    desk.type(.enter)
    desk.type("?")
    #expect(desk.footer.contains("Till exempel uppdrag, inriktning"), "\(desk.frame)")
    #expect(!desk.frame.contains("Sök ?"), "\(desk.frame)")
    desk.type("u?")
    #expect(desk.frame.contains("Sök u?"), "\(desk.frame)")
  }

  @Test func `A goal that is called as another one is noted, and not refused`() throws {
    var desk = try Desk()
    desk.type("2n1")
    try desk.go(to: "Titel")
    desk.type("bättre företagsklimat")
    #expect(desk.frame.contains("Ett annat mål heter likadant."), "\(desk.frame)")
    desk.type(" 2")
    #expect(!desk.frame.contains("heter likadant"), "\(desk.frame)")
  }

  @Test func `What has passed is not offered as a due period`() throws {
    var desk = try Desk()
    desk.type("4n1")
    try desk.go(to: "Förfaller")
    desk.type("vår")
    #expect(desk.frame.contains("→: under våren 2024"), "\(desk.frame)")
  }

  @Test func `A doubled Esc destroys nothing, and what was filled in is kept as a draft`() throws {
    var desk = try Desk()
    desk.type("4n1")
    desk.type("Halvfärdigt")
    desk.type(.enter, .escape)
    #expect(desk.frame.contains("Behålla det som utkast?"), "\(desk.frame)")
    desk.type(.escape)
    #expect(desk.frame.contains("Halvfärdigt"), "\(desk.frame)")
    desk.type(.escape)
    desk.type("j")
    #expect(desk.footer.contains("Behållet som utkast"), "\(desk.frame)")
    #expect(desk.saved.isEmpty)
    desk.type("&")
    desk.type(.enter)
    desk.type("j")
    #expect(desk.frame.contains("Nytt uppdrag") && desk.frame.contains("Halvfärdigt"))
    desk.type(.control("s"))
    #expect(desk.saved.count == 1)
    #expect(desk.frame.contains("Tillagt: Uppdraget Halvfärdigt"), "\(desk.frame)")
  }

  @Test func `What is filled in is thrown away with x, and only with x`() throws {
    var desk = try Desk()
    desk.type("4n1")
    desk.type("Bort")
    desk.type(.enter, .escape)
    desk.type("x")
    #expect(!desk.frame.contains("Bort"), "\(desk.frame)")
    #expect(desk.state.drafts.isEmpty)
  }

  @Test func `In what is kept as a whole, Enter takes a field and does not promise to save it`()
    throws
  {
    var desk = try Desk()
    desk.type("4n1")
    desk.type("A")
    #expect(desk.footer.contains("Enter bestäm"), "\(desk.frame)")
    #expect(!desk.footer.contains("Enter spara"))
  }

  @Test func `An action is called what it is`() throws {
    var desk = try Desk()
    desk.type("4n")
    let choice = try #require(
      desk.frame.split(separator: "\n").first { $0.contains("Åtgärd") && $0.contains("│") }
    )
    let number = try #require(choice.first { $0.isNumber })
    desk.type(.character(number))
    desk.type("Sälj huset")
    desk.type(.enter, .control("s"))
    #expect(desk.frame.contains("Tillagt: Åtgärd Sälj huset"), "\(desk.frame)")
  }

  @Test func `A new risk is rated next, in the year of the map that is shown`() throws {
    let board = Owner("alingsas", "kommunstyrelsen")
    var desk = try Desk(wish: Wish(owner: board, view: .internalControl, period: "2023-08"))
    let year = try #require(desk.state.derived.facts.controls.riskYear)
    desk.type("5n1")
    desk.type("Allt brinner")
    desk.type(.enter, .control("s"))
    desk.type("23")
    let change = try #require(desk.saved.last)
    #expect(change.operations.first?.address.field == ["ratings", String(year)], "\(change)")
    #expect(desk.state.derived.facts.controls.riskYear == year, "\(desk.frame)")
  }

  @Test func `A risk is rated in the year that is shown where the period has none before it`()
    throws
  {
    let board = Owner("alingsas", "kommunstyrelsen")
    var desk = try Desk(wish: Wish(owner: board, view: .internalControl, period: "2023-08"))
    desk.type("5te")
    #expect(desk.frame.contains("Sannolikhet 2025"), "\(desk.frame)")
    desk.type("44")
    let change = try #require(desk.saved.last)
    let fields = change.operations.map { Array($0.address.field.prefix(2)) }
    #expect(fields.allSatisfy { $0 == ["ratings", "2025"] }, "\(change)")
    #expect(desk.frame.contains("RISKER 2025"), "\(desk.frame)")
    desk.type("s")
    #expect(desk.frame.contains("Hantering 2025"), "\(desk.frame)")
  }

  @Test func `The first rating of a new year says whose the old one is, and the map stays`() throws
  {
    let board = Owner("alingsas", "kommunstyrelsen")
    var desk = try Desk(wish: Wish(owner: board, view: .internalControl, period: "2026-12"))
    let count = desk.state.derived.facts.controls.squares.values.reduce(0, +)
    desk.type("5ts")
    #expect(desk.footer.contains("inte bedömd för 2026"), "\(desk.frame)")
    desk.type("e")
    #expect(desk.frame.contains("Sannolikhet 2026"), "\(desk.frame)")
    #expect(desk.frame.contains("‹ år 2025") && !desk.frame.contains("‹ nu"), "\(desk.frame)")
    desk.type("44")
    let change = try #require(desk.saved.last)
    #expect(change.operations.first?.address.field == ["ratings", "2026"], "\(change)")
    let facts = desk.state.derived.facts.controls
    #expect(facts.riskYear == 2026)
    #expect(facts.squares.values.reduce(0, +) == count)
    #expect(facts.squares.count > 1, "\(desk.frame)")
  }

  @Test func `Risks that are not rated yet show how they were rated last, and when`() throws {
    let board = Owner("alingsas", "kommunstyrelsen")
    let desk = try Desk(wish: Wish(owner: board, view: .internalControl, period: "2026-12"))
    let facts = desk.state.derived.facts.controls
    let before = try #require(facts.risks.first)
    let last = try #require(facts.risks.last)
    let rated = try #require(before.rating)
    let year = try #require(facts.riskYear)
    let ratings = last.address.field("ratings", "2026")
    let rating = Datum.object(
      DatumObject([.init("likelihood", .number(1)), .init("materiality", .number(1))])
    )
    var state = desk.state
    _ = state.commit([.set(ratings, from: nil, to: rating)])
    state.refresh()
    var grid = Grid(size: state.size, glyphs: state.glyphs)
    draw(state, into: &grid)
    let now = state.derived.facts.controls
    #expect(now.riskYear == 2026)
    #expect(now.risks.first?.risk.id == before.risk.id)
    #expect(now.risks.first?.earlier?.rating == rated)
    #expect(grid.frame().contains("år \(year)"), "\(grid.frame())")
  }

  @Test func `On an indicator in the list of goals, e opens its outcome`() throws {
    var desk = try Desk()
    desk.type("2")
    desk.type("e")
    #expect(desk.footer.contains("Ställ dig på en indikator"), "\(desk.frame)")
    desk.type(.down)
    desk.type("e")
    desk.type("71")
    desk.type(.enter)
    let address = try #require(desk.saved.last?.operations.first?.address)
    #expect(address.path.first == "indicators" && address.field.first == "outcomes", "\(address)")
  }

  @Test func `A long text of a form is opened in the user's editor, and comes back`() throws {
    var desk = try Desk()
    desk.type("4E")
    try desk.go(to: "Text")
    desk.type(.enter, .control("e"))
    guard case .openEditor? = desk.effects.last else {
      Issue.record("no editor: \(desk.frame)")
      return
    }
    desk.take(.edited(.text("Skrivet annorstädes\n", .well)))
    desk.type(.control("s"))
    #expect(desk.saved.last?.operations.first?.outcome == .text("Skrivet annorstädes"))
  }

  @Test func `A new table is shown on its first figure, so that digits go into it`() throws {
    var desk = try Desk()
    desk.type("3n")
    let choice = try #require(
      desk.frame.split(separator: "\n").first { $0.contains("Ny budgettabell") }
    )
    let number = try #require(choice.first { $0.isNumber })
    desk.type(.character(number))
    desk.type("1")
    #expect(desk.frame.contains("Netto"), "\(desk.frame)")
    desk.type(.control("s"))
    desk.type("1000")
    desk.type(.enter)
    #expect(desk.saved.count == 2, "\(desk.frame)")
    #expect(desk.saved.last?.operations.first?.outcome == .number(1000))
  }

  @Test func `A budget that has begun is selected, and replaces nothing`() throws {
    var desk = try Desk()
    desk.type("9g:nästa bud")
    desk.type(.enter)
    desk.type("j")
    let line = desk.frame.split(separator: "\n").first { $0.contains("Budget 2026") }
    #expect(line != nil, "\(desk.frame)")
    desk.type(.enter)
    #expect(desk.state.place?.document == "budget-2026", "\(desk.frame)")
    #expect(!desk.frame.contains("budget-2025"), "\(desk.frame)")
    #expect(!desk.frame.contains("Ersätter"), "\(desk.frame)")
  }

  @Test func `The key of a follow-up is suggested, and read as a month however it is written`()
    throws
  {
    var desk = try Desk()
    desk.type("4n1")
    desk.type("Nytt")
    desk.type(.enter)
    try desk.go(to: "Uppföljningar")
    desk.type("augus")
    #expect(desk.frame.contains("Tab: augusti 2023"), "\(desk.frame)")
    desk.type(.tab)
    #expect(desk.frame.contains("augusti 2023"), "\(desk.frame)")
    desk.type(.enter)
    try desk.go(to: "Kommentar")
    desk.type("Klart")
    for _ in 1...4 { desk.type(.control("s")) }
    guard case .insert(_, let record, _)? = desk.saved.last?.operations.first else {
      Issue.record("nothing was saved: \(desk.frame)")
      return
    }
    #expect(record.value(at: ["followUps"])?.keys == ["2023-08"], "\(record)")
  }

  @Test(arguments: [("2", "Bedömningar", "2022"), ("4", "Uppföljningar", "aug")])
  func `The first character that is typed on a field with parts is not lost`(
    view: String,
    field: String,
    text: String
  ) throws {
    var desk = try Desk()
    desk.type(view)
    desk.type("E")
    try desk.go(to: field)
    desk.type(text)
    #expect(desk.frame.contains(" \(text) "), "\(desk.frame)")
    #expect(desk.saved.isEmpty)
  }

  @Test func `A text in what is not saved yet is not said to be`() throws {
    var desk = try Desk()
    desk.type("4n1")
    desk.type("Nytt")
    desk.type(.enter)
    try desk.go(to: "Text")
    desk.type(.enter)
    #expect(desk.frame.contains("Ctrl-S bestämmer texten"), "\(desk.frame)")
    #expect(!desk.frame.contains("Ctrl-S sparar"))
    #expect(desk.footer.contains("Ctrl-S bestäm"))
  }

  @Test(arguments: [("Gäller från", "2030"), ("Gäller till och med", "2020")])
  func `What ends before it begins is refused beside the field`(name: String, year: String) throws {
    var desk = try Desk()
    desk.type("2E")
    try desk.go(to: name)
    desk.type(year)
    #expect(desk.frame.contains("ett heltal från"), "\(desk.frame)")
    desk.type(.enter)
    #expect(desk.saved.isEmpty, "\(desk.frame)")
  }

  @Test func `A source is begun with one of the documents, and goes on with its line`() throws {
    var desk = try Desk()
    desk.type("4E")
    try desk.go(to: "Källa")
    desk.type(.enter, .control("u"))
    desk.type("del")
    #expect(desk.frame.contains("Tab: delarsbokslut-2023:"), "\(desk.frame)")
    desk.type(.tab)
    desk.type("240")
    desk.type(.enter)
    #expect(desk.saved.last?.operations.first?.outcome == .text("delarsbokslut-2023:240"))
  }

  @Test func `A goal that serves no other does not seem to serve the one above it`() throws {
    var desk = try Desk(height: 60)
    desk.type("2n1")
    desk.type("Ensamt mål")
    desk.type(.enter, .control("s"))
    desk.type("2")
    let lines = desk.frame.split(separator: "\n")
    let own = try #require(lines.firstIndex { $0.contains("Ensamt mål") }, "\(desk.frame)")
    #expect(lines[..<own].last?.contains("Utan överordnat mål") == true, "\(desk.frame)")
  }
}

extension Governance.Operation {
  /// What a step that sets a value sets it to.
  fileprivate var outcome: Datum? {
    if case .set(_, _, let to) = self { to } else { nil }
  }
}
