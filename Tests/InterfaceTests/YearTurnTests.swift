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
    #expect(desk.frame.contains("Fört över från 2023 till 2024"))
    desk.type("u")
    #expect(desk.saved.last?.operations == change.inverse)
    #expect(desk.saved.count == 2)
  }

  @Test func `Where all goes on by itself, nothing is asked`() throws {
    var desk = try Desk()
    desk.type("4<<")
    desk.type("O")
    #expect(desk.frame.contains("av sig självt") || desk.frame.contains("ska föras över"))
    #expect(desk.saved.isEmpty)
  }
}
