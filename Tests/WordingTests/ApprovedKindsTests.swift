import Governance
import Testing
import Wording

struct ApprovedKindsTests {
  @Test func `Levels and signals read as approved`() {
    var approval = Approval()
    approval.add(GoalLevel.allCases) { $0.level($1) }
    approval.add(GoalLevel.allCases) { $0.level($1, length: .short) }
    approval.add(GoalLevel.allCases) { $0.level($1, count: 2) }
    approval.add(Signal.allCases) { $0.signal($1) }
    approval.add(Indicator.Direction.allCases) { $0.direction($1) }
    approval.expect(
      """
      notEvaluated: Ej utvärderad | Not evaluated
      notMet: Ej uppfyllt | Not met
      partlyMet: Delvis uppfyllt | Partly met
      largelyMet: I hög grad uppfyllt | Largely met
      fullyMet: Helt uppfyllt | Fully met
      notEvaluated: Ej utv. | Not eval.
      notMet: Ej uppf. | Not met
      partlyMet: Delvis | Partly
      largelyMet: I hög grad | Largely
      fullyMet: Helt | Fully
      notEvaluated: Ej utvärderade | Not evaluated
      notMet: Ej uppfyllda | Not met
      partlyMet: Delvis uppfyllda | Partly met
      largelyMet: I hög grad uppfyllda | Largely met
      fullyMet: Helt uppfyllda | Fully met
      full: Helt | Fully
      most: I hög grad | Largely
      half: Delvis | Partly
      empty: Inte | Not
      none: Ingen uppgift | Nothing reported
      higher: Högre är bättre | Higher is better
      lower: Lägre är bättre | Lower is better
      closest: Närmast målvärdet är bäst | Closest to the target is best
      """
    )
  }

  @Test func `Statuses and timeliness read as approved`() {
    var approval = Approval()
    approval.add(AssignmentStatus.usual) { $0.status($1) }
    approval.add(AssignmentStatus.usual) { $0.status($1, count: 6) }
    let timeliness: [Timeliness] = [
      .notApplicable, .ahead(days: 0), .ahead(days: 1), .ahead(days: 40), .dueSoon(days: 0),
      .dueSoon(days: 1), .dueSoon(days: 5), .overdue(days: 1), .overdue(days: 12),
      .overdue(days: 1200),
    ]
    approval.add(timeliness) { $0.timeliness($1) }
    approval.add(timeliness) { $0.timeliness($1, length: .short) }
    approval.expect(
      """
      notStarted: Ej påbörjad | Not started
      inProgress: Påbörjad | In progress
      completed: Färdig | Completed
      withdrawn: Utgår | Withdrawn
      planned: Planerad | Planned
      ongoing: Löpande | Ongoing
      notPrioritised: Ej prioriterad | Not prioritised
      notStarted: Ej påbörjade | Not started
      inProgress: Påbörjade | In progress
      completed: Färdiga | Completed
      withdrawn: Utgår | Withdrawn
      planned: Planerade | Planned
      ongoing: Löpande | Ongoing
      notPrioritised: Ej prioriterade | Not prioritised
      notApplicable: (nothing) | (nothing)
      ahead(days: 0): Sista dagen | Last day
      ahead(days: 1): Förfaller om 1_dag | Due in 1_day
      ahead(days: 40): Förfaller om 40_dagar | Due in 40_days
      dueSoon(days: 0): Sista dagen | Last day
      dueSoon(days: 1): Förfaller om 1_dag | Due in 1_day
      dueSoon(days: 5): Förfaller om 5_dagar | Due in 5_days
      overdue(days: 1): Försenad 1_dag | Overdue by 1_day
      overdue(days: 12): Försenad 12_dagar | Overdue by 12_days
      overdue(days: 1200): Försenad 1_200_dagar | Overdue by 1_200_days
      notApplicable: (nothing) | (nothing)
      ahead(days: 0): sista dagen | last day
      ahead(days: 1): om 1_dag | in 1_day
      ahead(days: 40): om 40_dagar | in 40_days
      dueSoon(days: 0): sista dagen | last day
      dueSoon(days: 1): om 1_dag | in 1_day
      dueSoon(days: 5): om 5_dagar | in 5_days
      overdue(days: 1): försenad 1_dag | overdue by 1_day
      overdue(days: 12): försenad 12_dagar | overdue by 12_days
      overdue(days: 1200): försenad 1_200_dagar | overdue by 1_200_days
      """
    )
  }

  @Test func `Kinds read as approved`() {
    var approval = Approval()
    approval.add(Body.Kind.allCases) { $0.bodyKind($1) }
    approval.add(DocumentKind.allCases) { $0.documentKind($1) }
    approval.add(DocumentState.allCases) { $0.documentState($1) }
    approval.add(Statement.Kind.allCases) { $0.statementKind($1) }
    approval.add(Statement.Kind.allCases) { $0.statementKind($1, length: .short) }
    approval.add(Statement.Signs.allCases) { $0.signs($1) }
    approval.add(StatementColumn.Kind.allCases) { $0.columnKind($1) }
    approval.add(StatementLine.Kind.allCases) { $0.lineKind($1) }
    approval.add(BridgeStep.Kind.allCases) { $0.stepKind($1) }
    approval.expect(
      """
      council: Kommunfullmäktige | Municipal council
      executiveBoard: Kommunstyrelse | Executive board
      committee: Nämnd | Committee
      audit: Revision | Auditors
      electionCommittee: Valnämnd | Election committee
      chiefGuardian: Överförmyndare | Chief guardian
      impartialityCommittee: Jävsnämnd | Impartiality committee
      budget: Budget | Budget
      goalsAndBudget: Mål och budget | Goals and budget
      operationalPlan: Verksamhetsplan | Operational plan
      monthlyReport: Månadsrapport | Monthly report
      tertialReport: Tertialrapport | Four-month report
      interimAccounts: Delårsbokslut | Interim accounts
      annualAccounts: Årsbokslut | Annual accounts
      annualReport: Årsredovisning | Annual report
      internalControlPlan: Internkontrollplan | Internal control plan
      draft: Utkast | Draft
      proposal: Förslag | Proposal
      decided: Beslutad | Decided
      locked: Låst | Locked
      operations: Drift | Operations
      investments: Investeringar | Investments
      landDevelopment: Exploatering | Land development
      incomeStatement: Resultatbudget | Income statement
      balanceSheet: Balansbudget | Balance sheet
      budgetComparison: Budgetjämförelse | Budget comparison
      frameChange: Ramförändring | Frame change
      efficiencyRequirement: Effektiviseringsbehov | Efficiency requirement
      activities: Budget per verksamhet | Budget by activity
      productionAreas: Produktionsområden | Production areas
      sicknessAbsence: Sjukfrånvaro | Sickness absence
      other: Övrigt | Other
      operations: Drift | Operat.
      investments: Invest. | Invest.
      landDevelopment: Exploat. | Land dev.
      incomeStatement: Resultat | Income
      balanceSheet: Balans | Balance
      budgetComparison: Jämför. | Compar.
      frameChange: Ram | Frame
      efficiencyRequirement: Effekt. | Effic.
      activities: Verks. | Activ.
      productionAreas: Prod. | Prod.
      sicknessAbsence: Sjukfr. | Sickness
      other: Övrigt | Other
      revenuePositive: Intäkter +, kostnader − | Revenue +, costs −
      expenditurePositive: Utgifter + | Expenditure +
      plain: Utan teckenregel | No rule of signs
      budget: Budget | Budget
      originalBudget: Ursprunglig budget | Original budget
      revisedBudget: Reviderad budget | Revised budget
      periodBudget: Periodbudget | Period budget
      plan: Plan | Plan
      forecast: Prognos | Forecast
      outcome: Utfall | Outcome
      annualAccounts: Bokslut | Annual accounts
      variance: Avvikelse | Variance
      difference: Skillnad | Difference
      percent: Procent | Percent
      part: Del | Part
      detail: Rad | Line
      sum: Summa | Sum
      result: Resultat | Result
      memo: Varav | Memo
      heading: Rubrik | Heading
      index: Uppräkning | Uplift
      permanent: Varaktig | Permanent
      temporary: Tillfällig | Temporary
      ended: Avslutad | Ended
      other: Annat | Other
      """
    )
  }
}
