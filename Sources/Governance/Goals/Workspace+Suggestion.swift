extension Workspace {
  /// The level that the indicators suggest for a goal at a period, and why; `nil` while they are not read.
  public func suggestion(
    for goal: Goal,
    of owner: Owner,
    at period: ReportingPeriod
  ) -> LevelSuggestion? {
    guard let municipality = municipality(owner.municipality),
      case .loaded? = files[.register(.indicators, owner)]
    else { return nil }
    let byID = Dictionary(indicators(of: owner).map { ($0.id, $0) }) { first, _ in first }
    return LevelSuggestion(
      indicators: goal.indicators.compactMap { byID[$0] },
      year: Year(period.year),
      settings: municipality.settings
    )
  }
}
