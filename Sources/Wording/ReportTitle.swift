/// What a column of a report holds; its raw value is the key in JSON and in tidy tables, which is
/// English in both languages.
public enum ReportTitle: String, CaseIterable, Hashable, Sendable {
  // Where something is.
  case municipality, committee, document, section, statement, line
  case lineID = "line_id"
  case column, unit, source, address
  // Figures and their check.
  case level, state, value, printed, computed, difference, tolerance, verdict, formula
  case explained, explanation, note, count
  // Views.
  case number, goal, indicator, outcome, target, standing, assessment, suggestion
  case budget, forecast, variance, economy, overdue
  case status, assignment, due, timeliness, comment
  case trend, women, men, kind, point, done, control, report
  case riskValue = "risk_value"
  case movement, year, missing
  case notDelivered = "not_delivered"
  case assessedAt = "assessed_at"
  case otherGoals = "other_goals"
  case others, frame
  // The log.
  case at, who, change, from, to, reason, undoes, redoes
  case changeID = "change_id"
}

extension Words {
  /// A column's heading in the language.
  public func heading(_ title: ReportTitle) -> String {
    switch title {
    case .municipality: say("Kommun", "Municipality")
    case .committee: say("Nämnd", "Committee")
    case .document: say("Dokument", "Document")
    case .section: say("Avsnitt", "Section")
    case .statement: say("Tabell", "Table")
    case .line: say("Rad", "Line")
    case .lineID: say("Radens id", "Line id")
    case .column: say("Kolumn", "Column")
    case .unit: say("Enhet", "Unit")
    case .source: say("Källa", "Source")
    case .address: say("Adress", "Address")
    case .level, .state, .value, .printed, .computed, .difference, .tolerance, .verdict, .formula,
      .explained, .explanation, .note, .count:
      figureTitle(title)
    case .number, .goal, .indicator, .outcome, .target, .standing, .assessment, .suggestion,
      .budget, .forecast, .variance, .economy, .overdue, .status, .assignment, .due, .timeliness,
      .comment:
      viewTitle(title)
    case .trend, .women, .men, .kind, .point, .done, .control, .report, .riskValue, .movement,
      .year, .missing, .notDelivered, .assessedAt, .otherGoals, .others, .frame:
      followedUpTitle(title)
    case .at, .who, .change, .from, .to, .reason, .undoes, .redoes, .changeID: logTitle(title)
    }
  }

  private func logTitle(_ title: ReportTitle) -> String {
    switch title {
    case .at: say("När", "When")
    case .who: say("Vem", "Who")
    case .change: say("Ändring", "Change")
    case .from: say("Från", "From")
    case .to: say("Till", "To")
    case .reason: say("Skäl", "Reason")
    case .undoes: say("Ångrar", "Undoes")
    case .redoes: say("Gör om", "Redoes")
    default: say("Ändringens id", "Change id")
    }
  }

  private func followedUpTitle(_ title: ReportTitle) -> String {
    switch title {
    case .trend: "Trend"
    case .women: say("Kvinnor", "Women")
    case .men: say("Män", "Men")
    case .kind: say("Typ", "Kind")
    case .point: say("Punkt", "Point")
    case .done: say("Klara", "Done")
    case .control: say("Kontroll", "Control")
    case .report: say("Rapport", "Report")
    case .riskValue: say("Riskvärde", "Risk value")
    case .movement: say("Förändring", "Movement")
    case .year: say("År", "Year")
    case .missing: say("Saknas", "Missing")
    case .assessedAt: say("Bedömt", "Assessed")
    case .otherGoals: say("Övriga mål", "Other goals")
    case .others: say("Övrigt", "Others")
    case .frame: say("Ram", "Frame")
    default: say("Ej inlämnat", "Not handed in")
    }
  }

  private func figureTitle(_ title: ReportTitle) -> String {
    switch title {
    case .level: say("Nivå", "Level")
    case .state: say("Tillstånd", "State")
    case .value: say("Värde", "Value")
    case .printed: say("Tryckt", "Printed")
    case .computed: say("Beräknat", "Computed")
    case .difference: say("Skillnad", "Difference")
    case .tolerance: say("Tolerans", "Tolerance")
    case .verdict: say("Omdöme", "Verdict")
    case .formula: say("Formel", "Formula")
    case .explained: say("Förklarad", "Explained")
    case .explanation: say("Förklaring", "Explanation")
    case .note: say("Notering", "Note")
    default: say("Antal", "Count")
    }
  }

  private func viewTitle(_ title: ReportTitle) -> String {
    switch title {
    case .number: say("Nr", "No.")
    case .goal: say("Mål", "Goal")
    case .indicator: say("Indikator", "Indicator")
    case .outcome: say("Utfall", "Outcome")
    case .target: say("Målvärde", "Target")
    case .standing: say("Läge", "Standing")
    case .assessment: say("Bedömning", "Assessment")
    case .suggestion: say("Förslag", "Suggested")
    case .budget: say("Budget", "Budget")
    case .forecast: say("Prognos", "Forecast")
    case .variance: say("Avvikelse", "Variance")
    case .economy: say("Ekonomi", "Economy")
    case .overdue: say("Försenade", "Overdue")
    case .status: say("Status", "Status")
    case .assignment: say("Uppdrag", "Assignment")
    case .due: say("Förfaller", "Due")
    case .timeliness: say("Tid", "Time")
    default: say("Kommentar", "Comment")
    }
  }
}
