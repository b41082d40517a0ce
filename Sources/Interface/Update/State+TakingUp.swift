import Governance
import Screen
import Wording

extension State {
  /// Opens what a draft was being written in, as it was left; where that is no more, it stays a draft.
  mutating func writeOn(_ draft: Draft) {
    message = nil
    let depth = layers.count
    switch draft.desk {
    case .text: openText(of: draft)
    case .cell: openCell(of: draft)
    case .form(let parts, let typed): openForm(of: draft, parts, typed)
    case .sheet(let sheet): open(sheet)
    }
    guard message?.tone != .failed, layers.count > depth else {
      layers.removeLast(layers.count - depth)
      if message?.tone != .failed { refuse(words[LogPhrase.draftNotOpened]) }
      return
    }
    writing = draft
  }

  private mutating func openText(of draft: Draft) {
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
          before: draft.base.text
        )
      )
    )
  }

  /// A text that was written beside a level is the motivation of that level.
  private func purpose(of draft: Draft, at address: Address) -> TextEdit.Purpose {
    guard draft.change.operations.count > 1,
      case .set(_, _, .text(let code)?)? = draft.change.operations.first,
      let level = GoalLevel(rawValue: code)
    else { return .value(address) }
    return .motivation(address.record, level: level)
  }

  /// Opens a cell with what was being typed in it, on what stood there then.
  private mutating func openCell(of draft: Draft) {
    guard let (address, text) = draft.text else { return }
    if address.path.first == FieldName.calendar.key {
      revealOccasion(address)
    } else {
      reveal(address)
    }
    guard message?.tone != .failed else { return }
    refresh()
    _ = edit()
    switch layers.last {
    case .number(var edit)? where edit.address == address:
      layers.removeLast()
      (edit.field, edit.base, edit.isSelected) = (TextField(text), draft.base, false)
      layers.append(.number(edit))
    case .date(var edit)? where self.address(of: edit) == address:
      layers.removeLast()
      (edit.field, edit.base) = (TextField(text), draft.base)
      layers.append(.date(edit))
    default: if message == nil { refuse(words[LogPhrase.draftNotOpened]) }
    }
  }

  /// Goes to the day of a report, of which nothing may have been entered yet.
  private mutating func revealOccasion(_ address: Address) {
    guard address.path.count > 3, let period = ReportingPeriod(address.path[3]) else { return }
    choose(period)
    go(to: Place(owner: address.owner, view: .calendar))
    refresh()
    let due = derived.calendar.reports.map(\.due)
    let row = derived.rows.first { row in
      guard case .calendar(.report(let index)) = row.content else { return false }
      return due[index].report.id.text == address.path[1] && due[index].period == period
    }
    guard let row, let date = address.field.first.flatMap({ ReportDate(rawValue: $0) }) else {
      return refuse(words[.goneFromData(words.place(address, in: workspace))])
    }
    select(row.id)
    current.column = 1 + (ReportDate.allCases.firstIndex(of: date) ?? 0)
  }
}

extension State {
  private mutating func openForm(of draft: Draft, _ parts: [String], _ typed: Draft.Typed?) {
    var value: Datum?
    switch draft.change.operations.first {
    case .insert(let address, let record, let sibling)?:
      let blueprint = Blueprint(
        record: NewRecord(at: address, record),
        collection: Address(address.owner, Array(address.path.dropLast())),
        before: sibling,
        goal: draft.change.operations.dropFirst().first?.address.record
      )
      settle(in: address.owner)
      openNew(blueprint)
      fillTop { $0.draft = record }
    case .set(let address, let from, let to)?:
      reveal(address.record)
      guard message?.tone != .failed else { return }
      refresh()
      openForm(of: address.record)
      fillTop { $0.base = from }
      if !parts.isEmpty { value = to }
    default: return
    }
    for key in parts {
      openPart(key, as: value)
      value = nil
    }
    if let typed { type(typed) }
  }

  /// Shows the body that something was being made for, as far as it is there.
  private mutating func settle(in owner: Owner) {
    guard place?.owner != owner, workspace.municipality(owner.municipality) != nil,
      owner.body == nil || workspace.body(owner) != nil
    else { return }
    go(to: Place(owner: owner, view: place?.view ?? .overview))
    refresh()
  }

  private mutating func fillTop(_ fill: (inout Form) -> Void) {
    guard case .form(var form)? = layers.last else { return }
    fill(&form)
    form.list.resize(to: rows(of: form).count)
    layers[layers.count - 1] = .form(form)
  }

  /// Opens a part of the form on top; of a record that is there, with the value that it was given.
  private mutating func openPart(_ key: String, as value: Datum?) {
    guard case .form(let form)? = layers.last,
      let row = rows(of: form).first(where: { $0.key == key && $0.kind == .field }),
      var part = part(row, of: form)
    else { return refuse(words[LogPhrase.draftNotOpened]) }
    select(row.key)
    if let value { (part.draft, part.base) = (value, form.base) }
    open(part)
  }

  /// Selects the row of a key in the form on top; an entry that is not there yet is where they are added.
  private mutating func select(_ key: String) {
    let height = FrameLayout(self).formHeight
    guard case .form(let form)? = layers.last else { return }
    let rows = rows(of: form)
    let index =
      rows.firstIndex { $0.key == key && $0.kind == .field }
      ?? rows.firstIndex { $0.kind == .addition }
    fillTop { form in if let index { form.list.move(.to(index), height: height) } }
  }

  /// Types what was being typed in a field of the form on top.
  private mutating func type(_ typed: Draft.Typed) {
    guard message?.tone != .failed else { return }
    select(typed.key)
    guard case .form(let form)? = layers.last, let row = editedRow(of: form) else { return }
    let isLong = if case .text(.paragraphs) = row.shape { true } else { false }
    let before = editText(row, in: form)
    fillTop { form in
      form.editor =
        isLong
        ? .area(TextArea(typed.text), before: before) : .line(TextField(typed.text))
    }
  }
}

extension State {
  /// Opens a few fields as they were filled in.
  private mutating func open(_ sheet: Draft.Sheet) {
    reveal(sheet.address.record)
    guard message?.tone != .failed else { return }
    refresh()
    switch sheet.purpose {
    case .decision:
      guard let column = sheet.address.field.first.flatMap({ StatementColumn.ID($0) }) else {
        return
      }
      openDecision(in: sheet.address.record, column)
    case .action: openAction(for: sheet.address)
    case .decide: openDecided(sheet.address)
    }
    guard case .sheet(var entries)? = layers.last else { return }
    entries.fill(typed: sheet.typed, chosen: sheet.chosen)
    layers[layers.count - 1] = .sheet(entries)
  }
}

extension Draft {
  /// What an unfinished value was written on.
  fileprivate var base: Datum? {
    if case .set(_, let from, _)? = change.operations.last { from } else { nil }
  }
}

extension NewRecord {
  /// What a record in the making is, by where it is to come and what is filled in.
  fileprivate init(at address: Address, _ record: Datum) {
    let collection = address.path.dropLast().last.flatMap { FieldName(rawValue: $0) }
    func code(_ field: FieldName) -> String { record.value(at: [field.key]).text }
    self =
      switch collection {
      case nil: address.path.isEmpty ? .municipality : .document
      case .bodies?: .body
      case .goals?: .goal(GoalKind(rawValue: code(.goalKind)) ?? .goal)
      case .indicators?: .indicator
      case .assignments?:
        .assignment(AssignmentKind(rawValue: code(.assignmentKind)) ?? .assignment)
      case .risks?: .risk
      case .controls?: .control
      case .statements?: .statement
      case .lines?: .line
      case .columns?: .column
      case .calendar?: .report
      case .finance?: .financialGoal
      case .personnel?: .personnel
      case .decisions?: .decision
      case let other?: .entry(other)
      }
  }
}
