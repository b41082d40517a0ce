extension Statement {
  /// Which side of zero an amount is on.
  public enum Side: Hashable, Sendable {
    /// Above it.
    case positive
    /// Below it.
    case negative
  }

  /// The side of zero that an amount is expected to be on, where it is on the other one.
  ///
  /// `nil` where nothing is unexpected. A line is of revenue or of costs as its other figures are; where it has
  /// none, a table with positive expenditure expects that. Sums may fall out either way. It is a warning and
  /// refuses nothing. Source: domain, section 3.
  public func expectedSide(
    of value: CellValue,
    line: StatementLine,
    column: StatementColumn
  ) -> Side? {
    guard signs != .plain, line.kind == .detail || line.kind == .memo,
      formula(line: line, column: column) == nil, column.isStated,
      unit(line: line, column: column).powerOfTenKronor != nil, let side = value.side
    else { return nil }
    let own = line.printed[column.id].flatMap { $0 == value ? nil : $0.side }
    let others = columns.filter { $0.id != column.id && $0.isBeside(column) }
      .compactMap { line.stored(in: $0.id)?.side }
    let known = others + [own].compactMap(\.self)
    if known.isEmpty { return signs == .expenditurePositive && side == .negative ? .positive : nil }
    return known.contains(side) ? nil : known.first
  }
}

extension StatementColumn {
  /// Whether its figures are amounts, and not differences between such.
  fileprivate var isStated: Bool {
    switch kind {
    case .variance, .difference, .percent: false
    case .budget, .originalBudget, .revisedBudget, .periodBudget, .plan, .forecast, .outcome,
      .annualAccounts, .part:
      true
    }
  }

  /// Whether figures of the two are of one sign: of parts only where they are called the same.
  fileprivate func isBeside(_ other: StatementColumn) -> Bool {
    isStated && (kind == .part) == (other.kind == .part)
      && (kind != .part || label == other.label)
  }
}

extension CellValue {
  fileprivate var side: Statement.Side? {
    guard let amount, !amount.isZero else { return nil }
    return amount.isNegative ? .negative : .positive
  }
}
