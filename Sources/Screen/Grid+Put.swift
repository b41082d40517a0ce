extension Grid {
  /// Draws one line of text, cut where the clip or the grid ends, and returns where it ends.
  ///
  /// The result is the column after the last one that the whole text takes, drawn or not, so that
  /// the next piece can follow. Half a wide glyph at an edge is drawn as a space.
  @discardableResult
  public mutating func put(
    _ text: String,
    at point: Point,
    in clip: Rect,
    style: Style = .plain
  ) -> Int {
    let area = clip.intersection(bounds)
    guard point.y >= area.y, point.y < area.maxY, area.width > 0 else {
      return point.x + text.columns
    }
    return put(Glyphs(text), at: point, from: area.x, to: area.maxX, style: style)
  }

  /// Draws one line of text anywhere in the grid and returns where it ends.
  @discardableResult
  public mutating func put(_ text: String, at point: Point, style: Style = .plain) -> Int {
    put(text, at: point, in: bounds, style: style)
  }

  @inline(__always)
  private mutating func put(
    _ glyphs: Glyphs,
    at point: Point,
    from left: Int,
    to right: Int,
    style: Style
  ) -> Int {
    let row = point.y * size.width
    let first = max(point.x, left)
    let cutsWideGlyph = first < right && cells[row + first].isContinuation
    var x = point.x
    for glyph in glyphs {
      let next = x + glyph.columns
      if x >= left && next <= right {
        set(self.glyphs.shown(glyph), columns: glyph.columns, at: row + x, style: style)
        // One point could be the end of a sentence: the letter before it gives way to another.
        if glyph == .ellipsis, self.glyphs != .unicode, x > max(point.x, left) {
          set(Glyph(scalar: 0x2E), columns: 1, at: row + x - 1, style: style)
        }
      } else {
        blank(from: max(x, left), to: min(next, right), row: row, style: style)
      }
      x = next
    }
    let end = min(x, right)
    if first < end {
      if cutsWideGlyph { cells[row + first - 1].becomeBlank() }
      clearRightHalf(at: end, row: row)
    }
    return x
  }

  @inline(__always)
  private mutating func set(_ glyph: Glyph, columns: Int, at index: Int, style: Style) {
    cells[index] = Cell(scalar: glyph.scalar, mark: glyph.mark, style: style)
    if columns == 2 {
      cells[index + 1] = Cell(scalar: glyph.columns == 2 ? 0 : 32, style: style)
    }
  }

  /// Stands in for the visible half of a wide glyph that an edge cuts.
  private mutating func blank(from first: Int, to end: Int, row: Int, style: Style) {
    guard first < end else { return }
    for x in first..<end { cells[row + x] = Cell(scalar: 32, style: style) }
  }

  /// Clears the right half of a wide glyph whose left half, before the column, was drawn over.
  mutating func clearRightHalf(at x: Int, row: Int) {
    guard x < size.width, cells[row + x].isContinuation else { return }
    cells[row + x].becomeBlank()
  }
}

extension Cell {
  /// Loses its glyph and keeps its style.
  mutating func becomeBlank() {
    self = Cell(scalar: 32, style: style)
  }
}
