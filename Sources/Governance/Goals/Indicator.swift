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
  /// The first year it is in use.
  public var validFrom: Int?
  /// The last year it is in use.
  public var validTo: Int?
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
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.name, { $1(&$0.name) }, .line),
    .optional(.shortName, { $1(&$0.shortName) }, .line),
    .required(.unit, { $1(&$0.unit) }, .code),
    .optional(.label, { $1(&$0.unitLabel) }, .line),
    .required(.direction, { $1(&$0.direction) }, .code),
    .defaulted(.targets, { $1(&$0.targets) }, .map(keys: .yearKey, of: .cellValue), [:]),
    .defaulted(.outcomes, { $1(&$0.outcomes) }, .map(keys: .yearKey, of: .cellValue), [:]),
    .defaulted(.trends, { $1(&$0.trends) }, .map(keys: .yearKey, of: .code), [:]),
    .defaulted(
      .womenOutcomes,
      { $1(&$0.womenOutcomes) },
      .map(keys: .yearKey, of: .cellValue),
      [:]
    ),
    .defaulted(.menOutcomes, { $1(&$0.menOutcomes) }, .map(keys: .yearKey, of: .cellValue), [:]),
    .collection(.comparisons, { $1(&$0.comparisons) }),
    .defaulted(.parts, { $1(&$0.parts) }, .list(of: .identifier()), []),
    .optional(.successor, { $1(&$0.successor) }, .identifier()),
    .optional(.koladaId, { $1(&$0.koladaID) }, .line),
    .optional(.publisher, { $1(&$0.publisher) }, .line),
    .optional(.validFrom, { $1(&$0.validFrom) }, .year),
    .optional(.validTo, { $1(&$0.validTo) }, .year),
    .optional(.carriedFrom, { $1(&$0.carriedFrom) }, .address),
    .optional(.comment, { $1(&$0.comment) }, .paragraphs),
    .optional(.source, { $1(&$0.source) }, .source),
    .defaulted(
      .sources,
      { $1(&$0.sources) },
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

  /// Whether it is in use in a year.
  public func isValid(in year: Int) -> Bool {
    (validFrom ?? year) <= year && year <= (validTo ?? year)
  }

  /// The source of one of its series.
  public func source(of field: FieldName) -> Source? { sources[field.key] ?? source }
}
