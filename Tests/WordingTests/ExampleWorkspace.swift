import Governance

/// A municipality with one of each thing that sentences speak of.
func exampleWorkspace() -> Workspace {
  let owner = Owner("alingsas", "kommunstyrelsen")
  var workspace = Workspace()
  workspace.take(.loaded(.municipality(municipality())), for: .municipality("alingsas"))
  var assignments = AssignmentRegister.empty
  assignments.assignments = [
    assignment("kost", "Samlad lokalförsörjning"), assignment("bredband", "Bredband"),
  ]
  workspace.take(.loaded(.assignments(assignments)), for: .register(.assignments, owner))
  var goals = GoalRegister.empty
  goals.goals = [goal()]
  workspace.take(.loaded(.goals(goals)), for: .register(.goals, owner))
  var indicators = IndicatorRegister.empty
  indicators.indicators = [exampleIndicator(target: .number(72), outcomes: [:])]
  workspace.take(.loaded(.indicators(indicators)), for: .register(.indicators, owner))
  workspace.take(.loaded(.risks(risks())), for: .register(.risks, owner))
  workspace.take(.loaded(.document(document())), for: .document("delar", owner))
  return workspace
}

private func municipality() -> Municipality {
  var municipality = Municipality.empty
  municipality.id = "alingsas"
  municipality.name = "Alingsås"
  municipality.code = 1489
  var board = Body.empty
  board.id = "kommunstyrelsen"
  board.name = "Kommunstyrelsen"
  board.shortName = "KS"
  municipality.bodies = [board]
  return municipality
}

private func assignment(_ id: Assignment.ID, _ title: String) -> Assignment {
  var assignment = Assignment.empty
  assignment.id = id
  assignment.title = title
  return assignment
}

private func risks() -> RiskRegister {
  var risk = Risk.empty
  risk.id = "ras"
  risk.title = "Ras"
  var register = RiskRegister.empty
  register.risks = [risk]
  return register
}

private func goal() -> Goal {
  var goal = Goal.empty
  goal.id = "1"
  goal.title = "Kommunens företagsklimat ska förbättras"
  goal.shortTitle = "Bättre företagsklimat"
  return goal
}

/// An indicator with a target for 2023 and some outcomes.
func exampleIndicator(target: CellValue?, outcomes: [Year: CellValue]) -> Indicator {
  var indicator = Indicator.empty
  indicator.id = "nki"
  indicator.name = "Företagsklimat enl. ÖJ (Insikt) - Totalt, NKI"
  indicator.shortName = "Företagsklimat, NKI"
  indicator.unitLabel = "NKI"
  indicator.targets = target.map { [2023: $0] } ?? [:]
  indicator.outcomes = outcomes
  return indicator
}

private func document() -> Document {
  var document = Document.empty
  document.id = "delar"
  document.title = "Delårsbokslut 2023"
  document.statements = [exampleStatement()]
  return document
}

/// A table of three lines and three columns.
func exampleStatement() -> Statement {
  var statement = Statement.empty
  statement.id = "drift"
  statement.title = "Drift"
  statement.parameters = ["rate": Amount(digits: 25, decimals: 1)]
  statement.columns = [
    column("budget", "Budget 2023"), column("forecast", "Prognos helår 2023"),
  ]
  statement.lines = [
    line("intakter", "Verksamhetens intäkter"), line("kostnader", "Verksamhetens kostnader"),
    line("ovrigt", "Övriga kostnader"),
  ]
  statement.lines[2].printed = ["budget": .number(-39147)]
  return statement
}

private func column(_ id: StatementColumn.ID, _ label: String) -> StatementColumn {
  var column = StatementColumn.empty
  column.id = id
  column.label = label
  return column
}

private func line(_ id: StatementLine.ID, _ label: String) -> StatementLine {
  var line = StatementLine.empty
  line.id = id
  line.label = label
  return line
}
