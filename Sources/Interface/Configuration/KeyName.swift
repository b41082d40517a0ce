public import Screen

extension Key {
  /// A key that a configuration file names in a way that means none, or one that no terminal sends.
  enum NameFault: Error, Hashable {
    /// No key is called so.
    case unknown
    /// A terminal sends the same for it as for that one.
    case same(as: Key)
  }

  /// The key of a name: `u`, `Ctrl-U`, `Alt-u`, `F5`, `PgDn`, or as it is shown.
  init(named name: String) throws(NameFault) {
    if name.count == 1, let character = name.first {
      let shown = Self.named.first { $0.key.label == name }
      self = shown?.key ?? .character(character)
      return
    }
    let folded = name.lowercased()
    if let named = Self.named.first(where: { $0.names.contains(folded) }) {
      self = named.key
    } else if folded.hasPrefix("ctrl-"), folded.count == 6, let letter = folded.last {
      self = try Self.controlled(letter)
    } else if folded.hasPrefix("alt-"), name.count == 5, let character = name.last {
      self = .alt(character)
    } else if folded.hasPrefix("f"), let number = Int(folded.dropFirst()),
      (1...12).contains(number)
    {
      self = .function(number)
    } else {
      throw .unknown
    }
  }

  private static func controlled(_ letter: Character) throws(NameFault) -> Key {
    switch letter {
    case "i": throw .same(as: .tab)
    case "j", "m": throw .same(as: .enter)
    case "h": throw .same(as: .backspace)
    case "a"..."z": return .control(letter)
    default: throw .unknown
    }
  }

  /// Its name in a configuration file.
  public var name: String {
    if let named = Self.named.first(where: { $0.key == self }) { return named.label }
    return label
  }

  private static let named: [(key: Key, label: String, names: [String])] = [
    (.character(" "), "Space", ["space"]),
    (.enter, "Enter", ["enter", "return"]),
    (.escape, "Esc", ["esc", "escape"]),
    (.tab, "Tab", ["tab"]),
    (.backTab, "Shift-Tab", ["shift-tab", "backtab"]),
    (.backspace, "Backspace", ["backspace"]),
    (.delete, "Del", ["del", "delete"]),
    (.up, "Up", ["up"]),
    (.down, "Down", ["down"]),
    (.left, "Left", ["left"]),
    (.right, "Right", ["right"]),
    (.home, "Home", ["home"]),
    (.end, "End", ["end"]),
    (.pageUp, "PgUp", ["pgup", "pageup"]),
    (.pageDown, "PgDn", ["pgdn", "pagedown"]),
    (.shiftUp, "Shift-Up", ["shift-up", "shift-↑"]),
    (.shiftDown, "Shift-Down", ["shift-down", "shift-↓"]),
    (.shiftLeft, "Shift-Left", ["shift-left", "shift-←"]),
    (.shiftRight, "Shift-Right", ["shift-right", "shift-→"]),
    (.altLeft, "Alt-Left", ["alt-left", "alt-←"]),
    (.altRight, "Alt-Right", ["alt-right", "alt-→"]),
  ]
}
