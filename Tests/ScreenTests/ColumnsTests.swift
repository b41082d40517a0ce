import Testing

@testable import Screen

@Suite("Columns of text")
struct ColumnsTests {
  @Test(arguments: [
    ("", 0), ("Kommunstyrelsen", 15), ("Övriga åtgärder", 15), ("−39 447", 7), ("●◕◑○·", 5),
    ("▁▂▃▄▅▆▇█", 8), ("漢字", 4), ("e\u{301}", 1), ("a\u{301}\u{302}\u{303}", 1), ("\u{301}", 1),
    ("👩", 2), ("🇸🇪", 2), ("\u{200D}", 0), ("x\u{FE0F}", 1), ("\u{AD}", 0), ("\u{1B}[2J", 4),
    ("\r\n", 2), ("\t", 1), ("\u{FEFF}", 1), ("\u{202E}abc", 4), ("\u{2028}", 1), ("한국", 4),
  ])
  func `Each text takes its columns`(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test(
    arguments: [
      0x00...0x1F, 0x7F...0x9F, 0x200B...0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0x61C...0x61C, 0x180E...0x180E, 0xFEFF...0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF,
      0xE000...0xE010, 0xFFFE...0xFFFF, 0x378...0x379, 0x115F...0x1160, 0x3164...0x3164,
      0xF0000...0xF0010, 0x34F...0x34F,
    ] as [ClosedRange<UInt32>]
  )
  func `What could move the cursor, turn text or hide is shown as a replacement`(
    range: ClosedRange<UInt32>
  ) {
    for value in range {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var grid = Grid(size: Size(width: 3, height: 1))
      grid.put("a\(scalar)b", at: Point(x: 0, y: 0))
      #expect(grid.frame() == "a�b", "U+\(String(value, radix: 16))")
    }
  }

  @Test
  func `A text takes the columns of its characters`() {
    var chance = Chance(state: 11)
    for _ in 0..<5_000 {
      let text = chance.text(upTo: 8)
      let sum = text.map(\.columns).reduce(0, +)
      #expect(text.columns == sum, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }

  @Test
  func `The table of wide scalars is in order`() {
    for value in [0x10FF, 0x1160, 0x303F, 0xA4D0, 0xFFDF, 0x20000 - 1] as [UInt32] {
      #expect(!WideScalars.contains(value))
    }
    for value in [0x1100, 0x115F, 0x231A, 0x3000, 0x4E00, 0xAC00, 0xFFE6, 0x3134A] as [UInt32] {
      #expect(WideScalars.contains(value))
    }
  }

  @Test(arguments: [
    ("Nämnden", 7, "Nämnden"), ("Nämnden", 6, "Nämnd…"), ("Nämnden", 1, "…"), ("Nämnden", 0, ""),
    ("Nämnden", -1, ""), ("", 0, ""), ("漢字", 4, "漢字"), ("漢字", 3, "漢…"), ("漢字", 2, "…"),
    ("a\u{301}bc", 2, "a\u{301}…"),
  ])
  func `A text is truncated to a width with a mark`(text: String, width: Int, expected: String) {
    #expect(text.truncated(to: width) == expected)
  }

  @Test
  func `A truncated text always fits`() {
    var chance = Chance(state: 3)
    for _ in 0..<2_000 {
      let text = chance.text(upTo: 9)
      let width = Int.random(in: 0...9, using: &chance)
      #expect(text.truncated(to: width).columns <= width)
    }
  }
}
