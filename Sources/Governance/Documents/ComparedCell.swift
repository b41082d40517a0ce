/// One side of a comparison.
struct ComparedCell {
  let statement: Statement.ID
  let line: StatementLine
  let column: StatementColumn
  let value: CellValue
  let unit: Unit
  let decimals: Int

  init(_ statement: Statement, _ figures: StatementFigures, _ line: Int, _ column: Int) {
    self.statement = statement.id
    self.line = statement.lines[line]
    self.column = statement.columns[column]
    value = figures[line, column].value
    unit = statement.unit(line: self.line, column: self.column)
    decimals = statement.decimals(line: self.line, column: self.column)
  }

  /// What differs; `nil` where both show the same, or count what cannot be compared.
  func comparison(with other: ComparedCell) -> CellComparison? {
    guard let factor = other.unit.comparisonFactor(to: unit) else { return nil }
    let difference = try? difference(from: other, factor)
    let isSameKind = value.isPlainNumber == other.value.isPlainNumber
    guard !(isSameKind && difference?.isZero == true) else { return nil }
    guard difference != nil || value != other.value else { return nil }
    return CellComparison(
      statement: statement,
      line: line.id,
      column: column.id,
      otherLabel: other.column.label,
      otherKind: other.column.kind,
      before: other.value,
      beforeUnit: other.unit,
      after: value,
      unit: unit,
      difference: difference,
      decimals: decimals
    )
  }

  private func difference(
    from other: ComparedCell,
    _ factor: Rational
  ) throws(ArithmeticFault) -> Rational? {
    guard let after = value.amount, let before = other.value.amount else { return nil }
    return try after.rational.minus(before.rational.multiplied(by: factor))
  }
}

extension Unit {
  /// Whether amounts in it can be held against amounts in another.
  public func isComparable(with other: Unit) -> Bool { comparisonFactor(to: other) != nil }

  /// What amounts in it are multiplied by to be compared with others; `nil` where they cannot be.
  fileprivate func comparisonFactor(to other: Unit) -> Rational? {
    if let factor = factor(to: other) { return factor }
    let isSameMoney = powerOfTenKronor != nil && powerOfTenKronor == other.powerOfTenKronor
    return self == other || isSameMoney ? Rational(1) : nil
  }
}

extension CellValue {
  fileprivate var isPlainNumber: Bool { if case .number = self { true } else { false } }
}
