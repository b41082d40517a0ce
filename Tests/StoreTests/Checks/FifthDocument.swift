import Governance

@testable import Store

/// A municipality that nobody has seen, which chooses otherwise than the four: kronor and mnkr side by
/// side, costs positive, columns of its own, four levels, a settings rate, two documents.
enum FifthDocument {
  static let owner = Owner("tallberga", "tekniska-namnden")

  static func folder(_ scratch: ScratchFolder) throws -> DataFolder {
    try FifthMunicipality.write(into: scratch)
    let documents = "tallberga/tekniska-namnden/documents"
    try scratch.write("\(documents)/plan-2030.json", plan)
    try scratch.write("\(documents)/uppfoljning-2030.json", followUp)
    try scratch.write("tallberga/documents/ramar-2030.json", frames)
    return try DataFolder(opening: scratch.path)
  }

  /// Kronor with a column in mnkr; costs positive; four levels; a cell with a formula of its own.
  private static let plan = """
    {"kind": "document", "format": 1, "id": "plan-2030", "documentKind": "operationalPlan", "title": "Plan 2030", "year": 2030,
      "bridges": [{"id": "ram", "title": "Ramen", "unit": "mnkr", "decimals": 2,
        "from": {"label": "2029", "value": 11.90},
        "to": {"label": "2030", "value": 12.35, "reference": "[vag/namnd@kr]"},
        "steps": [
          {"id": "index", "label": "Index", "stepKind": "index", "percent": 2.0},
          {"id": "nytt", "label": "Nytt", "stepKind": "permanent"},
          {"id": "a", "label": "Cykelväg", "stepKind": "permanent", "value": 0.30, "parent": "nytt"},
          {"id": "b", "label": "Avslutat", "stepKind": "ended", "value": -0.09, "parent": "nytt"}]}],
      "statements": [{"id": "vag", "title": "Vägar", "statementKind": "other", "unit": "kr", "signs": "expenditurePositive", "parameters": {"andel": 40},
        "columns": [
          {"id": "kr", "label": "Kronor", "columnKind": "budget", "year": 2030},
          {"id": "mnkr", "label": "Mnkr", "columnKind": "budget", "year": 2030, "unit": "mnkr", "decimals": 1, "formula": "@kr"},
          {"id": "rev", "label": "Reviderad", "columnKind": "revisedBudget", "year": 2030},
          {"id": "andring", "label": "Ändring", "columnKind": "difference", "formula": "@rev - @kr"}],
        "lines": [
          {"id": "namnd", "label": "Nämnden", "lineKind": "sum", "formula": "children", "printed": {"kr": 12350000, "mnkr": 12.4, "rev": 12400000, "andring": 50000}},
          {"id": "gata", "label": "Gata", "lineKind": "sum", "parent": "namnd", "formula": "children", "printed": {"kr": 8350000, "mnkr": 8.4, "rev": 8400000, "andring": 50000}},
          {"id": "vinter", "label": "Vinter", "lineKind": "sum", "parent": "gata", "formula": "children"},
          {"id": "plog", "label": "Plogning", "parent": "vinter", "printed": {"kr": 3000000, "mnkr": 3.0, "rev": 3050000, "andring": 50000}},
          {"id": "salt", "label": "Salt", "parent": "vinter", "printed": {"kr": 350000, "mnkr": 0.4, "rev": 350000, "andring": 0}},
          {"id": "sommar", "label": "Sommar", "parent": "gata", "printed": {"kr": 5000000, "mnkr": 5.0, "rev": 5000000, "andring": 0}},
          {"id": "park", "label": "Park", "parent": "namnd", "formulas": {"rev": "sommar * $andel / 50"}, "printed": {"kr": 4000000, "mnkr": 4.0, "rev": 4000000, "andring": 0}}]}],
      "sections": [{"id": "text", "title": "Text", "figures": [
        {"id": "total", "label": "Nämnden", "printed": 12.4, "unit": "mkr", "formula": "[vag/namnd@kr]"},
        {"id": "span", "label": "Gata", "printed": "8..9", "unit": "mkr", "formula": "[vag/gata@kr]"},
        {"id": "cirka", "label": "Gata", "printed": "ca 8400", "unit": "tkr", "formula": "[vag/gata@kr]"},
        {"id": "per-inv", "label": "Per invånare", "printed": 1235, "unit": "krPerInhabitant", "formula": "[vag/namnd@mnkr] / 10000"},
        {"id": "fel", "label": "Park", "printed": 4.4, "unit": "mkr", "formula": "[vag/park@kr]", "note": "En anmärkning."}]}]}
    """

  /// Thousands; compared with the plan and with the municipality's frames.
  private static let followUp = """
    {"kind": "document", "format": 1, "id": "uppfoljning-2030", "documentKind": "monthlyReport", "title": "Uppföljning", "year": 2030, "period": "2030-04",
      "statements": [{"id": "lage", "title": "Läget", "statementKind": "operations", "unit": "tkr",
        "columns": [{"id": "budget", "label": "Budget", "columnKind": "budget"}, {"id": "utfall", "label": "Utfall", "columnKind": "outcome"}],
        "lines": [
          {"id": "netto", "label": "Netto", "lineKind": "result", "printed": {"budget": -12350, "utfall": -4110}},
          {"id": "gata", "label": "Gata", "printed": {"budget": -8400, "utfall": -2800}},
          {"id": "park", "label": "Park", "printed": {"budget": -4100, "utfall": -1310}}]}],
      "identities": [
        {"id": "netto", "label": "Netto = planens", "left": "-[lage/netto@budget]", "right": "[plan-2030:vag/namnd@kr]", "identityKind": "equal"},
        {"id": "ram", "label": "Netto = ramen", "left": "[lage/netto]", "right": "-[/ramar-2030:ramar/tekniska]", "columns": ["budget"], "identityKind": "equal"},
        {"id": "gata", "label": "Gata efter omflyttning", "left": "[lage/gata@budget]", "right": "-[plan-2030:vag/gata@kr]", "identityKind": "restated"},
        {"id": "park", "label": "Park med lekplatser", "left": "[lage/park@budget]", "right": "-[plan-2030:vag/park@kr]", "identityKind": "differs", "note": "Med lekplatser."}]}
    """

  private static let frames = """
    {"kind": "document", "format": 1, "id": "ramar-2030", "documentKind": "budget", "title": "Ramar", "year": 2030,
      "statements": [{"id": "ramar", "title": "Ramar", "statementKind": "budgetComparison", "unit": "mkr", "decimals": 1,
        "columns": [{"id": "budget", "label": "Budget", "columnKind": "budget"}],
        "lines": [{"id": "tekniska", "label": "Tekniska", "body": "tekniska-namnden", "printed": {"budget": 12.3}}]}]}
    """
}
