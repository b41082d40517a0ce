public import Governance

extension Words {
  /// How a risk has moved: *Tyngre med 4*.
  public func movement(_ movement: RiskMovement) -> String {
    switch movement {
    case .heavier(let steps): say("Tyngre med \(steps)", "Heavier by \(steps)")
    case .lighter(let steps): say("Lättare med \(steps)", "Lighter by \(steps)")
    case .unchanged: say("Oförändrad", "Unchanged")
    case .missing: say("Saknas", "Missing")
    }
  }

  /// Whether a financial goal is met: *Uppfyllt*.
  public func verdict(_ verdict: FinancialGoalStanding.Verdict) -> String {
    switch verdict {
    case .met: say("Uppfyllt", "Met")
    case .notMet: say("Ej uppfyllt", "Not met")
    case .unknown: say("Uppgift saknas", "Not known")
    }
  }

  /// Whether a financial goal is met; of a value that is only expected whether it would be, since nothing is
  /// met by a budget.
  public func standing(
    _ verdict: FinancialGoalStanding.Verdict,
    _ certainty: FinancialGoalStanding.Certainty
  ) -> String {
    switch (verdict, certainty) {
    case (.met, .expected): say("uppfylls", "would be met")
    case (.notMet, .expected): say("uppfylls inte", "would not be met")
    case (_, .known), (.unknown, _): self.verdict(verdict)
    }
  }

  /// What is missing before a report: *Bedömning saknas*.
  public func gap(_ kind: ReportGap.Kind) -> String {
    switch kind {
    case .report: say("Rapporten saknas", "The report is missing")
    case .assessment: say("Bedömning saknas", "Assessment missing")
    case .direction: say("Uppföljning av inriktning saknas", "Follow-up of direction missing")
    case .comment: say("Kommentar saknas", "Comment missing")
    case .result: say("Kontrollresultat saknas", "Control result missing")
    case .action:
      say("Åtgärd saknas för befarat underskott", "No action against a feared deficit")
    }
  }

  /// Why a budget decision may not be made as it is, and what to do.
  public func violation(
    _ violation: DecisionViolation,
    in workspace: Workspace,
    of owner: Owner
  )
    -> String
  {
    switch violation {
    case .wrongBody(let found, let expected):
      wrongBody(found, workspace.body(Owner(owner.municipality, expected))?.name ?? expected.text)
    case .totalsChanged(let sum): totalsChanged(sum)
    case .noFunding:
      say(
        "Det sägs inte var pengarna kommer ifrån. Ange finansieringen.",
        "It does not say where the money comes from. Give the funding."
      )
    case .unknownLine(let address):
      say(
        "Raden \(harmless(address.text)) finns inte. Välj en rad i en tabell.",
        "The line \(harmless(address.text)) is not there. Choose a line of a table."
      )
    case .unlikeUnits:
      say(
        "Raderna räknas i olika enheter. Välj rader som räknas i pengar.",
        "The lines count different things. Choose lines that count money."
      )
    }
  }

  private func wrongBody(_ found: String?, _ expected: String) -> String {
    let right = harmless(expected)
    guard let found else {
      return say(
        "Beslutande organ saknas. Det ska vara \(right).",
        "The deciding body is missing. It is to be \(right)."
      )
    }
    return say(
      "\(harmless(found)) får inte besluta detta. Det ska vara \(right).",
      "\(harmless(found)) may not decide this. It is to be \(right)."
    )
  }

  private func totalsChanged(_ sum: Rational) -> String {
    let kronor = sum.rounded(decimals: 0).map { amount($0, sign: .always) } ?? ""
    return say(
      "Omfördelningen ändrar summan med \(kronor) kr. Låt raderna ta ut varandra.",
      "The reallocation changes the total by \(kronor) kr. Let the lines cancel out."
    )
  }
}
