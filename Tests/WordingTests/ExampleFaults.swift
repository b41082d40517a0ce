import Governance

/// Each expectation with something that does not meet it.
let exampleFaults: [FieldFault] = [
  fault(.title, .presence, nil), fault(.title, .text, .number(72)),
  fault(.title, .nonEmptyText, .text(" ")), fault(.month, .integer(1...12), .number(13)),
  fault(.month, .integer(1...12), .list([])), fault(.month, .integer(1...12), .null),
  fault(.targets, .cellValue(nil), .flag(true)),
  fault(.targets, .cellValue(.unexpected("s")), .text("sjuttiotvå")),
  fault(.targets, .cellValue(.empty), .text("()")),
  fault(.targets, .cellValue(.grouping), .text("1 0002")),
  fault(.targets, .cellValue(.severalPoints), .text("1.000,5")),
  fault(.targets, .cellValue(.tooLong), .text("1234567890123456789")),
  fault(.targets, .cellValue(.parenthesis), .text("(72")),
  fault(.targets, .cellValue(.percent), .text("45–50%")),
  fault(.targets, .cellValue(.descending), .text("50–45")),
  fault(.minorDeficitPercent, .amount, .text("en")), fault(.inferred, .flag, .text("ja")),
  fault(.id, .identifier, .text("Å 1")), fault(.signs, .code(["plain"]), .text("minus")),
  fault(.documentState, .code(["draft", "proposal", "decided"]), .text("klar")),
  fault(.decided, .date, .text("31/8")), fault(.period, .period, .text("augusti")),
  FieldFault(path: ["targets", "23"], expected: .year, found: .text("23")),
  fault(.due, .duePeriod, .text("snart")),
  fault(.concerns, .address, .text("rad 4")),
  fault(.table, .statementReference, .text("sjukfranvaro")),
  fault(.status, .status, .text("ej påbörjad")),
  fault(.source, .source, .text("sid 4")), fault(.formula, .formula(.unfinished), .text("a +")),
  fault(.lines, .list, .object(DatumObject())), fault(.settings, .object, .list([])),
  fault(.id, .uniqueIdentifier, .text("drift")), fault(.parent, .existing(.lines), .text("summa")),
  fault(.parent, .acyclic, .text("summa")),
]

private func fault(_ name: FieldName, _ expected: Expectation, _ found: Datum?) -> FieldFault {
  FieldFault(path: [name.key], expected: expected, found: found)
}
