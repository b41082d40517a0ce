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
      grid.putTruncated(
        told ?? words[form.isDraft ? .textHintOfDraft : .textHint],
        in: inside.row(0),
        style: style
      )
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
  func shown(_ row: FormRow, _ form: Form) -> String {
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
