extension Workspace {
  /// The data of an owner as a period shows them, of a municipality also those of its bodies.
  ///
  /// Where it is locked before the year's end, what counts by years stands as it did when it was locked: the
  /// year's outcome goes on to change until the year is closed, the report of August does not. What has come
  /// into the registers since is not in any locked period.
  public func shown(at period: ReportingPeriod, of owner: Owner) -> Workspace {
    var shown = self
    for owner in lockable(owner) {
      for step in stepsBack(to: period, of: owner) { try? shown.apply(step) }
    }
    return shown
  }

  /// The lock with which the chosen period shows something that an operation would change: it could not be
  /// seen there; `nil` where it can.
  public func lock(showing operation: Operation, at period: ReportingPeriod) -> PeriodLock? {
    guard let lock = lock(of: operation.address.owner, at: period) else { return nil }
    return changesYear(operation, of: period) || adds(operation, to: lock, at: period) ? lock : nil
  }

  /// Whether an operation changes a year's value that an earlier period of the year shows as it was.
  private func changesYear(_ operation: Operation, of period: ReportingPeriod) -> Bool {
    let grip = PeriodGrip(period)
    guard !grip.endsYear, case .set(let address, let from, let to) = operation,
      let register = address.path.first.flatMap({ DataFile.Register(rawValue: $0) })
    else { return false }
    return grip.yearPaths(in: register)
      .contains { path in
        if address.field.starts(with: path) { return true }
        guard path.starts(with: address.field) else { return false }
        let inner = path.dropFirst(address.field.count)
        return from?.value(at: inner) != to?.value(at: inner)
      }
  }

  /// Whether an operation brings a record into what a period shows, which the lock does not remember.
  private func adds(
    _ operation: Operation,
    to lock: PeriodLock,
    at period: ReportingPeriod
  ) -> Bool {
    let record = operation.address.record
    guard record.path.count == 2, DataFile.Register(rawValue: record.path[0]) != nil,
      lock.entries.reach == .records, !lock.remembers(record), !shows(record, at: period)
    else { return false }
    var changed = self
    try? changed.apply(operation)
    return changed.shows(record, at: period)
  }

  /// What was made another after an owner's period was locked, taken back.
  private func stepsBack(to period: ReportingPeriod, of owner: Owner) -> [Operation] {
    guard let lock = lock(of: owner, at: period) else { return [] }
    let newcomers = newcomers(since: lock, of: owner, at: period)
      .compactMap { record in datum(at: record).map { Operation.remove(record, $0, before: nil) } }
    return newcomers + yearsBack(to: period, lock, of: owner)
  }

  /// What of the year was made another, before its end.
  private func yearsBack(
    to period: ReportingPeriod,
    _ lock: PeriodLock,
    of owner: Owner
  ) -> [Operation] {
    let grip = PeriodGrip(period)
    guard !grip.endsYear else { return [] }
    let stood = Dictionary(lock.entries.map { ($0.address, $0.value) }) { first, _ in first }
    return records(of: owner)
      .flatMap { record in
        let register = record.path.first.flatMap { DataFile.Register(rawValue: $0) }
        return (register.map { grip.yearPaths(in: $0) } ?? [])
          .compactMap { path -> Operation? in
            let address = Address(owner, record.path, field: path)
            let now = datum(at: address)
            return now == stood[address] ? nil : .set(address, from: now, to: stood[address])
          }
      }
  }
}
