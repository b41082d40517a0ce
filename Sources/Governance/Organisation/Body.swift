/// One of a municipality's political bodies (*organ*): the council, the executive board or a committee.
public struct Body: IdentifiedRecord {
  /// What kind of body it is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// *Kommunfullmäktige*.
    case council
    /// *Kommunstyrelse*.
    case executiveBoard
    /// A *nämnd*.
    case committee
    /// The municipality's auditors (*revision*).
    case audit
    /// The election committee (*valnämnd*).
    case electionCommittee
    /// The chief guardian (*överförmyndare*), or the committee for it.
    case chiefGuardian
    /// A committee for matters in which another one is biased (*jävsnämnd*).
    case impartialityCommittee
  }

  /// Its id, which is also its folder's name.
  public var id: ID
  /// Its full name: *Kommunstyrelsen*.
  public var name: String
  /// Its short name, where it has one: *KS*.
  public var shortName: String?
  /// What kind of body it is.
  public var kind: Kind
  /// How many members it has.
  public var seats: Int?
  /// Who chairs it.
  public var chair: String?
  /// Its subcommittees (*utskott*).
  public var subcommittees: [String]
  /// The administrations (*förvaltningar*) that serve it.
  public var administrations: [Administration]
  /// The parties of the council's majority.
  public var majorityParties: [String] = []
  /// How many members they have together.
  public var majoritySeats: Int?
  /// What it is there for (*grunduppdrag*), retold briefly.
  public var coreMission: String?
  /// What it must succeed in.
  public var successFactors: [SuccessFactor] = []
  /// How much its work bears on the goals of Agenda 2030, 1 to 17.
  public var agenda2030: [Int: AgendaWeight] = [:]
  /// What its units put their strength into, year by year.
  public var focuses: [UnitFocus] = []
  /// The first year that it is there.
  public var validFrom: Int?
  /// The last year that it is there; what it did stays.
  public var validTo: Int?
  /// Where this is said.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension Body {
  /// A body with nothing filled in.
  public static let empty = Body(
    id: .unset,
    name: "",
    kind: .committee,
    subcommittees: [],
    administrations: []
  )

  /// Its declared fields.
  public static let fields: [Field<Body>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.name, { $1(&$0.name) }, .line),
    .optional(.shortName, { $1(&$0.shortName) }, .line),
    .required(.bodyKind, { $1(&$0.kind) }, .code),
    .optional(.seats, { $1(&$0.seats) }, .integer(0...999)),
    .optional(.chair, { $1(&$0.chair) }, .line),
    .defaulted(.subcommittees, { $1(&$0.subcommittees) }, .list(of: .line), []),
    .collection(.administrations, { $1(&$0.administrations) }),
    .defaulted(.majorityParties, { $1(&$0.majorityParties) }, .list(of: .line), []),
    .optional(.majoritySeats, { $1(&$0.majoritySeats) }, .integer(0...999)),
    .optional(.coreMission, { $1(&$0.coreMission) }, .paragraphs),
    .collection(.successFactors, { $1(&$0.successFactors) }),
    .defaulted(
      .agenda2030,
      { $1(&$0.agenda2030) },
      .map(keys: .integerKey(1...17), of: .code),
      [:]
    ),
    .collection(.focuses, { $1(&$0.focuses) }),
    .optional(.validFrom, { $1(&$0.validFrom) }, .year),
    .optional(.validTo, { $1(&$0.validTo) }, .year),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}

extension Body {
  /// Whether it has ended by a year: what it did stays, and nothing new is waited for.
  public func hasEnded(by year: Int) -> Bool { validTo.map { $0 < year } ?? false }
}
