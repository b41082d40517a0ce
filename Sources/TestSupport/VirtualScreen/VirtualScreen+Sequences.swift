extension VirtualScreen {
  mutating func escape(_ name: String) {
    switch name {
    case "7": saveCursor()
    case "8": restoreCursor()
    case "D":
      wrapPending = false
      lineFeed()
    case "E":
      move(x: 0)
      lineFeed()
    case "H": tabs.insert(cursor.x)
    case "M": reverseLineFeed()
    case "c": self = VirtualScreen(width: width, height: height)
    case "=": modes.insert(.applicationKeypad)
    case ">": modes.remove(.applicationKeypad)
    case "\\": break
    default: designate(name)
    }
  }

  private mutating func designate(_ name: String) {
    guard name.count == 2, let kind = name.first, let final = name.last,
      let index = ["(": 0, ")": 1][kind]
    else { return unknown.append("ESC \(name)") }
    charsets.designate(index, final)
  }

  mutating func saveCursor() {
    saved = SavedCursor(x: cursor.x, y: cursor.y, style: style, charsets: charsets)
  }

  mutating func restoreCursor() {
    move(x: saved.x, y: saved.y)
    style = saved.style
    charsets = saved.charsets
  }

  mutating func csi(_ csi: ControlSequence.CSI) {
    if moveCursor(csi) || edit(csi) { return }
    switch csi.name {
    case "m": style.apply(csi.numbers.isEmpty ? [0] : csi.numbers.map { $0 ?? 0 })
    case "h": setAnsiModes(csi) { $0.insert($1) }
    case "l": setAnsiModes(csi) { $0.remove($1) }
    case "?h": setModes(csi, on: true)
    case "?l": setModes(csi, on: false)
    case "r": setRegion(csi)
    case "g": clearTabs(csi.number(0))
    case "s": saveCursor()
    case "u": restoreCursor()
    case "!p": reset()
    case "t": keepTitle(csi)
    case "?c": break
    default: unknown.append("CSI \(csi.name) \(csi.numbers.map { $0 ?? 0 })")
    }
  }

  /// The stack on which a terminal keeps its title for whoever takes the screen.
  private mutating func keepTitle(_ csi: ControlSequence.CSI) {
    switch csi.number(0) {
    case 22: titles.append(title)
    case 23: title = titles.popLast() ?? title
    default: break
    }
  }

  private mutating func moveCursor(_ csi: ControlSequence.CSI) -> Bool {
    let top = modes.contains(.origin) ? region.lowerBound : 0
    switch csi.name {
    case "A":
      move(y: max(cursor.y - csi.count(), cursor.y < region.lowerBound ? 0 : region.lowerBound))
    case "B", "e":
      let end = cursor.y > region.upperBound ? height - 1 : region.upperBound
      move(y: min(cursor.y + csi.count(), end))
    case "C", "a": move(x: cursor.x + csi.count())
    case "D": move(x: cursor.x - csi.count())
    case "E": move(x: 0, y: cursor.y + csi.count())
    case "F": move(x: 0, y: cursor.y - csi.count())
    case "G", "`": move(x: csi.count() - 1)
    case "d": move(y: top + csi.count() - 1)
    case "H", "f": move(x: csi.count(1) - 1, y: top + csi.count() - 1)
    case "I": tab(csi.count())
    case "Z": backTab(csi.count())
    default: return false
    }
    return true
  }

  private mutating func edit(_ csi: ControlSequence.CSI) -> Bool {
    switch csi.name {
    case "@": insertCells(csi.count())
    case "P": deleteCells(csi.count())
    case "L": insertLines(csi.count())
    case "M": deleteLines(csi.count())
    case "S": scrollUp(region, csi.count())
    case "T": scrollDown(region, csi.count())
    case "X": erase(cursor.x..<cursor.x + csi.count(), row: cursor.y)
    case "J": eraseInDisplay(csi.number(0))
    case "K": eraseInLine(csi.number(0))
    case "b": for _ in 0..<csi.count() { print(lastPrinted) }
    default: return false
    }
    return true
  }

  private mutating func setRegion(_ csi: ControlSequence.CSI) {
    let top = csi.count() - 1
    let bottom = min(csi.number(1, height), height) - 1
    region = top < bottom ? top...bottom : 0...(height - 1)
    move(x: 0, y: modes.contains(.origin) ? region.lowerBound : 0)
  }

  private mutating func clearTabs(_ which: Int) {
    if which == 3 { tabs = [] } else { tabs.remove(cursor.x) }
  }
}
