import Testing

@testable import Governance

@Suite struct `An assignment` {
  private func assignment(
    _ due: String?,
    _ statuses: [ReportingPeriod: AssignmentStatus?]
  ) throws -> Assignment {
    var assignment = Assignment.empty
    assignment.due = try due.map { try DuePeriod(parsing: $0) }
    assignment.followUps = statuses.mapValues { FollowUp(status: $0, comment: nil) }
    return assignment
  }

  @Test
  func `has the latest status given, and none where nobody has given any`() throws {
    let assignment = try assignment(
      nil,
      ["2023-04": .inProgress, "2023-08": nil, "2023-12": .completed]
    )
    #expect(assignment.status(at: "2023-03") == nil)
    #expect(assignment.status(at: "2023-04") == .inProgress)
    #expect(assignment.status(at: "2023-08") == .inProgress)
    #expect(assignment.status(at: "2024-04") == .completed)
  }

  @Test
  func `shows the latest follow-up that says something`() throws {
    var assignment = try assignment(nil, ["2023-04": .inProgress, "2023-08": nil])
    #expect(assignment.followUp(at: "2023-08")?.0 == "2023-04")
    assignment.followUps["2023-08"]?.comment = "Retold."
    #expect(assignment.followUp(at: "2023-08")?.0 == "2023-08")
    #expect(assignment.followUp(at: "2023-03") == nil)
  }

  @Test(arguments: [
    (-31, Timeliness.ahead(days: 31)), (-30, .dueSoon(days: 30)), (-1, .dueSoon(days: 1)),
    (0, .dueSoon(days: 0)), (1, .overdue(days: 1)), (400, .overdue(days: 400)),
  ])
  func `is judged on and around its last day`(offset: Int, expected: Timeliness) throws {
    let assignment = try assignment("under hösten 2023", ["2023-04": .inProgress])
    let day = CalendarDate(lastOfMonth: 12, year: 2023).adding(days: offset)
    #expect(assignment.timeliness(at: "2023-08", on: day, settings: .empty) == expected)
  }

  @Test
  func `due soon is the municipality's choice`() throws {
    let assignment = try assignment("senast 2023-12-31", [:])
    let day = CalendarDate(lastOfMonth: 11, year: 2023)
    var settings = Settings.empty
    settings.dueSoonDays = 31
    #expect(assignment.timeliness(at: "2023-08", on: day, settings: settings) == .dueSoon(days: 31))
    settings.dueSoonDays = 0
    #expect(assignment.timeliness(at: "2023-08", on: day, settings: settings) == .ahead(days: 31))
  }

  @Test(arguments: [AssignmentStatus.completed, .withdrawn])
  func `that is closed or has no due date is never late`(status: AssignmentStatus) throws {
    let day = CalendarDate(lastOfMonth: 12, year: 2030)
    let closed = try assignment("under 2020", ["2023-04": status])
    #expect(closed.timeliness(at: "2023-08", on: day, settings: .empty) == .notApplicable)
    #expect(closed.timeliness(at: "2023-03", on: day, settings: .empty) != .notApplicable)
    let open = try assignment(nil, ["2023-04": .inProgress])
    #expect(open.timeliness(at: "2023-08", on: day, settings: .empty) == .notApplicable)
  }
}
