import Screen
import TestSupport
import Testing

@Suite struct InputTests {
  /// What terminals really send, by TERM.
  static let families: [(term: String, keys: [(Raw, Key)])] = [
    (
      "xterm-256color",
      [
        ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OH", .home), ("\u{1B}[F", .end),
        ("\u{1B}[5~", .pageUp), ("\u{1B}[3~", .delete), ("\u{1B}[Z", .backTab),
        ("\u{1B}OP", .function(1)), ("\u{1B}[15~", .function(5)), ("\u{1B}[24~", .function(12)),
        ("\u{1B}[1;2C", .shiftRight), ("\u{1B}[1;2D", .shiftLeft), ("\u{1B}[1;5C", .right),
        ("\u{1B}[1;2A", .shiftUp), ("\u{1B}[1;3D", .altLeft),
        ("\u{1B}[5;3~", .pageUp), ("\u{7F}", .backspace), ("\u{8}", .backspace),
        ("\u{1B}Oq", .character("1")), ("\u{1B}Ol", .character(",")), ("\u{1B}OM", .enter),
      ]
    ),
    (
      "linux",
      [
        ("\u{1B}[A", .up), ("\u{1B}[1~", .home), ("\u{1B}[4~", .end), ("\u{1B}[[A", .function(1)),
        ("\u{1B}[[E", .function(5)), ("\u{1B}[17~", .function(6)), ("\u{1B}[6~", .pageDown),
        ("\u{7F}", .backspace),
      ]
    ),
    (
      "screen-256color",
      [("\u{1B}OA", .up), ("\u{1B}[1~", .home), ("\u{1B}[4~", .end), ("\u{1B}OP", .function(1))]
    ),
    (
      "tmux-256color",
      [("\u{1B}OB", .down), ("\u{1B}[1~", .home), ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab)]
    ),
    (
      "rxvt",
      [
        ("\u{1B}[A", .up), ("\u{1B}[7~", .home), ("\u{1B}[8~", .end), ("\u{1B}[11~", .function(1)),
      ]
    ),
    (
      "vt100",
      [("\u{1B}OA", .up), ("\u{1B}[A", .up), ("\u{1B}OP", .function(1)), ("\u{1B}[6~", .pageDown)]
    ),
    (
      "xterm-kitty-unheard-of",
      [("\u{1B}OA", .up), ("\u{1B}[H", .home), ("\u{1B}[3~", .delete)]
    ),
  ]

  @Test(arguments: families.map(\.term))
  func `Keys arrive as what they are, under every TERM`(term: String) throws {
    var probe = try RunningProbe { $0.term = term }
    if term.contains("unheard-of") { try probe.expect("assumed xterm-256color") }
    for (bytes, key) in Self.families.first(where: { $0.term == term })?.keys ?? [] {
      try probe.session.send(bytes: Array(bytes.utf8))
      try probe.expect(key)
    }
    try probe.session.type(.text("q"))
    #expect(try probe.session.waitForEnd() == .exited(0))
    #expect(probe.session.screen.unknown.isEmpty)
  }

  static let typed: [(TypedKey, Key)] = [
    (.text("å"), .character("å")), (.text("€"), .character("€")), (.enter, .enter), (.tab, .tab),
    (.backTab, .backTab), (.escape, .escape), (.alt("1"), .alt("1")), (.alt("ö"), .alt("ö")),
    (.control("c"), .control("c")), (.control("s"), .control("s")),
    (.control("q"), .control("q")), (.control("r"), .control("r")),
    (.control("z"), .control("z")), (.control("v"), .control("v")),
    (.control("o"), .control("o")), (.up, .up), (.pageDown, .pageDown),
    (.function(2), .function(2)), (.home, .home),
  ]

  @Test func `What a Swede types arrives, and Ctrl-S does not freeze the terminal`() throws {
    var probe = try RunningProbe()
    for (key, expected) in Self.typed {
      try probe.session.type(key)
      try probe.expect(expected)
    }
  }

  @Test func `A sequence right behind Escape is Escape and that key`() throws {
    var probe = try RunningProbe()
    try probe.session.send(bytes: Array("\u{1B}\u{1B}[A\u{1B}[200~x\u{1B}[201~".utf8))
    try probe.expect(.escape)
    try probe.expect(.up)
    try probe.expect(.paste("x"))
  }

  @Test func `A letter whose bytes arrive apart is one key`() throws {
    var probe = try RunningProbe()
    try probe.session.send(bytes: [0xC3])
    #expect(probe.session.listen(milliseconds: 60) == 0)
    try probe.session.send(bytes: [0xA5])
    try probe.expect(.character("å"))
  }

  @Test func `A flood of keys is taken whole and in order`() throws {
    let probe = try RunningProbe()
    try probe.session.send(bytes: Array(String(repeating: "\u{1B}OBx", count: 1_000).utf8))
    try probe.session.waitFor(text: "1999 \(Input.key(.down))")
    try probe.session.waitFor(text: "2000 \(Input.key(.character("x")))")
  }

  @Test(arguments: ["a", "rad 1\rrad 2\u{1B}[A;q", "åäö\u{3}", "\u{1B}"] as [Raw])
  func `A paste is one input, whatever is in it`(text: Raw) throws {
    var probe = try RunningProbe()
    try probe.session.paste(text.text)
    try probe.expect(.paste(text.text))
    try probe.session.type(.text("x"))
    try probe.expect(.character("x"))
  }

  @Test func `A paste of two million bytes is cut at one and quick`() throws {
    var probe = try RunningProbe()
    try probe.session.paste(String(repeating: "0123456789abcdef", count: 125_000))
    try probe.expect("paste of 1048576")
    try probe.session.type(.text("x"))
    try probe.expect(.character("x"))
  }

  @Test(arguments: ["xterm-256color", "tmux-256color", "screen", "linux"])
  func `Clicks, drags and the wheel arrive at their cell`(term: String) throws {
    var probe = try RunningProbe { $0.term = term }
    #expect(probe.session.screen.modes.isSuperset(of: [.mouse, .mouseDrag, .mouseSGR]))
    let reports =
      "\u{1B}[<0;5;3M\u{1B}[<32;7;3M\u{1B}[<0;7;3m\u{1B}[<64;1;1M\u{1B}[<65;300;200M\u{1B}[<2;1;1Mx"
    try probe.session.send(bytes: Array(reports.utf8))
    try probe.expect(.mouse(.press, at: Point(x: 4, y: 2)))
    try probe.expect(.mouse(.drag, at: Point(x: 6, y: 2)))
    try probe.expect(.mouse(.release, at: Point(x: 6, y: 2)))
    try probe.expect(.mouse(.wheelUp, at: Point(x: 0, y: 0)))
    try probe.expect(.mouse(.wheelDown, at: Point(x: 299, y: 199)))
    try probe.expect(.character("x"))
  }

  @Test func `The mouse stays the terminal's when switched off`() throws {
    let probe = try RunningProbe(["-m"])
    #expect(probe.session.screen.modes.isDisjoint(with: [.mouse, .mouseDrag, .mouseSGR]))
  }

  @Test func `A burst of sizes gives the last one`() throws {
    let probe = try RunningProbe()
    for width in stride(from: 79, through: 41, by: -2) {
      probe.session.resize(width: width, height: 10)
    }
    try probe.session.waitFor(text: "size 41x10")
    try probe.session.waitFor(
      text: "\(Input.resize(Size(width: 41, height: 10)))".prefix(30).description
    )
  }
}
