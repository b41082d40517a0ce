public import Wording

/// A column of a report, defined once for all formats: its key, its heading, and what each row says
/// in it.
public struct ReportColumn<Row> {
  /// The key in JSON and in tidy tables.
  public let key: String
  /// The heading in text and CSV.
  public let title: String
  /// On which side its text stands.
  public let alignment: ReportHead.Alignment
  /// Which formats have it.
  public let scope: ReportHead.Scope
  /// What a row says.
  public let entry: (Row) -> ReportEntry

  /// A column with a key and a heading of its own, such as a budget table's.
  public init(
    key: String,
    title: String,
    _ alignment: ReportHead.Alignment = .left,
    in scope: ReportHead.Scope = .everywhere,
    entry: @escaping (Row) -> ReportEntry
  ) {
    self.key = key
    self.title = title
    self.alignment = alignment
    self.scope = scope
    self.entry = entry
  }

  /// A column with a known title.
  public init(
    _ title: ReportTitle,
    _ words: Words,
    _ alignment: ReportHead.Alignment = .left,
    in scope: ReportHead.Scope = .everywhere,
    entry: @escaping (Row) -> ReportEntry
  ) {
    self.init(key: title.rawValue, title: words.heading(title), alignment, in: scope, entry: entry)
  }
}

/// The head of a report's column.
public struct ReportHead: Hashable, Sendable {
  /// On which side text stands.
  public enum Alignment: Hashable, Sendable {
    /// Words.
    case left
    /// Numbers.
    case right
  }

  /// Which formats a column is for.
  public enum Scope: Hashable, Sendable {
    /// All of them.
    case everywhere
    /// Text for people.
    case text
    /// JSON, CSV and tidy tables, where each row must stand alone.
    case data
  }

  /// The key in JSON and in tidy tables.
  public let key: String
  /// The heading in text and CSV.
  public let title: String
  /// On which side its text stands.
  public let alignment: Alignment
  /// Which formats have it.
  public let scope: Scope
}
