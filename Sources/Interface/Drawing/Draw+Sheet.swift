import Governance
import Screen
import Wording

extension State {
  /// Draws a sheet: its fields, and below them what is said of them.
  func draw(_ sheet: EntrySheet, into grid: inout Grid, _ layout: FrameLayout) {
    let frame = layout.popup(width: 78, height: sheet.entries.count + Self.mostRemarks + 4)
    let inside = drawPopup(frame, title: sheet.title, into: &grid)
    let labels = min(26, (sheet.entries.map(\.label.columns).max() ?? 0) + 2)
    let shown = max(1, inside.height - Self.mostRemarks - 1)
    let first = max(0, min(sheet.selected - shown + 1, sheet.entries.count - shown))
    for (y, index) in sheet.entries.indices.dropFirst(first).prefix(shown).enumerated() {
      let row = inside.row(y + 1)
      let value = row.inset(left: labels)
      let isSelected = index == sheet.selected
      let entry = sheet.entries[index]
      grid.putTruncated(
        entry.label,
        in: Rect(x: row.x, y: row.y, width: labels - 1, height: 1),
        style: isSelected ? .accent : .quiet
      )
      switch entry.content {
      case .text(let field) where isSelected: field.draw(into: &grid, in: value)
      case .text(let field): grid.putTruncated(field.text, in: value)
      case .choice(let names, let chosen):
        let name = names.indices.contains(chosen) ? names[chosen] : ""
        grid.put(
          isSelected
            ? [Span("◂ ", .accent), Span(name, .bold), Span(" ▸", .accent)] : [Span(name)],
          in: value
        )
      }
    }
    let room = inside.inset(top: shown + 1)
    let lines = remarks(on: sheet)
      .flatMap { remark in
        remark.text.wrapped(to: max(1, room.width)).map { ($0, remark.style) }
      }
    for (y, line) in lines.prefix(room.height).enumerated() {
      grid.putTruncated(line.0, in: room.row(y), style: line.1)
    }
  }

  /// Lines of what is said that are seen at once.
  private static let mostRemarks = 5
}
