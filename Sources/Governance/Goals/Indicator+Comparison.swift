/// A year's outcome for women and men beside the outcome for all.
public struct GenderSplit: Hashable, Sendable {
  /// The outcome for all.
  public let all: CellValue?
  /// The outcome for women.
  public let women: CellValue?
  /// The outcome for men.
  public let men: CellValue?
  /// Women's outcome minus men's, in the indicator's unit; `nil` where one is not known.
  public let gap: Rational?
}

/// How an outcome stands to the same figure elsewhere.
public struct ComparisonStanding: Hashable, Sendable {
  /// What it is compared with.
  public let comparison: Comparison.ID
  /// The outcome there.
  public let value: CellValue?
  /// Our outcome minus theirs, in the indicator's unit; `nil` where one is not known.
  public let difference: Rational?
  /// Whether ours is better than theirs, as the indicator's direction has it.
  public let change: IndicatorStanding.Change
}

extension Indicator {
  /// A year's outcome for women and men; `nil` where there is none for either.
  public func genderSplit(in year: Year) -> GenderSplit? {
    let (women, men) = (womenOutcomes[year], menOutcomes[year])
    guard women != nil || men != nil else { return nil }
    return GenderSplit(
      all: outcomes[year],
      women: women,
      men: men,
      gap: women?.amount?.rational.difference(from: men?.amount?.rational)
    )
  }

  /// How a year's outcome stands to the same figure elsewhere.
  public func comparisons(in year: Year) -> [ComparisonStanding] {
    let outcome = outcomes[year]?.amount
    return comparisons.map { comparison in
      let value = comparison.outcomes[year]
      return ComparisonStanding(
        comparison: comparison.id,
        value: value,
        difference: outcome?.rational.difference(from: value?.amount?.rational),
        change: change(from: value?.amount, to: outcome, target: targets[year]?.amount)
      )
    }
  }
}

extension Rational {
  fileprivate func difference(from other: Rational?) -> Rational? {
    other.flatMap { try? minus($0) }
  }
}
