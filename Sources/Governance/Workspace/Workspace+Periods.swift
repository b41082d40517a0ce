extension Workspace {
  /// The periods of which an owner's data speak, first to last.
  public func periodsWithData(of owner: Owner) -> [ReportingPeriod] {
    let assessed = goals(of: owner).flatMap { $0.assessments.keys }
    let followedUp = assignments(of: owner).flatMap { $0.followUps.keys }
    let reported = documents(of: owner).compactMap(\.period)
    let controlled = controls(of: owner).flatMap { $0.results.keys }
    let counted = personnel(of: owner).compactMap(\.period)
    return Set(assessed + followedUp + reported + controlled + counted).sorted()
  }

  /// The period in which an owner is shown until somebody has chosen: the latest that a report
  /// describes; without one, the end of the year that the latest budget begins with; without a document,
  /// the latest period of which the data speak.
  ///
  /// A body without documents of its own goes by its municipality's. Nobody begins in a period that has
  /// not come.
  public func usualPeriod(of owner: Owner, on day: CalendarDate) -> ReportingPeriod? {
    guard let today = ReportingPeriod(year: day.year, month: day.month) else { return nil }
    var documents = documents(of: owner)
    if documents.isEmpty { documents = self.documents(of: Owner(owner.municipality)) }
    let reports = documents.compactMap(\.period).filter { $0 <= today }
    let years = documents.compactMap { ReportingPeriod(year: $0.year, month: 12) }
    return reports.max() ?? years.max().map { min($0, today) }
      ?? periodsWithData(of: owner).last { $0 <= today }
  }

  /// The same, and for an owner of whom nothing says when it is shown, the latest of the others of its
  /// municipality.
  public func usualPeriod(near owner: Owner, on day: CalendarDate) -> ReportingPeriod? {
    if let usual = usualPeriod(of: owner, on: day) { return usual }
    let bodies = municipality(owner.municipality)?.bodies ?? []
    return bodies.compactMap { usualPeriod(of: Owner(owner.municipality, $0.id), on: day) }.max()
  }
}
