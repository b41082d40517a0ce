/// One of the two frames that a bridge joins.
public struct BridgeEnd: Record {
  /// What the frame is called: *Budget 2022*.
  public var label: String
  /// The frame, in the bridge's unit.
  public var value: CellValue
  /// The cell of a table that has the same frame.
  public var reference: Expression?
  /// Where it stands.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension BridgeEnd {
  /// A frame with nothing filled in.
  public static let empty = BridgeEnd(label: "", value: .blank)

  /// Its declared fields.
  public static let fields: [Field<BridgeEnd>] = [
    .required(.label, { $1(&$0.label) }, .line),
    .required(.value, { $1(&$0.value) }, .cellValue),
    .optional(.reference, { $1(&$0.reference) }, .formula),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}
