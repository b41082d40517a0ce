import Governance
import Screen
import Wording

extension State {
  /// Takes note of what earlier sessions left, and says so once.
  mutating func offer(_ left: [Draft]) -> [Effect] {
    drafts = left.filter { draft in writing?.change.id != draft.change.id }
    if !drafts.isEmpty, message == nil { tell(words[.draftsOffered(drafts.count)]) }
    return []
  }

  /// Opens the list of drafts.
  mutating func showDrafts() {
    let choices = drafts.map {
      Chooser.Choice(value: .draft($0.change.id), label: words.draft($0, in: workspace))
    }
    let list = ScrollList(count: choices.count)
    let title = words[LogPhrase.draftsTitle]
    layers.append(.chooser(Chooser(subject: .draft, title: title, choices: choices, list: list)))
  }

  /// Shows a draft whole, to be taken, thrown away or left.
  mutating func look(at value: Chooser.Value) -> [Effect] {
    guard case .draft(let id) = value, let draft = draft(id) else { return [] }
    let text = words.question(draft, in: workspace)
    layers.append(.question(Question(subject: .draft(id), text: text)))
    return []
  }

  private func draft(_ id: ChangeSet.ID) -> Draft? { drafts.first { $0.change.id == id } }

  /// Asks once more before a draft is gone for good.
  mutating func askToThrow(_ id: ChangeSet.ID) -> [Effect] {
    layers.append(.question(Question(subject: .throwAway(id), text: words[LogPhrase.throwAway])))
    return []
  }

  /// Gives up drafts of what somebody has tried, or done, once more: one would be left for each time that a
  /// key was pressed.
  mutating func takeAwayDrafts(repeatedBy change: ChangeSet) -> [Effect] {
    let repeated = drafts.filter { $0.isRepeated(by: change) }.map(\.change.id)
    guard !repeated.isEmpty else { return [] }
    drafts.removeAll { repeated.contains($0.change.id) }
    return repeated.map { .draft(.discard($0)) }
  }

  /// Throws a draft away.
  mutating func throwAway(_ id: ChangeSet.ID) -> [Effect] {
    drafts.removeAll { $0.change.id == id }
    tell(words[LogPhrase.draftGone])
    return [.draft(.discard(id))]
  }

  /// Takes a draft up: a change is made now, a text is written on.
  mutating func takeUp(_ id: ChangeSet.ID) -> [Effect] {
    guard let draft = draft(id) else { return [] }
    guard draft.kind == .unsaved else {
      writeOn(draft)
      return []
    }
    let effects = commit(draft.change.operations.map(onWhatIsThere))
    let isDone = draft.change.operations.map(onWhatIsThere).allSatisfy(\.changesNothing)
    guard !effects.isEmpty || isDone else { return [] }
    drafts.removeAll { $0.change.id == id }
    tell(words[.draftTaken(said(draft.change.operations))])
    return effects + [.draft(.discard(id))]
  }

  /// The same step from the value that stands there now, which the user has been shown.
  private func onWhatIsThere(_ step: Operation) -> Operation {
    if case .set(let address, _, let value) = step {
      workspace.setting(address, to: value)
    } else {
      step
    }
  }
}
