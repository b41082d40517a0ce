/// What was found when a control was made: a result, what it rests on, and what is done.
public struct ControlReport: Record {
  /// The result.
  public var result: ControlResult?
  /// What was found, retold briefly.
  public var text: String?
  /// What is done about it, retold briefly.
  public var action: String?
  /// Where it stands.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension ControlReport {
  /// A report with nothing filled in.
  public static let empty = ControlReport()

  /// Its declared fields.
  public static let fields: [Field<ControlReport>] = [
    .optional(.result, { $1(&$0.result) }, .code),
    .optional(.text, { $1(&$0.text) }, .paragraphs),
    .optional(.action, { $1(&$0.action) }, .paragraphs),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}

/// How a control turned out (*kontrollresultat*).
///
/// The words are the municipality's choice. Source: D:783.
public enum ControlResult: String, CaseIterable, Hashable, Sendable {
  /// *Utan anmärkning*, or with one that can be neglected.
  case withoutRemark
  /// *Med anmärkning, nära målvärde*.
  case nearTarget
  /// *Med anmärkning*.
  case withRemark
  /// *Ingen bedömning*.
  case notAssessed
  /// The document says how, but the text extracted from it does not.
  case lost
}

extension ControlResult {
  /// The results that somebody can give.
  public static let given: [ControlResult] = [
    .withoutRemark, .nearTarget, .withRemark, .notAssessed,
  ]

  /// The signal of the result.
  public var signal: Signal {
    switch self {
    case .withoutRemark: .full
    case .nearTarget: .half
    case .withRemark: .empty
    case .notAssessed, .lost: .none
    }
  }
}
