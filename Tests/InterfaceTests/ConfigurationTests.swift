import Interface
import Screen
import Testing
import Wording

/// What a configuration file says, and what becomes of its faults.
@Suite struct ConfigurationTests {
  @Test func `Settings and keys are read, whatever stands around them`() {
    let configuration = Configuration(
      "\u{FEFF}# a remark\r\n\r\n  theme=contrast  \r\ndata = ~/a b=c\r\nkey.undo = Z Ctrl-U\r\n"
    )
    #expect(configuration.faults == [])
    #expect(configuration.values[.theme]?.text == "contrast")
    #expect(configuration.values[.theme]?.line == 3)
    #expect(configuration.values[.data]?.text == "~/a b=c")
    #expect(configuration.keymap.keys(of: .undo) == [.character("Z"), .control("u")])
    #expect(configuration.keymap.keys(of: .redo) == Keymap.standard.keys(of: .redo))
  }

  static let faults: [(text: String, fault: ConfigurationFault)] = [
    ("theme contrast", .init(.noEquals, line: 1, column: 1)),
    ("\n  theme =  ", .init(.noValue("theme"), line: 2, column: 10)),
    ("tema = x", .init(.unknownSetting("tema", nearest: "theme"), line: 1, column: 1)),
    ("qqqqqq = x", .init(.unknownSetting("qqqqqq", nearest: nil), line: 1, column: 1)),
    ("theme = red", .init(.unknownValue("red", of: .theme), line: 1, column: 9)),
    ("language = fi", .init(.unknownValue("fi", of: .language), line: 1, column: 12)),
    ("data = folder", .init(.relativePath("folder"), line: 1, column: 8)),
    ("key.udno = u", .init(.unknownCommand("udno", nearest: "undo"), line: 1, column: 5)),
    ("key.undo = u Strg-U", .init(.unknownKey("Strg-U"), line: 1, column: 14)),
    ("key.undo = Ctrl-M", .init(.sameKey("Ctrl-M", as: "Enter"), line: 1, column: 12)),
    ("key.undo = q", .init(.taken(key: "q", by: .quit), line: 1, column: 12)),
    ("mouse = off\nmouse = on", .init(.setBefore("mouse", line: 1), line: 2, column: 1)),
  ]

  @Test(arguments: faults)
  func `A wrong line is named by its place and sets nothing, and the others hold`(
    text: String,
    fault: ConfigurationFault
  ) {
    let configuration = Configuration("glyphs = ascii\n\(text)\nkey.help = F9\n")
    let expected = ConfigurationFault(
      Self.moved(fault.kind, by: 1),
      line: fault.line + 1,
      column: fault.column
    )
    #expect(configuration.faults == [expected])
    #expect(configuration.values[.glyphs]?.text == "ascii")
    #expect(configuration.keymap.keys(of: .help) == [.function(9)])
    #expect(configuration.keymap.keys(of: .undo) == Keymap.standard.keys(of: .undo))
  }

  private static func moved(
    _ kind: ConfigurationFault.Kind,
    by lines: Int
  ) -> ConfigurationFault.Kind {
    if case .setBefore(let name, let line) = kind {
      .setBefore(name, line: line + lines)
    } else {
      kind
    }
  }

  @Test func `Two commands may change places`() {
    let configuration = Configuration("key.undo = q\nkey.quit = u\n")
    #expect(configuration.faults == [])
    #expect(configuration.keymap.keys(of: .quit) == [.character("u")])
  }

  @Test func `A chain of clashes ends with the usual keys`() {
    let configuration = Configuration("key.undo = q\nkey.quit = o\nkey.explain = ?\n")
    #expect(configuration.faults.map(\.line) == [1, 2, 3])
    #expect(configuration.keymap == .standard)
  }

  @Test func `Every usual key has a name that is read back`() {
    for command in Command.allCases {
      let keys = Keymap.standard.keys(of: command)
      guard !keys.isEmpty else { continue }
      let names = keys.map(\.name).joined(separator: " ")
      let configuration = Configuration("key.\(command.name) = \(names)")
      #expect(configuration.faults == [], "\(command)")
      #expect(configuration.keymap.keys(of: command) == keys)
    }
  }

  @Test func `Any text at all is read without a crash`() {
    for text in [
      "=", "==", "key.=u", "key.undo==", "\u{0}", "key.undo = \u{1F600}", "a\u{2028}b=c",
    ] {
      _ = Configuration(text)
    }
    #expect(Configuration("key.undo = =").keymap.keys(of: .undo) == [.character("=")])
    #expect(Configuration("key.undo = none").keymap.keys(of: .undo) == [])
  }

  static let settings: [(before: String, after: String)] = [
    ("", "theme = plain\n"),
    ("# mine\nmouse = off\n", "# mine\nmouse = off\ntheme = plain\n"),
    ("theme=contrast # no\nmouse = off", "theme = plain\nmouse = off\n"),
    ("# about\n#theme = standard\n\n#key.up = k\n", "# about\ntheme = plain\n\n#key.up = k\n"),
    ("#theme = a\ntheme = b\n", "#theme = a\ntheme = plain\n"),
  ]

  @Test(arguments: settings)
  func `A setting is written in its line and every other line stays`(before: String, after: String)
  {
    #expect(Configuration.setting(.theme, to: "plain", in: before) == after)
    #expect(Configuration.setting(.theme, to: "plain", in: after) == after)
  }

  @Test func `Another key is in the footer, in help, in the palette and in what is told`() throws {
    let keymap = Configuration("key.undo = F8\nkey.palette = Ctrl-K\nkey.next-status = w\n").keymap
    var desk = try Desk(preferences: Preferences(keymap: keymap))
    desk.type("4w")
    #expect(desk.footer.contains("F8 ångrar"))
    #expect(!desk.footer.contains("u ångrar"))
    desk.type(.down)
    #expect(desk.footer.contains("F8 ångra"))
    #expect(desk.footer.contains("w status"))
    desk.type(.control("k"))
    desk.type("ångra")
    let palette = desk.frame
    #expect(palette.contains("F8"))
    desk.type(.escape, .function(8))
    #expect(desk.saved.count == 2)
    desk.type("u")
    #expect(desk.saved.count == 2)
  }

  @Test
  func `The settings are told on the screen: the file, what holds and whence, and what is wrong`()
    throws
  {
    let configuration = Configuration("theme = contrast\nmouse = maybe\nkey.undo = ä\n")
    let account = SettingsAccount(
      path: "/home/anna/.config/namndkoll/config",
      .there,
      values: [
        .theme: .init("contrast", from: .fromLine(1)), .mouse: .init("on", from: .standardValue),
      ],
      faults: configuration.faults
    )
    let preferences = Preferences(keymap: configuration.keymap, account: account)
    var desk = try Desk(height: 60, preferences: preferences)
    desk.type(":")
    desk.type("konfiguration")
    desk.type(.enter)
    #expect(desk.frame.contains("Filen: /home/anna/.config/namndkoll/config"), "\(desk.frame)")
    #expect(desk.frame.contains("theme = contrast   rad 1 i filen"), "\(desk.frame)")
    #expect(desk.frame.contains("mouse = on   förvalt"), "\(desk.frame)")
    #expect(desk.frame.contains("Rad 2, kolumn 9"), "\(desk.frame)")
    #expect(desk.frame.contains("key.undo = ä   Ångra den senaste ändringen"), "\(desk.frame)")
    desk.take(.languageKept(path: "/home/anna/.config/namndkoll/config"))
    #expect(desk.frame.contains("language = sv   valt här, sparat i filen"), "\(desk.frame)")
    desk.type(.escape)
    #expect(!desk.frame.contains("theme ="))
  }

  @Test func `Faults are told at the start, and the first key takes them away`() throws {
    var desk = try Desk()
    let configuration = Configuration("theme = red\nmouse = maybe\n")
    desk.take(.misconfigured(configuration.faults, path: "/home/anna/config"))
    #expect(desk.frame.contains("Rad 1, kolumn 9 i /home/anna/config"))
    #expect(desk.frame.contains("namndkoll config"))
    desk.type(.down)
    #expect(!desk.frame.contains("/home/anna/config"))
  }

  @Test func `Other keys make another first picture, other colours do not`() throws {
    let usual = try Desk().state
    let keymap = Configuration("key.undo = F8").keymap
    let others = try Desk(preferences: Preferences(keymap: keymap)).state
    let plain = Preferences(appearance: Appearance(theme: .plain))
    let coloured = try Desk(preferences: plain).state
    #expect(usual.startKey(with: Wish()) != others.startKey(with: Wish()))
    #expect(usual.startKey(with: Wish()) == coloured.startKey(with: Wish()))
  }
}
