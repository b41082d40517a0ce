/// What a body must succeed in to do its work (*framgångsfaktor*).
public struct SuccessFactor: IdentifiedRecord {
  /// Its id.
  public var id: ID
  /// Its title, as the document has it.
  public var title: String
  /// What it means, retold briefly.
  public var text: String?
  /// Where this is said.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension SuccessFactor {
  /// A success factor with nothing filled in.
  public static let empty = SuccessFactor(id: .unset, title: "")

  /// Its declared fields.
  public static let fields: [Field<SuccessFactor>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.title, { $1(&$0.title) }, .line),
    .optional(.text, { $1(&$0.text) }, .paragraphs),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}
