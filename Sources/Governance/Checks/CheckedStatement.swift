/// A table with all that follows from it alone: what its cells show and what the sum check says of them.
///
/// Kept from one change to the next, so that only the table that was changed is worked out again.
public struct CheckedStatement: Hashable, Sendable {
  /// The table.
  public let statement: Statement
  /// What its cells show.
  public let figures: StatementFigures
  /// Its printed figures held against their formulas.
  public let findings: [SumFinding]

  /// Those of them that cannot be held against anything.
  public let unresolved: [SumFinding.Unresolved]

  /// Works a table out.
  public init(_ statement: Statement) {
    self.statement = statement
    figures = StatementFigures(statement)
    (findings, unresolved) = StatementCheck(statement, figures).findings()
  }

  private init(_ shown: CheckedStatement, foundBy published: CheckedStatement) {
    (statement, figures) = (shown.statement, shown.figures)
    (findings, unresolved) = (published.findings, published.unresolved)
  }

  /// The same figures with what the sum check says of the published ones, which these stand in for.
  public func found(by published: CheckedStatement) -> CheckedStatement {
    CheckedStatement(self, foundBy: published)
  }
}
