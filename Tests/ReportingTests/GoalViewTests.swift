import Governance
import Reporting
import Testing

/// What `show` says of goals, indicators and financial goals, on invented data.
struct GoalViewTests {
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
