/// How an indicator stands in a year: against its target and against the year before.
public struct IndicatorStanding: Hashable, Sendable {
  /// Whether the target is reached.
  public enum Reach: Hashable, Sendable {
    /// The outcome is at least as good as the target.
    case reached
    /// It is not.
    case notReached
    /// The outcome or the target is not known.
    case unknown
  }

  /// How the outcome has changed, in terms of good and bad.
  public enum Change: Hashable, Sendable {
    /// Better than the latest known year before.
    case improved
    /// Worse than it.
    case worsened
    /// The same.
    case unchanged
    /// There is nothing to compare with.
    case unknown
  }

  /// The indicator.
  public let indicator: Indicator.ID
  /// The outcome of the year.
  public let outcome: CellValue?
  /// The target of the year.
  public let target: CellValue?
  /// Whether the target is reached.
  public let reach: Reach
  /// How the outcome has changed.
  public let change: Change
  /// The year that the outcome was compared with.
  public let comparedWith: Year?
}

extension Indicator {
  /// How it stands in a year.
  public func standing(in year: Year) -> IndicatorStanding {
    let outcome = outcomes[year]
    let previous = outcomes.filter { $0.key < year && $0.value.amount != nil }
      .max { $0.key < $1.key }
    return IndicatorStanding(
      indicator: id,
      outcome: outcome,
      target: targets[year],
      reach: reach(outcome?.amount, targets[year]?.amount),
      change: change(
        from: previous?.value.amount,
        to: outcome?.amount,
        target: targets[year]?.amount
      ),
      comparedWith: previous?.key
    )
  }

  func reach(_ outcome: Amount?, _ target: Amount?) -> IndicatorStanding.Reach {
    guard let outcome = outcome?.rational, let target = target?.rational else { return .unknown }
    let isReached =
      switch direction {
      case .higher: outcome >= target
      case .lower: outcome <= target
      case .closest: outcome == target
      }
    return isReached ? .reached : .notReached
  }

  func change(
    from previous: Amount?,
    to outcome: Amount?,
    target: Amount?
  ) -> IndicatorStanding.Change {
    guard let before = previous?.rational, let now = outcome?.rational else { return .unknown }
    if before == now { return .unchanged }
    switch direction {
    case .higher: return now > before ? .improved : .worsened
    case .lower: return now < before ? .improved : .worsened
    case .closest:
      guard let target = target?.rational, let distance = try? now.minus(target).magnitude,
        let earlier = try? before.minus(target).magnitude
      else { return .unknown }
      if distance == earlier { return .unchanged }
      return distance < earlier ? .improved : .worsened
    }
  }
}
