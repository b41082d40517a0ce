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
    .required(.id, \.id, .identifier()),
    .required(.title, \.title, .line),
    .optional(.text, \.text, .paragraphs),
    .optional(.source, \.source, .source),
  ]
}
