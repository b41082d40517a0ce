/// How likely and how serious a risk is in a year, and what is to be done about it.
public struct RiskRating: Record {
  /// How likely it is (*sannolikhet*): a step of the municipality's scale, from 1.
  public var likelihood: Int
  /// How much it would matter (*väsentlighet*): a step of the municipality's scale, from 1.
  public var materiality: Int
  /// The risk value that the document printed; no edit touches it.
  public var printedValue: Int?
  /// How likely the document says that it is, where it has been rated anew since.
  public var printedLikelihood: Int?
  /// How much the document says that it would matter, where it has been rated anew since.
  public var printedMateriality: Int?
  /// What is to be done about it; several are possible.
  public var treatments: [RiskTreatment]
  /// How, retold briefly.
  public var treatment: String?
  /// An officer's word for why the printed risk value is another than the product.
  public var explanation: String?
  /// Where it stands.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension RiskRating {
  /// The most steps that a scale can have.
  public static let mostSteps = 9

  /// A rating with nothing filled in.
  public static let empty = RiskRating(likelihood: 1, materiality: 1, treatments: [])

  /// Its declared fields.
  public static let fields: [Field<RiskRating>] = [
    .required(.likelihood, { $1(&$0.likelihood) }, .integer(1...mostSteps)),
    .required(.materiality, { $1(&$0.materiality) }, .integer(1...mostSteps)),
    .optional(.printedValue, { $1(&$0.printedValue) }, .integer(0...999)),
    .optional(.printedLikelihood, { $1(&$0.printedLikelihood) }, .integer(1...mostSteps)),
    .optional(.printedMateriality, { $1(&$0.printedMateriality) }, .integer(1...mostSteps)),
    .defaulted(.treatments, { $1(&$0.treatments) }, .list(of: .code), []),
    .optional(.treatment, { $1(&$0.treatment) }, .paragraphs),
    .optional(.explanation, { $1(&$0.explanation) }, .line),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}

/// What is to be done about a risk (*hantering*).
///
/// A document may combine them. Source: B:735–750.
public enum RiskTreatment: String, CaseIterable, Hashable, Sendable {
  /// *Accepteras*: it is lived with.
  case accept
  /// Something is done to make it smaller.
  case mitigate
  /// It is watched by a control of the internal control plan.
  case control
}

extension RiskTreatment {
  /// Whether the two cannot stand together: what is lived with is neither made smaller nor watched.
  public func excludes(_ other: RiskTreatment) -> Bool {
    self != other && (self == .accept || other == .accept)
  }
}
