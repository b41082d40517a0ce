/// What a writer can take back and do again, told by the writer's log: it survives a restart.
///
/// An edit can be taken back until it has been; what was taken back can be done again until the next
/// edit. Undoing and doing again are changes of their own in the log, but speak of the first edit.
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
    switch change.cause {
    case .edit:
      done.append(change)
      undone = []
    case .undo(let id): Self.move(id, from: &done, to: &undone)
    case .redo(let id): Self.move(id, from: &undone, to: &done)
    }
  }

  private static func move(
    _ id: ChangeSet.ID,
    from source: inout [ChangeSet],
    to target: inout [ChangeSet]
  ) {
    guard let index = source.lastIndex(where: { $0.id == id }) else { return }
    target.append(source.remove(at: index))
  }

  /// The edit that would be taken back next.
  public var nextUndo: ChangeSet? { done.last }
  /// The edit that would be done again next.
  public var nextRedo: ChangeSet? { undone.last }
}

extension ChangeSet {
  /// The change that takes this one back.
  public func undoing(id: ID, when: Moment, who: String) -> ChangeSet {
    ChangeSet(id: id, when: when, who: who, cause: .undo(self.id), operations: inverse)
  }

  /// The change that does this one again.
  public func redoing(id: ID, when: Moment, who: String) -> ChangeSet {
    ChangeSet(
      id: id,
      when: when,
      who: who,
      reason: reason,
      cause: .redo(self.id),
      operations: operations
    )
  }
}
