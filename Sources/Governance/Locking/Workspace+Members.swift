extension Workspace {
  /// The records of an owner's registers that a period shows: what is valid in its year, of assignments what had
  /// been given by then.
  func records(of owner: Owner, shownAt period: ReportingPeriod) -> [Address] {
    DataFile.Register.allCases.flatMap { register in
      ids(in: register, of: owner, shownAt: period).map { Address(owner, [register.rawValue, $0]) }
    }
  }

  /// Whether a period shows a record of a register.
  func shows(_ record: Address, at period: ReportingPeriod) -> Bool {
    guard record.path.count == 2, let register = DataFile.Register(rawValue: record.path[0])
    else { return false }
    return ids(in: register, of: record.owner, shownAt: period).contains(record.path[1])
  }

  private func ids(
    in register: DataFile.Register,
    of owner: Owner,
    shownAt period: ReportingPeriod
  ) -> [String] {
    let year = period.year
    return switch register {
    case .goals: goals(of: owner).filter { $0.isValid(in: year) }.map(\.id.text)
    case .indicators: indicators(of: owner).filter { $0.isValid(in: year) }.map(\.id.text)
    case .assignments: givenAssignments(of: owner, at: period).map(\.id.text)
    case .risks: risks(of: owner).map(\.id.text)
    case .controls: controls(of: owner).filter { $0.year == year }.map(\.id.text)
    case .finance, .personnel, .decisions, .locks: []
    }
  }

  /// Whether a record is an assignment that was closed before a period's year began.
  ///
  /// `false` where the municipality, which says what closes, is not loaded.
  func isClosed(_ record: Address, before period: ReportingPeriod) -> Bool {
    guard let settings = municipality(record.owner.municipality)?.settings,
      record.path.count == 2, record.path[0] == FieldName.assignments.key
    else { return false }
    return assignments(of: record.owner).first { $0.id.text == record.path[1] }?
      .isClosed(before: period, settings: settings) ?? false
  }

  /// The records that came into an owner's registers after a period was locked, and that it would show.
  func newcomers(since lock: PeriodLock, of owner: Owner, at period: ReportingPeriod) -> [Address] {
    guard lock.entries.reach >= .records else { return [] }
    let remembered = lock.entries.records
    return records(of: owner, shownAt: period).filter { !remembered.contains($0) }
  }
}

extension PeriodLock {
  /// Whether it remembers a record as one that its period shows.
  func remembers(_ record: Address) -> Bool {
    let id = record.field(FieldName.id.key)
    return entries.contains { $0.address == id }
  }
}

extension LockedEntry {
  /// Whether it says only which lock it is in.
  var isOfLock: Bool { address.path.first == FieldName.locks.key }

  /// Whether it says that a record was there, and nothing of what it held.
  private var isOfRecord: Bool { address.field == [FieldName.id.key] }

  /// From which reach on a lock has such an entry.
  var reach: PeriodGrip.Reach {
    if isOfRecord { return .records }
    if isOfLock || PeriodGrip.isBorrowed(address) { return .borrowed }
    return PeriodGrip.isYardstick(address) ? .yardsticks : .entries
  }

  /// The record that it says was there.
  fileprivate var record: Address? { isOfRecord && !isOfLock ? address.record : nil }
}

extension [LockedEntry] {
  /// How much they remember.
  var reach: PeriodGrip.Reach { lazy.map(\.reach).max() ?? .entries }

  /// The records that they say were there.
  var records: Set<Address> { Set(compactMap(\.record)) }
}
