/// What the one door asks of a change besides that each value fits its field: it sees the data before and
/// after, so that it makes no difference by which operations something was done.
struct DoorRules {
  let before: Workspace
  let after: Workspace
  /// The records at the top of registers, and the documents, that the change touches.
  let touched: [Address]

  init(before: Workspace, after: Workspace, _ operations: [Operation]) {
    (self.before, self.after) = (before, after)
    var seen: Set<Address> = []
    touched = operations.map { Address($0.address.owner, Array($0.address.path.prefix(2))) }
      .filter { $0.path.count == 2 && seen.insert($0).inserted }
  }

  /// What the change did to what is or was locked.
  private func document(_ address: Address, in workspace: Workspace) -> Document? {
    guard address.isWholeDocument else { return nil }
    return Document.ID(address.path[1]).flatMap { workspace.document($0, of: address.owner) }
  }

  private func lock(_ address: Address, in workspace: Workspace) -> PeriodLock? {
    guard address.path[0] == FieldName.locks.key else { return nil }
    return workspace.locks(of: address.owner).first { $0.id.text == address.path[1] }
  }
}

extension DoorRules {
  /// What is locked before and after is the same.
  func requireUnlocked() throws(ChangeRefusal) {
    for address in touched {
      try requireSameLock(address)
      try requireSameDocument(address)
    }
    var concerned: [Owner: [Address]] = [:]
    for record in touched {
      for owner in owners(concernedBy: record) { concerned[owner, default: []].append(record) }
    }
    for (owner, records) in concerned {
      for lock in before.locks(of: owner) where lock.isInForce {
        guard let period = lock.period, after.lock(of: owner, at: period) != nil else { continue }
        for record in records {
          if let refusal = refusal(of: record, by: lock, at: period) { throw refusal }
        }
      }
    }
  }

  /// Whose locked periods may show a record: its owner's, and of a budget decision those whose tables it
  /// changes.
  private func owners(concernedBy record: Address) -> Set<Owner> {
    guard record.path[0] == FieldName.decisions.key else { return [record.owner] }
    let decisions = [before, after]
      .flatMap { $0.decisions(of: record.owner).filter { $0.id.text == record.path[1] } }
    return Set([record.owner] + decisions.flatMap(\.postings).map(\.line.owner))
  }

  /// Why a locked period lets nobody change a record so; `nil` where it shows of it what it showed, and still
  /// shows it.
  private func refusal(
    of record: Address,
    by lock: PeriodLock,
    at period: ReportingPeriod
  ) -> ChangeRefusal? {
    func isSame(_ grip: PeriodGrip) -> Bool {
      grip.held(record, in: before) == grip.held(record, in: after)
    }
    let locked = ChangeRefusal.periodLocked(record, period, lock.locked)
    guard stays(record, in: lock, at: period) else { return locked }
    // What belongs to the period is a part of all that it holds still, and nearly always all is the same.
    if isSame(PeriodGrip(period, lock.entries)) { return nil }
    let own = PeriodGrip(period, lock.entries, reach: .records)
    return isSame(own) ? .shownInLocked(record, period, lock.locked) : locked
  }

  /// Whether a record that a locked period showed is still shown, and stands among what had been closed before
  /// its year, or not, as it did.
  private func stays(_ record: Address, in lock: PeriodLock, at period: ReportingPeriod) -> Bool {
    guard lock.remembers(record), before.shows(record, at: period) else { return true }
    return after.shows(record, at: period)
      && before.isClosed(record, before: period) == after.isClosed(record, before: period)
  }

  /// A lock that holds is not changed, only undone.
  private func requireSameLock(_ address: Address) throws(ChangeRefusal) {
    guard let old = lock(address, in: before), old.isInForce, let period = old.period,
      let new = lock(address, in: after), new.isInForce, new != old
    else { return }
    throw .periodLocked(address, period, old.locked)
  }

  /// A locked document is unlocked before anything else of it changes, or it goes.
  private func requireSameDocument(_ address: Address) throws(ChangeRefusal) {
    guard let old = document(address, in: before), old.state == .locked else { return }
    guard var new = document(address, in: after) else {
      throw .documentLocked(address, old.locked)
    }
    if new.state != .locked { (new.state, new.locked) = (old.state, old.locked) }
    guard new == old else { throw .documentLocked(address, old.locked) }
  }

  /// What is unlocked, or whose lock goes, says why.
  func requireReason(_ reason: String?) throws(ChangeRefusal) {
    let isSaid = reason?.contains { !$0.isWhitespace } ?? false
    guard !isSaid else { return }
    for address in touched {
      if document(address, in: before)?.state == .locked,
        document(address, in: after)?.state != .locked
      {
        throw .reasonMissing(address)
      }
      if lock(address, in: before)?.isInForce == true, lock(address, in: after) == nil {
        throw .reasonMissing(address)
      }
    }
  }
}
