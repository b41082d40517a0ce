extension VirtualScreen {
  mutating func setAnsiModes(
    _ csi: ControlSequence.CSI,
    _ change: (inout Set<VirtualMode>, VirtualMode) -> Void
  ) {
    for number in csi.numbers {
      switch number {
      case 4: change(&modes, .insert)
      case 34, 20: break
      default: unknown.append("CSI \(csi.name) \(number ?? 0)")
      }
    }
  }

  mutating func setModes(_ csi: ControlSequence.CSI, on: Bool) {
    for number in csi.numbers.map({ $0 ?? 0 }) {
      if number == 1048 || number == 1049 && on { on ? saveCursor() : restoreCursor() }
      guard let mode = VirtualMode.of(privateNumber: number) else {
        if !VirtualMode.inert.contains(number) { unknown.append("CSI \(csi.name) \(number)") }
        continue
      }
      if mode == .alternateScreen { switchScreen(on: on) }
      if on { modes.insert(mode) } else { modes.remove(mode) }
      if number == 1049 && !on { restoreCursor() }
    }
  }

  private mutating func switchScreen(on: Bool) {
    guard modes.contains(.alternateScreen) != on else { return }
    if on {
      mainRows = rows
      rows = Self.blank(width, height)
    } else {
      rows = mainRows
      mainRows = []
    }
  }

  /// A soft reset (DECSTR).
  mutating func reset() {
    style = VirtualStyle()
    charsets = Charsets()
    region = 0...(height - 1)
    modes.subtract([.insert, .origin, .applicationCursor, .applicationKeypad])
    modes.formUnion([.wrap, .cursorVisible])
    saved = SavedCursor()
  }

  mutating func command(_ text: String) {
    let parts = text.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 && ["0", "2"].contains(parts[0]) {
      title = String(parts[1])
    } else {
      commands.append(text)
    }
  }

  mutating func string(_ introducer: UInt8, _ text: String) {
    if introducer == UInt8(ascii: "k") {
      title = text
    } else {
      commands.append(String(UnicodeScalar(introducer)) + text)
    }
  }
}

extension VirtualStyle {
  /// Applies SGR numbers.
  mutating func apply(_ numbers: [Int]) {
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 38: foreground = Self.extended(&rest) ?? foreground
      case 48: background = Self.extended(&rest) ?? background
      default: apply(number)
      }
    }
  }

  private mutating func apply(_ number: Int) {
    let switches: [Int: Attribute] = [
      1: .bold, 2: .dim, 3: .italic, 4: .underline, 5: .blink, 7: .reverse, 8: .hidden,
    ]
    switch number {
    case 0, 10, 11: if number == 0 { self = VirtualStyle() }
    case 1...8: if let attribute = switches[number] { attributes.insert(attribute) }
    case 22: attributes.subtract([.bold, .dim])
    case 23...28: if let attribute = switches[number - 20] { attributes.remove(attribute) }
    case 30...37: foreground = .index(number - 30)
    case 39: foreground = .standard
    case 40...47: background = .index(number - 40)
    case 49: background = .standard
    case 90...97: foreground = .index(number - 82)
    case 100...107: background = .index(number - 92)
    default: break
    }
  }

  private static func extended(_ rest: inout ArraySlice<Int>) -> VirtualColour? {
    switch rest.popFirst() {
    case 5: return rest.popFirst().map { .index($0) }
    case 2:
      guard rest.count >= 3 else { return nil }
      let parts = Array(rest.prefix(3))
      rest = rest.dropFirst(3)
      return .direct(parts[0], parts[1], parts[2])
    default: return nil
    }
  }
}
