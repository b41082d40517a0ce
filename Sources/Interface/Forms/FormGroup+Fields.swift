import Governance
import Wording

extension FormGroup {
  /// The group that a field of a record stands in; what is required comes first.
  init(of outline: FieldOutline) {
    self = outline.presence == .required && outline.name != .id ? .main : Self.group(outline.name)
  }

  private static func group(_ name: FieldName) -> FormGroup {
    switch name {
    case .issuer, .proposer, .recipient, .reportBack, .responsible, .decidedBy, .decided, .chair,
      .directors, .departments, .decision, .closing, .registrationNumber, .paragraph, .body,
      .administrations, .subcommittees, .majorityParties, .majoritySeats, .seats, .documentState,
      .requiresFunding, .requiresAction, .fundedBy, .recipients, .deliverers:
      .responsibility
    case .start, .due, .validFrom, .validTo, .year, .period, .asOf, .month, .handIn, .meeting,
      .delivered, .occasions, .followUps, .assessments, .date, .on, .by, .inPlans:
      .time
    case .unit, .decimals, .targets, .outcomes, .trends, .womenOutcomes, .menOutcomes, .values,
      .valueBasis, .printed, .comparisons, .endTarget, .effect, .effectUnit, .ratings, .results,
      .columns,
      .lines, .statements, .assumptions, .changesInBrief, .bridges, .identities, .sections,
      .formula, .formulas, .notes, .explanations, .parameters,
      .parameterLabels, .parameterCells, .postings, .steps, .figures,
      .settings, .calendar, .rules, .bodies, .points, .successFactors, .focuses, .signs:
      .figures
    case .parent, .perspective, .agenda2030, .indicators, .parts, .successor, .carriedFrom,
      .amends, .concerns, .risk, .riskLabel, .riskInferred, .supersedes, .sameAs, .inferred,
      .headline, .grossCosts, .origin, .table:
      .links
    case .id, .source, .sources, .koladaId, .publisher: .source
    default: .main
    }
  }
}
