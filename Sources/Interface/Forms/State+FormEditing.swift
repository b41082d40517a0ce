import Governance
import Screen
import Wording

extension State {
  /// A key in the field that is being edited.
  mutating func take(_ key: Key, in editor: FormEditor, of form: Form) -> [Effect] {
    switch editor {
    case .line(let field): return take(key, in: field, of: form)
    case .key(let field): return take(key, inKey: field, of: form)
    case .area(let area, let before): return take(key, in: area, before, of: form)
    case .choice(let choice): return take(key, in: choice, of: form)
    }
  }

  private mutating func take(_ key: Key, in field: TextField, of form: Form) -> [Effect] {
    var form = form
    switch key {
    case .escape: form.cancel()
    case .tab where suggestionForTab(field, in: form) != nil,
      .right where field.cursor == field.text.count && suggestion(field.text, in: form) != nil:
      form.isSelected = false
      form.editor = suggestion(field.text, in: form).map { .line(TextField($0)) }
    case .enter, .tab, .down, .up, .backTab:
      guard let row = editedRow(of: form) else { break }
      let reading = reading(field.text, of: row, in: form)
      let effects = keep(reading, of: row, in: &form, moving: key)
      return effects + lay(form)
    case .control("s"):
      guard let row = editedRow(of: form) else { break }
      return keepAll(reading(field.text, of: row, in: form), of: row, in: form)
    default:
      var field = field
      if form.isSelected, key.beginsNumber { field = TextField() }
      form.isSelected = false
      field.handle(key)
      form.editor = .line(field)
    }
    return lay(form)
  }

  /// Keeps what was read, and with it a form that is kept as a whole.
  private mutating func keepAll(
    _ reading: FormReading,
    of row: FormRow,
    in form: Form
  ) -> [Effect] {
    var form = form
    let effects = keep(reading, of: row, in: &form, moving: nil)
    return effects + (form.editor == nil && form.isDraft ? keep(form) : lay(form))
  }

  /// Keeps what was read, unless it is wrong; then the field stays open.
  private mutating func keep(
    _ reading: FormReading,
    of row: FormRow,
    in form: inout Form,
    moving key: Key?
  ) -> [Effect] {
    let value: Datum?
    switch reading {
    case .value(let read, _): value = read
    case .nothing: value = nil
    case .fault: return []
    }
    return put(value, row.key, in: &form, moving: key)
  }

  /// The row that an open field is of: the selected one, or an entry that is not there yet.
  func editedRow(of form: Form) -> FormRow? {
    let row = form.selected(rows(of: form))
    guard row?.kind == .addition, case .list(let element) = form.shape else { return row }
    return FormRow(
      key: String(form.draft.count),
      name: form.name ?? .text,
      label: words[.addEntry],
      shape: element
    )
  }

  private mutating func take(
    _ key: Key,
    in area: TextArea,
    _ before: String,
    of form: Form
  ) -> [Effect] {
    if key == .escape, area.text != before {
      return ask(words[.leaveText], whetherToLeave: .form(form))
    }
    var form = form
    defer { layers.append(.form(form)) }
    switch key {
    case .escape: form.editor = nil
    case .control("e"): return [.openEditor(area.text)]
    case .control("s"), .alt("\n"), .tab:
      guard let row = editedRow(of: form) else { break }
      return keep(reading(area.text, of: row, in: form), of: row, in: &form, moving: .tab)
    default:
      var area = area
      area.handle(key, in: FrameLayout(self).textArea.size)
      form.editor = .area(area, before: before)
    }
    return []
  }

  private mutating func take(_ key: Key, inKey field: TextField, of form: Form) -> [Effect] {
    var form = form
    switch key {
    case .escape:
      form.editor = nil
      form.isSelected = false
    case .tab where suggestionForTab(field, in: form) != nil,
      .right where field.cursor == field.text.count && suggestion(field.text, in: form) != nil:
      form.isSelected = false
      form.editor = suggestion(field.text, in: form).map { .key(TextField($0)) }
    case .enter, .tab:
      form.isSelected = false
      guard complaint(aboutKey: field.text, of: form) == nil else { break }
      return begin(entry: self.key(field.text, of: form), in: form)
    default:
      var field = field
      if form.isSelected, case .character = key { field = TextField() }
      form.isSelected = false
      field.handle(key)
      form.editor = .key(field)
    }
    return lay(form)
  }

  /// Goes on from the key of a new entry to its value.
  private mutating func begin(entry key: String, in form: Form) -> [Effect] {
    guard case .map(_, let shape) = form.shape else { return lay(form) }
    var form = form
    form.editor = nil
    let row = FormRow(
      key: key,
      name: form.name ?? .text,
      label: words.entryKey(key),
      shape: shape
    )
    if let part = part(row, of: form) { return lay(form) { $0.open(part) } }
    form.draft = form.draft.replacing(key, with: .null)
    let rows = rows(of: form)
    form.list.resize(to: rows.count)
    if let index = rows.firstIndex(where: { $0.key == key }) {
      form.list.move(.to(index), height: FrameLayout(self).formHeight)
    }
    form.editor = choice(for: row, in: form).map { .choice($0) } ?? .line(TextField())
    return lay(form)
  }

  /// What was typed as the key of a new entry, once read.
  func reading(ofKey text: String, of form: Form) -> FormReading {
    guard case .map(let key, _) = form.shape else { return .nothing }
    let row = FormRow(name: form.name ?? .text, shape: key, presence: .required)
    return reading(text, of: row, in: form)
  }

  /// The key that a text means: a month as it is stored, however it was written.
  private func key(_ text: String, of form: Form) -> String {
    if case .value(.text(let code), _) = reading(ofKey: text, of: form) {
      code
    } else {
      text.trimmed
    }
  }

  /// Why a text cannot be the key of a new entry.
  func complaint(aboutKey text: String, of form: Form) -> String? {
    guard case .map = form.shape else { return nil }
    if case .fault(let sentence) = reading(ofKey: text, of: form) { return sentence }
    let text = key(text, of: form)
    guard !form.draft.keys.contains(text) else {
      return words.fault(FieldFault(expected: .uniqueIdentifier, found: .text(text)))
    }
    return lock(on: text, in: form).map { words[.lock($0, in: workspace)] }
  }

  private mutating func take(_ key: Key, in choice: FormChoice, of form: Form) -> [Effect] {
    var (form, choice) = (form, choice)
    defer { layers.append(.form(form)) }
    let height = FrameLayout(self).choiceHeight(choice)
    switch key {
    case .escape:
      form.cancel()
      return []
    case .character(" ") where choice.purpose == .several:
      if let selected = choice.selected { choice.toggle(selected) }
    case .enter, .tab, .control("s"):
      guard let row = editedRow(of: form), choice.purpose == .several || choice.selected != nil
      else { break }
      let reading = choice.chosen.map { FormReading.value($0, note: nil) } ?? .nothing
      return keep(reading, of: row, in: &form, moving: .tab)
    case .up, .down, .pageUp, .pageDown:
      if let step = ScrollStep(key) { choice.list.move(step, height: height) }
    case .character("?") where choice.field.text.isEmpty, .function(1):
      if let row = editedRow(of: form) { tell(explanation(of: row)) }
    default:
      choice.field.handle(key)
      choice.list = ScrollList(count: choice.fitting.count)
    }
    form.editor = .choice(choice)
    return []
  }

  /// Pasted text goes into the field that is open.
  func paste(_ text: String, into form: inout Form) {
    form.rivalry = nil
    switch form.editor {
    case .line(var field)?:
      field.paste(text)
      form.editor = .line(field)
    case .key(var field)?:
      field.paste(text)
      form.editor = .key(field)
    case .area(var area, let before)?:
      area.paste(text)
      form.editor = .area(area, before: before)
    case .choice(var choice)?:
      choice.field.paste(text)
      choice.list = ScrollList(count: choice.fitting.count)
      form.editor = .choice(choice)
    case nil: break
    }
  }
}

extension Form {
  /// Closes the field that is open; an entry that was begun and has no value goes.
  mutating func cancel() {
    editor = nil
    if isDraft { draft = draft.withoutNulls }
  }
}

extension Shape {
  /// Whether it is written as a number.
  var isNumber: Bool {
    switch self {
    case .integer, .amount, .cellValue: true
    default: false
    }
  }
}

extension Datum {
  /// An object with another value under a key.
  func replacing(_ key: String, with value: Datum?) -> Datum {
    guard case .object(var object) = self else { return self }
    object[key] = value
    return .object(object)
  }
}
