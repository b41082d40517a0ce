import Testing

@testable import Governance

@Suite struct `Formulas without a result` {
  @Test(arguments: [
    ["a = a |"], ["a = b |", "b = a |"], ["a = b |", "b = c |", "c = a + 1 |"],
    ["a = children |", "b in a = a |"],
  ])
  func `that need their own are circular`(rows: [String]) throws {
    let statement = try table(["x"], rows)
    for line in statement.lines {
      #expect(statement.figure(line.id, "x")?.basis == .fault(.circular))
    }
  }

  @Test
  func `do not harm others`() throws {
    let statement = try table(["x"], ["a = b |", "b = a |", "c = a + 1 |", "d = 1 + 1 |"])
    #expect(statement.figure("c", "x")?.basis == .fault(.circular))
    #expect(statement.figure("c", "x")?.value == .missing)
    #expect(statement.text("d", "x") == "2")
  }

  @Test(arguments: [
    ("nowhere", EvaluationFault.unknownReference("nowhere")),
    ("@nowhere", .unknownReference("nowhere")), ("$rate", .unknownReference("$rate")),
    ("1 / 0", .arithmetic(.divisionByZero)), ("b / (b - b)", .arithmetic(.divisionByZero)),
  ])
  func `say why`(formula: String, fault: EvaluationFault) throws {
    let statement = try table(["x"], ["a = \(formula) |", "b | 1", "c = \(formula) | 7"])
    #expect(statement.figure("a", "x")?.basis == .fault(fault))
    #expect(statement.figure("c", "x")?.value == .number(7))
  }

  @Test
  func `too large to be shown are missing`() throws {
    let statement = try table(["x"], ["a = 999999999999999999 * 10 |"])
    #expect(statement.figure("a", "x")?.value == .missing)
  }

  @Test
  func `may stand in a chain of any length`() throws {
    let count = 20_000
    let rows = (0..<count).map { "l\($0) = l\($0 + 1) + 1 |" } + ["l\(count) | 1"]
    var statement = try table(["x"], rows)
    #expect(statement.text("l0", "x") == "\(count + 1)")
    statement.lines[count].values["x"] = .number(2)
    #expect(statement.text("l0", "x") == "\(count + 2)")
    statement.lines[count].printed = [:]
    statement.lines[count].formula = try Expression(parsing: "l0")
    #expect(statement.figure("l0", "x")?.basis == .fault(.circular))
  }

  @Test
  func `of a wide sum are found in reasonable time`() throws {
    let statement = try table(
      ["x"],
      ["sum = children |"] + (0..<20_000).map { "l\($0) in sum | 1" }
    )
    #expect(statement.text("sum", "x") == "20000")
  }
}

@Suite struct `The tree of a statement` {
  @Test
  func `has a depth for each line`() throws {
    let statement = try table(["x"], ["c in b", "a", "b in a", "d in a", "e"])
    #expect(statement.depths == [2, 0, 1, 1, 0])
    #expect(statement.lines.map(statement.depth) == statement.depths)
  }

  @Test
  func `may be as deep as it has lines`() throws {
    let statement = try table(["x"], ["l0"] + (1..<20_000).map { "l\($0) in l\($0 - 1)" })
    #expect(statement.depths.last == 19_999)
    try statement.validate()
  }

  @Test(arguments: [
    (["a in a"], 0, "a"), (["a in b", "b in a"], 1, "a"), (["c in a", "a in b", "b in a"], 2, "a"),
  ])
  func `has no circles`(rows: [String], line: Int, parent: String) throws {
    let statement = try table(["x"], rows)
    let path = ["lines", String(line), "parent"]
    #expect(throws: FieldFault(path: path, expected: .acyclic, found: .text(parent))) {
      try statement.validate()
    }
    #expect(statement.depths.count == rows.count)
  }

  @Test
  func `has the lines that are named`() throws {
    var statement = try table(["x"], ["a", "b in c"])
    #expect(
      throws: FieldFault(
        path: ["lines", "1", "parent"],
        expected: .existing(.lines),
        found: .text("c")
      )
    ) {
      try statement.validate()
    }
    statement.lines[1].parent = "a"
    statement.grossCosts = "c"
    #expect(
      throws: FieldFault(path: ["grossCosts"], expected: .existing(.lines), found: .text("c"))
    ) {
      try statement.validate()
    }
    statement.headline = "d"
    #expect(throws: FieldFault(path: ["headline"], expected: .existing(.lines), found: .text("d")))
    {
      try statement.validate()
    }
  }
}
