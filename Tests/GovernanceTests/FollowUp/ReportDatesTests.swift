import Testing

@testable import Governance

@Suite struct `The dates of a report` {
  private static let municipality: Municipality.ID = "exempel"

  /// A calendar with a report of August, of which 2024 is entered.
  private var workspace: Workspace {
    var report = CalendarReport.empty
    (report.id, report.name, report.month) = ("delar", "delårsbokslut", 8)
    var later = ReportOccasion.empty
    later.id = "2024-08"
    report.occasions = [later]
    var municipality = Municipality.empty
    (municipality.id, municipality.name, municipality.code) = (Self.municipality, "Exempel", 1)
    municipality.calendar = [report]
    var workspace = Workspace()
    workspace.take(.loaded(.municipality(municipality)), for: .municipality(Self.municipality))
    return workspace
  }

  private func due(_ workspace: Workspace, in year: Int) throws -> DueReport {
    try #require(workspace.municipality(Self.municipality)?.reports(in: year).first)
  }

  private func day(_ text: String) throws -> CalendarDate {
    try CalendarDate(parsing: text, year: 2023)
  }

  @Test(arguments: [2023, 2024, 2025])
  func `are entered where there is an occasion and where there is none`(year: Int) throws {
    var workspace = workspace
    let before = workspace
    let report = try due(workspace, in: year)
    let day = try day("15/9 \(year)")
    let operations = workspace.setting(.handIn, of: report, in: Self.municipality, to: day)
    try workspace.apply(operations)
    #expect(try due(workspace, in: year).handIn == day)
    #expect(try due(workspace, in: year).isOverdue(on: day) == false)
    #expect(try due(workspace, in: year).isOverdue(on: day.adding(days: 1)))
    try workspace.apply(operations.reversed().map(\.inverse))
    #expect(workspace == before)
  }

  @Test func `stand in the order of time`() throws {
    var workspace = workspace
    for year in [2025, 2023] {
      let report = try due(workspace, in: year)
      try workspace.apply(
        workspace.setting(.meeting, of: report, in: Self.municipality, to: try day("5/10 \(year)"))
      )
    }
    let occasions = workspace.municipality(Self.municipality)?.calendar.first?.occasions
    #expect(occasions?.map(\.id.text) == ["2023-08", "2024-08", "2025-08"])
  }

  @Test func `that nobody entered are not taken away`() throws {
    let report = try due(workspace, in: 2023)
    #expect(workspace.setting(.handIn, of: report, in: Self.municipality, to: nil) == [])
  }

  @Test func `say who has handed in, one body at a time`() throws {
    var workspace = workspace
    for body: Body.ID in ["ks", "bn"] {
      let report = try due(workspace, in: 2023)
      try workspace.apply(
        workspace.settingDelivery(of: body, report, in: Self.municipality, to: try day("3/9"))
      )
    }
    #expect(try due(workspace, in: 2023).delivered == ["ks", "bn"])
    let report = try due(workspace, in: 2023)
    #expect(report.isExpected)
    try workspace.apply(
      workspace.settingDelivery(of: "ks", report, in: Self.municipality, to: nil)
    )
    #expect(try due(workspace, in: 2023).delivered == ["bn"])
  }
}
