/// What the forecast of a statement, or of all of a body's statements, says (*ekonomi*).
public enum EconomyLevel: CaseIterable, Hashable, Sendable {
  /// *I balans*: the variance is zero or better.
  case balanced
  /// *Mindre underskott*: within the municipality's share of gross costs.
  case minorDeficit
  /// *Underskott*.
  case deficit
  /// Nothing is known.
  case unknown
}

extension EconomyLevel {
  /// The signal of the level.
  public var signal: Signal {
    switch self {
    case .balanced: .full
    case .minorDeficit: .half
    case .deficit: .empty
    case .unknown: .none
    }
  }
}

extension EconomyLevel {
  /// Whether it is graver than another; nothing known is the least grave.
  public func isWorse(than other: EconomyLevel) -> Bool { gravity > other.gravity }

  private var gravity: Int {
    switch self {
    case .unknown: 0
    case .balanced: 1
    case .minorDeficit: 2
    case .deficit: 3
    }
  }
}

/// How a statement's headline stands to its budget.
public struct EconomyStanding: Hashable, Sendable {
  /// The line it is taken on.
  public let line: StatementLine.ID
  /// The budget, in the statement's unit.
  public let budget: CellValue
  /// The forecast, in the statement's unit.
  public let forecast: CellValue
  /// What the forecast leaves of the budget: plus is better.
  public let variance: CellValue
  /// What follows from the variance.
  public let level: EconomyLevel
}

extension Statement {
  /// How the headline stands; `nil` where the statement has no headline with budget, forecast and
  /// variance.
  public func economy(_ figures: StatementFigures, settings: Settings) -> EconomyStanding? {
    headline.flatMap { standing(on: $0, figures, settings) }
  }

  /// How the statement is told, wherever it is told in a line: by the headline; of operations whose result is
  /// budgeted to nothing, since the frame covers the net costs, by these.
  ///
  /// The level is the headline's; the net costs are not shown beside a deficit that they have no part in.
  public func toldEconomy(_ figures: StatementFigures, settings: Settings) -> EconomyStanding? {
    guard let head = economy(figures, settings: settings) else { return nil }
    guard head.budget.amount?.isZero ?? true, let id = netCosts,
      let net = standing(on: id, figures, settings),
      let variance = net.variance.amount,
      variance.isNegative || head.level == .balanced
    else { return head }
    return EconomyStanding(
      line: id,
      budget: net.budget,
      forecast: net.forecast,
      variance: net.variance,
      level: head.level
    )
  }

  /// The line of net costs of a table of operations (*nettokostnader*): the first sum that the gross costs go
  /// into; `nil` where that is the headline.
  public var netCosts: StatementLine.ID? { kind == .operations ? coveredCosts : nil }

  /// The same of any table, where a frame covers its costs.
  var coveredCosts: StatementLine.ID? {
    guard let grossCosts else { return nil }
    let gross = lines.first { $0.id == grossCosts }
    let net = lines.first { line in
      guard line.id != grossCosts, line.kind == .sum || line.kind == .result else { return false }
      let isNamed = line.formula?.references.contains { $0.line == grossCosts } ?? false
      return isNamed || (line.formula == .children && gross?.parent == line.id)
    }
    return net?.id == headline ? nil : net?.id
  }

  private func standing(
    on id: StatementLine.ID,
    _ figures: StatementFigures,
    _ settings: Settings
  ) -> EconomyStanding? {
    guard let line = lines.firstIndex(where: { $0.id == id }),
      let budget = columns.firstIndex(where: { $0.kind == .budget || $0.kind == .revisedBudget }),
      let forecast = columns.firstIndex(where: { $0.kind == .forecast }),
      let variance = columns.firstIndex(where: { $0.kind == .variance })
    else { return nil }
    let gross = grossCosts.flatMap { id in lines.firstIndex { $0.id == id } }
      .flatMap { figures[$0, budget].value.amount }
    return EconomyStanding(
      line: id,
      budget: figures[line, budget].value,
      forecast: figures[line, forecast].value,
      variance: figures[line, variance].value,
      level: settings.economyLevel(
        variance: figures[line, variance].value.amount,
        grossCosts: gross
      )
    )
  }
}

extension Settings {
  /// The level of a variance, held against gross costs of either sign.
  public func economyLevel(variance: Amount?, grossCosts: Amount?) -> EconomyLevel {
    guard let variance = variance?.rational else { return .unknown }
    if !variance.isNegative { return .balanced }
    guard let gross = grossCosts?.rational.magnitude,
      let limit = try? gross.multiplied(by: minorDeficitPercent.rational).divided(by: Rational(100))
    else { return .deficit }
    return variance.magnitude <= limit ? .minorDeficit : .deficit
  }
}
