import Governance
import Screen
import Wording

extension State {
  /// Draws a layer over the view.
  func draw(_ layer: Layer, into grid: inout Grid, _ layout: FrameLayout) {
    switch layer {
    case .help(let list):
      drawReading(helpLines, title: words[.helpTitle], list, into: &grid, layout)
    case .explanation(let list):
      let lines = detailLines(width: layout.reading.width - 4)
      drawReading(lines, title: words[.explanationTitle], list, into: &grid, layout)
    case .glossary(let search): draw(search, into: &grid, layout)
    case .palette(let palette): draw(palette, into: &grid, layout)
    case .chooser(let chooser): draw(chooser, into: &grid, layout)
    case .number(let edit):
      drawBeside(remark(ofOthersIn: edit) ?? remark(on: edit), into: &grid, layout)
    case .date(let edit):
      drawBeside(remark(ofOthersIn: edit) ?? remark(on: edit), into: &grid, layout)
    case .text(let edit): draw(edit, into: &grid, layout)
    case .supposition(let edit): draw(edit, into: &grid, layout)
    case .filter(let field): draw(field, into: &grid, layout)
    case .search(let searching): draw(searching, into: &grid, layout)
    case .export(let edit): draw(edit, into: &grid, layout)
    case .question(let question): draw(question, into: &grid, layout)
    case .conflict(let conflict): draw(conflict, into: &grid, layout)
    case .bothSides(let conflict, let list):
      let lines = wholeLines(of: conflict, width: layout.reading.width - 4)
      drawReading(lines, title: words[.conflictWhole], list, into: &grid, layout)
    case .incoming(let list):
      drawReading(incomingLines, title: words[.incomingTitle], list, into: &grid, layout)
    case .settings(let list):
      let lines = settingsLines(width: layout.reading.width - 4)
      drawReading(lines, title: words[.settingsTitle], list, into: &grid, layout)
    case .form(let form): draw(form, into: &grid, layout)
    case .sheet(let sheet): draw(sheet, into: &grid, layout)
    }
  }

  /// An empty frame with a title; returns what is inside it.
  func drawPopup(_ rect: Rect, title: String, into grid: inout Grid) -> Rect {
    grid.fill(Rect(x: rect.x - 1, y: rect.y, width: rect.width + 2, height: rect.height))
    for y in [rect.y, rect.maxY - 1] {
      grid.horizontalRule(Rect(x: rect.x, y: y, width: rect.width, height: 1))
    }
    for x in [rect.x, rect.maxX - 1] {
      grid.verticalRule(Rect(x: x, y: rect.y, width: 1, height: rect.height))
    }
    let corners = [
      ("┌", rect.x, rect.y), ("┐", rect.maxX - 1, rect.y), ("└", rect.x, rect.maxY - 1),
      ("┘", rect.maxX - 1, rect.maxY - 1),
    ]
    for (corner, x, y) in corners {
      grid.put(corner, at: Point(x: x, y: y), in: rect, style: .quiet)
    }
    grid.putTruncated(
      " \(title) ",
      in: rect.row(0).inset(left: 2, right: 2),
      style: Style(.accent, .bold)
    )
    return rect.inset(left: 2, top: 1, right: 2, bottom: 1)
  }

  private func drawReading(
    _ lines: [[Span]],
    title: String,
    _ list: ScrollList,
    into grid: inout Grid,
    _ layout: FrameLayout
  ) {
    var frame = layout.reading
    frame.height = min(frame.height, lines.count + 4)
    let inside = drawPopup(frame, title: title, into: &grid).inset(top: 1, bottom: 1)
    var list = list
    list.resize(to: lines.count)
    let visible = list.visible(height: max(1, inside.height))
    for (y, index) in visible.enumerated() { grid.put(lines[index], in: inside.row(y)) }
    Scrollbar(count: lines.count, visible: visible, height: inside.height)
      .draw(into: &grid, in: Rect(x: inside.maxX, y: inside.y, width: 1, height: inside.height))
  }

  private func draw(_ palette: Palette, into grid: inout Grid, _ layout: FrameLayout) {
    let entries = paletteEntries(palette)
    let inside = drawPopup(layout.palette, title: words[.paletteTitle], into: &grid)
    palette.field.draw(into: &grid, in: inside.row(0))
    grid.horizontalRule(inside.row(1))
    let list = inside.inset(top: 2, bottom: 3)
    for (y, index) in palette.list.visible(height: layout.paletteHeight).enumerated() {
      let row = list.row(y)
      let (title, keyNames, availability) = parts(of: entries[index])
      let keys = shown(keyNames)
      let style: Style = availability == .available ? .plain : .quiet
      grid.putRight([Span(keys, availability == .available ? .accent : .quiet)], in: row)
      var text = title
      if case .unavailable(let reason) = availability { text += " – \(words[reason])" }
      let room = row.inset(right: keys.columns + 2)
      grid.putTruncated(text, in: room, style: style)
      guard index == palette.list.selected else { continue }
      grid.restyle(row) { $0.selected(.here) }
      guard text.columns > room.width, case .unavailable(let reason) = availability else {
        continue
      }
      for (y, line) in words[reason].wrapped(to: inside.width).prefix(2).enumerated() {
        grid.putTruncated(line, in: inside.row(inside.height - 2 + y), style: .quiet)
      }
    }
    if entries.isEmpty { grid.putTruncated(words[.nothingFits], in: list, style: .quiet) }
  }

  /// What an entry of the palette is called, its keys, and whether it can run.
  private func parts(of entry: PaletteEntry) -> (title: String, keys: String, Availability) {
    switch entry {
    case .command(let command):
      let keys = keymap.keys(of: command).prefix(2).map(\.label).joined(separator: "  ")
      return (words.title(command), keys, availability(of: command))
    case .addition(let record):
      let keys = additions.contains(record) ? keymap.label(of: .add) : ""
      return (words[.new(record)], keys, .available)
    }
  }

  private func draw(_ edit: TextEdit, into grid: inout Grid, _ layout: FrameLayout) {
    let told = lines(ofOthersIn: edit)
    let popup = layout.textPopup(below: told.count)
    let inside = drawPopup(popup, title: edit.title, into: &grid)
    let hint = edit.stage.isAsking ? words[.notSavedWhose] : edit.hint ?? words[.textHint]
    grid.putTruncated(hint, in: inside.row(0), style: edit.stage.isAsking ? .bold : .quiet)
    for (y, line) in told.enumerated() { grid.put([line], in: inside.row(y + 1)) }
    edit.area.draw(into: &grid, in: layout.textArea(below: told.count))
    if edit.stage.isAsking { grid.cursor = nil }
  }

  private func draw(_ field: TextField, into grid: inout Grid, _ layout: FrameLayout) {
    let line = layout.footerRule
    grid.fill(line)
    let end = grid.put(
      " \(words[.filterLabel]) ",
      at: Point(x: line.x, y: line.y),
      in: line,
      style: Style(.accent, .bold)
    )
    field.draw(into: &grid, in: line.inset(left: end - line.x, right: 1))
  }

  private func draw(_ question: Question, into grid: inout Grid, _ layout: FrameLayout) {
    let lines = question.text.wrapped(to: 56)
    let frame = layout.popup(width: 60, height: lines.count + 4)
    let inside = drawPopup(frame, title: words[.questionTitle], into: &grid).inset(top: 1)
    for (y, line) in lines.enumerated() { grid.putTruncated(line, in: inside.row(y)) }
  }
}
