import Screen
import Testing

@Suite("Glyphs on an ASCII terminal")
struct AsciiTests {
  @Test(arguments: [
    ("Åtgärd för élève", "Atgard for eleve"), ("a\u{30A}a\u{308}", "aa"),
    ("│─┼├┤┬┴┌┐└┘", "|-+++++++++"),
    ("▸▾▹ ◂ ‹›", ">v> < <>"), ("Övrigt…", "Ovrig.."), ("a·b", "a.b"), ("−39\u{A0}447", "-39 447"),
    ("2022–2023", "2022-2023"), ("”citat”", "\"citat\""), ("↑↓←→", "^v<>"), ("█▓▒░", "#=:."),
    ("▁▂▃▄▅▆▇█", "_.:-=+*#"), ("= ≈ ≠", "= ~ !"), ("●◕◑○·", "*+~-."), ("漢x", "? x"),
    ("\u{1B}", "?"),
    ("⠀⠁⣿", " .#"), ("█▌▐", "#]["), ("ж", "?"),
  ])
  func `Each glyph has a look-alike in ASCII`(text: String, expected: String) {
    var grid = Grid(size: Size(width: 20, height: 1), glyphs: .ascii)
    #expect(grid.put(text, at: Point(x: 0, y: 0)) == text.columns)
    #expect(grid.frame() == expected)
  }

  @Test(arguments: [
    ("Åtgärd för élève", "Åtgärd för élève"), ("a\u{30A}a\u{308}", "åä"),
    ("│─┼├┤┬┴┌┐└┘", "│─┼├┤┬┴┌┐└┘"), ("█▓▒░▌▐■·±", "█▓▒░▌▐■·±"),
    ("▸▾◂‹›←→", ">v<<><>"), ("Övrigt…", "Övrig.."), ("−39\u{A0}447", "-39 447"), ("≈≠●◕", "~!*+"),
    ("2022–2023", "2022-2023"), ("Åř 5\u{A0}%", "År 5 %"), ("⠁⣿", ".#"), ("漢ž", "? z"),
  ])
  func `The Linux console keeps what its fonts have`(text: String, expected: String) {
    var grid = Grid(size: Size(width: 20, height: 1), glyphs: .console)
    #expect(grid.put(text, at: Point(x: 0, y: 0)) == text.columns)
    #expect(grid.frame() == expected)
  }

  @Test
  func `Every Latin letter with a mark becomes its letter`() {
    var grid = Grid(size: Size(width: 1, height: 1), glyphs: .ascii)
    for base in "AEIOUYaeiouyCcGgNnSsZzRrLlTtKk" {
      for mark in [
        "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{308}", "\u{30A}", "\u{30C}", "\u{327}",
      ] {
        grid.put("\(base)\(mark)", at: Point(x: 0, y: 0))
        #expect(grid.frame() == String(base))
      }
    }
  }

  @Test(arguments: 0xC0...0x17F as ClosedRange<UInt32>)
  func `The whole Latin block has ASCII look-alikes`(value: UInt32) {
    guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { return }
    var grid = Grid(size: Size(width: 1, height: 1), glyphs: .ascii)
    grid.put(String(scalar), at: Point(x: 0, y: 0))
    #expect(grid.frame().first?.isLetter == true)
  }
}
