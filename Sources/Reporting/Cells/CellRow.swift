public import Governance

/// A cell of a budget table with all that is known of it.
public struct CellRow: Hashable, Sendable {
  /// The municipality's name.
  public let municipality: String
  /// The body's name; empty for the municipality's own.
  public let committee: String
  /// The document.
  public let document: Document.ID
  /// The document's title.
  public let documentTitle: String
  /// The table's title.
  public let statement: String
  /// The line.
  public let line: StatementLine
  /// How deep the line lies below the lines that it is part of.
  public let depth: Int
  /// The column.
  public let column: StatementColumn
  /// What the cell counts.
  public let unit: Unit
  /// What the cell shows.
  public let figure: StatementFigures.Figure
  /// How many decimals a computed value is rounded to: the printed figure's, else the cell's.
  public let decimals: Int
  /// The most serious that the check says of the printed figure within its table; `nil` where the cell
  /// shows another figure by now, of which that would not be true.
  public let verdict: Finding.Verdict?
}

extension CellRow {
  /// What the document printed.
  var printed: CellValue? { line.printed[column.id] }

  /// Where it stands: `delarsbokslut-2023:351`.
  var source: Source? { line.source(of: column.id)?.within(document) }

  /// What kind of value it shows; an approximate number and an interval are numbers too.
  var state: String {
    switch figure.value {
    case .number, .approximate, .interval: "number"
    case .preliminary: "preliminary"
    case .missing: "missing"
    case .blank: "blank"
    case .lost: "lost"
    }
  }
}

extension Source {
  /// The same with its document named, also where it is the one it stands in.
  func within(_ document: Document.ID) -> Source {
    var source = self
    source.document = source.document ?? document
    return source
  }
}
