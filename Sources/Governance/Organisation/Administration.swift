/// Officers who serve a body (*förvaltning*), with their departments.
public struct Administration: IdentifiedRecord {
  /// Its id.
  public var id: ID
  /// Its name: *Kommunledningskontoret*.
  public var name: String
  /// Who leads it; two are possible.
  public var directors: [String]
  /// Departments and units that the sources name.
  public var departments: [String]
  /// The first year it serves the body as described.
  public var validFrom: Int?
  /// The last such year.
  public var validTo: Int?
  /// Where this is said.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension Administration {
  /// An administration with nothing filled in.
  public static let empty = Administration(id: .unset, name: "", directors: [], departments: [])

  /// Its declared fields.
  public static let fields: [Field<Administration>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.name, { $1(&$0.name) }, .line),
    .defaulted(.directors, { $1(&$0.directors) }, .list(of: .line), []),
    .defaulted(.departments, { $1(&$0.departments) }, .list(of: .line), []),
    .optional(.validFrom, { $1(&$0.validFrom) }, .year),
    .optional(.validTo, { $1(&$0.validTo) }, .year),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}
