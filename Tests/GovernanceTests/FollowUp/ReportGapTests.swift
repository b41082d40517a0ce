import Testing

@testable import Governance

@Suite struct `Before a report` {
  private let board: Owner = Owner("tallberga", "ks")

  private func workspace(_ edit: (inout Sample) -> Void = { _ in }) -> Workspace {
    var sample = Sample()
    edit(&sample)
    var workspace = Workspace()
    var goals = GoalRegister.empty
    goals.goals = [sample.goal]
    var assignments = AssignmentRegister.empty
    assignments.assignments = sample.assignments
    var controls = ControlRegister.empty
    controls.controls = [sample.control]
    workspace.take(.loaded(.goals(goals)), for: .register(.goals, board))
    workspace.take(.loaded(.assignments(assignments)), for: .register(.assignments, board))
    workspace.take(.loaded(.controls(controls)), for: .register(.controls, board))
    workspace.take(.loaded(.document(sample.document)), for: .document("rapport", board))
    workspace.list(["rapport"], of: board)
    return workspace
  }

  private func kinds(_ workspace: Workspace) -> [ReportGap.Kind] {
    workspace.gaps(of: board, at: "2026-08").map(\.kind)
  }

  @Test
  func `what is missing is told with where to fill it in`() {
    let gaps = workspace().gaps(of: board, at: "2026-08")
    #expect(gaps.map(\.kind) == [.assessment, .comment, .result, .action])
    #expect(
      gaps.map(\.address.text) == [
        "tallberga/ks/goals/g", "tallberga/ks/assignments/a", "tallberga/ks/controls/k",
        "tallberga/ks/documents/rapport/statements/drift/lines/netto",
      ]
    )
  }

  @Test
  func `what is there is not missing`() {
    let filled = workspace { sample in
      sample.goal.assessments["2026-08"] = Assessment(level: .partlyMet)
      sample.assignments[0].followUps["2026-08"] = FollowUp(comment: "Retold.")
      sample.control.results["2026-04"] = ControlReport(result: .lost)
      sample.assignments[1].concerns = sample.concern
      (sample.assignments[1].title, sample.assignments[1].recipient) = ("Köpstopp", "Gatuchef")
      sample.assignments[1].due = DuePeriod(code: "by 2026-12")
    }
    #expect(kinds(filled).isEmpty)
  }

  @Test(
    arguments: [
      ("", "Gatuchef", "by 2026-12"), ("Köpstopp", nil, "by 2026-12"),
      ("Köpstopp", " ", "by 2026-12"),
      ("Köpstopp", "Gatuchef", nil),
    ] as [(String, String?, String?)]
  )
  func `an action that does not say what, who and when is none`(
    what: String,
    who: String?,
    until: String?
  ) {
    let begun = workspace { sample in
      sample.assignments[1].concerns = sample.concern
      (sample.assignments[1].title, sample.assignments[1].recipient) = (what, who)
      sample.assignments[1].due = until.flatMap { DuePeriod(code: $0) }
    }
    #expect(kinds(begun).contains(.action))
  }

  @Test
  func `what does not belong to the period is not asked for`() {
    let other = workspace { sample in
      sample.goal.validTo = 2025
      sample.assignments[0].followUps["2026-04"] = FollowUp(status: .withdrawn)
      sample.control.year = 2025
      sample.document.period = "2026-04"
    }
    #expect(kinds(other).isEmpty)
    let directions = workspace { $0.assignments[0].kind = .policyDirection }
    #expect(kinds(directions) == [.assessment, .result, .action])
  }

  @Test(arguments: [(-100, true), (-1, true), (0, false), (5, false)])
  func `a forecast asks for an action only in deficit`(variance: Amount, asks: Bool) {
    let varied = workspace { $0.document.statements[0].lines[0].printed["avv"] = .number(variance) }
    #expect(kinds(varied).contains(.action) == asks)
  }

  private func municipality(_ contents: [CalendarReport.Content]) -> Municipality {
    var municipality = Municipality.empty
    municipality.id = "tallberga"
    var body = Body.empty
    (body.id, body.kind) = ("ks", .executiveBoard)
    municipality.bodies = [body]
    var report = CalendarReport.empty
    (report.id, report.month, report.documentKind) = ("delar", 8, .interimAccounts)
    report.contents = contents
    municipality.calendar = [report]
    return municipality
  }

  @Test(
    arguments: [
      ([.economy], [.report, .comment, .result, .action]),
      ([.goals], [.assessment, .comment, .result]),
      ([.directions], [.direction, .comment, .result]),
      ([], [.assessment, .comment, .result, .action]),
    ] as [([CalendarReport.Content], [ReportGap.Kind])]
  )
  func `what the report does not tell of is not missing`(
    contents: [CalendarReport.Content],
    kinds: [ReportGap.Kind]
  ) {
    var workspace = workspace { sample in
      var direction = Assignment.empty
      (direction.id, direction.kind) = ("d", .priorityDirection)
      sample.assignments.append(direction)
    }
    workspace.take(.loaded(.municipality(municipality(contents))), for: .municipality("tallberga"))
    #expect(self.kinds(workspace) == kinds)
  }

  @Test
  func `a report that is made, or handed in, is not missing`() {
    var workspace = workspace { $0.document.kind = .interimAccounts }
    var municipality = municipality([.economy])
    workspace.take(.loaded(.municipality(municipality)), for: .municipality("tallberga"))
    #expect(!kinds(workspace).contains(.report))
    workspace.list([], of: board)
    #expect(kinds(workspace).contains(.report))
    var occasion = ReportOccasion.empty
    (occasion.id, occasion.delivered) = ("2026-08", ["ks": .year(2026)])
    municipality.calendar[0].occasions = [occasion]
    workspace.take(.loaded(.municipality(municipality)), for: .municipality("tallberga"))
    #expect(!kinds(workspace).contains(.report))
  }
}

private struct Sample {
  var goal = Goal.empty
  var assignments = [Assignment.empty, Assignment.empty]
  var control = Control.empty
  var document = Document.empty

  var concern: Address? {
    Address("tallberga/ks/documents/rapport/statements/drift/lines/netto")
  }

  init() {
    goal.id = "g"
    assignments[0].id = "a"
    (assignments[1].id, assignments[1].kind) = ("b", .action)
    (control.id, control.year) = ("k", 2026)
    (document.id, document.period) = ("rapport", "2026-08")
    var statement = Statement.empty
    (statement.id, statement.headline) = ("drift", "netto")
    let kinds: [(StatementColumn.ID, StatementColumn.Kind)] = [
      ("budget", .budget), ("prognos", .forecast), ("avv", .variance),
    ]
    statement.columns = kinds.map { id, kind in
      var column = StatementColumn.empty
      (column.id, column.kind) = (id, kind)
      return column
    }
    var line = StatementLine.empty
    line.id = "netto"
    line.printed = ["budget": .number(-1000), "prognos": .number(-1005), "avv": .number(-5)]
    statement.lines = [line]
    document.statements = [statement]
  }
}
