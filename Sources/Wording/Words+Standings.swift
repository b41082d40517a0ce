public import Governance

extension Words {
  /// How an indicator stands: *ej nått, bättre än 2022*; short, the word that says most: *bättre än 2022*.
  public func standing(_ standing: IndicatorStanding, length: TextLength = .short) -> String {
    let reach = self.reach(standing)
    guard let change = change(standing), standing.reach != .unknown else { return reach }
    switch (length, standing.reach) {
    case (.long, _): return "\(reach), \(change)"
    case (.short, .notReached): return change
    case (.short, .reached), (.short, .unknown): return reach
    }
  }

  /// Whether an indicator's target is reached, or what is missing to say so.
  public func reach(_ standing: IndicatorStanding) -> String {
    switch standing.reach {
    case .reached: say("nått", "reached")
    case .notReached: say("ej nått", "not reached")
    case .unknown: missing(standing)
    }
  }

  /// How an outcome has changed: *bättre än 2022*; `nil` where there is nothing to compare with.
  public func change(_ standing: IndicatorStanding) -> String? {
    guard let year = standing.comparedWith?.number else { return nil }
    return switch standing.change {
    case .improved: say("bättre än \(year)", "better than \(year)")
    case .worsened: say("sämre än \(year)", "worse than \(year)")
    case .unchanged: say("som \(year)", "as in \(year)")
    case .unknown: nil
    }
  }

  private func missing(_ standing: IndicatorStanding) -> String {
    switch standing.outcome {
    case nil, .missing?, .blank?: say("inget utfall än", "no outcome yet")
    case .lost?: say("utfallet saknas i källan", "outcome lost in the source")
    case .interval?: say("utfallet är ett intervall", "the outcome is a range")
    case .number?, .preliminary?, .approximate?:
      standing.target?.isAbsent ?? true
        ? say("inget målvärde", "no target")
        : say("målvärdet är ett intervall", "the target is a range")
    }
  }
}
