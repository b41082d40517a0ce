import Governance
import Screen
import Wording

extension State {
  /// Puts a value under a key of a form: into the record that is there, or into the draft.
  ///
  /// Of a record only what was changed since the field was opened; where somebody else has changed the same, it
  /// is asked whose is to hold, and nothing is saved yet.
  mutating func put(_ value: Datum?, _ key: String, in form: inout Form) -> [Effect] {
    switch form.subject {
    case .record:
      let address = Address(form.record.owner, form.record.path, field: [key])
      let steps = workspace.operations(at: address, from: form.base, to: value)
      if let (rival, mine) = rival(among: steps) {
        form.rivalry = Rivalry(rival: rival, mine: mine, act: .put(value, key: key))
        return []
      }
      let operations = steps.map { workspace.setting($0.address, to: $0.made) }
      let effects = commit(operations)
      if !effects.isEmpty {
        refresh()
        let words = words.naming(.undo, Key.control("u").label)
        tell(words[.carriedOut(words.change(operations, in: workspace) + ".")])
      }
      return effects
    case .new, .part: form.draft = form.draft.putting(value, key, form.shape)
    case .collection: break
    }
    return []
  }

  /// The same, and then goes on to the next field; where it is refused, or asked about, the field stays open.
  mutating func put(
    _ value: Datum?,
    _ key: String,
    in form: inout Form,
    moving: Key?
  ) -> [Effect] {
    let editor = form.editor
    form.editor = nil
    let effects = put(value, key, in: &form)
    if message?.tone == .failed || form.rivalry != nil {
      form.editor = editor
    } else if editor != nil, let moving {
      moveOn(moving, in: &form)
    }
    return effects
  }

  /// After a field comes the next one, as in a table; where a form ends the selection stays.
  private func moveOn(_ key: Key, in form: inout Form) {
    let rows = rows(of: form)
    form.list.resize(to: rows.count)
    form.step(key == .up || key == .backTab ? .up : .down, rows, FrameLayout(self).formHeight)
  }

  /// Takes the selected field's value away, or the selected entry.
  mutating func empty(_ form: Form, _ rows: [FormRow]) -> [Effect] {
    var form = form
    guard let row = form.selected(rows), row.kind == .field, row.value != nil else {
      return lay(form)
    }
    if let lock = row.lock {
      refuse(words[.lock(lock, in: workspace)])
      return lay(form)
    }
    if case .collection = form.subject {
      return lay(form) { $0.retire(form.record.adding(row.key)) }
    }
    guard row.presence == .optional else {
      refuse(words[.keepsRequired])
      return lay(form)
    }
    if !form.isDraft { form.base = row.value }
    let effects = put(nil, row.key, in: &form)
    return effects + lay(form)
  }

  /// Keeps all of a form: a new record comes into being, a part goes into the form below.
  mutating func keep(_ form: Form) -> [Effect] {
    switch form.subject {
    case .record, .collection: return []
    case .part(let key): return keep(form, as: key)
    case .new(let blueprint):
      if let missing = missing(in: form) { return stay(form, at: missing) }
      return make(blueprint, form)
    }
  }

  private mutating func keep(_ form: Form, as key: String) -> [Effect] {
    if !form.draft.isEmpty, let missing = missing(in: form) { return stay(form, at: missing) }
    guard case .form(var below)? = layers.popLast() else { return [] }
    var form = form
    if !below.isDraft { below.base = form.base }
    let effects = put(form.draft.isEmpty ? nil : form.draft.withoutNulls, key, in: &below)
    form.rivalry = below.rivalry
    below.rivalry = nil
    let isRefused = message?.tone == .failed || form.rivalry != nil
    layers.append(.form(below))
    if isRefused {
      layers.append(.form(form))
    } else if below.isDraft {
      tell(words[.taken(below.title)])
    }
    return effects
  }

  /// The first field that must be filled in and is not.
  private func missing(in form: Form) -> Int? { rows(of: form).firstIndex(where: \.isMissing) }

  private mutating func stay(_ form: Form, at index: Int) -> [Effect] {
    var form = form
    let rows = rows(of: form)
    form.list.resize(to: rows.count)
    form.list.move(.to(index), height: FrameLayout(self).formHeight)
    layers.append(.form(form))
    refuse(words[.missing(rows[index].name)])
    return []
  }
}

extension Operation {
  /// What a step makes of a value.
  fileprivate var made: Datum? {
    if case .set(_, _, let value) = self { value } else { nil }
  }
}

extension Workspace {
  /// The steps that make one value another: of an object one for each key that differs, so that the log
  /// tells what was changed and others' changes beside it are kept.
  func operations(at address: Address, from old: Datum?, to new: Datum?) -> [Operation] {
    guard old != new else { return [] }
    guard case .object(let before)? = old, case .object(let after)? = new else {
      return [.set(address, from: old, to: new)]
    }
    let keys =
      before.entries.map(\.key)
      + after.entries.map(\.key)
      .filter { before[$0] == nil }
    return keys.flatMap { key in
      let inner = Address(address.owner, address.path, field: address.field + [key])
      return operations(at: inner, from: before[key], to: after[key])
    }
  }
}

extension Datum {
  /// A form's draft with another value under a key; a list's items close up.
  func putting(_ value: Datum?, _ key: String, _ shape: Shape) -> Datum {
    switch self {
    case .list(var items):
      guard let index = Int(key) else { return self }
      if let value {
        if items.indices.contains(index) { items[index] = value } else { items.append(value) }
      } else if items.indices.contains(index) {
        items.remove(at: index)
      }
      return .list(items)
    case .object:
      guard case .object(let object) = replacing(key, with: value), case .map = shape else {
        return replacing(key, with: value)
      }
      return .object(DatumObject(object.entries.sorted { $0.key < $1.key }))
    default: return self
    }
  }

  /// Without entries that were begun and never filled in.
  var withoutNulls: Datum {
    guard case .object(let object) = self else { return self }
    return .object(DatumObject(object.entries.filter { $0.value != .null }))
  }
}
