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
    if point.x >= area.x, let columns = text.latinColumns(through: glyphs.lastAsItIs),
      point.x + columns <= area.maxX
    {
      return putLatin(text, columns: columns, at: point, style: style)
    }
    return put(Glyphs(text), at: point, from: area.x, to: area.maxX, before: .max, style: style)
  }

  /// Draws one line of text anywhere in the grid and returns where it ends.
  @discardableResult
  public mutating func put(_ text: String, at point: Point, style: Style = .plain) -> Int {
    put(text, at: point, in: bounds, style: style)
  }

  /// Draws so much of a text as there is room for in a rectangle's row, reading no further than it must.
  mutating func putBeginning(of text: String, at point: Point, in area: Rect, style: Style) {
    let end = area.maxX
    _ = put(Glyphs(text), at: point, from: area.x, to: end, before: end, style: style)
  }

  /// Draws a text of Latin letters and signs that has room, several times quicker than glyph by glyph.
  private mutating func putLatin(
    _ text: String,
    columns: Int,
    at point: Point,
    style: Style
  ) -> Int {
    guard columns > 0 else { return point.x }
    let width = size.width
    let row = point.y * width
    if cells[row + point.x].isContinuation { cells[row + point.x - 1].becomeBlank() }
    var cells = cells.mutableSpan
    var index = row + point.x
    var first: UInt32 = 0
    for byte in text.utf8 {
      if byte >= 0xC2 {
        first = UInt32(byte & 0x1F) << 6
        continue
      }
      let scalar = byte < 0x80 ? UInt32(byte) : first | UInt32(byte & 0x3F)
      cells[index] = Cell(scalar: scalar == 0xA0 ? 0x20 : scalar, style: style)
      index += 1
    }
    let end = point.x + columns
    if end < width, cells[row + end].isContinuation { cells[row + end].becomeBlank() }
    return end
  }

  /// Draws glyphs between two columns of a row, and reads those that begin before a third.
  @inline(__always)
  private mutating func put(
    _ text: Glyphs,
    at point: Point,
    from left: Int,
    to right: Int,
    before limit: Int,
    style: Style
  ) -> Int {
    let row = point.y * size.width
    let width = size.width
    let set = glyphs
    let first = max(point.x, left)
    var x = point.x
    var text = text
    // One look at whether the cells are shared, in place of one with every glyph.
    var cells = cells.mutableSpan
    let cutsWideGlyph = first < right && cells[row + first].isContinuation
    while x < limit, let glyph = text.next() {
      let next = x + glyph.columns
      if x >= left && next <= right {
        cells.set(set.shown(glyph), columns: glyph.columns, at: row + x, style: style)
        // One point could be the end of a sentence: the letter before it gives way to another.
        if glyph == .ellipsis, set != .unicode, x > max(point.x, left) {
          cells.set(Glyph(scalar: 0x2E), columns: 1, at: row + x - 1, style: style)
        }
      } else {
        cells.blank(from: max(x, left), to: min(next, right), row: row, style: style)
      }
      x = next
    }
    let end = min(x, right)
    if first < end {
      if cutsWideGlyph { cells[row + first - 1].becomeBlank() }
      if end < width, cells[row + end].isContinuation { cells[row + end].becomeBlank() }
    }
    return x
  }

  /// Clears the right half of a wide glyph whose left half, before the column, was drawn over.
  mutating func clearRightHalf(at x: Int, row: Int) {
    guard x < size.width, cells[row + x].isContinuation else { return }
    cells[row + x].becomeBlank()
  }
}

extension MutableSpan<Cell> {
  @inline(__always)
  fileprivate mutating func set(_ glyph: Glyph, columns: Int, at index: Int, style: Style) {
    self[index] = Cell(scalar: glyph.scalar, mark: glyph.mark, style: style)
    if columns == 2 {
      self[index + 1] = Cell(scalar: glyph.columns == 2 ? 0 : 32, style: style)
    }
  }

  /// Stands in for the visible half of a wide glyph that an edge cuts.
  fileprivate mutating func blank(from first: Int, to end: Int, row: Int, style: Style) {
    guard first < end else { return }
    for x in first..<end { self[row + x] = Cell(scalar: 32, style: style) }
  }
}

extension Cell {
  /// Loses its glyph and keeps its style.
  mutating func becomeBlank() {
    self = Cell(scalar: 32, style: style)
  }
}
