/// Something that a political body has told officers to do (*uppdrag*).
public struct Assignment: IdentifiedRecord {
  /// Its id.
  public var id: ID
  /// What sort of thing it is.
  public var kind = AssignmentKind.assignment
  /// A few words, our own.
  public var title: String
  /// What is to be done, retold briefly.
  public var text: String?
  /// How it is to be done (*plan för genomförande*), retold briefly.
  public var plan: String?
  /// The points it is to be done in.
  public var points: [AssignmentPoint] = []
  /// Who gave it: *Kommunfullmäktige*.
  public var issuer: String?
  /// Who proposed it, where somebody else gave it.
  public var proposer: String?
  /// Who has it: *Kommunledningskontoret*.
  public var recipient: String?
  /// The body it is to be reported to.
  public var reportBack: String?
  /// The document it comes from.
  public var origin: String?
  /// The decision that gave it.
  public var decision: Decision?
  /// The assignment that it goes on from, where it was another record.
  public var carriedFrom: Address?
  /// The assignment that it changes.
  public var amends: Address?
  /// When it can begin, at the earliest.
  public var start: DuePeriod?
  /// When it is due.
  public var due: DuePeriod?
  /// What it is expected to give, in its own unit; plus is better.
  public var effect: CellValue?
  /// What the effect counts.
  public var effectUnit: Unit?
  /// What an action answers: a table's line, a risk, a control.
  public var concerns: Address?
  /// What was said of it at each follow-up, by reporting period.
  public var followUps: [ReportingPeriod: FollowUp]
  /// The decision that closed it.
  public var closing: Decision?
  /// The first year it is valid.
  public var validFrom: Int?
  /// The last year it is valid.
  public var validTo: Int?
  /// Where it stands.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension Assignment {
  /// An assignment with nothing filled in.
  public static let empty = Assignment(id: .unset, title: "", followUps: [:])

  /// Its declared fields.
  public static let fields: [Field<Assignment>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .defaulted(.assignmentKind, { $1(&$0.kind) }, .code, .assignment),
    .required(.title, { $1(&$0.title) }, .line),
    .optional(.text, { $1(&$0.text) }, .paragraphs),
    .optional(.plan, { $1(&$0.plan) }, .paragraphs),
    .collection(.points, { $1(&$0.points) }),
    .optional(.issuer, { $1(&$0.issuer) }, .line),
    .optional(.proposer, { $1(&$0.proposer) }, .line),
    .optional(.recipient, { $1(&$0.recipient) }, .line),
    .optional(.reportBack, { $1(&$0.reportBack) }, .line),
    .optional(.origin, { $1(&$0.origin) }, .line),
    .optional(.decision, { $1(&$0.decision) }, .record()),
    .optional(.carriedFrom, { $1(&$0.carriedFrom) }, .address),
    .optional(.amends, { $1(&$0.amends) }, .address),
    .optional(.start, { $1(&$0.start) }, .duePeriod),
    .optional(.due, { $1(&$0.due) }, .duePeriod),
    .optional(.effect, { $1(&$0.effect) }, .cellValue),
    .optional(.effectUnit, { $1(&$0.effectUnit) }, .code),
    .optional(.concerns, { $1(&$0.concerns) }, .address),
    .defaulted(.followUps, { $1(&$0.followUps) }, .map(keys: .period, of: .record()), [:]),
    .optional(.closing, { $1(&$0.closing) }, .record()),
    .optional(.validFrom, { $1(&$0.validFrom) }, .year),
    .optional(.validTo, { $1(&$0.validTo) }, .year),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}

/// What was said at one follow-up (*uppföljning*): status and comment, dated and signed.
public struct FollowUp: Record {
  /// The status.
  public var status: AssignmentStatus?
  /// What is to be said of it, retold briefly.
  public var comment: String?
  /// Who said it last, where it was said in the program.
  public var by: String?
  /// When.
  public var on: PartialDate?
  /// Where it stands.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension FollowUp {
  /// A follow-up with nothing filled in.
  public static let empty = FollowUp()

  /// Its declared fields.
  public static let fields: [Field<FollowUp>] = [
    .optional(.status, { $1(&$0.status) }, .status),
    .optional(.comment, { $1(&$0.comment) }, .paragraphs),
    .optional(.by, { $1(&$0.by) }, .line),
    .optional(.on, { $1(&$0.on) }, .date),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}
