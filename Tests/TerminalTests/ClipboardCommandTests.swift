import Terminal
import Testing

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
