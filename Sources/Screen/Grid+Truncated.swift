/// Which edge of its place a text keeps to.
public enum Alignment: Hashable, Sendable {
  /// The left edge: words.
  case left
  /// The right edge: numbers.
  case right
  /// The middle; one column left of it when it cannot be exact.
  case center
}

extension Grid {
  /// Draws one line of text in the rectangle's first row and returns where it ends.
  ///
  /// A text that is too long ends in `…`, so that a cut number or word never passes for a whole
  /// one. The result is the column after the last one drawn.
  @discardableResult
  public mutating func putTruncated(
    _ text: String,
    in rect: Rect,
    align: Alignment = .left,
    style: Style = .plain
  ) -> Int {
    let area = rect.row(0).intersection(bounds)
    guard !area.isEmpty else { return rect.x }
    let spare = align == .left || !text.fits(in: area.width) ? 0 : area.width - text.columns
    let x = area.x + (align == .center ? spare / 2 : spare)
    return putTruncated(text, at: Point(x: x, y: area.y), in: area, style: style)
  }

  /// Draws one line of text from a place to the clip's right edge, ending in `…` when cut there.
  ///
  /// Nothing is drawn when the place is beyond that edge.
  @discardableResult
  public mutating func putTruncated(
    _ text: String,
    at point: Point,
    in clip: Rect,
    style: Style = .plain
  ) -> Int {
    let area = clip.intersection(bounds)
    guard !area.isEmpty, point.x < area.maxX else { return point.x }
    guard !text.fits(in: area.maxX - point.x) else {
      return put(text, at: point, in: area, style: style)
    }
    // In ASCII `~` would also say *partly* and *about*.
    let mark = glyphs == .unicode || area.maxX - point.x < 2 ? "…" : ".."
    let columns = mark.utf8.count == 2 ? 2 : 1
    let room = area.shortened(by: columns)
    putBeginning(of: text, at: point, in: room, style: style)
    return put(mark, at: Point(x: area.maxX - columns, y: point.y), in: area, style: style)
  }

  /// Draws one line of text that ends just before a column and returns where it begins.
  ///
  /// It is cut at the clip's left edge, then with `…` at its end.
  @discardableResult
  public mutating func putRight(
    _ text: String,
    endingAt end: Point,
    in clip: Rect,
    style: Style = .plain
  ) -> Int {
    guard end.y >= clip.y, end.y < clip.maxY else { return end.x }
    let room = Rect(x: clip.x, y: end.y, width: min(end.x, clip.maxX) - clip.x, height: 1)
    putTruncated(text, in: room, align: .right, style: style)
    return text.fits(in: room.width) ? room.maxX - text.columns : room.x
  }
}

extension Rect {
  /// The rectangle without so many columns at its right edge.
  func shortened(by columns: Int) -> Rect {
    Rect(x: x, y: y, width: width - columns, height: height)
  }
}
