/// A report that comes every year in the same month, in the reporting calendar (*tidplan*).
public struct CalendarReport: IdentifiedRecord {
  /// What a report tells of.
  public enum Content: String, CaseIterable, Hashable, Sendable {
    /// How the budget is kept.
    case economy
    /// What the year is expected to end in.
    case forecast
    /// What is done about deviations.
    case actions
    /// How far the goals are met.
    case goals
    /// How the priority directions go.
    case directions
  }

  /// Its id.
  public var id: ID
  /// What the municipality calls it: *delårsbokslut*.
  public var name: String
  /// The month it describes the end of, 1 to 12.
  public var month: Int
  /// What kind of document it becomes.
  public var documentKind: DocumentKind
  /// What it tells of.
  public var contents: [Content] = []
  /// Who gets it: *Kommunstyrelsen*.
  public var recipients: [String] = []
  /// The bodies that are to hand it in; none where it is those that usually do.
  ///
  /// See ``Workspace/deliverers(of:in:)``.
  public var deliverers: [Body.ID] = []
  /// The times it was and will be made.
  public var occasions: [ReportOccasion] = []
  /// Where this is said.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension CalendarReport {
  /// A report with nothing filled in.
  public static let empty = CalendarReport(
    id: .unset,
    name: "",
    month: 12,
    documentKind: .monthlyReport
  )

  /// Its declared fields.
  public static let fields: [Field<CalendarReport>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.name, { $1(&$0.name) }, .line),
    .required(.month, { $1(&$0.month) }, .integer(1...12)),
    .required(.documentKind, { $1(&$0.documentKind) }, .code),
    .defaulted(.contents, { $1(&$0.contents) }, .list(of: .code), []),
    .defaulted(.recipients, { $1(&$0.recipients) }, .list(of: .line), []),
    .defaulted(.deliverers, { $1(&$0.deliverers) }, .list(of: .identifier()), []),
    .collection(.occasions, { $1(&$0.occasions) }),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}

/// One time that a report of the calendar is made, with its dates.
///
/// The users enter them; where there is no date there is no deadline.
public struct ReportOccasion: IdentifiedRecord {
  /// The period it is made for, which is its id: `2023-08`.
  public var id: ID
  /// When it is to be handed in.
  public var handIn: PartialDate?
  /// When it is dealt with.
  public var meeting: PartialDate?
  /// The bodies that have handed it in, and when.
  public var delivered: [Body.ID: PartialDate] = [:]
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension ReportOccasion {
  /// An occasion with nothing filled in.
  public static let empty = ReportOccasion(id: .unset)

  /// Its declared fields.
  public static let fields: [Field<ReportOccasion>] = [
    .required(.id, { $1(&$0.id) }, .periodIdentifier()),
    .optional(.handIn, { $1(&$0.handIn) }, .date),
    .optional(.meeting, { $1(&$0.meeting) }, .date),
    .defaulted(.delivered, { $1(&$0.delivered) }, .map(keys: .identifier(), of: .date), [:]),
  ]

  /// The period it is made for.
  public var period: ReportingPeriod? { ReportingPeriod(id.text) }
}
