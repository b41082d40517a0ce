/// One of the changes that a document sums its budget up in (*budgetförändring i korthet*).
public struct BriefChange: IdentifiedRecord {
  /// Its id.
  public var id: ID
  /// What changes, retold in a few words.
  public var text: String
  /// Where it stands.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension BriefChange {
  /// A change with nothing filled in.
  public static let empty = BriefChange(id: .unset, text: "")

  /// Its declared fields.
  public static let fields: [Field<BriefChange>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.text, { $1(&$0.text) }, .paragraphs),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}
