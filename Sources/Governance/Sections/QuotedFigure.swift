/// A figure that a section quotes, or a word or a year in it that is wrong.
///
/// It has either ``printed``, with a ``formula`` where a table has the same, or ``claim`` and
/// ``shouldBe``.
public struct QuotedFigure: IdentifiedRecord {
  /// Its id.
  public var id: ID
  /// What it is the figure of.
  public var label: String
  /// The figure as the text has it, which is never edited.
  public var printed: CellValue?
  /// What it counts, which may be another unit than the table's.
  public var unit: Unit?
  /// How it follows from cells; constants are in the figure's own unit.
  public var formula: Expression?
  /// What the text says that is wrong, which is never edited.
  public var claim: String?
  /// What it should say.
  public var shouldBe: String?
  /// What is to be said of it.
  public var note: String?
  /// An officer's word for why it is not what the tables have.
  public var explanation: String?
  /// Where it stands.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension QuotedFigure {
  /// A figure with nothing filled in.
  public static let empty = QuotedFigure(id: .unset, label: "", printed: .blank)

  /// Its declared fields.
  public static let fields: [Field<QuotedFigure>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.label, { $1(&$0.label) }, .line),
    .optional(.printed, { $1(&$0.printed) }, .cellValue),
    .optional(.unit, { $1(&$0.unit) }, .code),
    .optional(.formula, { $1(&$0.formula) }, .formula),
    .optional(.claim, { $1(&$0.claim) }, .line),
    .optional(.shouldBe, { $1(&$0.shouldBe) }, .line),
    .optional(.note, { $1(&$0.note) }, .paragraphs),
    .optional(.explanation, { $1(&$0.explanation) }, .paragraphs),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}

extension QuotedFigure {
  /// A claim and what it should be come together; without them there is a printed figure.
  public func validate() throws(FieldFault) {
    let missing: FieldName? =
      switch (claim, shouldBe, printed) {
      case (nil, nil, nil): .printed
      case (nil, .some, _): .claim
      case (.some, nil, _): .shouldBe
      default: nil
      }
    guard let missing else { return }
    throw FieldFault(path: [missing.key], expected: .presence, found: nil)
  }
}
