import TestSupport
import Testing

/// A long text in the user's own editor, and the window's title.
@Suite struct EditorTests {
  private func open(_ workplace: Workplace, editor: String) throws -> TerminalSession {
    let session = try workplace.start(["data"]) { $0.variables["VISUAL"] = editor }
    try session.type(.text("4"), until: "[4 Uppdr")
    try session.type(.text("c"), until: "Ctrl-S sparar")
    return session
  }

  private func script(_ workplace: Workplace, _ text: String) throws -> String {
    // Read by the shell and not started: another test that forks just now may have it open for writing.
    try workplace.write("editor", "\(text)\n")
    return "sh \(workplace.path("editor"))"
  }

  @Test func `What the editor saves stands in the field, and its file is gone`() throws {
    let workplace = try Workplace()
    let editor = try script(
      workplace,
      #"stat -c %a "$2" > mode; printf 'Skrivet i editorn\nRad 2\n' > "$2"; test "$1" = -w"#
    )
    let session = try open(workplace, editor: "\(editor) -w")
    try session.type(.control("e"), until: "Skrivet i editorn")
    #expect(workplace.text("mode") == "600\n")
    #expect(!workplace.files(in: "state").contains { $0.contains("text-") })
    try session.type(.control("s"))
    try session.waitForSaved("Kommentaren är ändrad")
    #expect(workplace.text(Workplace.assignments).contains(#"Skrivet i editorn\nRad 2""#))
    try session.leaveResized()
  }

  static let ends: [(script: String, said: String, text: String)] = [
    ("exit 3", "fel 3", "abc"), (#"printf 'halvt' > "$1"; kill -9 $$"#, "signal 9", "halvt"),
    (#"printf 'klart' > "$1"; exit 1"#, "fel 1", "klart"),
    (#"printf '\377\376' > "$1""#, "ligger kvar i", "abc"), (#"rm "$1"; exit 2"#, "fel 2", "abc"),
  ]

  @Test(arguments: ends)
  func `However the editor ends, the screen is back and no text is lost`(
    text: String,
    said: String,
    left: String
  ) throws {
    let workplace = try Workplace()
    let session = try open(workplace, editor: script(workplace, text))
    try session.type(.control("a"))
    try session.type(.control("k"))
    try session.type(.text("abc"), until: "abc")
    try session.type(.control("e"), until: said)
    try session.waitFor(text: left)
    try session.type(.escape)
    try session.waitFor(text: "Behålla det skrivna?")
    try session.type(.text("x"))
    try session.waitFor("the list", { !$0.contains("Ctrl-S") })
    try session.leaveResized()
  }

  @Test func `An editor that is not there is named`() throws {
    let workplace = try Workplace()
    let session = try open(workplace, editor: "no-such-editor")
    try session.type(.control("e"), until: "no-such-editor")
    try session.type(.escape)
    // What is told stands where the keys of the field stood: only those of the list say that it is closed.
    try session.waitFor(text: "? hjälp")
    try session.leaveResized()
  }

  @Test func `The title says what is open, and the user's own comes back`() throws {
    let workplace = try Workplace()
    let session = try workplace.start()
    #expect(session.screen.title == "Alingsås › Kommunstyrelsen · Översikt – Nämndkoll")
    try session.type(.text("2"), until: "[2 Mål]")
    try session.waitFor("the title") { $0.title.contains("· Mål") }
    try session.leave()
    #expect(session.screen.title == "")
  }
}
