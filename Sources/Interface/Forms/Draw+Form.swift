import Governance
import Screen
import Wording

extension FrameLayout {
  private static let widthForHelpBeside = 110
  private static let helpWidth = 40

  /// The form: the whole screen but its last line.
  var form: Rect {
    Rect(x: 1, y: 0, width: footer.width - 2, height: footer.y)
  }
  /// What is said of the selected field: beside the fields, or below them.
  var formHelp: Rect {
    let inside = form.inset(left: 2, top: 1, right: 2, bottom: 1)
    guard form.width >= Self.widthForHelpBeside else {
      let height = form.height >= 20 ? 5 : 3
      return Rect(x: inside.x, y: inside.maxY - height, width: inside.width, height: height)
    }
    return inside.inset(left: inside.width - Self.helpWidth)
  }
  /// The fields.
  var formRows: Rect {
    let inside = form.inset(left: 2, top: 1, right: 2, bottom: 1)
    return form.width >= Self.widthForHelpBeside
      ? inside.inset(right: Self.helpWidth + 3)
      : inside.inset(bottom: formHelp.height + 1)
  }
  /// How wide the names of fields are.
  static func labelWidth(_ width: Int) -> Int { min(30, width * 2 / 5) }
  /// How wide their values are.
  var valueWidth: Int { formRows.width - Self.labelWidth(formRows.width) - 1 }
  /// Fields that are seen at once.
  var formHeight: Int { max(1, formRows.height) }

  /// The popup of a choice in a form.
  func choicePopup(_ choice: FormChoice) -> Rect {
    popup(width: 72, height: min(choice.options.count, 16) + 4)
  }
  /// Options that are seen at once.
  func choiceHeight(_ choice: FormChoice) -> Int { max(1, choicePopup(choice).height - 4) }
}

extension State {
  /// Draws a form over everything but the footer.
  func draw(_ form: Form, into grid: inout Grid, _ layout: FrameLayout) {
    _ = drawPopup(layout.form, title: title(of: form), into: &grid)
    // What the header says of the files and of conflicts, which the form covers.
    grid.putRight(folderSpans + conflictSpans, in: layout.form.row(0).inset(left: 2, right: 2))
    let rows = rows(of: form)
    var list = form.list
    list.resize(to: rows.count)
    let visible = list.visible(height: layout.formHeight)
    for (y, index) in visible.enumerated() {
      let line = layout.formRows.row(y)
      let isSelected = index == list.selected
      draw(rows[index], of: form, in: line, isSelected ? form.editor : nil, into: &grid)
      if isSelected, !form.isWritten { grid.restyle(line) { $0.selected(.here) } }
    }
    let bar = Rect(
      x: layout.formRows.maxX,
      y: layout.formRows.y,
      width: 1,
      height: layout.formHeight
    )
    Scrollbar(count: rows.count, visible: visible, height: layout.formHeight)
      .draw(into: &grid, in: bar)
    drawHelp(of: form, form.selected(rows), into: &grid, layout)
    switch form.editor {
    case .choice(let choice)?: draw(choice, form, into: &grid, layout)
    case .area(let area, _)?:
      let title = form.selected(rows)?.label ?? ""
      let inside = drawPopup(layout.textPopup, title: title, into: &grid)
      let told = form.rivalry == nil ? toldOfRival(of: form) : nil
      let style: Style = told == nil ? .quiet : Style(.failure)
      grid.putTruncated(told ?? words[.textHint], in: inside.row(0), style: style)
      area.draw(into: &grid, in: layout.textArea)
    case .line?, .key?, nil: break
    }
    if let rivalry = form.rivalry { draw(rivalry, form.rivalChoices, into: &grid, layout) }
  }

  private func draw(
    _ row: FormRow,
    of form: Form,
    in line: Rect,
    _ editor: FormEditor?,
    into grid: inout Grid
  ) {
    if case .heading(let group) = row.kind {
      grid.putTruncated(words[.group(group)].uppercased(), in: line, style: Style(.quiet, .bold))
      return
    }
    let labelWidth = FrameLayout.labelWidth(line.width)
    let label = Rect(x: line.x + 1, y: line.y, width: labelWidth - 2, height: 1)
    let value = line.inset(left: labelWidth, right: 1)
    let style: Style = row.kind == .addition ? .accent : row.lock == nil ? .plain : .quiet
    grid.putTruncated(row.label, in: label, style: style)
    switch editor {
    case .line(let field)?, .key(let field)?: return field.draw(into: &grid, in: value)
    case .area?, .choice?, nil: break
    }
    if row.isMissing {
      grid.putTruncated(words[.fillIn], in: value, style: Style(.failure))
    } else {
      let isQuiet = row.lock != nil || row.value == nil
      grid.putTruncated(shown(row, form), in: value, style: isQuiet ? .quiet : .plain)
    }
  }

  /// What a row shows of its value.
  private func shown(_ row: FormRow, _ form: Form) -> String {
    if case .collection = form.subject { return "" }
    if let choice = shownChoice(row, form) { return choice }
    return words.fieldValue(row.value ?? row.usual, of: row.name, row.shape, in: workspace)
  }

  /// References and steps of scales are shown by their words.
  private func shownChoice(_ row: FormRow, _ form: Form) -> String? {
    switch (row.shape, row.value) {
    case (.formula, .text(let code)?): return shownFormula(code, in: form)
    case (.identifier, .text(let text)?), (.address, .text(let text)?),
      (.statementReference, .text(let text)?):
      return referredName(text, row.name, form)
    case (.list(.identifier), .list(let items)?) where form.name == nil:
      let ids = items.map { Optional($0).text }
      return ids.map { referredName($0, row.name, form) ?? $0 }.joined(separator: ", ")
    case (.integer, .number?), (.status, .text?), (.list(.integer), .list?):
      guard let choice = choice(for: row, in: form) else { return nil }
      let chosen = choice.options.indices.filter { index in
        choice.on.contains(index) || choice.options[index].value == row.value
      }
      return chosen.isEmpty
        ? nil : chosen.map { choice.options[$0].label }.joined(separator: ", ")
    default: return nil
    }
  }

  private func referredName(_ text: String, _ field: FieldName, _ form: Form) -> String? {
    workspace.target(of: text, in: field, of: form.record)
      .map { target in
        // What the form itself holds has a name before it is saved.
        form.isNew && !workspace.has(target)
          ? nameInside(form, of: target) : words.place(target, in: workspace)
      }
  }

  private func nameInside(_ form: Form, of target: Address) -> String {
    let id = target.path.last ?? ""
    guard let collection = target.path.dropLast().last,
      case .list(let items)? = form.draft.value(at: [collection])
    else { return id }
    let record = items.first { $0.value(at: [FieldName.id.key]) == .text(id) }
    return record.map { name(of: $0) } ?? id
  }

  /// The selected field's explanation, what it may hold, and what is wrong with it.
  private func drawHelp(
    of form: Form,
    _ row: FormRow?,
    into grid: inout Grid,
    _ layout: FrameLayout
  ) {
    let area = layout.formHelp
    if area.y > layout.formRows.y {
      grid.horizontalRule(Rect(x: area.x, y: area.y - 1, width: area.width, height: 1))
    } else {
      grid.verticalRule(Rect(x: area.x - 2, y: area.y, width: 1, height: area.height))
    }
    var lines: [(String, Style)] = []
    for (text, style) in help(of: form, row, width: layout.valueWidth) {
      lines += text.wrapped(to: max(1, area.width)).map { ($0, style) }
    }
    for (y, line) in lines.prefix(area.height).enumerated() {
      grid.putTruncated(line.0, in: area.row(y), style: line.1)
    }
  }

  private func help(of form: Form, _ row: FormRow?, width: Int) -> [(String, Style)] {
    guard let row, row.isSelectable else { return [] }
    let state = words[form.isDraft ? .notSavedYet : .savedAtOnce]
    if row.kind == .addition, form.editor == nil { return [(state, .quiet)] }
    var lines = toldOfRival(of: form).map { [($0, Style(.failure))] } ?? []
    lines += verdict(of: form, row)
    let value = shown(row, form)
    // What is cut in its place is read here, whole.
    if form.editor == nil, value.columns > width { lines.append((value, .bold)) }
    lines.append((words.fieldExplanation(row.name), .plain))
    if let lock = row.lock { return lines + [(words[.lock(lock, in: workspace)], .quiet)] }
    if !row.isChosen, let allowed = words.allowed(row.shape) { lines.append((allowed, .quiet)) }
    if row.presence == .required { lines.append((words[.required], .quiet)) }
    lines.append((state, .quiet))
    return lines
  }

  /// What is wrong with what is being typed, or how it is understood.
  private func verdict(of form: Form, _ row: FormRow) -> [(String, Style)] {
    let read: FormReading
    switch form.editor {
    case .line(let field)?: read = reading(field.text, of: editedRow(of: form) ?? row, in: form)
    case .key(let field)?:
      let complaint = complaint(aboutKey: field.text, of: form)
      if form.isByYear, Int(field.text.trimmed).map({ $0 < 1000 || $0 > 9999 }) ?? true {
        return [(words[.yearFirst(period.year)], Style(.failure))]
      }
      if let complaint { return [(complaint, Style(.failure))] }
      return form.isByYear ? [(words[.yearFirst(period.year)], .accent)] : []
    case .area?, .choice?: return []
    case nil:
      guard case .duePeriod = row.shape, row.value != nil else { return [] }
      read = reading(row.value.text, of: row, in: form)
    }
    let said: [(String, Style)] =
      switch read {
      case .value(_, let note): note.map { [($0, .accent)] } ?? []
      case .nothing: []
      case .fault(let sentence): [(sentence, Style(.failure))]
      }
    return offers(in: form, read) + said
  }

  /// What a date most likely means: the first is what Tab or → takes.
  private func offers(in form: Form, _ reading: FormReading) -> [(String, Style)] {
    guard case .line(let field)? = form.editor else { return [] }
    let key = if case .fault = reading { Key.tab.label } else { Key.right.label }
    return suggestions(field.text, in: form).enumerated()
      .map { ($0 == 0 ? "\(key): \($1)" : $1, $0 == 0 ? .accent : .quiet) }
  }

  private func draw(
    _ choice: FormChoice,
    _ form: Form,
    into grid: inout Grid,
    _ layout: FrameLayout
  ) {
    let title = form.selected(rows(of: form))?.label ?? ""
    let inside = drawPopup(layout.choicePopup(choice), title: title, into: &grid)
    let label = "\(words[.search]) "
    grid.putTruncated(label, in: inside.row(0), style: .quiet)
    choice.field.draw(into: &grid, in: inside.row(0).inset(left: label.columns))
    grid.horizontalRule(inside.row(1))
    let fitting = choice.fitting
    let height = layout.choiceHeight(choice)
    let visible = choice.list.visible(height: height)
    for (y, index) in visible.enumerated() where fitting.indices.contains(index) {
      let row = inside.row(y + 2)
      grid.put(spans(of: choice, fitting[index]), in: row)
      if index == choice.list.selected { grid.restyle(row) { $0.selected(.here) } }
    }
    if fitting.isEmpty { grid.putTruncated(words[.noneFits], in: inside.row(2), style: .quiet) }
    Scrollbar(count: fitting.count, visible: visible, height: height)
      .draw(into: &grid, in: Rect(x: inside.maxX, y: inside.y + 2, width: 1, height: height))
  }

  private func spans(of choice: FormChoice, _ index: Int) -> [Span] {
    let option = choice.options[index]
    let box =
      choice.purpose == .several ? [Span(choice.on.contains(index) ? "[x] " : "[ ] ")] : []
    let signal = option.signal.map { [Span(disc($0), $0.style), Span(" ")] } ?? []
    return box + signal + [Span(option.label)]
  }

  /// What keeping a draft does: a part of what is itself not saved yet is taken into it.
  private func keepName(_ form: Form) -> String {
    let isTaken = form.isPart && formBelow?.isDraft == true
    return isTaken ? words[.keyTake] : words[FormPhrase.keySaveAll]
  }

  /// The form that the uppermost one is a part of.
  private var formBelow: Form? {
    if case .form(let below)? = layers.dropLast().last { below } else { nil }
  }

  /// The keys of a form.
  func formItems(_ form: Form) -> [(String, String)] {
    let leave = ("Esc", words[.keyCancel])
    if form.rivalry != nil { return rivalItems(form.rivalChoices) }
    switch form.editor {
    case .key?: return [("Enter", words[.keyTake]), leave]
    case .line?:
      // Of what is kept as a whole nothing is saved before all of it is.
      guard !form.isDraft else {
        return [("Enter", words[.keyTake]), ("Ctrl-S", keepName(form)), leave]
      }
      return [("Enter", words[.keySave]), ("↑↓", words[.keySaveAndMove]), leave]
    case .area?:
      return [
        ("Ctrl-S", words[form.isDraft ? .keyTake : .keySave]), ("Enter", words[.keyNewLine]),
        ("Ctrl-E", words[.keyEditor]), leave,
      ]
    case .choice(let choice)? where choice.purpose == .several:
      let toggle = (Key.character(" ").label, words[ControlPhrase.keyToggle])
      return [("↑↓", words[.keyChoose]), toggle, ("Enter", words[.keyTake]), leave]
    case .choice?: return [("↑↓", words[.keyChoose]), ("Enter", words[.keyTake]), leave]
    case nil: break
    }
    var items = [("Enter", words[.keyChange])]
    if form.isDraft { items.append(("Ctrl-S", keepName(form))) }
    if form.isCollection {
      let keys = [Command.moveLater, .moveEarlier].map { keymap.label(of: $0) }
      items.append((keys.joined(separator: " "), words.short(.moveLater)))
    }
    items += [("↑↓", words[FormPhrase.keyNextField]), ("Del", words[.keyEmpty])]
    if !form.isDraft { items.append(("Ctrl-U", words.short(.undo))) }
    return items + [("Esc", words[form.isDraft ? .keyCancel : .keyClose])]
  }
}

extension Form {
  /// Whether the selected field is being written in its place.
  fileprivate var isWritten: Bool {
    switch editor {
    case .line?, .key?: true
    case .area?, .choice?, nil: false
    }
  }
}
