import TestSupport
import Testing

@Suite struct PasteTests {
  @Test func `Pasted text does not run as commands`() throws {
    let workplace = try Workplace()
    let before = workplace.snapshot
    let session = try workplace.start()
    try session.type(.text("4"), until: "[4 Uppdr")
    try session.paste("sssuq\nq\u{3}")
    try session.waitFor(text: "Öppna ett fält först")
    try session.leave()
    #expect(workplace.snapshot == before)
    #expect(workplace.log.isEmpty)
  }

  @Test func `A copied cell is pasted into a figure as one number`() throws {
    let workplace = try Workplace()
    let session = try workplace.start()
    try session.type(.text("3"), until: "Verksamhetens intäkter")
    try session.type(.right, .text("0"), .backspace, until: "Enter spara")
    try session.paste("91 950\r\n")
    try session.waitFor(text: "91 950")
    try session.type(.enter)
    try session.waitForSaved("91 950 · u ångrar")
    try session.leave()
    #expect(workplace.text(Workplace.document).contains(#""values": {"budget": 91950}"#))
  }

  @Test func `Lines are kept in a comment, and control characters are not`() throws {
    let workplace = try Workplace()
    let session = try workplace.start()
    try session.type(.text("4c"), until: "Ctrl-S spara")
    try session.paste("Ett\r\ntvå\u{1B}[31m\u{7}\u{9B}2J\u{202E}tre\nfyra ")
    try session.waitFor("Ett", "fyra")
    try session.type(.control("s"))
    try session.waitForSaved("Kommentaren är ändrad")
    try session.leave()
    let text = workplace.text(Workplace.assignments)
    #expect(text.contains(#"årsskiftet.Ett\ntvå"#))
    for character in ["\u{1B}", "\\u001b", "\u{7}", "\u{9B}"] {
      #expect(!text.contains(character))
    }
  }

  @Test func `A paste of many characters neither hangs nor crashes`() throws {
    let workplace = try Workplace()
    let session = try workplace.start()
    try session.type(.text("4c"), until: "Ctrl-S spara")
    try session.paste(String(repeating: "åäö ", count: 2_500))
    try session.type(.text("Slut."))
    try session.waitFor("Slut.", "Ctrl-S spara")
    try session.type(.escape, until: "Behålla det skrivna?")
    try session.type(.text("x"), until: "q avsluta")
    try session.leave()
  }
}
