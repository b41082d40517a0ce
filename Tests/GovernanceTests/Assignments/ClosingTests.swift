import Testing

@testable import Governance

/// When an assignment is closed, and that what was closed before a year is no matter of it.
@Suite struct ClosingTests {
  private func assignment(
    _ statuses: [ReportingPeriod: AssignmentStatus],
    closing: String? = nil
  ) -> Assignment {
    var assignment = Assignment.empty
    (assignment.id, assignment.title) = ("a", "Uppdrag")
    assignment.followUps = statuses.mapValues { FollowUp(status: $0) }
    if let closing {
      assignment.closing = .empty
      assignment.closing?.date = PartialDate(closing)
    }
    return assignment
  }

  @Test(
    arguments: [
      (["2023-04": .inProgress, "2023-08": .completed], nil, 2023),
      (["2022-12": .completed, "2023-04": .completed], nil, 2022),
      (["2022-12": .completed, "2023-04": .inProgress], nil, nil),
      (["2023-04": .inProgress], "2023-09-11", 2023),
      (["2024-02": .withdrawn], "2023-09-11", 2023),
      (["2023-04": .inProgress], "2025", nil),
      ([:], nil, nil),
    ] as [([ReportingPeriod: AssignmentStatus], String?, Int?)]
  )
  func `It is closed by its status or by a decision, whichever came first`(
    statuses: [ReportingPeriod: AssignmentStatus],
    closing: String?,
    year: Int?
  ) {
    let assignment = assignment(statuses, closing: closing)
    #expect(assignment.closingYear(at: "2024-04", settings: .empty) == year)
    #expect(assignment.isClosed(at: "2024-04", settings: .empty) == (year != nil))
  }

  @Test func `A decision without a date closes it, though nobody can say when`() {
    var undated = assignment([:])
    undated.closing = .empty
    #expect(undated.isClosed(at: "2024-04", settings: .empty))
    #expect(!undated.isClosed(before: "2024-04", settings: .empty))
  }

  @Test(arguments: [("2023-07", false), ("2023-12", false), ("2024-01", true), ("2025-04", true)])
  func `It is listed for the rest of its year, and asked about no more after it`(
    period: ReportingPeriod,
    isGone: Bool
  ) {
    let owner = Owner("tallberga", "ks")
    var workspace = Workspace()
    var register = AssignmentRegister.empty
    register.assignments = [assignment(["2023-08": .completed])]
    workspace.take(.loaded(.assignments(register)), for: .register(.assignments, owner))
    #expect(workspace.assignments(of: owner, at: period).isEmpty == isGone)
    #expect(workspace.givenAssignments(of: owner, at: period).count == 1)
    #expect(workspace.gaps(of: owner, at: "2024-04").isEmpty)
  }
}
