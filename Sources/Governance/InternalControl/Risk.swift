/// Something that may go wrong (*risk*), in the risk and materiality analysis.
///
/// It keeps its id from year to year. Source: B:726.
public struct Risk: IdentifiedRecord {
  /// Its id.
  public var id: ID
  /// What may go wrong, briefly.
  public var title: String
  /// A description, retold briefly.
  public var text: String?
  /// How it was rated, by the year of the analysis.
  public var ratings: [Year: RiskRating]
  /// The years whose internal control plans hold it, besides those with a control of it.
  public var inPlans: [Int]
  /// The risk that it goes on from, where it was another record.
  public var carriedFrom: Address?
  /// Where it stands.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension Risk {
  /// A risk with nothing filled in.
  public static let empty = Risk(id: .unset, title: "", ratings: [:], inPlans: [])

  /// Its declared fields.
  public static let fields: [Field<Risk>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.title, { $1(&$0.title) }, .line),
    .optional(.text, { $1(&$0.text) }, .paragraphs),
    .defaulted(.ratings, { $1(&$0.ratings) }, .map(keys: .yearKey, of: .record()), [:]),
    .defaulted(.inPlans, { $1(&$0.inPlans) }, .list(of: .year), []),
    .optional(.carriedFrom, { $1(&$0.carriedFrom) }, .address),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}
