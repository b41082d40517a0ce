import Governance
import Screen
import TestSupport
import Testing
import Wording

@testable import Interface

/// New records, filled in and begun from what there is.
@Suite struct AddingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    /// The keys that open the form.
    var keys: String
    /// What is filled in, field by field.
    var fields: [(String, String)]
    var collection: [String]
    var testDescription: String { name }
  }

  private static let board = "alingsas/kommunstyrelsen"

  static let cases: [Case] = [
    Case(name: "goal", keys: "2n1", fields: [("Titel", "Ett nytt mål")], collection: ["goals"]),
    Case(name: "indicator", keys: "2n4", fields: [("Namn", "NMI")], collection: ["indicators"]),
    Case(
      name: "assignment",
      keys: "4n1",
      fields: [("Titel", "Gör en plan"), ("Förfaller", "under hösten 2026")],
      collection: ["assignments"]
    ),
    Case(name: "inquiry", keys: "4n6", fields: [("Titel", "Utred")], collection: ["assignments"]),
    Case(name: "risk", keys: "5n1", fields: [("Titel", "Allt brinner")], collection: ["risks"]),
    Case(name: "control", keys: "5n2", fields: [("Titel", "Prova larm")], collection: ["controls"]),
    Case(
      name: "document",
      keys: "9n1",
      fields: [("Titel", "Budget 2027"), ("År", "2027")],
      collection: ["documents"]
    ),
    Case(
      name: "financial goal",
      keys: "8n1",
      fields: [("Titel", "Soliditet")],
      collection: ["finance"]
    ),
    Case(
      name: "decision",
      keys: "8n3",
      fields: [("Titel", "Omfördelning i maj")],
      collection: ["decisions"]
    ),
  ]

  @Test(arguments: cases)
  func `A new record is filled in, kept, found again and undone`(item: Case) throws {
    var desk = try Desk()
    desk.type(item.keys)
    for (label, value) in item.fields {
      try desk.go(to: label)
      desk.type(value)
      desk.type(.enter)
    }
    #expect(desk.saved.isEmpty)
    desk.type(.control("s"))
    let change = try #require(desk.saved.last, "\(desk.frame)")
    guard case .insert(let address, let datum, _)? = change.operations.first else {
      Issue.record("\(change)")
      return
    }
    #expect(Array(address.path.dropLast()) == item.collection)
    #expect(address.owner == Owner("alingsas", "kommunstyrelsen"))
    #expect(desk.state.workspace.datum(at: address) != nil)
    #expect(datum.value(at: ["id"]) == .text(address.path.last ?? ""))
    if item.collection == ["risks"] {
      desk.type(.escape)
    } else {
      #expect(desk.frame.contains("Tillagt: "))
    }
    desk.type("u")
    #expect(desk.state.workspace.datum(at: address) == nil)
    desk.type(.control("r"))
    #expect(desk.state.workspace.datum(at: address) != nil)
  }

  @Test func `Ids come from the title; of what two could make at once they end at random`() throws {
    var desk = try Desk()
    desk.type("4n1")
    desk.type("Översyn av ängar")
    desk.type(.enter, .control("s"))
    let id = try #require(desk.saved.last?.operations.first?.address.path.last)
    #expect(id.hasPrefix("oversyn-av-angar-"))
    #expect(id.count == "oversyn-av-angar-".count + 4)
  }

  @Test func `What is missing is said, and the form goes there`() throws {
    var desk = try Desk()
    desk.type("4n1")
    desk.type(.control("s"))
    #expect(desk.saved.isEmpty)
    #expect(desk.frame.contains("Titel saknas. Fyll i fältet."))
  }

  @Test func `One Esc does not throw away what was filled in`() throws {
    var desk = try Desk()
    desk.type("4n1")
    desk.type("Halvfärdigt")
    desk.type(.enter, .escape)
    #expect(desk.frame.contains("Behålla det som utkast?"))
    desk.type(.escape)
    #expect(desk.frame.contains("Halvfärdigt"))
    desk.type(.control("s"))
    #expect(desk.saved.count == 1)
  }

  @Test func `A new indicator comes under the goal at which it was made`() throws {
    var desk = try Desk()
    desk.type("2n4")
    desk.type("Nöjda företag")
    desk.type(.control("s"))
    let change = try #require(desk.saved.last)
    let id = try #require(change.operations.first?.address.path.last)
    let goal = try #require(Address("alingsas/kommunstyrelsen/goals/1#indicators"))
    guard case .list(let items)? = desk.state.workspace.datum(at: goal) else {
      Issue.record("no list")
      return
    }
    #expect(items.last == .text(id))
    desk.type("u")
    #expect(desk.state.workspace.datum(at: goal) != .list(items))
  }

  @Test func `A line comes after the selected one, under the same sum`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.down)
    desk.type("n1")
    desk.type("Ny post")
    desk.type(.control("s"))
    guard case .insert(let address, let datum, let before)? = desk.saved.last?.operations.first
    else {
      Issue.record("\(desk.frame)")
      return
    }
    #expect(address.path.suffix(2) == ["lines", "ny-post"])
    #expect(before != nil)
    #expect(datum.value(at: ["label"]) == .text("Ny post"))
    #expect(desk.frame.contains("Ny post"))
  }

  @Test func `A column comes after the selected one`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.right)
    desk.type("n2")
    desk.type("Förslag")
    desk.type(.control("s"))
    let address = try #require(desk.saved.last?.operations.first?.address)
    #expect(address.path.suffix(2) == ["columns", "forslag"])
    #expect(desk.frame.contains("Förslag"))
  }

  @Test func `A table is begun from a template, with its lines, columns and formulas`() throws {
    var desk = try Desk()
    desk.type("9")
    desk.type("n1")
    desk.type("Budget 2027")
    desk.type(.enter)
    desk.type(.control("s"))
    desk.type(.home, .enter)
    desk.type("n11")
    desk.type(.control("s"))
    let change = try #require(desk.saved.last)
    let address = try #require(change.operations.first?.address)
    #expect(address.path.suffix(2) == ["statements", "driftbudget"])
    let table = try #require(desk.state.workspace.statement(at: address))
    #expect(table.lines.map(\.label) == ["Intäkter", "Personal", "Övrigt", "Netto"])
    #expect(table.columns.count == 4)
    #expect(table.lines.last?.formula == .children)
  }

  @Test func `The year's budget is followed by the next from the same list`() throws {
    var desk = try Desk()
    desk.type("9n2")
    #expect(desk.frame.contains("Börja Budget 2026–2028 från Budget 2025–2027?"))
  }

  @Test func `What is in a form's collection is added, changed and removed there`() throws {
    var desk = try Desk()
    desk.type("9E")
    try desk.go(to: "Planeringsförutsättningar")
    desk.type(.enter, .end, .enter)
    desk.type("Prisbasbelopp")
    desk.type(.enter)
    try desk.go(to: "Värde")
    desk.type("22,17")
    desk.type(.enter)
    try desk.go(to: "Enhet")
    desk.type(.enter)
    desk.type("procent")
    desk.type(.enter, .control("s"))
    let change = try #require(desk.saved.last, "\(desk.frame)")
    let address = try #require(change.operations.first?.address)
    #expect(address.path.suffix(2) == ["assumptions", "prisbasbelopp"])
    desk.type(.end, .up, .delete)
    #expect(desk.frame.contains("Ta bort"))
    desk.type("j")
    #expect(desk.state.workspace.datum(at: address) == nil)
  }

  @Test func `A control is prefilled with the year whose plan is shown, and another year is told`()
    throws
  {
    let board = Owner("alingsas", "kommunstyrelsen")
    var desk = try Desk(wish: Wish(owner: board, view: .internalControl, period: "2023-08"))
    desk.type("5t")
    desk.type("n2")
    #expect(desk.frame.contains(/År +2023/), "\(desk.frame)")
    desk.type("Kassakontroll")
    desk.type(.enter, .control("s"))
    #expect(desk.frame.contains("Tillagt: Kontrollen Kassakontroll"), "\(desk.frame)")
    #expect(!desk.frame.contains("visas under"))
    #expect(desk.frame.split(separator: "\n").contains { $0.contains("Kassakontroll") })
  }

  @Test func `A new table says how costs are signed until a figure of the line shows it`() throws {
    let folder = try TemporaryFolder(copying: Example.path)
    var desk = try Desk(data: folder.path)
    desk.type("9")
    desk.type(.enter)
    desk.type("n1")
    #expect(desk.frame.contains("Ny budgettabell"), "\(desk.frame)")
    desk.type("1")
    desk.type(.control("s"))
    let made = try #require(desk.saved.last?.operations.first?.address)
    desk.type("3")
    desk.state.statements[made.owner] = made
    desk.state.refresh()
    desk.state.current.column = 1
    let table = try #require(desk.state.table?.statement, "\(desk.frame)")
    let staff = try #require(
      table.lines.firstIndex { $0.kind == .detail && $0.id.text.contains("personal") }
    )
    for _ in 0..<staff { desk.type(.down) }
    desk.type("4")
    #expect(desk.frame.contains("kostnader skrivs med minus"), "\(desk.frame)")
    desk.type(.escape)
    desk.type("-48000")
    desk.type(.enter, .up)
    desk.type("e")
    #expect(!desk.frame.contains("kostnader skrivs med minus"), "\(desk.frame)")
  }

  @Test func `The first digit of a new year is not lost`() throws {
    var desk = try Desk()
    desk.type("2")
    desk.type(.down)
    desk.type("E1")
    for _ in 0..<30 where selectedRow(of: desk)?.key != "targets" { desk.type(.down) }
    desk.type(.enter)
    for _ in 0..<30 where selectedRow(of: desk)?.kind != .addition { desk.type(.down) }
    desk.type("85")
    guard case .form(let form)? = desk.state.layers.last, case .key(let field)? = form.editor else {
      Issue.record("\(desk.frame)")
      return
    }
    #expect(field.text == "85")
  }

  private func selectedRow(of desk: Desk) -> FormRow? {
    guard case .form(let form)? = desk.state.layers.last else { return nil }
    return form.selected(desk.state.rows(of: form))
  }

  @Test func `A municipality is begun from nothing, and its undo leaves nothing`() throws {
    let folder = try TemporaryFolder()
    var desk = try Desk(width: 80, height: 24, data: folder.path)
    #expect(desk.frame.contains("n    Ny kommun"))
    desk.type("n")
    desk.type("Småköping")
    desk.type(.enter)
    desk.type("9998")
    desk.type(.control("s"))
    #expect(desk.frame.contains("Småköping"))
    #expect(desk.state.workspace.municipality("smakoping")?.calendar.count == 2)
    desk.type("n1")
    desk.type("Barnnämnden")
    desk.type(.control("s"))
    #expect(desk.state.place?.owner == Owner("smakoping", "barnnamnden"))
    desk.type("u")
    #expect(desk.state.place?.owner == Owner("smakoping"))
    desk.type("u")
    #expect(desk.state.place == nil)
    #expect(desk.frame.contains("n    Ny kommun"))
    desk.type(.control("r"))
    #expect(desk.state.workspace.municipality("smakoping") != nil, "\(desk.frame)")
    desk.type(.control("r"))
    #expect(desk.saved.count == 6)
    #expect(desk.frame.contains("Barnnämnden"), "\(desk.frame)")
  }
}
