/// One of a municipality's political bodies: the council, the executive board or a committee.
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
    .required(.id, \.id, .identifier()),
    .required(.name, \.name, .line),
    .optional(.shortName, \.shortName, .line),
    .required(.bodyKind, \.kind, .code),
    .optional(.seats, \.seats, .integer(0...999)),
    .optional(.chair, \.chair, .line),
    .defaulted(.subcommittees, \.subcommittees, .list(of: .line), []),
    .collection(.administrations, \.administrations),
    .optional(.source, \.source, .source),
  ]
}
