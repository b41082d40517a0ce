/// A line of text being edited, with a cursor.
///
/// It knows nothing of what the text means: whoever owns it parses ``text`` after each key. Enter,
/// Escape, Tab and the vertical keys are left to the owner.
public struct TextField: Hashable, Sendable {
  private var buffer = EditBuffer()

  /// A field with a text, cleaned as a paste is, and the cursor at its end.
  ///
  /// However long it is, it is there whole: what is opened and saved must not lose its end.
  public init(_ text: String = "") {
    buffer.before = text.cleaned(.lineBreaksToSpaces)
  }
}

extension TextField {
  /// What stands in the field.
  public var text: String { buffer.text }

  /// How many characters, as a reader counts them, stand before the cursor.
  public var cursor: Int { buffer.cursor }

  /// Does what a key means in a field.
  ///
  /// Left, Right, Home, End, Backspace, Delete; Ctrl-A/E to the ends, Ctrl-B/F a character,
  /// Ctrl-U/K delete to an end, Ctrl-W the word before, Ctrl-D the character after; Alt-b/f move
  /// and Alt-d deletes a word.
  @discardableResult
  public mutating func handle(_ key: Key) -> EditOutcome {
    buffer.handle(key)
  }

  /// Inserts pasted text at the cursor.
  ///
  /// Newlines and tabs become spaces, control and invisible characters go, and the field never
  /// grows beyond 256 KiB.
  @discardableResult
  public mutating func paste(_ text: String) -> EditOutcome {
    buffer.insert(String(text.prefix(EditBuffer.capacity)).cleaned(.lineBreaksToSpaces))
  }

  /// Puts the cursor after so many characters, or at the end when there are fewer.
  public mutating func moveCursor(to cursor: Int) {
    buffer.move(to: cursor)
  }

  /// Puts the cursor where a mouse hit the field: at a column of it as drawn in that width.
  public mutating func moveCursor(toColumn column: Int, width: Int) {
    var left = scroll(width: width) + column
    let characters = text.prefix { character in
      left -= character.columns
      return left >= 0
    }
    buffer.move(to: characters.count)
  }
}

extension TextField {
  /// Draws the field in the rectangle's first row and shows the terminal's cursor there.
  ///
  /// A number keeps to the right edge, with room for the cursor behind it. A text that is too long
  /// scrolls by half the width, with `…` where more follows.
  public func draw(
    into grid: inout Grid,
    in rect: Rect,
    align: Alignment = .left,
    style: Style = Style(.field)
  ) {
    grid.fill(rect.row(0), style: style)
    let spare = align == .left ? 0 : max(0, rect.width - text.columns - 1)
    let area = rect.row(0).inset(left: align == .center ? spare / 2 : spare)
    guard !area.isEmpty else { return }
    let offset = scroll(width: area.width)
    let column = buffer.before.columns - offset
    let end = grid.put(text, at: Point(x: area.x - offset, y: area.y), in: area, style: style)
    if offset > 0, column > 0 {
      grid.put("…", at: Point(x: area.x, y: area.y), in: area, style: style)
    }
    if end > area.maxX, column < area.width - 1 {
      grid.put("…", at: Point(x: area.maxX - 1, y: area.y), in: area, style: style)
    }
    let cursor = Point(x: area.x + column, y: area.y)
    if grid.bounds.contains(cursor) { grid.cursor = cursor }
  }

  /// The columns scrolled off to the left: none, or so many half widths that the cursor shows.
  private func scroll(width: Int) -> Int {
    let column = buffer.before.columns
    guard width > 0, column >= width else { return 0 }
    let step = max(1, width / 2)
    return ((column - width) / step + 1) * step
  }
}
