/// What the forecast of a statement, or of all of a body's statements, says (*ekonomi*).
public enum EconomyLevel: Hashable, Sendable {
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
    guard let headline, let line = lines.firstIndex(where: { $0.id == headline }),
      let budget = columns.firstIndex(where: { $0.kind == .budget || $0.kind == .revisedBudget }),
      let forecast = columns.firstIndex(where: { $0.kind == .forecast }),
      let variance = columns.firstIndex(where: { $0.kind == .variance })
    else { return nil }
    let gross = grossCosts.flatMap { id in lines.firstIndex { $0.id == id } }
      .flatMap { figures[$0, budget].value.amount }
    return EconomyStanding(
      line: headline,
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
