/// A measure of how a goal or an operation goes (*indikator*, *nyckeltal*).
///
/// It may serve several goals.
public struct Indicator: IdentifiedRecord {
  /// Which way is better.
  public enum Direction: String, CaseIterable, Hashable, Sendable {
    /// More is better.
    case higher
    /// Less is better.
    case lower
    /// As close to the target as can be.
    case closest
  }

  /// Its id.
  public var id: ID
  /// Its name, as the document has it.
  public var name: String
  /// A few words for narrow places, our own.
  public var shortName: String?
  /// What it counts.
  public var unit: Unit
  /// What the unit is called in the document, where that says more: *NKI*, *skala 1–6*.
  public var unitLabel: String?
  /// Which way is better.
  ///
  /// No source states it: it is our reading of the name, and can be changed.
  public var direction: Direction
  /// What is aimed at, by year (*målvärde*).
  public var targets: [Year: CellValue]
  /// What came out, by year.
  public var outcomes: [Year: CellValue]
  /// Which way the document says that the figure goes, by year.
  public var trends: [Year: Trend] = [:]
  /// What came out for women, by year.
  public var womenOutcomes: [Year: CellValue] = [:]
  /// What came out for men, by year.
  public var menOutcomes: [Year: CellValue] = [:]
  /// The same figure elsewhere.
  public var comparisons: [Comparison] = []
  /// The indicators that it is made up of.
  public var parts: [ID] = []
  /// The indicator that its series goes on in, where it was discontinued.
  public var successor: ID?
  /// Its id in the database Kolada.
  public var koladaID: String?
  /// Who publishes the figure.
  public var publisher: String?
  /// The indicator that it goes on from, where it was another record.
  public var carriedFrom: Address?
  /// What is to be said of it.
  public var comment: String?
  /// Where it stands.
  public var source: Source?
  /// Where single series stand, by the field's key.
  public var sources: [String: Source]
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension Indicator {
  /// An indicator with nothing filled in.
  public static let empty = Indicator(
    id: .unset,
    name: "",
    unit: .index,
    direction: .higher,
    targets: [:],
    outcomes: [:],
    sources: [:]
  )

  /// Its declared fields.
  public static let fields: [Field<Indicator>] = [
    .required(.id, \.id, .identifier()),
    .required(.name, \.name, .line),
    .optional(.shortName, \.shortName, .line),
    .required(.unit, \.unit, .code),
    .optional(.label, \.unitLabel, .line),
    .required(.direction, \.direction, .code),
    .defaulted(.targets, \.targets, .map(keys: .yearKey, of: .cellValue), [:]),
    .defaulted(.outcomes, \.outcomes, .map(keys: .yearKey, of: .cellValue), [:]),
    .defaulted(.trends, \.trends, .map(keys: .yearKey, of: .code), [:]),
    .defaulted(.womenOutcomes, \.womenOutcomes, .map(keys: .yearKey, of: .cellValue), [:]),
    .defaulted(.menOutcomes, \.menOutcomes, .map(keys: .yearKey, of: .cellValue), [:]),
    .collection(.comparisons, \.comparisons),
    .defaulted(.parts, \.parts, .list(of: .identifier()), []),
    .optional(.successor, \.successor, .identifier()),
    .optional(.koladaId, \.koladaID, .line),
    .optional(.publisher, \.publisher, .line),
    .optional(.carriedFrom, \.carriedFrom, .address),
    .optional(.comment, \.comment, .paragraphs),
    .optional(.source, \.source, .source),
    .defaulted(
      .sources,
      \.sources,
      .map(keys: .fieldKey(FieldName.indicatorSeries), of: .source),
      [:]
    ),
  ]
}

extension FieldName {
  /// The fields that can have a source of their own.
  fileprivate static let indicatorSeries: [FieldName] = [
    .targets, .outcomes, .trends, .womenOutcomes, .menOutcomes,
  ]
}

extension Indicator {
  /// The years for which there is a target or an outcome, first to last.
  public var years: [Year] { Set(targets.keys).union(outcomes.keys).sorted() }

  /// The source of one of its series.
  public func source(of field: FieldName) -> Source? { sources[field.key] ?? source }
}
