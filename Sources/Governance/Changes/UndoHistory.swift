/// What a writer can take back and do again, told by the writer's log: it survives a restart.
///
/// An edit can be taken back until it has been; what was taken back can be done again until the next
/// edit. Undoing and doing again are changes of their own in the log, but speak of the first edit.
///
/// The undoing of somebody else's edit, or of an edit of one's own out of turn, is an edit: it can itself be taken back.
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
    // That a value stays was decided, and there is nothing to take back.
    if !change.operations.isEmpty, change.operations.allSatisfy(\.changesNothing) { return }
    if let last = done.last, change.takesBack(last) {
      undone.append(done.removeLast())
    } else if let next = undone.last, change.doesAgain(next) {
      done.append(undone.removeLast())
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
  /// Whether it is the taking back of an entry of the history.
  fileprivate func takesBack(_ entry: ChangeSet) -> Bool {
    cause != .edit && subject == entry.subject && isBackward != entry.isBackward
  }

  /// Whether it does again what an entry of the history did.
  fileprivate func doesAgain(_ entry: ChangeSet) -> Bool {
    cause != .edit && subject == entry.subject && isBackward == entry.isBackward
  }

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
