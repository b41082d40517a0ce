import Governance
import Interface
import Screen
import Testing
import Wording

/// Control of sums on the screen: what does not add up, to the cell, and explained.
@Suite struct SumCheckTests {
  @Test func `What does not add up stands first, the rest is folded`() throws {
    var desk = try Desk()
    desk.type("6")
    #expect(desk.frame.contains("▾ ≠ 12 stämmer inte"))
    #expect(desk.frame.contains("▸ ≈ "))
    #expect(desk.frame.contains("Anpassningsinvesteringar · Plan 2028"))
  }

  @Test func `Enter goes to the cell, Escape comes back`() throws {
    var desk = try Desk()
    desk.type("6")
    desk.type(.down, .enter)
    #expect(desk.frame.contains("› Investeringsbudget"))
    #expect(desk.frame.contains("Anpassningsinvesteringar · Plan 2028   10 000 tkr"))
    #expect(desk.frame.contains("≠ stämmer inte"))
    desk.type(.escape)
    #expect(desk.frame.contains("[6 Avstämning]"))
  }

  @Test func `An officer explains a sum, and it is said so`() throws {
    var desk = try Desk()
    desk.type("6")
    desk.type(.down)
    desk.type("cFel i källan.")
    desk.type(.control("s"))
    let change = try #require(desk.saved.last)
    #expect(
      change.operations.map(\.address.text) == [
        "alingsas/kommunstyrelsen/documents/budget-2025/statements/investeringar/lines/"
          + "anpassningsinvestering#explanations.plan-2028"
      ]
    )
    #expect(desk.frame.contains("förklarad · "))
    #expect(desk.frame.contains("Fel i källan."))
  }

  @Test func `Unfolding shows what rounding explains, with its tolerance`() throws {
    var desk = try Desk()
    desk.type("6")
    desk.type(.end, .up)
    desk.type("z")
    desk.type(.down)
    #expect(desk.frame.contains("▾ ≈ "))
    #expect(desk.frame.contains("Tolerans"))
  }

  @Test func `A figure quoted in a text is found in its document`() throws {
    var desk = try Desk()
    desk.type("9")
    desk.type(.down, .enter, .end)
    #expect(desk.frame.contains("Avsnitt".uppercased()) || desk.frame.contains("rad "))
    desk.type(.enter)
    #expect(desk.frame.contains("Om det valda"))
  }
}
