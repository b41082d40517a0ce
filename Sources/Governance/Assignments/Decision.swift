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
    .optional(.body, \.body, .line),
    .optional(.date, \.date, .date),
    .optional(.paragraph, \.paragraph, .line),
    .optional(.registrationNumber, \.registrationNumber, .line),
    .optional(.source, \.source, .source),
  ]
}
