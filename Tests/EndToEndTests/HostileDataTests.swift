import TestSupport
import Testing

@Suite struct HostileDataTests {
  /// What a title could hold, spelt as JSON has it, and what of it must never be sent.
  static let titles: [(name: String, json: String, raw: String)] = [
    ("a window title", #"Mål \u001b]0;KAPAD\u0007 ett"#, "\u{1B}]0;KAPAD"),
    ("a colour", #"Mål \u001b[41;97mRÖD"#, "\u{1B}[41;97m"),
    ("the end of the second screen", #"Mål \u001b[?1049l"#, "\u{1B}[?1049lX"),
    ("C1 controls", "Mål \\u009b2J \u{9B}2J", "\u{9B}"),
    ("turned writing", "Mål \\u202egnitfig\u{202E}gnirv", "\u{202E}"),
    ("isolates", #"Mål \u2066a\u2067b\u2069"#, "\u{2067}"),
    ("zero", #"Mål \u0000 noll"#, "\u{0}"),
    ("bell and backspace", #"Mål \u0007\u0008\u0008X\u007f"#, "\u{8}\u{8}"),
    ("line ends", #"Mål \r\n\t\u0085\u2028 ny"#, "\u{2028}"),
    ("marks without end", "M" + String(repeating: "\u{301}", count: 2_000), ""),
    ("a very long title", "Mål " + String(repeating: "lång ", count: 20_000), ""),
    ("wide glyphs and emoji", "目標 👩‍👩‍👧‍👦 目標目標目標目標目標目標目標目標目標目標目標", ""),
  ]

  @Test(arguments: titles)
  func `No text of a file reaches the terminal raw`(
    name: String,
    json: String,
    raw: String
  ) throws {
    let workplace = try Workplace()
    for old in ["Bättre företagsklimat", "Kommunens företagsklimat ska förbättras"] {
      try workplace.replace(old, with: json, in: Workplace.goals)
    }
    let session = try workplace.start()
    try session.type(.enter)
    try session.waitFor("› Mål 1", "Esc tillbaka", without: "[1 Övers")
    try session.escape(to: "[1 Övers", from: "Esc tillbaka")
    try session.type(.text("s"), until: "Enter bestäm")
    try session.escape(to: "q avsluta", from: "Enter bestäm")
    try session.type(.text("2"), until: "[2 Mål]")
    if !raw.isEmpty { #expect(!session.written.contains(raw)) }
    #expect(session.screen.title == "Alingsås › Kommunstyrelsen · Mål – Nämndkoll")
    #expect(session.screen.commands == [])
    #expect(session.screen.bells == 0)
    #expect(session.screen.modes.contains(.alternateScreen))
    try session.leave()
  }

  @Test func `Nor do names of files and folders`() throws {
    let workplace = try Workplace()
    try workplace.makeFolder("data/\u{1B}]0;KAPAD\u{7}")
    try workplace.write("data/\u{1B}]0;KAPAD\u{7}/municipality.json", "{}")
    try workplace.write("\(Workplace.board)/documents/\u{1B}[41m.json", "{}")
    let session = try workplace.launch()
    try session.waitFor(text: "[1 Övers")
    _ = session.listen(milliseconds: 200)
    #expect(session.screen.title == "Alingsås › Kommunstyrelsen · Översikt – Nämndkoll")
    #expect(!session.written.contains("\u{1B}[41m"))
    try session.leave()
  }

  @Test func `Nor does a hostile word of the command line`() throws {
    let workplace = try Workplace()
    let session = try workplace.launch(["\u{1B}]0;KAPAD\u{7}"])
    #expect(try session.waitForEnd() == .exited(2))
    #expect(session.screen.title == "")
    #expect(session.screen.bells == 0)
  }

  @Test func `Nor does a hostile name of a terminal or user`() throws {
    let workplace = try Workplace()
    let unknown = try workplace.launch { $0.term = "\u{1B}[41mxterm" }
    _ = unknown.listen(milliseconds: 300)
    #expect(!unknown.written.contains("\u{1B}[41mxterm"))
    unknown.signal(15)
    let session = try workplace.start { $0.variables["USER"] = "an\u{1B}[41m/../na" }
    try session.type(.text("4s"))
    try session.waitForSaved("Färdig · u ångrar")
    try session.leave()
    #expect(!session.written.contains("\u{1B}[41m"))
    #expect(workplace.names(in: "data/alingsas/log").count == 1)
  }
}
