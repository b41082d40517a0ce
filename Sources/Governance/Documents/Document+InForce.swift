extension Document {
  /// Whether the document speaks of nothing later than a period.
  public func isInForce(at period: ReportingPeriod) -> Bool {
    self.period.map { $0 <= period } ?? (year <= period.year)
  }
}

extension Workspace {
  /// An owner's documents, those that speak of nothing later than a period first.
  public func documents(of owner: Owner, inForceAt period: ReportingPeriod) -> [Document] {
    let documents = documents(of: owner)
    return documents.filter { $0.isInForce(at: period) }
      + documents.filter { !$0.isInForce(at: period) }
  }

  /// The document in force: the latest with tables that speaks of nothing later than the period.
  public func documentInForce(of owner: Owner, at period: ReportingPeriod) -> Document? {
    documents(of: owner).first { $0.isInForce(at: period) && !$0.statements.isEmpty }
  }

  /// What the tables of the document in force say of their forecasts, in their order, each as it is told.
  ///
  /// Where it says nothing of a forecast nothing is known: what an older one said is past.
  public func forecasts(
    of owner: Owner,
    at period: ReportingPeriod
  ) -> [(statement: Statement, standing: EconomyStanding)] {
    let settings = municipality(owner.municipality)?.settings ?? .empty
    return (documentInForce(of: owner, at: period)?.statements ?? [])
      .compactMap { statement in
        statement.toldEconomy(StatementFigures(statement), settings: settings)
          .map { (statement, $0) }
      }
  }
}
