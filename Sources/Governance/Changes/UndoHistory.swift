/// What a writer can take back and do again, told by the writer's log: it survives a restart.
///
/// An edit can be taken back until it has been; what was taken back can be done again until the next
/// edit. Undoing and doing again are changes of their own in the log, but speak of the first edit. The
/// undoing of somebody else's edit is an edit of one's own.
public struct UndoHistory: Hashable, Sendable {
  /// Edits that stand, first to last.
  public private(set) var done: [ChangeSet] = []
  /// Edits that were taken back, the one to be done again next last.
  public private(set) var undone: [ChangeSet] = []

  /// A history with nothing in it.
  public init() {}

  /// A history of changes, first to last.
  public init(_ changes: some Sequence<ChangeSet>) {
    for change in changes { take(change) }
  }
}

extension UndoHistory {
  /// Takes note of a change that was saved.
  public mutating func take(_ change: ChangeSet) {
    if change.cause == .edit { return add(change) }
    let isOpposite = { (entry: ChangeSet) in
      entry.subject == change.subject && entry.isBackward != change.isBackward
    }
    let isSame = { (entry: ChangeSet) in
      entry.subject == change.subject && entry.isBackward == change.isBackward
    }
    if let index = done.lastIndex(where: isOpposite) {
      undone.append(done.remove(at: index))
    } else if let index = undone.lastIndex(where: isSame) {
      done.append(undone.remove(at: index))
    } else {
      add(change)
    }
  }

  private mutating func add(_ change: ChangeSet) {
    done.append(change)
    undone = []
  }

  /// The edit that would be taken back next.
  public var nextUndo: ChangeSet? { done.last }
  /// The edit that would be done again next.
  public var nextRedo: ChangeSet? { undone.last }
}

extension ChangeSet {
  /// The change that takes this one back.
  public func undoing(id: ID, when: Moment, who: String) -> ChangeSet {
    ChangeSet(id: id, when: when, who: who, cause: reversal, operations: inverse)
  }

  /// The change that does this one again.
  public func redoing(id: ID, when: Moment, who: String) -> ChangeSet {
    ChangeSet(
      id: id,
      when: when,
      who: who,
      reason: reason,
      cause: repetition,
      operations: operations
    )
  }
}
