import Governance
import Interface
import Screen
import Testing
import Wording

/// The turn of the year on the screen: asked about before it is done, and undone as one.
@Suite struct YearTurnTests {
  @Test func `A new year asks, begins the next budget and is undone`() throws {
    var desk = try Desk()
    desk.type("9")
    desk.type("n2")
    #expect(desk.frame.contains("Börja Budget 2026–2028 från Budget 2025–2027?"))
    #expect(desk.footer.contains("utför"))
    #expect(desk.saved.isEmpty)
    desk.type("j")
    let change = try #require(desk.saved.last)
    #expect(
      change.operations.map(\.address.text)
        == ["alingsas/kommunstyrelsen/documents/budget-2026"]
    )
    #expect(desk.footer.contains("Budget 2026–2028 är påbörjad"))
    #expect(desk.frame.contains("Utkast"))
    desk.type("u")
    #expect(desk.saved.last?.operations == change.inverse)
    #expect(!desk.frame.contains("Budget 2026–2028   Budget"))
  }

  @Test func `In the view of tables a new budget is shown at once, with the same table`() throws {
    var desk = try Desk()
    desk.type("3b:")
    desk.type("nytt år")
    desk.type(.enter)
    desk.type("j")
    #expect(desk.frame.contains("[3 Budget]"))
    #expect(
      desk.frame.contains(/Ekonomiska ramar, kommunst.* · tkr · Budget 2026/),
      "\(desk.frame)"
    )
    desk.type("u")
    #expect(desk.frame.contains(" · Budget 2025") || desk.frame.contains("Delår"), "\(desk.frame)")
  }

  @Test func `Any other answer begins nothing`() throws {
    for key in [Key.escape, .character("n"), .enter] {
      var desk = try Desk()
      desk.type("9")
      desk.type("n2")
      desk.type(key)
      #expect(desk.saved.isEmpty)
    }
  }

  @Test func `The new budget's page says that its net is the frame, and editing that it is not`()
    throws
  {
    var desk = try Desk()
    desk.type("9")
    desk.type("n2j")
    desk.type(.home, .enter)
    #expect(desk.frame.contains("= nettot är lika med ramen 121 498 tkr"))
    let personal = try #require(
      Address(
        "alingsas/kommunstyrelsen/documents/budget-2026/statements/drift/lines/personal"
          + "#values.budget-2026"
      )
    )
    #expect(desk.state.workspace.datum(at: personal) == .number(-119_110))
  }

  @Test func `What reports is not followed by a new year`() throws {
    var desk = try Desk()
    desk.type("9")
    desk.type("n")
    #expect(desk.frame.contains("Nästa budget"))
    desk.type(.escape, .end)
    desk.type("n")
    #expect(!desk.frame.contains("Nästa budget"))
    #expect(desk.frame.contains("Nytt dokument"))
  }

  @Test func `Carrying over asks with counts, and is undone as one`() throws {
    var desk = try Desk()
    desk.type("4")
    desk.type("O")
    #expect(desk.frame.contains("Föra över från 2023 till 2024?"))
    #expect(desk.frame.contains("8 mål"))
    #expect(desk.saved.isEmpty)
    desk.type("j")
    let change = try #require(desk.saved.last)
    #expect(change.operations.allSatisfy { $0.address.field == ["validTo"] })
    #expect(desk.frame.contains("Från 2023 till 2024 går "))
    desk.type("u")
    #expect(desk.saved.last?.operations == change.inverse)
    #expect(desk.saved.count == 2)
  }

  @Test func `What would end unfinished is named, and goes on only where that is chosen`() throws {
    let board = Owner("lerum", "kommunstyrelsen")
    var desk = try Desk(wish: Wish(owner: board, view: .assignments, period: "2023-12"))
    desk.type("O")
    for text in ["utan att vara färdigt: 12", "prioriterade inriktningar (Agenda 2030 i stället"] {
      #expect(desk.frame.contains(text), "\(desk.frame)")
    }
    #expect(desk.saved.isEmpty)
    var left = desk
    left.type(.escape)
    #expect(left.saved.isEmpty)
    desk.type("j")
    let change = try #require(desk.saved.last)
    #expect(change.operations.count == 12)
    #expect(desk.frame.contains("Från 2023 till 2024 går "), "\(desk.frame)")
    let ended = desk.state.workspace.assignments(of: board)
      .filter { $0.kind == .priorityDirection && $0.validTo == 2023 }
    #expect(ended.isEmpty)
  }

  @Test func `Where some go on and some would end, each has its key`() throws {
    let board = Owner("alingsas", "kommunstyrelsen")
    for (key, isEnded) in [("j", true), ("a", false)] {
      var desk = try Desk(wish: Wish(owner: board, view: .assignments))
      var direction = Assignment.empty
      (direction.id, direction.kind) = ("skolvagar", .priorityDirection)
      (direction.title, direction.validTo) = ("Trygga skolvägar", 2023)
      let file = DataFile.register(.assignments, board)
      guard case .assignments(var register)? = desk.state.workspace.content(of: file) else {
        Issue.record("the assignments are not read")
        return
      }
      register.assignments.append(direction)
      desk.take(.loaded(file, .loaded(.assignments(register))))
      desk.type("O")
      #expect(desk.footer.contains("även det"), "\(desk.frame)")
      desk.type(.character(Character(key)))
      let last = desk.state.workspace.assignments(of: board)
        .first { $0.title == "Trygga skolvägar" }?
        .validTo
      #expect(last == (isEnded ? 2023 : 2024))
    }
  }

  @Test func `Where all goes on by itself, nothing is asked`() throws {
    var desk = try Desk()
    desk.type("4<<")
    desk.type("O")
    #expect(desk.frame.contains("av sig själv") || desk.frame.contains("ska föras över"))
    #expect(desk.saved.isEmpty)
  }
}
