extension VirtualScreen {
  mutating func print(_ scalar: Unicode.Scalar) {
    let shown = charsets.shown(scalar)
    let cells = shown.cells
    guard cells > 0 else { return mark(shown) }
    if wrapPending || cursor.x + cells > width { wrap() }
    if modes.contains(.insert) { insertCells(cells) }
    splitWide(at: cursor.x)
    splitWide(at: cursor.x + cells)
    rows[cursor.y][cursor.x] = VirtualCell(String(shown), style: style)
    if cells == 2 && cursor.x + 1 < width {
      rows[cursor.y][cursor.x + 1] = VirtualCell("", style: style)
    }
    lastPrinted = scalar
    advance(cells)
  }

  private mutating func advance(_ cells: Int) {
    wrapPending = cursor.x + cells >= width && modes.contains(.wrap)
    cursor.x = min(cursor.x + cells, width - 1)
  }

  private mutating func wrap() {
    wrapPending = false
    guard modes.contains(.wrap) else { return }
    cursor.x = 0
    lineFeed()
  }

  private mutating func mark(_ scalar: Unicode.Scalar) {
    var x = wrapPending ? cursor.x : cursor.x - 1
    if x > 0 && rows[cursor.y][x].text.isEmpty { x -= 1 }
    guard x >= 0 else { return }
    rows[cursor.y][x].text.unicodeScalars.append(scalar)
  }

  /// Where a wide glyph is cut between a column and the one before, both halves become blank.
  mutating func splitWide(at x: Int) {
    guard x > 0, x < width, rows[cursor.y][x].text.isEmpty else { return }
    rows[cursor.y][x].text = " "
    rows[cursor.y][x - 1].text = " "
  }

  mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x00: break
    case 0x07: bells += 1
    case 0x08: move(x: cursor.x - 1)
    case 0x09: tab(1)
    case 0x0A, 0x0B, 0x0C:
      wrapPending = false
      lineFeed()
    case 0x0D: move(x: 0)
    case 0x0E: charsets.shift(to: 1)
    case 0x0F: charsets.shift(to: 0)
    default: unknown.append("control \(byte)")
    }
  }

  mutating func lineFeed() {
    if cursor.y == region.upperBound {
      if region == 0...(height - 1) { overruns += 1 }
      scrollUp(region, 1)
    } else {
      cursor.y = min(cursor.y + 1, height - 1)
    }
  }

  mutating func reverseLineFeed() {
    if cursor.y == region.lowerBound {
      scrollDown(region, 1)
    } else {
      cursor.y = max(cursor.y - 1, 0)
    }
  }

  mutating func move(x: Int? = nil, y: Int? = nil) {
    wrapPending = false
    cursor.x = min(max(x ?? cursor.x, 0), width - 1)
    cursor.y = min(max(y ?? cursor.y, 0), height - 1)
  }

  mutating func tab(_ count: Int) {
    for _ in 0..<count {
      move(x: tabs.filter { $0 > cursor.x }.min() ?? width - 1)
    }
  }

  mutating func backTab(_ count: Int) {
    for _ in 0..<count {
      move(x: tabs.filter { $0 < cursor.x }.max() ?? 0)
    }
  }
}
