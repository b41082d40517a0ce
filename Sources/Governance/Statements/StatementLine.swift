/// A line of a budget table.
///
/// What a document printed stands in ``printed`` and is never edited; what somebody entered stands
/// in ``values``, and counts before it.
public struct StatementLine: IdentifiedRecord {
  /// What a line is for.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A figure of its own.
    case detail
    /// A sum of other lines.
    case sum
    /// A result: what the table comes to.
    case result
    /// Outside the sums (*varav*).
    case memo
    /// A heading without figures.
    case heading
  }

  /// Its id, which it keeps when its label changes between years.
  public var id: ID
  /// Its label.
  public var label: String
  /// What it is for.
  public var kind: Kind
  /// The line that it is part of.
  public var parent: ID?
  /// The body that it speaks of, where it speaks of one.
  public var body: Body.ID?
  /// How it is computed (*formel*), where it is.
  public var formula: Expression?
  /// How single cells of it are computed, where they differ.
  public var formulas: [StatementColumn.ID: Expression]
  /// Its unit, where it is not the statement's.
  public var unit: Unit?
  /// Its decimals, where they are not the statement's.
  public var decimals: Int?
  /// What the document printed, by column.
  public var printed: [StatementColumn.ID: CellValue]
  /// What was entered, by column.
  public var values: [StatementColumn.ID: CellValue]
  /// What is to be said of single cells, by column.
  public var notes: [StatementColumn.ID: String]
  /// Officers' words for why single cells do not add up, by column.
  public var explanations: [StatementColumn.ID: String]
  /// Where it stands.
  public var source: Source?
  /// Where single cells stand, where that is another line.
  public var sources: [StatementColumn.ID: Source]
  /// The line of another document that it is the same as.
  public var sameAs: String?
  /// Whether ``sameAs`` is our inference rather than the documents' word.
  public var isInferred: Bool
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension StatementLine {
  /// A line with nothing filled in.
  public static let empty = StatementLine(
    id: .unset,
    label: "",
    kind: .detail,
    formulas: [:],
    printed: [:],
    values: [:],
    notes: [:],
    explanations: [:],
    sources: [:],
    isInferred: false
  )

  /// Its declared fields.
  public static let fields: [Field<StatementLine>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.label, { $1(&$0.label) }, .line),
    .defaulted(.lineKind, { $1(&$0.kind) }, .code, .detail),
    .optional(.parent, { $1(&$0.parent) }, .identifier()),
    .optional(.body, { $1(&$0.body) }, .identifier()),
    .optional(.formula, { $1(&$0.formula) }, .formula),
    .defaulted(.formulas, { $1(&$0.formulas) }, .map(keys: .identifier(), of: .formula), [:]),
    .optional(.unit, { $1(&$0.unit) }, .code),
    .optional(.decimals, { $1(&$0.decimals) }, .integer(0...Amount.mostDecimals)),
    .defaulted(.printed, { $1(&$0.printed) }, .map(keys: .identifier(), of: .cellValue), [:]),
    .defaulted(.values, { $1(&$0.values) }, .map(keys: .identifier(), of: .cellValue), [:]),
    .defaulted(.notes, { $1(&$0.notes) }, .map(keys: .identifier(), of: .paragraphs), [:]),
    .defaulted(
      .explanations,
      { $1(&$0.explanations) },
      .map(keys: .identifier(), of: .paragraphs),
      [:]
    ),
    .optional(.source, { $1(&$0.source) }, .source),
    .defaulted(.sources, { $1(&$0.sources) }, .map(keys: .identifier(), of: .source), [:]),
    .optional(.sameAs, { $1(&$0.sameAs) }, .line),
    .defaulted(.inferred, { $1(&$0.isInferred) }, .flag, false),
  ]
}

extension StatementLine {
  /// What a cell of the line holds before anything is computed: what was entered, else what was
  /// printed.
  public func stored(in column: StatementColumn.ID) -> CellValue? {
    values[column] ?? printed[column]
  }

  /// Whether a cell holds something else than the document printed.
  public func isEdited(in column: StatementColumn.ID) -> Bool {
    guard let value = values[column] else { return false }
    return value != printed[column]
  }

  /// Where a cell stands.
  public func source(of column: StatementColumn.ID) -> Source? {
    sources[column] ?? source
  }
}
