import Governance
import Interface
import Screen
import Testing
import Wording

/// What if: supposed, seen, taken back, thrown away or made a draft; never saved.
@Suite struct WhatIfTests {
  private static func hedemora() throws -> Desk {
    try Desk(wish: Wish(owner: Owner("hedemora"), view: .budget, period: "2021-12"))
  }

  /// Supposes 1 % of index on the boards' sum from the budget of 2021 on.
  private static func supposed() throws -> Desk {
    var desk = try hedemora()
    for _ in 0..<7 { desk.type(.down) }
    desk.type(.right, .right, .right)
    desk.type("%11")
    desk.type(.enter)
    return desk
  }

  @Test func `An index is carried to the sum, the result, the plan years and the financial goals`()
    throws
  {
    var desk = try Self.supposed()
    #expect(desk.saved.isEmpty)
    #expect(desk.frame.contains("MED ANTAGANDET · INTE SPARAT"))
    #expect(desk.frame.contains("Resultat, Budget 2021: 10,2 → 0,2 (−10,0)"))
    #expect(desk.frame.contains("Överskottsmål 2021: 1,0 → 0,0 (−1,0)"))
    desk.type(.right, .right)
    #expect(desk.frame.contains("Resultat, Plan 2023: 10,6 → −"))
    desk.type(.alt("8"))
    #expect(desk.frame.contains("MED ANTAGANDET · INTE SPARAT"))
    #expect(desk.frame.contains("◇ Överskottsmål"))
  }

  @Test(arguments: [(80, 24), (80, 21), (120, 40), (200, 60)])
  func `What is supposed and the result stay in view, and the keys are told in short`(
    width: Int,
    height: Int
  ) throws {
    var desk = try Desk(
      width: width,
      height: height,
      wish: Wish(owner: Owner("alingsas", "kommunstyrelsen"), view: .budget, period: "2023-08")
    )
    desk.type("%3")
    desk.type("2 %")
    desk.type(.enter)
    let pin = try #require(desk.frame.split(separator: "\n").first { $0.contains("+2 % → ") })
    #expect(pin.contains(/INTE SPARAT +Verksamhetens intäkter \+2 % → Årets resultat 2023: \d/))
    #expect(desk.footer.contains("% mer eller utkast   0–9 nytt belopp   Esc släng"))
    desk.type(.end)
    #expect(desk.frame.contains(pin))
  }

  @Test
  func `A sum moves by as much as its line from what was printed, and keeps its rounding`() throws {
    var desk = try Desk(
      width: 200,
      height: 60,
      wish: Wish(owner: Owner("alingsas", "kommunstyrelsen"), view: .budget, period: "2025-12")
    )
    desk.type(.down, .down, .right)
    desk.type("%1")
    desk.type("10")
    desk.type(.enter)
    let rows = desk.frame.split(separator: "\n").map(String.init)
    for name in ["Lokalhyror  ", "Verksamhetens kostnader  ", "Årets resultat  "] {
      #expect(rows.contains { $0.contains(name) && $0.contains("−799") }, "\(name)\n\(desk.frame)")
    }
    #expect(rows.contains { $0.contains(/Lokalhyror .*−7 986 +−799/) })
    #expect(rows.contains { $0.contains(/Årets resultat .* −799 +0 +−799/) })
  }

  @Test(arguments: ["2020-12", "2021-12"])
  func `It begins in the plan's own first year, not in the one it is compared with`(
    period: ReportingPeriod
  )
    throws
  {
    var desk = try Desk(
      width: 200,
      height: 60,
      wish: Wish(owner: Owner("hedemora"), view: .budget, period: period)
    )
    desk.type("%")
    #expect(desk.frame.contains("från Budget 2021"), "\(desk.frame)")
    #expect(!desk.frame.contains("från Budget 2020"))
  }

  @Test func `A line parts what a column is without from the next year`() throws {
    var desk = try Desk(
      width: 200,
      height: 60,
      wish: Wish(owner: Owner("hedemora"), view: .budget, period: "2021-12")
    )
    for _ in 0..<7 { desk.type(.down) }
    desk.type("%11")
    desk.type(.enter)
    let rows = desk.frame.split(separator: "\n").map(String.init)
    #expect(rows.contains { $0.contains(/utan +Skillnad │/) })
    #expect(rows.contains { $0.contains(/Summa nämnder.* −1 002,1 +−10,0 │ +−/) })
  }

  @Test func `The need for efficiency follows`() throws {
    var desk = try Self.supposed()
    desk.type("v6")
    #expect(desk.frame.contains("Prognos effektiviseringsbehov"))
    #expect(desk.frame.contains("kostnadsökning 2,5%, Plan 2022: 14,2 → 4,1"))
    #expect(
      desk.frame.contains(
        /Summa nämnder +−970,0  −1 012,1  −1 002,1 +−10,0/
      )
    )
  }

  @Test func `Every table and every goal without a supposition is as printed, to the digit`() throws
  {
    var desk = try Self.supposed()
    desk.type("v4")
    #expect(desk.frame.contains("Resultatbudget"))
    #expect(desk.frame.contains(/Årets resultat .* 0,2 +10,2 +−10,0/))
    desk.type(.alt("8"))
    #expect(desk.frame.contains(/Årets resultat +−4,4 +10,4 +0,2\s/))
  }

  @Test func `Only the views of figures stand with what is supposed, and each says which it is`()
    throws
  {
    var plain = try Self.hedemora()
    var desk = try Self.supposed()
    for view: Character in ["1", "2", "4", "6", "7", "9"] {
      plain.type(.alt(view))
      desk.type(.alt(view))
      let (shown, meant) = (desk.frame.split(separator: "\n"), plain.frame.split(separator: "\n"))
      #expect(shown.first?.contains("UTAN ANTAGANDET") == true, "\(view)")
      #expect(shown.dropFirst().dropLast(2) == meant.dropFirst().dropLast(2), "\(view)")
    }
    for view: Character in ["3", "8"] {
      desk.type(.alt(view))
      #expect(desk.frame.contains("MED ANTAGANDET · INTE SPARAT"), "\(view)")
    }
  }

  @Test func `A digit on a figure supposes what it becomes, and again writes it over`() throws {
    var desk = try Self.supposed()
    desk.type(.up, .up)
    desk.type("-440")
    #expect(desk.frame.contains("Omsorgsnämnden, Budget 2021"))
    #expect(desk.frame.contains("Blir -440"))
    #expect(desk.frame.contains("Nu −442,1. Ett nytt belopp"))
    desk.type(.enter)
    #expect(desk.frame.contains(/Omsorgsnämnden +−426,0 +−419,5 +−440,0 +−437,7 +−2,3/))
    #expect(desk.frame.contains("Omsorgsnämnden: +2,1 mkr bara Budget 2021"))
    desk.type("=-400-41,1")
    desk.type(.enter)
    #expect(desk.frame.contains(/Omsorgsnämnden +−426,0 +−419,5 +−441,1 +−437,7 +−3,4/))
    #expect(desk.frame.contains("Omsorgsnämnden: +1,0 mkr bara Budget 2021"))
    #expect(!desk.frame.contains("+2,1 mkr"))
    desk.type("-440,55")
    #expect(desk.frame.contains("Högst 1 decimal"))
    #expect(desk.saved.isEmpty)
  }

  @Test func `A digit on a sum says how a sum is changed`() throws {
    var desk = try Self.supposed()
    desk.type("5")
    #expect(desk.footer.contains("En summa ändras i procent, eller genom raderna"))
  }

  @Test func `Nothing can be edited meanwhile, and Esc asks before it throws a supposition away`()
    throws
  {
    var desk = try Self.supposed()
    desk.type("e")
    #expect(desk.footer.contains("Inget kan ändras") || desk.frame.contains("Inget kan ändras"))
    #expect(desk.saved.isEmpty)
    // The first takes away what was told, the second what was supposed.
    desk.type(.escape)
    #expect(desk.frame.contains("VAD HÄNDER OM"))
    desk.type(.escape, .escape)
    #expect(desk.frame.contains("VAD HÄNDER OM"))
    desk.type(.escape)
    #expect(desk.frame.contains("Slänga antagandet?"))
    desk.type("j")
    #expect(!desk.frame.contains("VAD HÄNDER OM"))
    #expect(desk.footer.contains("Inget är ändrat"))
    #expect(desk.frame.contains("10,2"))
  }

  @Test
  func `Several suppositions are listed, taken back one by one, and thrown away after a question`()
    throws
  {
    var desk = try Self.supposed()
    desk.type(.up, .up)
    desk.type("%3-2 %")
    desk.type(.enter)
    #expect(desk.frame.contains("Omsorgsnämnden: −2 % från Budget 2021"))
    desk.type(.escape)
    #expect(desk.frame.contains("Slänga 2 antaganden?"))
    desk.type(.escape)
    #expect(desk.frame.contains("VAD HÄNDER OM"))
    desk.type("%5")
    #expect(!desk.frame.contains("Antas       Summa nämnder"))
    #expect(desk.frame.contains("Omsorgsnämnden: −2 % från Budget 2021"))
  }

  private static func drift() throws -> Desk {
    try Desk(
      wish: Wish(owner: Owner("alingsas", "kommunstyrelsen"), view: .budget, period: "2023-08")
    )
  }

  @Test func `A revenue has no costs to index: the choice says so before anything is typed`() throws
  {
    var desk = try Self.drift()
    desk.type("%")
    #expect(desk.frame.contains("1 Index: Verksamhetens intäkter är ingen kostnad"))
    desk.type("1")
    #expect(desk.footer.contains("är ingen kostnad"))
    #expect(desk.frame.contains("4 Verksamhetens intäkter upp eller ner, bara Prognos"))
    desk.type("4")
    #expect(desk.frame.contains("Hur mycket?"))
  }

  @Test func `In interim accounts the forecast moves, and the decided budget does not`() throws {
    var desk = try Self.drift()
    desk.type(.down)
    desk.type("%12,5")
    desk.type(.enter)
    #expect(desk.frame.contains("index 2,5 % per år från Prognos helår 2023"))
    #expect(desk.frame.contains(/Personalkostnader +−109 182 +−107 545\s/))
  }

  @Test func `The chart shows a line with what is supposed and without`() throws {
    var desk = try Self.drift()
    desk.type(.down)
    desk.type("%12,5")
    desk.type(.enter)
    desk.type("i")
    #expect(desk.frame.contains("◇ Prognos helår   ▽ utan"))
    #expect(desk.frame.contains(/2023 +−64 523 +−109 182 +−107 545 +−104 922/))
    desk.type(.escape)
    desk.type(.escape)
    desk.type("i")
    #expect(!desk.frame.contains("▽ utan"))
  }

  @Test func `What cannot be supposed is told in the field, which stays open`() throws {
    var desk = try Self.hedemora()
    for _ in 0..<7 { desk.type(.down) }
    desk.type("%3-500")
    desk.type(.enter)
    #expect(desk.frame.contains("En summa ändras i procent"))
    desk.type(.backspace, .backspace, .backspace, .backspace)
    desk.type("x")
    desk.type(.enter)
    #expect(desk.frame.contains("Skriv ett tal"))
    desk.type(.escape)
    #expect(!desk.frame.contains("VAD HÄNDER OM · INTE SPARAT"))
  }

  @Test func `A draft is one change with one undo, and the base is as it was`() throws {
    var desk = try Self.supposed()
    desk.type("%6")
    #expect(desk.saved.count == 1)
    #expect(desk.saved.first?.operations.count == 1)
    #expect(desk.frame.contains("Mål och budget 2021–2023 – utkast"))
    #expect(desk.frame.contains("Ersätter"))
    #expect(desk.footer.contains("summor är omräknade ur sina delar"))
    #expect(!desk.frame.contains("VAD HÄNDER OM"))
    let owner = Owner("hedemora")
    let draft = try #require(desk.state.workspace.document("mal-och-budget-2021-utkast", of: owner))
    #expect(
      draft.assumptions.last?.label == "Summa nämnder: index 1\u{A0}% per år från Budget 2021"
    )
    desk.type("u")
    #expect(desk.saved.count == 2)
    #expect(desk.state.workspace.document("mal-och-budget-2021-utkast", of: owner) == nil)
  }
}
