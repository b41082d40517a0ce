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

  /// Whether all that something rests on has come out, or a part of it is only expected.
  public enum Certainty: Hashable, Sendable {
    /// All of it.
    case known
    /// A part of it is a forecast, a budget or a plan.
    case expected
  }

  /// A year's value and what follows from it.
  public struct YearStanding: Hashable, Sendable {
    /// The year.
    public let year: Year
    /// The value, in the goal's unit.
    public let value: CellValue
    /// What the value rests on.
    public let basis: ValueBasis
    /// What follows, or would follow if what is expected came true.
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
    /// Whether any of its known years is only expected.
    public let certainty: Certainty
    /// What follows, or would follow if what is expected came true.
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

  /// Whether what the verdict rests on has come out at a period; a year that is not over has not.
  public func certainty(at period: ReportingPeriod) -> Certainty {
    switch judgedOn {
    case .values:
      years.last { $0.year.number <= period.year && $0.verdict != .unknown }
        .map { $0.year.number > period.lastEndedYear ? .expected : $0.basis.certainty } ?? .known
    case .average: average?.certainty ?? .known
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
          basis: basis(in: year),
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
    let computed = computedAverage
    guard let value = computed ?? average?.amount?.rational else { return nil }
    return .init(
      value: value,
      basis: computed == nil ? .printed : .computed,
      certainty: averageCertainty,
      verdict: verdict(on: value)
    )
  }

  /// An average is expected as soon as one of its years is.
  private var averageCertainty: FinancialGoalStanding.Certainty {
    let years = averageYears
    return values.keys.contains {
      years.contains($0.number) && basis(in: $0).certainty == .expected
    }
      ? .expected : .known
  }

  /// Whether a year is not judged by itself: the goal is judged on the average that the year is a part of.
  public func countsOnlyInAverage(_ year: Year) -> Bool {
    judgedOn == .average && averageYears.contains(year.number)
  }

  /// The years of the average; all years where it does not say which.
  private var averageYears: ClosedRange<Int> {
    let (first, last) = (averageFrom ?? .min, averageTo ?? .max)
    return first <= last ? first...last : first...first
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
