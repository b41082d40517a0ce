import Governance
import Testing
import Wording

struct ApprovedOverviewTests {
  @Test func `The overview's words read as approved`() {
    var approval = Approval()
    let standing: [OverviewPhrase] = [
      .standing, .goalsMet(1, of: 4, length: .long), .goalsMet(1, of: 1, length: .long),
      .goalsMet(1, of: 4, length: .short), .noneAssessed(of: 7), .noneAssessed(of: 1), .goalless,
      .inBalance, .noFigures(2026), .andMore(2), .overdue(.assignment, 1), .overdue(.assignment, 3),
      .overdue(.inquiry, 1), .overdue(nil, 3), .dueSoon(2), .nothingOverdue(.assignment),
      .nothingOverdue(nil), .nothingFollowedUp,
    ]
    approval.add(standing) { $0[$1] }
    let rest: [OverviewPhrase] = [
      .byPlansOnly, .expectation(.met, ["A"]), .expectation(.notMet, ["A", "B"]),
      .expectation(.unknown, []), .netCosts(.long), .netCosts(.short), .budgetOf(.budget, 2023),
      .budgetOf(.plan, 2024),
      .budgeted(.result, .budget, 2021), .budgeted(.result, .plan, 2022),
      .budgeted(.netCosts, .budget, 2021), .budgeted(.netCosts, .plan, 2022),
      .budgeted(.other, .budget, 2021), .givenColumn(.netCosts), .givenColumn(.other),
      .givenBodies(.netCosts, .budget, 2021, .long), .givenBodies(.netCosts, .plan, 2022, .long),
      .givenBodies(.other, .budget, 2021, .long), .givenBodies(.netCosts, .budget, 2021, .short),
      .givenBodies(.other, .budget, 2021, .short),
      .financialGoals(.notMet, .expected, ["Balanskravet"], .long),
      .financialGoals(.notMet, .known, ["Soliditet"], .long),
      .financialGoals(.notMet, .known, ["Soliditet"], .short),
      .financialGoals(.notMet, .expected, ["A", "B"], .long),
      .financialGoals(.met, .expected, ["A", "B", "C"], .long),
      .financialGoals(.met, .known, ["A"], .long),
      .financialGoals(.unknown, .known, ["A"], .long),
      .changeWord, .totalOf(1, of: 8), .varianceFromBudget(.long), .varianceFromBudget(.short),
      .controlsColumn, .errorsIn(2, "delårsbokslutet"), .errorsElsewhere(10),
      .noDocument, .keyExplain,
      .goalCount(1), .goalCount(7),
    ]
    approval.add(rest) { $0[$1] }
    approval.add(DocumentKind.allCases.map { OverviewPhrase.inDocument($0) }) { $0[$1] }
    approval.expect(
      """
      standing: Läge | Standing
      goalsMet(1, of: 4, length: Wording.TextLength.long)
        1 av 4 bedömda mål uppfyllt
        1 of 4_assessed goals met
      goalsMet(1, of: 1, length: Wording.TextLength.long)
        1 av 1 bedömt mål uppfyllt
        1 of 1_assessed goal met
      goalsMet(1, of: 4, length: Wording.TextLength.short)
        1 av 4 bedömda uppfyllt
        1 of 4 assessed met
      noneAssessed(of: 7): inget av 7 mål bedömt | none of 7 goals assessed
      noneAssessed(of: 1): målet är inte bedömt | the goal is not assessed
      goalless: inga mål | no goals
      inBalance: ekonomi i balans | economy in balance
      noFigures(2026): ingen budget för 2026 | no budget for 2026
      andMore(2): och 2 till | and 2 more
      overdue(Optional(assignment), 1): 1 uppdrag försenat | 1 assignment overdue
      overdue(Optional(assignment), 3): 3 uppdrag försenade | 3 assignments overdue
      overdue(Optional(inquiry), 1): 1 försenad | 1 overdue
      overdue(nil, 3): 3 försenade | 3 overdue
      dueSoon(2): 2 förfaller snart | 2 soon due
      nothingOverdue(Optional(assignment)): inget uppdrag försenat | no assignment overdue
      nothingOverdue(nil): inget försenat | nothing overdue
      nothingFollowedUp: inga uppdrag | no assignments
      byPlansOnly: enligt budget eller plan | by budget or plan
      expectation(Verdict.met, ["A"]): uppfylls | would be met
      expectation(Verdict.notMet, ["A", "B"]): uppfylls inte: A, B | would not be met: A, B
      expectation(Verdict.unknown, []): okänt | unknown
      netCosts(Wording.TextLength.long): nettokostnader | net costs
      netCosts(Wording.TextLength.short): netto | net
      budgetOf(Kind.budget, 2023): budget 2023 | budget 2023
      budgetOf(Kind.plan, 2024): plan 2024 | plan 2024
      budgeted(Measure.result, Kind.budget, 2021)
        budgeterat resultat 2021
        budgeted result 2021
      budgeted(Measure.result, Kind.plan, 2022): planerat resultat 2022 | planned result 2022
      budgeted(Measure.netCosts, Kind.budget, 2021)
        budgeterad nettokostnad 2021
        budgeted net costs 2021
      budgeted(Measure.netCosts, Kind.plan, 2022)
        planerad nettokostnad 2022
        planned net costs 2022
      budgeted(Measure.other, Kind.budget, 2021): budget 2021 | budget 2021
      givenColumn(Measure.netCosts): nettokostnad | net costs
      givenColumn(Measure.other): budget | budget
      givenBodies(Measure.netCosts, Kind.budget, 2021, Wording.TextLength.long)
        nämndernas budgeterade nettokostnad 2021
        budgeted net costs of the bodies 2021
      givenBodies(Measure.netCosts, Kind.plan, 2022, Wording.TextLength.long)
        nämndernas planerade nettokostnad 2022
        planned net costs of the bodies 2022
      givenBodies(Measure.other, Kind.budget, 2021, Wording.TextLength.long)
        nämndernas budget 2021
        budget 2021 of the bodies
      givenBodies(Measure.netCosts, Kind.budget, 2021, Wording.TextLength.short)
        nämndernas nettokostnad
        net costs of the bodies
      givenBodies(Measure.other, Kind.budget, 2021, Wording.TextLength.short)
        nämndernas budget
        budget of the bodies
      financialGoals(Verdict.notMet, Certainty.expected, ["Balanskravet"], Wording.TextLength.long)
        1 finansiellt mål uppfylls inte: Balanskravet
        1_financial goal would not be met: Balanskravet
      financialGoals(Verdict.notMet, Certainty.known, ["Soliditet"], Wording.TextLength.long)
        1 finansiellt mål uppfylls inte: Soliditet
        1_financial goal is not met: Soliditet
      financialGoals(Verdict.notMet, Certainty.known, ["Soliditet"], Wording.TextLength.short)
        Soliditet uppfylls inte
        Soliditet is not met
      financialGoals(Verdict.notMet, Certainty.expected, ["A", "B"], Wording.TextLength.long)
        2 finansiella mål uppfylls inte: A, B
        2_financial goals would not be met: A, B
      financialGoals(Verdict.met, Certainty.expected, ["A", "B", "C"], Wording.TextLength.long)
        3 finansiella mål uppfylls
        3_financial goals would be met
      financialGoals(Verdict.met, Certainty.known, ["A"], Wording.TextLength.long)
        1 finansiellt mål uppfylls
        1_financial goal is met
      financialGoals(Verdict.unknown, Certainty.known, ["A"], Wording.TextLength.long)
        1 finansiellt mål okänt
        1_financial goal unknown
      changeWord: ändring | change
      totalOf(1, of: 8): Totalt (1 av 8) | Total (1 of 8)
      varianceFromBudget(Wording.TextLength.long): avvikelse mot budget | variance from budget
      varianceFromBudget(Wording.TextLength.short): avv. | var.
      controlsColumn: Kontroller | Controls
      errorsIn(2, "delårsbokslutet"): 2 i delårsbokslutet | 2 in delårsbokslutet
      errorsElsewhere(10): 10 i andra dokument | 10 in other documents
      noDocument: Utanför dokumenten | Outside the documents
      keyExplain: förklara | explain
      goalCount(1): 1 mål | 1_goal
      goalCount(7): 7 mål | 7_goals
      inDocument(budget): budgeten | the budget
      inDocument(goalsAndBudget): mål och budget | goals and budget
      inDocument(operationalPlan): verksamhetsplanen | the operational plan
      inDocument(monthlyReport): månadsrapporten | the monthly report
      inDocument(tertialReport): tertialrapporten | the four-month report
      inDocument(interimAccounts): delårsbokslutet | the interim accounts
      inDocument(annualAccounts): årsbokslutet | the annual accounts
      inDocument(annualReport): årsredovisningen | the annual report
      inDocument(internalControlPlan): internkontrollplanen | the internal control plan
      """
    )
  }
}
