extension Risk {
  /// The rating of a year, else the nearest before it, else the first after it.
  public func latestRating(in year: Year) -> RiskRating? {
    let nearest = ratings.keys.filter { $0 <= year }.max() ?? ratings.keys.min()
    return nearest.flatMap { ratings[$0] }
  }
}
