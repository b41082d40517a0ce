extension Assignment {
  /// Whether it had been given by a period, so that an old report reads as it did.
  ///
  /// It had where it was decided or followed up by then, and where nothing is known of that, where the
  /// document that it stands in is of no later year.
  public func isGiven(by period: ReportingPeriod, in document: Document?) -> Bool {
    if followUps.keys.contains(where: { $0 <= period }) { return true }
    return decision?.date?.isReached(by: period) ?? document.map { $0.year <= period.year } ?? true
  }
}

extension Workspace {
  /// What is followed up of an owner at a period: what is valid, had been given, and was not closed before
  /// the period's year began.
  public func assignments(of owner: Owner, at period: ReportingPeriod) -> [Assignment] {
    let settings = municipality(owner.municipality)?.settings ?? .empty
    return givenAssignments(of: owner, at: period)
      .filter { !$0.isClosed(before: period, settings: settings) }
  }

  /// What an owner's register of assignments holds that is valid, and had been given, at a period,
  /// however long ago it was closed.
  public func givenAssignments(of owner: Owner, at period: ReportingPeriod) -> [Assignment] {
    assignments(of: owner)
      .filter { assignment in
        let document = assignment.source?.document
          .flatMap { id in
            self.document(id, of: owner) ?? self.document(id, of: Owner(owner.municipality))
          }
        return assignment.isValid(in: period.year) && assignment.isGiven(by: period, in: document)
      }
  }
}
