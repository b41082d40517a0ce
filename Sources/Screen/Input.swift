/// A key as the user thinks of it.
public enum Key: Hashable, Sendable {
  /// A typed character, already composed; never a control character.
  case character(Character)
  /// Control and a lower-case letter: `control("s")`.
  case control(Character)
  /// Alt and a character: `alt("1")`.
  case alt(Character)
  /// A function key, F1 to F12.
  case function(Int)
  /// Return or Enter.
  case enter
  /// Escape, alone.
  case escape
  /// Tab.
  case tab
  /// Shift and Tab.
  case backTab
  /// Backspace.
  case backspace
  /// Delete, forwards.
  case delete
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Shift and arrow left.
  case shiftLeft
  /// Shift and arrow right.
  case shiftRight
  /// Home.
  case home
  /// End.
  case end
  /// Page Up.
  case pageUp
  /// Page Down.
  case pageDown
  /// Shift and arrow up.
  case shiftUp
  /// Shift and arrow down.
  case shiftDown
  /// Alt and arrow left.
  case altLeft
  /// Alt and arrow right.
  case altRight
}

/// What a mouse did.
public enum MouseAction: Hashable, Sendable {
  /// The left button went down.
  case press
  /// It moved to another cell while the left button was down.
  case drag
  /// The left button went up.
  case release
  /// The wheel turned one step up.
  case wheelUp
  /// The wheel turned one step down.
  case wheelDown
}

/// One thing the user did at the terminal.
public enum Input: Hashable, Sendable {
  /// A key was typed.
  case key(Key)
  /// Text was pasted; raw, as the terminal sent it, capped in length.
  case paste(String)
  /// The mouse did something at a cell.
  case mouse(MouseAction, at: Point)
  /// The terminal got a new size.
  case resize(Size)
}
