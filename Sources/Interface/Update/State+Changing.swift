import Governance
import Wording

extension State {
  /// Makes a change on the screen at once, and asks for it to be saved.
  mutating func commit(_ operations: [Operation], cause: ChangeSet.Cause = .edit) -> [Effect] {
    let operations = operations.filter { !$0.changesNothing }
    guard !operations.isEmpty else { return [] }
    let change = ChangeSet(
      id: ChangeSet.ID("\(author.prefix)-\(nextChange)"),
      when: now,
      who: author.name,
      cause: cause,
      operations: operations
    )
    do throws(ChangeRefusal) {
      try workspace.apply(change)
    } catch {
      refuse(words.refusal(error))
      return []
    }
    nextChange += 1
    revision += 1
    history.record(change)
    inFlight[change.id] = change
    saving = .underway(inFlight.count)
    return [.save(change)]
  }

  mutating func undo() -> [Effect] {
    guard let change = history.undoable.last else { return [] }
    let effects = commit(change.inverse, cause: .undo(change.id))
    if !effects.isEmpty { tell(words[.undid(words.change(change.inverse, in: workspace))]) }
    return effects
  }

  mutating func redo() -> [Effect] {
    guard let change = history.redoable.last else { return [] }
    let effects = commit(change.operations, cause: .redo(change.id))
    if !effects.isEmpty { tell(words[.redid(words.change(change.operations, in: workspace))]) }
    return effects
  }
}

extension EditHistory {
  /// Takes in a change that was made.
  mutating func record(_ change: ChangeSet) {
    switch change.cause {
    case .edit:
      undoable.append(change)
      redoable = []
    case .undo(let id): move(id, from: \.undoable, to: \.redoable)
    case .redo(let id): move(id, from: \.redoable, to: \.undoable)
    }
  }

  /// Forgets a change that could not be kept.
  mutating func forget(_ change: ChangeSet) {
    switch change.cause {
    case .edit: undoable.removeAll { $0.id == change.id }
    case .undo(let id): move(id, from: \.redoable, to: \.undoable)
    case .redo(let id): move(id, from: \.undoable, to: \.redoable)
    }
  }

  private mutating func move(
    _ id: ChangeSet.ID,
    from source: WritableKeyPath<EditHistory, [ChangeSet]>,
    to target: WritableKeyPath<EditHistory, [ChangeSet]>
  ) {
    guard let index = self[keyPath: source].lastIndex(where: { $0.id == id }) else { return }
    self[keyPath: target].append(self[keyPath: source].remove(at: index))
  }
}

extension Operation {
  /// Whether it sets what is already there.
  fileprivate var changesNothing: Bool {
    if case .set(_, let from, let to) = self { from == to } else { false }
  }
}
