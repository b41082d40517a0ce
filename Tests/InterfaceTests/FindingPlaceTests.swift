import Governance
import Interface
import Screen
import Testing
import Wording

/// From a finding to where it stands, and what a figure says of its like in other tables and documents.
@Suite struct FindingPlaceTests {
  @Test func `Enter on every error leads to a cell or to its figure, never to a popup`() throws {
    for owner in [Owner("alingsas"), Owner("hedemora"), Owner("lerum")] {
      var desk = try Desk(width: 160, height: 60, wish: Wish(owner: owner))
      desk.type("6")
      let count = desk.frame.split(separator: "\n").count { $0.contains("│   ≠ ") }
      #expect(count > 0)
      for number in 0..<count {
        desk.type(.home)
        var left = number
        for _ in 0..<40 {
          if desk.footer.contains("c förklara") {
            if left == 0 { break }
            left -= 1
          }
          desk.type(.down)
        }
        desk.type(.enter)
        #expect(
          desk.frame.contains("[3 Budget") || desk.frame.contains("[9 Dok"),
          "\(owner) \(number)\n\(desk.frame)"
        )
        #expect(desk.frame.contains("≠ "), "\(owner) \(number)\n\(desk.frame)")
        #expect(!desk.frame.contains("Om det valda"))
        desk.type(.escape)
      }
    }
  }

  @Test func `A figure of a section is selected on its document's page`() throws {
    var desk = try Desk()
    desk.type("6/genomsnittet")
    desk.type(.enter, .down, .enter)
    #expect(desk.frame.contains("[9 Dok]"))
    #expect(desk.frame.contains("texten säger ”2002”"))
  }

  @Test func `The row of a verdict has nothing more to say, and says so`() throws {
    var desk = try Desk()
    desk.type("6")
    desk.type(.home)
    desk.type("o")
    #expect(!desk.frame.contains("Om det valda"))
  }

  @Test func `A line says which line of another document it is, and that it is inferred`() throws {
    var desk = try Desk()
    desk.type("3")
    for _ in 0..<8 where !desk.frame.contains("Investeringsbudget ·") { desk.type("t") }
    desk.type("/stadsskogen")
    desk.type(.enter, .right)
    #expect(desk.frame.contains("Norra Stadsskogen · "), "\(desk.frame)")
    #expect(desk.frame.contains("antaget"))
  }

  @Test func `A figure that is declared to differ is marked, and says why`() throws {
    var desk = try Desk(width: 140, wish: Wish(owner: Owner("hedemora")))
    desk.type("3/finansnetto")
    desk.type(.enter, .right)
    #expect(desk.frame.contains("6,1→"), "\(desk.frame)")
    #expect(desk.frame.contains("→ skiljer"))
    #expect(desk.frame.contains("Utdelningen från koncernföretag"))
  }

  @Test func `A line with a unit of its own says it, also where money is shown in another`() throws
  {
    var desk = try Desk(width: 140, wish: Wish(owner: Owner("hedemora")))
    desk.type("3")
    for _ in 0..<8 where !desk.frame.contains("Prognos effektiviseringsbehov ·") { desk.type("t") }
    #expect(desk.frame.contains("av intäkter (%)"))
    desk.type("m")
    #expect(desk.frame.contains("av intäkter (%)"))
  }

  @Test func `The detail has the unit that the table is shown in`() throws {
    var desk = try Desk(wish: Wish(owner: Owner("hedemora")))
    desk.type("3")
    desk.type(.right)
    #expect(desk.frame.contains("   −0,9 mkr"))
    desk.type("mm")
    #expect(desk.frame.contains("   −900 tkr"), "\(desk.frame)")
  }

  @Test func `Sections of the same title have their chapter before it`() throws {
    var desk = try Desk(height: 120)
    desk.type("9")
    desk.type(.down, .enter)
    #expect(desk.frame.contains("Drift › Utfall för perioden"))
    #expect(desk.frame.contains("Investeringar › Utfall för perioden"))
    #expect(desk.frame.contains("Exploatering › Utfall för perioden"))
    #expect(!desk.frame.contains("› Prognosförändring"))
  }
}
