/// How a financial goal stands: each year, and the average beside them.
///
/// Both are kept apart, for they may differ: the years 99,0, 98,2 and 98,9 exceed 98,0, the average over
/// ten years is 96,5. Source: L:581.
public struct FinancialGoalStanding: Hashable, Sendable {
  /// Whether a value meets the goal.
  public enum Verdict: Hashable, Sendable {
    /// It does.
    case met
    /// It does not.
    case notMet
    /// There is no such value, or no threshold.
    case unknown
  }

  /// A year's value and what follows from it.
  public struct YearStanding: Hashable, Sendable {
    /// The year.
    public let year: Year
    /// The value, in the goal's unit.
    public let value: CellValue
    /// What follows.
    public let verdict: Verdict
  }

  /// An average and what follows from it.
  public struct Average: Hashable, Sendable {
    /// Where it comes from.
    public enum Basis: Hashable, Sendable {
      /// The mean of all its years' values.
      case computed
      /// The document's own, where not all values are known.
      case printed
    }

    /// The average, exactly, in the goal's unit.
    public let value: Rational
    /// Where it comes from.
    public let basis: Basis
    /// What follows.
    public let verdict: Verdict
  }

  /// The years, first to last.
  public let years: [YearStanding]
  /// The average, where it is known.
  public let average: Average?
  /// What the goal is judged on.
  public let judgedOn: FinancialGoal.Basis
}

extension FinancialGoalStanding {
  /// Whether the goal is met at a year's end, judged as the goal says: on the latest known value not
  /// after the year, or on the average.
  public func verdict(in year: Year) -> Verdict {
    switch judgedOn {
    case .values: years.last { $0.year <= year && $0.verdict != .unknown }?.verdict ?? .unknown
    case .average: average?.verdict ?? .unknown
    }
  }
}

extension FinancialGoalStanding.Verdict {
  /// The signal of the verdict.
  public var signal: Signal {
    switch self {
    case .met: .full
    case .notMet: .empty
    case .unknown: .none
    }
  }
}

extension FinancialGoal {
  /// How it stands, year by year and on average.
  public var standing: FinancialGoalStanding {
    let years = values.sorted { $0.key < $1.key }
      .map { year, value in
        FinancialGoalStanding.YearStanding(
          year: year,
          value: value,
          verdict: verdict(on: value.amount?.rational)
        )
      }
    return FinancialGoalStanding(years: years, average: averageStanding, judgedOn: judgedOn)
  }

  /// The mean of the values from the average's first year to its last; `nil` where one is not known.
  ///
  /// In the goal's unit, exactly.
  public var computedAverage: Rational? {
    guard let first = averageFrom, let last = averageTo, first <= last else { return nil }
    let known = (first...last).compactMap { values[Year($0)]?.amount?.rational }
    guard known.count == last - first + 1 else { return nil }
    var sum = Rational.zero
    for value in known {
      guard let next = try? sum.plus(value) else { return nil }
      sum = next
    }
    return try? sum.divided(by: Rational(known.count))
  }

  private var averageStanding: FinancialGoalStanding.Average? {
    if let value = computedAverage {
      return .init(value: value, basis: .computed, verdict: verdict(on: value))
    }
    return average?.amount
      .map { .init(value: $0.rational, basis: .printed, verdict: verdict(on: $0.rational)) }
  }

  private func verdict(on value: Rational?) -> FinancialGoalStanding.Verdict {
    guard let value, let comparator, let threshold = threshold?.amount?.rational
    else { return .unknown }
    let isMet =
      switch comparator {
      case .above: value > threshold
      case .atLeast: value >= threshold
      case .below: value < threshold
      case .atMost: value <= threshold
      }
    return isMet ? .met : .notMet
  }
}
