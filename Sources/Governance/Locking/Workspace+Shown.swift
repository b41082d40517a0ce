extension Workspace {
  /// The data of an owner as a period shows them, of a municipality also those of its bodies.
  ///
  /// Where it is locked, what counts by years stands as it did when it was locked: the year's outcome goes on to
  /// change until the year is closed, the report of August does not, and those of earlier years may come late. So do
  /// the indicators that measure a goal. What has come into the registers since is not in any locked period.
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
    let isHidden =
      changesRemembered(operation, by: lock, at: period) || adds(operation, to: lock, at: period)
    return isHidden ? lock : nil
  }

  /// Whether an operation changes what a locked period shows as it was.
  private func changesRemembered(
    _ operation: Operation,
    by lock: PeriodLock,
    at period: ReportingPeriod
  ) -> Bool {
    guard case .set(let address, let from, let to) = operation,
      let register = address.path.first.flatMap({ DataFile.Register(rawValue: $0) })
    else { return false }
    let grip = PeriodGrip(period)
    let held =
      address.path.count == 2
      ? grip.paths(in: register, .atYearEnd)
        + grip.yardsticks(in: register, of: datum(at: address.record)) : []
    if held.contains(where: { address.field.starts(with: $0) }) { return false }
    if concernsNewcomersOnly(operation, of: lock) { return false }
    return remembered(in: register, by: lock, grip)
      .contains { path in
        if address.field.starts(with: path) { return true }
        guard path.starts(with: address.field) else { return false }
        let inner = path.dropFirst(address.field.count)
        return from?.value(at: inner) != to?.value(at: inner)
      }
  }

  /// Whether an operation only puts indicators that came in later into a goal's list, or takes them out of it.
  private func concernsNewcomersOnly(_ operation: Operation, of lock: PeriodLock) -> Bool {
    guard case .set(let address, let from, let to) = operation,
      address.path.first == DataFile.Register.goals.rawValue,
      address.field == [FieldName.indicators.key]
    else { return false }
    func known(_ list: Datum?) -> [Datum] {
      guard case .list(let items)? = list else { return [] }
      return items.filter { item in
        guard case .text(let id) = item else { return true }
        return lock.remembers(Address(address.owner, [FieldName.indicators.key, id]))
      }
    }
    return known(from) == known(to)
  }

  /// The paths of keys to what a lock remembers and does not hold still; of those of earlier versions the year's
  /// values, until its end.
  private func remembered(
    in register: DataFile.Register,
    by lock: PeriodLock,
    _ grip: PeriodGrip
  ) -> [[String]] {
    guard lock.entries.reach < .borrowed else {
      return PeriodGrip.rememberedFields(of: register).map { [$0.key] }
    }
    return grip.endsYear ? [] : grip.yearPaths(in: register)
  }

  /// Whether an operation brings a record into what a period shows, which the lock does not remember.
  private func adds(
    _ operation: Operation,
    to lock: PeriodLock,
    at period: ReportingPeriod
  ) -> Bool {
    let record = operation.address.record
    guard record.path.count == 2, DataFile.Register(rawValue: record.path[0]) != nil,
      lock.entries.reach >= .records, !lock.remembers(record), !shows(record, at: period)
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
    let stood = Dictionary(lock.entries.map { ($0.address, $0.value) }) { first, _ in first }
    let back =
      lock.entries.reach < .borrowed
      ? yearBack(to: period, stood, of: owner) : rememberedBack(to: period, stood, of: owner)
    return newcomers + back
  }

  /// What is remembered whole and was made another.
  private func rememberedBack(
    to period: ReportingPeriod,
    _ stood: [Address: Datum],
    of owner: Owner
  ) -> [Operation] {
    let year = String(period.year)
    return records(of: owner)
      .flatMap { PeriodGrip.remembered(of: $0, in: self) }
      .compactMap { address in
        var then = stood[address]
        if let own = stood[Address(owner, address.path, field: address.field + [year])] {
          then = (then ?? .object(DatumObject())).replacing(at: [year], with: own)
        }
        let now = datum(at: address)
        return now?.canonicalText == then?.canonicalText ? nil : .set(address, from: now, to: then)
      }
  }

  /// What of the year was made another, before its end, where an earlier version locked it.
  private func yearBack(
    to period: ReportingPeriod,
    _ stood: [Address: Datum],
    of owner: Owner
  ) -> [Operation] {
    let grip = PeriodGrip(period)
    guard !grip.endsYear else { return [] }
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
