import Testing

@testable import Governance

@Suite struct `Worked example W16: a sum of three levels` {
  private func investments() throws -> Statement {
    try table(
      ["budget", "forecast", "variance = @budget - @forecast"],
      [
        "expansion in totalt = children | 27 050 | 22 876 | 4 174",
        "markinkop in expansion | 2 000 | 10 111 | −8 111",
        "exploatering in expansion = children | 25 050 | 12 765 | 12 285",
        "norra in exploatering | 17 000 | 4 810 | 12 190",
        "norr in exploatering | 2 000 | 5 060 | −3 060",
        "ovriga in exploatering | 6 050 | 2 895 | 3 155",
        "re in totalt | 13 255 | 11 000 | 2 255", "anpassning in totalt | 20 000 | 19 500 | 500",
        "totalt = children | 60 305 | 53 376 | 6 929",
      ]
    )
  }

  @Test
  func `adds up on each level, in rows and columns`() throws {
    let findings = try investments().sumFindings(StatementFigures(try investments()))
    #expect(findings.count == 9 + 3 * 3)
    #expect(findings.allSatisfy { $0.verdict == .exact })
  }

  @Test
  func `follows an edit to the top, and leaves what it does not touch`() throws {
    var statement = try investments()
    statement.lines[3].values["budget"] = .number(18_000)
    #expect(statement.text("exploatering", "budget") == "26050")
    #expect(statement.text("expansion", "budget") == "28050")
    #expect(statement.text("totalt", "budget") == "61305")
    #expect(statement.text("totalt", "variance") == "7929")
    for line in ["exploatering", "expansion", "totalt"] as [StatementLine.ID] {
      #expect(statement.figure(line, "budget")?.basis == .recomputed)
      #expect(statement.figure(line, "forecast")?.basis == .printed)
    }
    #expect(statement.figure("re", "variance")?.basis == .printed)
  }

  @Test
  func `with one wrong subtotal gives one finding and no chain`() throws {
    var statement = try investments()
    statement.lines[2].printed["forecast"] = .number(12_665)
    let wrong = statement.sumFindings(StatementFigures(statement))
      .filter { $0.verdict == .mismatch }
    #expect(wrong.map(\.line) == ["exploatering"])
    #expect(wrong.map(\.column) == ["forecast"])
    #expect(wrong.map(\.difference) == [Rational(-100)])
  }
}
