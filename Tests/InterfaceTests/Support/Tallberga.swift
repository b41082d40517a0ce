import Foundation
import TestSupport

/// An invented municipality with other choices in everything: three levels of goals, a scale of five,
/// statuses of its own, a report each month, other bands on the map, and an action against every deficit.
struct Tallberga {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let body = "\(folder.path)/tallberga/tekniska-namnden"
    try FileManager.default.createDirectory(
      atPath: "\(body)/documents",
      withIntermediateDirectories: true
    )
    let files = [
      "tallberga/municipality.json": Self.municipality,
      "tallberga/tekniska-namnden/goals.json": Self.goals,
      "tallberga/tekniska-namnden/assignments.json": Self.assignments,
      "tallberga/tekniska-namnden/risks.json": Self.risks,
      "tallberga/tekniska-namnden/documents/mars-2030.json": Self.document,
    ]
    for (path, text) in files {
      try text.write(toFile: "\(folder.path)/\(path)", atomically: true, encoding: .utf8)
    }
  }

  /// Where its data are.
  var path: String { folder.path }

  private static let months = (1...12)
    .map {
      #"{"id": "m\#($0)", "name": "månadsrapport", "month": \#($0), "documentKind": "monthlyReport"}"#
    }
    .joined(separator: ", ")

  private static let municipality = """
    {"kind": "municipality", "format": 1, "id": "tallberga", "name": "Tallberga", "code": 9999,
      "bodies": [
        {"id": "tekniska-namnden", "name": "Tekniska nämnden", "bodyKind": "committee"},
        {"id": "fullmaktige", "name": "Stadsfullmäktige", "bodyKind": "council"}],
      "calendar": [\(months)],
      "rules": [{"id": "underskott", "ruleKind": "fearedDeficit", "requiresAction": true}],
      "settings": {
        "goalLevels": [{"level": "notMet", "name": "Röd"}, {"level": "fullyMet", "name": "Grön"}],
        "statuses": [{"code": "vilar", "name": "Vilar", "signal": "empty"}, {"code": "rullar", "name": "Rullar på", "signal": "most"}],
        "likelihoods": ["Aldrig", "Sällan", "Ibland", "Ofta", "Alltid"],
        "materialities": ["Noll", "Lite", "Lagom", "Mycket", "Allt"],
        "heavyRiskPercent": 80, "raisedRiskPercent": 40}}
    """

  private static let goals = """
    {"kind": "goals", "format": 1, "goals": [{"id": "cykla", "title": "Fler ska cykla", "indicators": ["borta"]}]}
    """

  private static let assignments = """
    {"kind": "assignments", "format": 1, "assignments": [{"id": "karta", "title": "Rita en cykelkarta", "followUps": {"2030-03": {"status": "vilar"}}}]}
    """

  private static let risks = """
    {"kind": "risks", "format": 1, "risks": [{"id": "halka", "title": "Halka", "ratings": {"2030": {"likelihood": 5, "materiality": 3, "printedValue": 12}}}]}
    """

  private static let document = """
    {"kind": "document", "format": 1, "id": "mars-2030", "documentKind": "monthlyReport", "title": "Månadsrapport mars", "year": 2030, "period": "2030-03", "statements": [
      {"id": "vag", "title": "Vägar", "statementKind": "operations", "unit": "tkr", "headline": "netto", "grossCosts": "netto", "columns": [
        {"id": "budget", "label": "Budget", "columnKind": "budget", "year": 2030},
        {"id": "prognos", "label": "Prognos", "columnKind": "forecast", "year": 2030},
        {"id": "avvikelse", "label": "Avvikelse", "columnKind": "variance", "formula": "@prognos - @budget"}],
      "lines": [
        {"id": "salt", "label": "Salt", "values": {"budget": -900, "prognos": -900}},
        {"id": "lampor", "label": "Lampor", "values": {"budget": -100, "prognos": -100}},
        {"id": "netto", "label": "Netto", "lineKind": "result", "formula": "salt + lampor"}]}]}
    """
}
