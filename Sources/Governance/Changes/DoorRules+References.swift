extension DoorRules {
  /// What is new refers to what is there, nothing goes that is referred to, and a level of the officers'
  /// own has its motivation.
  ///
  /// What stood there already is told, not refused, and taking something back only restores what stood.
  func requireWhole(_ cause: ChangeSet.Cause) throws(ChangeRefusal) {
    try requireUnreferred()
    if case .undo = cause { return }
    for address in touched {
      try requireKnown(address)
      try requireMotivation(address)
    }
  }

  private func requireKnown(_ address: Address) throws(ChangeRefusal) {
    let new = after.unknownReferences(of: address)
    guard !new.isEmpty else { return }
    let old = Set(before.unknownReferences(of: address).map(\.target))
    guard let fault = new.first(where: { !old.contains($0.target) }) else { return }
    throw .unfit(Address(address.owner, address.path, field: fault.field), fault.fault)
  }

  private func requireUnreferred() throws(ChangeRefusal) {
    let gone = touched.filter {
      $0.path[0] != FieldName.locks.key && before.datum(at: $0) != nil && after.datum(at: $0) == nil
    }
    guard !gone.isEmpty else { return }
    for owner in after.owners(of: Set(gone.map(\.owner.municipality))) {
      for record in after.records(of: owner) {
        let targets = after.references(of: record).filter { $0.history == .no }.map(\.target)
        if let target = gone.first(where: { lost in targets.contains { $0.leads(into: lost) } }) {
          throw .stillReferred(target, from: record)
        }
      }
    }
  }

  private func requireMotivation(_ address: Address) throws(ChangeRefusal) {
    guard address.path[0] == FieldName.goals.key, let new = after.goal(at: address) else { return }
    let old = before.goal(at: address)
    for (period, assessment) in new.assessments.sorted(by: { $0.key < $1.key }) {
      let earlier = old?.assessments[period]
      guard let level = assessment.level, assessment.motivation?.isBlank ?? true,
        level != earlier?.level || earlier?.motivation?.isBlank == false,
        let suggested = after.suggestion(for: new, of: address.owner, at: period)?.level,
        suggested != level
      else { continue }
      let keys = [FieldName.assessments.key, period.code, FieldName.motivation.key]
      throw .motivationMissing(Address(address.owner, address.path, field: keys))
    }
  }
}

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

  fileprivate func goal(at address: Address) -> Goal? {
    goals(of: address.owner).first { $0.id.text == address.path[1] }
  }

  fileprivate func owners(of municipalities: Set<Municipality.ID>) -> [Owner] {
    municipalities.sorted()
      .flatMap { id in
        [Owner(id)] + (municipality(id)?.bodies ?? []).map { Owner(id, $0.id) }
      }
  }
}

extension Address {
  /// Whether it is another, or leads into what that one has in it.
  fileprivate func leads(into other: Address) -> Bool {
    owner == other.owner && path.starts(with: other.path)
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
