import Governance
import Testing
import Wording

struct ApprovedControlTests {
  @Test func `Internal control reads as approved`() {
    var approval = Approval()
    let phrases: [ControlPhrase] = [
      .riskMap(2025), .risks(2025), .controls(2025), .riskCount(1), .riskCount(33),
      .controlCount(1, 2025), .controlCount(7, 2025), .riskValues,
      .otherAnalysis(wanted: 2023, shown: 2025), .unratedRisks(1, in: 2026),
      .unratedRisks(32, in: 2026), .otherPlan(wanted: 2024, shown: 2023),
      .square("Möjlig", "Allvarlig"), .likelihoodAxis, .materialityAxis, .bothAxes, .likelihood,
      .materiality, .riskValue, .treatment, .comparedTo(2024), .notRatedIn(2024), .newRisk, .risk,
      .responsible,
      .resultAt("augusti 2023"), .notRated, .controlNotReported, .missing, .noRisksHere,
      .risksHere(1),
      .risksHere(9), .printedValue(12),
    ]
    approval.add(phrases) { $0[$1] }
    approval.expect(
      """
      riskMap(2025): Riskkarta 2025 | Risk map 2025
      risks(2025): Risker 2025 | Risks 2025
      controls(2025): Kontroller 2025 | Controls 2025
      riskCount(1): 1_risk | 1_risk
      riskCount(33): 33_risker | 33_risks
      controlCount(1, 2025): 1_kontroll 2025 | 1_control 2025
      controlCount(7, 2025): 7_kontroller 2025 | 7_controls 2025
      riskValues: riskvärde | risk value
      otherAnalysis(wanted: 2023, shown: 2025)
        visar 2025, ingen analys för 2023
        shows 2025, no analysis for 2023
      unratedRisks(1, in: 2026): 1 risk är inte värderad 2026 | 1 risk is not rated in 2026
      unratedRisks(32, in: 2026)
        32 risker är inte värderade 2026
        32 risks are not rated in 2026
      otherPlan(wanted: 2024, shown: 2023)
        visar 2023, ingen plan för 2024
        shows 2023, no plan for 2024
      square("Möjlig", "Allvarlig"): Möjlig × Allvarlig | Möjlig × Allvarlig
      likelihoodAxis: sannolikhet ↑ | likelihood ↑
      materialityAxis: väsentlighet → | materiality →
      bothAxes: sannol.↑ väsentl.→ | likel.↑ material.→
      likelihood: Sannolikhet | Likelihood
      materiality: Väsentlighet | Materiality
      riskValue: Riskvärde | Risk value
      treatment: Hantering | Treatment
      comparedTo(2024): mot 2024 | vs 2024
      notRatedIn(2024): 2024 ej bedömt | 2024 not rated
      newRisk: ny | new
      risk: Risk | Risk
      responsible: Ansvarig | Responsible
      resultAt("augusti 2023"): Resultat augusti 2023 | Result augusti 2023
      notRated: ej bedömd | not rated
      controlNotReported: Inte uppföljd | Not followed up
      missing: saknas | missing
      noRisksHere: Inga risker i rutan. | No risks in this square.
      risksHere(1): 1_risk · Enter visar bara den | 1_risk · Enter shows only it
      risksHere(9): 9_risker · Enter visar bara dem | 9_risks · Enter shows only these
      printedValue(12): dokumentet har 12 | the document has 12
      """
    )
  }

  @Test func `The pages of risks and controls read as approved`() {
    var approval = Approval()
    let phrases: [ControlPhrase] = [
      .description, .analysisOf(2025), .treatmentText, .plans, .movement, .planOf(2025),
      .heldByPlan, .controlled, .method, .riskInDocument, .inferred, .followUpAt("augusti 2023"),
      .result, .finding, .action, .chooseLikelihood("Cyberhot", 2025),
      .chooseMateriality("Cyberhot", 2025), .chooseTreatment("Cyberhot", 2025),
      .chooseResult("Cyberhot", "augusti 2023"), .textOf("Hantering", "Cyberhot"), .keyToggle,
      .valueSet("Cyberhot", 12, "Möjlig × Allvarlig"), .treatmentSet("Cyberhot", "Kontroll"),
      .resultSet("Cyberhot", "Utan anmärkning"),
    ]
    approval.add(phrases) { $0[$1] }
    approval.add([[], [.accept], [.mitigate, .control]] as [[RiskTreatment]]) { $0.treatments($1) }
    approval.expect(
      """
      description: Beskrivning | Description
      analysisOf(2025): Analys 2025 | Analysis 2025
      treatmentText: Hur | How
      plans: Internkontrollplaner | Internal control plans
      movement: Förändring | Movement
      planOf(2025): Plan 2025 | Plan 2025
      heldByPlan
        risken är med, utan egen kontroll här
        holds the risk, without a control of its own here
      controlled: Kontrolleras | Controlled
      method: Metod | Method
      riskInDocument: I dokumentet | In document
      inferred
        Att det är samma risk är vår slutsats. Dokumentet säger det inte.
        That it is the same risk is our inference. The document does not say so.
      followUpAt("augusti 2023"): Uppföljning augusti 2023 | Follow-up augusti 2023
      result: Nivå | Level
      finding: Resultat | Result
      action: Åtgärd | Action
      chooseLikelihood("Cyberhot", 2025)
        Sannolikhet 2025: Cyberhot
        Likelihood 2025: Cyberhot
      chooseMateriality("Cyberhot", 2025)
        Väsentlighet 2025: Cyberhot
        Materiality 2025: Cyberhot
      chooseTreatment("Cyberhot", 2025): Hantering 2025: Cyberhot | Treatment 2025: Cyberhot
      chooseResult("Cyberhot", "augusti 2023")
        Resultat augusti 2023: Cyberhot
        Result augusti 2023: Cyberhot
      textOf("Hantering", "Cyberhot"): Hantering: Cyberhot | Hantering: Cyberhot
      keyToggle: av/på | on/off
      valueSet("Cyberhot", 12, "Möjlig × Allvarlig")
        Cyberhot: riskvärde 12 (Möjlig × Allvarlig) · u ångrar
        Cyberhot: risk value 12 (Möjlig × Allvarlig) · u undoes
      treatmentSet("Cyberhot", "Kontroll")
        Cyberhot: Kontroll · u ångrar
        Cyberhot: Kontroll · u undoes
      resultSet("Cyberhot", "Utan anmärkning")
        Cyberhot: Utan anmärkning · u ångrar
        Cyberhot: Utan anmärkning · u undoes
      []:  | 
      [accept]: Accepteras | Accept
      [mitigate, control]: Åtgärd, kontroll | Action, control
      """
    )
  }

  @Test func `Economy and personnel read as approved`() {
    var approval = Approval()
    let phrases: [EconomyPhrase] = [
      .financialGoals, .noFinancialGoals, .ofMunicipality, .financialGoalCount(1),
      .financialGoalCount(3),
      .threshold(.above, "25,6 %"), .threshold(nil, "25,6 %"),
      .thresholdOnAverage(.atMost, "98,0 %"), .average(2016, 2025), .average(nil, nil),
      .averageComputed, .averagePrinted, .countsInAverage, .yearsMet(1, 3), .comparisonGroup,
      .thresholdLabel,
      .thresholdOnResult(.atLeast, "0 mkr"), .deficit, .toRestore(by: 2023), .toRestore(by: nil),
      .noValue, .unexpectedSign(expected: .negative),
      .unexpectedSign(expected: .positive), .ofThePrinted, .printedYear(2024), .personnel,
      .noPersonnel, .addPersonnel("april 2024"),
      .personnelAdded("april 2024"),
      .headcount, .women, .men,
      .sickness, .change, .otherDay("31 juli 2023"), .sicknessTable("Sjukfrånvaro"),
      .oldFigures(wanted: "april 2024", shown: "aug 2023"),
    ]
    approval.add(phrases) { $0[$1] }
    approval.expect(
      """
      financialGoals: Finansiella mål | Financial goals
      noFinancialGoals: Inga. | None.
      ofMunicipality: hela kommunens | of the whole municipality
      financialGoalCount(1): 1 finansiella mål | 1_financial goal
      financialGoalCount(3): 3 finansiella mål | 3_financial goals
      threshold(Optional(Comparator.above), "25,6 %"): över 25,6 % | above 25,6 %
      threshold(nil, "25,6 %"): 25,6 % | 25,6 %
      thresholdOnAverage(Optional(Comparator.atMost), "98,0 %")
        högst 98,0 % i snitt
        at most 98,0 % on average
      average(Optional(2016), Optional(2025)): Snitt 2016–2025 | Average 2016–2025
      average(nil, nil): Snitt | Average
      averageComputed: beräknat av årens värden | computed from the years' values
      averagePrinted: dokumentets eget | the document's own
      countsInAverage: ingår i snittet | is part of the average
      yearsMet(1, 3): 1 av 3 år uppfyller målet | 1 of 3 years meet the goal
      comparisonGroup: Jämförs med | Compared to
      thresholdLabel: Gräns | Threshold
      thresholdOnResult(Optional(Comparator.atLeast), "0 mkr")
        årets resultat minst 0 mkr
        the year's result at least 0 mkr
      deficit: Underskott | Deficit
      toRestore(by: Optional(2023)): ska återställas senast 2023 | to be restored by 2023
      toRestore(by: nil): ska återställas | to be restored
      noValue: saknas | missing
      unexpectedSign(expected: Side.negative)
        ovanligt tecken: radens andra belopp är negativa
        unusual sign: the line's other amounts are negative
      unexpectedSign(expected: Side.positive)
        ovanligt tecken: beloppet väntas vara positivt
        unusual sign: the amount is expected to be positive
      ofThePrinted: gäller det som dokumentet har | said of what the document has
      printedYear(2024): dokumentet trycker 2024 | the document prints 2024
      personnel: Personal | Personnel
      noPersonnel: Inga uppgifter. | No figures.
      addPersonnel("april 2024")
        Enter: lägg till uppgifter för april 2024
        Enter: add figures for april 2024
      personnelAdded("april 2024")
        Uppgifter för april 2024 är tillagda · skriv dem · u ångrar
        Figures for april 2024 are added · type them · u undoes
      headcount: Antal anställda | Employees
      women: Kvinnor | Women
      men: Män | Men
      sickness: Sjukfrånvaro | Sickness absence
      change: Ändring | Change
      otherDay("31 juli 2023"): t.o.m. 31 juli 2023 | up to 31 juli 2023
      sicknessTable("Sjukfrånvaro"): Tabell: Sjukfrånvaro | Table: Sjukfrånvaro
      oldFigures(wanted: "april 2024", shown: "aug 2023")
        personal: inga uppgifter för april 2024, visar aug 2023
        personnel: no figures for april 2024, shows aug 2023
      """
    )
  }

  @Test func `The ways to the views of control and economy read as approved`() {
    var approval = Approval()
    let commands: [Command] = [.internalControl, .economy, .nextPart, .previousPart]
    approval.add(commands) { "\($0.title($1)) (\($0.short($1)))" }
    let phrases: [Phrase] = [.internalControl, .economyAndPeople, .noInternalControl]
    approval.add(phrases) { $0[$1] }
    let notices: [Notice] = [
      .textKept, .selectRiskOrControl, .rateFirst(2026), .onlyOnePart, .controlOfYear(2023),
    ]
    approval.add(notices) { $0[$1] }
    approval.expect(
      """
      internalControl: Internkontroll (Internkontroll) | Internal control (Internal control)
      economy
        Ekonomi och personal (Ekonomi och personal)
        Economy and personnel (Economy and personnel)
      nextPart: Nästa del av vyn (nästa del) | Next part of the view (next part)
      previousPart: Föregående del av vyn (nästa del) | Previous part of the view (next part)
      internalControl: Kontroll | Control
      economyAndPeople: Ekonomi | Finances
      noInternalControl: Inga risker eller kontroller. | No risks or controls.
      textKept: Texten är ändrad · u ångrar | The text is changed · u undoes
      selectRiskOrControl
        Välj en risk eller en kontroll först.
        Select a risk or a control first.
      rateFirst(2026)
        Risken är inte bedömd för 2026. Ange sannolikhet och väsentlighet först (e).
        The risk is not rated for 2026. Give likelihood and materiality first (e).
      onlyOnePart: Vyn har bara en del här. | The view has only one part here.
      controlOfYear(2023)
        Kontrollen hör till planen för 2023. Byt period med < eller > för att följa upp den.
        The control belongs to the plan of 2023. Change the period with < or > to report it.
      """
    )
  }
}
