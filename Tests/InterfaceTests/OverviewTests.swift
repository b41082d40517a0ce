import Governance
import Interface
import Screen
import Testing
import Wording

/// The overview says at a glance how a body stands, and hides nothing that is late.
@Suite struct OverviewTests {
  private static func desk(
    _ owner: Owner,
    _ period: ReportingPeriod? = nil,
    width: Int = 120,
    height: Int = 40,
    language: Language = .swedish
  ) throws -> Desk {
    try Desk(
      width: width,
      height: height,
      language: language,
      wish: Wish(owner: owner, view: .overview, period: period)
    )
  }

  private static let board = Owner("alingsas", "kommunstyrelsen")

  private func line(_ start: String, of desk: Desk) -> String {
    desk.frame.split(separator: "\n").map(String.init).first { $0.contains(start) }?
      .replacing("\u{A0}", with: " ") ?? desk.frame
  }

  @Test(
    arguments: [
      (
        Owner("alingsas", "kommunstyrelsen"), Language.swedish,
        "◑ 1 av 4 bedömda mål uppfyllt · ○ Exploatering −3 798 tkr · inget uppdrag försenat"
      ),
      (
        Owner("alingsas", "kommunstyrelsen"), .english,
        "◑ 1 of 4 assessed goals met · ○ Exploatering −3 798 SEK k · no assignment overdue"
      ),
      (
        Owner("alingsas"), .swedish,
        "○ KS Exploatering −3 798 tkr · ◑ 1 av 4 bedömda mål uppfyllt · inget uppdrag försenat"
      ),
      (
        Owner("lerum", "kommunstyrelsen"), .swedish,
        "inga mål · budgeterad nettokostnad 2023 −256,8 mkr, ingen prognos"
      ),
      (
        Owner("hedemora"), .swedish,
        "LÄGE  ◇ Balanskravet uppfylls inte (prognos 2020) · budgeterat resultat 2021 +10,2 mkr"
      ),
      (
        Owner("alingsas", "socialnamnden"), .swedish,
        "inga mål · ingen budget för 2023 · inga uppdrag"
      ),
    ]
  )
  func `One line says how somebody stands`(
    owner: Owner,
    language: Language,
    expected: String
  ) throws {
    let desk = try Self.desk(owner, language: language)
    let frame = desk.frame.replacing("\u{A0}", with: " ")
    #expect(frame.contains(expected), "\(desk.frame)")
  }

  @Test func `What is known of an earlier period says of which`() throws {
    let later = try Self.desk(Self.board, "2024-12", width: 160)
    let text = later.frame.replacing("\u{A0}", with: " ")
    #expect(text.contains(/1 av 4 bedömda (mål )?uppfyllt \(aug 2023\)/), "\(later.frame)")
    #expect(text.contains("−3 798 tkr (aug 2023)"), "\(later.frame)")
    let now = try Self.desk(Self.board, "2023-08", width: 160)
    #expect(!line("LÄGE", of: now).contains("("), "\(now.frame)")
  }

  @Test func `What was closed in an earlier year is neither counted nor listed`() throws {
    #expect(try Self.desk(Self.board, "2023-12").frame.contains("Samlad lokalförsörjning"))
    let next = try Self.desk(Self.board, "2024-12", height: 60)
    #expect(line("UPPDRAG", of: next).contains("7 uppdrag"), "\(next.frame)")
    #expect(!next.frame.contains("Samlad lokalförsörjning"), "\(next.frame)")
  }

  @Test func `A municipality has a sign in the navigator once it is read`() throws {
    var desk = try Self.desk(Owner("lerum", "kommunstyrelsen"))
    #expect(line("▸ Hedemora", of: desk).hasPrefix(" ▸ Hedemora             │"), "\(desk.frame)")
    desk.type("F")
    desk.type(.escape)
    #expect(line("▸ Hedemora", of: desk).hasPrefix(" ▸ Hedemora           · │"), "\(desk.frame)")
  }

  @Test func `Where there is no forecast, the budget is shown beside the year before`() throws {
    let lerum = try Self.desk(Owner("lerum", "kommunstyrelsen"))
    #expect(line("EKONOMI", of: lerum).contains("mkr · budget 2023"), "\(lerum.frame)")
    let row = line("Produktionsområden 2023", of: lerum)
    for text in ["−250,3", "−256,8", "−6,5", "ingen prognos"] {
      #expect(row.contains(text), "\(row)")
    }
    let hedemora = try Self.desk(Owner("hedemora", "kommunstyrelsen"))
    #expect(line("  Driftbudget", of: hedemora).contains("−70,2      −73,2"))
    #expect(line("  Investeringsbudget", of: hedemora).contains("−3,4"))
    #expect(!hedemora.frame.contains("Budget per verksamhet"), "it comes to the same again")
  }

  @Test func `Operations are told by their net costs, with the level of the result`() throws {
    let desk = try Self.desk(Self.board)
    let row = line("Drift · nettokostnader", of: desk)
    for text in ["−106 768", "−106 877", "+109", "● I balans"] {
      #expect(row.contains(text), "\(row)")
    }
    #expect(line("  Exploatering ", of: desk).contains("−3 798          0     −3 798"))
  }

  @Test func `A deficit of the result is not hidden by net costs that keep their budget`() throws {
    var desk = try Self.desk(Self.board)
    #expect(desk.frame.contains("Drift · nettokostnader"))
    desk.type("3")
    for _ in 0..<8 { desk.type(.down) }
    desk.type(.right, .right)
    try #require(desk.frame.contains("Finansnetto · Prognos"), "\(desk.frame)")
    desk.type("-900")
    desk.type(.enter)
    desk.type(.escape)
    desk.type("1")
    #expect(!desk.frame.contains("Drift · nettokostnader"), "\(desk.frame)")
    #expect(!line("  Drift ", of: desk).contains("I balans"), "\(desk.frame)")
  }

  @Test func `What is late is named, whatever its kind`() throws {
    let lerum = try Self.desk(Owner("lerum", "kommunstyrelsen"))
    #expect(line("UPPDRAG", of: lerum).contains("1 försenad"), "\(lerum.frame)")
    #expect(lerum.frame.contains("försenad 94"), "\(lerum.frame)")
    let hedemora = try Self.desk(Owner("hedemora", "kommunfullmaktige"))
    #expect(line("UPPDRAG", of: hedemora).contains("22 sakområden · 4 andra · 2 försenade"))
    let whole = try Self.desk(Owner("hedemora"))
    #expect(line("  KF ", of: whole).contains("2 försenade"), "\(whole.frame)")
  }

  @Test func `Financial goals that are not met are named, and Enter leads to them`() throws {
    var desk = try Self.desk(Owner("hedemora"))
    #expect(
      line("FINANSIELLA MÅL", of: desk)
        .contains("◇ 1 uppfylls   ◇ 1 uppfylls inte: Balanskravet   enligt budget"),
      "\(desk.frame)"
    )
    desk.type(.end, .up, .up, .enter)
    #expect(desk.frame.contains("[8 Ekonomi]"), "\(desk.frame)")
    desk.type(.escape)
    #expect(desk.frame.contains("[1 Översikt]"))
  }

  @Test func `Only goals with a level count as assessed`() throws {
    let desk = try Self.desk(Owner("alingsas"))
    #expect(desk.frame.contains("10 mål · 4 bedömda augusti 2023"), "\(desk.frame)")
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func `The overview is the same whichever pane has the keys`(width: Int, height: Int) throws {
    var desk = try Self.desk(Self.board, width: width, height: height)
    let before = desk.frame.split(separator: "\n").dropFirst(3).dropLast(2)
    desk.type(.tab)
    guard width >= 100 else { return }
    let after = desk.frame.split(separator: "\n").dropFirst(3).dropLast(2)
    func main(_ lines: some Sequence<Substring>) -> [Substring] {
      lines.map { $0.split(separator: "│", maxSplits: 1).last ?? "" }
    }
    #expect(main(before) == main(after), "\(desk.frame)")
  }

  @Test func `Where there is room, all assignments are there`() throws {
    let desk = try Self.desk(Self.board, width: 200, height: 60)
    let titles = desk.frame.split(separator: "\n").drop { !$0.contains("UPPDRAG") }
      .prefix { !$0.contains("INTERNKONTROLL") }
    #expect(titles.count >= 10, "\(desk.frame)")
    #expect(desk.frame.contains("Bygg- och miljönämnden"))
    #expect(!desk.frame.contains("nämn…"))
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func `Figures of goals and of the economy stand in one column`(width: Int, height: Int) throws {
    let desk = try Self.desk(Self.board, width: width, height: height)
    func end(of text: String, in start: String) throws -> Int {
      let line = line(start, of: desk)
      let range = try #require(line.ranges(of: text).first, "\(line)")
      return String(line[..<range.upperBound]).columns
    }
    let goal = try end(of: "2,6 av 2,9", in: "God dialog")
    #expect(try end(of: "+6 929", in: "  Investeringar") == goal, "\(desk.frame)")
    #expect(try end(of: "avvikelse", in: "EKONOMI") == goal)
    #expect(!line("EKONOMI", of: desk).contains("…"))
  }
}

/// The row of numbered views.
@Suite struct TabTests {
  @Test(arguments: [60, 80, 100, 120, 160, 200], Language.allCases)
  func `No name moves when another view is chosen`(width: Int, language: Language) throws {
    var desk = try Desk(width: width, height: 40, language: language)
    func row() -> String {
      let line = desk.grid.text(ofRow: 1).replacing("[", with: " ").replacing("]", with: " ")
      let names = width < 80 ? String(line.prefix(28)) : line
      return names.split(separator: " ").joined(separator: " ")
        + "\(names.prefix { $0 == " " }.count)"
    }
    let first = row()
    for key in "234567890" {
      desk.type(.alt(key))
      #expect(row() == first, "\(desk.frame)")
      #expect(desk.grid.text(ofRow: 1).contains("[\(key)"), "\(desk.frame)")
    }
  }

  @Test func `At 120 columns the names are whole`() throws {
    let desk = try Desk()
    let names =
      "[1 Översikt]2 Mål 3 Budget 4 Uppdrag 5 Kontroll 6 Avstämning 7 Tidplan 8 Ekonomi 9 Dok 0 Logg"
    #expect(desk.grid.text(ofRow: 1).contains(names), "\(desk.grid.text(ofRow: 1))")
  }

  @Test func `At 60 columns the chosen view is named beside the numbers`() throws {
    var desk = try Desk(width: 60, height: 15)
    desk.type("6")
    #expect(desk.grid.text(ofRow: 1).contains("5 [6] 7  8  9  0  Avstämning"))
  }
}
