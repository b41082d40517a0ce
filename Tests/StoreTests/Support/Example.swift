import Governance

@testable import Store

/// A small municipality in files, as the Formats page shows them.
enum Example {
  static let municipality = """
    {
      "kind": "municipality",
      "format": 1,
      "id": "alingsas",
      "name": "Alingsås",
      "code": 1489,
      "bodies": [
        {"id": "kommunstyrelsen", "name": "Kommunstyrelsen", "shortName": "KS", "bodyKind": "executiveBoard"}
      ]
    }

    """

  static let goals = """
    {
      "kind": "goals",
      "format": 1,
      "goals": [
        {"id": "1", "number": "1", "title": "Kommunens företagsklimat ska förbättras", "agenda2030": [9], "indicators": ["foretagsklimat"], "assessments": {"2023-08": {"level": "fullyMet", "comment": "Retold briefly.", "source": "delarsbokslut-2023:22"}}, "source": "delarsbokslut-2023:19-20"},
        {"id": "2", "number": "2", "title": "Utbud", "x-own": {"kept": true}}
      ]
    }

    """

  static let document = """
    {
      "kind": "document",
      "format": 1,
      "id": "delarsbokslut-2023",
      "documentKind": "interimAccounts",
      "title": "Delårsbokslut 2023",
      "documentState": "decided",
      "year": 2023,
      "period": "2023-08",
      "statements": [
        {
          "id": "drift",
          "title": "Drift",
          "statementKind": "operations",
          "unit": "tkr",
          "headline": "kostnader",
          "source": ":350",
          "columns": [
            {"id": "budget", "label": "Budget 2023", "columnKind": "budget", "year": 2023},
            {"id": "forecast", "label": "Prognos helår 2023", "columnKind": "forecast", "year": 2023}
          ],
          "lines": [
            {"id": "intakter", "label": "Verksamhetens intäkter", "printed": {"budget": 91867, "forecast": 88016}, "source": ":373"},
            {"id": "personal", "label": "Personalkostnader", "parent": "kostnader", "printed": {"budget": -109182, "forecast": -104922}, "values": {"forecast": -104900}, "notes": {"forecast": "Why."}, "source": ":375"},
            {"id": "kostnader", "label": "Verksamhetens kostnader", "lineKind": "sum", "formula": "children", "printed": {}, "source": ":380"}
          ]
        }
      ]
    }

    """

  static let owner = Owner("alingsas", "kommunstyrelsen")
  static let goalsFile = DataFile.register(.goals, owner)
  static let indicatorsFile = DataFile.register(.indicators, owner)
  static let documentFile = DataFile.document("delarsbokslut-2023", owner)

  /// Writes it into a folder and opens that.
  static func folder(_ scratch: ScratchFolder) throws -> DataFolder {
    try scratch.write("alingsas/municipality.json", municipality)
    try scratch.write(goalsFile.path, goals)
    try scratch.write(documentFile.path, document)
    return try DataFolder(opening: scratch.path)
  }
}
