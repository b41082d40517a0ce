/// Several lines of text being edited, wrapped softly at words.
///
/// Escape, Tab and Control with other letters than a field's are left to the owner. Since a step up
/// or down depends on where lines break, keys come with the size of the place they are drawn in.
public struct TextArea: Hashable, Sendable {
  private var manuscript = Manuscript()
  /// The column that steps up and down try to keep.
  private var wantedColumn: Int?
  /// The first line shown, as of the last key.
  private var offset = 0

  /// What a text holds at most, in bytes of UTF-8.
  public static let capacity = EditBuffer.capacity

  /// An area with a text, cleaned as a paste is, and the cursor at its end.
  ///
  /// However long it is, it is there whole: what is opened and saved must not lose its end.
  public init(_ text: String = "") {
    manuscript = Manuscript(text.cleaned(.lineBreaksKept))
  }
}

extension TextArea {
  /// What stands in the area, its lines separated by `\n`.
  public var text: String { manuscript.text }

  /// How many characters, as a reader counts them, stand before the cursor.
  public var cursor: Int { manuscript.cursor }

  /// Does what a key means in an area drawn in that size.
  ///
  /// As in ``TextField``; and Enter begins a new line, Up, Down, Page Up and Page Down move by
  /// lines and keep the column, Home and End go to the ends of the line as it is broken.
  @discardableResult
  public mutating func handle(_ key: Key, in size: Size) -> EditOutcome {
    manuscript.wrap(to: size.width)
    let outcome = outcome(of: key, in: size)
    guard outcome != .ignored else { return .ignored }
    offset = firstLine(of: manuscript, height: size.height)
    return outcome
  }

  /// Inserts pasted text at the cursor.
  ///
  /// Line breaks of all kinds become `\n`, tabs become spaces, control and invisible characters go,
  /// and the area never grows beyond 256 KiB.
  @discardableResult
  public mutating func paste(_ text: String) -> EditOutcome {
    wantedColumn = nil
    return manuscript.insert(String(text.prefix(EditBuffer.capacity)).cleaned(.lineBreaksKept))
  }

  /// Puts the cursor after so many characters, or at the end when there are fewer.
  public mutating func moveCursor(to cursor: Int) {
    wantedColumn = nil
    manuscript.move(to: cursor)
  }

  /// Puts the cursor where a mouse hit the area: at a cell of it as drawn in that size.
  public mutating func moveCursor(to cell: Point, in size: Size) {
    manuscript.wrap(to: size.width)
    wantedColumn = nil
    let first = firstLine(of: manuscript, height: size.height)
    manuscript.move(toLine: first + cell.y, column: cell.x)
  }
}

extension TextArea {
  private mutating func outcome(of key: Key, in size: Size) -> EditOutcome {
    let page = max(1, size.height - 1)
    switch key {
    case .up: return step(by: -1)
    case .down: return step(by: 1)
    case .pageUp: return step(by: -page)
    case .pageDown: return step(by: page)
    default: wantedColumn = nil
    }
    switch key {
    case .enter: return manuscript.insert("\n")
    case .home, .control("a"): return move(toLine: manuscript.cursorLine, column: 0)
    case .end, .control("e"): return move(toLine: manuscript.cursorLine, column: .max)
    default: return manuscript.handle(key)
    }
  }

  private mutating func step(by count: Int) -> EditOutcome {
    let column = wantedColumn ?? manuscript.cursorColumn
    wantedColumn = column
    return move(toLine: manuscript.cursorLine + count, column: column)
  }

  private mutating func move(toLine line: Int, column: Int) -> EditOutcome {
    manuscript.move(toLine: line, column: column)
    return .moved
  }

  /// The first line shown: as before, but the cursor's line must be among those shown.
  private func firstLine(of lines: Manuscript, height: Int) -> Int {
    let cursorLine = lines.cursorLine
    let highest = max(0, lines.lineCount - height)
    let lowest = max(0, cursorLine - max(1, height) + 1)
    return max(lowest, min(offset, highest, cursorLine))
  }
}

extension TextArea {
  /// Draws the area in a rectangle and shows the terminal's cursor there.
  public func draw(into grid: inout Grid, in rect: Rect, style: Style = Style(.field)) {
    grid.fill(rect, style: style)
    guard !rect.isEmpty else { return }
    var lines = manuscript
    lines.wrap(to: rect.width)
    let first = firstLine(of: lines, height: rect.height)
    for (y, line) in lines.lines(first..<first + rect.height).enumerated() {
      grid.put(line, at: Point(x: rect.x, y: rect.y + y), in: rect, style: style)
    }
    let cursor = Point(x: rect.x + lines.cursorColumn, y: rect.y + lines.cursorLine - first)
    if grid.bounds.contains(cursor) { grid.cursor = cursor }
  }
}
