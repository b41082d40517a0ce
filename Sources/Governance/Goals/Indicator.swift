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
    .optional(.comment, \.comment, .paragraphs),
    .optional(.source, \.source, .source),
    .defaulted(.sources, \.sources, .map(keys: .seriesKey, of: .source), [:]),
  ]
}

extension Codec where Value == String {
  /// The key of one of an indicator's series.
  fileprivate static let seriesKey: Codec = {
    let keys = [FieldName.targets.key, FieldName.outcomes.key]
    return Codec(text: .code(keys), expected: .code(keys)) {
      keys.contains($0) ? $0 : nil
    } write: {
      $0
    }
  }()
}

extension Indicator {
  /// The years for which there is a target or an outcome, first to last.
  public var years: [Year] { Set(targets.keys).union(outcomes.keys).sorted() }

  /// The source of one of its series.
  public func source(of field: FieldName) -> Source? { sources[field.key] ?? source }
}
