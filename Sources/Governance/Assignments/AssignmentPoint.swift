/// One of the points that something is to be done in (*punkt*).
public struct AssignmentPoint: IdentifiedRecord {
  /// Its id.
  public var id: ID
  /// The point, retold in a line.
  public var text: String
  /// Where it stands.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension AssignmentPoint {
  /// A point with nothing filled in.
  public static let empty = AssignmentPoint(id: .unset, text: "")

  /// Its declared fields.
  public static let fields: [Field<AssignmentPoint>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.text, { $1(&$0.text) }, .line),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}
