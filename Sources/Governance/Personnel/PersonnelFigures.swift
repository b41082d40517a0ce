/// How many work for a body, and how many of them are ill (*personaluppgifter*).
///
/// The detailed figures of sickness absence are a table of a document. Source: D:747–768.
public struct PersonnelFigures: IdentifiedRecord {
  /// The period they are reported for, which is their id: `2023-08`.
  public var id: ID
  /// The day they describe, where it is another than the period's last.
  public var asOf: PartialDate?
  /// How many work there.
  public var headcount: CellValue?
  /// How many of them are women, in percent.
  public var womenPercent: CellValue?
  /// How many of them are men, in percent.
  public var menPercent: CellValue?
  /// Sickness absence in percent of ordinary working time.
  public var sicknessPercent: CellValue?
  /// The day that the sickness absence runs to, where it is another.
  public var sicknessAsOf: PartialDate?
  /// The table with the detailed figures.
  public var table: StatementReference?
  /// What the document says of them, retold briefly.
  public var text: String?
  /// Where they stand.
  public var source: Source?
  /// Where single fields stand, by the field's key.
  public var sources: [String: Source] = [:]
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension PersonnelFigures {
  /// Figures with nothing filled in.
  public static let empty = PersonnelFigures(id: .unset)

  /// Their declared fields.
  public static let fields: [Field<PersonnelFigures>] = [
    .required(.id, { $1(&$0.id) }, .periodIdentifier()),
    .optional(.asOf, { $1(&$0.asOf) }, .date),
    .optional(.headcount, { $1(&$0.headcount) }, .cellValue),
    .optional(.womenPercent, { $1(&$0.womenPercent) }, .cellValue),
    .optional(.menPercent, { $1(&$0.menPercent) }, .cellValue),
    .optional(.sicknessPercent, { $1(&$0.sicknessPercent) }, .cellValue),
    .optional(.sicknessAsOf, { $1(&$0.sicknessAsOf) }, .date),
    .optional(.table, { $1(&$0.table) }, .statementReference),
    .optional(.text, { $1(&$0.text) }, .paragraphs),
    .optional(.source, { $1(&$0.source) }, .source),
    .defaulted(
      .sources,
      { $1(&$0.sources) },
      .map(keys: .fieldKey(FieldName.personnelSeries), of: .source),
      [:]
    ),
  ]

  /// The period they are reported for.
  public var period: ReportingPeriod? { ReportingPeriod(id.text) }
}

extension FieldName {
  /// The fields that can have a source of their own.
  fileprivate static let personnelSeries: [FieldName] = [
    .asOf, .headcount, .womenPercent, .menPercent, .sicknessPercent, .sicknessAsOf, .table, .text,
  ]
}
