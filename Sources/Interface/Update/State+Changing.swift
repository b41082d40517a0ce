import Governance
import Wording

/// What becomes of steps that set what is there already.
enum Unchanged {
  /// Nothing.
  case leftOut
  /// They are logged: somebody has decided that the value stays.
  case logged
}

extension State {
  /// Makes a change on the screen at once, and asks for it to be saved.
  mutating func commit(
    _ operations: [Operation],
    cause: ChangeSet.Cause = .edit,
    reason: String? = nil,
    keeping unchanged: Unchanged = .leftOut
  ) -> [Effect] {
    guard scenario == nil else {
      refuse(words[ScenarioPhrase.whileSupposing])
      return []
    }
    var operations = operations.filter { unchanged == .logged || !$0.changesNothing }
    guard !operations.isEmpty else { return [] }
    if cause == .edit { operations = workspace.keepingPrintedRatings(operations) }
    if cause == .edit, let sentence = hidingSentence(operations) {
      refuse(sentence)
      return []
    }
    let change = ChangeSet(
      id: ChangeSet.ID("\(author.prefix)-\(nextChange)"),
      when: now,
      who: author.name,
      reason: reason,
      cause: cause,
      operations: operations
    )
    do throws(ChangeRefusal) {
      try workspace.apply(change)
    } catch {
      refuse(words.refusal(error, in: workspace, of: operations))
      return []
    }
    nextChange += 1
    revision += 1
    changes.append(change)
    history.take(change)
    inFlight.append(change)
    saving = .underway(inFlight.count)
    settlePlace()
    return [.save(change)] + wantNew(by: operations)
  }

  mutating func undo() -> [Effect] {
    guard let change = history.nextUndo, asksWhy(undoing: change) == .no else { return [] }
    let effects = commit(change.inverse, cause: change.reversal)
    guard !effects.isEmpty else { return askWhoPrevents(change) }
    tell(saidOfLast)
    follow(change.inverse)
    return effects
  }

  mutating func redo() -> [Effect] {
    guard let change = history.nextRedo else { return [] }
    let effects = commit(change.operations, cause: change.repetition, reason: change.reason)
    if !effects.isEmpty {
      tell(saidOfLast)
      follow(change.operations)
    }
    return effects
  }

  /// Selects what has come back with an undoing or a redoing, where the view lists it; on the risk map goes with
  /// the risk to the square where it now stands.
  private mutating func follow(_ operations: [Operation]) {
    refresh()
    guard let step = operations.first, step.address.owner == place?.owner else { return }
    if case .insert(let address, _, _) = step,
      let row = derived.rows.first(where: { $0.id?.address == address })
    {
      return select(row.id)
    }
    guard selectedSquare != nil, step.address.field.first == FieldName.ratings.key,
      let risk = derived.facts.controls.risks.first(where: { $0.address == step.address.record }),
      let square = risk.square
    else { return }
    current.column = square.materiality
    select(mapRowID(step.address.owner, likelihood: square.likelihood))
  }

  /// What was made last, in the words of the log: of an undoing what it undid.
  var saidOfLast: String {
    guard let change = changes.last else { return "" }
    return withOwner(words.logged(change, in: workspace), of: change.operations)
  }

  /// What operations did; and whose data they changed, where others are shown.
  func said(_ operations: [Operation]) -> String {
    withOwner(words.change(operations, in: workspace), of: operations)
  }

  private func withOwner(_ text: String, of operations: [Operation]) -> String {
    guard let owner = operations.first?.address.owner, owner != place?.owner else { return text }
    return "\(text) (\(ownerNames(owner).joined(separator: " › ")))"
  }
}
