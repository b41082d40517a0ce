import Governance
import Screen
import Wording

/// What stands beside a form: what its selected field is for, may hold, and has wrong.
extension State {
  /// The selected field's explanation, what it may hold, and what is wrong with it.
  func drawHelp(
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
    lines.append((explanation(of: row), .plain))
    if let lock = row.lock { return lines + [(words[.lock(lock, in: workspace)], .quiet)] }
    if !row.isChosen, let allowed = words.allowed(row.shape) { lines.append((allowed, .quiet)) }
    if row.presence == .required { lines.append((words[.required], .quiet)) }
    lines.append((state, .quiet))
    return lines
  }

  /// What the field is for: a code tells a municipality, or a status of its own.
  func explanation(of row: FormRow) -> String {
    if row.name == .code, case .status = row.shape { return words[.statusCode] }
    return words.fieldExplanation(row.name)
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
      if form.isByYear, complaint == nil { return [(words[.yearFirst(period.year)], .accent)] }
      read = complaint.map { .fault($0) } ?? reading(ofKey: field.text, of: form)
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
    let text: String
    switch form.editor {
    case .line(let field)?, .key(let field)?: text = field.text
    case .area?, .choice?, nil: return []
    }
    let key = if case .fault = reading { Key.tab.label } else { shown(Key.right.label) }
    return suggestions(text, in: form).enumerated()
      .map { ($0 == 0 ? "\(key): \($1)" : $1, $0 == 0 ? .accent : .quiet) }
  }
}
