import Governance
import Screen
import Wording

extension State {
  /// Has what is being written kept, whenever it has become something else; and given up once it is saved
  /// or let go.
  mutating func keepWriting() -> [Effect] {
    guard let written else {
      guard let kept = writing else { return [] }
      writing = nil
      drafts.removeAll { $0.change.id == kept.change.id }
      return [.draft(.discard(kept.change.id))]
    }
    guard writing?.change.operations != written.operations || writing?.desk != written.desk
    else { return [] }
    let draft = Draft(
      ChangeSet(
        id: writing?.change.id ?? newDraftID(),
        when: now,
        who: author.name,
        operations: written.operations
      ),
      .unfinished,
      on: written.desk
    )
    writing = draft
    return [.draft(.keep(draft))]
  }

  /// Never the same twice: giving one up must not take the next along, which may wait to be kept.
  private mutating func newDraftID() -> ChangeSet.ID {
    draftsBegun += 1
    return ChangeSet.ID("\(author.prefix)-text-\(now.seconds)-\(draftsBegun)")
  }

  /// What is being written, as a draft has it.
  private struct Written {
    let operations: [Operation]
    let desk: Draft.Desk
  }

  /// What is being written in the uppermost layer that can be written in; `nil` where nothing would be lost.
  private var written: Written? {
    for index in layers.indices.reversed() {
      switch layers[index] {
      case .text(let edit): return written(edit)
      case .number(let edit):
        let before = edit.before.map(words.editText) ?? ""
        return written(edit.field.text, instead: before, at: edit.address, on: edit.base)
      case .date(let edit):
        let before = edit.due.date(edit.date)?.isoText ?? ""
        return address(of: edit)
          .flatMap { written(edit.field.text, instead: before, at: $0, on: edit.base) }
      case .form: return written(formAt: index)
      case .sheet(let sheet): return sheet.isTouched ? written(sheet) : nil
      default: continue
      }
    }
    return nil
  }

  private func written(_ edit: TextEdit) -> Written? {
    guard edit.isTouched, edit.isOfData else { return nil }
    return Written(operations: steps(of: edit, edit.area.text), desk: .text)
  }

  private func written(
    _ text: String,
    instead before: String,
    at address: Address,
    on base: Datum?
  ) -> Written? {
    guard text != before, !text.isEmpty else { return nil }
    return Written(operations: [.set(address, from: base, to: .text(text))], desk: .cell)
  }

  private func written(_ sheet: EntrySheet) -> Written {
    let (purpose, address): (Draft.Sheet.Purpose, Address) =
      switch sheet.purpose {
      case .decision(let table, let column): (.decision, table.field(column.text))
      case .action(let line): (.action, line)
      case .decide(let document): (.decide, document)
      }
    return Written(
      operations: [],
      desk: .sheet(
        Draft.Sheet(
          purpose: purpose,
          address: address,
          typed: sheet.typed,
          chosen: sheet.chosen
        )
      )
    )
  }
}

extension State {
  /// What is being written in a form and the parts of it that lie above: the record as it would be made, or
  /// the value as it would be set.
  private func written(formAt top: Int) -> Written? {
    guard case .form(var form) = layers[top] else { return nil }
    let typed = typed(in: form)
    var parts: [String] = []
    var (value, index) = (form.draft, top)
    var isTouched = form.isDraft && form.draft != form.before
    var base = form.base
    while case .part(let key) = form.subject {
      base = form.base
      index -= 1
      guard layers.indices.contains(index), case .form(let below) = layers[index] else {
        return nil
      }
      parts.insert(key, at: 0)
      if below.isDraft {
        value = below.draft.putting(value, key, below.shape)
        isTouched = isTouched || below.draft != below.before
      }
      form = below
    }
    guard isTouched || typed != nil else { return nil }
    let desk = Draft.Desk.form(parts: parts, typed: typed)
    switch form.subject {
    case .new(let blueprint):
      let insertion = Operation.insert(form.record, value, before: blueprint.before)
      return Written(
        operations: [insertion] + link(form.record, to: blueprint.goal),
        desk: desk
      )
    case .record:
      let value = parts.isEmpty ? typed.map { Datum.text($0.text) } : value
      guard let key = parts.first ?? typed?.key else { return nil }
      let address = form.record.field(key)
      return Written(
        operations: [.set(address, from: base, to: value)],
        desk: desk
      )
    case .collection, .part: return nil
    }
  }

  /// What is being typed in a field of a form, where it is not what stands there.
  private func typed(in form: Form) -> Draft.Typed? {
    let (text, before): (String, String?) =
      switch form.editor {
      case .line(let field)?: (field.text, nil)
      case .area(let area, let before)?: (area.text, before)
      case .key?, .choice?, nil: ("", nil)
      }
    guard !text.isEmpty, let row = editedRow(of: form), text != before ?? editText(row, in: form)
    else { return nil }
    return Draft.Typed(key: row.key, text: text)
  }
}

extension State {
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

extension TextEdit {
  /// Whether what is written is to be data, and not why something is done.
  var isOfData: Bool {
    switch purpose {
    case .unlock, .unlockDocument, .undo: false
    default: true
    }
  }
}
