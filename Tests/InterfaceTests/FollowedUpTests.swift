import Governance
import Interface
import Screen
import Testing
import Wording

/// Everything that is followed up, by kind: found, read, updated and undone.
@Suite struct FollowedUpTests {
  /// The period of the budget for 2025, when all of the executive board's kinds are there.
  private static func alingsas(width: Int = 120, height: Int = 40) throws -> Desk {
    let owner = Owner("alingsas", "kommunstyrelsen")
    let wish = Wish(owner: owner, view: .assignments, period: "2025-04")
    return try Desk(width: width, height: height, wish: wish)
  }

  private static func hedemora() throws -> Desk {
    let owner = Owner("hedemora", "kommunfullmaktige")
    return try Desk(wish: Wish(owner: owner, view: .assignments, period: "2021-12"))
  }

  private static func lerum(_ view: View) throws -> Desk {
    let owner = Owner("lerum", "kommunstyrelsen")
    return try Desk(wish: Wish(owner: owner, view: view, period: "2023-08"))
  }

  @Test func `Of a whole municipality two of the same name are told apart by their kind`() throws {
    let wish = Wish(owner: Owner("lerum"), view: .assignments, period: "2023-08")
    let rows = try Desk(height: 60, wish: wish).frame.split(separator: "\n")
      .filter { $0.contains("Sveriges bästa näringslivsklimat") }
    #expect(rows.contains { $0.contains("  priorit") }, "\(rows)")
    #expect(rows.contains { $0.contains("  inrikt") }, "\(rows)")
  }

  @Test func `A goal that others serve says when it has ended`() throws {
    let wish = Wish(owner: Owner("alingsas", "kommunstyrelsen"), view: .goals, period: "2025-08")
    let desk = try Desk(wish: wish)
    let heading = desk.frame.split(separator: "\n").first { $0.contains("1. Alingsås växer") }
    #expect(heading?.contains("2024") == true, "\(desk.frame)")
  }

  @Test func `A rule is called by what it is a rule for`() throws {
    let desk = try Desk(wish: Wish(owner: Owner("lerum")))
    let rule = try #require(Address("lerum/rules/befarat-underskott"))
    #expect(Words(.swedish).place(rule, in: desk.state.workspace) == "Befarat underskott")
  }

  @Test func `The list is grouped by kind, each kind with its count and its statuses`() throws {
    let desk = try Self.alingsas()
    #expect(desk.frame.contains("29 poster"))
    #expect(desk.frame.contains("▾ Uppdrag  7"))
    #expect(desk.frame.contains("▾ Politiska inriktningar  3"))
    #expect(desk.frame.contains("▾ Utredningar  14"))
    #expect(
      desk.frame.contains("◕ 2 löpande   ◑ 2 påbörjade   ○ 8 planerade   · 2 ej prioriterade")
    )
  }

  @Test func `A kind is folded with z, and stays so while one is elsewhere and in another period`()
    throws
  {
    var desk = try Self.alingsas()
    desk.type("z")
    #expect(desk.frame.contains("▸ Uppdrag  7"))
    #expect(!desk.frame.contains("Språkkrav"))
    desk.type("24>")
    #expect(desk.frame.contains("▸ Uppdrag  7"))
    desk.type(.home)
    desk.type("z")
    #expect(desk.frame.contains("Språkkrav"))
  }

  @Test func `One kind is chosen by key, and all again`() throws {
    var desk = try Self.hedemora()
    desk.type("v3")
    #expect(desk.frame.contains("aktuella · utredningar"))
    #expect(desk.frame.contains("▾ Utredningar  2"))
    #expect(!desk.frame.contains("Kommunalskatt"))
    desk.type("v1")
    desk.type(.home)
    #expect(desk.frame.contains("▾ Sakområden  22"))
  }

  @Test func `s steps through the statuses of the kind's own list`() throws {
    var desk = try Self.alingsas()
    desk.type("v4")
    #expect(desk.frame.contains("◑ Påbörjad       Införande av ett E-arkiv"))
    desk.type("s")
    #expect(desk.frame.contains("◕ Löpande        Införande av ett E-arkiv"))
    #expect(
      desk.saved.last?.operations.first?.address.text
        == "alingsas/kommunstyrelsen/assignments/e-arkiv#followUps.2025-04.status"
    )
    desk.type("S")
    #expect(desk.frame.contains("○ Planerad"))
    #expect(desk.frame.contains("· Ej prioriterad"))
    #expect(!desk.frame.contains("Utgår"))
  }

  @Test func `Escape shows all again, before it goes anywhere`() throws {
    var desk = try Self.hedemora()
    desk.type("v3ff")
    desk.type(.escape, .home)
    #expect(desk.frame.contains("[4 Uppdrag]"))
    #expect(desk.frame.contains("Sakområden"))
    desk.type(.escape)
    #expect(desk.frame.contains("[1 Översikt]"))
  }

  @Test func `A key that writes waits until the files have said which period it writes into`()
    throws
  {
    var desk = try Desk(reading: .held)
    desk.type("4sj")
    #expect(desk.saved.isEmpty)
    desk.readOn()
    #expect(
      desk.saved.last?.operations.first?.address.text
        == "alingsas/kommunstyrelsen/assignments/valfardens-finansiering#followUps.2023-08.status"
    )
    #expect(desk.frame.contains("Kost och lokalvård till kommunstyrelsen\n"))
  }

  @Test func `A heading says in words how many have each status`() throws {
    var desk = try Self.alingsas()
    desk.type("v4")
    desk.type(.home)
    #expect(desk.frame.contains("│ ○ 8 Planerade"))
    #expect(!desk.footer.contains("källa"))
  }

  @Test func `Nobody's status is invented: a direction has none until somebody gives it one`()
    throws
  {
    var desk = try Self.hedemora()
    #expect(desk.frame.contains("Sakområde   · ingen status angiven"))
    #expect(!desk.frame.contains("Ej påbörjad"))
    desk.type("s")
    #expect(desk.frame.contains("○ Ej påbörjad    Kommunalskatt"))
    desk.type("u")
    #expect(desk.frame.contains("Sakområde   · ingen status angiven"))
  }

  @Test func `A page holds all that is known of one, and the arrows go on to the next`() throws {
    var desk = try Self.hedemora()
    desk.type(.down, .down, .enter)
    #expect(desk.frame.contains("Kommunfullmäktige › Sakområde"))
    #expect(desk.frame.contains("1. "))
    #expect(desk.frame.contains("Gett av     Politisk majoritet"))
    #expect(desk.frame.contains("Gäller      2019–2022"))
    desk.type(.right)
    #expect(desk.frame.contains("Demokrati"))
    desk.type("s")
    #expect(desk.frame.contains("december 2021 · ○ Ej påbörjad · av anna"))
    desk.type("u")
    #expect(desk.frame.contains("inte uppföljt än"))
    desk.type(.escape)
    #expect(desk.frame.contains("▾ Sakområden  22"))
    desk.type(.enter)
    #expect(desk.frame.contains("Demokrati"))
  }

  @Test func `A comment is written on every kind, and taken back`() throws {
    var desk = try Self.lerum(.assignments)
    desk.type(.down, .down, .enter)
    desk.type("cVisionen har upphört.")
    desk.type(.control("s"))
    #expect(desk.frame.contains("Kommentar   Visionen har upphört."))
    #expect(desk.frame.contains("ingen status angiven"))
    desk.type("u")
    #expect(!desk.frame.contains("Kommentar   Visionen"))
  }

  @Test func `A page that does not fit is scrolled through to its source`() throws {
    var desk = try Desk(
      width: 60,
      height: 15,
      wish: Wish(
        owner: Owner("lerum", "kommunstyrelsen"),
        view: .assignments,
        period: "2023-08"
      )
    )
    desk.type(.down, .down, .enter)
    #expect(!desk.frame.contains("Källa"))
    desk.type(.end)
    #expect(desk.frame.contains("Källa       Verksamhetsplan 2023"))
    desk.type(.home)
    #expect(desk.frame.contains("Gör målstyrningen renare"))
  }

  @Test func `What was given later is not there in an earlier period`() throws {
    var desk = try Self.alingsas()
    desk.type("<")
    #expect(desk.frame.contains("januari 2025"))
    desk.type("<<<<")
    #expect(desk.frame.contains("december 2023"))
    #expect(desk.frame.contains("8 uppdrag"))
    #expect(!desk.frame.contains("Utredningar"))
  }

  @Test func `The list is ordered by due date and by status, and grouped by who gave it`() throws {
    var desk = try Self.lerum(.assignments)
    desk.type("v3rs")
    #expect(desk.frame.contains("efter förfallodag"))
    let rows = desk.frame.split(separator: "\n")
    let first = try #require(rows.firstIndex { $0.contains("Sveriges bästa näringslivsklimat") })
    let later = try #require(rows.firstIndex { $0.contains("Prövning av kommunens medlemskap") })
    #expect(first < later)
    desk.type("rb")
    #expect(desk.frame.contains("efter status · per givare"))
    #expect(desk.frame.contains("▾ Kommunfullmäktige  12"))
  }

  @Test func `Work environment goals stand under their own heading and count among no goals`()
    throws
  {
    var desk = try Desk(height: 60)
    #expect(desk.frame.contains("7 mål · 4 bedömda augusti 2023 · 1 arbetsmiljömål"))
    desk.type("2")
    #expect(desk.frame.contains("ARBETSMILJÖMÅL"))
  }

  @Test func `A goal is listed in the years in which it is valid`() throws {
    let owner = Owner("alingsas", "kommunstyrelsen")
    let desk = try Desk(wish: Wish(owner: owner, view: .goals, period: "2025-04"))
    #expect(!desk.frame.contains("Bättre företagsklimat"))
    #expect(desk.frame.contains("ARBETSMILJÖMÅL"))
    let council = Owner("alingsas", "kommunfullmaktige")
    let whole = try Desk(wish: Wish(owner: council, view: .goals, period: "2025-04"))
    #expect(whole.frame.contains("Sveriges mest effektiva kommun"))
  }

  @Test func `Goals whose titles were lost say so, and no level is invented for them`() throws {
    let owner = Owner("hedemora", "kommunfullmaktige")
    let desk = try Desk(wish: Wish(owner: owner, view: .goals, period: "2021-12"))
    #expect(desk.frame.contains("Övergripande mål 1 (rubriken förlorad i utdraget)"))
    #expect(!desk.frame.contains("Ej utvärderad"))
  }

  @Test func `Indicators that no goal has are found, read and edited`() throws {
    var desk = try Self.lerum(.goals)
    #expect(desk.frame.contains("▾ Indikatorer utan mål  6"))
    #expect(desk.frame.contains("78,8 (2022)    ▅█▁ ↘  prognos: bibehållen"))
    #expect(desk.frame.contains(/Prognos +2023: bibehållen/))
    desk.type(.enter, .right, .right)
    desk.type("79,5")
    desk.type(.enter)
    #expect(
      desk.saved.last?.operations.first?.address.text
        == "lerum/kommunstyrelsen/indicators/hme#outcomes.2023"
    )
    desk.type("u")
    #expect(desk.footer.contains("Ångrade"))
  }

  @Test func `The overview counts controls, lost ones as lost, and names the next report`() throws {
    let desk = try Desk(width: 80, height: 24)
    #expect(desk.frame.contains("● 1 Utan anmärkning   · 9 Uppgift saknas i källan"))
    #expect(desk.frame.contains("TIDPLAN"))
    #expect(desk.frame.contains("AVSTÄMNING"))
  }

  @Test func `The head counts those that the filter lets through, out of all`() throws {
    var desk = try Desk(wish: Wish(view: .assignments, period: "2023-08"))
    #expect(desk.frame.contains(" 8 uppdrag"))
    desk.type("f")
    #expect(desk.frame.contains("7 av 8 uppdrag"))
    desk.type("f")
    #expect(desk.frame.contains("0 av 8 uppdrag"), "\(desk.frame)")
  }

  @Test func `One overdue is said in the gender of its kind`() throws {
    let desk = try Self.lerum(.assignments)
    #expect(desk.frame.contains("1 försenad"))
    #expect(!desk.frame.contains("1 försenat"))
  }

  @Test func `Escape to the overview marks what was left, so that the next key is about it`() throws
  {
    var desk = try Desk(wish: Wish(view: .assignments, period: "2023-08"))
    desk.type(.down, .escape)
    #expect(desk.frame.contains("[1 Översikt]"))
    desk.type("cKlart.")
    desk.type(.control("s"))
    #expect(
      desk.saved.last?.operations.first?.address.text
        == "alingsas/kommunstyrelsen/assignments/kost-och-lokalvard#followUps.2023-08.comment"
    )
  }

  @Test func `A municipality's rules stand at its total, and at the deficit that they are for`()
    throws
  {
    var lerum = try Desk(wish: Wish(owner: Owner("lerum")))
    lerum.type(.down, .down, .down)
    #expect(lerum.frame.contains("Befarat underskott"))
    var hedemora = try Desk(height: 60, wish: Wish(owner: Owner("hedemora")))
    for _ in 0..<12 where !hedemora.frame.contains("Omfördelning mellan nämnder") {
      hedemora.type(.down)
    }
    #expect(hedemora.frame.contains("Omfördelning mellan nämnder"))
    #expect(hedemora.frame.contains("olkhälsa"))
  }
}
