public import Governance

extension Words {
  /// What sort of goal it is: *Arbetsmiljömål*.
  public func goalKind(_ kind: GoalKind) -> String {
    switch kind {
    case .goal: say("Mål", "Goal")
    case .overarching: say("Övergripande mål", "Overarching goal")
    case .workEnvironment: say("Arbetsmiljömål", "Work environment goal")
    }
  }

  /// What sort of assignment it is: *Utredning*.
  public func assignmentKind(_ kind: AssignmentKind) -> String {
    switch kind {
    case .assignment: say("Uppdrag", "Assignment")
    case .priorityDirection: say("Prioriterad inriktning", "Priority direction")
    case .termDirection: say("Inriktning för mandatperioden", "Direction for the term")
    case .policyDirection: say("Politisk inriktning", "Policy direction")
    case .policyArea: say("Sakområde", "Policy area")
    case .inquiry: say("Utredning", "Inquiry")
    case .efficiencyMeasure: say("Effektiviseringsåtgärd", "Efficiency measure")
    case .action: say("Åtgärd", "Action")
    }
  }

  /// Several of a sort: *Utredningar*.
  public func assignmentKinds(_ kind: AssignmentKind) -> String {
    switch kind {
    case .assignment: say("Uppdrag", "Assignments")
    case .priorityDirection: say("Prioriterade inriktningar", "Priority directions")
    case .termDirection: say("Inriktningar för mandatperioden", "Directions for the term")
    case .policyDirection: say("Politiska inriktningar", "Policy directions")
    case .policyArea: say("Sakområden", "Policy areas")
    case .inquiry: say("Utredningar", "Inquiries")
    case .efficiencyMeasure: say("Effektiviseringsåtgärder", "Efficiency measures")
    case .action: say("Åtgärder", "Actions")
    }
  }

  /// Which way a figure goes: *Ökande*.
  public func trend(_ trend: Trend) -> String {
    switch trend {
    case .rising: say("Ökande", "Rising")
    case .falling: say("Minskande", "Falling")
    case .steady: say("Bibehållen", "Steady")
    }
  }

  /// What an indicator is compared with: *Riket*.
  public func comparisonKind(_ kind: Comparison.Kind) -> String {
    switch kind {
    case .county: say("Länet", "County")
    case .country: say("Riket", "Country")
    case .group: say("Jämförelsegrupp", "Comparison group")
    }
  }

  /// How much a body's work bears on a goal of Agenda 2030: *Primärt*.
  public func agendaWeight(_ weight: AgendaWeight) -> String {
    switch weight {
    case .primary: say("Primärt", "Primary")
    case .secondary: say("Sekundärt", "Secondary")
    case .other: say("Övrigt", "Other")
    case .lost: say("Uppgift saknas i källan", "Missing in the source")
    }
  }

  /// What a report of the calendar tells of: *Ekonomi*.
  public func content(_ content: CalendarReport.Content) -> String {
    switch content {
    case .economy: say("Ekonomi", "Economy")
    case .forecast: say("Prognos", "Forecast")
    case .actions: say("Åtgärder", "Actions")
    case .goals: say("Mål", "Goals")
    case .directions: say("Inriktningar", "Directions")
    }
  }

  /// What a rule is for: *Omfördelning mellan nämnder*.
  public func ruleKind(_ kind: DecisionRule.Kind) -> String {
    switch kind {
    case .reallocationBetweenBodies:
      say("Omfördelning mellan nämnder", "Reallocation between bodies")
    case .reallocationWithinBody: say("Omfördelning inom en nämnd", "Reallocation within a body")
    case .supplementaryAppropriation: say("Tilläggsanslag", "Supplementary appropriation")
    case .fearedDeficit: say("Befarat underskott", "Feared deficit")
    case .negativeVariance: say("Negativ avvikelse", "Negative variance")
    case .positiveVariance: say("Positiv avvikelse", "Positive variance")
    }
  }

  /// How a decision changes the budget: *Omfördelning*.
  public func decisionKind(_ kind: BudgetDecision.Kind) -> String {
    switch kind {
    case .reallocation: say("Omfördelning", "Reallocation")
    case .supplementaryAppropriation:
      say("Tilläggsanslag", "Supplementary appropriation")
    }
  }

  /// How a value stands to a threshold when a financial goal is met: *Högst*.
  public func comparator(_ comparator: FinancialGoal.Comparator) -> String {
    switch comparator {
    case .above: say("Över", "Above")
    case .atLeast: say("Minst", "At least")
    case .below: say("Under", "Below")
    case .atMost: say("Högst", "At most")
    }
  }

  /// What a financial goal is judged on: *Genomsnitt*.
  public func basis(_ basis: FinancialGoal.Basis) -> String {
    switch basis {
    case .values: say("Varje år", "Each year")
    case .average: say("Genomsnitt", "Average")
    }
  }

  /// What a year's value rests on: *Budget*.
  public func valueBasis(_ basis: ValueBasis) -> String {
    switch basis {
    case .outcome: say("Utfall", "Outcome")
    case .forecast: say("Prognos", "Forecast")
    case .budget: say("Budget", "Budget")
    case .plan: say("Plan", "Plan")
    }
  }

  /// What is called an indicator: *Nyckeltal*.
  public func indicatorWord(_ word: IndicatorWord) -> String {
    switch word {
    case .indicator: say("Indikator", "Indicator")
    case .keyFigure: say("Nyckeltal", "Key figure")
    }
  }

  /// Several of what is called an indicator: *Indikatorer*.
  public func indicatorWords(_ word: IndicatorWord) -> String {
    switch word {
    case .indicator: say("Indikatorer", "Indicators")
    case .keyFigure: say("Nyckeltal", "Key figures")
    }
  }
}
