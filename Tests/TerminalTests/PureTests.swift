import Screen
import Terminal
import Testing

@Suite struct PasteGathererTests {
  @Test(arguments: [
    "", "text", "rad 1\rrad 2", "åäö", "\u{1B}[201", "\u{1B}\u{1B}[20\u{1B}[2", "\u{1B}[201\u{1B}",
  ])
  func `A paste ends at its mark and keeps all before it`(text: String) {
    var gatherer = PasteGatherer()
    var rest = Array("\(text)\u{1B}[201~behind".utf8)[...]
    while gatherer.wanted > 0 {
      let part = rest.prefix(gatherer.wanted)
      rest = rest.dropFirst(part.count)
      gatherer.take(part)
    }
    #expect(gatherer.pasted == text)
    #expect(String(decoding: rest, as: UTF8.self) == "behind")
  }

  @Test(arguments: [(6, "aååb"), (5, "aåå"), (4, "aå"), (3, "aå"), (2, "a"), (1, "a"), (0, "")])
  func `A paste is cut between characters`(limit: Int, kept: String) {
    var gatherer = PasteGatherer(limit: limit)
    for byte in "aååbc\u{1B}[201~".utf8 { gatherer.take([byte]) }
    #expect(gatherer.wanted == 0)
    #expect(gatherer.pasted == kept)
  }
}

@Suite struct RowDifferenceTests {
  @Test(
    arguments: [
      ("abc", "abc", nil),
      ("abc", "xbc", 0..<1),
      ("abc", "abx", 2..<3),
      ("abcd", "axxd", 1..<3),
      ("", "", nil),
      ("日.bc", "日.xc", 2..<3),
      ("日.bc", "本.bc", 0..<2),
      ("日.bc", "xybc", 0..<2),
      ("a日.c", "ab日.", 1..<4),
    ] as [(String, String, Range<Int>?)]
  )
  func `Only the span that differs is sent, with whole glyphs`(
    old: String,
    new: String,
    span: Range<Int>?
  ) {
    #expect(RowDifference.span(from: cells(old)[...], to: cells(new)[...]) == span)
  }

  /// `.` stands for the right half of a wide glyph.
  private func cells(_ text: String) -> [Cell] {
    text.unicodeScalars.map { Cell(scalar: $0 == "." ? 0 : $0.value, style: .plain) }
  }
}

@Suite struct ClipboardCommandTests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("Nämnd", "TsOkbW5k"),
    ("foob", "Zm9vYg=="), ("\u{7FF}ÿ?>", "37/Dvz8+"),
  ])
  func `Text is spelt in base64`(text: String, expected: String) {
    let bytes = ClipboardCommand.base64(Array(text.utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test func `A multiplexer gets it wrapped`() {
    let plain = "\u{1B}]52;c;Zm9v\u{07}"
    #expect(copy("foo", .none) == plain)
    #expect(copy("foo", .tmux) == "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{07}\u{1B}\\" + plain)
    #expect(copy("foo", .screen) == "\u{1B}P\(plain)\u{1B}\\")
  }

  @Test func `Screen gets long text in short pieces`() throws {
    let text = String(repeating: "x", count: 3_000)
    let sent = try #require(copy(text, .screen))
    let pieces = sent.split(separator: "\u{1B}\\")
    #expect(pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count < 768 })
    #expect(pieces.map { $0.dropFirst(2) }.joined() == copy(text, .none))
  }

  @Test func `Too much text is refused`() {
    #expect(copy(String(repeating: "x", count: ClipboardCommand.limit), .none) != nil)
    #expect(copy(String(repeating: "x", count: ClipboardCommand.limit + 1), .none) == nil)
  }

  private func copy(_ text: String, _ wrapping: Wrapping) -> String? {
    ClipboardCommand.bytes(copying: text, in: wrapping).map { String(decoding: $0, as: UTF8.self) }
  }
}

@Suite struct SurroundingsTests {
  @Test(
    arguments: [
      (["LANG": "sv_SE.UTF-8"], true),
      (["LANG": "sv_SE.utf8"], true),
      (["LANG": "sv_SE"], false),
      ([:], false),
      (["LC_CTYPE": "UTF-8"], true),
      (["LC_ALL": "C", "LANG": "sv_SE.UTF-8"], false),
      (["LC_ALL": "", "LC_CTYPE": "", "LANG": "sv_SE.UTF-8"], true),
    ] as [([String: String], Bool)]
  )
  func `The locale that decides says UTF-8 or does not`(variables: [String: String], says: Bool) {
    #expect(Surroundings(variables).saysUTF8 == says)
  }

  @Test(arguments: [("linux", false), ("vt100", false), ("vte-256color", true), ("xterm", true)])
  func `Commands go where they are not shown as text`(term: String, takes: Bool) {
    #expect(Surroundings(["TERM": term]).takesCommands == takes)
  }

  @Test func `Colour is refused by a NO_COLOR that is not empty`() {
    #expect(Surroundings(["NO_COLOR": "1"]).refusesColour)
    #expect(!Surroundings(["NO_COLOR": ""]).refusesColour)
    #expect(!Surroundings([:]).refusesColour)
  }
}

@Suite struct ThemeTests {
  static let palettes: [(Int, Palette)] = [
    (0, .none), (2, .none), (8, .indexed8), (16, .indexed16), (88, .indexed16),
    (256, .indexed256), (1 << 24, .indexed8),
  ]

  @Test(arguments: palettes)
  func `The palette follows the number of colours`(colours: Int, palette: Palette) {
    #expect(Palette(colours: colours) == palette)
  }

  @Test func `The signals have the colours the domain names`() {
    let theme = Theme(palette: .indexed256, background: .unknown)
    let signals: [Role] = [.fullyMet, .largelyMet, .partlyMet, .notMet, .notEvaluated]
    #expect(signals.map { theme.look($0).foreground } == [35, 74, 178, 166, 246])
  }

  @Test(arguments: palettes.map(\.1), [Background.dark, .light, .unknown])
  func `Every role fits the palette and pairs stay under 64`(
    palette: Palette,
    background: Background
  ) {
    let most: [Palette: Int32] = [.none: 0, .indexed8: 8, .indexed16: 16, .indexed256: 256]
    for role in Role.allCases {
      let look = Theme(palette: palette, background: background).look(role)
      #expect(max(look.foreground, look.background) < max(most[palette] ?? 0, 0))
      #expect(Theme.pair(role) < 64)
    }
  }
}
