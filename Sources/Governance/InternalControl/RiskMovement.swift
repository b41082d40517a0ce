/// How a risk has moved from one year to another, by its risk value.
public enum RiskMovement: Hashable, Sendable {
  /// It is heavier by so much: worse.
  case heavier(by: Int)
  /// It is lighter by so much: better.
  case lighter(by: Int)
  /// It is as heavy as it was.
  case unchanged
  /// A year has no rating: nothing can be said.
  case missing
}

extension Risk {
  /// How it has moved between two years.
  ///
  /// Missing is never unchanged.
  public func movement(from earlier: Year, to later: Year) -> RiskMovement {
    guard let before = ratings[earlier]?.riskValue, let now = ratings[later]?.riskValue
    else { return .missing }
    if now == before { return .unchanged }
    return now > before ? .heavier(by: now - before) : .lighter(by: before - now)
  }
}
