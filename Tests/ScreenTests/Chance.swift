/// A small reproducible source of chance (SplitMix64).
struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

extension Chance {
  /// Scalars that have caused trouble somewhere.
  private static let troublesome: [Unicode.Scalar] = [
    "a", "Z", " ", "å", "…", "│", "\u{1B}", "\u{0}", "\u{7F}", "\u{9B}", "\u{85}", "\n", "\r", "\t",
    "\u{301}", "\u{308}", "\u{30A}", "\u{20E3}", "\u{200B}", "\u{200D}", "\u{200E}", "\u{202E}",
    "\u{2066}", "\u{2069}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{AD}", "\u{FE0F}", "\u{E0041}",
    "\u{E000}", "\u{FFFE}", "\u{115F}", "\u{1160}", "\u{1100}", "\u{AC00}", "\u{3042}", "\u{1F600}",
    "\u{1F1F8}", "\u{1F1EA}", "\u{1F3FB}", "\u{10FFFF}", "\u{3000}", "\u{A0}", "\u{903}",
  ]

  /// A text of up to so many scalars, half of them troublesome and half of any kind.
  mutating func text(upTo length: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      let any = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self))
      let troublesome = Self.troublesome.randomElement(using: &self)
      text.append((Bool.random(using: &self) ? any : troublesome) ?? "?")
    }
    return String(text)
  }
}
