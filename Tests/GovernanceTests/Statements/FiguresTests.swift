import Testing

@testable import Governance

@Suite struct `The figures of a statement` {
  @Test
  func `are as printed until something they are made of differs`() throws {
    var statement = try table(
      ["budget", "forecast", "variance = @forecast - @budget"],
      [
        "a in sum | 10 | 11 | 1", "b in sum | 20 | 20 | 0",
        "sum = children | 31 | 31 | 0", "twice = sum * 2 | | |",
      ]
    )
    #expect(statement.figure("sum", "budget")?.basis == .printed)
    #expect(statement.figure("sum", "budget")?.computed == Rational(30))
    #expect(statement.text("twice", "budget") == "62")
    statement.lines[0].values["budget"] = .number(15)
    #expect(statement.figure("a", "budget")?.basis == .entered)
    #expect(statement.figure("a", "variance") == recomputed(-4))
    #expect(statement.figure("sum", "budget") == recomputed(35))
    #expect(statement.text("twice", "budget") == "70")
    #expect(statement.figure("sum", "forecast")?.basis == .printed)
    #expect(statement.figure("b", "variance")?.basis == .printed)
    statement.lines[0].values["budget"] = .number(10)
    #expect(statement.figure("sum", "budget")?.basis == .printed)
  }

  private func recomputed(_ number: Int) -> StatementFigures.Figure {
    let amount = Amount(digits: number)
    return .init(value: .number(amount), basis: .recomputed, computed: amount.rational)
  }

  @Test
  func `take an edited operand into account even beside a faulty one`() throws {
    var statement = try table(
      ["x"],
      ["bad = nowhere + 1 |", "a | 1", "sum = bad + a | 5"]
    )
    #expect(statement.text("sum", "x") == "5")
    statement.lines[1].values["x"] = .number(2)
    #expect(statement.figure("sum", "x")?.basis == .fault(.unknownReference("nowhere")))
  }

  @Test(arguments: [
    ("10 | 20", "30"), ("10 | _", "10"), ("10 |", "10"), ("_ | _", ""), ("10 | -", "-"),
    ("10 | ?", "-"), ("10 | (5)", "15"), ("10 | ca 5", "15"), ("10 | 1..2", "-"), ("0 | _", "0"),
    ("10,5 | 0,05", "11"), ("-10,5 | 0", "-11"),
  ])
  func `of a sum leave out what is blank and lack what is missing`(
    cells: String,
    expected: String
  ) throws {
    let values = cells.split(separator: "|", omittingEmptySubsequences: false)
    let statement = try table(
      ["x"],
      ["a in sum | \(values[0])", "b in sum | \(values[1])", "sum = children |"]
    )
    #expect(statement.text("sum", "x") == expected)
    #expect(statement.figure("sum", "x")?.basis == .computed)
  }

  @Test
  func `leave memo lines and headings out of sums`() throws {
    var statement = try table(
      ["x"],
      ["a in sum | 10", "of-which in sum | 4", "title in sum | 100", "sum = children |"]
    )
    statement.lines[1].kind = .memo
    statement.lines[2].kind = .heading
    statement.lines[2].formula = .constant(1)
    #expect(statement.text("sum", "x") == "10")
    #expect(statement.text("of-which", "x") == "4")
    #expect(statement.figure("title", "x")?.basis == .printed)
  }

  @Test
  func `are decided by the cell's formula, then the column's, then the line's`() throws {
    var statement = try table(["x", "y = 2"], ["a = 1 | |", "b | |"])
    statement.lines[1].formulas["y"] = .constant(3)
    #expect(statement.text("a", "x") == "1")
    #expect(statement.text("a", "y") == "2")
    #expect(statement.text("b", "y") == "3")
    #expect(statement.figure("b", "x")?.basis == .nothing)
  }

  @Test
  func `are rounded where they are shown, not where they are summed`() throws {
    var statement = try table(["x"], ["a = 1 / 3 |", "b = a + a + a |", "c = 100 * a |"])
    #expect(statement.text("a", "x") == "0")
    #expect(statement.text("b", "x") == "1")
    #expect(statement.text("c", "x") == "33")
    statement.lines[0].decimals = 2
    #expect(statement.text("a", "x") == "0.33")
    statement.columns[0].decimals = 1
    #expect(statement.text("a", "x") == "0.3")
  }

  @Test
  func `may need parameters`() throws {
    var statement = try table(["x"], ["a | 118535", "b = a * $rate |"])
    #expect(statement.figure("b", "x")?.basis == .fault(.unknownReference("$rate")))
    statement.parameters["rate"] = try Amount(parsing: "1,025")
    #expect(statement.text("b", "x") == "121498")
  }
}
