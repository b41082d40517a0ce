/// How an indicator stands to what is to be reached in the end.
public struct EndTargetStanding: Hashable, Sendable {
  /// What is to be reached, and when.
  public let target: EndTarget
  /// The latest outcome that is known.
  public let outcome: CellValue?
  /// Its year.
  public let outcomeYear: Year?
  /// Whether it is reached already.
  public let reach: IndicatorStanding.Reach
}

extension Indicator {
  /// How the latest outcome not after a year stands to an end target, in the indicator's direction.
  public func standing(to target: EndTarget, in year: Year) -> EndTargetStanding {
    let known = outcomes.filter { $0.key <= year && $0.value.amount != nil }
    let latest = known.max { $0.key < $1.key }
    return EndTargetStanding(
      target: target,
      outcome: latest?.value,
      outcomeYear: latest?.key,
      reach: reach(latest?.value.amount, target.value.amount)
    )
  }
}
