import Screen
import Testing

@Suite("Wide glyphs")
struct WideGlyphTests {
  @Test(arguments: [
    (0, "漢字."), (1, ".漢字"), (2, "..漢 "), (3, "...漢"), (4, ".... "), (-1, " 字.."), (-2, "字..."),
    (-3, " ...."),
  ])
  func `Half a wide glyph at an edge is a space`(x: Int, frame: String) {
    var grid = Grid(size: Size(width: 7, height: 1))
    let clip = Rect(x: 1, y: 0, width: 5, height: 1)
    grid.fill(clip, with: ".")
    grid.fill(Rect(x: 0, y: 0, width: 1, height: 1), with: "[")
    grid.fill(Rect(x: 6, y: 0, width: 1, height: 1), with: "]")
    #expect(grid.put("漢字", at: Point(x: x + 1, y: 0), in: clip) == x + 5)
    #expect(grid.frame() == "[" + frame + "]")
  }

  @Test(arguments: [(0, "x 字"), (1, " x字"), (2, "漢x"), (3, "漢 x")])
  func `Overwriting half a wide glyph clears its other half`(x: Int, frame: String) {
    var put = Grid(size: Size(width: 4, height: 1))
    put.put("漢字", at: Point(x: 0, y: 0), style: .accent)
    var filled = put
    put.put("x", at: Point(x: x, y: 0))
    filled.fill(Rect(x: x, y: 0, width: 1, height: 1), with: "x")
    #expect(put.frame() == frame)
    #expect(put == filled)
  }

  @Test
  func `An empty text clears nothing`() {
    var grid = Grid(size: Size(width: 2, height: 1))
    grid.put("漢", at: Point(x: 0, y: 0))
    grid.put("", at: Point(x: 1, y: 0))
    #expect(grid.frame() == "漢")
  }

  @Test(arguments: [("│", "│"), ("漢", "�"), ("\u{1B}", "�"), ("é", "é")] as [(Character, String)])
  func `Only a glyph of one column fills`(glyph: Character, expected: String) {
    var grid = Grid(size: Size(width: 2, height: 1))
    grid.fill(grid.bounds, with: glyph)
    #expect(grid.frame() == expected + expected)
  }

  @Test(arguments: [GlyphSet.unicode, .ascii])
  func `Whatever text is drawn, it stays within its clip and keeps the grid sound`(set: GlyphSet) {
    var chance = Chance(state: 7)
    for _ in 0..<3_000 {
      let size = Size(
        width: .random(in: 0...9, using: &chance),
        height: .random(in: 0...2, using: &chance)
      )
      let clip = Rect(
        x: .random(in: -2...9, using: &chance),
        y: .random(in: -1...2, using: &chance),
        width: .random(in: 0...9, using: &chance),
        height: .random(in: 0...2, using: &chance)
      )
      let at = Point(x: .random(in: -9...9, using: &chance), y: .random(in: -1...2, using: &chance))
      let text = chance.text(upTo: 12)
      var grid = Grid(size: size, glyphs: set)
      let marker = Style(.failure)
      #expect(grid.put(text, at: at, in: clip, style: marker) == at.x + text.columns)
      grid.put(chance.text(upTo: 3), at: Point(x: 1, y: at.y), in: clip, style: marker)
      for y in 0..<size.height {
        for x in 0..<size.width where grid[x, y].style == marker {
          #expect(clip.contains(Point(x: x, y: y)))
        }
      }
      #expect(grid.isSound, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }
}
