import Governance
import Screen
import Wording

extension State {
  /// A key in a text of several lines: Ctrl-S keeps the text, Esc lets it go, and asks where it was changed.
  mutating func take(_ key: Key, in edit: TextEdit) -> [Effect] {
    var edit = edit
    if edit.stage.isAsking { return decide(key, in: edit) }
    switch key {
    case .control("s"), .alt("\n"):
      return settle(edit)
    case .control("e"):
      layers.append(.text(edit))
      return [.openEditor(edit.area.text)]
    case .escape:
      guard edit.isTouched else { return [] }
      return ask(words[edit.isOfData ? .leaveText : .leaveReason], whetherToLeave: .text(edit))
    default:
      edit.area.handle(key, in: textArea(of: edit).size)
    }
    layers.append(.text(edit))
    return []
  }

  /// Keeps the text, once it is known whose is to hold where somebody else has changed it, too.
  mutating func settle(_ edit: TextEdit) -> [Effect] {
    leaveAsDraft(edit) ?? meets(edit) ?? save(edit)
  }

  /// Leaves a text as a draft where the record that it belongs to is no more.
  private mutating func leaveAsDraft(_ edit: TextEdit) -> [Effect]? {
    guard writing != nil, edit.isOfGoneRecord(in: workspace) else { return nil }
    setAside()
    refuse(words[.goneWhileWritten(edit.title)])
    return []
  }

  /// Keeps the text as it stands; who else has changed it has been asked about.
  mutating func save(_ edit: TextEdit) -> [Effect] {
    if let effects = leaveAsDraft(edit) { return effects }
    let effects = keep(edit)
    // A refusal must not take the text with it.
    if effects.isEmpty, message?.tone == .failed, !layers.contains(where: \.isText) {
      layers.append(.text(edit))
    }
    return effects
  }

  private mutating func keep(_ edit: TextEdit) -> [Effect] {
    let text = edit.area.text.trimmingTrailingSpace
    switch edit.purpose {
    case .value(let address):
      let datum: Datum? = text.isEmpty ? nil : .text(text)
      let effects = commit([workspace.setting(address, to: datum)] + signature(for: address))
      if !effects.isEmpty { tell(words[address.isOfControl ? .textKept : .commentKept]) }
      return effects
    case .conflict(let conflict):
      return decide(conflict, .other(text.isEmpty ? nil : .text(text)))
    case .values(let fields): return set(text, ofAll: fields)
    case .motivationOfSeveral(let goals, let level):
      guard !text.isEmpty else {
        layers.append(.text(edit))
        refuse(words[.motivationEmpty])
        return []
      }
      return set(level, ofAll: goals, motivation: text)
    case .motivation(let goal, let level):
      guard !text.isEmpty else {
        layers.append(.text(edit))
        refuse(words[.motivationEmpty])
        return []
      }
      let base = goal.field(FieldName.assessments.key, period.code)
      let effects = commit([
        workspace.setting(base.key(.level), to: .text(level.rawValue)),
        workspace.setting(base.key(.motivation), to: .text(text)),
      ])
      if !effects.isEmpty { tell(words[.levelSet(words.level(level, in: settings))]) }
      return effects
    case .unlock, .unlockDocument, .undo:
      guard !text.isEmpty else {
        layers.append(.text(edit))
        refuse(words[.reasonEmpty])
        return []
      }
      return unlock(edit.purpose, because: text)
    }
  }

  /// A follow-up of an assignment is dated and signed.
  private func signature(for address: Address) -> [Operation] {
    guard address.field.first == FieldName.followUps.key else { return [] }
    var base = address
    base.field.removeLast()
    return [
      workspace.setting(base.key(.by), to: .text(author.name)),
      workspace.setting(base.key(.on), to: .text(now.date.isoText)),
    ]
  }
}

extension String {
  /// Without the white space at its end.
  var trimmingTrailingSpace: String {
    var text = self
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}

extension Rect {
  /// Its extent.
  var size: Size { Size(width: width, height: height) }
}

extension Address {
  /// Whether it leads into a risk's rating or a control's report.
  fileprivate var isOfControl: Bool {
    [FieldName.ratings.key, FieldName.results.key].contains(field.first)
  }
}

extension TextEdit {
  /// Whether the record that it belongs to is no more, in a file that is read.
  fileprivate func isOfGoneRecord(in workspace: Workspace) -> Bool {
    let address: Address
    switch purpose {
    case .value(let value): address = value.record
    case .motivation(let goal, _): address = goal
    default: return false
    }
    guard let file = DataFile(address), workspace.content(of: file) != nil else { return false }
    return !workspace.has(address)
  }
}

extension Layer {
  fileprivate var isText: Bool {
    if case .text = self { true } else { false }
  }
}
