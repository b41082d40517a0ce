import Governance
import Interface
import Screen
import Testing
import Wording

/// A municipality as a whole shows what its bodies have.
@Suite struct MunicipalityTests {
  private static func desk(
    _ municipality: Municipality.ID,
    _ view: View,
    _ period: ReportingPeriod = "2023-08",
    width: Int = 120
  ) throws -> Desk {
    try Desk(width: width, wish: Wish(owner: Owner(municipality), view: view, period: period))
  }

  @Test func `The goals stand under their bodies, and Enter goes to the body's own`() throws {
    var desk = try Self.desk("alingsas", .goals)
    #expect(!desk.frame.contains("Inga mål."))
    #expect(desk.frame.contains("▾ Kommunfullmäktige  3 mål"), "\(desk.frame)")
    #expect(desk.frame.contains("▾ Kommunstyrelsen  7 mål + 1 arbetsmiljömål"), "\(desk.frame)")
    desk.type(.home, .enter)
    #expect(desk.state.place?.owner == Owner("alingsas", "kommunfullmaktige"))
    desk.type(.escape)
    #expect(desk.state.place?.owner == Owner("alingsas"))
    desk.type(.down, .enter)
    #expect(desk.state.place?.owner == Owner("alingsas", "kommunfullmaktige"))
    #expect(desk.state.place?.goal != nil)
  }

  @Test func `A body without goals has no heading that says so`() throws {
    let desk = try Self.desk("lerum", .goals)
    #expect(desk.frame.contains("▾ Kommunstyrelsen · indikatorer utan mål  6"), "\(desk.frame)")
    #expect(!desk.frame.contains("Kommunstyrelsen  0"))
  }

  @Test(
    arguments: [
      ("lerum", "2023-08", "▾ Kommunstyrelsen"), ("hedemora", "2021-12", "▾ Kommunfullmäktige"),
    ] as [(Municipality.ID, ReportingPeriod, String)]
  )
  func `The assignments stand under their bodies`(
    municipality: Municipality.ID,
    period: ReportingPeriod,
    heading: String
  ) throws {
    var desk = try Self.desk(municipality, .assignments, period)
    #expect(desk.frame.contains(heading), "\(desk.frame)")
    #expect(!desk.frame.contains("Inga uppdrag"))
    desk.type("s")
    #expect(desk.saved.last?.operations.first?.address.owner.body != nil)
    desk.type(.enter)
    #expect(desk.state.place?.owner.body != nil)
    #expect(desk.state.place?.assignment != nil)
  }

  @Test func `The figures of personnel stand body by body, and Enter goes to them`() throws {
    var desk = try Self.desk("alingsas", .economy)
    #expect(
      desk.frame.contains("Kommunstyrelsen   antal anställda 130 · sjukfrånvaro 3,6"),
      "\(desk.frame)"
    )
    desk.type(.end, .enter)
    #expect(desk.state.place?.owner == Owner("alingsas", "kommunstyrelsen"), "\(desk.frame)")
    #expect(desk.state.place?.view == .economy)
  }

  @Test func `A deficit in one table is not hidden by the balance of another`() throws {
    var desk = try Self.desk("alingsas", .overview)
    let lines = desk.frame.split(separator: "\n")
    #expect(
      lines.contains {
        $0.contains("  Kommunstyrelsen ") && $0.contains("+109 ●")
          && $0.contains("+6 929 ●") && $0.contains("−3 798 ○")
      },
      "\(desk.frame)"
    )
    #expect(
      lines.contains {
        $0.contains("  Totalt (1 av 8) ") && $0.contains("+109 ●") && $0.contains("−3 798 ○")
      },
      "\(desk.frame)"
    )
    desk.type(.down)
    #expect(desk.frame.contains("Exploatering · −3 798 tkr · Underskott"), "\(desk.frame)")
  }

  @Test(arguments: [120, 80])
  func `Nothing is cut while the line has room`(width: Int) throws {
    let desk = try Self.desk("hedemora", .overview, "2021-12", width: width)
    let kinds = width < 100 ? "22 sakområden  2 försenade" : "22 sakområden · 4 andra  2 försenade"
    #expect(desk.frame.contains(kinds), "\(desk.frame)")
    #expect(desk.frame.contains("  Miljö- och samhällsbyggnadsnämnden"), "\(desk.frame)")
  }
}
