import TestSupport
import Testing

/// The configuration file, the manual page and the completions, as a user meets them.
@Suite struct ConfigurationTests {
  private static let file = "config/namndkoll/config"

  private func workplace(_ text: String) throws -> Workplace {
    let workplace = try Workplace()
    try workplace.makeFolder("config/namndkoll")
    try workplace.write(Self.file, text)
    return workplace
  }

  private func variables(_ workplace: Workplace) -> (inout SessionSetup) -> Void {
    { $0.variables["XDG_CONFIG_HOME"] = workplace.path("config") }
  }

  private func run(_ workplace: Workplace, _ arguments: String...) throws -> ProgramRun {
    try ProgramRun(
      [BuiltProgram.path("namndkoll")] + arguments,
      workplace.setup(variables(workplace))
    )
  }

  @Test func `The data folder, the language, the colours and the keys are as configured`() throws {
    let workplace = try workplace("")
    try workplace.write(
      Self.file,
      "data = \(workplace.path("data"))\nlanguage = en\ntheme = plain\nmouse = off\nkey.quit = Q\n"
    )
    let session = try workplace.launch([], variables(workplace))
    try session.waitFor(text: "[1 Overv")
    try session.waitFor(text: "Tillgänglighet och service")
    #expect(!session.written.contains("38;5;"))
    #expect(!session.screen.modes.contains(.mouse))
    try session.waitFor(text: "Q quit")
    try session.type(.text("q"))
    try session.type(.text("Q"))
    #expect(try session.waitForEnd() == .exited(0))
    session.expectRestored()
  }

  @Test func `Options go before the file`() throws {
    let workplace = try workplace("language = en\nglyphs = ascii\ntheme = plain\n")
    let session = try workplace.start(
      [
        "data", "--language", "sv", "--glyphs", "unicode", "--theme", "contrast", "--background",
        "dark",
      ],
      variables(workplace)
    )
    #expect(session.written.contains("38;5;123"))
    try session.leave()
  }

  @Test func `A broken file is told and never keeps anybody from working`() throws {
    for text in ["theme = red\n", "\u{0}\u{1}", "key.undo = q\n"] {
      let workplace = try workplace(text)
      let session = try workplace.start(["data"], variables(workplace))
      try session.waitFor(text: "namndkoll/config")
      try session.leaveResized()
    }
    let unreadable = try workplace("")
    try unreadable.write(Self.file, bytes: [0xFF, 0xFE, 0x00])
    let session = try unreadable.start(["data"], variables(unreadable))
    try session.waitFor(text: "UTF-8")
    try session.leaveResized()
  }

  @Test func `What is printed says where every value comes from and is itself such a file`() throws
  {
    let workplace = try workplace("theme = contrast\nkey.undo = F8\n")
    let printed = try run(workplace, "config", "--language", "en", "--no-mouse")
    #expect(printed.end == .exited(0))
    for text in [
      "# line 1 of the file\ntheme = contrast\n", "# the option --language\nlanguage = en\n",
      "# the option --mouse\nmouse = off\n", "# the default\nglyphs = automatic\n",
      "# line 2 of the file\nkey.undo = F8\n", "\nkey.redo = Ctrl-R\n",
    ] {
      #expect(printed.output.contains(text), "\(text)")
    }
    try workplace.write(Self.file, printed.output)
    let again = try run(workplace, "config")
    #expect(again.end == .exited(0) && again.errors.isEmpty)
  }

  @Test func `A faulty file is named line by line, with the status for bad use`() throws {
    let workplace = try workplace("theme = red\nmouse\n")
    let printed = try run(workplace, "config", "--language", "en")
    #expect(printed.end == .exited(2))
    #expect(printed.errors.contains("Line 1, column 9"))
    #expect(printed.errors.contains("Line 2, column 1"))
    #expect(printed.output.contains("theme = standard"))
  }

  @Test func `The example is written once, and sets nothing`() throws {
    let workplace = try Workplace()
    let first = try run(workplace, "config", "--init")
    #expect(first.end == .exited(0))
    let text = workplace.text(Self.file)
    #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("#") })
    #expect(try run(workplace, "config", "--init").end == .exited(2))
    #expect(workplace.text(Self.file) == text)
    let bare = text.split(separator: "\n").filter { $0.contains(" = ") && !$0.hasPrefix("# ") }
      .map { $0.dropFirst() }
    try workplace.write(Self.file, bare.joined(separator: "\n"))
    let printed = try run(workplace, "config")
    #expect(printed.end == .exited(0), "\(printed.errors)")
  }

  @Test func `A chosen appearance is kept, and every other line stays`() throws {
    let workplace = try workplace("# mine\nmouse = on\n")
    let session = try workplace.start(["data"], variables(workplace))
    try session.type(.function(4), until: "Utseende")
    try session.type(.text("4"), until: "sparat i")
    #expect(session.written.contains("38;5;123"))
    try session.leaveResized()
    #expect(
      workplace.text(Self.file) == "# mine\nmouse = on\ntheme = contrast\nbackground = dark\n"
    )
  }

  @Test(arguments: ["sv", "en"])
  func `The manual page is one that man reads, with every command, setting and key`(
    language: String
  ) throws {
    let workplace = try Workplace()
    let page = try run(workplace, "manual", "--language", language)
    #expect(page.end == .exited(0))
    for line in page.lines where line.hasPrefix(".") {
      let request = line.prefix { $0 != " " }
      #expect([".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".nf", ".fi"].contains(String(request)))
    }
    for text in [
      "namndkoll check", "namndkoll export cells", "namndkoll new budget", "namndkoll config",
      "key.next\\-status", "key.undo", "traffic\\-lights", "XDG_CONFIG_HOME", "NO_COLOR",
    ] {
      #expect(page.output.contains(text), "\(text)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `Completions know every command and option`(shell: String) throws {
    let workplace = try Workplace()
    let script = try run(workplace, "--generate-completion-script", shell)
    #expect(script.end == .exited(0))
    for text in [
      "check", "carry-over", "indicators", "config", "manual", "theme", "traffic-lights",
      "language", "municipality",
    ] {
      #expect(script.output.contains(text), "\(text)")
    }
  }
}
