import Governance
import Testing
import Wording

struct ApprovedGoalsTests {
  @Test func `For which periods goals were assessed reads as approved`() {
    var approval = Approval()
    let cases: [([ReportingPeriod: Int], Int)] = [
      ([:], 1), ([:], 7), (["2023-08": 1], 1), (["2023-08": 7], 7), (["2023-08": 1], 7),
      (["2023-08": 5], 7), (["2023-08": 4, "2024-04": 1], 7),
      (["2023-08": 2, "2023-12": 2, "2024-04": 3], 7),
    ]
    for (index, (assessed, goals)) in cases.enumerated() {
      approval.add(String(index), assessed) { $0.assessed($1, of: goals) }
    }
    approval.expect(
      """
      0: 1 mål · ingen bedömning | 1_goal · not assessed
      1: 7 mål · ingen bedömning | 7_goals · not assessed
      2: 1 mål · bedömning augusti 2023 | 1_goal · assessed August 2023
      3: 7 mål · bedömning augusti 2023 | 7_goals · assessed August 2023
      4: 7 mål · 1 bedömt augusti 2023 | 7_goals · 1 assessed August 2023
      5: 7 mål · 5 bedömda augusti 2023 | 7_goals · 5 assessed August 2023
      6
        7 mål · 1 bedömt april 2024 · 4 tidigare
        7_goals · 1 assessed April 2024 · 4 earlier
      7
        7 mål · 3 bedömda april 2024 · 4 tidigare
        7_goals · 3 assessed April 2024 · 4 earlier
      """
    )
  }

  @Test func `Suggestions are explained as approved`() {
    var approval = Approval()
    let (reached, better, worse) = (
      outcomes(.number(71), .number(72)), outcomes(.number(70), .number(71)),
      outcomes(.number(71), .number(70))
    )
    let unknown: [Year: CellValue] = [2022: .number(71)]
    let new: [Year: CellValue] = [2023: .number(71)]
    let cases: [[[Year: CellValue]]] = [
      [], [unknown], [unknown, unknown], [reached], [reached, reached], [reached, worse],
      [reached, unknown], [reached, reached, unknown, unknown], [reached, worse, worse, better],
      [reached, worse, worse, unknown], [better], [better, better], [better, unknown], [worse],
      [worse, better], [worse, better, unknown],
      [worse, worse], [new], [better, new], [better, better, new], [reached, reached, reached],
    ]
    for outcomes in cases {
      let indicators = outcomes.map { exampleIndicator(target: .number(72), outcomes: $0) }
      let suggestion = LevelSuggestion(indicators: indicators, year: 2023, settings: .empty)
      approval.add("\(suggestion.rule) of \(outcomes.count)", suggestion) { $0.reason($1) }
    }
    approval.expect(
      """
      noIndicators of 0: Målet har inga indikatorer. | The goal has no indicators.
      noneKnown of 1
        Indikatorn saknar utfall eller målvärde för året.
        The indicator has no outcome or no target for the year.
      noneKnown of 2
        Ingen av 2 indikatorer har både utfall och målvärde för året.
        None of 2 indicators has both outcome and target for the year.
      allReached of 1: Indikatorn når målvärdet. | The indicator reaches its target.
      allReached of 2
        Båda indikatorerna når målvärdet.
        Both indicators reach their targets.
      mostReached(percent: 50) of 2
        1 av 2 indikatorer når målvärdet, alltså minst 50_%.
        1 of 2 indicators reaches its target, so at least 50%.
      mostReached(percent: 50) of 2
        1 av 1 indikator når målvärdet, alltså minst 50_%; 1 saknar utfall eller målvärde.
        1 of 1 indicator reaches its target, so at least 50%; 1 lacks outcome or target.
      mostReached(percent: 50) of 4
        2 av 2 indikatorer når målvärdet, alltså minst 50_%; 2 saknar utfall eller målvärde.
        2 of 2 indicators reach their targets, so at least 50%; 2 lack outcome or target.
      someReached of 4
        1 av 4 indikatorer når målvärdet.
        1 of 4 indicators reaches its target.
      someReached of 4
        1 av 3 indikatorer når målvärdet; 1 saknar utfall eller målvärde.
        1 of 3 indicators reaches its target; 1 lacks outcome or target.
      allImproved of 1
        Indikatorn når inte målvärdet men har blivit bättre.
        The indicator does not reach its target but has improved.
      allImproved of 2
        Ingen av 2 indikatorer når målvärdet, men alla har blivit bättre.
        None of 2 indicators reaches its target, but all have improved.
      allImproved of 2
        Indikatorn når inte målvärdet men har blivit bättre; 1 saknar utfall eller målvärde.
        The indicator does not reach its target but has improved; 1 lacks outcome or target.
      noneReached of 1
        Indikatorn når inte målvärdet och har inte blivit bättre.
        The indicator does not reach its target and has not improved.
      noneReached of 2
        Ingen av 2 indikatorer når målvärdet, och bara 1 av 2 har blivit bättre.
        None of 2 indicators reaches its target, and only 1 of 2 has improved.
      noneReached of 3
        Ingen av 2 indikatorer når målvärdet, och bara 1 av 2 har blivit bättre; 1 saknar utfall \
      eller målvärde.
        None of 2 indicators reaches its target, and only 1 of 2 has improved; 1 lacks outcome or \
      target.
      noneReached of 2
        Ingen av 2 indikatorer når målvärdet, och ingen har blivit bättre.
        None of 2 indicators reaches its target, and none has improved.
      noneReached of 1
        Indikatorn når inte målvärdet och det finns inget tidigare utfall att jämföra med.
        The indicator does not reach its target and there is no earlier outcome to compare with.
      allImproved of 2
        Ingen av 2 indikatorer når målvärdet, men den som kan jämföras har blivit bättre.
        None of 2 indicators reaches its target, but the one that can be compared has improved.
      allImproved of 3
        Ingen av 3 indikatorer når målvärdet, men de 2 som kan jämföras har blivit bättre.
        None of 3 indicators reaches its target, but the 2 that can be compared have improved.
      allReached of 3
        Alla 3 indikatorer når målvärdet.
        All 3 indicators reach their targets.
      """
    )
  }

  @Test func `Standings read as approved`() {
    var approval = Approval()
    let cases: [(String, CellValue?, [Year: CellValue])] = [
      ("reached, better", .number(72), outcomes(.number(71), .number(72))),
      ("reached, worse", .number(72), outcomes(.number(74), .number(73))),
      ("not reached, better", .number(72), outcomes(.number(70), .number(71))),
      ("not reached, worse", .number(72), outcomes(.number(71), .number(70))),
      ("not reached, the same", .number(72), outcomes(.number(71), .number(71))),
      ("not reached, new", .number(72), [2023: .number(71)]),
      ("no outcome", .number(72), [2022: .number(71)]),
      ("dash", .number(72), outcomes(.number(71), .missing)),
      ("blank", .number(72), outcomes(.number(71), .blank)),
      ("lost", .number(72), outcomes(.number(71), .lost)),
      ("interval", .number(72), outcomes(.number(71), .interval(70, 72))),
      ("no target", nil, outcomes(.number(71), .number(72))),
      ("target an interval", .interval(70, 72), outcomes(.number(71), .number(72))),
    ]
    for (name, target, outcomes) in cases {
      let standing = exampleIndicator(target: target, outcomes: outcomes).standing(in: 2023)
      approval.add(name, standing) { "\($0.standing($1)); \($0.standing($1, length: .long))" }
    }
    approval.expect(
      """
      reached, better: nått; nått, bättre än 2022 | reached; reached, better than 2022
      reached, worse: nått; nått, sämre än 2022 | reached; reached, worse than 2022
      not reached, better
        bättre än 2022; ej nått, bättre än 2022
        better than 2022; not reached, better than 2022
      not reached, worse
        sämre än 2022; ej nått, sämre än 2022
        worse than 2022; not reached, worse than 2022
      not reached, the same: som 2022; ej nått, som 2022 | as in 2022; not reached, as in 2022
      not reached, new: ej nått; ej nått | not reached; not reached
      no outcome: inget utfall än; inget utfall än | no outcome yet; no outcome yet
      dash: inget utfall än; inget utfall än | no outcome yet; no outcome yet
      blank: inget utfall än; inget utfall än | no outcome yet; no outcome yet
      lost
        utfallet saknas i källan; utfallet saknas i källan
        outcome lost in the source; outcome lost in the source
      interval
        utfallet är ett intervall; utfallet är ett intervall
        the outcome is a range; the outcome is a range
      no target: inget målvärde; inget målvärde | no target; no target
      target an interval
        målvärdet är ett intervall; målvärdet är ett intervall
        the target is a range; the target is a range
      """
    )
  }
}

private func outcomes(_ before: CellValue, _ now: CellValue) -> [Year: CellValue] {
  [2022: before, 2023: now]
}
