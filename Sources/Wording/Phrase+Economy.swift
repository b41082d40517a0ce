public import Governance

/// A label or a sentence of the view of economy and personnel.
public enum EconomyPhrase: Hashable, Sendable {
  // Financial goals.
  case financialGoals, noFinancialGoals, ofMunicipality
  case financialGoalCount(Int)
  case threshold(FinancialGoal.Comparator?, String)
  case thresholdOnAverage(FinancialGoal.Comparator?, String)
  /// Of a goal that asks for deficits to be restored: its values are the results of the years.
  case thresholdOnResult(FinancialGoal.Comparator?, String)
  case average(Int?, Int?)
  case averageComputed, averagePrinted, countsInAverage
  case yearsMet(Int, Int)
  case comparisonGroup, thresholdLabel
  case deficit
  case toRestore(by: Int?)
  case noValue
  // Figures of tables.
  case unexpectedSign(expected: Statement.Side)
  case ofThePrinted
  // Assumptions.
  case printedYear(Int)
  // Personnel.
  case personnel, noPersonnel
  case addPersonnel(String)
  case personnelAdded(String)
  case headcount, women, men, sickness
  case change
  case otherDay(String)
  case sicknessTable(String)
  case oldFigures(wanted: String, shown: String)
}

extension Words {
  /// A phrase in the language.
  public subscript(phrase: EconomyPhrase) -> String {
    switch phrase {
    case .financialGoals: say("Finansiella mål", "Financial goals")
    case .noFinancialGoals: say("Inga.", "None.")
    case .ofMunicipality: say("hela kommunens", "of the whole municipality")
    case .financialGoalCount(let count):
      say(
        "\(amount(Amount(digits: count))) finansiella mål",
        self.count(count, one: "financial goal", many: "financial goals")
      )
    case .threshold(let comparator, let value):
      [comparator.map { self.comparator($0).lowercased() }, value].compactMap(\.self)
        .joined(separator: " ")
    case .thresholdOnAverage(let comparator, let value):
      self[.threshold(comparator, value)] + say(" i snitt", " on average")
    case .thresholdOnResult(let comparator, let value):
      say("årets resultat ", "the year's result ") + self[.threshold(comparator, value)]
    case .countsInAverage: say("ingår i snittet", "is part of the average")
    case .average(let from?, let to?): say("Snitt \(from)–\(to)", "Average \(from)–\(to)")
    case .average: say("Snitt", "Average")
    case .averageComputed: say("beräknat av årens värden", "computed from the years' values")
    case .averagePrinted: say("dokumentets eget", "the document's own")
    case .yearsMet(let met, let all):
      say("\(met) av \(all) år uppfyller målet", "\(met) of \(all) years meet the goal")
    case .comparisonGroup: say("Jämförs med", "Compared to")
    case .thresholdLabel: say("Gräns", "Threshold")
    case .deficit: say("Underskott", "Deficit")
    case .toRestore(let year?): say("ska återställas senast \(year)", "to be restored by \(year)")
    case .toRestore: say("ska återställas", "to be restored")
    case .noValue: say("saknas", "missing")
    case .ofThePrinted:
      say("gäller det som dokumentet har", "said of what the document has")
    case .printedYear(let year):
      say("dokumentet trycker \(year)", "the document prints \(year)")
    case .unexpectedSign(.negative):
      say(
        "ovanligt tecken: radens andra belopp är negativa",
        "unusual sign: the line's other amounts are negative"
      )
    case .unexpectedSign(.positive):
      say(
        "ovanligt tecken: beloppet väntas vara positivt",
        "unusual sign: the amount is expected to be positive"
      )
    default: personnelPhrase(phrase)
    }
  }

  private func personnelPhrase(_ phrase: EconomyPhrase) -> String {
    switch phrase {
    case .personnel: say("Personal", "Personnel")
    case .noPersonnel: say("Inga uppgifter.", "No figures.")
    case .addPersonnel(let period):
      say("Enter: lägg till uppgifter för \(period)", "Enter: add figures for \(period)")
    case .personnelAdded(let period):
      say(
        "Uppgifter för \(period) är tillagda · skriv dem · \(undoing)",
        "Figures for \(period) are added · type them · \(undoing)"
      )
    case .headcount: say("Antal anställda", "Employees")
    case .women: say("Kvinnor", "Women")
    case .men: say("Män", "Men")
    case .sickness: say("Sjukfrånvaro", "Sickness absence")
    case .change: say("Ändring", "Change")
    case .otherDay(let day): say("t.o.m. \(day)", "up to \(day)")
    case .sicknessTable(let title): say("Tabell: \(title)", "Table: \(title)")
    case .oldFigures(let wanted, let shown):
      say(
        "personal: inga uppgifter för \(wanted), visar \(shown)",
        "personnel: no figures for \(wanted), shows \(shown)"
      )
    default: ""
    }
  }
}
