import Governance

/// How financial goals and budgets stand, in the line at the top of the overview.
extension Words {
  /// How so many financial goals stand: *2 finansiella mål klaras inte*.
  func financialGoals(
    _ verdict: FinancialGoalStanding.Verdict,
    _ certainty: FinancialGoalStanding.Certainty,
    _ count: Int
  ) -> String {
    let goals = say(
      count == 1 ? "1 finansiellt mål" : "\(count) finansiella mål",
      self.count(count, one: "financial goal", many: "financial goals")
    )
    return "\(goals) \(fulfilment(verdict, certainty, count))"
  }

  /// Whether something is fulfilled, behind its name, of any gender: *klaras inte*, *uppfylls*.
  func fulfilment(
    _ verdict: FinancialGoalStanding.Verdict,
    _ certainty: FinancialGoalStanding.Certainty,
    _ count: Int
  ) -> String {
    switch (verdict, certainty) {
    case (.met, .known): say("uppfylls", count == 1 ? "is met" : "are met")
    case (.notMet, .known): say("uppfylls inte", count == 1 ? "is not met" : "are not met")
    case (.unknown, _): self[.expectation(.unknown, [])]
    case (_, .expected): standing(verdict, .expected)
    }
  }

  /// What a budget gives: a deficit and net costs are both below nothing, and only one of them is bad.
  func budgeted(
    _ measure: BudgetStanding.Measure,
    _ kind: StatementColumn.Kind,
    _ year: Int
  ) -> String {
    let isPlan = kind == .plan
    return switch measure {
    case .result:
      say(
        "\(isPlan ? "planerat" : "budgeterat") resultat \(year)",
        "\(isPlan ? "planned" : "budgeted") result \(year)"
      )
    case .netCosts:
      say(
        "\(isPlan ? "planerad" : "budgeterad") nettokostnad \(year)",
        "\(isPlan ? "planned" : "budgeted") net costs \(year)"
      )
    case .other: self[.budgetOf(kind, year)]
    }
  }

  /// What a budget gives all bodies together; in short where the year has just been said.
  func givenBodies(
    _ measure: BudgetStanding.Measure,
    _ kind: StatementColumn.Kind,
    _ year: Int,
    _ length: TextLength
  ) -> String {
    let isNet = measure == .netCosts
    guard length == .long else {
      return say(
        isNet ? "nämndernas nettokostnad" : "nämndernas budget",
        isNet ? "net costs of the bodies" : "budget of the bodies"
      )
    }
    guard isNet else {
      return say(
        "nämndernas \(self[.budgetOf(kind, year)])",
        "\(self[.budgetOf(kind, year)]) of the bodies"
      )
    }
    let isPlan = kind == .plan
    return say(
      "nämndernas \(isPlan ? "planerade" : "budgeterade") nettokostnad \(year)",
      "\(isPlan ? "planned" : "budgeted") net costs of the bodies \(year)"
    )
  }
}
