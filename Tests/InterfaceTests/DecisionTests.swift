import Governance
import Interface
import Screen
import Testing
import Wording

/// Budget decisions and actions on the screen: filled in on a form, one change, one undo.
@Suite struct DecisionTests {
  /// The budget of the nämnder of Hedemora, on the first figure that is no sum.
  private static func desk() throws -> Desk {
    var desk = try Desk(
      width: 150,
      wish: Wish(owner: Owner("hedemora"), view: .budget, period: "2021-12")
    )
    desk.type(.home, .right, .right)
    return desk
  }

  private static func fill(_ desk: inout Desk, amount: String, date: String) {
    desk.type("s")
    desk.type(.down, .down, .down)
    desk.type(amount)
    desk.type(.down, .down, .down)
    desk.type(date)
  }

  @Test func `A reallocation by the wrong body is refused with what is right, and kept open`()
    throws
  {
    var desk = try Self.desk()
    desk.type("s")
    #expect(desk.frame.contains("Budgetbeslut i"), "\(desk.frame)")
    desk.type(.escape)
    Self.fill(&desk, amount: "1,5", date: "2021-05-17")
    desk.type(.up)
    desk.type(.right)
    #expect(desk.frame.contains("Det ska vara"), "\(desk.frame)")
    desk.type(.control("s"))
    #expect(desk.saved.isEmpty)
    desk.type(.left)
    desk.type(.control("s"))
    #expect(desk.saved.count == 1, "\(desk.frame)")
  }

  @Test func `A recorded decision shows in the table and is taken back as one`() throws {
    var desk = try Self.desk()
    Self.fill(&desk, amount: "1,5", date: "17/5 2021")
    desk.type(.control("s"))
    let change = try #require(desk.saved.last)
    #expect(change.operations.count == 1)
    #expect(desk.frame.contains("Reviderad"), "\(desk.frame)")
    desk.type(.alt("8"))
    #expect(desk.frame.contains("BUDGETBESLUT   1 beslut"), "\(desk.frame)")
    desk.type("u")
    #expect(desk.saved.last?.operations == change.inverse)
    #expect(!desk.frame.contains("1 beslut"))
    desk.type(.alt("3"))
    #expect(!desk.frame.contains("Reviderad"))
  }

  @Test func `A decision says its column, and what becomes of the lines before it is recorded`()
    throws
  {
    var desk = try Self.desk()
    Self.fill(&desk, amount: "1,5", date: "")
    #expect(desk.frame.contains(/Budgetbeslut i .* · Budget 20/), "\(desk.frame)")
    #expect(desk.frame.contains("Beslutsdatum: fyll i fältet"), "\(desk.frame)")
    #expect(!desk.frame.contains(" blir "))
    desk.type("2021-05-17")
    #expect(desk.frame.contains(" blir ") && desk.frame.contains("från "), "\(desk.frame)")
  }

  @Test func `What the decisions add cannot be edited`() throws {
    var desk = try Self.desk()
    Self.fill(&desk, amount: "1,5", date: "2021-05-17")
    desk.type(.control("s"))
    desk.type(.right)
    desk.type("e")
    #expect(desk.footer.contains("budgetbesluten"), "\(desk.frame)")
  }

  @Test func `A form that was filled in is not lost by one Esc`() throws {
    var desk = try Self.desk()
    Self.fill(&desk, amount: "1,5", date: "")
    desk.type(.escape)
    desk.type(.escape)
    #expect(desk.frame.contains("Budgetbeslut i"))
    desk.type(.escape)
    desk.type("j")
    #expect(!desk.frame.contains("Budgetbeslut i"))
    #expect(desk.footer.contains("Behållet som utkast"), "\(desk.frame)")
    #expect(desk.saved.isEmpty)
    desk.type("&")
    desk.type(.enter)
    #expect(desk.frame.contains("1,5"), "\(desk.frame)")
  }

  /// The form of an action, which the calendar asks for.
  private static func action() throws -> Desk {
    var desk = try Desk()
    desk.type(.alt("7"), .end, .enter, .character("j"))
    #expect(desk.frame.contains("Åtgärd för"), "\(desk.frame)")
    return desk
  }

  @Test func `A sheet calculates as a cell does, and stores what comes of it`() throws {
    var desk = try Self.action()
    desk.type("Köpstopp")
    desk.type(.down, .down)
    desk.type("=12000*1,25")
    #expect(desk.frame.contains("= 15 000"), "\(desk.frame)")
    desk.type(.down)
    desk.type("Anna")
    desk.type(.down)
    desk.type("senast kvartal 4 2023")
    desk.type(.control("s"))
    guard case .insert(_, let action, _)? = desk.saved.last?.operations.first else {
      Issue.record("no action was recorded: \(desk.frame)")
      return
    }
    #expect(action.value(at: ["effect"]) == .number(Amount(digits: 15_000)))
  }

  @Test func `A sheet suggests what a date means, as forms do`() throws {
    var desk = try Self.action()
    desk.type(.down, .down, .down, .down)
    desk.type("hös")
    #expect(desk.frame.contains("Tab: under hösten 2023"), "\(desk.frame)")
    desk.type(.tab)
    #expect(desk.frame.contains("Klar          under hösten 2023"), "\(desk.frame)")
    #expect(desk.frame.contains("Tolkas som under hösten 2023"), "\(desk.frame)")
  }

  @Test func `Of a decision a day until today is suggested, of the year that it is read with`()
    throws
  {
    var desk = try Self.desk()
    Self.fill(&desk, amount: "1,5", date: "15 s")
    #expect(desk.frame.contains("Tab: 15 september 2020"), "\(desk.frame)")
    for _ in 0..<4 { desk.type(.backspace) }
    desk.type("11-20")
    #expect(desk.frame.contains("Det finns ingen månad 20"), "\(desk.frame)")
    #expect(!desk.frame.contains("Tab:"), "\(desk.frame)")
  }

  @Test func `A sheet speaks of the field that one is in first, and names another that is wrong`()
    throws
  {
    var desk = try Self.action()
    desk.type(.down, .down)
    desk.type("mycket")
    desk.type(.down, .down)
    desk.type("sedan")
    let frame = desk.frame
    let own = try #require(frame.firstRange(of: "Ordet ”sedan”"))
    let other = try #require(frame.firstRange(of: "Effekt, tkr: "), "\(frame)")
    #expect(own.lowerBound < other.lowerBound)
    #expect(frame.contains("Tiden då det ska vara klart"))
  }

  @Test func `The footer of a sheet offers to turn only what can be turned`() throws {
    var desk = try Self.desk()
    desk.type("s")
    #expect(desk.footer.contains("← → byt"))
    desk.type(.down, .down, .down)
    #expect(!desk.footer.contains("← →"), "\(desk.footer)")
  }

  @Test
  func `A figure that makes a deficit says so, and the action against it stands beside the result`()
    throws
  {
    var desk = try Desk(width: 150)
    desk.type("3")
    desk.type(.home, .right, .right)
    desk.type("88000")
    desk.type(.enter)
    #expect(desk.footer.contains("underskott utan åtgärd: 7 visar"), "\(desk.frame)")
    desk.type(.up)
    desk.type("87990")
    desk.type(.enter)
    #expect(!desk.footer.contains("underskott utan åtgärd"), "\(desk.footer)")
    desk.type(.alt("7"), .end, .up, .enter, .character("j"))
    desk.type("Köpstopp")
    desk.type(.down, .down, .down)
    desk.type("Anna")
    desk.type(.down)
    desk.type("2023")
    desk.type(.control("s"))
    #expect(desk.saved.count == 3, "\(desk.frame)")
    #expect(desk.frame.contains("Köpstopp · Anna"), "\(desk.frame)")
  }
}
