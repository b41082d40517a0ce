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
      guard draft.text == nil else {
        writeOn(draft)
        return []
      }
      guard fillInOn(draft) else { return [] }
      drafts.removeAll { $0.change.id == id }
      return [.draft(.discard(id))]
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

  private mutating func writeOn(_ draft: Draft) {
    guard let (address, text) = draft.text else { return }
    reveal(address)
    guard message?.tone != .failed else { return }
    refresh()
    layers.append(
      .text(
        TextEdit(
          purpose: purpose(of: draft, at: address),
          title: words.place(address, in: workspace),
          hint: nil,
          area: TextArea(text),
          before: draft.base
        )
      )
    )
    writing = draft
  }

  /// A text that was written beside a level is the motivation of that level.
  private func purpose(of draft: Draft, at address: Address) -> TextEdit.Purpose {
    guard draft.change.operations.count > 1,
      case .set(_, _, .text(let code)?)? = draft.change.operations.first,
      let level = GoalLevel(rawValue: code)
    else { return .value(address) }
    return .motivation(address.record, level: level)
  }
}

extension State {
  /// Has the text that is being written kept, whenever it has become another; and given up once it is
  /// saved or let go.
  mutating func keepWriting() -> [Effect] {
    guard let edit = openText, edit.area.text != edit.before, edit.isOfData else {
      guard let kept = writing else { return [] }
      writing = nil
      drafts.removeAll { $0.change.id == kept.change.id }
      return [.draft(.discard(kept.change.id))]
    }
    let text = edit.area.text
    guard writing?.text?.text != text else { return [] }
    let draft = Draft(
      ChangeSet(
        id: writing?.change.id ?? ChangeSet.ID("\(author.prefix)-text-\(now.seconds)"),
        when: now,
        who: author.name,
        operations: steps(of: edit, text)
      ),
      .unfinished
    )
    writing = draft
    return [.draft(.keep(draft))]
  }

  private var openText: TextEdit? {
    guard !layers.isEmpty else { return nil }
    return layers.lazy.compactMap { if case .text(let edit) = $0 { edit } else { nil } }.last
  }

  private func steps(of goal: Address, _ level: GoalLevel, _ motivation: String) -> [Operation] {
    let base = goal.field(FieldName.assessments.key, period.code)
    return [
      workspace.setting(base.key(.level), to: .text(level.rawValue)),
      workspace.setting(base.key(.motivation), to: .text(motivation)),
    ]
  }

  private func steps(of edit: TextEdit, _ text: String) -> [Operation] {
    switch edit.purpose {
    case .value(let address):
      // From what it was written on: taken up later it is seen whether others have changed that.
      let base: Datum? = edit.before.isEmpty ? nil : .text(edit.before)
      return [.set(address, from: base, to: .text(text))]
    case .values(let fields): return fields.map { workspace.setting($0, to: .text(text)) }
    case .conflict(let conflict):
      return [workspace.setting(conflict.conflict.address, to: .text(text))]
    case .motivation(let goal, let level):
      return steps(of: goal, level, text)
    case .motivationOfSeveral(let goals, let level):
      return goals.flatMap { steps(of: $0, level, text) }
    // A reason alone changes nothing: it is asked for again.
    case .unlock, .unlockDocument, .undo: return []
    }
  }
}

extension Draft {
  /// The text that an unfinished one was written on.
  fileprivate var base: String {
    if case .set(_, let from, _)? = change.operations.last { from.text } else { "" }
  }
}

extension TextEdit {
  /// Whether what is written is to be data, and not why something is done.
  fileprivate var isOfData: Bool {
    switch purpose {
    case .unlock, .unlockDocument, .undo: false
    default: true
    }
  }
}
