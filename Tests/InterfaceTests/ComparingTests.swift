import Governance
import Screen
import TestSupport
import Testing
import Wording

@testable import Interface

/// Finding every table and document, and holding one document against another.
@Suite struct ComparingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try Example.withCommonYear()
  }

  @Test func `A list of all tables leads to any of them with a digit`() throws {
    var desk = try Desk()
    desk.type("3v")
    #expect(desk.frame.contains("7 Ekonomiska ramar, exploateringsenheten · Budget 2025"))
    desk.type("6")
    #expect(desk.frame.contains("Investeringsbudget · tkr · Budget 2025"))
    desk.type("9v1")
    #expect(desk.frame.contains("Drift · tkr · Delår aug 2023"))
    desk.type(.escape)
    #expect(desk.frame.contains("[9 Dok]"))
  }

  @Test func `The next document shows the same table, and the one before it again`() throws {
    var desk = try Desk()
    desk.type("3b")
    #expect(desk.frame.contains("exkl. exploateringsenheten) · tkr · Budget 2025"))
    desk.type("tb")
    #expect(desk.frame.contains("Investeringar · tkr · Delår aug 2023"))
    desk.type("B")
    #expect(desk.frame.contains("Investeringsbudget · tkr · Budget 2025"))
    desk.type("V2")
    #expect(desk.frame.contains("Investeringar · tkr · Delår aug 2023"))
  }

  @Test func `The list's head counts the documents that it lists`() throws {
    var desk = try Desk(wish: Wish(owner: Owner("alingsas", "kommunfullmaktige")))
    desk.type("9")
    #expect(desk.frame.contains("Inga dokument."), "\(desk.frame)")
    #expect(desk.frame.contains("0 dokument"), "\(desk.frame)")
    desk = try Desk(wish: Wish(owner: Owner("alingsas")))
    desk.type("9")
    #expect(desk.frame.contains("2 dokument"), "\(desk.frame)")
  }

  @Test func `A document's page goes to the next one, too`() throws {
    var desk = try Desk()
    desk.type("9")
    desk.type(.enter)
    #expect(desk.frame.contains("Budget 2025–2027"))
    desk.type("b")
    #expect(desk.frame.contains("DELÅRSBOKSLUT") || desk.frame.contains("│ Delårsbokslut 2023"))
    desk.type(.escape)
    #expect(desk.frame.contains("2 dokument"))
  }

  @Test func `A table shows the other document's figure and the difference beside its own`() throws
  {
    var desk = try Desk(data: folder.path)
    desk.type("3bd1")
    let rows = desk.frame.split(separator: "\n").map(String.init)
    let revenue = try #require(rows.first { $0.contains("  Verksamhetens intäkter ") })
    #expect(revenue.contains(/108 608 +91 867 +\+16 741 │ +111 879/))
    #expect(desk.frame.contains("jämfört med Delår aug 2023"))
    #expect(rows.contains { $0.contains("2025 enligt") }, "\(desk.frame)")
    let result = try #require(rows.first { $0.contains("  Årets resultat ") })
    #expect(!result.contains("+"))
    desk.type(.right, .right)
    #expect(desk.frame.contains("Budget 2025: 91 867 · skillnad +16 741"))
  }

  @Test func `A column stands beside another of its table, with the difference and per cent`()
    throws
  {
    var desk = try Desk()
    desk.type("3b")
    desk.type(.right, .right)
    desk.type("d")
    #expect(desk.frame.contains("Kolumnen Budget 2025 mot Budget 2024"), "\(desk.frame)")
    desk.type("2")
    let rows = desk.frame.split(separator: "\n").map(String.init)
    let revenue = try #require(rows.first { $0.contains("  Verksamhetens intäkter ") })
    #expect(revenue.contains(/108 608 +100 548 +\+8 060 +\+8,0/), "\(desk.frame)")
    #expect(desk.frame.contains("jämfört med Budget 2024"))
    #expect(desk.frame.contains("Budget 2024 100 548 · skillnad +8 060 · +8,0 %"), "\(desk.frame)")
    desk.type("d")
    #expect(desk.frame.contains(/Kolumnen Budget 2025 mot Budget 2024 +‹ nu/), "\(desk.frame)")
    desk.type(.escape, .right)
    #expect(!desk.frame.contains("har ingen sådan kolumn"), "\(desk.frame)")
    desk.type("d")
    #expect(!desk.frame.contains("‹ nu"), "\(desk.frame)")
    desk.type(.end, .enter)
    #expect(!desk.frame.contains("jämfört med"), "\(desk.frame)")
  }

  @Test func `On a line's label the choice says how columns are compared`() throws {
    var desk = try Desk()
    desk.type("3d")
    #expect(desk.frame.contains("En annan kolumn i tabellen – Gå åt höger"), "\(desk.frame)")
  }

  @Test func `Lines that only one of the documents has are said to be so`() throws {
    var desk = try Desk(data: folder.path)
    desk.type("3v6d1")
    #expect(desk.frame.contains("finns ej"))
    #expect(desk.frame.contains("BARA I DELÅR AUG 2023"))
    desk.type(.character("G"), .enter)
    #expect(desk.frame.contains("Investeringar · tkr · Delår aug 2023"))
  }

  @Test func `What is compared with is remembered, in both views, until nothing is chosen`() throws
  {
    var desk = try Desk(data: folder.path)
    desk.type("3bd1")
    desk.type("13")
    #expect(desk.frame.contains("jämfört med Delår aug 2023"))
    desk.type("d2")
    #expect(!desk.frame.contains("jämfört med"))
    desk.type("9")
    desk.type(.enter)
    #expect(!desk.frame.contains("JÄMFÖRT MED"))
    desk.type("d1")
    #expect(desk.frame.contains("JÄMFÖRT MED DELÅRSBOKSLUT 2023"))
    #expect(desk.frame.contains("skillnad = Budget 2025 − Delår aug 2023"))
    #expect(desk.frame.contains("Budget 2025  Delår aug 2023     Skillnad"))
    #expect(desk.frame.contains(/Verksamhetens intäkter · Budget 2025 +108 608 +91 867 +\+16 741/))
    desk.type("3")
    #expect(desk.frame.contains("jämfört med Delår aug 2023"))
  }

  @Test func `While nothing is compared the choice says so`() throws {
    var desk = try Desk(data: folder.path)
    desk.type("3bd")
    #expect(desk.frame.contains(/2 Ingen jämförelse +‹ nu|2 .*‹ nu/))
    #expect(!desk.frame.contains(/1 .*‹ nu/))
    desk.type("1d")
    #expect(desk.frame.contains(/1 .*‹ nu/))
  }

  @Test func `In the list the selected document is held against another`() throws {
    var desk = try Desk(data: folder.path)
    desk.type("9d1")
    #expect(desk.frame.contains("JÄMFÖRT MED"))
  }

  @Test func `An earlier document can be held against a later one`() throws {
    var desk = try Desk(data: folder.path)
    desk.type("3d1")
    let rows = desk.frame.split(separator: "\n").map(String.init)
    let revenue = try #require(rows.first { $0.contains("  Verksamhetens intäkter ") })
    #expect(revenue.contains(/91 867 +108 608 +−16 741/))
    // A column is called as the document is: the one beside it says that it is the document's.
    #expect(rows.contains { $0.contains("enligt") })
  }

  @Test
  func `Figures of different years are not compared, and it is said that there is nothing else`()
    throws
  {
    var desk = try Desk()
    desk.type("3bd1")
    #expect(
      desk.footer.contains("Delår aug 2023 har inga siffror av samma slag för samma år")
    )
    #expect(!desk.frame.contains("jämfört med"))
    desk.type(.escape)
    desk.type("9")
    desk.type(.enter)
    desk.type("d1")
    #expect(desk.frame.contains("JÄMFÖRT MED DELÅRSBOKSLUT 2023"))
    #expect(desk.frame.contains("har inga siffror av samma slag för samma år."))
    #expect(!desk.frame.contains("91 867"))
    #expect(!desk.frame.contains("skillnad ="))
  }

  @Test func `A table that the other document does not have is said so`() throws {
    var desk = try Desk(data: folder.path)
    desk.type("3Td1")
    desk.type(.escape)
    desk.type("3v4d1")
    #expect(desk.frame.contains("har ingen tabell att jämföra den här med"))
    #expect(desk.footer.contains("har ingen tabell att jämföra den här med"))
    desk.type("d")
    #expect(desk.frame.contains(/Ingen jämförelse +‹ nu/), "\(desk.frame)")
  }

  /// Budget 2026 as it is begun from Budget 2025, with another figure for staff.
  private func nextBudget() throws -> Desk {
    var (desk, table) = try Desk.atNextBudget(width: 160)
    desk.state.refresh()
    let personal = Address(
      table.owner,
      table.path + ["lines", "personal"],
      field: ["values", "budget-2026"]
    )
    let change = desk.state.workspace.setting(personal, to: .number(-120_000))
    _ = desk.state.commit([change])
    desk.state.refresh()
    return desk
  }

  @Test func `This year's budget is held against last year's plan for the year, and says so`()
    throws
  {
    var desk = try nextBudget()
    desk.type("d1")
    desk.type(.right, .right)
    let rows = desk.frame.split(separator: "\n").map(String.init)
    let staff = try #require(rows.first { $0.contains("Personalkostnader") })
    #expect(staff.contains(/−120 000\*? +−119 110 +−890/), "\(desk.frame)")
    #expect(rows.contains { $0.contains("2026 enligt plan") }, "\(desk.frame)")
    // What is the same is told from what the other document has not.
    #expect(desk.frame.contains("lika"), "\(desk.frame)")
  }

  @Test func `What somebody changed is listed before what is only computed otherwise`() throws {
    var desk = try nextBudget()
    desk.type("9")
    desk.type(.home, .enter)
    desk.type("d1")
    let rows = desk.frame.split(separator: "\n").map(String.init)
    let change = try #require(
      rows.firstIndex {
        $0.contains("Personalko") && $0.contains("· 2026 mot plan") && $0.contains("−890")
      },
      "\(desk.frame)"
    )
    let reckoned = rows.firstIndex { $0.contains("bara omräkning eller avrundning") }
    #expect(reckoned.map { change < $0 } ?? true, "\(desk.frame)")
    #expect(rows.contains { $0.contains("Plan 2028") && $0.contains("bara i Budget 2026") })
  }

  @Test func `A figure that is edited changes its difference at once`() throws {
    var desk = try Desk(data: folder.path)
    desk.type("3bd1")
    desk.type(.right, .right)
    desk.type("91867")
    desk.type(.enter)
    let rows = desk.frame.split(separator: "\n").map(String.init)
    let revenue = try #require(rows.first { $0.contains("  Verksamhetens intäkter ") })
    #expect(!revenue.contains("+16 741"))
    #expect(desk.frame.contains("91 867*"))
  }

  @Test func `An only document has nothing to be compared with but its own columns`() throws {
    var desk = try Desk(wish: Wish(owner: Owner("lerum", "kommunstyrelsen")))
    desk.type("9d")
    #expect(desk.footer.contains("Det finns inget dokument att jämföra med."))
    desk.type("3d")
    #expect(desk.frame.contains("En annan kolumn i tabellen"), "\(desk.frame)")
    desk.type(.escape)
    desk.type("b")
    #expect(desk.footer.contains("Det finns inget annat dokument."))
  }

  @Test func `What is said of a figure stands beside it in the comparison, too`() throws {
    var desk = try Desk(data: folder.path)
    desk.type("3bd1")
    desk.type(.home, .down, .right, .right)
    desk.type("c")
    desk.type("Nya avtal")
    desk.type(.control("s"))
    desk.type(.alt("9"), .enter)
    for _ in 0..<200 where !desk.frame.contains("Nya avtal") { desk.type(.down) }
    #expect(desk.frame.contains("Förklaring  Nya avtal"), "\(desk.frame)")
  }
}
