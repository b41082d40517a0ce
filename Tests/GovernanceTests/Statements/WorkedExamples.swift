import Testing

@testable import Governance

/// The worked examples of the domain paper, on the figures of the municipalities' own documents.
@Suite struct `Worked examples` {
  @Test
  func `W1: net is revenue, staff and other`() throws {
    let statement = try table(
      ["b2021"],
      [
        "intakter in netto | 7,2", "personal in netto | −30,2", "ovrigt in netto | −50,2",
        "netto = children | −73,2",
      ],
      decimals: 1
    )
    #expect(statement.verdicts("netto") == [.exact])
  }

  @Test
  func `W2 and W3: the committees' sum, and the result`() throws {
    let names = ["kf", "ks", "revision", "kommunstyrelse", "bn", "on", "mbn"]
    let values = ["−0,9", "0,0", "−2,8", "−73,2", "−435,0", "−437,7", "−52,5"]
    let rows = zip(names, values).map { "\($0) in namnder | \($1)" }
    let statement = try table(
      ["b2021"],
      rows + [
        "namnder = children | −1 002,1", "finans | 1 012,3", "resultat = namnder + finans | 10,2",
      ],
      decimals: 1
    )
    #expect(statement.verdicts("namnder") == [.exact])
    #expect(
      statement.figure("namnder", "b2021")?.computed == Amount(digits: -10021, decimals: 1).rational
    )
    #expect(statement.verdicts("resultat") == [.exact])
  }

  @Test
  func `W4: change of frame, more cost is negative, and in percent positive`() throws {
    let statement = try table(
      ["b2020", "b2021", "change = @b2021 - @b2020", "percent = @change / @b2020 * 100"],
      ["bn | −420,0 | −435,0 | −15,0 | 3,6"],
      decimals: 1
    )
    #expect(statement.verdicts("bn") == [.exact, .rounding])
  }

  @Test
  func `W7: the income statement's chain of subtotals`() throws {
    let statement = try table(
      ["b2020"],
      [
        "intakter | 187,6", "kostnader | −1 154,0", "avskrivningar | −19,9",
        "netto = intakter + kostnader + avskrivningar | −986,3",
        "skatt | 706,1", "bidrag | 278,4", "fin-in | 7,7", "fin-ut | 4,5",
        "resultat = netto + skatt + bidrag + fin-in + fin-ut | 10,4",
      ],
      decimals: 1
    )
    #expect(statement.verdicts("netto") == [.exact])
    #expect(statement.verdicts("resultat") == [.exact])
  }

  @Test
  func `W8: assets are equity, provisions and debts`() throws {
    let statement = try table(
      ["b2021"],
      [
        "anlaggning in tillgangar | 251,8", "omsattning in tillgangar | 211,9",
        "tillgangar = children | 463,7", "eget-kapital in skulder | 212,4",
        "avsatt in skulder | 251,3",
        "skulder = children | 463,7", "panter in skulder | 12,0",
        "skillnad = tillgangar - skulder | 0,0",
      ],
      decimals: 1
    )
    var withMemo = statement
    withMemo.lines[6].kind = .memo
    #expect(withMemo.verdicts("tillgangar") == [.exact])
    #expect(withMemo.verdicts("skulder") == [.exact])
    #expect(withMemo.verdicts("skillnad") == [.exact])
    #expect(statement.verdicts("skulder") == [.mismatch])
  }

  @Test
  func `W12: an index uplift is chained unrounded`() throws {
    var statement = try table(
      ["b2025", "p2026 = @b2025 * $rate2026", "p2027 = @p2026 * $rate2027"],
      ["ram | 118 535 | |"]
    )
    statement.parameters = [
      "rate2026": try Amount(parsing: "1,025"), "rate2027": try Amount(parsing: "1,032"),
    ]
    #expect(statement.text("ram", "p2026") == "121498")
    #expect(statement.text("ram", "p2027") == "125386")
  }

  @Test
  func `W14: variance is forecast minus budget, plus is better`() throws {
    let statement = try table(
      ["budget", "forecast", "variance = @forecast - @budget"],
      ["personal | −109 182 | −104 922 | 4 260"]
    )
    #expect(statement.verdicts("personal") == [.exact])
  }

  @Test
  func `W15: with positive expenditure, variance is budget minus forecast`() throws {
    let statement = try table(
      ["budget", "forecast", "variance = @budget - @forecast"],
      ["markinkop | 2 000 | 10 111 | −8 111"]
    )
    #expect(statement.verdicts("markinkop") == [.exact])
  }

  @Test
  func `W17: a change of forecast is known without its base`() throws {
    let statement = try table(
      ["change"],
      ["re in totalt | −2 755", "expansion in totalt | 2 126", "totalt = children | −629"]
    )
    #expect(statement.verdicts("totalt") == [.exact])
    #expect(statement.verdicts("re").isEmpty)
  }

  @Test
  func `W20: the parts of a variance, and a share`() throws {
    let statement = try table(
      ["x"],
      [
        "konsult in tjanster | −1 424", "it in tjanster | 3 445", "ovrigt in tjanster | −129",
        "tjanster = children | 1 892", "katalog | 37 355", "intakter | 56 418",
        "andel = katalog / intakter * 100 | 66",
      ]
    )
    #expect(statement.verdicts("tjanster") == [.exact])
    #expect(statement.verdicts("andel") == [.rounding])
  }

  @Test
  func `W21: the breakdowns of one measure`() throws {
    let statement = try table(
      ["aug"],
      [
        "dag-14 in totalt | 1,4%", "dag-59 in totalt | 0,6%", "dag-60 in totalt | 1,6%",
        "totalt = children | 3,6%",
      ],
      decimals: 1
    )
    #expect(statement.verdicts("totalt") == [.exact])
  }
}
