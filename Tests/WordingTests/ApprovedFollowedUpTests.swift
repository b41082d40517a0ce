import Governance
import Testing
import Wording

struct ApprovedFollowedUpTests {
  @Test func `Kinds of goals, assignments and comparisons read as approved`() {
    var approval = Approval()
    approval.add(GoalKind.allCases) { $0.goalKind($1) }
    approval.add(AssignmentKind.allCases) { "\($0.assignmentKind($1)), \($0.assignmentKinds($1))" }
    approval.add(Trend.allCases) { $0.trend($1) }
    approval.add(Comparison.Kind.allCases) { $0.comparisonKind($1) }
    approval.add(IndicatorWord.allCases) { "\($0.indicatorWord($1)), \($0.indicatorWords($1))" }
    approval.expect(
      """
      goal: Mål | Goal
      overarching: Övergripande mål | Overarching goal
      workEnvironment: Arbetsmiljömål | Work environment goal
      assignment: Uppdrag, Uppdrag | Assignment, Assignments
      priorityDirection
        Prioriterad inriktning, Prioriterade inriktningar
        Priority direction, Priority directions
      termDirection
        Inriktning för mandatperioden, Inriktningar för mandatperioden
        Direction for the term, Directions for the term
      policyDirection
        Politisk inriktning, Politiska inriktningar
        Policy direction, Policy directions
      policyArea: Sakområde, Sakområden | Policy area, Policy areas
      inquiry: Utredning, Utredningar | Inquiry, Inquiries
      efficiencyMeasure
        Effektiviseringsåtgärd, Effektiviseringsåtgärder
        Efficiency measure, Efficiency measures
      action: Åtgärd, Åtgärder | Action, Actions
      rising: Ökande | Rising
      falling: Minskande | Falling
      steady: Bibehållen | Steady
      county: Länet | County
      country: Riket | Country
      group: Jämförelsegrupp | Comparison group
      indicator: Indikator, Indikatorer | Indicator, Indicators
      keyFigure: Nyckeltal, Nyckeltal | Key figure, Key figures
      """
    )
  }

  @Test func `Risks and controls read as approved`() {
    var approval = Approval()
    approval.add(RiskTreatment.allCases) { $0.treatment($1) }
    approval.add(ControlResult.allCases) { $0.controlResult($1) }
    approval.add([0, 1, 2, 3, 4, 5]) { $0.likelihood($1, in: .empty) }
    approval.add([0, 1, 2, 3, 4, 5]) { $0.materiality($1, in: .empty) }
    approval.expect(
      """
      accept: Accepteras | Accept
      mitigate: Åtgärd | Action
      control: Kontroll | Control
      withoutRemark: Utan anmärkning | Without remark
      nearTarget: Med anmärkning, nära målvärde | With remark, near the target
      withRemark: Med anmärkning | With remark
      notAssessed: Ingen bedömning | Not assessed
      lost: Uppgift saknas i källan | Missing in the source
      0: 0 | 0
      1: Osannolik | Unlikely
      2: Mindre sannolik | Less likely
      3: Möjlig | Possible
      4: Sannolik | Likely
      5: 5 | 5
      0: 0 | 0
      1: Försumbar | Negligible
      2: Lindrig | Mild
      3: Kännbar | Noticeable
      4: Allvarlig | Serious
      5: 5 | 5
      """
    )
  }

  @Test func `Finances, rules and reports read as approved`() {
    var approval = Approval()
    approval.add(FinancialGoal.Comparator.allCases) { $0.comparator($1) }
    approval.add(FinancialGoal.Basis.allCases) { $0.basis($1) }
    approval.add(ValueBasis.allCases) { $0.valueBasis($1) }
    approval.add(BudgetDecision.Kind.allCases) { $0.decisionKind($1) }
    approval.add(DecisionRule.Kind.allCases) { $0.ruleKind($1) }
    approval.add(CalendarReport.Content.allCases) { $0.content($1) }
    approval.add(AgendaWeight.allCases) { $0.agendaWeight($1) }
    approval.expect(
      """
      above: Över | Above
      atLeast: Minst | At least
      below: Under | Below
      atMost: Högst | At most
      values: Varje år | Each year
      average: Genomsnitt | Average
      outcome: Utfall | Outcome
      forecast: Prognos | Forecast
      budget: Budget | Budget
      plan: Plan | Plan
      reallocation: Omfördelning | Reallocation
      supplementaryAppropriation: Tilläggsanslag | Supplementary appropriation
      reallocationBetweenBodies: Omfördelning mellan nämnder | Reallocation between bodies
      reallocationWithinBody: Omfördelning inom en nämnd | Reallocation within a body
      supplementaryAppropriation: Tilläggsanslag | Supplementary appropriation
      fearedDeficit: Befarat underskott | Feared deficit
      negativeVariance: Negativ avvikelse | Negative variance
      positiveVariance: Positiv avvikelse | Positive variance
      economy: Ekonomi | Economy
      forecast: Prognos | Forecast
      actions: Åtgärder | Actions
      goals: Mål | Goals
      directions: Inriktningar | Directions
      primary: Primärt | Primary
      secondary: Sekundärt | Secondary
      other: Övrigt | Other
      lost: Uppgift saknas i källan | Missing in the source
      """
    )
  }

  @Test func `What the rules say reads as approved`() throws {
    var approval = Approval()
    let movements: [RiskMovement] = [.heavier(by: 4), .lighter(by: 3), .unchanged, .missing]
    approval.add(movements) { $0.movement($1) }
    let verdicts: [FinancialGoalStanding.Verdict] = [.met, .notMet, .unknown]
    approval.add(verdicts) { $0.verdict($1) }
    approval.add([FinancialGoalStanding.Verdict.met, .notMet, .unknown]) {
      $0.standing($1, .expected)
    }
    approval.add(ReportGap.Kind.allCases) { $0.gap($1) }
    let line = try #require(Address("alingsas/documents/ramar/statements/ramar/lines/x"))
    let violations: [DecisionViolation] = [
      .wrongBody(found: nil, expected: "kommunstyrelsen"),
      .wrongBody(found: "KF", expected: "kommunstyrelsen"),
      .totalsChanged(by: Rational(-100_000)), .noFunding, .unknownLine(line), .unlikeUnits,
    ]
    let workspace = Workspace()
    approval.add(violations) { $0.violation($1, in: workspace, of: Owner("alingsas")) }
    approval.expect(
      """
      heavier(by: 4): Tyngre med 4 | Heavier by 4
      lighter(by: 3): Lättare med 3 | Lighter by 3
      unchanged: Oförändrad | Unchanged
      missing: Saknas | Missing
      met: Uppfyllt | Met
      notMet: Ej uppfyllt | Not met
      unknown: Uppgift saknas | Not known
      met: uppfylls | would be met
      notMet: uppfylls inte | would not be met
      unknown: Uppgift saknas | Not known
      report: Rapporten saknas | The report is missing
      assessment: Bedömning saknas | Assessment missing
      direction: Uppföljning av inriktning saknas | Follow-up of direction missing
      comment: Kommentar saknas | Comment missing
      result: Kontrollresultat saknas | Control result missing
      action: Åtgärd saknas för befarat underskott | No action against a feared deficit
      wrongBody(found: nil, expected: kommunstyrelsen)
        Beslutande organ saknas. Det ska vara kommunstyrelsen.
        The deciding body is missing. It is to be kommunstyrelsen.
      wrongBody(found: Optional("KF"), expected: kommunstyrelsen)
        KF får inte besluta detta. Det ska vara kommunstyrelsen.
        KF may not decide this. It is to be kommunstyrelsen.
      totalsChanged(by: Governance.Rational(numerator: -100000, denominator: 1))
        Omfördelningen ändrar summan med −100_000 kr. Låt raderna ta ut varandra.
        The reallocation changes the total by −100_000 kr. Let the lines cancel out.
      noFunding
        Det sägs inte var pengarna kommer ifrån. Ange finansieringen.
        It does not say where the money comes from. Give the funding.
      unknownLine(alingsas/documents/ramar/statements/ramar/lines/x)
        Raden alingsas/documents/ramar/statements/ramar/lines/x finns inte. Välj en rad i en tabell.
        The line alingsas/documents/ramar/statements/ramar/lines/x is not there. Choose a line of a table.
      unlikeUnits
        Raderna räknas i olika enheter. Välj rader som räknas i pengar.
        The lines count different things. Choose lines that count money.
      """
    )
  }

  @Test func `A municipality's own words win`() {
    var settings = Settings.empty
    settings.goalLevels = [GoalLevelChoice(decoding: "level", "fullyMet", "Grön")].compactMap { $0 }
    settings.likelihoods = ["Aldrig", "Alltid"]
    let words = Words(.swedish)
    #expect(words.level(.fullyMet, in: settings) == "Grön")
    #expect(words.level(.fullyMet, length: .short, in: settings) == "Grön")
    #expect(words.level(.fullyMet, count: 3, in: settings) == "Grön")
    #expect(words.level(.notMet, length: .short, in: settings) == "Ej uppf.")
    #expect([1, 2, 3].map { words.likelihood($0, in: settings) } == ["Aldrig", "Alltid", "3"])
    #expect(words.materiality(3, in: settings) == "Kännbar")
    #expect(words.status(.planned, of: .inquiry, in: settings) == "Planerad")
    #expect(words.status(.planned, count: 2, of: .inquiry, in: settings) == "Planerade")
  }
}

extension GoalLevelChoice {
  fileprivate init?(decoding key: String, _ code: String, _ name: String) {
    let entries = [DatumObject.Entry(key, .text(code)), .init("name", .text(name))]
    guard let choice = try? GoalLevelChoice(decoding: .object(DatumObject(entries))) else {
      return nil
    }
    self = choice
  }
}
