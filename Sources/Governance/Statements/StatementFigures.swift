/// What the cells of a statement show, with every sum computed.
///
/// A sum shows its printed figure while the figures it is made of are as printed; as soon as one
/// differs, it shows the computed one.
public struct StatementFigures: Hashable, Sendable {
  /// What a cell shows.
  public struct Figure: Hashable, Sendable {
    /// The value, rounded to the cell's decimals where it was computed.
    public var value: CellValue
    /// Where it comes from.
    public var basis: Basis
    /// The exact computed value, where there is a formula with a result.
    public var computed: Rational?
  }

  /// Where a shown value comes from.
  public enum Basis: Hashable, Sendable {
    /// As the document printed it.
    case printed
    /// Somebody entered it, in place of what was printed or where nothing was.
    case entered
    /// Computed, where the document printed nothing.
    case computed
    /// Computed, since something it is made of is no longer as printed.
    case recomputed
    /// There is a formula, but it has no result.
    case fault(EvaluationFault)
    /// There is nothing.
    case nothing
  }

  /// How many columns there are.
  public let columnCount: Int
  private var figures: [Figure]

  /// The figure of a cell, by its line's and its column's place.
  public subscript(line: Int, column: Int) -> Figure {
    figures[line * columnCount + column]
  }

  /// Computes every cell of a statement.
  public init(_ statement: Statement) {
    var evaluator = StatementEvaluator(statement)
    columnCount = statement.columns.count
    figures = []
    figures.reserveCapacity(statement.lines.count * columnCount)
    for line in statement.lines.indices {
      for column in statement.columns.indices {
        figures.append(evaluator.figure(line, column))
      }
    }
  }
}
