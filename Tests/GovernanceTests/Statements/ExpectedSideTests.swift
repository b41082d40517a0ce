import Testing

@testable import Governance

@Suite struct `The sign of an amount` {
  @Test(
    arguments: [
      ("personal", 1000, Statement.Side.negative), ("personal", -1000, nil), ("personal", 0, nil),
      ("intakter", -5, .positive), ("intakter", 5, nil), ("blandat", -5, nil), ("tom", 5, nil),
      ("netto", 5, nil),
    ] as [(StatementLine.ID, Amount, Statement.Side?)]
  )
  func `is unexpected where the line's others have the other one`(
    line: StatementLine.ID,
    value: Amount,
    expected: Statement.Side?
  ) throws {
    let statement = try table(
      ["budget", "prognos"],
      [
        "intakter | 10 | 12", "personal | -100 | -110", "blandat | 4 | -3", "tom",
        "netto = intakter + personal | -90 | -98",
      ]
    )
    let row = try #require(statement.lines.first { $0.id == line })
    let side = statement.expectedSide(of: .number(value), line: row, column: statement.columns[1])
    #expect(side == expected)
  }

  @Test
  func `is expected to be plus of an expenditure that has no other figure`() throws {
    var statement = try table(["budget"], ["projekt"])
    statement.signs = .expenditurePositive
    let (line, column) = (statement.lines[0], statement.columns[0])
    #expect(statement.expectedSide(of: .number(-5), line: line, column: column) == .positive)
    #expect(statement.expectedSide(of: .number(5), line: line, column: column) == nil)
  }

  @Test(arguments: [StatementColumn.Kind.variance, .difference, .percent])
  func `is free in what is no amount`(kind: StatementColumn.Kind) throws {
    var statement = try table(["budget", "avvikelse"], ["personal | -100 | -110"])
    statement.columns[1].kind = kind
    let (line, column) = (statement.lines[0], statement.columns[1])
    #expect(statement.expectedSide(of: .number(5), line: line, column: column) == nil)
  }
}
