/// A goal (*mål*) of the council or a committee.
public struct Goal: IdentifiedRecord {
  /// Its id.
  public var id: ID
  /// What sort of goal it is.
  public var kind = GoalKind.goal
  /// Its number as given; numbering may have holes.
  public var number: String?
  /// Its title, as the document has it.
  public var title: String
  /// A few words for narrow places, our own.
  public var shortTitle: String?
  /// The goal it serves, as an address: `alingsas/kommunfullmaktige/goals/1`.
  public var parent: Address?
  /// The perspective it stands under (*perspektiv*), one of the municipality's.
  public var perspective: String?
  /// The goals of Agenda 2030 that it is linked to, 1 to 17.
  public var agenda2030: [Int]
  /// The indicators that measure it.
  public var indicators: [Indicator.ID]
  /// What is to be reached in the end.
  public var endTarget: EndTarget?
  /// How it is followed up.
  public var followUp: String?
  /// The first year it is valid.
  public var validFrom: Int?
  /// The last year it is valid.
  public var validTo: Int?
  /// The goal that it goes on from, where it was another record.
  public var carriedFrom: Address?
  /// Its assessments, by reporting period.
  public var assessments: [ReportingPeriod: Assessment]
  /// Where it stands.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension Goal {
  /// A goal with nothing filled in.
  public static let empty = Goal(
    id: .unset,
    title: "",
    agenda2030: [],
    indicators: [],
    assessments: [:]
  )

  /// Its declared fields.
  public static let fields: [Field<Goal>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .defaulted(.goalKind, { $1(&$0.kind) }, .code, .goal),
    .optional(.number, { $1(&$0.number) }, .line),
    .required(.title, { $1(&$0.title) }, .line),
    .optional(.shortTitle, { $1(&$0.shortTitle) }, .line),
    .optional(.parent, { $1(&$0.parent) }, .address),
    .optional(.perspective, { $1(&$0.perspective) }, .line),
    .defaulted(.agenda2030, { $1(&$0.agenda2030) }, .list(of: .integer(1...17)), []),
    .defaulted(.indicators, { $1(&$0.indicators) }, .list(of: .identifier()), []),
    .optional(.endTarget, { $1(&$0.endTarget) }, .record()),
    .optional(.followUp, { $1(&$0.followUp) }, .paragraphs),
    .optional(.validFrom, { $1(&$0.validFrom) }, .year),
    .optional(.validTo, { $1(&$0.validTo) }, .year),
    .optional(.carriedFrom, { $1(&$0.carriedFrom) }, .address),
    .defaulted(.assessments, { $1(&$0.assessments) }, .map(keys: .period, of: .record()), [:]),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}

extension Goal {
  /// Whether the goal is valid in a year.
  public func isValid(in year: Int) -> Bool {
    (validFrom ?? year) <= year && year <= (validTo ?? year)
  }

  /// The latest assessment not after a period, with the period it was made for.
  ///
  /// Only what has a level assesses: a comment alone does not hide the level before it.
  public func assessment(at period: ReportingPeriod) -> (ReportingPeriod, Assessment)? {
    latest(at: period) { $0.level != nil }
  }

  /// The latest comment not after a period, with the period it was made for, whether or not a level was
  /// set then.
  public func remark(at period: ReportingPeriod) -> (ReportingPeriod, Assessment)? {
    latest(at: period) { $0.comment != nil }
  }

  private func latest(
    at period: ReportingPeriod,
    where isWanted: (Assessment) -> Bool
  ) -> (ReportingPeriod, Assessment)? {
    assessments.filter { $0.key <= period && isWanted($0.value) }.max { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }
}

extension Codec where Value == Address {
  /// An address.
  static let address = Codec(text: .address, expected: .address) {
    Address($0)
  } write: {
    $0.text
  }
}
