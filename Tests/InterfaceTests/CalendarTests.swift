import Governance
import Interface
import Screen
import Testing
import Wording

/// The calendar on the screen: its dates, who has handed in, and the way to what is missing.
@Suite struct CalendarTests {
  private static let report = "alingsas/calendar/delarsbokslut/occasions/2023-08"
  private static let municipality = Wish(owner: Owner("alingsas"), view: .calendar)

  @Test func `One begins at the chosen period's report, and without a date there is no deadline`()
    throws
  {
    var desk = try Desk()
    desk.type("7")
    #expect(desk.frame.contains("[7 Tidplan]"))
    #expect(desk.frame.contains("delårsbokslut augusti 2023"))
    #expect(desk.frame.contains("ingen dag angiven, så ingen tidsgräns"))
    #expect(desk.frame.contains("SAKNAS INFÖR DELÅRSBOKSLUT AUGUSTI 2023"))
  }

  @Test func `A date is entered where one stands, and undone`() throws {
    var desk = try Desk()
    desk.type("7")
    desk.type(.right)
    desk.type("15/9")
    desk.type(.enter)
    let change = try #require(desk.saved.last)
    #expect(change.operations.map(\.address.text) == [Self.report])
    #expect(desk.frame.contains("15 sep        –             ○ saknas"))
    #expect(desk.footer.contains("u ångrar"))
    desk.type("u")
    #expect(desk.saved.last?.operations == change.inverse)
    #expect(!desk.frame.contains("15 sep"))
  }

  @Test func `A delivery in another year than the report's says which`() throws {
    var desk = try Desk(wish: Self.municipality)
    desk.type(.home, .down, .down)
    desk.take(.input(.key(.character("s")), at: Moment(seconds: 1_795_300_000, offsetMinutes: 60)))
    #expect(desk.frame.contains("21 nov 2026"), "\(desk.frame)")
  }

  @Test func `A body that hands nothing in is told of where something is missing for it`() throws {
    let desk = try Desk(
      wish: Wish(owner: Owner("hedemora"), view: .calendar, period: "2021-12")
    )
    let rows = desk.frame.split(separator: "\n")
    let council = try #require(
      rows.last { $0.contains("Kommunfullmäktige") && $0.contains("5") },
      "\(desk.frame)"
    )
    #expect(!council.contains("väntas"), "\(desk.frame)")
  }

  @Test func `A wrong date says what is wrong while it is typed, and cannot be entered`() throws {
    var desk = try Desk()
    desk.type("7e")
    desk.type("31/9")
    #expect(desk.frame.contains("September 2023 har ingen dag 31."))
    desk.type(.enter)
    #expect(desk.saved.isEmpty)
    desk.type(.control("u"))
    desk.type("snart")
    #expect(desk.frame.contains("inget datum"))
    desk.type(.escape)
    #expect(desk.saved.isEmpty)
    #expect(desk.frame.contains("[7 Tidplan]"))
  }

  @Test func `Long after a report today is not suggested as its day`() throws {
    let wish = Wish(owner: Owner("hedemora"), view: .calendar, period: "2021-12")
    var desk = try Desk(wish: wish)
    desk.type(.home)
    desk.type("e")
    #expect(!desk.frame.contains("Tab: måndag 2 okt 2023"), "\(desk.frame)")
  }

  static let days: [(typed: String, said: String, taken: String)] = [
    ("", "Tab: måndag 2 okt 2023", "2023-10-02"),
    ("15", "Tab: fredag 15 sep 2023", "2023-09-15"),
    ("31", "Tab: torsdag 31 aug 2023", "2023-08-31"),
    ("30 f", "", ""),
    ("12 d", "Tab: tisdag 12 dec 2023", "2023-12-12"),
    ("5 ja", "Tab: fredag 5 jan 2024", "2024-01-05"),
    ("15/9", "= fredag 15 september 2023", "2023-09-15"),
    ("20 oct", "= fredag 20 oktober 2023", "2023-10-20"),
  ]

  @Test(arguments: days)
  func `What is understood stands beside the field, and Tab takes it`(
    typed: String,
    said: String,
    taken: String
  ) throws {
    var desk = try Desk()
    desk.type("7e")
    desk.type(.control("u"))
    desk.type(typed)
    #expect(desk.frame.contains(said))
    desk.type(.tab)
    #expect(desk.frame.contains(taken))
    #expect(desk.saved.isEmpty)
    guard !taken.isEmpty else { return }
    desk.type(.enter)
    #expect(desk.saved.count == 1)
  }

  @Test func `A day of January is in the year after the accounts`() throws {
    var desk = try Desk()
    desk.type("7")
    desk.type(.down, .right, .right)
    desk.type("20/1")
    desk.type(.enter)
    #expect(desk.frame.contains("20 jan 2024"))
  }

  @Test func `An emptied date goes, and the occasion stays`() throws {
    var desk = try Desk()
    desk.type("7")
    desk.type(.right)
    desk.type("15/9")
    desk.type(.enter)
    desk.type("e")
    desk.type(.control("u"))
    desk.type(.enter)
    let operation = try #require(desk.saved.last?.operations.first)
    #expect(
      operation
        == .set(
          try #require(Address("\(Self.report)#handIn")),
          from: .text("2023-09-15"),
          to: nil
        )
    )
  }

  @Test func `One key marks a report as handed in, and takes it back`() throws {
    var desk = try Desk()
    desk.type("7s")
    #expect(desk.footer.contains("Kommunstyrelsen har lämnat in delårsbokslut augusti 2023"))
    #expect(desk.frame.contains("● 2 okt"))
    desk.type("s")
    #expect(desk.footer.contains("har inte lämnat in"))
    #expect(!desk.frame.contains("● 2 okt"))
  }

  @Test func `A municipality lists who has not handed in, and each is marked there`() throws {
    var desk = try Desk(wish: Self.municipality)
    desk.type(.home, .down)
    #expect(desk.frame.contains("▾ delårsbokslut"))
    #expect(desk.frame.contains("att fylla i"))
    desk.type("s")
    #expect(desk.footer.contains("Ställ dig på en nämnd"))
    desk.type(.down)
    desk.type("s")
    #expect(desk.frame.contains("1 av 7"))
    desk.type(.up)
    desk.type("z")
    #expect(desk.frame.contains("▸ delårsbokslut"))
  }

  @Test func `Enter on a body shows its calendar, Escape comes back`() throws {
    var desk = try Desk(wish: Self.municipality)
    desk.type("<")
    desk.type(.home, .down, .down, .enter)
    #expect(desk.frame.contains("SAKNAS INFÖR"))
    desk.type(.escape)
    #expect(!desk.frame.contains("SAKNAS INFÖR"))
  }

  @Test func `Enter goes to the goal that is not assessed, Escape comes back`() throws {
    var desk = try Desk()
    desk.type("7")
    desk.type(.down, .down, .enter)
    #expect(desk.state.place?.goal != nil)
    desk.type(.escape)
    #expect(desk.state.place?.view == .calendar)
  }

  @Test func `Enter goes to the deficit that no action answers, Escape comes back`() throws {
    var desk = try Desk()
    desk.type("7")
    desk.type(.end, .enter)
    #expect(desk.state.place?.view == .budget)
    #expect(desk.frame.contains("Exploatering"))
    #expect(desk.frame.contains("ingen åtgärd svarar på det"))
    desk.type(.escape, .escape)
    #expect(desk.state.place?.view == .calendar)
  }

  @Test func `The calendar follows the period, and Enter on a report chooses its period`() throws {
    var desk = try Desk()
    desk.type("7>")
    #expect(desk.state.period == "2023-12")
    #expect(desk.frame.contains("SAKNAS INFÖR ÅRSBOKSLUT DECEMBER 2023"))
    desk.type(.home, .enter)
    #expect(desk.state.period == "2023-04")
    desk.type("<")
    #expect(desk.frame.contains("Tidplan 2022"))
  }

  @Test func `A digit edits a date and changes the view where there is none`() throws {
    var desk = try Desk()
    desk.type("7")
    desk.type(.down, .right)
    desk.type("2")
    #expect(desk.footer.contains("Enter spara"), "\(desk.frame)")
    desk.type(.escape, .end, .character("G"))
    desk.type("3")
    #expect(desk.frame.contains("[3 Budget]"), "\(desk.frame)")
  }
}
