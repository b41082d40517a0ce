/// What the sum check says of a printed figure (*avstämning*).
public enum SumVerdict: Hashable, Sendable, CaseIterable {
  /// It does not add up.
  case mismatch
  /// It differs by no more than rounding explains.
  case rounding
  /// It is exactly what the formula gives.
  case exact
}

extension SumVerdict {
  /// What follows from a difference and the most that rounding can explain.
  init(difference: Rational, tolerance: Rational) {
    self =
      difference.isZero ? .exact : difference.magnitude <= tolerance ? .rounding : .mismatch
  }
}

/// A printed figure held against its formula over the printed figures it is directly made of, so
/// that one wrong subtotal is one finding and not a chain.
public struct SumFinding: Hashable, Sendable {
  /// The line.
  public let line: StatementLine.ID
  /// The column.
  public let column: StatementColumn.ID
  /// Whether the formula is the column's, the line's or the cell's own.
  public let level: Finding.Level
  /// The formula.
  public let formula: Expression
  /// What the document printed.
  public let printed: Amount
  /// What the formula gives, exactly.
  public let computed: Rational
  /// The most that rounding can explain (*tolerans*): half a step of the printed figure, and of each operand by
  /// its weight.
  public let tolerance: Rational
  /// What follows.
  public let verdict: SumVerdict

  /// Printed minus computed.
  public var difference: Rational? { try? printed.rational.minus(computed) }
}

extension SumFinding {
  /// A printed figure whose formula names what the table does not have, so that nothing was checked.
  public struct Unresolved: Hashable, Sendable {
    /// The line.
    public let line: StatementLine.ID
    /// The column.
    public let column: StatementColumn.ID
    /// Whether the formula is the column's, the line's or the cell's own.
    public let level: Finding.Level
    /// The formula.
    public let formula: Expression
    /// Why it has no result.
    public let fault: EvaluationFault
  }
}

extension Statement {
  /// Holds every printed figure that has a formula against it, row and column both.
  ///
  /// What the document did not print is taken from the shown figures. A figure that agrees with its
  /// operands only where one that is itself wrong is taken as that one's own formula has it, is right:
  /// the wrong one alone is a finding. Source: domain, section 5.
  public func sumFindings(_ figures: StatementFigures) -> [SumFinding] {
    StatementCheck(self, figures).findings().held
  }
}
