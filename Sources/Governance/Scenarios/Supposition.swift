/// Something supposed of a table's figures, to see what would follow.
///
/// It is never saved: it lives in a ``Scenario`` until that is thrown away or becomes a draft.
public struct Supposition: Hashable, Sendable {
  /// What is supposed.
  public enum Change: Hashable, Sendable {
    /// Costs grow by so many percent more each year than the table has it: the first year once, the second
    /// twice.
    case index(Amount)
    /// Costs shrink by so many percent each year, in the same way.
    case efficiency(Amount)
    /// Every figure becomes so many percent larger, whatever its sign: a cost of −100 becomes −102.
    case percent(Amount)
    /// Something is added to a figure, in the unit of its table, signed as the table signs it.
    case amount(Amount)
  }

  /// Which columns it reaches.
  public enum Reach: Hashable, Sendable {
    /// The column alone.
    case column
    /// The column and the budgets, plans and forecasts of later years.
    case onwards
  }

  /// What is supposed.
  public var change: Change
  /// In which table.
  public var statement: Statement.ID
  /// Of which line; a sum stands for the lines that it is made of.
  public var line: StatementLine.ID
  /// From which column on.
  public var column: StatementColumn.ID
  /// How far.
  public var reach: Reach

  /// A supposition.
  public init(
    _ change: Change,
    _ statement: Statement.ID,
    _ line: StatementLine.ID,
    _ column: StatementColumn.ID,
    _ reach: Reach
  ) {
    self.change = change
    self.statement = statement
    self.line = line
    self.column = column
    self.reach = reach
  }
}

extension Supposition {
  /// Whether it concerns what another does.
  func isOfSameCells(as other: Supposition) -> Bool {
    statement == other.statement && line == other.line && column == other.column
      && reach == other.reach
  }
}

/// Why something cannot be supposed.
public enum SuppositionFault: Error, Hashable, Sendable {
  /// The table, line or column is not there.
  case notThere
  /// An amount was to be added to a sum, which is made of other lines.
  case amountOnSum
  /// There is no figure below the line that it concerns: no cost, or no number.
  case nothingToChange
  /// The figures become too large.
  case arithmetic(ArithmeticFault)
}

extension Statement {
  /// Supposes something: enters the new figures, from which the sums follow.
  ///
  /// Each figure is rounded to the decimals of its cell, as the document would print it.
  mutating func suppose(_ supposition: Supposition) throws(SuppositionFault) {
    guard let line = lines.firstIndex(where: { $0.id == supposition.line }),
      let first = columns.firstIndex(where: { $0.id == supposition.column })
    else { throw .notThere }
    let figures = StatementFigures(self)
    let layout = StatementLayout(self)
    var changed = 0
    for (column, years) in reached(from: first, supposition.reach) {
      let place = CellPlace(line: line, column: column)
      let cells = enteredCells(below: place, layout)
      if case .amount = supposition.change, cells != [place] { throw .amountOnSum }
      for cell in cells {
        let value = figures[cell.line, cell.column].value
        guard let amount = value.amount, concerns(amount, supposition.change) else { continue }
        let number = try supposition.change.applied(to: amount.rational, years: years)
        try enter(number, in: cell, as: value)
        changed += 1
      }
    }
    guard changed > 0 else { throw .nothingToChange }
  }

  /// Why something cannot be supposed; `nil` where it can.
  public func fault(of supposition: Supposition) -> SuppositionFault? {
    var supposed = self
    do throws(SuppositionFault) {
      try supposed.suppose(supposition)
      return nil
    } catch {
      return error
    }
  }

  /// The columns that a supposition reaches, and the how-manieth year each is.
  private func reached(from first: Int, _ reach: Supposition.Reach) -> [(column: Int, years: Int)] {
    guard reach == .onwards, let start = columns[first].year else { return [(first, 1)] }
    return columns.indices.compactMap { index in
      let column = columns[index]
      guard index != first else { return (index, 1) }
      guard column.kind.liesAhead, let year = column.year, year > start else { return nil }
      return (index, year - start + 1)
    }
  }

  /// The cells without a formula that a cell is made of; itself where it has none.
  func enteredCells(below place: CellPlace, _ layout: StatementLayout) -> [CellPlace] {
    var (found, front): ([CellPlace], [CellPlace]) = ([], [place])
    var seen: Set<CellPlace> = [place]
    while let next = front.popLast() {
      guard let formula = formula(line: lines[next.line], column: columns[next.column]) else {
        found.append(next)
        continue
      }
      let operands = (try? layout.places(of: formula, next.line, next.column)) ?? []
      front += operands.map { CellPlace(line: $0.line, column: $0.column) }
        .filter { $0.column == place.column && seen.insert($0).inserted }
    }
    return found.sorted { $0.line < $1.line }
  }

  /// Whether a change concerns a figure: an index and an efficiency rate only concern costs.
  private func concerns(_ amount: Amount, _ change: Supposition.Change) -> Bool {
    switch change {
    case .percent, .amount: true
    case .index, .efficiency: signs == .revenuePositive ? amount.isNegative : !amount.isNegative
    }
  }

  /// Enters a supposed number, as certain as the figure before it.
  mutating func enter(
    _ number: Rational,
    in place: CellPlace,
    as before: CellValue
  ) throws(SuppositionFault) {
    let (line, column) = (lines[place.line], columns[place.column])
    let wanted = max(decimals(line: line, column: column), before.amount?.decimals ?? 0)
    guard let amount = number.rounded(decimals: wanted) else { throw .arithmetic(.overflow) }
    lines[place.line].values[column.id] = before.replacing(amount)
  }
}

extension CellValue {
  /// Another amount, as certain as this one.
  func replacing(_ amount: Amount) -> CellValue {
    switch self {
    case .preliminary: .preliminary(amount)
    case .approximate: .approximate(amount)
    case .number, .interval, .missing, .blank, .lost: .number(amount)
    }
  }
}

extension Supposition.Change {
  /// A number after so many years of it.
  fileprivate func applied(to number: Rational, years: Int) throws(SuppositionFault) -> Rational {
    do throws(ArithmeticFault) {
      switch self {
      case .index(let rate): return try number.grown(by: rate.rational, times: years)
      case .efficiency(let rate): return try number.grown(by: rate.rational.negated, times: years)
      case .percent(let rate):
        return try number.grown(by: rate.rational, times: 1)
      case .amount(let amount): return try number.plus(amount.rational)
      }
    } catch {
      throw .arithmetic(error)
    }
  }
}

extension Rational {
  /// Grown by so many percent, so many times.
  fileprivate func grown(by percent: Rational, times: Int) throws(ArithmeticFault) -> Rational {
    let factor = try Rational(1).plus(percent.divided(by: Rational(100)))
    var number = self
    for _ in 0..<times { number = try number.multiplied(by: factor) }
    return number
  }
}

extension StatementColumn.Kind {
  /// Whether its figures are what is planned or expected, and not what came out.
  public var liesAhead: Bool {
    switch self {
    case .budget, .originalBudget, .revisedBudget, .periodBudget, .plan, .forecast: true
    case .outcome, .annualAccounts, .variance, .difference, .percent, .part: false
    }
  }
}
