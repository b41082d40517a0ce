/// What a year's value rests on (*värdetyp*): whether it came out so, or is only expected.
public enum ValueBasis: String, CaseIterable, Hashable, Sendable {
  /// *Utfall*: what it became.
  case outcome
  /// *Prognos*: what the year is expected to end at.
  case forecast
  /// *Budget*: what was decided for the year.
  case budget
  /// *Plan* for a year after the budget's own.
  case plan
}

extension ValueBasis {
  /// Whether the value has come out, or only says what is expected: nothing is met yet by that.
  public var certainty: FinancialGoalStanding.Certainty { self == .outcome ? .known : .expected }
}

extension FinancialGoal {
  /// What a year's value rests on: an outcome, unless the goal says otherwise.
  public func basis(in year: Year) -> ValueBasis { valueBasis[year] ?? .outcome }
}
