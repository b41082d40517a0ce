import Testing

@testable import Governance

@Suite struct `What goes on to the next year` {
  private let old = Owner("tallberga", "bn")
  private let new = Owner("tallberga", "bun")

  private var workspace: Workspace {
    var workspace = Workspace()
    var ended = goal("ended", ["i"])
    ended.validTo = 2025
    var goals = [goal("lasting", ["i", "gone"]), ended, goal("past", [])]
    goals[2].validTo = 2024
    goals[0].assessments = ["2025-08": Assessment(level: .partlyMet)]
    var indicator = Indicator.empty
    (indicator.id, indicator.name) = ("i", "Index")
    indicator.outcomes = [2025: .number(7)]
    var risk = Risk.empty
    (risk.id, risk.title) = ("r", "Risk")
    risk.ratings = [2025: RiskRating(likelihood: 3, materiality: 4, treatments: [.accept])]
    var unrated = Risk.empty
    unrated.id = "u"
    workspace.take(.loaded(.goals(GoalRegister(goals: goals))), for: .register(.goals, old))
    workspace.take(
      .loaded(.indicators(IndicatorRegister(indicators: [indicator]))),
      for: .register(.indicators, old)
    )
    workspace.take(
      .loaded(.assignments(AssignmentRegister(assignments: assignments))),
      for: .register(.assignments, old)
    )
    workspace.take(
      .loaded(.risks(RiskRegister(risks: [risk, unrated]))),
      for: .register(.risks, old)
    )
    workspace.take(
      .loaded(.goals(GoalRegister(goals: [goal("lasting", [])]))),
      for: .register(.goals, new)
    )
    for register in [DataFile.Register.indicators, .assignments, .risks] {
      let content: FileContent =
        switch register {
        case .indicators: .indicators(.empty)
        case .assignments: .assignments(.empty)
        default: .risks(.empty)
        }
      workspace.take(.loaded(content), for: .register(register, new))
    }
    return workspace
  }

  private func goal(_ id: Goal.ID, _ indicators: [Indicator.ID]) -> Goal {
    var goal = Goal.empty
    (goal.id, goal.title, goal.indicators) = (id, "Mål \(id)", indicators)
    return goal
  }

  private var assignments: [Assignment] {
    let statuses: [(Assignment.ID, AssignmentStatus?, Int?)] = [
      ("open", .inProgress, 2025), ("done", .completed, 2025), ("lasting", nil, nil),
      ("unknown", AssignmentStatus(code: "vilar"), 2026),
    ]
    return statuses.map { id, status, end in
      var assignment = Assignment.empty
      (assignment.id, assignment.title, assignment.validTo) = (id, "Uppdrag \(id)", end)
      if let status { assignment.followUps = ["2025-12": FollowUp(status: status)] }
      return assignment
    }
  }

  @Test
  func `gets another year where it ends, and nothing is closed or lost`() throws {
    var carried = workspace
    let result = carried.carryOver(of: old, from: 2025)
    #expect(
      result.records.map { $0.path.joined(separator: "/") } == [
        "indicators/i", "goals/lasting", "goals/ended", "assignments/open", "assignments/lasting",
        "assignments/unknown", "risks/r",
      ]
    )
    #expect(
      result.operations.map(\.address.text) == [
        "tallberga/bn/goals/ended#validTo", "tallberga/bn/assignments/open#validTo",
      ]
    )
    try carried.apply(result.operations)
    #expect(carried.goals(of: old)[1].validTo == 2026)
    #expect(carried.assignments(of: old)[0].followUps.count == 1)
    #expect(carried.risks(of: old) == workspace.risks(of: old))
    #expect(carried.carryOver(of: old, from: 2025).operations.isEmpty)
  }

  @Test
  func `is copied to another body with where it comes from, and its history begins anew`() throws {
    var carried = workspace
    let result = carried.carryOver(of: old, from: 2025, to: new)
    try carried.apply(result.operations)
    let goals = carried.goals(of: new)
    #expect(goals.map(\.id) == ["lasting", "lasting-2", "ended"])
    #expect(goals[1].carriedFrom?.text == "tallberga/bn/goals/lasting")
    #expect(goals[1].indicators == ["i"])
    #expect(goals[1].assessments.isEmpty)
    #expect(goals[2].validFrom == 2026)
    #expect(goals[2].validTo == nil)
    #expect(carried.indicators(of: new).map(\.outcomes) == [[:]])
    #expect(carried.risks(of: new).map(\.ratings) == [[:]])
    #expect(carried.assignments(of: new).map(\.id) == ["open", "lasting", "unknown"])
    #expect(carried.goals(of: old) == workspace.goals(of: old))
    #expect(carried.carryOver(of: old, from: 2025, to: new).operations.isEmpty)
  }

  @Test(
    arguments: [
      (AssignmentKind.assignment, nil, true), (.inquiry, nil, true), (.action, nil, true),
      (.priorityDirection, nil, false), (.priorityDirection, .inProgress, true),
      (.efficiencyMeasure, nil, false), (.policyArea, nil, false),
      (.policyArea, .inProgress, false),
      (.termDirection, .inProgress, false), (.policyDirection, nil, false),
    ] as [(AssignmentKind, AssignmentStatus?, Bool)]
  )
  func `is what is unfinished, but no term of office is made longer`(
    kind: AssignmentKind,
    status: AssignmentStatus?,
    isExtended: Bool
  ) {
    var assignment = Assignment.empty
    (assignment.id, assignment.kind, assignment.validTo) = ("a", kind, 2025)
    if let status { assignment.followUps = ["2025-08": FollowUp(status: status)] }
    var workspace = Workspace()
    workspace.take(
      .loaded(.assignments(AssignmentRegister(assignments: [assignment]))),
      for: .register(.assignments, old)
    )
    let result = workspace.carryOver(of: old, from: 2025)
    #expect(result.operations.isEmpty != isExtended)
    #expect(result.ending == (isExtended ? [] : [CarryOver.Ending(kind, [""])]))
    let all = workspace.carryOver(of: old, from: 2025, unfinished: .goesOn)
    #expect(all.operations.count == 1)
    #expect(all.ending.isEmpty)
  }

  @Test
  func `says nothing of what is finished, and names what ends in a year between`() throws {
    var (open, done) = (Assignment.empty, Assignment.empty)
    (open.id, open.kind, open.title, open.validTo) = ("open", .policyArea, "Skola", 2026)
    (done.id, done.kind, done.title, done.validTo) = ("done", .policyArea, "Vård", 2026)
    done.followUps = ["2026-12": FollowUp(status: .completed)]
    var workspace = Workspace()
    workspace.take(
      .loaded(.assignments(AssignmentRegister(assignments: [open, done]))),
      for: .register(.assignments, old)
    )
    #expect(workspace.carryOver(of: old, from: 2025).ending.isEmpty)
    let far = try workspace.carryOver(of: old, from: 2025, to: 2028)
    #expect(far.ending == [CarryOver.Ending(.policyArea, ["Skola"])])
  }
}
