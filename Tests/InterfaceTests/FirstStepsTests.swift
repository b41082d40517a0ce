import Governance
import Screen
import TestSupport
import Testing
import Wording

@testable import Interface

/// What somebody stumbles on who has only used a spreadsheet.
@Suite struct FirstStepsTests {
  @Test func `A view key or Tab in the navigator shows what is marked there`() throws {
    for key in [Key.character("3"), .tab, .right] {
      var desk = try Desk(wish: Wish(owner: Owner("alingsas"), view: .overview))
      let rows = desk.state.derived.navigator
      desk.type(.tab, .down)
      desk.type(key)
      #expect(desk.state.focus == .main)
      #expect(desk.state.place?.owner == rows[1].owner, "\(key): \(desk.frame)")
    }
  }

  @Test func `A column moves in the list of the table's columns, and back with one key`() throws {
    var desk = try Desk()
    desk.type("3E")
    let table = try #require(desk.state.table?.address)
    let order = { desk.state.workspace.statement(at: table)?.columns.map(\.id.text) ?? [] }
    let before = order()
    let index = try #require(desk.state.subjects.firstIndex(of: table))
    desk.type("\(index + 1)")
    try desk.go(to: "Kolumner")
    desk.type(.enter)
    #expect(desk.footer.contains("J K flytta"), "\(desk.footer)")
    desk.type("J")
    #expect(order() == [before[1], before[0]] + before.dropFirst(2), "\(desk.frame)")
    #expect(desk.saved.count == 1)
    desk.type("J")
    #expect(order().firstIndex(of: before[0]) == 2)
    desk.type(.control("u"), .control("u"))
    #expect(order() == before)
  }

  @Test func `A name or a code that another has is refused beside the field`() throws {
    let folder = try TemporaryFolder()
    var desk = try Desk(data: folder.path)
    for _ in 0..<2 {
      desk.type("n")
      if desk.state.layers.last?.isChooser == true { desk.type("2") }
      desk.type("Småköping")
      if desk.state.place == nil {
        desk.type(.enter)
        desk.type("9876")
        desk.type(.control("s"))
        desk.type(.tab)
      }
    }
    #expect(desk.frame.contains("”Småköping” finns redan"), "\(desk.frame)")
    desk.type(.enter)
    #expect(desk.saved.count == 1)
    desk.type("x")
    desk.type(.enter)
    desk.type("9876")
    #expect(desk.frame.contains("Koden 9876 har redan Småköping"), "\(desk.frame)")
  }

  @Test func `A motivation of one level is not filled in for another`() throws {
    var desk = try Desk()
    desk.type("2s2")
    desk.type("Enkäten gjordes om.")
    desk.type(.control("s"))
    desk.type("s3")
    guard case .text(let edit)? = desk.state.layers.last else {
      Issue.record("\(desk.frame)")
      return
    }
    #expect(edit.area.text.isEmpty)
    desk.type(.escape)
    #expect(desk.state.layers.isEmpty, "Nothing was written, so nothing is asked: \(desk.frame)")
    desk.type("s2")
    guard case .text(let same)? = desk.state.layers.last else {
      Issue.record("\(desk.frame)")
      return
    }
    #expect(same.area.text == "Enkäten gjordes om.")
  }

  @Test func `A question of three answers names all of them, and no is none`() throws {
    var desk = try Desk()
    desk.type("4n1")
    desk.type("Något")
    desk.type(.enter, .escape)
    for key in [Key.enter, .character("n")] {
      desk.type(key)
      #expect(
        desk.footer.contains("Svara: j behåll · x släng · Esc skriv vidare"),
        "\(desk.footer)"
      )
    }
  }

  @Test func `In the tour Escape closes what lies on top, and no key is waited for behind it`()
    throws
  {
    var desk = try Desk()
    desk.type(.function(5))
    desk.type("2s")
    #expect(desk.state.layers.count == 1)
    #expect(!desk.footer.contains("Rundturen väntar"), "\(desk.footer)")
    desk.type(.escape)
    #expect(desk.state.layers.isEmpty)
    #expect(desk.frame.contains("Rundtur"), "\(desk.frame)")
  }

  @Test func `From the page of a document the tables are its own`() throws {
    var desk = try Desk()
    desk.type("9")
    let facts = desk.state.derived.facts
    let shown = try #require(facts.tables.first?.document)
    let other = try #require(facts.tables.first { $0.document != shown }?.document)
    let index = try #require(facts.documents.firstIndex { $0.id == other })
    let row = try #require(
      desk.state.derived.rows.first {
        if case .document(index) = $0.content { true } else { false }
      }
    )
    var state = desk.state
    state.select(row.id)
    _ = state.enter()
    #expect(state.place?.document == other)
    _ = state.show(.budget)
    state.refresh()
    #expect(state.table?.document == other)
  }

  @Test func `Targets begin with their year, and say so`() throws {
    var desk = try Desk()
    desk.type("2n")
    let choice = try #require(
      desk.frame.split(separator: "\n").first { $0.contains("Ny indikator") && $0.contains("│") }
    )
    let number = try #require(choice.first { $0.isNumber })
    desk.type(.character(number))
    desk.type("Nöjda")
    desk.type(.enter)
    try desk.go(to: "Målvärden")
    desk.type(.enter)
    #expect(desk.frame.contains("+ Lägg till år"), "\(desk.frame)")
    desk.type(.enter)
    #expect(desk.frame.contains("Skriv först året, t.ex. 2023."), "\(desk.frame)")
    desk.type("92")
    desk.type(.enter)
    #expect(desk.frame.contains("Skriv först året, t.ex. 2023."), "\(desk.frame)")
    desk.type(.escape)
    #expect(desk.footer.contains("Ctrl-S bestäm"), "\(desk.footer)")
    desk.type(.control("s"))
    #expect(desk.footer.contains("”Ny indikator” är inte sparat än"), "\(desk.footer)")
    #expect(desk.saved.isEmpty)
  }

  @Test func `Removing a line says what goes with it and what is no longer computed`() throws {
    var desk = try Desk()
    desk.type("3")
    let table = try #require(desk.state.table)
    let named = Set(
      table.statement.lines.compactMap(\.formula).flatMap(\.references).compactMap(\.line)
    )
    let line = try #require(
      table.statement.lines.first { line in
        named.contains(line.id) && !table.statement.lines.contains { $0.parent == line.id }
      }
    )
    let dependent = try #require(
      table.statement.lines.first { other in
        other.formula?.references.contains { $0.line == line.id } == true
      }
    )
    var state = desk.state
    state.askToRemove(table.address(of: line))
    guard case .question(let question)? = state.layers.last else {
      Issue.record("\(String(describing: state.message))")
      return
    }
    #expect(question.text.contains("”\(dependent.label)”"), "\(question.text)")
  }
}

extension Layer {
  fileprivate var isChooser: Bool { if case .chooser = self { true } else { false } }
}
