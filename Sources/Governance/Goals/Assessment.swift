/// What the officers say of a goal at a follow-up (*bedömning*).
public struct Assessment: Record {
  /// The level now.
  public var level: GoalLevel?
  /// The level expected at the year's end.
  public var forecastLevel: GoalLevel?
  /// What is to be said of it, retold briefly.
  public var comment: String?
  /// Why the level is another than the suggested one.
  public var motivation: String?
  /// Where it stands.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension Assessment {
  /// An assessment with nothing filled in.
  public static let empty = Assessment()

  /// Its declared fields.
  public static let fields: [Field<Assessment>] = [
    .optional(.level, { $1(&$0.level) }, .code),
    .optional(.forecastLevel, { $1(&$0.forecastLevel) }, .code),
    .optional(.comment, { $1(&$0.comment) }, .paragraphs),
    .optional(.motivation, { $1(&$0.motivation) }, .paragraphs),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}
