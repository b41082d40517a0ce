import TestSupport
import Testing

extension TerminalSession {
  /// The last row.
  var footer: String { screen.text(row: screen.height - 1) }

  /// Waits until the overview stands there whole.
  func waitForOverview() throws {
    try waitFor("the overview") { screen in
      screen.contains("[1 Övers") && screen.contains("Tillgänglighet och service")
        && !screen.text(row: screen.height - 1).isEmpty
    }
  }

  /// Waits until it is told so, in the footer or above it, and that it is saved.
  ///
  /// Only where nothing was saved before in the session: else the footer may still tell of that.
  func waitForSaved(_ message: String) throws {
    try waitFor(text: message)
    // The footer may come after the message, in a part of its own: until then it tells of the last save.
    while listen(milliseconds: 60) > 0 {}
    try waitFor("“\(message)”, and saved") { screen in
      screen.contains(message) && screen.text(row: screen.height - 1).contains("Sparat ")
    }
  }

  /// Waits until it is told so, and as many changes as that are on the disk.
  func waitForSaved(_ message: String, changes: Int, at workplace: Workplace) throws {
    try waitFor("“\(message)”, and \(changes) changes saved") { screen in
      screen.contains(message) && workplace.log.count == changes
    }
  }

  /// Waits until these texts stand on the screen and those do not.
  ///
  /// A frame can arrive in parts, its top first: what was there before must be gone, too, before the
  /// next key can be judged by what comes.
  func waitFor(_ present: String..., without absent: String...) throws {
    try waitFor("\(present) without \(absent)") { screen in
      present.allSatisfy(screen.contains) && !absent.contains(where: screen.contains)
    }
  }

  /// Types Esc, and waits until it has been taken, since what follows at once would be Alt and a key.
  func escape(to present: String, from absent: String) throws {
    try type(.escape)
    try waitFor(present, without: absent)
  }

  /// Types keys one after the other and waits for a text.
  func type(_ keys: TypedKey..., until text: String) throws {
    for key in keys { try type(key) }
    try waitFor(text: text)
  }

  /// Leaves with `q`, and checks that the terminal is as it was and that no text ran over its end.
  func leave(at place: SourceLocation = #_sourceLocation) throws {
    try leaveResized(at: place)
    #expect(screen.overruns == 0, sourceLocation: place)
  }

  /// The same where what was under way while the size changed may have run over the new one's end.
  func leaveResized(at place: SourceLocation = #_sourceLocation) throws {
    try type(.text("q"))
    let end = try waitForEnd()
    #expect(end == .exited(0), sourceLocation: place)
    expectRestored(at: place)
  }

  /// Checks that these texts stand on the screen.
  func expectShown(_ texts: String..., at place: SourceLocation = #_sourceLocation) {
    for text in texts where !screen.contains(text) {
      Issue.record("“\(text)” is not on the screen:\n\(screen.text)", sourceLocation: place)
    }
  }

  /// Checks that the terminal is as it was before, and that all that was sent was understood.
  func expectRestored(at place: SourceLocation = #_sourceLocation) {
    #expect(modes == modesBefore, "the terminal's modes", sourceLocation: place)
    #expect(screen.modes == [.cursorVisible, .wrap], sourceLocation: place)
    #expect(screen.unknown == [], sourceLocation: place)
  }
}
