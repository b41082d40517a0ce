import Terminal
import Testing

@Suite struct PasteGathererTests {
  @Test(
    arguments: [
      "", "text", "rad 1\rrad 2", "åäö", "\u{1B}[201", "\u{1B}\u{1B}[20\u{1B}[2",
      "\u{1B}[201\u{1B}",
    ] as [Raw]
  )
  func `A paste ends at its mark and keeps all before it`(text: Raw) {
    var gatherer = PasteGatherer()
    var rest = Array("\(text.text)\u{1B}[201~behind".utf8)[...]
    while gatherer.wanted > 0 {
      let part = rest.prefix(gatherer.wanted)
      rest = rest.dropFirst(part.count)
      gatherer.take(part)
    }
    #expect(gatherer.pasted == text.text)
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
