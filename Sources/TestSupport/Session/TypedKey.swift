/// A key on the tester's keyboard.
public enum TypedKey: Hashable, Sendable {
  /// Characters, typed one after the other.
  case text(String)
  /// Control and a letter.
  case control(Character)
  /// Alt and a character.
  case alt(Character)
  /// F1 to F12.
  case function(Int)
  /// Return.
  case enter
  /// Escape.
  case escape
  /// Tab.
  case tab
  /// Shift and Tab.
  case backTab
  /// Backspace.
  case backspace
  /// Delete.
  case delete
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page Up.
  case pageUp
  /// Page Down.
  case pageDown
}

extension TypedKey {
  /// What xterm sends for it.
  ///
  /// - Parameter modes: cursor keys depend on the application cursor mode.
  /// - Returns: the bytes.
  public func bytes(in modes: Set<VirtualMode>) -> [UInt8] {
    let cursor = modes.contains(.applicationCursor) ? "\u{1B}O" : "\u{1B}["
    let text =
      switch self {
      case .text(let text): text
      case .control(let letter): String(Self.control(letter))
      case .alt(let character): "\u{1B}\(character)"
      case .function(let number): Self.sequence(function: number)
      case .enter: "\r"
      case .escape: "\u{1B}"
      case .tab: "\t"
      case .backTab: "\u{1B}[Z"
      case .backspace: "\u{7F}"
      case .delete: "\u{1B}[3~"
      case .up: cursor + "A"
      case .down: cursor + "B"
      case .right: cursor + "C"
      case .left: cursor + "D"
      case .home: cursor + "H"
      case .end: cursor + "F"
      case .pageUp: "\u{1B}[5~"
      case .pageDown: "\u{1B}[6~"
      }
    return Array(text.utf8)
  }

  private static func control(_ letter: Character) -> Character {
    Character(UnicodeScalar((letter.asciiValue ?? 0) & 0x1F))
  }

  private static func sequence(function number: Int) -> String {
    let sequences = [
      "OP", "OQ", "OR", "OS", "[15~", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~", "[24~",
    ]
    precondition(1...12 ~= number, "function keys are F1 to F12")
    return "\u{1B}" + sequences[number - 1]
  }
}

extension TerminalSession {
  /// Types keys, one after the other.
  public func type(_ keys: TypedKey...) throws {
    for key in keys {
      try send(bytes: key.bytes(in: screen.modes))
    }
  }

  /// Pastes text as a terminal does: between marks where the program asked for them.
  public func paste(_ text: String) throws {
    let marked = screen.modes.contains(.bracketedPaste)
    try send(bytes: Array((marked ? "\u{1B}[200~\(text)\u{1B}[201~" : text).utf8))
  }
}
