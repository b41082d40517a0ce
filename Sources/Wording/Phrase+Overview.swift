public import Governance

/// A label or a short text of the overview: how somebody stands, in a line.
public enum OverviewPhrase: Hashable, Sendable {
  // How somebody stands.
  case standing
  case goalsMet(Int, of: Int, length: TextLength)
  case noneAssessed(of: Int)
  case goalless
  case inBalance
  case noFigures(Int)
  case budgeted(BudgetStanding.Measure, StatementColumn.Kind, Int)
  case givenColumn(BudgetStanding.Measure)
  case givenBodies(BudgetStanding.Measure, StatementColumn.Kind, Int, TextLength)
  case financialGoals(
    FinancialGoalStanding.Verdict,
    FinancialGoalStanding.Certainty,
    [String],
    TextLength
  )
  case andMore(Int)
  case overdue(AssignmentKind?, Int)
  case dueSoon(Int)
  case nothingOverdue(AssignmentKind?)
  case nothingFollowedUp
  // The economy.
  case byPlansOnly
  case expectation(FinancialGoalStanding.Verdict, [String])
  case netCosts(TextLength)
  case budgetOf(StatementColumn.Kind, Int)
  case changeWord
  case totalOf(Int, of: Int)
  case varianceFromBudget(TextLength)
  case controlsColumn
  // The sum check.
  case errorsIn(Int, String)
  case errorsElsewhere(Int)
  case inDocument(DocumentKind)
  case noDocument
  case keyExplain
  // The list of goals.
  case goalCount(Int)
}

extension Words {
  /// A phrase in the language.
  public subscript(phrase: OverviewPhrase) -> String {
    switch phrase {
    case .standing: say("Läge", "Standing")
    case .goalsMet(let met, let all, .long):
      say(
        "\(met) av \(all) \(all == 1 ? "bedömt" : "bedömda") mål uppfyllt",
        "\(met) of \(count(all, one: "assessed goal", many: "assessed goals")) met"
      )
    case .goalsMet(let met, let all, .short):
      say(
        "\(met) av \(all) \(all == 1 ? "bedömt" : "bedömda") uppfyllt",
        "\(met) of \(all) assessed met"
      )
    case .noneAssessed(let all):
      say(
        all == 1 ? "målet är inte bedömt" : "inget av \(all) mål bedömt",
        all == 1 ? "the goal is not assessed" : "none of \(all) goals assessed"
      )
    case .goalless: say("inga mål", "no goals")
    case .inBalance: say("ekonomi i balans", "economy in balance")
    case .noFigures(let year): say("ingen budget för \(year)", "no budget for \(year)")
    case .budgeted(let measure, let kind, let year): budgeted(measure, kind, year)
    case .givenColumn(.netCosts): say("nettokostnad", "net costs")
    case .givenColumn: self[.budgetWord]
    case .givenBodies(let measure, let kind, let year, let length):
      givenBodies(measure, kind, year, length)
    case .financialGoals(.notMet, let certainty, let names, .long):
      // A name may be a sentence, of which nothing can be said in the same one.
      "\(financialGoals(.notMet, certainty, names.count)): \(harmless(names.joined(separator: ", ")))"
    case .financialGoals(.notMet, let certainty, let names, .short)
    where names.count == 1 && names[0].count <= Self.shortName:
      "\(harmless(names[0])) \(fulfilment(.notMet, certainty, 1))"
    case .financialGoals(let verdict, let certainty, let names, _):
      financialGoals(verdict, certainty, names.count)
    case .andMore(let more): say("och \(more) till", "and \(more) more")
    case .overdue(let kind, let count): overdue(kind, count)
    case .dueSoon(let count): say("\(count) förfaller snart", "\(count) soon due")
    case .nothingOverdue(.assignment): say("inget uppdrag försenat", "no assignment overdue")
    case .nothingOverdue: say("inget försenat", "nothing overdue")
    case .nothingFollowedUp: say("inga uppdrag", "no assignments")
    case .expectation(.met, _): standing(.met, .expected)
    case .expectation(.notMet, let names):
      "\(standing(.notMet, .expected)): \(harmless(names.joined(separator: ", ")))"
    case .expectation(.unknown, _): say("okänt", "unknown")
    case .byPlansOnly: say("enligt budget eller plan", "by budget or plan")
    case .netCosts(.long): say("nettokostnader", "net costs")
    case .netCosts(.short): say("netto", "net")
    case .budgetOf(let kind, let year): "\(columnWord(kind)) \(year)"
    case .varianceFromBudget(.long): say("avvikelse mot budget", "variance from budget")
    case .varianceFromBudget(.short): say("avv.", "var.")
    case .controlsColumn: say("Kontroller", "Controls")
    case .totalOf(let count, let all):
      say("Totalt (\(count) av \(all))", "Total (\(count) of \(all))")
    case .changeWord: say("ändring", "change")
    case .errorsIn(let count, let place): say("\(count) i \(place)", "\(count) in \(place)")
    case .errorsElsewhere(let count):
      say(
        "\(count) i andra dokument",
        "\(count) in other documents"
      )
    case .inDocument(let kind): theDocument(kind)
    case .noDocument: say("Utanför dokumenten", "Outside the documents")
    case .keyExplain: say("förklara", "explain")
    case .goalCount(let count): say("\(count) mål", self.count(count, one: "goal", many: "goals"))
    }
  }

  /// How many letters a name has at most that stands for *1 finansiellt mål*.
  private static let shortName = 22

  private func columnWord(_ kind: StatementColumn.Kind) -> String {
    kind == .plan ? say("plan", "plan") : self[.budgetWord]
  }

  /// So many of a kind are overdue: *1 uppdrag försenat*, *2 försenade*.
  private func overdue(_ kind: AssignmentKind?, _ count: Int) -> String {
    guard kind == .assignment else { return self[.overdueKind(kind, count)] }
    return say(
      count == 1 ? "1 uppdrag försenat" : "\(count) uppdrag försenade",
      count == 1 ? "1 assignment overdue" : "\(count) assignments overdue"
    )
  }

  /// The document in force, of its kind: *delårsbokslutet*.
  private func theDocument(_ kind: DocumentKind) -> String {
    switch kind {
    case .budget: say("budgeten", "the budget")
    case .goalsAndBudget: say("mål och budget", "goals and budget")
    case .operationalPlan: say("verksamhetsplanen", "the operational plan")
    case .monthlyReport: say("månadsrapporten", "the monthly report")
    case .tertialReport: say("tertialrapporten", "the four-month report")
    case .interimAccounts: say("delårsbokslutet", "the interim accounts")
    case .annualAccounts: say("årsbokslutet", "the annual accounts")
    case .annualReport: say("årsredovisningen", "the annual report")
    case .internalControlPlan: say("internkontrollplanen", "the internal control plan")
    }
  }
}
