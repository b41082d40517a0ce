import Governance
import Interface
import Screen
import TestSupport
import Testing
import Wording

/// Forms of records that are there: each field is saved by itself, and undone by itself.
@Suite struct FormTests {
  private func goal(_ field: String) throws -> Address {
    try #require(Address("alingsas/kommunstyrelsen/goals/1#\(field)"))
  }

  @Test func `A text is edited in its place, saved at once and undone`() throws {
    var desk = try Desk()
    desk.type("2E")
    #expect(desk.frame.contains("Målet Bättre företagsklimat"))
    desk.type(.down, .down, .down, .enter)
    desk.type(.control("u"))
    desk.type("Gott klimat")
    desk.type(.enter)
    let short = try goal("shortTitle")
    #expect(desk.saved.count == 1)
    #expect(
      desk.saved.last?.operations
        == [.set(short, from: .text("Bättre företagsklimat"), to: .text("Gott klimat"))]
    )
    #expect(desk.frame.contains("Gott klimat"))
    desk.type(.control("u"))
    #expect(desk.state.workspace.datum(at: short) == .text("Bättre företagsklimat"))
    desk.type(.escape)
    #expect(!desk.frame.contains("I KORTHET"))
  }

  @Test func `Typing on a field begins anew, and Esc gives the old value back`() throws {
    var desk = try Desk()
    desk.type("2E")
    desk.type(.down, .down, .down)
    desk.type("Nytt")
    #expect(desk.frame.contains("Nytt"))
    desk.type(.escape)
    #expect(desk.saved.isEmpty)
    #expect(desk.frame.contains("Bättre företagsklimat"))
  }

  @Test func `A digit replaces a number that was opened, and the message has the form's own key`()
    throws
  {
    var desk = try Desk()
    desk.type("2E")
    try desk.go(to: "Gäller från")
    desk.type(.enter)
    desk.type("2022")
    desk.type(.enter)
    #expect(
      desk.saved.last?.operations == [
        .set(try goal("validFrom"), from: .number(2023), to: .number(2022))
      ]
    )
    #expect(desk.footer.contains("Ctrl-U ångrar"), "\(desk.frame)")
    desk.type(.escape)
    desk.type("u")
    #expect(desk.saved.count == 2)
  }

  @Test(arguments: [
    ("12", "ett heltal från 1862 till 2200"), ("tjugo", "ett heltal från 1862 till 2200"),
  ])
  func `What is wrong is said while typing, and Enter refuses it`(
    typed: String,
    sentence: String
  ) throws {
    var desk = try Desk()
    desk.type("2E")
    try desk.go(to: "Gäller från")
    desk.type(typed)
    #expect(desk.frame.contains(sentence))
    desk.type(.enter)
    #expect(desk.saved.isEmpty)
    #expect(desk.frame.contains(sentence))
    desk.type(.control("u"))
    desk.type("2022")
    desk.type(.enter)
    #expect(desk.saved.last?.operations.map(\.address) == [try goal("validFrom")])
  }

  @Test func `A required field is not emptied`() throws {
    var desk = try Desk()
    desk.type("2E")
    try desk.go(to: "Titel")
    desk.type(.delete)
    #expect(desk.footer.contains("måste ha ett värde"))
    desk.type(.enter, .control("u"))
    #expect(desk.frame.contains("Titel saknas"))
    desk.type(.enter, .escape, .escape)
    #expect(desk.saved.isEmpty)
  }

  @Test func `An optional field is emptied with Delete`() throws {
    var desk = try Desk()
    desk.type("2E")
    try desk.go(to: "Gäller till och med")
    desk.type(.delete)
    #expect(
      desk.saved.last?.operations == [.set(try goal("validTo"), from: .number(2024), to: nil)]
    )
  }

  @Test func `A parent is searched for by a word of its title`() throws {
    var desk = try Desk()
    desk.type("2E")
    try desk.go(to: "Överordnad")
    desk.type(.enter)
    desk.type("hållbar")
    desk.type(.enter)
    let change = try #require(desk.saved.last)
    guard case .set(let address, _, .text(let parent)?)? = change.operations.first else {
      Issue.record("\(change)")
      return
    }
    #expect(address == (try goal("parent")))
    let record = try #require(Address(parent))
    #expect(desk.state.workspace.datum(at: record) != nil)
  }

  @Test func `Goals of Agenda 2030 are switched on and off`() throws {
    var desk = try Desk()
    desk.type("2E")
    try desk.go(to: "Agenda 2030")
    desk.type(.enter, .down, .character(" "), .down, .down, .character(" "), .enter)
    let chosen = desk.state.workspace.datum(at: try goal("agenda2030"))
    #expect(chosen == .list([.number(2), .number(4)]))
    #expect(desk.frame.contains("2 Ingen hunger, 4 God utbildning för alla"))
  }

  @Test func `An end target is filled in as a whole, and kept as one change`() throws {
    var desk = try Desk()
    desk.type("2E")
    try desk.go(to: "Slutmål")
    desk.type(.enter)
    desk.type(.control("s"))
    #expect(desk.saved.isEmpty)
    desk.type(.enter)
    desk.type("99,9")
    desk.type(.control("s"))
    #expect(desk.footer.contains("År saknas") || desk.frame.contains("År saknas"))
    desk.type("2030")
    desk.type(.enter, .control("s"))
    let value = desk.state.workspace.datum(at: try goal("endTarget"))
    #expect(
      value
        == .object(
          DatumObject([
            .init("value", .number(Amount(digits: 999, decimals: 1))), .init("year", .number(2030)),
          ])
        )
    )
    #expect(desk.saved.count == 1)
  }

  @Test func `Values by year are entered in a list of their own`() throws {
    var desk = try Desk()
    desk.type("2")
    desk.type(.down)
    desk.type("E1")
    try desk.go(to: "Målvärden")
    desk.type(.enter, .end, .enter)
    desk.type(.control("u"))
    desk.type("2031")
    desk.type(.enter)
    desk.type("80")
    desk.type(.enter, .control("s"))
    let change = try #require(desk.saved.last)
    #expect(change.operations.map(\.address.field) == [["targets", "2031"]])
    let target = try #require(change.operations.first).address
    #expect(change.operations == [.set(target, from: nil, to: .number(80))])
  }

  @Test func `A due period says how it is understood, and its last day`() throws {
    var desk = try Desk()
    desk.type("4E")
    try desk.go(to: "Förfaller")
    desk.type("senast under kvartal 2")
    #expect(desk.frame.contains("Tolkas som senast under kvartal 2 2023"))
    #expect(desk.frame.contains("30 juni 2023"))
    desk.type(" 2x")
    desk.type(.enter)
    #expect(desk.saved.isEmpty)
    desk.type(.backspace, .backspace)
    desk.type("2024")
    desk.type(.enter)
    guard case .set(let address, _, let to)? = desk.saved.last?.operations.first else {
      Issue.record("nothing saved")
      return
    }
    #expect(address.field == ["due"])
    #expect(to == .text("by 2024-Q2"))
  }

  @Test func `A long text opens in a window of its own, and no Esc loses anything`() throws {
    var desk = try Desk()
    desk.type("4E")
    try desk.go(to: "Text")
    desk.type(.enter)
    desk.type("Tillägg.")
    desk.type(.escape)
    #expect(desk.frame.contains("Behålla det skrivna?"))
    desk.type(.escape)
    #expect(desk.frame.contains("Tillägg."))
    desk.type("!!")
    desk.type(.control("s"))
    #expect(desk.saved.count == 1)
    #expect(desk.saved.last?.operations.first?.address.field == ["text"])
  }

  @Test func `What a document printed and ids are shown and not edited`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.down)
    desk.type("E1")
    try desk.go(to: "Tryckta värden")
    desk.type(.enter)
    #expect(
      desk.footer.contains("Tryckt i dokumentet") || desk.frame.contains("Tryckt i dokumentet")
    )
    try desk.go(to: "Id")
    desk.type(.enter)
    #expect(desk.footer.contains("ändras inte"))
    #expect(desk.saved.isEmpty)
  }

  @Test func `A line, its column, its table and its document each have a form`() throws {
    for (key, title) in [
      ("1", "Raden "), ("2", "Kolumnen "), ("3", "Budgettabellen "), ("4", "Dokumentet "),
    ] {
      var desk = try Desk()
      desk.type("3")
      desk.type(.down, .right)
      desk.type("E")
      #expect(desk.frame.contains("Vad ska ändras?"))
      desk.type(key)
      #expect(desk.grid.text(ofRow: 0).contains(title), "\(desk.frame)")
    }
  }

  @Test func `A table's columns are reached through its form`() throws {
    var desk = try Desk()
    desk.type("3E")
    desk.type("2")
    try desk.go(to: "Kolumner")
    desk.type(.enter, .enter)
    #expect(desk.grid.text(ofRow: 0).contains("Kolumnen "))
    try desk.go(to: "Kort benämning")
    desk.type("Bu")
    desk.type(.enter)
    #expect(desk.saved.last?.operations.first?.address.field == ["shortLabel"])
    desk.type(.escape, .escape, .escape)
    #expect(desk.footer.contains("tabell"))
  }

  @Test func `Pasted text goes into the open field only`() throws {
    var desk = try Desk()
    desk.type("2E")
    try desk.go(to: "Kort titel")
    desk.type(.enter, .control("u"))
    desk.take(.input(.paste("Två\nrader"), at: Desk.moment))
    desk.type(.enter)
    #expect(desk.state.workspace.datum(at: try goal("shortTitle")) == .text("Två rader"))
  }
}

extension Desk {
  /// Moves to a field of the form by its name.
  mutating func go(to label: String) throws {
    type(.home)
    for _ in 0..<60 {
      if selectedLabel == label { return }
      type(.down)
    }
    throw SessionFailure("no field \(label):\n\(frame)")
  }

  /// The label of the selected field: the row in reverse video.
  private var selectedLabel: String? {
    let grid = grid
    for y in 0..<state.size.height where grid[2 + 2, y].style.emphasis.contains(.reverse) {
      let text = grid.text(ofRow: y).drop { $0 == "│" || $0 == " " }
      return String(text).components(separatedBy: "  ").first
    }
    return nil
  }
}

extension String {
  fileprivate func components(separatedBy gap: String) -> [String] {
    split(separator: gap)
      .map { part in
        var part = part
        while part.last == " " { part.removeLast() }
        return String(part)
      }
  }
}
