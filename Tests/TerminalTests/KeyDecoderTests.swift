import Screen
import Terminal
import Testing

@Suite struct KeyDecoderTests {
  static let typed: [(bytes: Raw, inputs: [Input])] = [
    ("a", [.key(.character("a"))]),
    ("å", [.key(.character("å"))]),
    ("€𝄞", [.key(.character("€")), .key(.character("𝄞"))]),
    ("\r", [.key(.enter)]),
    ("\n", [.key(.enter)]),
    ("\t", [.key(.tab)]),
    ("\u{7F}\u{08}", [.key(.backspace), .key(.backspace)]),
    ("\u{03}\u{11}\u{12}\u{13}\u{1A}", "cqrsz".map { .key(.control($0)) }),
    ("\0", [.key(.control(" "))]),
    ("\u{1B}", [.key(.escape)]),
    ("\u{1B}\u{1B}", [.key(.escape), .key(.escape)]),
    ("\u{1B}1", [.key(.alt("1"))]),
    ("\u{1B}ö", [.key(.alt("ö"))]),
    ("\u{1B}[", [.key(.alt("["))]),
    ("\u{1B}O", [.key(.alt("O"))]),
    ("\u{1B}\r", [.key(.alt("\n"))]),
    ("\u{1B}\u{7F}a", [.key(.character("a"))]),
    ("\u{1B}[13;2ua", [.key(.character("a"))]),
    ("\u{1B}[27;5;9~a", [.key(.character("a"))]),
    ("\u{1B}[?62;22ca", [.key(.character("a"))]),
    ("\u{1B}[Mabcd", [.key(.character("d"))]),
    ("\u{1B}[[Aa", [.key(.character("a"))]),
    ("\u{1B}OXa", [.key(.character("a"))]),
    ("\u{1B}[1\u{1B}[Za", [.key(.character("a"))]),
    ("\u{9B}a", [.key(.character("a"))]),
  ]

  @Test(arguments: typed)
  func `Bytes become keys`(bytes: Raw, inputs: [Input]) {
    #expect(decode(Array(bytes.utf8)) == inputs)
  }

  @Test(
    arguments: [
      ([0xE5, 0x61], [Input.key(.character("a"))]),
      ([0xFF, 0xFE, 0x61], [.key(.character("a"))]),
      ([0xC3, 0x1B], [.key(.escape)]),
      ([0xC3, 0x28], [.key(.character("("))]),
      ([0xE2, 0x82, 0x61], [.key(.character("a"))]),
      ([0xED, 0xA0, 0x80, 0x61], [.key(.character("a"))]),
    ] as [([UInt8], [Input])]
  )
  func `Bytes that are no UTF-8 are dropped and nothing behind them`(
    bytes: [UInt8],
    inputs: [Input]
  ) {
    #expect(decode(bytes) == inputs)
  }

  @Test func `A character whose bytes arrive apart is whole`() {
    var decoder = KeyDecoder()
    #expect(decode([0xC3], with: &decoder).isEmpty)
    #expect(decode([0xA4], with: &decoder) == [.key(.character("ä"))])
  }

  @Test func `No bytes at all crash it`() {
    var numbers = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let bytes = (0..<40)
        .map { _ in
          [0x1B, 0x5B, 0x3B, 0x4D, UInt8.random(in: 0...255, using: &numbers)].randomElement() ?? 0
        }
      #expect(decode(bytes).count <= 40)
    }
  }

  private func decode(_ bytes: [UInt8]) -> [Input] {
    var decoder = KeyDecoder()
    return decode(bytes, with: &decoder)
  }

  private func decode(_ bytes: [UInt8], with decoder: inout KeyDecoder) -> [Input] {
    var rest = bytes[...]
    var inputs: [Input] = []
    while case .input(let input)? = decoder.next({ rest.popFirst().map { Int32($0) } ?? -1 }) {
      inputs.append(input)
    }
    return inputs
  }
}
