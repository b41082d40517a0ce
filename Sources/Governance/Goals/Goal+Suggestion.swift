/// The level that the indicators suggest, and why.
public struct LevelSuggestion: Hashable, Sendable {
  /// Which part of the rule decided.
  public enum Rule: Hashable, Sendable {
    /// The goal has no indicators.
    case noIndicators
    /// No indicator has an outcome for the year.
    case noneKnown
    /// All indicators are known and reached.
    case allReached
    /// At least the municipality's share of the known ones is reached.
    case mostReached(percent: Int)
    /// Some are reached.
    case someReached
    /// None is reached, but all that can be compared have improved.
    case allImproved
    /// None is reached, and not all have improved.
    case noneReached
  }

  /// The suggested level.
  public let level: GoalLevel
  /// What decided.
  public let rule: Rule
  /// How each indicator stands.
  public let standings: [IndicatorStanding]

  /// How many indicators have an outcome that can be held against a target.
  public var known: Int { standings.count { $0.reach != .unknown } }
  /// How many of them are reached.
  public var reached: Int { standings.count { $0.reach == .reached } }
}

extension LevelSuggestion {
  /// The usual rule: reproduces every published assessment of D.
  ///
  /// Where the municipality does not use the level that follows, the nearest lower one that it uses.
  ///
  /// Indicators that are not in use that year count not.
  ///
  /// Source: domain, section 6.
  public init(indicators: [Indicator], year: Year, settings: Settings) {
    let used = indicators.filter { $0.isValid(in: year.number) }
    standings = used.map { $0.standing(in: year) }
    let comparable = standings.filter { $0.reach != .unknown && $0.change != .unknown }
    let known = standings.count { $0.reach != .unknown }
    let reached = standings.count { $0.reach == .reached }
    let found: GoalLevel
    if standings.isEmpty {
      (found, rule) = (.notEvaluated, .noIndicators)
    } else if known == 0 {
      (found, rule) = (.notEvaluated, .noneKnown)
    } else if known == standings.count, reached == known {
      (found, rule) = (.fullyMet, .allReached)
    } else if reached * 100 >= known * settings.largelyMetPercent {
      (found, rule) = (.largelyMet, .mostReached(percent: settings.largelyMetPercent))
    } else if reached > 0 {
      (found, rule) = (.partlyMet, .someReached)
    } else if !comparable.isEmpty, comparable.allSatisfy({ $0.change == .improved }) {
      (found, rule) = (.partlyMet, .allImproved)
    } else {
      (found, rule) = (.notMet, .noneReached)
    }
    level = settings.levelInUse(found)
  }
}
