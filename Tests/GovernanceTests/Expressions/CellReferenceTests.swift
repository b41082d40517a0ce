import Testing

@testable import Governance

@Suite struct `A reference to a cell of another table` {
  @Test(arguments: [
    ("drift/netto@budget", CellReference(.sameDocument, "drift", "netto", "budget")),
    ("drift/netto", CellReference(.sameDocument, "drift", "netto", nil)),
    (
      "plan-2030:drift/netto@budget",
      CellReference(.document("plan-2030"), "drift", "netto", "budget")
    ),
    (
      "ks/plan-2030:drift/netto@2030",
      CellReference(.body("ks", "plan-2030"), "drift", "netto", "2030")
    ),
    ("/plan-2030:drift/netto", CellReference(.municipality("plan-2030"), "drift", "netto", nil)),
  ])
  func `is read as it is written`(text: String, expected: CellReference) throws {
    #expect(CellReference(text) == expected)
    #expect(expected.code == text)
    let formula = try Expression(parsing: "-[\(text)] * 2 + 1")
    #expect(formula.cellReferences == [expected])
    #expect(try Expression(parsing: formula.code) == formula)
  }

  @Test(arguments: [
    "", "netto", "drift/netto@", "drift/netto@a@b", "a/b/c", "a:b:c/d", "a/b/c:d/e", ":a/b",
    "/a/b:c/d", "Drift/netto", "drift/ netto",
  ])
  func `is nothing else`(text: String) {
    #expect(CellReference(text) == nil)
    #expect(throws: ExpressionFault.unexpected(text, at: 2)) {
      try Expression(parsing: "[\(text)]")
    }
  }

  @Test
  func `ends with its bracket`() {
    #expect(throws: ExpressionFault.unclosed) { try Expression(parsing: "[drift/netto") }
  }

  @Test(arguments: [
    ("drift/netto@b", "alingsas/ks/documents/plan/statements/drift/lines/netto#printed.b"),
    ("drift/netto", "alingsas/ks/documents/plan/statements/drift/lines/netto"),
    (
      "bokslut:drift/netto@b",
      "alingsas/ks/documents/bokslut/statements/drift/lines/netto#printed.b"
    ),
    ("bn/plan:drift/netto@b", "alingsas/bn/documents/plan/statements/drift/lines/netto#printed.b"),
    ("/plan:drift/netto@b", "alingsas/documents/plan/statements/drift/lines/netto#printed.b"),
  ])
  func `leads from a record to a line`(text: String, expected: String) throws {
    let record = try #require(Address("alingsas/ks/documents/plan/identities/x"))
    #expect(try #require(CellReference(text)).address(from: record)?.text == expected)
  }

  @Test
  func `is no part of a table's own formula`() throws {
    let statement = try table(["b"], ["netto = [drift/netto@b] | 1"])
    #expect(statement.verdicts("netto") == [])
    let shown = statement.figure("netto", "b")
    #expect(shown?.value == .number(1) && shown?.computed == nil)
  }
}
