/// What a declared field is called, in code and in JSON; its words in the interface's languages
/// follow from it, so that no field is spelt twice.
public enum FieldName: String, CaseIterable, Hashable, Sendable {
  // Of many records.
  case id, name, shortName, title, shortTitle, label, number, text, note, notes, comment, motivation
  case source, sources, unit, decimals, year, period, asOf, parent, body
  case validFrom, validTo, date, action, carriedFrom, concerns
  // Of the organisation.
  case code, bodies, bodyKind, seats, chair, subcommittees, administrations, directors, departments
  case majorityParties, majoritySeats, coreMission, successFactors, focuses
  case calendar, month, contents, recipients, deliverers, occasions, handIn, meeting, delivered
  case rules, ruleKind, requiresFunding, requiresAction
  case settings, largelyMetPercent, dueSoonDays, minorDeficitPercent
  case perspectives, focusAreas, indicatorWord, goalLevels, statuses, likelihoods, materialities
  case controlResults, signal, closes, kinds, heavyRiskPercent, raisedRiskPercent
  // Of documents and statements.
  case documentKind, documentState, decided, decidedBy, registrationNumber, paragraph, supersedes
  case statements, statementKind, signs, headline, grossCosts, parameters, columns, lines
  case parameterLabels, parameterCells
  case columnKind, shortLabel, group, formula, formulas, lineKind, printed, values, sameAs, inferred
  case assumptions, changesInBrief, value, explanation, explanations
  case bridges, from, to, reference, steps, stepKind, percent
  case identities, left, right, identityKind
  case sections, statement, figures, claim, shouldBe
  // Of goals and indicators.
  case goals, agenda2030, indicators, assessments, level, forecastLevel, direction, targets,
    outcomes
  case goalKind, perspective, endTarget, followUp
  case trends, womenOutcomes, menOutcomes, comparisons, comparisonKind, parts, successor, koladaId
  case publisher
  // Of assignments.
  case assignments, issuer, recipient, origin, start, due, followUps, status, by, on
  case assignmentKind, plan, points, proposer, reportBack, decision, amends, effect, effectUnit
  case closing
  // Of internal control.
  case risks, ratings, likelihood, materiality, printedValue, printedLikelihood, printedMateriality,
    printedYear,
    treatments, treatment, inPlans
  case controls, risk, riskLabel, riskInferred, printedRiskValue, method, responsible, results
  case result
  // Of finances.
  case finance, comparator, threshold, judgedOn, valueBasis, averageFrom, averageTo, average
  case comparisonGroup, amountToRestore, restoreUnit, restoreBy
  case decisions, decisionKind, fundedBy, postings, line, column, amount
  // Of personnel.
  case personnel, headcount, womenPercent, menPercent, sicknessPercent, sicknessAsOf, table
  // Of locks.
  case locks, locked, unlocked, reason, digest, entries, address

  /// The key in JSON.
  public var key: String { rawValue }
}
