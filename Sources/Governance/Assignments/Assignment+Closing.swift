extension Assignment {
  /// Whether there is nothing left to do at a period: its status closes it, or a decision has.
  public func isClosed(at period: ReportingPeriod, settings: Settings) -> Bool {
    closingYear(at: period, settings: settings) != nil || isDecidedClosed(by: period)
  }

  /// The year in which it was closed, as seen from a period; `nil` where it is open.
  ///
  /// The earlier of the decision that closed it and the first of the follow-ups since when its status has
  /// closed it. A decision without a date says not when, and a status that was taken back not at all.
  public func closingYear(at period: ReportingPeriod, settings: Settings) -> Int? {
    let decided = isDecidedClosed(by: period) ? closing?.date?.year : nil
    let said = followUps.filter { $0.key <= period && $0.value.status != nil }
      .sorted { $0.key > $1.key }
      .prefix { $0.value.status.map { settings.closes($0, kind) } ?? false }
      .last?
      .key.year
    return [decided, said].compactMap(\.self).min()
  }

  /// Whether it was closed before a period's year began, so that it is no matter of that year.
  public func isClosed(before period: ReportingPeriod, settings: Settings) -> Bool {
    closingYear(at: period, settings: settings).map { $0 < period.year } ?? false
  }

  private func isDecidedClosed(by period: ReportingPeriod) -> Bool {
    guard let closing else { return false }
    return closing.date?.isReached(by: period) ?? true
  }
}

extension PartialDate {
  /// The year, which is always known.
  var year: Int {
    switch self {
    case .year(let year), .month(let year, _): year
    case .day(let date): date.year
    }
  }

  /// Whether it lies in a period or before it, as far as it is known.
  func isReached(by period: ReportingPeriod) -> Bool {
    switch self {
    case .year(let year): year <= period.year
    case .month(let year, let month): (year, month) <= (period.year, period.month)
    case .day(let date): date <= period.lastDay
    }
  }
}
