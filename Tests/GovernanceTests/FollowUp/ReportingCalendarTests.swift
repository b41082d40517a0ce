import Testing

@testable import Governance

@Suite struct `The reporting calendar` {
  private var municipality: Municipality {
    var municipality = Municipality.empty
    municipality.calendar = [
      report("bokslut", 12), report("delar", 8, handIn: "2026-09-15", meeting: "2026-10-05"),
      report("april", 4, handIn: "2026-05"),
    ]
    municipality.bodies = [
      body("kf", .council), body("ks", .executiveBoard), body("bn", .committee),
      body("revision", .audit),
    ]
    return municipality
  }

  private func body(_ id: Body.ID, _ kind: Body.Kind) -> Body {
    var body = Body.empty
    (body.id, body.kind) = (id, kind)
    return body
  }

  private func report(
    _ id: CalendarReport.ID,
    _ month: Int,
    handIn: String? = nil,
    meeting: String? = nil
  ) -> CalendarReport {
    var report = CalendarReport.empty
    (report.id, report.month) = (id, month)
    guard let period = ReportingPeriod(year: 2026, month: month), handIn != nil else {
      return report
    }
    var occasion = ReportOccasion.empty
    occasion.id = ReportOccasion.ID(stringLiteral: period.code)
    occasion.handIn = handIn.flatMap { PartialDate($0) }
    occasion.meeting = meeting.flatMap { PartialDate($0) }
    occasion.delivered = ["ks": .day(period.lastDay)]
    report.occasions = [occasion]
    return report
  }

  private func day(_ text: String) throws -> CalendarDate {
    try #require(PartialDate(text)?.knownDay)
  }

  @Test(arguments: [
    ("2026-01-01", "april", "2026-04"), ("2026-04-30", "april", "2026-04"),
    ("2026-05-01", "delar", "2026-08"), ("2026-09-01", "delar", "2026-08"),
    ("2026-09-15", "delar", "2026-08"), ("2026-09-16", "bokslut", "2026-12"),
    ("2026-12-31", "bokslut", "2026-12"), ("2027-01-01", "april", "2027-04"),
  ])
  func `has a next report until it is to be handed in`(
    day: String,
    report: String,
    period: ReportingPeriod
  ) throws {
    let next = try #require(municipality.nextReport(after: try self.day(day)))
    #expect(next.report.id.text == report)
    #expect(next.period == period)
    #expect(next.asOf == period.lastDay)
  }

  @Test
  func `has no deadline where nobody has given a day`() throws {
    let reports = municipality.reports(in: 2026)
    #expect(reports.map(\.report.id) == ["april", "delar", "bokslut"])
    #expect(reports.map(\.handIn) == [nil, try day("2026-09-15"), nil])
    #expect(reports.map(\.meeting) == [nil, try day("2026-10-05"), nil])
    #expect(Municipality.empty.nextReport(after: try day("2026-01-01")) == nil)
  }

  private func workspace(_ municipality: Municipality) -> Workspace {
    var workspace = Workspace()
    workspace.take(.loaded(.municipality(municipality)), for: .municipality(municipality.id))
    return workspace
  }

  @Test
  func `knows who has not handed in`() {
    let reports = municipality.reports(in: 2026)
    var workspace = workspace(municipality)
    #expect(workspace.missingDeliveries(of: reports[1], in: municipality.id) == ["bn"])
    #expect(workspace.missingDeliveries(of: reports[2], in: municipality.id) == ["ks", "bn"])
    workspace.list(["budget"], of: Owner(municipality.id, "revision"))
    #expect(
      workspace.missingDeliveries(of: reports[2], in: municipality.id) == ["ks", "bn", "revision"]
    )
  }

  @Test
  func `asks those whom a report names, and tells of one that is not there`() throws {
    var changed = municipality
    let place = try #require(changed.calendar.firstIndex { $0.id == "delar" })
    changed.calendar[place].deliverers = ["kf", "ks", "zz"]
    let workspace = workspace(changed)
    let due = changed.reports(in: 2026)[1]
    #expect(workspace.missingDeliveries(of: due, in: changed.id) == ["kf"])
    let fault = FieldFault(
      path: ["calendar", "delar", "deliverers"],
      expected: .existing(.bodies),
      found: .text("zz")
    )
    #expect(workspace.referenceProblems(of: changed.id).map(\.cause) == [.field(fault)])
  }

  @Test(arguments: [
    ("id", Datum.text("augusti"), Governance.Expectation.period), ("handIn", .text("15/9"), .date),
    ("meeting", .text("2026-02-30"), .date), ("delivered", .list([]), .object),
  ])
  func `refuses an occasion that is none, and says where`(
    key: String,
    value: Datum,
    expected: Governance.Expectation
  ) {
    var occasion = DatumObject([.init("id", .text("2026-08"))])
    occasion[key] = value
    var report = DatumObject([
      .init("id", .text("r")), .init("name", .text("R")), .init("month", .number(8)),
      .init("documentKind", .text("monthlyReport")),
    ])
    report["occasions"] = .list([.object(occasion)])
    let fault = FieldFault(path: ["occasions", "0", key], expected: expected, found: value)
    #expect(throws: fault) { try CalendarReport(decoding: .object(report)) }
  }
}
