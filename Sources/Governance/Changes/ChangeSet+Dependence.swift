/// Why a change of the log cannot be taken back from where things stand now.
public enum UndoObstacle: Hashable, Sendable {
  /// It has been already.
  case takenBack(by: ChangeSet)
  /// Later changes build on it, first to last: what it made is no longer what stands there.
  case builtUpon(by: [ChangeSet])
}

extension ChangeSet {
  /// What stands in the way of taking this change back, given all that was logged after it, first to last.
  ///
  /// A later change that was itself taken back is none. What stands in the files is not looked at: somebody
  /// may have changed it without a log, and then ``Workspace/apply(_:)-(ChangeSet)`` refuses.
  public func obstacle(among later: [ChangeSet]) -> UndoObstacle? {
    if let last = later.last(where: { $0.subject == subject }), last.isBackward != isBackward {
      return .takenBack(by: last)
    }
    let standing = Self.standing(later.filter { $0.subject != subject })
    let builders = standing.filter { isBuiltUpon(by: $0) }
    return builders.isEmpty ? nil : .builtUpon(by: builders)
  }

  /// What the taking back of it is, as a cause: undoing an edit, or doing again what was undone.
  public var reversal: Cause { isBackward ? .redo(subject) : .undo(subject) }

  /// The doing again of it after it was taken back, as a cause.
  public var repetition: Cause { isBackward ? .undo(subject) : .redo(subject) }

  /// Whether it begins with what another change made.
  public func isMade(on other: ChangeSet) -> Bool {
    operations.contains { step in
      guard case .set(let address, let from, _) = step else { return false }
      return other.operations.contains {
        if case .set(address, _, from) = $0 { true } else { false }
      }
    }
  }

  /// The edit that it makes, undoes or does again.
  var subject: ID {
    switch cause {
    case .edit: id
    case .undo(let id), .redo(let id): id
    }
  }

  /// Whether it takes an edit back.
  var isBackward: Bool {
    if case .undo = cause { true } else { false }
  }

  /// Those whose effect is left: an edit that was undone leaves none, nor does an undo that was taken back.
  private static func standing(_ changes: [ChangeSet]) -> [ChangeSet] {
    var first: [ID: ChangeSet] = [:]
    var last: [ID: ChangeSet] = [:]
    for change in changes {
      if first[change.subject] == nil { first[change.subject] = change }
      last[change.subject] = change
    }
    return changes.filter { change in
      last[change.subject]?.id == change.id
        && first[change.subject]?.isBackward == change.isBackward
    }
  }

  private func isBuiltUpon(by later: ChangeSet) -> Bool {
    operations.contains { step in later.operations.contains { step.isBuiltUpon(by: $0) } }
  }
}

extension Operation {
  /// Whether the step can no longer be taken back, or not without losing something, once a later one is made.
  func isBuiltUpon(by later: Operation) -> Bool {
    guard address.owner == later.address.owner else { return false }
    return switch self {
    case .set: later.changesValue(at: address)
    case .insert: later.comesOrGoes(with: address) || later.changesInside(address)
    case .remove(_, _, let sibling):
      later.comesOrGoes(with: address) || later.removes(sibling, of: address)
    case .move(_, let sibling, _):
      later.comesOrGoes(with: address) || later.removes(sibling, of: address)
        || later.moves(address)
    }
  }

  /// Whether it sets a value, one that holds it or one inside it, or brings or takes the record.
  private func changesValue(at value: Address) -> Bool {
    guard case .set = self else { return comesOrGoes(with: value) }
    return address.path == value.path
      && (address.field.starts(with: value.field) || value.field.starts(with: address.field))
  }

  /// Whether a record, or one that it is in, comes or goes as a whole.
  private func comesOrGoes(with record: Address) -> Bool {
    switch self {
    case .insert, .remove: record.path.starts(with: address.path)
    case .set, .move: false
    }
  }

  /// Whether anything in a record becomes something else; its place among others is nothing in it.
  private func changesInside(_ record: Address) -> Bool {
    guard address.path.starts(with: record.path) else { return false }
    return !moves(record)
  }

  private func removes(_ sibling: String?, of record: Address) -> Bool {
    guard case .remove = self, let sibling else { return false }
    return address.path == Array(record.path.dropLast()) + [sibling]
  }

  private func moves(_ record: Address) -> Bool {
    if case .move = self { address.path == record.path } else { false }
  }
}
