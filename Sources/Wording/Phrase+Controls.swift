public import Governance

/// A label or a sentence of the view of internal control.
public enum ControlPhrase: Hashable, Sendable {
  // Titles.
  case riskMap(Int)
  case risks(Int)
  case controls(Int)
  case riskCount(Int)
  case controlCount(Int, Int)
  case riskValues
  case otherAnalysis(wanted: Int, shown: Int)
  case unratedRisks(Int, in: Int)
  case otherPlan(wanted: Int, shown: Int)
  case square(String, String)
  // Axes and columns.
  case likelihoodAxis, materialityAxis, bothAxes
  case likelihood, materiality, riskValue, treatment
  case comparedTo(Int)
  case notRatedIn(Int)
  case newRisk
  case ratedIn(Int)
  case risk, responsible
  case resultAt(String)
  // What stands in a cell.
  case notRated, controlNotReported, missing, noRisksHere
  case risksHere(Int)
  case printedValue(Int)
  // A page.
  case description
  case analysisOf(Int)
  case treatmentText, plans, movement
  case planOf(Int)
  case heldByPlan
  case controlled, method, riskInDocument, inferred
  case followUpAt(String)
  case result, finding, action
  // Choosing.
  case chooseLikelihood(String, Int)
  case chooseMateriality(String, Int)
  case chooseTreatment(String, Int)
  case chooseResult(String, String)
  case textOf(String, String)
  case keyToggle
  // What was done.
  case valueSet(String, Int, String)
  case treatmentSet(String, String)
  case resultSet(String, String)
}

extension Words {
  /// A phrase in the language.
  public subscript(phrase: ControlPhrase) -> String {
    switch phrase {
    case .ratedIn(let year): say("år \(year)", "of \(year)")
    case .riskMap(let year): say("Riskkarta \(year)", "Risk map \(year)")
    case .risks(let year): say("Risker \(year)", "Risks \(year)")
    case .controls(let year): say("Kontroller \(year)", "Controls \(year)")
    case .riskCount(let count):
      self.count(count, one: say("risk", "risk"), many: say("risker", "risks"))
    case .controlCount(let count, let year):
      self.count(count, one: say("kontroll", "control"), many: say("kontroller", "controls"))
        + " \(year)"
    case .riskValues: say("riskvärde", "risk value")
    case .otherAnalysis(let wanted, let shown):
      say("visar \(shown), ingen analys för \(wanted)", "shows \(shown), no analysis for \(wanted)")
    case .unratedRisks(let count, let year):
      say(
        count == 1
          ? "1 risk är inte värderad \(year)" : "\(count) risker är inte värderade \(year)",
        count == 1 ? "1 risk is not rated in \(year)" : "\(count) risks are not rated in \(year)"
      )
    case .otherPlan(let wanted, let shown):
      say("visar \(shown), ingen plan för \(wanted)", "shows \(shown), no plan for \(wanted)")
    case .square(let likelihood, let materiality): "\(likelihood) × \(materiality)"
    case .likelihoodAxis: say("sannolikhet ↑", "likelihood ↑")
    case .materialityAxis: say("väsentlighet →", "materiality →")
    case .bothAxes: say("sannol.↑ väsentl.→", "likel.↑ material.→")
    case .likelihood: say("Sannolikhet", "Likelihood")
    case .materiality: say("Väsentlighet", "Materiality")
    case .riskValue: say("Riskvärde", "Risk value")
    case .treatment: say("Hantering", "Treatment")
    case .comparedTo(let year): say("mot \(year)", "vs \(year)")
    case .notRatedIn(let year): say("\(year) ej bedömt", "\(year) not rated")
    case .newRisk: say("ny", "new")
    case .risk: say("Risk", "Risk")
    case .responsible: say("Ansvarig", "Responsible")
    case .resultAt(let period): say("Resultat \(period)", "Result \(period)")
    case .notRated: say("ej bedömd", "not rated")
    case .controlNotReported: say("Inte uppföljd", "Not followed up")
    case .missing: say("saknas", "missing")
    case .noRisksHere: say("Inga risker i rutan.", "No risks in this square.")
    case .risksHere(let count):
      self[.riskCount(count)]
        + say(
          count == 1 ? " · Enter visar bara den" : " · Enter visar bara dem",
          count == 1 ? " · Enter shows only it" : " · Enter shows only these"
        )
    case .printedValue(let value): say("dokumentet har \(value)", "the document has \(value)")
    default: pagePhrase(phrase)
    }
  }

  private func pagePhrase(_ phrase: ControlPhrase) -> String {
    switch phrase {
    case .description: say("Beskrivning", "Description")
    case .analysisOf(let year): say("Analys \(year)", "Analysis \(year)")
    case .treatmentText: say("Hur", "How")
    case .plans: say("Internkontrollplaner", "Internal control plans")
    case .movement: say("Förändring", "Movement")
    case .planOf(let year): say("Plan \(year)", "Plan \(year)")
    case .heldByPlan:
      say(
        "risken är med, utan egen kontroll här",
        "holds the risk, without a control of its own here"
      )
    case .controlled: say("Kontrolleras", "Controlled")
    case .method: say("Metod", "Method")
    case .riskInDocument: say("I dokumentet", "In document")
    case .inferred:
      say(
        "Att det är samma risk är vår slutsats. Dokumentet säger det inte.",
        "That it is the same risk is our inference. The document does not say so."
      )
    case .followUpAt(let period): say("Uppföljning \(period)", "Follow-up \(period)")
    case .result: say("Nivå", "Level")
    case .finding: say("Resultat", "Result")
    case .action: say("Åtgärd", "Action")
    default: doingPhrase(phrase)
    }
  }

  private func doingPhrase(_ phrase: ControlPhrase) -> String {
    switch phrase {
    case .chooseLikelihood(let title, let year):
      say("Sannolikhet \(year): \(title)", "Likelihood \(year): \(title)")
    case .chooseMateriality(let title, let year):
      say("Väsentlighet \(year): \(title)", "Materiality \(year): \(title)")
    case .chooseTreatment(let title, let year):
      say("Hantering \(year): \(title)", "Treatment \(year): \(title)")
    case .chooseResult(let title, let period):
      say("Resultat \(period): \(title)", "Result \(period): \(title)")
    case .textOf(let part, let title): "\(part): \(title)"
    case .keyToggle: say("av/på", "on/off")
    case .valueSet(let title, let value, let square):
      say(
        "\(title): riskvärde \(value) (\(square)) · \(undoing)",
        "\(title): risk value \(value) (\(square)) · \(undoing)"
      )
    case .treatmentSet(let title, let set):
      say("\(title): \(set) · \(undoing)", "\(title): \(set) · \(undoing)")
    case .resultSet(let title, let result):
      say("\(title): \(result) · \(undoing)", "\(title): \(result) · \(undoing)")
    default: ""
    }
  }

  /// What is to be done about a risk: *Åtgärd, kontroll*.
  public func treatments(_ treatments: [RiskTreatment]) -> String {
    let names = RiskTreatment.allCases.filter(treatments.contains).map { treatment($0) }
    guard let first = names.first else { return "" }
    return ([first] + names.dropFirst().map { $0.lowercased() }).joined(separator: ", ")
  }
}
