/// A state that a program can switch on and off.
public enum VirtualMode: Hashable, Sendable {
  /// The second screen, without history.
  case alternateScreen
  /// Pasted text comes between marks.
  case bracketedPaste
  /// Buttons are reported.
  case mouse
  /// Movement with a button down is reported.
  case mouseDrag
  /// Mouse reports come in SGR coding.
  case mouseSGR
  /// The cursor is shown.
  case cursorVisible
  /// Cursor keys send `ESC O`.
  case applicationCursor
  /// The keypad sends sequences.
  case applicationKeypad
  /// Text goes on in the next row.
  case wrap
  /// Text pushes what follows aside.
  case insert
  /// Rows are counted from the scroll region's top.
  case origin

  /// The mode of a private number (DECSET); `nil` when it changes nothing we model.
  static func of(privateNumber number: Int) -> VirtualMode? {
    switch number {
    case 1: .applicationCursor
    case 6: .origin
    case 7: .wrap
    case 25: .cursorVisible
    case 47, 1047, 1049: .alternateScreen
    case 1000: .mouse
    case 1002: .mouseDrag
    case 1006: .mouseSGR
    case 2004: .bracketedPaste
    default: nil
    }
  }

  /// Private numbers that are known and change nothing here: columns, scrolling, blinking, meta
  /// keys.
  static let inert: Set<Int> = [3, 4, 5, 8, 12, 45, 1034, 1048]
}
