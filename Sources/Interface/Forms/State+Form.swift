import Governance
import Screen
import Wording

extension State {
  /// Opens the form of a record that is there.
  mutating func openForm(of address: Address) {
    guard let outlines = address.outlines, workspace.has(address) else {
      return refuse(words[.selectRecord])
    }
    open(
      Form(
        subject: .record,
        title: words.recordName(address, in: workspace),
        shape: .record(outlines),
        record: address
      )
    )
  }

  /// Lays a form over what is shown, on its first field.
  mutating func open(_ form: Form) {
    var form = form
    let rows = rows(of: form)
    form.list.resize(to: rows.count)
    let missing = form.isDraft ? rows.firstIndex(where: \.isMissing) : nil
    let start = missing ?? rows.firstIndex { $0.isSelectable && $0.lock == nil }
    form.list.move(.to(start ?? 0), height: FrameLayout(self).formHeight)
    layers.append(.form(form))
  }

  /// A key in a form.
  mutating func take(_ key: Key, in form: Form) -> [Effect] {
    var form = form
    if let rivalry = form.rivalry { return decide(key, rivalry, in: form) }
    if let editor = form.editor { return take(key, in: editor, of: form) }
    let rows = rows(of: form)
    form.list.resize(to: rows.count)
    switch key {
    case .escape: return leave(form)
    case .control("s"): return keep(form)
    case .control("u"), .control("r"):
      layers.append(.form(form))
      return takeBack(key, in: form)
    case .delete, .backspace: return empty(form, rows)
    case .enter, .character(" "): return begin(form, rows, typed: nil)
    case _ where form.isCollection && keymap.command(key, in: .budget) == .moveEarlier:
      return arrange(in: form, rows, .earlier)
    case _ where form.isCollection && keymap.command(key, in: .budget) == .moveLater:
      return arrange(in: form, rows, .later)
    case .character(let character): return begin(form, rows, typed: character)
    case .tab, .down: form.step(.down, rows, FrameLayout(self).formHeight)
    case .backTab, .up: form.step(.up, rows, FrameLayout(self).formHeight)
    default:
      if let step = ScrollStep(key) { form.step(step, rows, FrameLayout(self).formHeight) }
    }
    layers.append(.form(form))
    return []
  }

  /// Undoes or does again what was made of the form's record, and nothing that stands behind the form.
  private mutating func takeBack(_ key: Key, in form: Form) -> [Effect] {
    let isUndo = key == .control("u")
    guard !form.isDraft else {
      refuse(words[.nothingSavedInForm])
      return []
    }
    let change = isUndo ? history.nextUndo : history.nextRedo
    let isOwn = change?.operations
      .allSatisfy { operation in
        operation.address.owner == form.record.owner
          && operation.address.path.starts(with: form.record.path)
      }
    guard isOwn != false else {
      refuse(words[.undoElsewhere])
      return []
    }
    return run(isUndo ? .undo : .redo)
  }

  /// Leaves a form; what is not kept is asked about, with a question that a second Esc does not answer.
  private mutating func leave(_ form: Form) -> [Effect] {
    guard form.holdsUnsaved else { return [] }
    return ask(words[form.isNew ? .leaveNewForm : .leaveForm], whetherToLeave: .form(form))
  }

  /// Begins to edit the selected field.
  private mutating func begin(_ form: Form, _ rows: [FormRow], typed: Character?) -> [Effect] {
    var form = form
    guard let row = form.selected(rows) else { return lay(form) }
    // What is locked and has parts is opened to be read; each of them says that it is locked.
    if let lock = row.lock, !lock.isHeld || part(row, of: form) == nil {
      refuse(words[.lock(lock, in: workspace)])
      return lay(form)
    }
    if row.kind == .addition { return addEntry(to: form, typed: typed) }
    if case .collection = form.subject {
      return lay(form) { $0.openForm(of: form.record.adding(row.key)) }
    }
    if !form.isDraft { form.base = row.value }
    if case .flag = row.shape {
      let effects = put(.flag(row.value != .flag(true)), row.key, in: &form)
      return effects + lay(form)
    }
    if let part = part(row, of: form) {
      _ = lay(form) { $0.open(part) }
      return typed.map { typeOn($0) } ?? []
    }
    form.editor = editor(for: row, in: form, typed: typed)
    form.isSelected = typed == nil && row.shape.isNumber
    return lay(form)
  }

  /// Types on in the form that what was typed has opened: into a new entry, where it has any, else into the field
  /// that one is in.
  private mutating func typeOn(_ typed: Character) -> [Effect] {
    guard case .form(var form)? = layers.popLast() else { return [] }
    let rows = rows(of: form)
    form.list.resize(to: rows.count)
    if let addition = rows.lastIndex(where: { $0.kind == .addition }) {
      form.list.move(.to(addition), height: FrameLayout(self).formHeight)
    }
    return begin(form, rows, typed: typed)
  }

  /// Puts a form back on top, and what it opens above it.
  mutating func lay(_ form: Form, _ open: (inout State) -> Void = { _ in }) -> [Effect] {
    layers.append(.form(form))
    open(&self)
    return []
  }

  private func editor(for row: FormRow, in form: Form, typed: Character?) -> FormEditor {
    if var choice = choice(for: row, in: form) {
      if let typed {
        choice.field = TextField(String(typed))
        choice.list = ScrollList(count: choice.fitting.count)
      }
      return .choice(choice)
    }
    let text = typed.map { String($0) } ?? editText(row, in: form)
    if case .text(.paragraphs) = row.shape {
      return .area(
        TextArea(typed == nil ? text : editText(row, in: form) + text),
        before: editText(row, in: form)
      )
    }
    return .line(TextField(text))
  }

  /// The form of a value with several parts; `nil` where it is edited in its place.
  func part(_ row: FormRow, of form: Form) -> Form? {
    if choice(for: row, in: form) != nil { return nil }
    var record = form.record
    switch row.shape {
    case .list(let element) where row.shape.collectedFields != nil && !form.isDraft:
      record.path.append(row.key)
      return Form(
        subject: .collection,
        title: "\(form.title) › \(row.label)",
        shape: .list(element),
        record: record,
        name: row.name
      )
    case .list, .map, .record:
      let usual: Datum =
        if case .list = row.shape { .list([]) } else { .object(DatumObject()) }
      return Form(
        subject: .part(row.key),
        title: "\(form.title) › \(row.label)",
        shape: row.shape,
        record: record,
        name: row.name,
        path: form.path + [row.key],
        draft: row.value ?? usual,
        before: row.value ?? usual,
        base: row.value
      )
    default: return nil
    }
  }

  /// Begins a new entry: of a collection a record, of a map its key, of a list its value; what was typed is
  /// the first of it.
  private mutating func addEntry(to form: Form, typed: Character?) -> [Effect] {
    var form = form
    switch (form.subject, form.shape) {
    case (.collection, _):
      let blueprint = Blueprint(record: .entry(form.name ?? .id), collection: form.record)
      _ = lay(form) { $0.openNew(blueprint) }
      guard case .form(let opened)? = layers.last, opened.isNew else { return [] }
      return typed.map { typeOn($0) } ?? []
    case (_, .list):
      guard let row = editedRow(of: form) else { break }
      if let part = part(row, of: form) {
        _ = lay(form) { $0.open(part) }
        return typed.map { typeOn($0) } ?? []
      }
      form.editor = editor(for: row, in: form, typed: typed)
    case (_, .map(let key, _)):
      form.editor = typed.map { .key(TextField(String($0))) } ?? keyEditor(key, of: form)
      form.isSelected = typed == nil
    default: break
    }
    return lay(form)
  }

  /// The next year or the chosen period is offered as the key, where keys are such.
  private func keyEditor(_ key: Shape, of form: Form) -> FormEditor {
    let keys = Set(form.draft.keys)
    switch key {
    case .period: return .key(TextField(keys.contains(period.code) ? "" : period.code))
    case .integer:
      let years = (firstYear(of: form)...).lazy.map(String.init)
      return .key(TextField(years.first { !keys.contains($0) } ?? ""))
    default: return .key(TextField())
    }
  }

  /// The year that a new entry is most likely for: a risk is rated in the same year as by the keys.
  private func firstYear(of form: Form) -> Int {
    guard form.name == .ratings, form.record.collection == .risks else { return period.year }
    return derived.facts.controls.ratedYear.number
  }
}

extension Address {
  /// The record with an id in the collection that the address names.
  func adding(_ id: String) -> Address { Address(owner, path + [id]) }
}

extension Datum {
  /// How many items a list has.
  var count: Int {
    if case .list(let items) = self { items.count } else { 0 }
  }
}

extension Form {
  /// The selected row.
  func selected(_ rows: [FormRow]) -> FormRow? {
    list.selected.flatMap { rows.indices.contains($0) ? rows[$0] : nil }
  }

  /// Moves the selection, over titles.
  mutating func step(_ step: ScrollStep, _ rows: [FormRow], _ height: Int) {
    list.move(step, height: height)
    guard let selected = list.selected, !rows[selected].isSelectable else { return }
    let below = rows[selected...].firstIndex(where: \.isSelectable)
    let above = rows[...selected].lastIndex(where: \.isSelectable)
    let isUp = step == .up || step == .pageUp
    if let target = isUp ? above ?? below : below ?? above {
      list.move(.to(target), height: height)
    }
  }
}
