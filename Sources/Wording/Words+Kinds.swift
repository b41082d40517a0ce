public import Governance

extension Words {
  /// What kind of political body it is.
  public func bodyKind(_ kind: Body.Kind) -> String {
    switch kind {
    case .council: say("Kommunfullmäktige", "Municipal council")
    case .executiveBoard: say("Kommunstyrelse", "Executive board")
    case .committee: say("Nämnd", "Committee")
    case .audit: say("Revision", "Auditors")
    case .electionCommittee: say("Valnämnd", "Election committee")
    case .chiefGuardian: say("Överförmyndare", "Chief guardian")
    case .impartialityCommittee: say("Jävsnämnd", "Impartiality committee")
    }
  }

  /// What kind of document it is.
  public func documentKind(_ kind: DocumentKind) -> String {
    switch kind {
    case .budget: "Budget"
    case .goalsAndBudget: say("Mål och budget", "Goals and budget")
    case .operationalPlan: say("Verksamhetsplan", "Operational plan")
    case .monthlyReport: say("Månadsrapport", "Monthly report")
    case .tertialReport: say("Tertialrapport", "Four-month report")
    case .interimAccounts: say("Delårsbokslut", "Interim accounts")
    case .annualAccounts: say("Årsbokslut", "Annual accounts")
    case .annualReport: say("Årsredovisning", "Annual report")
    case .internalControlPlan: say("Internkontrollplan", "Internal control plan")
    }
  }

  /// How far a document has come.
  public func documentState(_ state: DocumentState?) -> String {
    switch state {
    case nil: say("Läge okänt", "State unknown")
    case .draft: say("Utkast", "Draft")
    case .proposal: say("Förslag", "Proposal")
    case .decided: say("Beslutad", "Decided")
    case .locked: say("Låst", "Locked")
    }
  }

  /// What a budget table is about.
  public func statementKind(_ kind: Statement.Kind) -> String {
    switch kind {
    case .operations: say("Drift", "Operations")
    case .investments: say("Investeringar", "Investments")
    case .landDevelopment: say("Exploatering", "Land development")
    case .incomeStatement: say("Resultatbudget", "Income statement")
    case .balanceSheet: say("Balansbudget", "Balance sheet")
    case .budgetComparison: say("Budgetjämförelse", "Budget comparison")
    case .frameChange: say("Ramförändring", "Frame change")
    case .efficiencyRequirement: say("Effektiviseringsbehov", "Efficiency requirement")
    case .activities: say("Budget per verksamhet", "Budget by activity")
    case .productionAreas: say("Produktionsområden", "Production areas")
    case .sicknessAbsence: say("Sjukfrånvaro", "Sickness absence")
    case .other: say("Övrigt", "Other")
    }
  }

  /// The same, for the head of a column.
  public func statementKind(_ kind: Statement.Kind, length: TextLength) -> String {
    guard length == .short else { return statementKind(kind) }
    return switch kind {
    case .operations: say("Drift", "Operat.")
    case .investments: say("Invest.", "Invest.")
    case .landDevelopment: say("Exploat.", "Land dev.")
    case .incomeStatement: say("Resultat", "Income")
    case .balanceSheet: say("Balans", "Balance")
    case .budgetComparison: say("Jämför.", "Compar.")
    case .frameChange: say("Ram", "Frame")
    case .efficiencyRequirement: say("Effekt.", "Effic.")
    case .activities: say("Verks.", "Activ.")
    case .productionAreas: say("Prod.", "Prod.")
    case .sicknessAbsence: say("Sjukfr.", "Sickness")
    case .other: say("Övrigt", "Other")
    }
  }

  /// How costs are signed in a table.
  public func signs(_ signs: Statement.Signs) -> String {
    switch signs {
    case .revenuePositive: say("Intäkter +, kostnader −", "Revenue +, costs −")
    case .expenditurePositive: say("Utgifter +", "Expenditure +")
    case .plain: say("Utan teckenregel", "No rule of signs")
    }
  }

  /// What the figures of a column are.
  public func columnKind(_ kind: StatementColumn.Kind) -> String {
    switch kind {
    case .budget: "Budget"
    case .originalBudget: say("Ursprunglig budget", "Original budget")
    case .revisedBudget: say("Reviderad budget", "Revised budget")
    case .periodBudget: say("Periodbudget", "Period budget")
    case .plan: "Plan"
    case .forecast: say("Prognos", "Forecast")
    case .outcome: say("Utfall", "Outcome")
    case .annualAccounts: say("Bokslut", "Annual accounts")
    case .variance: say("Avvikelse", "Variance")
    case .difference: say("Skillnad", "Difference")
    case .percent: say("Procent", "Percent")
    case .part: say("Del", "Part")
    }
  }

  /// What a line of a table is for.
  public func lineKind(_ kind: StatementLine.Kind) -> String {
    switch kind {
    case .detail: say("Rad", "Line")
    case .sum: say("Summa", "Sum")
    case .result: say("Resultat", "Result")
    case .memo: say("Varav", "Memo")
    case .heading: say("Rubrik", "Heading")
    }
  }
  /// What makes a frame larger or smaller.
  public func stepKind(_ kind: BridgeStep.Kind) -> String {
    switch kind {
    case .index: say("Uppräkning", "Uplift")
    case .permanent: say("Varaktig", "Permanent")
    case .temporary: say("Tillfällig", "Temporary")
    case .ended: say("Avslutad", "Ended")
    case .other: say("Annat", "Other")
    }
  }

  /// How two figures that a document declares to belong together relate.
  public func identityKind(_ kind: DeclaredIdentity.Kind) -> String {
    switch kind {
    case .equal: say("Lika", "Equal")
    case .restated: say("Omräknad", "Restated")
    case .differs: say("Skiljer", "Differs")
    }
  }
}
