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

extension ReportColumn {
  /// The column where any row says something in it; else only for formats in which each row stands
  /// alone, and `nil` where it has none of them.
  func said(by rows: [Row]) -> ReportColumn? {
    if rows.contains(where: { entry($0) != .nothing }) { return self }
    return scope == .text || scope == .marks
      ? nil : ReportColumn(key: key, title: title, alignment, in: .data, entry: entry)
  }

  /// The column for rows that have such a row in them; it says nothing of others.
  func lifted<Whole>(_ part: @escaping (Whole) -> Row?) -> ReportColumn<Whole> {
    ReportColumn<Whole>(key: key, title: title, alignment, in: scope) { whole in
      part(whole).map(entry) ?? .nothing
    }
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
    /// What people read: text, and cells that are pasted.
    case text
    /// JSON, CSV and tidy tables, where each row must stand alone.
    case data
    /// Text only, where a mark says it.
    case marks
    /// All but text, where words must say what a mark says there.
    case words
  }

  /// What a table is written for.
  enum Use {
    /// Text for people.
    case text
    /// Data in which each row stands alone.
    case data
    /// Cells that are pasted where people read on.
    case cells
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

extension ReportHead.Scope {
  /// Whether a column of it is written for a use.
  func serves(_ use: ReportHead.Use) -> Bool {
    switch self {
    case .everywhere: true
    case .text: use != .data
    case .data: use == .data
    case .marks: use == .text
    case .words: use != .text
    }
  }
}
