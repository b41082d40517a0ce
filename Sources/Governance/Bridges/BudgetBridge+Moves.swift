/// A step of a bridge as a waterfall draws it: from where to where.
public struct BridgeMove: Hashable, Sendable {
  /// The step.
  public let step: BridgeStep
  /// How deep it lies below the steps that it is part of; only those at depth 0 move the bridge on.
  public let depth: Int
  /// What the bridge has reached before it; `nil` where that cannot be known.
  public let before: Rational?
  /// What it adds, exactly, an uplift in percent unrounded.
  public let change: Rational?
  /// What the bridge has reached after it.
  public let after: Rational?
}

extension BudgetBridge {
  /// The steps with what they add and what is then reached, in the bridge's unit, in their order.
  ///
  /// Uplifts are chained unrounded. Source: domain, section 3.
  public var moves: [BridgeMove] {
    guard let reckoning = try? BridgeReckoning(self) else { return [] }
    return steps.enumerated()
      .compactMap { index, step in
        reckoning.stages[index]
          .map { stage in
            BridgeMove(
              step: step,
              depth: stage.depth,
              before: stage.before.number,
              change: stage.change.number,
              after: stage.after.number
            )
          }
      }
  }

  /// What the bridge comes to by its steps, to hold against ``to``; `nil` where it cannot be known.
  public var reached: Rational? { try? BridgeReckoning(self).reached.number }
}
