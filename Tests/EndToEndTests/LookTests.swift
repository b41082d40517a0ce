import TestSupport
import Testing

@Suite struct LookTests {
  /// All styles in sight.
  private func styles(_ session: TerminalSession) -> [VirtualStyle] {
    session.screen.rows.flatMap { $0.map(\.style) }
  }

  private func colours(_ session: TerminalSession) -> Set<VirtualColour> {
    Set(styles(session).flatMap { [$0.foreground, $0.background] }).subtracting([.standard])
  }

  /// What must be seen without colour: the selection, and what is bold.
  private func expectAttributes(_ session: TerminalSession) {
    #expect(styles(session).contains { $0.attributes.contains(.reverse) })
    #expect(styles(session).contains { $0.attributes.contains(.bold) })
  }

  @Test(arguments: ["1", "yes"])
  func `NO_COLOR leaves attributes and sends no colour at all`(value: String) throws {
    let workplace = try Workplace()
    let session = try workplace.start { $0.variables["NO_COLOR"] = value }
    #expect(colours(session) == [])
    for sequence in ["\u{1B}[3", "\u{1B}[4"] {
      for code in 0..<8 { #expect(!session.written.contains("\(sequence)\(code)m")) }
    }
    #expect(!session.written.contains("38;5;") && !session.written.contains("48;5;"))
    expectAttributes(session)
    session.expectShown("●", "◑", "○")
    try session.leave()
  }

  @Test func `An empty NO_COLOR means nothing`() throws {
    let workplace = try Workplace()
    let session = try workplace.start { $0.variables["NO_COLOR"] = "" }
    #expect(!colours(session).isEmpty)
    try session.leave()
  }

  static let palettes: [(term: String, most: Int)] = [
    ("xterm-256color", 256), ("xterm", 8), ("screen", 8), ("tmux-256color", 256), ("vt100", 0),
    ("xterm-mono", 0), ("xterm-unknown-to-all", 256),
  ]

  @Test(arguments: palettes)
  func `Every terminal gets the colours it has, and everything is there in it`(
    term: String,
    most: Int
  ) throws {
    let workplace = try Workplace()
    let session = try workplace.start { $0.term = term }
    let indices = colours(session)
      .compactMap { if case .index(let index) = $0 { index } else { nil } }
    #expect(indices.allSatisfy { $0 < most })
    #expect(indices.isEmpty == (most == 0))
    expectAttributes(session)
    session.expectShown("MÅL", "EKONOMI", "Helt uppfyllt")
    try session.type(.text("3"), until: "91 867")
    try session.type(.right, until: "Budget 2023   91 867 tkr")
    try session.leaveResized()
  }

  static let ascii: [(name: String, arguments: [String], term: String, language: String)] = [
    ("the option", ["data", "--ascii"], "xterm-256color", "C.UTF-8"),
    ("the Linux console without UTF-8", ["data"], "linux", "C"),
    ("a locale without UTF-8", ["data"], "xterm-256color", "C"),
  ]

  @Test(arguments: ascii)
  func `Signals and lines have ASCII forms`(
    name: String,
    arguments: [String],
    term: String,
    language: String
  ) throws {
    let workplace = try Workplace()
    let session = try workplace.launch(arguments) {
      $0.term = term
      $0.language = language
    }
    try session.waitFor("the overview") { screen in
      screen.contains("[1 ") && screen.contains("EKONOMI") && screen.contains("53 376")
    }
    session.expectShown("[1 Overs", "[++]", "[~ ]", "-3 798")
    #expect(session.output.allSatisfy { $0 < 0x80 }, "only ASCII is sent")
    try session.leaveResized()
  }

  @Test
  func `The Linux console has its letters and lines, and symbols that its fonts lack in ASCII`()
    throws
  {
    let workplace = try Workplace()
    let session = try workplace.launch(["data"]) {
      $0.term = "linux"
      $0.language = "C.UTF-8"
    }
    try session.waitFor("[1 Övers", "EKONOMI", "53 376", "░")
    session.expectShown("MÅL", "[++]", "[~ ]", "-3 798", "─")
    for glyph in ["●", "◑", "−", "▸", "…"] {
      #expect(!session.screen.contains(glyph), "\(glyph)")
    }
    try session.leaveResized()
  }

  @Test func `A locale that is not installed but says UTF-8 shows all glyphs`() throws {
    let workplace = try Workplace()
    let session = try workplace.start { $0.language = "sv_SE.UTF-8" }
    session.expectShown("●", "Övers", "─")
    try session.leave()
  }

  @Test func `The mouse is left to the terminal where that is asked for`() throws {
    let workplace = try Workplace()
    let session = try workplace.start(["data", "--no-mouse"])
    #expect(!session.screen.modes.contains(.mouse))
    try session.leave()
  }
}
