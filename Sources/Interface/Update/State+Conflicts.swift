import Governance
import Screen
import Wording

extension State {
  /// Shows the first conflict that nobody has decided, unless something is being written or chosen: then the
  /// header tells.
  mutating func showConflict() {
    guard layers.last?.isAtRest ?? true, let conflict = sharing.undecided.first else { return }
    layers.append(.conflict(conflict))
  }

  /// A key where a conflict is shown.
  mutating func take(_ key: Key, in conflict: OpenConflict) -> [Effect] {
    switch key {
    // The keys of a field that somebody else has changed; the letters were the keys once.
    case .character("1"), .character("m"): return decide(conflict, .ours)
    case .character("2"), .character("d"): return decide(conflict, .theirs)
    case .character("3") where conflict.isOfTexts, .character("e") where conflict.isOfTexts:
      layers.append(.text(textEdit(of: conflict)))
    case .enter where conflict.isLong, .pageDown where conflict.isLong,
      .character(" ") where conflict.isLong:
      layers.append(.conflict(conflict))
      layers.append(.bothSides(conflict, ScrollList()))
    case .escape, .character("q"): tell(words[.leftUndecided])
    case .down, .tab, .character("j"): layers.append(.conflict(neighbour(of: conflict, by: 1)))
    case .up, .backTab, .character("k"): layers.append(.conflict(neighbour(of: conflict, by: -1)))
    default: layers.append(.conflict(conflict))
    }
    return []
  }

  /// Where a conflict stands among those that wait, from 1.
  func number(of conflict: OpenConflict) -> Int {
    (sharing.undecided.firstIndex(of: conflict) ?? 0) + 1
  }

  private func neighbour(of conflict: OpenConflict, by step: Int) -> OpenConflict {
    let all = sharing.undecided
    guard let index = all.firstIndex(of: conflict) else { return all.first ?? conflict }
    return all[(index + step + all.count) % all.count]
  }

  private func textEdit(of conflict: OpenConflict) -> TextEdit {
    var text = ""
    if case .text(let ours)? = conflict.conflict.ours { text = ours }
    return TextEdit(
      purpose: .conflict(conflict),
      title: words.place(conflict.conflict.address, in: workspace),
      hint: words[.conflictTextHint],
      area: TextArea(text),
      before: text
    )
  }
}

extension State {
  /// Decides a conflict; the change that it belongs to is made when all of its conflicts are decided.
  mutating func decide(_ conflict: OpenConflict, _ choice: Sharing.Choice) -> [Effect] {
    guard sharing.open.contains(conflict) else { return [] }
    sharing.choices[conflict] = choice
    let together = sharing.open.filter { $0.origin == conflict.origin }
    var effects: [Effect] = []
    if together.allSatisfy({ sharing.choices[$0] != nil }) {
      effects = settle(together, conflict.origin)
    }
    let told = message
    showConflict()
    message = told
    return effects
  }

  private mutating func settle(
    _ conflicts: [OpenConflict],
    _ origin: OpenConflict.Origin
  ) -> [Effect] {
    var effects: [Effect] = []
    let operations = rest(of: origin, without: conflicts) + conflicts.flatMap(chosen)
    let logged = operations + staying(conflicts)
    if !logged.isEmpty {
      effects = commit(logged, reason: reason(of: origin), keeping: .logged)
      // Refused: the footer says why, and it can be decided otherwise.
      guard !effects.isEmpty else {
        for conflict in conflicts { sharing.choices[conflict] = nil }
        return []
      }
    }
    tell(words[.decided(operations, in: workspace)])
    sharing.forget(conflicts)
    if logged.isEmpty, saving == .failed, sharing.undecided.isEmpty { saving = .idle }
    return effects + [.settle([origin], by: logged.isEmpty ? nil : inFlight.last?.id)]
  }

  /// The steps that log of what stays as it is that somebody has decided so.
  ///
  /// Where a value may not be written, as in a locked period, leaving it needs no leave, and no log.
  private func staying(_ conflicts: [OpenConflict]) -> [Operation] {
    conflicts.filter { chosen($0).isEmpty }
      .compactMap { workspace.keeping($0.conflict.address) }
      .filter { step in
        var trial = workspace
        let change = ChangeSet(
          id: ChangeSet.ID(""),
          when: now,
          who: author.name,
          reason: words[.decisionReason],
          operations: [step]
        )
        return (try? trial.apply(change)) != nil
      }
  }

  private func reason(of origin: OpenConflict.Origin) -> String {
    if case .saving(let change) = origin, let reason = change.reason { return reason }
    return words[.decisionReason]
  }

  private func chosen(_ conflict: OpenConflict) -> [Operation] {
    let datum: Datum? =
      switch sharing.choices[conflict] {
      case .ours?: conflict.conflict.ours
      case .other(let datum)?: datum
      case .theirs?, nil: conflict.conflict.theirs
      }
    return workspace.choosing(datum, at: conflict.conflict.address)
  }

  /// What of a change that met conflicts was none, made on what stands there now.
  private func rest(
    of origin: OpenConflict.Origin,
    without conflicts: [OpenConflict]
  ) -> [Operation] {
    guard case .saving(let change) = origin,
      conflicts.contains(where: { sharing.choices[$0] != .theirs })
    else { return [] }
    let addresses = Set(conflicts.map(\.conflict.address))
    return change.operations.compactMap { operation in
      guard !addresses.contains(operation.address) else { return nil }
      if case .set(let address, _, let to) = operation {
        return workspace.datum(at: address) == to ? nil : workspace.setting(address, to: to)
      }
      return operation
    }
  }
}

extension Layer {
  /// Whether it is a form in which no field is open, and of which all is saved.
  fileprivate var isAtRest: Bool {
    guard case .form(let form) = self else { return false }
    return !form.isDraft && form.editor == nil && form.rivalry == nil
  }
}

extension OpenConflict {
  /// Whether both are texts, from which a third can be written.
  var isOfTexts: Bool {
    guard case .text? = conflict.ours, case .text? = conflict.theirs,
      let field = conflict.address.field.last.flatMap({ FieldName(rawValue: $0) })
    else { return false }
    return [.comment, .motivation, .text, .note].contains(field)
  }
}
