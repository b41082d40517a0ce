import Testing

@testable import Governance

/// The worked examples that are told in texts or by settings, on the documents' own figures.
@Suite struct `Worked examples of texts and settings` {
  private func value(_ formula: String, decimals: Int) throws -> String {
    try Expression(parsing: formula).constantValue(decimals: decimals).plainText
  }

  @Test(arguments: [
    (
      "namnder", ["9.0", "14.1", "3.3", "8.3"],
      [SumVerdict.rounding, .rounding, .rounding, .mismatch]
    ),
    ("netto", ["9.1", "14.2", "3.5", "8.6"], [.rounding, .exact, .mismatch, .rounding]),
    ("gemensamma", ["9.1", "14.2", "3.4", "8.5"], [.rounding, .exact, .rounding, .rounding]),
  ])
  func `W5: the efficiency requirement by three bases`(
    base: String,
    shown: [String],
    verdicts: [SumVerdict]
  ) throws {
    var statement = try table(
      ["b2021", "p2022", "p2023"],
      [
        "namnder | −1 002,1 | −1 013,1 | −1 030,1", "netto | −1 012,0 | −1 023,1 | −1 040,1",
        "gemensamma | −1 012,0 | −1 023,0 |", "lag | | 9,1 | 3,3", "hog | | 14,2 | 8,5",
      ],
      decimals: 1
    )
    statement.parameters = ["lag": 2, "hog": try Amount(parsing: "2,5")]
    let next = base == "gemensamma" ? "netto" : base
    for (index, rate) in [(3, "lag"), (4, "hog")] {
      for (year, before) in [("p2022", "b2021"), ("p2023", "p2022")] {
        let code = "\(next)@\(year) - \(base)@\(before) * (1 + $\(rate) / 100)"
        let column = StatementColumn.ID(stringLiteral: year)
        statement.lines[index].formulas[column] = try Expression(parsing: code)
      }
    }
    let found = statement.sumFindings(StatementFigures(statement))
    let order = [found[0], found[2], found[1], found[3]]
    #expect(order.map { $0.computed.rounded(decimals: 1)?.plainText } == shown)
    #expect(order.map(\.verdict) == verdicts)
  }

  @Test
  func `W6: the surplus target is a share of taxes and grants`() throws {
    #expect(try value("(697,5 + 320,1) * 0,01", decimals: 1) == "10.2")
  }

  @Test
  func `W9: net costs as a share of taxes and grants`() throws {
    #expect(try value("1012,0 / (697,5 + 320,1) * 100", decimals: 1) == "99.4")
  }

  @Test
  func `W10: the equity ratio without and with pension commitments`() throws {
    #expect(try value("212,4 / 463,7 * 100", decimals: 1) == "45.8")
    #expect(try value("(212,4 - 140,0) / 463,7 * 100", decimals: 1) == "15.6")
  }

  @Test
  func `W18 and W19: a period's variance, by an even budget and by its own profile`() throws {
    let statement = try table(
      ["budget", "outcome", "even = @outcome - @budget * 8 / 12"],
      ["intakter | 91 867 | 56 418 | −4 826"]
    )
    #expect(statement.verdicts("intakter") == [.rounding])
    #expect(statement.figure("intakter", "even")?.computed?.rounded(decimals: 0) == -4827)
    let own = try table(
      ["periodbudget", "outcome", "variance = @outcome - @periodbudget"],
      ["personal | −72 531 | −64 523 | 8 008"]
    )
    #expect(own.verdicts("personal") == [.exact])
  }

  @Test
  func `W22: a risk's value is likelihood times materiality`() throws {
    #expect(try value("3 * 4", decimals: 0) == "12")
  }

  @Test
  func `W23: years above a threshold whose ten-year average is not`() throws {
    let threshold = try Amount(parsing: "98,0").rational
    let years = try ["99,0", "98,2", "98,9"].map { try Amount(parsing: $0).rational }
    #expect(years.allSatisfy { $0 > threshold })
    #expect(try Amount(parsing: "96,5").rational <= threshold)
  }
}
