internal import CTerminal
internal import Screen

/// Which key a code of the shim or a single byte stands for.
enum KeyCode {
  /// The key of a code that ncurses recognised; `nil` for one we have no use for.
  static func key(_ code: Int32) -> Key? {
    switch code {
    case CT_KEY_UP: .up
    case CT_KEY_DOWN: .down
    case CT_KEY_LEFT: .left
    case CT_KEY_RIGHT: .right
    case CT_KEY_SHIFT_LEFT: .shiftLeft
    case CT_KEY_SHIFT_RIGHT: .shiftRight
    case CT_KEY_HOME: .home
    case CT_KEY_END: .end
    case CT_KEY_PAGE_UP: .pageUp
    case CT_KEY_PAGE_DOWN: .pageDown
    case CT_KEY_DELETE: .delete
    case CT_KEY_BACK_TAB: .backTab
    case CT_KEY_SHIFT_UP: .shiftUp
    case CT_KEY_SHIFT_DOWN: .shiftDown
    case CT_KEY_ALT_LEFT: .altLeft
    case CT_KEY_ALT_RIGHT: .altRight
    case CT_KEY_F + 1...CT_KEY_F + 12: .function(Int(code - CT_KEY_F))
    default: nil
    }
  }

  /// The key of a byte in ASCII; `nil` above it.
  static func key(ascii byte: UInt8) -> Key? {
    switch byte {
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Character(UnicodeScalar(byte + 0x60)))
    case 0x1C...0x1F: .control(Character(UnicodeScalar(byte + 0x40)))
    case 0x20..<0x7F: .character(Character(UnicodeScalar(byte)))
    default: nil
    }
  }
}
