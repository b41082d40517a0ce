import TestSupport
import Testing

extension TerminalSession {
  /// The last row.
  var footer: String { screen.text(row: screen.height - 1) }

  /// Waits until the overview stands there whole.
  func waitForOverview() throws {
    try waitFor("the overview") { screen in
      screen.contains("[1 Översikt]") && screen.contains("Tillgänglighet och service")
    }
  }

  /// Waits until the footer says so, and that it is saved.
  func waitForSaved(_ message: String) throws {
    try waitFor("“\(message)”, and saved") { screen in
      let footer = screen.text(row: screen.height - 1)
      return footer.contains(message) && footer.contains("Sparat ")
    }
  }

  /// Types keys one after the other and waits for a text.
  func type(_ keys: TypedKey..., until text: String) throws {
    for key in keys { try type(key) }
    try waitFor(text: text)
  }

  /// Leaves with `q`, and checks that the terminal is as it was and that nothing unknown was sent.
  func leave(at place: SourceLocation = #_sourceLocation) throws {
    try type(.text("q"))
    let end = try waitForEnd()
    #expect(end == .exited(0), sourceLocation: place)
    expectRestored(at: place)
  }

  /// Checks that the terminal is as it was before.
  func expectRestored(at place: SourceLocation = #_sourceLocation) {
    #expect(modes == modesBefore, "the terminal's modes", sourceLocation: place)
    #expect(screen.modes == [.cursorVisible, .wrap], sourceLocation: place)
    expectNothingUnknown(at: place)
  }

  /// Checks that everything the program sent was understood.
  func expectNothingUnknown(at place: SourceLocation = #_sourceLocation) {
    #expect(screen.unknown == [], sourceLocation: place)
    #expect(screen.overruns == 0, sourceLocation: place)
  }
}
