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
    #expect(desk.frame.contains("▾ Budget 2025–2027   ≠ 10"))
    #expect(desk.frame.contains("▾ Delårsbokslut 2023   ≠ 2"))
    #expect(desk.frame.contains("▸ ≈ "))
    #expect(desk.frame.contains("Anpassningsinvesteringar · Plan 2028"))
  }

  @Test func `A document's errors fold away, and the overview says which document has them`() throws
  {
    var desk = try Desk()
    #expect(desk.frame.contains("≠ 2 i delårsbokslutet · 10 i andra dokument"), "\(desk.frame)")
    desk.type("6")
    desk.type(.home)
    desk.type("z")
    #expect(desk.frame.contains("▸ Budget 2025–2027   ≠ 10"))
    #expect(!desk.frame.contains("Anpassningsinvesteringar"))
    #expect(desk.frame.contains("Avvikelse för övriga kostnader"))
    desk.type(.enter)
    #expect(desk.frame.contains("Anpassningsinvesteringar"))
  }

  @Test func `What rounding explains stands under its document, too`() throws {
    var desk = try Desk()
    desk.type("6")
    desk.type(.end, .up)
    desk.type("z")
    #expect(
      desk.frame.contains("  Delårsbokslut 2023   ≈ ")
        || desk.frame.contains("  Budget 2025–2027   ≈ ")
    )
  }

  @Test func `Enter goes to the cell, Escape comes back`() throws {
    var desk = try Desk()
    desk.type("6")
    desk.type(.enter)
    #expect(desk.frame.contains("› Investeringsbudget"))
    #expect(desk.frame.contains("Anpassningsinvesteringar · Plan 2028   10 000 tkr"))
    #expect(desk.frame.contains("≠ stämmer inte"))
    desk.type(.escape)
    #expect(desk.frame.contains("[6 Avstämning]"))
  }

  @Test func `An officer explains a sum, and it is said so`() throws {
    var desk = try Desk()
    desk.type("6")
    #expect(desk.footer.contains("c förklara"))
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

  @Test func `What is explained is counted, and said at its cell`() throws {
    var desk = try Desk()
    desk.type("6")
    #expect(desk.footer.contains("c förklara"))
    desk.type("cFel i källan.")
    desk.type(.control("s"))
    #expect(desk.frame.contains("≠ 12 stämmer inte, 1 förklarad   ≈"))
    #expect(desk.frame.contains("▾ Budget 2025–2027   ≠ 10, 1 förklarad"))
    desk.type(.home, .down)
    while !desk.frame.contains("Fel i källan.") { desk.type(.down) }
    desk.type(.enter)
    #expect(desk.frame.contains("≠ stämmer inte  förklarad · tryckt 10 000"))
    #expect(desk.frame.contains("Förklaring  Fel i källan."))
    desk.type("o")
    #expect(desk.frame.contains("Om det valda"))
  }

  @Test func `What adds up exactly is marked beside the figure and said of it`() throws {
    var desk = try Desk()
    desk.type("3")
    let rows = desk.frame.split(separator: "\n").map(String.init)
    let costs = try #require(rows.first { $0.contains("Verksamhetens kostnader") })
    #expect(costs.contains("−198 744="))
    let revenue = try #require(rows.first { $0.contains("  Verksamhetens intäkter ") })
    #expect(revenue.contains("91 867 "))
    desk.type(.down, .down, .down, .down, .down, .right)
    #expect(desk.frame.contains("= stämmer"))
  }

  @Test func `Findings that would be called the same say what tells them apart`() throws {
    var desk = try Desk(wish: Wish(owner: Owner("hedemora")))
    desk.type("6")
    let rows = desk.frame.split(separator: "\n")
      .filter { $0.contains("│   ≠ ") }
      .map { String($0.split(separator: "│").last?.prefix(48) ?? "") }
    #expect(rows.count == 8)
    for (row, next) in zip(rows, rows.dropFirst()) { #expect(row != next, "\(rows)") }
    #expect(desk.frame.contains("Bildningsnämndens ökning · %"))
    #expect(desk.frame.contains("Bildningsnämndens ökning · mkr"))
    #expect(desk.frame.contains("▾ Bildningsnämnden · Mål och budget 2021–2023   ≠ "))
  }

  @Test func `A finding between tables has the column's label, and Enter leads to its cell`() throws
  {
    var desk = try Desk(wish: Wish(owner: Owner("hedemora")))
    desk.type("6/finansnetto 2019")
    desk.type(.enter)
    #expect(!desk.frame.contains("bokslut-2019"))
    #expect(desk.frame.contains("· Bokslut 2019"))
    while !desk.frame.contains("Finansnetto 2019 i budgetjämförelsen och i resultatbudgeten ·") {
      desk.type(.down)
    }
    desk.type(.down, .enter)
    #expect(desk.frame.contains("› Budgetjämförelse"))
    #expect(desk.frame.contains("Finansnetto · Bokslut 2019"))
  }

  @Test func `A sum says which lines it is made of, where not all below it count`() throws {
    var desk = try Desk()
    desk.type("3v4")
    while !desk.frame.contains("Total sjukfrånvaro · ") { desk.type(.right) }
    #expect(desk.frame.contains("summan av ”Dag 1–14”, ”Dag 15–59” och ”Dag 59>”"))
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
