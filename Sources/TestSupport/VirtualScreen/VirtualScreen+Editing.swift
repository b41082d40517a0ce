extension VirtualScreen {
  /// A cell as erasing leaves it: with the background in force, as xterm does.
  private var erased: VirtualCell {
    VirtualCell(style: VirtualStyle(background: style.background))
  }

  private var erasedRow: [VirtualCell] { Array(repeating: erased, count: width) }

  mutating func scrollUp(_ lines: ClosedRange<Int>, _ count: Int) {
    for _ in 0..<min(count, lines.count) {
      rows.remove(at: lines.lowerBound)
      rows.insert(erasedRow, at: lines.upperBound)
    }
  }

  mutating func scrollDown(_ lines: ClosedRange<Int>, _ count: Int) {
    for _ in 0..<min(count, lines.count) {
      rows.remove(at: lines.upperBound)
      rows.insert(erasedRow, at: lines.lowerBound)
    }
  }

  mutating func insertLines(_ count: Int) {
    guard region.contains(cursor.y) else { return }
    scrollDown(cursor.y...region.upperBound, count)
    move(x: 0)
  }

  mutating func deleteLines(_ count: Int) {
    guard region.contains(cursor.y) else { return }
    scrollUp(cursor.y...region.upperBound, count)
    move(x: 0)
  }

  mutating func insertCells(_ count: Int) {
    wrapPending = false
    splitWide(at: cursor.x)
    let count = min(count, width - cursor.x)
    rows[cursor.y].removeLast(count)
    rows[cursor.y].insert(contentsOf: Array(repeating: erased, count: count), at: cursor.x)
    mendEnd()
  }

  mutating func deleteCells(_ count: Int) {
    wrapPending = false
    let count = min(count, width - cursor.x)
    splitWide(at: cursor.x)
    splitWide(at: cursor.x + count)
    rows[cursor.y].removeSubrange(cursor.x..<cursor.x + count)
    rows[cursor.y] += Array(repeating: erased, count: count)
  }

  /// A wide glyph pushed half over the edge is lost.
  private mutating func mendEnd() {
    let last = rows[cursor.y][width - 1].text
    if last.unicodeScalars.first?.cells == 2 { rows[cursor.y][width - 1].text = " " }
  }

  mutating func erase(_ columns: Range<Int>, row y: Int) {
    wrapPending = false
    let columns = columns.clamped(to: 0..<width)
    if y == cursor.y {
      splitWide(at: columns.lowerBound)
      splitWide(at: columns.upperBound)
    }
    for x in columns { rows[y][x] = erased }
  }

  mutating func eraseInLine(_ part: Int) {
    switch part {
    case 0: erase(cursor.x..<width, row: cursor.y)
    case 1: erase(0..<cursor.x + 1, row: cursor.y)
    default: erase(0..<width, row: cursor.y)
    }
  }

  mutating func eraseInDisplay(_ part: Int) {
    switch part {
    case 0:
      eraseInLine(0)
      for y in cursor.y + 1..<max(height, cursor.y + 1) { erase(0..<width, row: y) }
    case 1:
      eraseInLine(1)
      for y in 0..<cursor.y { erase(0..<width, row: y) }
    case 2:
      for y in 0..<height { erase(0..<width, row: y) }
    default: break
    }
  }
}
