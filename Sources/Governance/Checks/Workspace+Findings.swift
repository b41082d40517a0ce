extension Workspace {
  /// Everything that the check finds in an owner's documents: errors first, those that are explained
  /// after the others, then in the order of the documents.
  ///
  /// Only what is declared is compared. Tables that are worked out already are not worked out again.
  /// Source: domain, section 5.
  public func findings(
    of owner: Owner,
    knowing checked: [Address: CheckedStatement] = [:]
  ) -> [Finding] {
    findings(of: [owner], checked)
  }

  /// Everything that the check finds in a municipality's documents, its own and those of its bodies:
  /// errors first.
  public func findings(
    of municipality: Municipality.ID,
    knowing checked: [Address: CheckedStatement] = [:]
  ) -> [Finding] {
    let bodies = self.municipality(municipality)?.bodies ?? []
    let owners = [Owner(municipality)] + bodies.map { Owner(municipality, $0.id) }
    return findings(of: owners, checked)
  }

  private func findings(
    of owners: [Owner],
    _ checked: [Address: CheckedStatement]
  ) -> [Finding] {
    let shelf = TableShelf(self, knowing: checked)
    let found = owners.flatMap { owner in
      documents(of: owner).flatMap { DocumentCheck($0, of: owner, shelf).findings() }
        + misprintedRisks(of: owner)
    }
    return Finding.errorsFirst(found) { $0 }
  }
}

extension Finding {
  /// Orders what has findings: errors, what could not be checked, explained errors, what is declared to
  /// differ, rounding, and what is right; what is alike stays in its order.
  public static func errorsFirst<Row>(_ rows: [Row], by finding: (Row) -> Finding) -> [Row] {
    ranked(rows, by: finding).flatMap(\.self)
  }

  /// The same, with what is of one rank together.
  public static func ranked<Row>(_ rows: [Row], by finding: (Row) -> Finding) -> [[Row]] {
    let ranked = Dictionary(grouping: rows) { finding($0).rank }
    return ranks.compactMap { ranked[$0] }
  }

  private static let ranks = 0...6

  private var rank: Int {
    switch verdict {
    case .mismatch: isUnexplained ? 0 : 2
    case .unresolved: isUnexplained ? 1 : 2
    case .restated: 3
    case .differs: 4
    case .rounding: 5
    case .exact: 6
    }
  }
}
