import Screen
import Testing

@Suite("Word wrap")
struct WrapTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("kort", 10, ["kort"]),
    ("Nettot ska klaras", 10, ["Nettot ska", "klaras"]),
    ("Nettot ska klaras", 9, ["Nettot", "ska", "klaras"]),
    ("Nettot  ska", 8, ["Nettot", "ska"]),
    ("verksamhetsmått", 6, ["verksa", "mhetsm", "ått"]),
    ("ett verksamhetsmått", 6, ["ett", "verksa", "mhetsm", "ått"]),
    ("a\n\nb\r\nc", 5, ["a", "", "b", "c"]),
    ("slut\n", 5, ["slut", ""]),
    ("  indrag kvar", 8, ["  indrag", "kvar"]),
    ("ord   ", 4, ["ord"]),
    ("ord   ", 9, ["ord   "]),
    ("      ord", 3, ["   ", "ord"]),
    ("      ", 3, ["   "]),
    ("mark- och exploatering", 7, ["mark-", "och", "exploat", "ering"]),
    ("kost-rapport", 7, ["kost-", "rapport"]),
    ("2022-2023", 6, ["2022-2", "023"]),
    ("åäö", 1, ["å", "ä", "ö"]),
    ("漢字", 1, ["漢", "字"]),
    ("漢字漢", 3, ["漢", "字", "漢"]),
    ("a b", 0, ["a", "b"]),
  ])
  func `A paragraph is broken at spaces where that is possible`(
    text: String,
    width: Int,
    lines: [String]
  ) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test(arguments: ["–", "−", "…", "→", "”", "•", "▸", "◑", "⣿"])
  func `A sign is a sign, however rare`(sign: String) {
    // This one is as wide, and is no letter either; a text with it is broken by its characters.
    let rare = "⁂"
    for width in 1...24 {
      let text = "Nettot \(sign) 4 086 tkr \(sign)\(sign) ska-klaras\(sign) år 2023\(sign)2025"
      let other = text.replacing(sign, with: rare).wrapped(to: width)
      #expect(text.wrapped(to: width) == other.map { $0.replacing(rare, with: sign) })
    }
  }

  @Test
  func `Wrapping loses no character but blanks and fits the width`() {
    var chance = Chance(state: 5)
    for _ in 0..<2_000 {
      let text = chance.text(upTo: 30)
      let width = Int.random(in: 2...9, using: &chance)
      let lines = text.wrapped(to: width)
      let blanks: Set<Unicode.Scalar> = [" ", "\n", "\r"]
      let kept = lines.flatMap(\.unicodeScalars).filter { !blanks.contains($0) }
      #expect(kept == text.unicodeScalars.filter { !blanks.contains($0) })
      for line in lines where line.count > 1 {
        #expect(line.columns <= width)
      }
    }
  }
}
