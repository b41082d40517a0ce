/// The choices and registers of the same municipality: three levels of goals with words of its own, a
/// scale of five, statuses that nobody else has, a report each month.
enum FifthMunicipality {
  static func write(into scratch: ScratchFolder) throws {
    let folder = "tallberga/tekniska-namnden"
    try scratch.write("tallberga/municipality.json", municipality)
    try scratch.write("tallberga/finance.json", finance)
    try scratch.write("\(folder)/goals.json", goals)
    try scratch.write("\(folder)/indicators.json", indicators)
    try scratch.write("\(folder)/assignments.json", assignments)
    try scratch.write("\(folder)/risks.json", risks)
    try scratch.write("\(folder)/controls.json", controls)
    try scratch.write("\(folder)/personnel.json", personnel)
    try scratch.write("\(folder)/decisions.json", decisions)
  }

  private static let months = (1...12)
    .map { month in
      let delivered = month == 4 ? #", "delivered": {"tekniska-namnden": "2030-05-06"}"# : ""
      let code = month < 10 ? "0\(month)" : "\(month)"
      let occasion = #"{"id": "2030-\#(code)", "handIn": "2030-\#(code)-28"\#(delivered)}"#
      return """
            {"id": "manad-\(month)", "name": "månadsrapport", "month": \(month), "documentKind": "monthlyReport", "contents": ["economy"], "recipients": ["Kommunstyrelsen"], "occasions": [\(occasion)]}
        """
    }
    .joined(separator: ",\n")

  static let municipality = """
    {"kind": "municipality", "format": 1, "id": "tallberga", "name": "Tallberga", "code": 9999, "bodies": [
      {"id": "tekniska-namnden", "name": "Tekniska nämnden", "bodyKind": "committee", "coreMission": "Gator och parker.",
        "administrations": [{"id": "stadsbyggnad", "name": "Stadsbyggnad", "validTo": 2029}],
        "successFactors": [{"id": "kompetens", "title": "Rätt kompetens"}],
        "agenda2030": {"9": "primary", "11": "lost"},
        "focuses": [{"id": "gata", "title": "Gata", "year": 2030, "text": "Cykelvägar."}]},
      {"id": "fullmaktige", "name": "Stadsfullmäktige", "shortName": "SF", "bodyKind": "council", "seats": 31, "majorityParties": ["A", "B"], "majoritySeats": 16}],
      "calendar": [
    \(months)],
      "rules": [{"id": "tillagg", "ruleKind": "supplementaryAppropriation", "decidedBy": "fullmaktige", "requiresFunding": true}],
      "settings": {"perspectives": ["Invånare", "Ekonomi"], "focusAreas": ["Trygghet"], "indicatorWord": "keyFigure",
        "goalLevels": [{"level": "notMet", "name": "Röd"}, {"level": "partlyMet", "name": "Gul"}, {"level": "fullyMet", "name": "Grön"}],
        "statuses": [
          {"code": "idag-vilar", "name": "Vilar", "signal": "empty", "kinds": ["assignment", "inquiry"]},
          {"code": "rullar", "name": "Rullar på", "signal": "most", "kinds": ["assignment"]},
          {"code": "iMal", "name": "I mål", "signal": "full", "closes": true, "kinds": ["assignment", "inquiry"]}],
        "likelihoods": ["Aldrig", "Sällan", "Ibland", "Ofta", "Alltid"],
        "materialities": ["1", "2", "3", "4", "5"],
        "controlResults": [{"result": "withoutRemark", "name": "Godkänd"}]}}
    """

  private static let goals = """
    {"kind": "goals", "format": 1, "goals": [
      {"id": "cykla", "goalKind": "overarching", "title": "Fler ska cykla", "perspective": "Invånare", "indicators": ["andel", "matt"], "endTarget": {"value": 40, "year": 2033}, "followUp": "Räknas varje höst.", "validFrom": 2029, "validTo": 2030},
      {"id": "arbetsmiljo", "goalKind": "workEnvironment", "title": "Ingen skadas"}]}
    """

  private static let indicators = """
    {"kind": "indicators", "format": 1, "indicators": [
      {"id": "andel", "name": "Andel resor med cykel", "unit": "percent", "direction": "higher", "targets": {"2030": 30}, "outcomes": {"2029": 28, "2030": 31}, "trends": {"2030": "rising"}, "womenOutcomes": {"2030": 29.5}, "menOutcomes": {"2030": 32.5}, "comparisons": [{"id": "riket", "name": "Riket", "comparisonKind": "country", "outcomes": {"2030": 12}}], "parts": ["matt"], "successor": "ny", "koladaId": "N99999", "publisher": "Tallberga"},
      {"id": "matt", "name": "Räknade cyklar", "unit": "count", "direction": "higher", "targets": {"2030": 900}, "outcomes": {"2030": 800}},
      {"id": "ny", "name": "Andel resor, ny mätning", "unit": "percent", "direction": "higher"}]}
    """

  private static let assignments = """
    {"kind": "assignments", "format": 1, "assignments": [
      {"id": "karta", "title": "Rita en cykelkarta", "due": "by 2030-Q1", "followUps": {"2030-04": {"status": "rullar"}}},
      {"id": "skyltar", "title": "Sätt upp skyltar", "followUps": {"2030-04": {"status": "iMal"}}, "closing": {"body": "Tekniska nämnden", "date": "2030-04-12", "paragraph": "17"}},
      {"id": "annat-hall", "title": "Något från förr", "followUps": {"2030-04": {"status": "completed"}}},
      {"id": "bro", "assignmentKind": "inquiry", "title": "Utred en bro", "proposer": "Fritidsnämnden", "reportBack": "Stadsfullmäktige", "points": [{"id": "1", "text": "Var den ska stå"}]},
      {"id": "spara", "assignmentKind": "action", "title": "Skjut upp målning", "effect": "ca 150", "effectUnit": "tkr", "concerns": "tallberga/tekniska-namnden/risks/halka", "decision": {"date": "2030-03"}}]}
    """

  private static let risks = """
    {"kind": "risks", "format": 1, "risks": [
      {"id": "halka", "title": "Halka", "ratings": {"2029": {"likelihood": 5, "materiality": 3, "printedValue": 15, "treatments": ["mitigate", "control"]}, "2030": {"likelihood": 4, "materiality": 3, "printedValue": 15, "treatments": ["control"]}}},
      {"id": "brand", "title": "Brand", "ratings": {"2030": {"likelihood": 1, "materiality": 5}}, "inPlans": [2030]}]}
    """

  private static let controls = """
    {"kind": "controls", "format": 1, "controls": [
      {"id": "sand", "year": 2030, "title": "Sandning", "risk": "halka", "riskLabel": "Halka på gångvägar", "riskInferred": true, "printedRiskValue": 12, "method": "Stickprov.", "responsible": ["Gatuchef"], "results": {"2030-04": {"result": "withoutRemark", "text": "Bra."}}}]}
    """

  private static let finance = """
    {"kind": "finance", "format": 1, "finance": [
      {"id": "andel", "title": "Nettokostnadsandel", "unit": "percent", "comparator": "atMost", "threshold": 98, "judgedOn": "average", "values": {"2028": 99.0, "2029": 96.0, "2030": 98.4}, "averageFrom": 2028, "averageTo": 2030}]}
    """

  private static let personnel = """
    {"kind": "personnel", "format": 1, "personnel": [
      {"id": "2030-04", "headcount": 41, "womenPercent": 39, "menPercent": 61, "sicknessPercent": 4.2, "sicknessAsOf": "2030-03-31", "table": "uppfoljning-2030:lage"}]}
    """

  private static let decisions = """
    {"kind": "decisions", "format": 1, "decisions": [
      {"id": "salt", "decisionKind": "supplementaryAppropriation", "title": "Mer salt", "year": 2030, "decision": {"body": "Tekniska nämnden", "date": "2030-02"}, "postings": [{"id": "1", "line": "tallberga/tekniska-namnden/documents/plan-2030/statements/vag/lines/salt", "column": "kr", "amount": 50000}]}]}
    """
}
