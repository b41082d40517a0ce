import Governance
import Interface
import Screen
import Testing
import Wording

/// Charts, boards and maps: opened, walked through and left.
@Suite struct PictureViewTests {
  private static let board = Owner("alingsas", "kommunstyrelsen")

  @Test func `A chart opens on the selected indicator, steps to the next, and Esc goes back to it`()
    throws
  {
    var desk = try Desk()
    desk.type("2")
    desk.type(.down, .down)
    desk.type("i")
    #expect(desk.frame.contains("Upphandling, NUI"))
    #expect(desk.frame.contains(/○ preliminärt eller ungefärligt/))
    desk.type(.right)
    #expect(desk.frame.contains("Leverantörernas") || !desk.frame.contains("Upphandling, NUI"))
    desk.type(.escape)
    #expect(desk.frame.contains("[2 Mål]"))
    #expect(!desk.frame.contains("preliminärt eller"))
  }

  @Test func `A goal without indicators has no chart, and says so`() throws {
    var desk = try Desk(wish: Wish(owner: Owner("hedemora", "kommunfullmaktige"), view: .goals))
    desk.type("i")
    #expect(desk.footer.contains("indikator"))
  }

  @Test func `A line over several years is drawn with plans marked apart`() throws {
    var desk = try Desk(wish: Wish(owner: Owner("hedemora"), view: .budget))
    desk.type("Gi")
    #expect(desk.frame.contains("◇ budget, plan eller prognos"))
    #expect(desk.frame.contains("−4,4"))
    #expect(desk.frame.contains("Plan 2023"))
  }

  @Test func `Months are not drawn as years, and the whole year's budget stands beside them`()
    throws
  {
    var desk = try Desk(wish: Wish(owner: Self.board, view: .budget, period: "2023-08"))
    desk.type(.down)
    desk.type("i")
    #expect(desk.frame.contains("tkr · Drift · januari–augusti"))
    #expect(
      desk.frame.contains("○ januari–augusti, del av året   ╌╌ Budget helår   ◇ Prognos helår")
    )
    #expect(desk.frame.contains(/2023 +−64 523 +−109 182 +−104 922/))
    let plot = desk.frame.split(separator: "\n").prefix { !$0.contains("≈───") }
    #expect(plot.count { $0.contains("○") } == 2 && !plot.contains { $0.contains("●") })
    #expect(plot.count { $0.contains("jan–aug") } == 2, "\(desk.frame)")
  }

  @Test(arguments: [GlyphSet.unicode, .ascii])
  func `Values of one year are bars from zero that say their values, and no empty field`(
    glyphs: GlyphSet
  ) throws {
    var desk = try Desk(
      glyphs: glyphs,
      wish: Wish(owner: Owner("hedemora"), view: .economy, period: "2021-12")
    )
    desk.type("i")
    let (mark, fill, step, axis) =
      glyphs == .unicode ? ("◇", "░", "╌", "│") : ("+", ".", "=", "|")
    let rows = desk.frame.split(separator: "\n").map(String.init)
    let value = try #require(rows.first { $0.contains("\(mark) V") && $0.contains("2021    1") })
    let threshold = try #require(rows.first { $0.contains("\(step) Gr") && $0.contains("    1") })
    let bars = [(value, fill), (threshold, step)]
      .map { row, fill in
        row.split(separator: axis).last?.count { String($0) == fill } ?? 0
      }
    #expect(bars[0] == bars[1] && bars[0] > 30, "\(desk.frame)")
    #expect(desk.frame.contains("bara f"))
    desk.type(.right)
    #expect(!desk.frame.contains("bara f"))
  }

  @Test(
    arguments: [GlyphSet.unicode, .ascii],
    [(80, 24), (120, 40)]
  )
  func `The map of signals explains each disc that it has, and no other`(
    glyphs: GlyphSet,
    size: (Int, Int)
  ) throws {
    let discs: [(String, String)] =
      glyphs == .unicode
      ? [("●", "helt"), ("◕", "i h"), ("◑", "delvis"), ("○", "ej uppfyllt"), ("·", "ej utv")]
      : [
        ("[++]", "helt"), ("[+ ]", "i h"), ("[~ ]", "delvis"), ("[- ]", "ej uppfyllt"),
        ("[. ]", "ej utv"),
      ]
    for owner in [Owner("alingsas"), Owner("hedemora")] {
      var desk = try Desk(
        width: size.0,
        height: size.1,
        glyphs: glyphs,
        wish: Wish(owner: owner, view: .overview, period: "2023-08")
      )
      desk.type("i")
      let rows = desk.frame.split(separator: "\n")
        .map { row in
          size.0 < 100 ? String(row) : String(row.dropFirst(25))
        }
      let title = try #require(rows.firstIndex { $0.contains("Signalkarta") })
      let rule = try #require(
        rows.indices.first { $0 > title && rows[$0].contains(glyphs == .unicode ? "───" : "---") }
      )
      let legend = rows[(title + 1)..<rule].joined(separator: "\n")
      let map = rows[(rule + 1)...].prefix { !$0.contains(glyphs == .unicode ? "──" : "--") }
        .joined(separator: "\n")
      for (disc, _) in discs {
        let isUsed = map.contains(" \(disc)")
        #expect(legend.contains("\(disc) ") == isUsed, "\(disc)\n\(desk.frame)")
      }
      if owner == Owner("alingsas") { #expect(legend.contains("\(discs[3].0) \(discs[3].1)")) }
    }
  }

  @Test func `An indicator's forecast word is no trend`() throws {
    var desk = try Desk(
      wish: Wish(owner: Owner("lerum", "kommunstyrelsen"), view: .goals, period: "2023-10")
    )
    #expect(desk.frame.contains(/72 \(2022\) +▁█▅ ↘ +prognos: ökande/))
    desk.type(.down, .down)
    #expect(desk.frame.contains(/Prognos +2023: ökande/))
    #expect(desk.frame.contains(/Trend +(Minskande|Ökande) 2021–2022/))
  }

  @Test func `Cards are as high as their titles, and empty columns as narrow as their names`()
    throws
  {
    var desk = try Desk(
      wish: Wish(
        owner: Owner("hedemora", "kommunfullmaktige"),
        view: .assignments,
        period: "2021-12"
      )
    )
    desk.type("i")
    let rows = desk.frame.split(separator: "\n").map(String.init)
    let first = try #require(rows.firstIndex { $0.contains("│ Kommunalskatt") })
    #expect(rows[first + 2].contains("Överskottsmål"))
    #expect(rows[first + 4].contains("Ekonomi i balans"))
    #expect(rows[first - 2].contains("· Utan status"))
    #expect(rows[first - 2].contains("● Färdig"))
    for _ in 0..<30 { desk.type(.down) }
    #expect(desk.frame.contains(/↑ \d+ till/) && !desk.frame.contains(/↓ \d+ till/))
  }

  @Test(arguments: [120, 150, 159, 160, 170, 200, 240])
  func `A wider screen never shows fewer columns of a table`(width: Int) throws {
    let desk = try Desk(
      width: width,
      height: 45,
      wish: Wish(owner: Self.board, view: .budget, period: "2023-08")
    )
    #expect(desk.frame.contains(/Avvikelse +\d{4} +\d{4} +Diff/), "\(desk.frame)")
  }

  @Test func `A status that is not the document's says so where the document is named`() throws {
    var desk = try Desk(wish: Wish(owner: Self.board, view: .assignments, period: "2023-08"))
    #expect(!desk.frame.contains("i stället för dokumentets"))
    desk.type("s")
    #expect(desk.frame.contains("ändrad i stället för dokumentets: Delårsbokslut 2023, rad"))
  }

  @Test(arguments: [GlyphSet.unicode, .ascii])
  func `The overview in 80 × 24 has all its sections`(glyphs: GlyphSet) throws {
    let desk = try Desk(
      width: 80,
      height: 24,
      glyphs: glyphs,
      wish: Wish(owner: Self.board, view: .overview, period: "2023-08")
    )
    for section in ["INTERNKONTROLL", "TIDPLAN", "VST"] {
      #expect(desk.frame.contains(section), "\(desk.frame)")
    }
  }

  @Test func `A card is moved to the next status and back, each saved at once`() throws {
    var desk = try Desk(wish: Wish(owner: Self.board, view: .assignments))
    desk.type("i")
    #expect(desk.frame.contains(/◑ Påbörjad +6 +● Färdig +1/))
    desk.type(.shiftRight)
    #expect(desk.saved.count == 1)
    #expect(desk.frame.contains(/◑ Påbörjad +5 +● Färdig +2/))
    desk.type(.shiftLeft, .shiftLeft)
    #expect(desk.saved.count == 3)
    #expect(desk.frame.contains(/○ Ej påbörjad +2 +◑ Påbörjad +5/))
    desk.type(.shiftLeft)
    #expect(desk.footer.contains("ingen kolumn åt det hållet"))
    desk.type("uuu")
    #expect(desk.saved.count == 6)
    #expect(desk.frame.contains(/◑ Påbörjad +6 +● Färdig +1/))
  }

  @Test func `The selected card follows its status, and s steps it on`() throws {
    var desk = try Desk(wish: Wish(owner: Self.board, view: .assignments))
    desk.type("is")
    #expect(desk.frame.contains(/● Färdig +2/))
    desk.type("s")
    #expect(desk.frame.contains(/○ Ej påbörjad +2/))
  }

  @Test func `The board keeps filter and order, opens a card, and is left for the list`() throws {
    var desk = try Desk(wish: Wish(owner: Self.board, view: .assignments))
    desk.type("i/språk")
    desk.type(.enter)
    #expect(desk.frame.contains("1 av 8 uppdrag"))
    desk.type(.enter)
    #expect(desk.frame.contains("Språkkrav och språkutbildning"))
    desk.type(.escape)
    #expect(desk.frame.contains("Tavla"))
    desk.type(.escape)
    desk.type("i")
    #expect(!desk.frame.contains("Tavla"))
  }

  @Test func `A narrow screen shows the list, and the key says why`() throws {
    var desk = try Desk(width: 77, height: 24, wish: Wish(owner: Self.board, view: .assignments))
    desk.type("i")
    #expect(desk.footer.contains("minst 78"))
    #expect(!desk.frame.contains("Tavla ·"))
  }

  @Test func `An empty column at the right edge is folded, and opens when a card is moved there`()
    throws
  {
    var desk = try Desk(width: 80, height: 24, wish: Wish(owner: Self.board, view: .assignments))
    desk.type("i")
    #expect(desk.frame.contains("8 uppdrag   · Utgår 0"))
    desk.type(.right, .right, .shiftRight)
    #expect(!desk.frame.contains("Utgår 0"))
    #expect(desk.frame.contains(/· Utgår +1/))
    desk.type("u")
    #expect(desk.frame.contains("· Utgår 0"))
  }

  @Test func `Cards say whose they are only where that tells them apart`() throws {
    var desk = try Desk(wish: Wish(owner: Self.board, view: .assignments))
    desk.type("i")
    let board = desk.frame.split(separator: "\n").prefix(26).joined(separator: "\n")
    #expect(!board.contains("Kommunledningskontor"))
    #expect(board.contains("innan årsskiftet"))
    #expect(!board.contains("före "))
  }

  @Test func `Lost control results are not taken for known, and make nothing green`() throws {
    var desk = try Desk(
      wish: Wish(owner: Owner("alingsas"), view: .overview, period: "2023-08")
    )
    desk.type("i")
    #expect(desk.frame.contains(/Internkontroll +· 1\/10 bedömd/))
    #expect(!desk.frame.contains("10/10"))
  }

  @Test func `A year before the period without an outcome is not waited for`() throws {
    var desk = try Desk(
      wish: Wish(owner: Owner("lerum", "kommunstyrelsen"), view: .goals, period: "2023-12")
    )
    desk.type(.down)
    desk.type("i")
    let rows = desk.frame.split(separator: "\n").map(String.init)
    for row in rows where row.contains(/20(20|21|22)\s/) {
      #expect(!row.contains("inget utfall än"))
    }
  }

  @Test func `A click selects a card, and a second one opens it`() throws {
    var desk = try Desk(wish: Wish(owner: Self.board, view: .assignments))
    desk.type("i")
    let point = Point(x: 60, y: 8)
    desk.take(.input(.mouse(.press, at: point), at: Desk.moment))
    #expect(desk.frame.contains("Ta fram en plan för hela kommunkoncernen"))
    desk.take(.input(.mouse(.press, at: point), at: Desk.moment))
    #expect(desk.frame.contains("Uppdrag     ◑ Påbörjad   innan årsskiftet"))
  }

  @Test func `The map says in words what its cell says, and Enter goes there`() throws {
    var desk = try Desk(wish: Wish(owner: Owner("alingsas"), view: .overview))
    desk.type("i")
    #expect(desk.frame.contains("Signalkarta"))
    desk.type(.right, .right)
    #expect(desk.frame.contains("4 mål: 1 helt uppfyllt"))
    desk.type(.down, .enter)
    #expect(desk.frame.contains("Mål 1"))
    desk.type(.escape)
    #expect(desk.frame.contains("Signalkarta"))
    desk.type(.end, .enter)
    #expect(desk.frame.contains("[5 Kontroll]"))
  }

  @Test func `The map is of a municipality, and a body's overview says so`() throws {
    var desk = try Desk(wish: Wish(owner: Self.board, view: .overview))
    desk.type("i")
    #expect(
      desk.footer.contains("Kartan visar en hel kommun")
        || desk.frame.contains("Kartan visar en hel kommun")
    )
  }
}
