/// Something that a political body has told officers to do (*uppdrag*).
public struct Assignment: IdentifiedRecord {
  /// Its id.
  public var id: ID
  /// A few words, our own.
  public var title: String
  /// What is to be done, retold briefly.
  public var text: String?
  /// Who gave it: *Kommunfullmäktige*.
  public var issuer: String?
  /// Who has it: *Kommunledningskontoret*.
  public var recipient: String?
  /// The document it comes from.
  public var origin: String?
  /// When it can begin, at the earliest.
  public var start: DuePeriod?
  /// When it is due.
  public var due: DuePeriod?
  /// What was said of it at each follow-up, by reporting period.
  public var followUps: [ReportingPeriod: FollowUp]
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
    .required(.id, \.id, .identifier()),
    .required(.title, \.title, .line),
    .optional(.text, \.text, .paragraphs),
    .optional(.issuer, \.issuer, .line),
    .optional(.recipient, \.recipient, .line),
    .optional(.origin, \.origin, .line),
    .optional(.start, \.start, .duePeriod),
    .optional(.due, \.due, .duePeriod),
    .defaulted(.followUps, \.followUps, .map(keys: .period, of: .record()), [:]),
    .optional(.source, \.source, .source),
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
    .optional(.status, \.status, .code),
    .optional(.comment, \.comment, .paragraphs),
    .optional(.by, \.by, .line),
    .optional(.on, \.on, .date),
    .optional(.source, \.source, .source),
  ]
}
