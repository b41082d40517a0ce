/// A budget, plan, report or accounts (*dokument*), with its tables.
///
/// A later document never overwrites an earlier one; the same quantity may differ between two.
public struct Document: IdentifiedRecord {
  /// Its id, which is also its file's name.
  public var id: ID
  /// What kind it is.
  public var kind: DocumentKind
  /// Its title: *Delårsbokslut 2023*.
  public var title: String
  /// A short title for narrow places.
  public var shortTitle: String?
  /// How far it has come.
  public var state: DocumentState
  /// The first year that it speaks of.
  public var year: Int
  /// The period whose end it describes, for reports and accounts.
  public var period: ReportingPeriod?
  /// When it was decided, as far as that is known.
  public var decided: PartialDate?
  /// The body that decided it.
  public var decidedBy: String?
  /// Its *diarienummer*.
  public var registrationNumber: String?
  /// The paragraph of the decision.
  public var paragraph: String?
  /// The document it replaces.
  public var supersedes: Document.ID?
  /// What it takes for granted.
  public var assumptions: [PlanningAssumption]
  /// The changes that it sums its budget up in.
  public var changesInBrief: [BriefChange]
  /// The ways from one frame to the next.
  public var bridges: [BudgetBridge]
  /// Its tables.
  public var statements: [Statement]
  /// What of its tables is held against each other and other documents'.
  public var identities: [DeclaredIdentity]
  /// Short sections of its text.
  public var sections: [Section]
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension Document {
  /// A document with nothing filled in.
  public static let empty = Document(
    id: .unset,
    kind: .budget,
    title: "",
    state: .draft,
    year: 2000,
    assumptions: [],
    changesInBrief: [],
    bridges: [],
    statements: [],
    identities: [],
    sections: []
  )

  /// Its declared fields.
  public static let fields: [Field<Document>] = [
    .required(.id, \.id, .identifier()),
    .required(.documentKind, \.kind, .code),
    .required(.title, \.title, .line),
    .optional(.shortTitle, \.shortTitle, .line),
    .defaulted(.documentState, \.state, .code, .draft),
    .required(.year, \.year, .year),
    .optional(.period, \.period, .period),
    .optional(.decided, \.decided, .date),
    .optional(.decidedBy, \.decidedBy, .line),
    .optional(.registrationNumber, \.registrationNumber, .line),
    .optional(.paragraph, \.paragraph, .line),
    .optional(.supersedes, \.supersedes, .identifier()),
    .collection(.assumptions, \.assumptions),
    .collection(.changesInBrief, \.changesInBrief),
    .collection(.bridges, \.bridges),
    .collection(.statements, \.statements),
    .collection(.identities, \.identities),
    .collection(.sections, \.sections),
  ]
}
