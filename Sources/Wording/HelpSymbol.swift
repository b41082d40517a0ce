import Governance

/// A symbol that is used on the screen, beside the signals of goals, which the municipality names itself.
public enum HelpSymbol: CaseIterable, Hashable, Sendable {
  // Figures.
  case changed, unexpectedSign, preliminary, expected, missing, lost
  // Verdicts of sums.
  case mismatch, rounding, exact, restated, unresolved
  // Lists and tables.
  case folded, unfolded, moreColumns, otherTable, sparkline, suggested, overridden
  case marked
  // The calendar and risks.
  case shownPeriod, riskValue
}

extension Words {
  /// What a symbol means.
  public func meaning(of symbol: HelpSymbol) -> String {
    switch symbol {
    case .changed: self[.changedMark]
    case .unexpectedSign:
      say("inskrivet med annat tecken än väntat", "entered with another sign than expected")
    case .preliminary: say("preliminärt värde", "a preliminary value")
    case .expected:
      say("budget, plan eller prognos: inget utfall än", "budget, plan or forecast: no outcome yet")
    case .missing:
      say("inget värde: dokumentet trycker ett streck", "no value: the document prints a dash")
    case .lost:
      say("förlorat i det utdragna dokumentet", "lost in the text extracted from the document")
    case .mismatch: self[.verdict(.mismatch)]
    case .rounding: self[.verdict(.rounding)]
    case .exact: self[.verdict(.exact)]
    case .restated:
      say(
        "omräknad eller annan definition: väntad skillnad",
        "restated or defined otherwise: a difference is expected"
      )
    case .unresolved: self[.finding(.unresolved)]
    case .folded: say("hopvikt: mer finns under raden", "folded: more lies below the row")
    case .unfolded: say("utfälld", "unfolded")
    case .moreColumns: say("fler kolumner åt vänster", "more columns to the left")
    case .otherTable: say("en annan av nämndens tabeller", "another of the body's tables")
    case .sparkline:
      say(
        "bara formen: lägsta till högsta värde år för år, och vart det senaste gick",
        "the shape only: lowest to highest value year by year, and where the last one went"
      )
    case .suggested: say("det som föreslås", "what is suggested")
    case .overridden:
      say("efter en nivå: en annan än den som föreslås", "after a level: not the suggested one")
    case .marked:
      say("markerad rad: kommandot gäller alla sådana", "a marked row: commands mean all such")
    case .shownPeriod: say("rapporten för den valda perioden", "the report of the chosen period")
    case .riskValue:
      say("lågt, medel och högt riskvärde", "low, middle and high risk value")
    }
  }
}
