/// A short section of a document's text (*avsnitt*), retold, with the figures that it quotes.
public struct Section: IdentifiedRecord {
  /// Its id.
  public var id: ID
  /// Its title.
  public var title: String
  /// What it says, in one or two sentences.
  public var text: String?
  /// The table that it speaks of, where it speaks of one.
  public var statement: Statement.ID?
  /// The figures that it quotes.
  public var figures: [QuotedFigure]
  /// Where it stands.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension Section {
  /// A section with nothing filled in.
  public static let empty = Section(id: .unset, title: "", figures: [])

  /// Its declared fields.
  public static let fields: [Field<Section>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.title, { $1(&$0.title) }, .line),
    .optional(.text, { $1(&$0.text) }, .paragraphs),
    .optional(.statement, { $1(&$0.statement) }, .identifier()),
    .collection(.figures, { $1(&$0.figures) }),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}
