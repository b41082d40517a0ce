/// Why the screen cannot be opened.
public enum TerminalRefusal: Error, Hashable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// The terminal type cannot place text on a screen, as `TERM=dumb`.
  case dumb(term: String)
  /// There is no description of this terminal type, nor of `xterm-256color` in its place.
  case unknownTerm(String)
  /// The system gave no descriptor for signals; `errno` says why.
  case noSignals(errno: Int32)
}
