/// A step of a bridge: what makes the frame larger or smaller.
public struct BridgeStep: IdentifiedRecord {
  /// What kind of step it is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// An uplift by an index or for prices and wages (*uppräkning*).
    case index
    /// A change that lasts.
    case permanent
    /// A change for the year only.
    case temporary
    /// A temporary change of an earlier year that ends.
    case ended
    /// Anything else.
    case other
  }

  /// Its id.
  public var id: ID
  /// Its label: *Ökade priser och löner*.
  public var label: String
  /// What kind of step it is.
  public var kind: Kind
  /// What it adds, in the bridge's unit; plus enlarges the frame.
  public var value: CellValue?
  /// The uplift in percent of what the bridge has reached.
  public var percent: Amount?
  /// The step that it is part of.
  public var parent: ID?
  /// What is to be said of it.
  public var note: String?
  /// An officer's word for why its parts do not add up to it.
  public var explanation: String?
  /// Where it stands.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension BridgeStep {
  /// A step with nothing filled in.
  public static let empty = BridgeStep(id: .unset, label: "", kind: .other)

  /// Its declared fields.
  public static let fields: [Field<BridgeStep>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.label, { $1(&$0.label) }, .line),
    .required(.stepKind, { $1(&$0.kind) }, .code),
    .optional(.value, { $1(&$0.value) }, .cellValue),
    .optional(.percent, { $1(&$0.percent) }, .amount),
    .optional(.parent, { $1(&$0.parent) }, .identifier()),
    .optional(.note, { $1(&$0.note) }, .paragraphs),
    .optional(.explanation, { $1(&$0.explanation) }, .paragraphs),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}
