/// A decision (*beslut*) as far as it is known: by whom, when and in which minutes.
public struct Decision: Record {
  /// The body that decided.
  public var body: String?
  /// When.
  public var date: PartialDate?
  /// The paragraph of the minutes.
  public var paragraph: String?
  /// The matter's number (*diarienummer*).
  public var registrationNumber: String?
  /// Where this is said.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension Decision {
  /// A decision with nothing filled in.
  public static let empty = Decision()

  /// Its declared fields.
  public static let fields: [Field<Decision>] = [
    .optional(.body, { $1(&$0.body) }, .line),
    .optional(.date, { $1(&$0.date) }, .date),
    .optional(.paragraph, { $1(&$0.paragraph) }, .line),
    .optional(.registrationNumber, { $1(&$0.registrationNumber) }, .line),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}
