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
  /// How far it has come; `nil` where nobody has said.
  public var state: DocumentState?
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
  /// Who locked it, and when.
  public var locked: LockMark?
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
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.documentKind, { $1(&$0.kind) }, .code),
    .required(.title, { $1(&$0.title) }, .line),
    .optional(.shortTitle, { $1(&$0.shortTitle) }, .line),
    .optional(.documentState, { $1(&$0.state) }, .code),
    .required(.year, { $1(&$0.year) }, .year),
    .optional(.period, { $1(&$0.period) }, .period),
    .optional(.decided, { $1(&$0.decided) }, .date),
    .optional(.decidedBy, { $1(&$0.decidedBy) }, .line),
    .optional(.registrationNumber, { $1(&$0.registrationNumber) }, .line),
    .optional(.paragraph, { $1(&$0.paragraph) }, .line),
    .optional(.locked, { $1(&$0.locked) }, .record()),
    .optional(.supersedes, { $1(&$0.supersedes) }, .identifier()),
    .collection(.assumptions, { $1(&$0.assumptions) }),
    .collection(.changesInBrief, { $1(&$0.changesInBrief) }),
    .collection(.bridges, { $1(&$0.bridges) }),
    .collection(.statements, { $1(&$0.statements) }),
    .collection(.identities, { $1(&$0.identities) }),
    .collection(.sections, { $1(&$0.sections) }),
  ]
}
