import Screen
import TestSupport
import Testing

@Suite struct PaintTests {
  static let terms = [
    "xterm-256color", "xterm", "linux", "vt100", "screen", "screen-256color", "tmux-256color",
    "rxvt", "xterm-mono",
  ]

  @Test(arguments: terms)
  func `Marks, wide glyphs and the last corner are drawn without a scroll`(term: String) throws {
    let session = try RunningProbe(["corner"]) {
      $0.term = term
      ($0.width, $0.height) = (20, 5)
    }
    .session
    let isConsole = term == "linux"
    let first = isConsole ? "0? 0é0?" : "0日0e\u{301}0�"
    var rows = [first + String(repeating: "0", count: 13)] + (1...4).map { row($0) }
    if !isConsole { rows[2] = "●◕◑○·≈≠" + rows[2].dropFirst(7) }
    try session.waitFor("the picture") { screen in
      rows.indices.allSatisfy { screen.text(row: $0) == rows[$0] }
    }
    #expect(session.screen.overruns == 0)
    #expect(session.screen.unknown.isEmpty)
  }

  /// Half a wide glyph in the last column of row 1 is not drawn.
  private func row(_ y: Int) -> String {
    String(repeating: "\(y)", count: y == 1 ? 19 : 20)
  }

  @Test(arguments: terms)
  func `A bar that moves leaves the picture that a fresh one would draw`(term: String) throws {
    let setup: (inout SessionSetup) -> Void = {
      $0.term = term
      ($0.width, $0.height) = (60, 12)
    }
    let fresh = try RunningProbe(["bar"], setup).session
    try fresh.type(.down, .down, .down)
    try fresh.waitFor("the bar in row 3") {
      Self.isReverse($0, row: 3) && !Self.isReverse($0, row: 0)
    }
    let moved = try RunningProbe(["bar"], setup).session
    for key in [TypedKey.pageDown, .down, .pageUp, .up, .up, .up, .pageDown, .pageDown, .down] {
      try moved.type(key)
      try moved.waitFor("a bar") { screen in (0..<12).contains { Self.isReverse(screen, row: $0) } }
    }
    try moved.type(.pageUp, .pageUp, .down, .down, .down, .down)
    try moved.waitFor("the fresh picture") { $0.rows == fresh.screen.rows }
    #expect(moved.screen.unknown.isEmpty)
    #expect(moved.screen.overruns == 0)
  }

  private static func isReverse(_ screen: VirtualScreen, row: Int) -> Bool {
    screen.rows[row].allSatisfy { $0.style.attributes.contains(.reverse) }
  }

  @Test func `Roles have their colours, and none where they are unwanted`() throws {
    let coloured = try RunningProbe(["roles"]) { $0.width = 120 }.session
    try coloured.waitFor(text: "failure")
    #expect(coloured.screen.rows[3][0].style == VirtualStyle(foreground: .index(35)))
    #expect(
      coloured.screen.rows[6][42].style == VirtualStyle([.bold, .reverse], foreground: .index(166))
    )
    let plain = try RunningProbe(["roles"]) {
      $0.width = 120
      $0.variables["NO_COLOR"] = "1"
    }
    .session
    try plain.waitFor(text: "failure")
    let colours = Set(plain.screen.rows.joined().map(\.style.foreground))
    #expect(colours == [.standard])
    #expect(plain.screen.rows[6][0].style == VirtualStyle([.bold]))
  }

  @Test(arguments: [(1, 1), (2, 1), (1, 5), (3, 2), (300, 100)])
  func `Any size is survived, also while it shrinks`(width: Int, height: Int) throws {
    let session = try RunningProbe(["corner"]).session
    // To its last cell: what is still on its way would fall onto the smaller screen.
    let whole = String(repeating: "3", count: 80)
    try session.waitFor("the picture") { $0.text(row: 23) == whole }
    session.resize(width: width, height: height)
    try session.waitFor("a full last row") {
      $0.text(row: height - 1) == String(repeating: "\((height - 1) % 10)", count: width)
    }
    session.resize(width: 80, height: 24)
    try session.waitFor("the picture again") { $0.text(row: 23) == whole }
    #expect(session.screen.overruns == 0)
    try session.type(.text("q"))
    #expect(try session.waitForEnd() == .exited(0))
  }

  @Test func `It starts at one cell`() throws {
    let session = try RunningProbe(["corner"]) { ($0.width, $0.height) = (1, 1) }.session
    try session.waitFor(text: "0")
    try session.type(.text("q"))
    #expect(try session.waitForEnd() == .exited(0))
  }

  static let glyphs: [(term: String, language: String, arguments: [String], shown: String)] = [
    ("xterm-256color", "C.UTF-8", [], "unicode"),
    ("xterm-256color", "sv_SE.UTF-8", [], "unicode"),
    ("xterm-256color", "xx_YY.utf8", [], "unicode"),
    ("xterm-256color", "C", [], "ascii"),
    ("xterm-256color", "", [], "ascii"),
    ("xterm-256color", "C.UTF-8", ["-a"], "ascii"),
    ("linux", "C.UTF-8", [], "console"),
    ("linux", "C", [], "ascii"),
  ]

  @Test(arguments: glyphs)
  func `Glyphs follow locale and terminal`(
    term: String,
    language: String,
    arguments: [String],
    shown: String
  ) throws {
    let probe = try RunningProbe(arguments) {
      $0.term = term
      $0.language = language
    }
    try probe.session.waitFor(text: "size 80x24 \(shown)")
  }

  @Test func `Title and copied text are sent where they are understood`() throws {
    var probe = try RunningProbe()
    try probe.session.type(.text("WY"))
    try probe.expect(.character("W"))
    try probe.expect(.character("Y"))
    try probe.expect("sent")
    #expect(probe.session.screen.title == "Nämndkoll ")
    #expect(probe.session.screen.commands == ["52;c;TsOkbW5k"])
  }

  @Test func `The Linux console gets no command that it would print`() throws {
    var probe = try RunningProbe { $0.term = "linux" }
    try probe.session.type(.text("WY"))
    try probe.expect(.character("W"))
    try probe.expect(.character("Y"))
    try probe.expect("unsupported")
    #expect(!probe.session.written.contains("\u{1B}]"))
  }
}
