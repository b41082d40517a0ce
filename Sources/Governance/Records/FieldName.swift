/// What a declared field is called, in code and in JSON; its words in the interface's languages
/// follow from it, so that no field is spelt twice.
public enum FieldName: String, CaseIterable, Hashable, Sendable {
  // Of many records.
  case id, name, shortName, title, shortTitle, label, number, text, note, notes, comment, motivation
  case source, sources, unit, decimals, year, period, asOf, parent, body
  case validFrom, validTo
  // Of the organisation.
  case code, bodies, bodyKind, seats, chair, subcommittees, administrations, directors, departments
  case calendar, month, settings, largelyMetPercent, dueSoonDays, minorDeficitPercent
  // Of documents and statements.
  case documentKind, documentState, decided, decidedBy, registrationNumber, paragraph, supersedes
  case statements, statementKind, signs, headline, grossCosts, parameters, columns, lines
  case columnKind, shortLabel, group, formula, formulas, lineKind, printed, values, sameAs, inferred
  case assumptions, changesInBrief, value, explanation, explanations
  case bridges, from, to, reference, steps, stepKind, percent
  case identities, left, right, identityKind
  case sections, statement, figures, claim, shouldBe
  // Of goals and indicators.
  case goals, agenda2030, indicators, assessments, level, forecastLevel, direction, targets,
    outcomes
  // Of assignments.
  case assignments, issuer, recipient, origin, start, due, followUps, status, by, on

  /// The key in JSON.
  public var key: String { rawValue }
}
