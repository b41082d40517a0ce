import TestSupport
import Testing

@Suite struct VirtualScreenTests {
  /// What is fed to a screen of 8×4, and what its rows then show.
  static let pictures: [(feed: Raw, rows: [String])] = [
    ("abc\r\nd", ["abc", "d"]),
    ("\u{1B}[2;3Hx\u{1B}[Hy", ["y", "  x"]),
    ("abcdefgh", ["abcdefgh"]),
    ("abcdefghi", ["abcdefgh", "i"]),
    ("abcdefgh\r\ni", ["abcdefgh", "i"]),
    ("abc\u{1B}[2Dx", ["axc"]),
    ("a\u{1B}[3Cb\u{1B}[Bc\u{1B}[Ad", ["a   b d", "     c"]),
    ("ab\u{1B}[3dc\u{1B}[6Gd", ["ab", "", "  c  d"]),
    ("abcdef\u{1B}[3G\u{1B}[K", ["ab"]),
    ("abcdef\u{1B}[3G\u{1B}[1K", ["   def"]),
    ("abcdef\u{1B}[2K", [""]),
    ("a\r\nb\r\nc\u{1B}[2;1H\u{1B}[J", ["a"]),
    ("a\r\nb\r\nc\u{1B}[2;1H\u{1B}[1J", ["", "", "c"]),
    ("abc\u{1B}[2J", [""]),
    ("abcdef\u{1B}[2G\u{1B}[3X", ["a   ef"]),
    ("abcdef\u{1B}[2G\u{1B}[2@", ["a  bcdef"]),
    ("abcdef\u{1B}[2G\u{1B}[2P", ["adef"]),
    ("a\r\nb\r\nc\u{1B}[2;1H\u{1B}[L", ["a", "", "b", "c"]),
    ("a\r\nb\r\nc\u{1B}[1;1H\u{1B}[M", ["b", "c"]),
    ("a\u{1B}[4b", ["aaaaa"]),
    ("a\r\nb\r\nc\u{1B}[S", ["b", "c"]),
    ("a\r\nb\u{1B}[2T", ["", "", "a", "b"]),
    ("a\r\nb\r\nc\r\nd\u{1B}[2;3r\u{1B}[3;1H\n", ["a", "c", "", "d"]),
    ("a\r\nb\u{1B}[H\u{1B}Mc", ["c", "a", "b"]),
    ("\u{1B}(0lqk\u{1B}(Bq", ["┌─┐q"]),
    ("\u{1B})0\u{0E}x\u{0F}x", ["│x"]),
    ("\u{1B}7ab\u{1B}8c", ["cb"]),
    ("a\tb", ["a      b"]),
    ("abc\u{1B}[Zx", ["xbc"]),
    ("日本x", ["日本x"]),
    ("日本\u{1B}[2Gx", [" x本"]),
    ("abcdefg日", ["abcdefg", "日"]),
    ("e\u{301}a", ["e\u{301}a"]),
    ("\u{1B}[4habc\u{1B}[H\u{1B}[4hx\u{1B}[4l", ["xabc"]),
    ("main\u{1B}[?1049hother\u{1B}[?1049l", ["main"]),
    ("a\r\nb\r\nc\r\nd\r\ne", ["b", "c", "d", "e"]),
    ("\u{1B}]2;title\u{07}a\u{1B}Pskipped\u{1B}\\b", ["ab"]),
    ("a\u{1B}[?7lbcdefghij", ["abcdefgj"]),
  ]

  @Test(arguments: pictures)
  func `Every sequence that ncurses sends changes the screen as in xterm`(
    feed: Raw,
    rows: [String]
  ) {
    var screen = VirtualScreen(width: 8, height: 4)
    screen.feed(feed.utf8)
    #expect((0..<rows.count).map { screen.text(row: $0) } == rows)
    #expect((rows.count..<max(4, rows.count)).allSatisfy { screen.text(row: $0).isEmpty })
    #expect(screen.unknown.isEmpty)
  }

  @Test(arguments: pictures)
  func `Sequences that arrive byte by byte mean the same`(feed: Raw, rows: [String]) {
    var screen = VirtualScreen(width: 8, height: 4)
    for byte in feed.utf8 { screen.feed([byte]) }
    #expect((0..<rows.count).map { screen.text(row: $0) } == rows)
  }

  static let styles: [(feed: Raw, style: VirtualStyle)] = [
    ("\u{1B}[1;7mx", VirtualStyle([.bold, .reverse])),
    ("\u{1B}[1;4m\u{1B}[22mx", VirtualStyle([.underline])),
    ("\u{1B}[31;42mx", VirtualStyle(foreground: .index(1), background: .index(2))),
    ("\u{1B}[38;5;178mx", VirtualStyle(foreground: .index(178))),
    ("\u{1B}[38;5;231;48;5;24mx", VirtualStyle(foreground: .index(231), background: .index(24))),
    ("\u{1B}[38;2;1;2;3mx", VirtualStyle(foreground: .direct(1, 2, 3))),
    ("\u{1B}[95mx", VirtualStyle(foreground: .index(13))),
    ("\u{1B}[31m\u{1B}[39;49mx", VirtualStyle()),
    ("\u{1B}[1;31m\u{1B}[mx", VirtualStyle()),
  ]

  @Test(arguments: styles)
  func `Graphic renditions colour what follows`(feed: Raw, style: VirtualStyle) {
    var screen = VirtualScreen(width: 8, height: 1)
    screen.feed(feed.utf8)
    #expect(screen.rows[0][0] == VirtualCell("x", style: style))
  }

  @Test func `Modes are seen and unknown sequences are told`() {
    var screen = VirtualScreen(width: 8, height: 4)
    screen.feed(
      "\u{1B}[?1049h\u{1B}[?2004h\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h\u{1B}[?25l\u{1B}[?1h\u{1B}="
    )
    #expect(
      screen.modes == [
        .alternateScreen, .bracketedPaste, .mouse, .mouseDrag, .mouseSGR,
        .applicationCursor, .applicationKeypad, .wrap,
      ]
    )
    screen.feed("\u{1B}[5y\u{1B}[?4711h\u{1B}~")
    #expect(screen.unknown.count == 3)
  }

  @Test(arguments: [(1, 1), (1, 3), (3, 1)])
  func `The smallest screens take anything`(width: Int, height: Int) {
    var screen = VirtualScreen(width: width, height: height)
    for (feed, _) in Self.pictures { screen.feed(feed.utf8) }
    screen.resize(width: 1, height: 1)
    screen.feed("日\u{1B}[9;9H\u{1B}[9P\u{1B}[9@\u{1B}[9L\u{1B}[9M\u{1B}[9X")
    #expect(screen.rows.count == 1)
  }
}
