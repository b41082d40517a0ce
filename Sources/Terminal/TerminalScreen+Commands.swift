internal import CTerminal

/// What became of a text that was to be copied.
public enum CopyOutcome: Hashable, Sendable {
  /// It was sent; whether the terminal took it, it does not say.
  case sent
  /// It is longer than terminals take; the payload is the limit in bytes.
  case tooLarge(limit: Int)
  /// This terminal has no such command.
  case unsupported
}

extension TerminalScreen {
  /// Asks the terminal to put text on the user's clipboard, also through ssh, tmux and screen.
  public func copy(_ text: String) -> CopyOutcome {
    guard takesCommands else { return .unsupported }
    guard let bytes = ClipboardCommand.bytes(copying: text, in: surroundings.wrapping) else {
      return .tooLarge(limit: ClipboardCommand.limit)
    }
    send(bytes)
    return .sent
  }

  /// Sets the window's title, where there is one; the user's own comes back when the terminal is given back.
  ///
  /// Control characters, line ends, and marks that turn the writing are dropped.
  public func title(_ text: String) {
    guard takesCommands, text != askedTitle else { return }
    askedTitle = text
    let dropped: [Unicode.GeneralCategory] = [
      .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned,
    ]
    let shown = text.unicodeScalars.filter { !dropped.contains($0.properties.generalCategory) }
    let title = String(String(String.UnicodeScalarView(shown)).prefix(Self.longestTitle))
    shownTitle = title
    send(title: title)
  }

  func send(title: String) {
    send(Array("\u{1B}]2;\(title)\u{07}".utf8))
  }

  private static let longestTitle = 200

  private var takesCommands: Bool { presence == .here && knowsCommands }

  /// Whether the terminal understands, or at least ignores, operating system commands.
  var knowsCommands: Bool { assumedTerm != nil || surroundings.takesCommands }
}
