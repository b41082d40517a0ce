import Screen
import Testing

@Suite("A field of several lines")
struct TextAreaTests {
  private let size = Size(width: 11, height: 3)
  private let text = "Nettot ska klaras.\n\nSjukfrånvaro"

  @Test(
    arguments: [
      ([], 32), ([.home], 30), ([.up], 22), ([.up, .up], 19), ([.up, .up, .up], 13),
      ([.up, .up, .up, .up], 2), ([.up, .up, .up, .up, .up], 2), ([.up, .up, .down, .down], 32),
      ([.control("a"), .up, .up, .down, .down], 30), ([.pageUp], 19), ([.pageUp, .pageUp], 2),
      ([.pageUp, .pageUp, .pageDown, .pageDown, .pageDown], 32), ([.down], 32), ([.up, .end], 29),
      ([.up, .up, .up, .end], 18), ([.up, .up, .up, .up, .end], 10), ([.left, .up, .up, .up], 12),
    ] as [([Key], Int)]
  )
  func `Keys move by lines as they are broken and keep the column`(keys: [Key], cursor: Int) {
    var area = TextArea(text)
    for key in keys { area.handle(key, in: size) }
    #expect(area.cursor == cursor)
    #expect(area.text == text)
  }

  @Test
  func `A long text is broken at words and scrolls under the cursor`() {
    var area = TextArea(text)
    #expect(
      drawn(area).frame() == """

        Sjukfrånva
        ro
        """
    )
    #expect(drawn(area).cursor == Point(x: 2, y: 2))
    area.handle(.up, in: size)
    area.handle(.up, in: size)
    area.handle(.up, in: size)
    #expect(
      drawn(area).frame() == """
        klaras.

        Sjukfrånva
        """
    )
    area.handle(.up, in: size)
    #expect(drawn(area).frame() == "Nettot ska\nklaras.\n")
    #expect(drawn(area).cursor == Point(x: 2, y: 0))
  }

  @Test
  func `Enter begins a line and Backspace joins it again`() {
    var area = TextArea("ab")
    area.handle(.left, in: size)
    #expect(area.handle(.enter, in: size) == .edited)
    #expect(area.text == "a\nb")
    #expect(area.handle(.backspace, in: size) == .edited)
    #expect(area.text == "ab")
    #expect(area.handle(.tab, in: size) == .ignored)
    #expect(area.handle(.escape, in: size) == .ignored)
  }

  @Test(arguments: [
    ("a\r\nb\rc\u{2028}d", "a\nb\nc\nd"), ("a\tb\u{1B}[2Jc", "a b[2Jc"), ("\u{202E}", ""),
  ])
  func `Pasted text keeps its lines and is cleaned`(pasted: String, text: String) {
    #expect(TextArea(pasted).text == text)
  }

  @Test(arguments: [
    (0, 0, 0), (3, 0, 3), (99, 0, 10), (2, 1, 13), (99, 1, 18), (0, 2, 19), (5, 9, 32),
  ])
  func `A mouse puts the cursor where it points`(x: Int, y: Int, cursor: Int) {
    var area = TextArea(text)
    area.moveCursor(to: 0)
    area.handle(.home, in: size)
    area.moveCursor(to: Point(x: x, y: y), in: size)
    #expect(area.cursor == cursor)
  }

  @Test
  func `Any keys in any size keep the cursor in the text and in the place`() {
    var chance = Chance(state: 23)
    let keys: [Key] = [
      .left, .right, .up, .down, .home, .end, .pageUp, .pageDown, .backspace, .delete, .enter,
      .character(" "), .character("å"), .character("\u{301}"), .character("漢"), .control("w"),
    ]
    var area = TextArea()
    for _ in 0..<3_000 {
      let size = Size(
        width: .random(in: 0...9, using: &chance),
        height: .random(in: 0...4, using: &chance)
      )
      if Int.random(in: 0..<8, using: &chance) == 0 { area.paste(chance.text(upTo: 9)) }
      area.handle(keys.randomElement(using: &chance) ?? .left, in: size)
      #expect((0...area.text.count).contains(area.cursor))
      var grid = Grid(size: size)
      area.draw(into: &grid, in: grid.bounds)
      #expect(grid.isSound)
      #expect(grid.bounds.isEmpty || grid.cursor.map(grid.bounds.contains) == true)
    }
  }

  private func drawn(_ area: TextArea) -> Grid {
    var grid = Grid(size: size)
    area.draw(into: &grid, in: grid.bounds)
    return grid
  }
}
