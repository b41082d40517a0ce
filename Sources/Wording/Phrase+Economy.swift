public import Governance

/// A label or a sentence of the view of economy and personnel.
public enum EconomyPhrase: Hashable, Sendable {
  // Financial goals.
  case financialGoals, ofMunicipality
  case financialGoalCount(Int)
  case threshold(FinancialGoal.Comparator?, String)
  case judgedOnAverage
  case average(Int?, Int?)
  case averageComputed, averagePrinted
  case scale(String, String)
  case comparisonGroup, thresholdLabel
  case toRestore, restoreBy(String, Int?)
  case noValue
  // Personnel.
  case personnel, noPersonnel, noEconomy
  case headcount, women, men, sickness
  case yearBefore(String)
  case otherDay(String)
  case sicknessTable(String)
  case oldFigures(String)
}

extension Words {
  /// A phrase in the language.
  public subscript(phrase: EconomyPhrase) -> String {
    switch phrase {
    case .financialGoals: say("Finansiella mål", "Financial goals")
    case .ofMunicipality: say("hela kommunens", "of the whole municipality")
    case .financialGoalCount(let count):
      say(
        "\(amount(Amount(digits: count))) finansiella mål",
        self.count(count, one: "financial goal", many: "financial goals")
      )
    case .threshold(let comparator, let value):
      [comparator.map { self.comparator($0).lowercased() }, value].compactMap(\.self)
        .joined(separator: " ")
    case .judgedOnAverage: say("bedöms på genomsnittet", "judged on the average")
    case .average(let from?, let to?): say("Snitt \(from)–\(to)", "Average \(from)–\(to)")
    case .average: say("Snitt", "Average")
    case .averageComputed: say("beräknat av årens värden", "computed from the years' values")
    case .averagePrinted: say("dokumentets eget", "the document's own")
    case .scale(let from, let to): say("skala \(from)–\(to)", "scale \(from)–\(to)")
    case .comparisonGroup: say("Jämförs med", "Compared to")
    case .thresholdLabel: say("Gräns", "Threshold")
    case .toRestore: say("Att återställa", "To restore")
    case .restoreBy(let amount, let year?):
      say("\(amount), senast \(year)", "\(amount), by \(year)")
    case .restoreBy(let amount, nil): amount
    case .noValue: say("saknas", "missing")
    default: personnelPhrase(phrase)
    }
  }

  private func personnelPhrase(_ phrase: EconomyPhrase) -> String {
    switch phrase {
    case .personnel: say("Personal", "Personnel")
    case .noPersonnel: say("Inga personaluppgifter.", "No figures of personnel.")
    case .noEconomy:
      say(
        "Inga finansiella mål eller personaluppgifter.",
        "No financial goals or figures of personnel."
      )
    case .headcount: say("Antal anställda", "Employees")
    case .women: say("Kvinnor", "Women")
    case .men: say("Män", "Men")
    case .sickness: say("Sjukfrånvaro", "Sickness absence")
    case .yearBefore(let period): say("året före: \(period)", "the year before: \(period)")
    case .otherDay(let day): say("till och med \(day)", "up to \(day)")
    case .sicknessTable(let title): say("Ur tabellen \(title)", "From the table \(title)")
    case .oldFigures(let period):
      say("senaste uppgifter: \(period)", "latest figures: \(period)")
    default: ""
    }
  }
}
