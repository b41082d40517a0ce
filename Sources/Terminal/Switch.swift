/// A mode of the terminal that ncurses does not know, and so leaves as it is at suspension and
/// exit.
struct Switch {
  let on: String
  let off: String

  /// Pasted text comes between marks, so that it cannot run as commands.
  static let paste = Switch(on: "\u{1B}[?2004h", off: "\u{1B}[?2004l")
  /// Buttons, wheel and movement with a button down, in a coding without a limit on columns; a terminal that
  /// does not know of movement goes on to tell of buttons.
  static let mouse = Switch(
    on: "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h",
    off: "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l"
  )
  /// The window's title, kept on the terminal's own stack while it is ours.
  static let title = Switch(on: "\u{1B}[22;2t", off: "\u{1B}[23;2t")
}
