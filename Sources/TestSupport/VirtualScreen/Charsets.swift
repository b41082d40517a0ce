/// The character sets G0 and G1, and which of them is in use.
struct Charsets: Sendable {
  /// Whether a set is the line drawing set.
  private var drawing = [false, false]
  private var active = 0

  mutating func shift(to index: Int) {
    active = index
  }

  mutating func designate(_ index: Int, _ final: Character) {
    drawing[index] = final == "0"
  }

  func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    drawing[active] ? Self.lines[scalar] ?? scalar : scalar
  }

  /// The line drawing set, from what it is spelt with.
  private static let lines: [Unicode.Scalar: Unicode.Scalar] = [
    "`": "◆", "a": "▒", "f": "°", "g": "±", "h": "▒", "i": "␋", "j": "┘", "k": "┐", "l": "┌",
    "m": "└", "n": "┼", "o": "⎺", "p": "⎻", "q": "─", "r": "⎼", "s": "⎽", "t": "├", "u": "┤",
    "v": "┴", "w": "┬", "x": "│", "y": "≤", "z": "≥", "{": "π", "|": "≠", "}": "£", "~": "·",
    "+": "→", ",": "←", "-": "↑", ".": "↓", "0": "█",
  ]
}

extension Unicode.Scalar {
  /// The cells it takes: 0 for marks, 2 for wide glyphs.
  var cells: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return Self.wide.contains { $0.contains(value) } ? 2 : 1
    }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
    0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
