/// What an indicator is held against: the same figure elsewhere (*jämförelse*).
public struct Comparison: IdentifiedRecord {
  /// What sort of elsewhere.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The county.
    case county
    /// The whole country.
    case country
    /// *Jämförelsegrupp*: municipalities that are alike.
    case group
  }

  /// Its id.
  public var id: ID
  /// Its name: *Alla kommuner*.
  public var name: String
  /// What sort of elsewhere it is.
  public var kind: Kind
  /// What came out there, by year, in the indicator's unit.
  public var outcomes: [Year: CellValue]
  /// Where it stands.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension Comparison {
  /// A comparison with nothing filled in.
  public static let empty = Comparison(id: .unset, name: "", kind: .country, outcomes: [:])

  /// Its declared fields.
  public static let fields: [Field<Comparison>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.name, { $1(&$0.name) }, .line),
    .required(.comparisonKind, { $1(&$0.kind) }, .code),
    .defaulted(.outcomes, { $1(&$0.outcomes) }, .map(keys: .yearKey, of: .cellValue), [:]),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}
