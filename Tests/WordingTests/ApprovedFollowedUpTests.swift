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
      lost: Förlorad i utdraget | Lost in extraction
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
      lost: Förlorad uppgift | Lost
      """
    )
  }
}
