/// What a unit puts its strength into in a year (*fokus*).
public struct UnitFocus: IdentifiedRecord {
  /// Its id.
  public var id: ID
  /// The unit.
  public var title: String
  /// The year.
  public var year: Int?
  /// What it puts its strength into, retold briefly.
  public var text: String?
  /// Where this is said.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension UnitFocus {
  /// A focus with nothing filled in.
  public static let empty = UnitFocus(id: .unset, title: "")

  /// Its declared fields.
  public static let fields: [Field<UnitFocus>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.title, { $1(&$0.title) }, .line),
    .optional(.year, { $1(&$0.year) }, .year),
    .optional(.text, { $1(&$0.text) }, .paragraphs),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}
