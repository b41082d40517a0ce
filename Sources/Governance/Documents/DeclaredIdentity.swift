/// Two quantities of tables that a document lets us hold against each other (*deklarerad likhet*).
///
/// Between tables and documents nothing else is compared, so that nothing false is reported.
public struct DeclaredIdentity: IdentifiedRecord {
  /// How the two sides belong together.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// They must agree.
    case equal
    /// The same quantity with another value in another document (*omräknad*).
    case restated
    /// The same name with another definition (*skiljer*).
    case differs
  }

  /// Its id.
  public var id: ID
  /// What it says: *Driftbudgetens netto = budgetjämförelsen*.
  public var label: String
  /// The side that is held against the other.
  public var left: Expression
  /// The side that it is held against.
  public var right: Expression
  /// The columns that it holds for, one at a time, where the references leave the column out.
  public var columns: [StatementColumn.ID]
  /// How the two sides belong together.
  public var kind: Kind
  /// What is to be said of it: how the definitions differ.
  public var note: String?
  /// An officer's word for why the sides do not agree.
  public var explanation: String?
  /// Where it follows from.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension DeclaredIdentity {
  /// An identity with nothing filled in.
  public static let empty = DeclaredIdentity(
    id: .unset,
    label: "",
    left: .constant(0),
    right: .constant(0),
    columns: [],
    kind: .equal
  )

  /// Its declared fields.
  public static let fields: [Field<DeclaredIdentity>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.label, { $1(&$0.label) }, .line),
    .required(.left, { $1(&$0.left) }, .formula),
    .required(.right, { $1(&$0.right) }, .formula),
    .defaulted(.columns, { $1(&$0.columns) }, .list(of: .identifier()), []),
    .required(.identityKind, { $1(&$0.kind) }, .code),
    .optional(.note, { $1(&$0.note) }, .paragraphs),
    .optional(.explanation, { $1(&$0.explanation) }, .paragraphs),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}
