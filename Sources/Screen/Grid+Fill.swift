extension Grid {
  /// Empties a rectangle and gives it a style.
  public mutating func fill(_ rect: Rect, style: Style = .plain) {
    fill(rect, with: Glyph.blank, style: style)
  }

  /// Fills a rectangle with a glyph of one column; a wider one, or none, is shown as `�`.
  public mutating func fill(_ rect: Rect, with glyph: Character, style: Style = .plain) {
    var glyphs = Glyphs(String(glyph))
    let first = glyphs.next() ?? .replacement
    let fits = first.columns == 1 && glyphs.next() == nil
    fill(rect, with: fits ? first : .replacement, style: style)
  }

  /// Draws a horizontal rule in the rectangle's first row.
  public mutating func horizontalRule(_ rect: Rect, style: Style = .quiet) {
    fill(rect.row(0), with: "─", style: style)
  }

  /// Draws a vertical rule in the rectangle's first column.
  public mutating func verticalRule(_ rect: Rect, style: Style = .quiet) {
    let column = Rect(x: rect.x, y: rect.y, width: min(1, rect.width), height: rect.height)
    fill(column, with: "│", style: style)
  }

  /// Changes the style of what stands in a rectangle, such as a selected row, and keeps the text.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let area = rect.intersection(bounds)
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX {
        cells[y * size.width + x].style = change(cells[y * size.width + x].style)
      }
    }
  }

  private mutating func fill(_ rect: Rect, with glyph: Glyph, style: Style) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    let shown = glyphs.shown(glyph)
    let cell = Cell(scalar: shown.scalar, mark: shown.mark, style: style)
    for y in area.y..<area.maxY {
      let row = y * size.width
      if cells[row + area.x].isContinuation { cells[row + area.x - 1].becomeBlank() }
      for x in area.x..<area.maxX { cells[row + x] = cell }
      clearRightHalf(at: area.maxX, row: row)
    }
  }
}
