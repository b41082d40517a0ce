/// What the sum check says of a printed figure (*avstämning*).
public enum SumVerdict: Hashable, Sendable, CaseIterable {
  /// It does not add up.
  case mismatch
  /// It differs by no more than rounding explains.
  case rounding
  /// It is exactly what the formula gives.
  case exact
}

/// A printed figure held against its formula over the printed figures it is directly made of, so
/// that one wrong subtotal is one finding and not a chain.
public struct SumFinding: Hashable, Sendable {
  /// The line.
  public let line: StatementLine.ID
  /// The column.
  public let column: StatementColumn.ID
  /// The formula.
  public let formula: Expression
  /// What the document printed.
  public let printed: Amount
  /// What the formula gives, exactly.
  public let computed: Rational
  /// The most that rounding can explain: half a step of the printed figure, and of each operand by
  /// its weight.
  public let tolerance: Rational
  /// What follows.
  public let verdict: SumVerdict

  /// Printed minus computed.
  public var difference: Rational? { try? printed.rational.minus(computed) }
}

extension Statement {
  /// Holds every printed figure that has a formula against it, row and column both.
  ///
  /// What the document did not print is taken from the shown figures. Source: domain, section 5.
  public func sumFindings(_ figures: StatementFigures) -> [SumFinding] {
    let layout = StatementLayout(self)
    var findings: [SumFinding] = []
    for (lineIndex, line) in lines.enumerated() {
      for (columnIndex, column) in columns.enumerated() {
        guard let printed = line.printed[column.id]?.amount else { continue }
        for formula in checkedFormulas(line, column) {
          let operand = try? evaluate(formula, lineIndex, columnIndex, layout, figures)
          guard case .number(let computed, let half)? = operand,
            let tolerance = try? half.plus(printed.halfStep),
            let difference = try? printed.rational.minus(computed).magnitude
          else { continue }
          findings.append(
            SumFinding(
              line: line.id,
              column: column.id,
              formula: formula,
              printed: printed,
              computed: computed,
              tolerance: tolerance,
              verdict: difference.isZero ? .exact : difference <= tolerance ? .rounding : .mismatch
            )
          )
        }
      }
    }
    return findings
  }

  /// A cell's own formula alone; else the column's and, where the column can be summed, the line's.
  private func checkedFormulas(_ line: StatementLine, _ column: StatementColumn) -> [Expression] {
    if let own = line.formulas[column.id] { return [own] }
    let ofLine = column.kind == .percent ? nil : line.formula
    return [column.formula, ofLine].compactMap(\.self)
  }

  private func evaluate(
    _ formula: Expression,
    _ line: Int,
    _ column: Int,
    _ layout: StatementLayout,
    _ figures: StatementFigures
  ) throws(EvaluationFault) -> Operand {
    let environment = layout.environment(line, column, self) { place in
      let printed = lines[place.line].printed[columns[place.column].id]
      return (printed ?? figures[place.line, place.column].value).operand
    }
    return try formula.evaluate(in: environment)
  }
}
