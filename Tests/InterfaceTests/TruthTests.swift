import Foundation
import Governance
import Interface
import Screen
import TestSupport
import Testing
import Wording

/// What was said is shown as it was said, when it was said, and nothing beside it.
@Suite struct TruthTests {
  private static let lerum = Owner("lerum", "kommunstyrelsen")

  private static func alingsas(_ view: View, _ period: ReportingPeriod) throws -> Desk {
    let owner = Owner("alingsas", "kommunstyrelsen")
    return try Desk(wish: Wish(owner: owner, view: view, period: period))
  }

  private static func row(_ text: String, of desk: Desk) throws -> String {
    try #require(
      desk.frame.split(separator: "\n").map(String.init).last { $0.contains(text) },
      "\(desk.frame)"
    )
  }

  @Test func `A body whose document says nothing of a forecast is given no older one`() throws {
    let desk = try Desk(wish: Wish(owner: Owner("alingsas"), period: "2025-04"))
    #expect(!desk.frame.contains(/3.798/), "\(desk.frame)")
  }

  @Test func `A total sums what is of one kind, below that kind's name`() throws {
    let desk = try Desk(wish: Wish(owner: Owner("alingsas"), period: "2023-08"))
    let board = try Self.row("Kommunstyrelsen", of: desk)
    #expect(board.contains(/\+109 ● +\+6.929 ● +−3.798 ○/), "\(desk.frame)")
    #expect(try Self.row("Totalt", of: desk).contains(/\+109 ● +\+6.929 ● +−3.798 ○/))
    #expect(try Self.row("NÄMNDER", of: desk).contains(/Drift +Investeringar +Exploatering/))
  }

  @Test func `What is budgeted to nothing is told by its net costs, as a plan too`() throws {
    let desk = try Self.alingsas(.overview, "2026-12")
    let told = /planerad nettokostnad 2026 −121.600 tkr/
    #expect(desk.frame.contains(told), "\(desk.frame)")
    #expect(!desk.frame.contains("2026 0 tkr"))
  }

  @Test func `An unexpected sign is told of where it was entered, and refused nowhere`() throws {
    var desk = try Self.alingsas(.budget, "2023-08")
    desk.type(.down, .right, .right)
    desk.type("1000")
    desk.type(.enter)
    #expect(desk.saved.count == 1)
    #expect(desk.frame.contains("· u ångrar · ovanligt tecken: radens andra belopp är negativa"))
    #expect(desk.frame.contains(/Personalkostnader +−109.182 +1.000±/), "\(desk.frame)")
    desk.type(.up)
    #expect(desk.frame.contains("± ovanligt tecken: radens andra belopp är negativa"))
  }

  @Test func `Another municipality's year takes no signals away`() throws {
    let desk = try Desk(wish: Wish(owner: Owner("hedemora"), period: "2021-12"))
    #expect(try Self.row(" Alingsås ", of: desk).contains("◑"), "\(desk.frame)")
  }

  @Test func `No report is called complete that nobody has made`() throws {
    let owner = Owner("hedemora", "overformyndaren")
    let desk = try Desk(wish: Wish(owner: owner, view: .calendar, period: "2021-12"))
    #expect(!desk.frame.contains("Inget saknas"), "\(desk.frame)")
    #expect(desk.frame.contains("Rapporten saknas"), "\(desk.frame)")
    let board = try Desk(wish: Wish(owner: Self.lerum, view: .calendar, period: "2023-12"))
    #expect(board.frame.contains("Uppföljning av inriktning saknas  12"), "\(board.frame)")
  }

  @Test func `A council without tables is shown those of the bodies`() throws {
    var desk = try Desk(
      wish: Wish(owner: Owner("lerum", "kommunfullmaktige"), view: .budget, period: "2023-08")
    )
    #expect(desk.frame.contains("Inga tabeller."), "\(desk.frame)")
    desk.type(.enter)
    #expect(desk.state.place?.owner == Self.lerum, "\(desk.frame)")
    #expect(!desk.frame.contains("Inga tabeller."))
  }

  @Test func `An assignment that nobody has followed up is not said to be anything`() throws {
    var desk = try Desk(wish: Wish(owner: Self.lerum, view: .assignments, period: "2023-08"))
    #expect(desk.frame.contains(/· Inte uppföljt +Agenda 2030 i all styrning/), "\(desk.frame)")
    #expect(desk.frame.contains("· ingen status angiven"), "\(desk.frame)")
    desk.type("s")
    #expect(desk.frame.contains("○ Ej påbörjad     Agenda 2030") || desk.saved.count == 1)
    let early = try Self.alingsas(.overview, "2023-04")
    #expect(early.frame.contains("· 8 inte uppföljda"), "\(early.frame)")
    #expect(!early.frame.contains("8 Ej påbörjade"))
  }

  @Test func `What was closed before the year is listed among all, with its year`() throws {
    var desk = try Self.alingsas(.assignments, "2024-04")
    #expect(!desk.frame.contains("Samlad lokalförsörjning"), "\(desk.frame)")
    #expect(desk.frame.contains("7 uppdrag"))
    desk.type("ffff")
    #expect(desk.frame.contains("8 uppdrag"), "\(desk.frame)")
    #expect(try Self.row("Samlad lokalförsörjning", of: desk).contains("avslutat 2023"))
  }

  @Test func `Editing a risk in a new year begins that year's rating from the last one`() throws {
    var desk = try Self.alingsas(.internalControl, "2026-04")
    desk.type("te")
    #expect(desk.frame.contains("Sannolikhet 2026"), "\(desk.frame)")
    #expect(desk.frame.contains("Möjlig"))
    desk.type(.enter, .enter)
    let change = try #require(desk.saved.last)
    #expect(
      change.operations.map(\.address.text)
        == ["alingsas/kommunstyrelsen/risks/valfardsbrottslighet#ratings.2026"]
    )
    let risk = try #require(Address("alingsas/kommunstyrelsen/risks/valfardsbrottslighet"))
    for year in ["2025", "2026"] {
      let likelihood = risk.field("ratings", year, "likelihood")
      #expect(desk.state.workspace.datum(at: likelihood) == .number(3), "\(year)")
    }
  }

  @Test func `What is amended says by what`() throws {
    let folder = try Self.changed("assignments.json") {
      $0.replacing(
        #""id": "kost-och-lokalvard","#,
        with:
          #""id": "kost-och-lokalvard", "amends": "alingsas/kommunstyrelsen/assignments/lokalforsorjning","#
      )
    }
    let owner = Owner("alingsas", "kommunstyrelsen")
    var desk = try Desk(
      data: folder.path,
      wish: Wish(owner: owner, view: .assignments, period: "2023-08")
    )
    desk.type("/lokalförsörjning")
    desk.type(.enter, .enter)
    #expect(desk.frame.contains("Ändras av"), "\(desk.frame)")
  }

  @Test func `What replaces a discontinued indicator says so and has its years`() throws {
    let folder = try Self.changed("indicators.json") { text in
      text.replacing(
        #""indicators": ["#,
        with: #"""
          "indicators": [
              {"id": "gammal-dialog", "name": "Gammal dialogmätning", "unit": "percent", "direction": "higher", "outcomes": {"2021": 41.5, "2022": 43}, "successor": "dialog", "validTo": 2022},
          """#
      )
    }
    let owner = Owner("alingsas", "kommunstyrelsen")
    var desk = try Desk(
      width: 170,
      height: 60,
      data: folder.path,
      wish: Wish(owner: owner, view: .goals, period: "2023-08")
    )
    desk.type("/God dialog")
    desk.type(.enter, .enter, .down)
    #expect(desk.frame.contains("Gammal dialogmätning (till 2022)"), "\(desk.frame)")
    #expect(desk.frame.contains("41,5"))
    #expect(!desk.frame.contains("Överfört"))
  }

  private static func changed(
    _ file: String,
    _ change: (String) -> String
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(copying: Example.path)
    let url = URL(filePath: "\(folder.path)/alingsas/kommunstyrelsen/\(file)")
    let text = try String(contentsOf: url, encoding: .utf8)
    let changed = change(text)
    try #require(changed != text)
    try changed.write(to: url, atomically: false, encoding: .utf8)
    return folder
  }
}

/// Actions against deficits, from where the deficit is seen.
@Suite struct ActionFormTests {
  private static func deficit(_ view: View) throws -> Desk {
    let owner = Owner("alingsas", "kommunstyrelsen")
    return try Desk(height: 60, wish: Wish(owner: owner, view: view, period: "2023-08"))
  }

  private static let line =
    "alingsas/kommunstyrelsen/documents/delarsbokslut-2023/statements/exploatering/lines/"

  @Test func `The gap of a deficit offers the action that it asks for, and says so in the footer`()
    throws
  {
    var desk = try Self.deficit(.calendar)
    desk.type(.end)
    #expect(desk.footer.contains("n ny"), "\(desk.frame)")
    desk.type("n")
    #expect(desk.frame.contains("Exploatering"), "\(desk.frame)")
    desk.type("Pausa")
    desk.type(.tab, .tab, .tab)
    desk.type("Ekonomichef")
    desk.type(.tab)
    desk.type("2023-12-31")
    desk.type(.control("s"))
    let insertion = try #require(desk.saved.last?.operations.first, "\(desk.frame)")
    let action = try #require(
      desk.state.workspace.assignments(of: Owner("alingsas", "kommunstyrelsen")).last
    )
    #expect(insertion.address.path.first == "assignments")
    #expect(action.kind == .action)
    #expect(action.concerns?.text.hasPrefix(Self.line) == true)
    #expect(action.recipient == "Ekonomichef")
    #expect(action.lacks == [.effect])
    #expect(!desk.frame.contains("Åtgärd saknas"), "\(desk.frame)")
  }

  @Test func `The line of a deficit offers an action first`() throws {
    var desk = try Self.deficit(.calendar)
    desk.type(.end, .enter)
    #expect(desk.frame.contains("[3 Budget"), "\(desk.frame)")
    #expect(desk.frame.contains("ingen åtgärd svarar på det"), "\(desk.frame)")
    var asked = desk
    asked.type("j")
    #expect(asked.frame.contains("Ansvarig"), "\(asked.frame)")
    desk.type(.escape)
    desk.type("n")
    #expect(desk.frame.contains("1 Ny åtgärd") || desk.frame.contains("Åtgärd"), "\(desk.frame)")
    desk.type("1")
    #expect(desk.frame.contains("Ansvarig"), "\(desk.frame)")
  }
}
