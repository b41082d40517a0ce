/// A goal for sound finances (*finansiellt mål*): a threshold and values held against it, or a deficit
/// that must be restored.
///
/// Source: L:552–583, H:342–346.
public struct FinancialGoal: IdentifiedRecord {
  /// How a value stands to the threshold when the goal is met.
  public enum Comparator: String, CaseIterable, Hashable, Sendable {
    /// More than it.
    case above
    /// As much or more.
    case atLeast
    /// Less than it.
    case below
    /// As much or less.
    case atMost
  }

  /// What is held against the threshold.
  public enum Basis: String, CaseIterable, Hashable, Sendable {
    /// Each year's value.
    case values
    /// The average over several years.
    case average
  }

  /// Its id.
  public var id: ID
  /// Its title, as the document has it.
  public var title: String
  /// What threshold and values count.
  public var unit: Unit?
  /// How a value stands to the threshold when the goal is met.
  public var comparator: Comparator?
  /// The threshold, in the goal's unit.
  public var threshold: CellValue?
  /// What is held against it.
  public var judgedOn = Basis.values
  /// How a year's value follows from tables, over cells without columns, where it does.
  public var formula: Expression?
  /// The values, by year, in the goal's unit.
  public var values: [Year: CellValue] = [:]
  /// What the values of years rest on; a year that is not named has an outcome.
  public var valueBasis: [Year: ValueBasis] = [:]
  /// The first year of the average.
  public var averageFrom: Int?
  /// The last year of the average.
  public var averageTo: Int?
  /// The average that the document printed, in the goal's unit.
  public var average: CellValue?
  /// The municipalities it is compared with.
  public var comparisonGroup: String?
  /// A deficit that must be restored (*balanskrav*); negative.
  public var amountToRestore: CellValue?
  /// What the amount counts.
  public var restoreUnit: Unit?
  /// The last year in which it may be restored.
  public var restoreBy: Int?
  /// What the document says of it, retold briefly.
  public var text: String?
  /// Where it stands.
  public var source: Source?
  /// Where single fields stand, by the field's key.
  public var sources: [String: Source] = [:]
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension FinancialGoal {
  /// A financial goal with nothing filled in.
  public static let empty = FinancialGoal(id: .unset, title: "")

  /// Its declared fields.
  public static let fields: [Field<FinancialGoal>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.title, { $1(&$0.title) }, .line),
    .optional(.unit, { $1(&$0.unit) }, .code),
    .optional(.comparator, { $1(&$0.comparator) }, .code),
    .optional(.threshold, { $1(&$0.threshold) }, .cellValue),
    .defaulted(.judgedOn, { $1(&$0.judgedOn) }, .code, .values),
    .optional(.formula, { $1(&$0.formula) }, .formula),
    .defaulted(.values, { $1(&$0.values) }, .map(keys: .yearKey, of: .cellValue), [:]),
    .defaulted(.valueBasis, { $1(&$0.valueBasis) }, .map(keys: .yearKey, of: .code), [:]),
    .optional(.averageFrom, { $1(&$0.averageFrom) }, .year),
    .optional(.averageTo, { $1(&$0.averageTo) }, .year),
    .optional(.average, { $1(&$0.average) }, .cellValue),
    .optional(.comparisonGroup, { $1(&$0.comparisonGroup) }, .line),
    .optional(.amountToRestore, { $1(&$0.amountToRestore) }, .cellValue),
    .optional(.restoreUnit, { $1(&$0.restoreUnit) }, .code),
    .optional(.restoreBy, { $1(&$0.restoreBy) }, .year),
    .optional(.text, { $1(&$0.text) }, .paragraphs),
    .optional(.source, { $1(&$0.source) }, .source),
    .defaulted(
      .sources,
      { $1(&$0.sources) },
      .map(keys: .fieldKey(FieldName.financialSeries), of: .source),
      [:]
    ),
  ]
}

extension FieldName {
  /// The fields that can have a source of their own.
  fileprivate static let financialSeries: [FieldName] = [
    .title, .threshold, .values, .valueBasis, .average, .comparisonGroup, .amountToRestore,
    .restoreBy, .text,
  ]
}
