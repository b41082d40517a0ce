extension Workspace {
  /// The lock of an owner's period that holds; `nil` where the period is open.
  public func lock(of owner: Owner, at period: ReportingPeriod) -> PeriodLock? {
    locks(of: owner).first { $0.id.text == period.code && $0.isInForce }
  }

  /// Why the value at an address cannot be changed now, before anybody begins to; `nil` where it can.
  public func lockRefusal(at address: Address) -> ChangeRefusal? {
    if address.path.first == DataFile.documentFolder, address.path.count > 1 {
      return documentRefusal(at: address)
    }
    for lock in locks(of: address.owner) where lock.isInForce {
      guard let period = lock.period else { continue }
      let grip = PeriodGrip(period, lock.entries)
      if grip.holds(address, in: self) { return .periodLocked(address, period, lock.locked) }
      if grip.shows(address, in: self) { return .shownInLocked(address, period, lock.locked) }
    }
    return nil
  }

  private func documentRefusal(at address: Address) -> ChangeRefusal? {
    guard let document = Document.ID(address.path[1]).flatMap({ document($0, of: address.owner) })
    else { return nil }
    if document.state == .locked { return .documentLocked(address, document.locked) }
    guard let period = document.period, let lock = lock(of: address.owner, at: period)
    else { return nil }
    return .periodLocked(address, period, lock.locked)
  }

  /// The operations that lock an owner's period, as things stand; a lock that was undone is replaced.
  ///
  /// Of a municipality as a whole its own period and those of all its bodies. What is locked already is
  /// left as it is.
  public func locking(_ owner: Owner, at period: ReportingPeriod, _ mark: LockMark) -> [Operation] {
    lockable(owner).filter { lock(of: $0, at: period) == nil }
      .flatMap { owner -> [Operation] in
        let address = lockAddress(of: owner, at: period)
        let old = datum(at: address).map { Operation.remove(address, $0, before: nil) }
        let record = makeLock(of: owner, at: period, mark).datum
        return [old, .insert(address, record, before: nil)].compactMap(\.self)
      }
  }

  /// The operations that unlock an owner's period; of a municipality also those of its bodies.
  public func unlocking(
    _ owner: Owner,
    at period: ReportingPeriod,
    _ unlocking: Unlocking
  ) -> [Operation] {
    lockable(owner).filter { lock(of: $0, at: period) != nil }
      .map {
        let address = lockAddress(of: $0, at: period)
        return setting(address.field(FieldName.unlocked.key), to: unlocking.datum)
      }
  }

  /// Whether what a lock holds still is just what was locked, and nobody has changed the files.
  public func isIntact(_ lock: PeriodLock, of owner: Owner) -> Bool {
    guard let period = lock.period else { return false }
    guard lock.digest == digest(of: owner, at: period, lock.entries) else { return false }
    let remembered = lock.entries.records
    return remembered.isEmpty
      || remembered.isSubset(of: records(of: owner, shownAt: period))
  }

  /// Where an owner's lock of a period is, or would be.
  public func lockAddress(of owner: Owner, at period: ReportingPeriod) -> Address {
    Address(owner, [FieldName.locks.key, period.code])
  }

  /// Who has locks of their own: of a municipality its bodies, too.
  func lockable(_ owner: Owner) -> [Owner] {
    guard owner.body == nil else { return [owner] }
    let bodies = municipality(owner.municipality)?.bodies ?? []
    return [owner] + bodies.map { Owner(owner.municipality, $0.id) }
  }

  private func makeLock(
    of owner: Owner,
    at period: ReportingPeriod,
    _ mark: LockMark
  ) -> PeriodLock {
    var lock = PeriodLock.empty
    lock.id = PeriodLock.ID(period.code) ?? lock.id
    lock.locked = mark
    lock.entries = entries(of: owner, at: period)
    lock.digest = digest(of: owner, at: period, lock.entries)
    return lock
  }

  /// Of what is held still, whole, and of the entries that are remembered.
  func digest(
    of owner: Owner,
    at period: ReportingPeriod,
    _ entries: [LockedEntry]
  ) -> String {
    let grip = PeriodGrip(period, entries, reach: entries.reach)
    let held = records(of: owner)
      .compactMap { record in
        grip.held(record, in: self).map { DatumObject.Entry(record.text, $0) }
      }
    let kept = entries.map { DatumObject.Entry($0.address.text, $0.value) }
    let all = Datum.list([.object(DatumObject(held)), .object(DatumObject(kept))])
    return SHA256Digest(of: all.canonicalText.utf8).hexadecimal
  }
}

extension PeriodGrip {
  /// Whether the value at an address of a register is held still.
  fileprivate func holds(_ address: Address, in workspace: Workspace) -> Bool {
    guard let register = address.path.first.flatMap({ DataFile.Register(rawValue: $0) })
    else { return false }
    let isInner = address.path.count > 2
    let dated = isInner ? [] : paths(in: register, .atYearEnd)
    if dated.contains(where: { address.field.starts(with: $0) }) { return true }
    let yardsticks = yardsticks(in: register, of: workspace.datum(at: address.record))
    if yardsticks.contains(where: { address.field.starts(with: $0) }) { return true }
    if register == .personnel { return address.path.dropFirst().first == period.code }
    return register == .decisions && held(address, in: workspace) != nil
  }

  /// Whether the value at an address belongs to an earlier period, and is held still because it is shown.
  fileprivate func shows(_ address: Address, in workspace: Workspace) -> Bool {
    if address.path.count > 1, address.path[0] == FieldName.personnel.key {
      return isShown(figuresOf: address.path[1])
    }
    return borrows(address, in: workspace)
  }
}
