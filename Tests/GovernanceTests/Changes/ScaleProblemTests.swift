import Testing

@testable import Governance

@Suite struct `What a municipality's lists do not have` {
  private func problems(_ change: (inout Assignment, inout Risk) -> Void) throws -> [DataProblem] {
    var workspace = try LockingSample.open()
    let board = LockingSample.board
    var assignments = AssignmentRegister.empty
    var risks = RiskRegister.empty
    var (assignment, risk) = (Assignment.empty, Risk.empty)
    (assignment.id, risk.id) = ("x", "r")
    change(&assignment, &risk)
    (assignments.assignments, risks.risks) = ([assignment], [risk])
    workspace.take(.loaded(.assignments(assignments)), for: .register(.assignments, board))
    workspace.take(.loaded(.risks(risks)), for: .register(.risks, board))
    return workspace.scaleProblems(of: board)
  }

  @Test
  func `is told of a status, with those that there are`() throws {
    let found = try problems { assignment, _ in
      assignment.followUps["2023-08"] = FollowUp(status: AssignmentStatus(code: "halvvags"))
    }
    let fault = FieldFault(
      path: ["assignments", "x", "followUps", "2023-08", "status"],
      expected: .code(["notStarted", "inProgress", "completed", "withdrawn"]),
      found: .text("halvvags")
    )
    #expect(found.map(\.cause) == [.field(fault)])
  }

  @Test(arguments: [(7, 4, ["likelihood"]), (4, 7, ["materiality"]), (4, 4, [])])
  func `is told of a step of a risk's scales`(
    likelihood: Int,
    materiality: Int,
    fields: [String]
  ) throws {
    let found = try problems { _, risk in
      risk.ratings[2023] = RiskRating(
        likelihood: likelihood,
        materiality: materiality,
        treatments: []
      )
    }
    #expect(found.compactMap { $0.keys?.last } == fields)
    #expect(found.allSatisfy { $0.keys?.prefix(4) == ["risks", "r", "ratings", "2023"] })
  }
}
