/// Several lines of text being edited, wrapped softly at words.
///
/// Escape, Tab and Control with other letters than a field's are left to the owner. Since a step up
/// or down depends on where lines break, keys come with the size of the place they are drawn in.
public struct TextArea: Hashable, Sendable {
  private var buffer = EditBuffer()
  /// The column that steps up and down try to keep.
  private var wantedColumn: Int?
  /// The first line shown, as of the last key.
  private var offset = 0

  /// An area with a text, cleaned as a paste is, and the cursor at its end.
  ///
  /// However long it is, it is there whole: what is opened and saved must not lose its end.
  public init(_ text: String = "") {
    buffer.before = text.cleaned(.lineBreaksKept)
  }
}

extension TextArea {
  /// What stands in the area, its lines separated by `\n`.
  public var text: String { buffer.text }

  /// How many characters, as a reader counts them, stand before the cursor.
  public var cursor: Int { buffer.cursor }

  /// Does what a key means in an area drawn in that size.
  ///
  /// As in ``TextField``; and Enter begins a new line, Up, Down, Page Up and Page Down move by
  /// lines and keep the column, Home and End go to the ends of the line as it is broken.
  @discardableResult
  public mutating func handle(_ key: Key, in size: Size) -> EditOutcome {
    let outcome = outcome(of: key, in: size)
    guard outcome != .ignored else { return .ignored }
    offset = firstLine(of: SoftLines(buffer, width: size.width), height: size.height)
    return outcome
  }

  /// Inserts pasted text at the cursor.
  ///
  /// Line breaks of all kinds become `\n`, tabs become spaces, control and invisible characters go,
  /// and the area never grows beyond 64 KiB.
  @discardableResult
  public mutating func paste(_ text: String) -> EditOutcome {
    wantedColumn = nil
    return buffer.insert(String(text.prefix(EditBuffer.capacity)).cleaned(.lineBreaksKept))
  }

  /// Puts the cursor after so many characters, or at the end when there are fewer.
  public mutating func moveCursor(to cursor: Int) {
    wantedColumn = nil
    buffer.move(to: cursor)
  }

  /// Puts the cursor where a mouse hit the area: at a cell of it as drawn in that size.
  public mutating func moveCursor(to cell: Point, in size: Size) {
    let lines = SoftLines(buffer, width: size.width)
    wantedColumn = nil
    move(toLine: firstLine(of: lines, height: size.height) + cell.y, column: cell.x, of: lines)
  }
}

extension TextArea {
  private mutating func outcome(of key: Key, in size: Size) -> EditOutcome {
    let lines = SoftLines(buffer, width: size.width)
    let page = max(1, size.height - 1)
    switch key {
    case .up: return step(by: -1, of: lines)
    case .down: return step(by: 1, of: lines)
    case .pageUp: return step(by: -page, of: lines)
    case .pageDown: return step(by: page, of: lines)
    default: wantedColumn = nil
    }
    switch key {
    case .enter: return buffer.insert("\n")
    case .home, .control("a"): return move(toLine: lines.cursorLine, column: 0, of: lines)
    case .end, .control("e"): return move(toLine: lines.cursorLine, column: .max, of: lines)
    default: return buffer.handle(key)
    }
  }

  private mutating func step(by count: Int, of lines: SoftLines) -> EditOutcome {
    let column = wantedColumn ?? lines.cursorColumn
    wantedColumn = column
    return move(toLine: lines.cursorLine + count, column: column, of: lines)
  }

  @discardableResult
  private mutating func move(toLine line: Int, column: Int, of lines: SoftLines) -> EditOutcome {
    buffer.move(to: lines.cursor(inLine: line, column: column))
    return .moved
  }

  /// The first line shown: as before, but the cursor's line must be among those shown.
  private func firstLine(of lines: SoftLines, height: Int) -> Int {
    let highest = max(0, lines.ranges.count - height)
    let lowest = max(0, lines.cursorLine - max(1, height) + 1)
    return max(lowest, min(offset, highest, lines.cursorLine))
  }
}

extension TextArea {
  /// Draws the area in a rectangle and shows the terminal's cursor there.
  public func draw(into grid: inout Grid, in rect: Rect, style: Style = Style(.field)) {
    grid.fill(rect, style: style)
    guard !rect.isEmpty else { return }
    let lines = SoftLines(buffer, width: rect.width)
    let first = firstLine(of: lines, height: rect.height)
    for line in first..<min(first + rect.height, lines.ranges.count) {
      let start = Point(x: rect.x, y: rect.y + line - first)
      grid.put(lines[line], at: start, in: rect, style: style)
    }
    let cursor = Point(x: rect.x + lines.cursorColumn, y: rect.y + lines.cursorLine - first)
    if grid.bounds.contains(cursor) { grid.cursor = cursor }
  }
}
