/// Which way an indicator goes: by the document's word, and by its own outcomes.
public struct TrendStanding: Hashable, Sendable {
  /// The document's word for the year.
  public let published: Trend?
  /// The direction between the last two known outcomes: of the number, not good or bad.
  public let computed: Trend?
  /// Whether that is good or bad, as the indicator's direction has it.
  public let change: IndicatorStanding.Change
  /// The year of the later outcome.
  public let year: Year?
  /// The year of the earlier one.
  public let comparedWith: Year?
}

extension Indicator {
  /// Which way it goes, by outcomes not after a year.
  ///
  /// Source of the published words: L:263.
  public func trend(in year: Year) -> TrendStanding {
    let known = outcomes.filter { $0.key <= year && $0.value.amount != nil }.keys.sorted()
    let (now, before) = (known.last, known.dropLast().last)
    let later = now.flatMap { outcomes[$0]?.amount }
    let earlier = before.flatMap { outcomes[$0]?.amount }
    return TrendStanding(
      published: trends[year],
      computed: Trend(from: earlier, to: later),
      change: change(from: earlier, to: later, target: now.flatMap { targets[$0]?.amount }),
      year: now,
      comparedWith: before
    )
  }
}

extension Trend {
  fileprivate init?(from earlier: Amount?, to later: Amount?) {
    guard let before = earlier?.rational, let now = later?.rational else { return nil }
    self = now == before ? .steady : now > before ? .rising : .falling
  }
}
