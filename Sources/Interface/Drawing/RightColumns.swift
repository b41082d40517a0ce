import Screen

/// Columns taken one after the other from the right edge of a line, with room between them.
struct RightColumns {
  private let line: Rect
  private var right: Int

  init(_ line: Rect) {
    self.line = line
    right = line.maxX
  }

  /// The next column to the left, so wide; none where it has no width.
  mutating func take(_ width: Int) -> Rect {
    right -= width
    defer { right -= width > 0 ? 2 : 0 }
    return Rect(x: right, y: line.y, width: width, height: 1)
  }

  /// What is left of the line, from a place on.
  func rest(from x: Int) -> Rect {
    Rect(x: x, y: line.y, width: right - x, height: 1)
  }
}
