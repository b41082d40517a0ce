@testable import Governance

/// A workspace with one of each file, small enough to see through.
struct SampleWorkspace {
  static let municipality = Owner("alingsas")
  static let board = Owner("alingsas", "ks")
  static let statement = Address(board, ["documents", "d", "statements", "s"])

  static func make() throws -> Workspace {
    var workspace = Workspace()
    workspace.list(["alingsas"])
    workspace.list(["d"], of: board)
    workspace.take(.loaded(.municipality(sampleMunicipality())), for: .municipality("alingsas"))
    workspace.take(.loaded(.goals(try sampleGoals())), for: .register(.goals, board))
    workspace.take(.loaded(.indicators(try sampleIndicators())), for: .register(.indicators, board))
    workspace.take(.loaded(.assignments(sampleAssignments())), for: .register(.assignments, board))
    workspace.take(.loaded(.document(try sampleDocument())), for: .document("d", board))
    return workspace
  }

  private static func sampleMunicipality() -> Municipality {
    var municipality = Municipality.empty
    (municipality.id, municipality.name, municipality.code) = ("alingsas", "Alingsås", 1489)
    for name in ["kf", "ks", "bn"] {
      var body = Body.empty
      (body.id, body.name) = (Body.ID(stringLiteral: name), name)
      municipality.bodies.append(body)
    }
    return municipality
  }

  private static func sampleGoals() throws -> GoalRegister {
    let goals = ["1", "2", "3"]
      .map { name in
        var goal = Goal.empty
        (goal.id, goal.title, goal.indicators) = (
          Goal.ID(stringLiteral: name), "Mål \(name)", ["a"]
        )
        goal.assessments = ["2023-08": Assessment(level: .partlyMet, comment: "Retold.")]
        return goal
      }
    return GoalRegister(goals: goals)
  }

  private static func sampleIndicators() throws -> IndicatorRegister {
    let indicators = try ["a", "b", "c"]
      .map { name in
        var sample = try indicator(
          .higher,
          targets: [2023: "72"],
          outcomes: [2022: "71", 2023: "(72)"]
        )
        (sample.id, sample.name) = (Indicator.ID(stringLiteral: name), name)
        return sample
      }
    return IndicatorRegister(indicators: indicators)
  }

  private static func sampleAssignments() -> AssignmentRegister {
    let assignments = ["x", "y", "z"]
      .map { name in
        var assignment = Assignment.empty
        (assignment.id, assignment.title) = (Assignment.ID(stringLiteral: name), name)
        assignment.due = DuePeriod(.during, .season(.autumn, of: 2023))
        assignment.followUps = ["2023-08": FollowUp(status: .inProgress)]
        return assignment
      }
    return AssignmentRegister(assignments: assignments)
  }

  private static func sampleDocument() throws -> Document {
    var statement = try table(
      ["budget", "forecast", "variance = @forecast - @budget"],
      ["sum = children | 3 | 4 | 1", "p in sum | 1 | 2 | 1", "q in sum | 2 | 2 | 0"]
    )
    (statement.id, statement.headline) = ("s", "sum")
    var document = Document.empty
    (document.id, document.title, document.statements) = ("d", "Delårsbokslut", [statement])
    return document
  }
}

extension Workspace {
  /// Sets the value at an address written as text.
  mutating func set(_ address: String, to value: Datum?) throws {
    guard let address = Address(address) else { preconditionFailure("no address: \(address)") }
    try apply([setting(address, to: value)])
  }
}
