import Governance
import Reporting
import Testing

/// What `show` says of everything that is followed up, on invented data.
struct FollowedUpViewTests {
  private func assignment(_ id: Assignment.ID, _ kind: AssignmentKind) -> Assignment {
    var assignment = Assignment.empty
    assignment.id = id
    assignment.kind = kind
    assignment.title = id.text
    return assignment
  }

  private func workspace(_ assignments: [Assignment]) -> Workspace {
    var register = AssignmentRegister.empty
    register.assignments = assignments
    return Invented.workspace([(.assignments, .assignments(register))])
  }

  @Test func `Assignments come kind by kind, each with its points`() {
    var area = assignment("skola", .policyArea)
    area.points = [
      made {
        $0.id = "1"
        $0.text = "Fler lärare"
      }
    ]
    let text = Invented.text(
      .assignments,
      workspace([area, assignment("utred", .inquiry), assignment("kost", .assignment)])
    )
    #expect(
      text == """
        Byn · Nämnden · Uppdrag · augusti 2023
        Uppdrag
        ───────
        kost

        Byn · Nämnden · Sakområden · augusti 2023
        Uppdrag
        ─────────────
        skola
          Fler lärare

        Byn · Nämnden · Utredningar · augusti 2023
        Uppdrag
        ───────
        utred

        """,
      "\(text)"
    )
  }

  @Test func `Nothing is given a status that nobody gave it`() {
    let json = Invented.shown(
      .assignments,
      workspace([assignment("utred", .inquiry), assignment("kost", .assignment)])
    )
    let lines = json.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.contains("\"status\": null") }, "\(json)")
  }

  @Test func `What is valid in other years only is left out`() {
    var old = assignment("gammal", .priorityDirection)
    old.validTo = 2022
    #expect(Invented.shown(.assignments, workspace([old])).isEmpty)
    #expect(!Invented.shown(.assignments, workspace([old]), "2022-12").isEmpty)
  }

  @Test func `What was given after the period is left out, as on the screen`() {
    var late = assignment("sen", .assignment)
    late.decision = made { $0.date = PartialDate("2023-10-01") }
    #expect(Invented.shown(.assignments, workspace([late])).isEmpty)
    #expect(!Invented.shown(.assignments, workspace([late]), "2023-12").isEmpty)
  }

  @Test func `The overview counts and names the same assignments`() {
    var due = assignment("kost", .assignment)
    due.due = DuePeriod(code: "by 2022-Q2")
    var inquiry = assignment("utred", .inquiry)
    inquiry.due = due.due
    let text = Invented.text(.overview, workspace([due, inquiry]))
    #expect(text.contains(/Försenade +1\n/), "\(text)")
    #expect(text.contains("kost"))
    #expect(!text.contains("utred"))
  }

  @Test func `A body is late with whatever of it is late, and has all that is followed up`() {
    var inquiry = assignment("utred", .inquiry)
    inquiry.due = DuePeriod(code: "by 2022-Q2")
    let text = Invented.text(.overview, workspace([inquiry]), of: Invented.whole)
    let lines = text.split(separator: "\n")
    let head = lines.first { $0.hasPrefix("Nämnd") }
    #expect(head?.contains("Övrigt") == true && head?.contains("Avvikelse") == true, "\(text)")
    let body = lines.first { $0.hasPrefix("Nämnden") }
    let counts = body?.split(separator: " ").dropFirst().filter { $0 != "0" }
    #expect(counts == ["1", "1"], "\(text)")
  }

  @Test func `What was closed before the year is neither listed nor counted`() {
    var done = assignment("klart", .assignment)
    done.followUps = ["2022-08": made { $0.status = .completed }]
    #expect(!Invented.text(.assignments, workspace([done]), "2022-12").isEmpty)
    #expect(Invented.shown(.assignments, workspace([done])).isEmpty)
    #expect(!Invented.text(.overview, workspace([done])).contains("Färdig"))
  }

  @Test func `Only the controls of the plan that holds are listed`() {
    var controls = ControlRegister.empty
    controls.controls = [2023, 2025]
      .map { year in
        made {
          $0.id = Identifier("k-\(year)") ?? $0.id
          $0.title = "Kontroll \(year)"
          $0.year = year
        }
      }
    let workspace = Invented.workspace([(.controls, .controls(controls))])
    let text = Invented.text(.internalControl, workspace)
    #expect(text.contains("Kontroll 2023") && !text.contains("Kontroll 2025"), "\(text)")
  }

  @Test func `Only goals in the ordinary sense count among the levels`() {
    var goal = Goal.empty
    goal.id = "1"
    goal.title = "Vision"
    goal.kind = .overarching
    var goals = GoalRegister.empty
    goals.goals = [goal]
    let workspace = Invented.workspace([(.goals, .goals(goals))])
    let text = Invented.text(.overview, workspace, of: Invented.whole)
    let body = text.split(separator: "\n").first { $0.hasPrefix("Nämnden") }
    let counts = body?.split(separator: " ").dropFirst().filter { $0 != "0" }
    #expect(counts == ["1"], "it is among the other goals: \(text)")
    #expect(!Invented.text(.goals, workspace).contains("Ej utvärderad"))
  }

  private func measured(_ change: (inout Indicator) -> Void) -> Workspace {
    var indicator = Indicator.empty
    indicator.id = "nki"
    indicator.name = "Nöjda"
    indicator.outcomes = [2022: .number(70), 2023: .preliminary(72)]
    change(&indicator)
    var goal = Goal.empty
    goal.id = "1"
    goal.title = "Bättre"
    goal.indicators = ["nki"]
    var goals = GoalRegister.empty
    goals.goals = [goal]
    var indicators = IndicatorRegister.empty
    indicators.indicators = [indicator]
    return Invented.workspace([(.indicators, .indicators(indicators)), (.goals, .goals(goals))])
  }

  @Test func `A goal's indicators show trend, women and men, and the same figure elsewhere`() {
    let text = Invented.text(
      .goals,
      measured {
        $0.trends = [2023: .steady]
        $0.womenOutcomes = [2023: .number(75)]
        $0.menOutcomes = [2023: .lost]
        var country = Comparison.empty
        country.id = "riket"
        country.name = "Alla kommuner"
        country.outcomes = [2023: .number(68)]
        $0.comparisons = [country]
      }
    )
    #expect(text.contains("Trend   Prognos     Kvinnor  Män"), "\(text)")
    #expect(text.contains("Ökande  Bibehållen       75    ?"), "\(text)")
    #expect(
      text.split(separator: "\n").contains { $0.contains("    Alla kommuner") && $0.contains("68") }
    )
  }

  @Test func `The trend of the outcomes and the document's forecast stand apart`() {
    #expect(Invented.shown(.goals, measured { _ in }).contains("\"trend\": \"rising\""))
    let both = Invented.shown(.goals, measured { $0.trends = [2023: .falling] })
    #expect(both.contains("\"trend\": \"rising\""), "\(both)")
    #expect(both.contains("\"forecast\": \"falling\""), "\(both)")
    #expect(!Invented.text(.goals, measured { _ in }).contains("Kvinnor"))
  }

  @Test func `Indicators that serve no goal are shown nevertheless`() {
    var indicator = Indicator.empty
    indicator.id = "fri"
    indicator.name = "Fri"
    var indicators = IndicatorRegister.empty
    indicators.indicators = [indicator]
    var settings = Settings.empty
    settings.indicatorWord = .keyFigure
    let text = Invented.text(
      .goals,
      Invented.workspace([(.indicators, .indicators(indicators))], settings: settings)
    )
    #expect(text.hasPrefix("Byn · Nämnden · Nyckeltal · augusti 2023\n"))
    #expect(text.contains("Fri"))
  }

  private var controlled: Workspace {
    var risk = Risk.empty
    risk.id = "el"
    risk.title = "Elbrist"
    risk.ratings = [
      2022: .empty,
      2023: made {
        $0.likelihood = 2
        $0.materiality = 2
        $0.printedValue = 5
        $0.treatments = [.accept]
      },
    ]
    var lost = Control.empty
    lost.id = "a"
    lost.title = "Attest"
    lost.year = 2023
    lost.results = ["2023-08": made { $0.result = .lost }]
    var unreported = lost
    unreported.id = "b"
    unreported.results = [:]
    var risks = RiskRegister.empty
    risks.risks = [risk]
    var controls = ControlRegister.empty
    controls.controls = [lost, unreported]
    var settings = Settings.empty
    settings.likelihoods = ["Låg", "Hög"]
    settings.materialities = ["Liten", "Stor", "Svår"]
    return Invented.workspace(
      [(.risks, .risks(risks)), (.controls, .controls(controls))],
      settings: settings
    )
  }

  @Test func `The risk map has the municipality's own size and words`() {
    let text = Invented.text(.internalControl, controlled)
    #expect(
      text.hasPrefix(
        """
        Byn · Nämnden · Riskkarta · 2023
        Sannolikhet  1 Liten  2 Stor  3 Svår
        ───────────  ───────  ──────  ──────
        2 Hög              0       1       0
        1 Låg              0       0       0


        """
      ),
      "\(text)"
    )
  }

  @Test func `A risk says how it moved, and where the printed value is another`() {
    let text = Invented.text(.internalControl, controlled)
    #expect(text.contains("4≠"))
    #expect(text.contains("Tyngre med 3"))
    #expect(Invented.shown(.internalControl, controlled, "2022-12").contains("\"Saknas\""))
  }

  @Test func `A lost result is neither unreported nor not assessed`() {
    let json = Invented.shown(.internalControl, controlled)
    #expect(json.contains("\"result\": \"lost\""))
    #expect(json.contains("\"result\": null"))
    let overview = Invented.text(.overview, controlled)
    #expect(overview.contains("Uppgift saknas i källan"))
    #expect(overview.contains("Kontrollresultat saknas"))
    #expect(!overview.contains("Ingen bedömning"))
  }

  @Test func `The municipality's overview sums its bodies up`() {
    let text = Invented.text(.overview, controlled, of: Invented.whole)
    let total = text.split(separator: "\n").last { $0.hasPrefix("Totalt") }
    #expect(total?.split(separator: " ").suffix(2) == ["1", "2"], "\(text)")
    #expect(text.contains(/Uppgift saknas i källan +1\n/))
  }

  @Test func `The calendar says who has not delivered only where somebody is to`() {
    var report = CalendarReport.empty
    report.id = "delar"
    report.name = "delårsrapport"
    report.month = 8
    report.contents = [.economy, .goals]
    var occasion = ReportOccasion.empty
    occasion.id = "2023-08"
    occasion.handIn = PartialDate("2023-09-15")
    report.occasions = [occasion]
    let workspace = Invented.workspace([], calendar: [report])
    let dated = Invented.shown(.calendar, workspace, of: Invented.whole)
    #expect(dated.contains("\"as_of\": \"2023-08-31\""))
    #expect(dated.contains("\"hand_in\": \"2023-09-15\""))
    #expect(dated.contains("\"not_delivered\": \"Nämnden\""))
    let undated = Invented.shown(.calendar, workspace, "2024-08", of: Invented.whole)
    #expect(undated.contains("\"not_delivered\": null"))
  }

  @Test func `A body sees what is missing before it can report`() {
    let text = Invented.text(.calendar, controlled)
    #expect(text.contains("Kontrollresultat saknas  Attest"))
  }

  @Test func `A financial goal shows its years and the average beside them`() {
    var goal = FinancialGoal.empty
    goal.id = "andel"
    goal.title = "Nettokostnadsandel"
    goal.unit = .percent
    goal.comparator = .atMost
    goal.threshold = .number(98)
    goal.judgedOn = .average
    goal.values = [2023: .number(99)]
    goal.averageFrom = 2014
    goal.averageTo = 2023
    goal.average = .number(Amount(digits: 965, decimals: 1))
    var register = FinancialGoalRegister.empty
    register.finance = [goal]
    let workspace = Invented.workspace([(.finance, .finance(register))])
    let lines = Invented.text(.economyAndPersonnel, workspace).split(separator: "\n")
      .map { $0.split(separator: " ").joined(separator: " ") }
    #expect(
      lines.contains(
        "Nettokostnadsandel Högst 98\u{A0}% 2023 99 % Utfall ingår i snittet Genomsnitt"
      )
    )
    #expect(
      lines.contains(
        "Nettokostnadsandel Högst 98\u{A0}% Genomsnitt 2014–2023 96,5 % Uppfyllt Genomsnitt"
      )
    )
    let json = Invented.shown(.economyAndPersonnel, workspace)
    #expect(json.contains("\"kind\": \"average\", \"average_from\": \"2014\", \"year\": \"2023\""))
  }

  @Test func `A financial goal says that a value is a budget, and not that it is met`() {
    var goal = FinancialGoal.empty
    (goal.id, goal.title, goal.unit) = ("soliditet", "Soliditet", .percent)
    (goal.comparator, goal.threshold) = (.above, .number(25))
    (goal.values, goal.valueBasis) = ([2023: .number(28)], [2023: .budget])
    var register = FinancialGoalRegister.empty
    register.finance = [goal]
    let workspace = Invented.workspace([(.finance, .finance(register))])
    let text = Invented.text(.economyAndPersonnel, workspace)
    #expect(text.contains(/Budget +uppfylls/))
    #expect(!text.contains("ppfyllt"))
    let json = Invented.shown(.economyAndPersonnel, workspace)
    #expect(json.contains("\"value_basis\": \"budget\""), "\(json)")
  }

  @Test(arguments: [ReportView.goals, .overview])
  func `A level of an earlier period says of which it is, and only then`(view: ReportView) {
    var register = GoalRegister.empty
    register.goals = [
      made {
        $0.id = "1"
        $0.title = "Målet"
        $0.assessments = ["2023-08": made { $0.level = .fullyMet }]
      }
    ]
    let workspace = Invented.workspace([(.goals, .goals(register))])
    let later = Invented.text(view, workspace, "2024-04")
    #expect(later.contains("Helt uppfyllt  augusti 2023"), "\(later)")
    #expect(!Invented.text(view, workspace, "2023-08").contains("Bedömt"))
    let json = Invented.shown(view, workspace, "2024-04")
    #expect(json.contains("\"assessed_at\": \"2023-08\""), "\(json)")
  }
}
