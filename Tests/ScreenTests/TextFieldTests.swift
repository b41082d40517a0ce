import Screen
import Testing

@Suite("A field of one line")
struct TextFieldTests {
  @Test(
    arguments: [
      ([.home], "Kost och städ", 0), ([.control("a"), .right, .right], "Kost och städ", 2),
      ([.left, .left, .control("e")], "Kost och städ", 13),
      ([.backspace], "Kost och stä", 12), ([.home, .backspace], "Kost och städ", 0),
      ([.home, .delete], "ost och städ", 0), ([.delete], "Kost och städ", 13),
      ([.left, .character("ä")], "Kost och stääd", 13), ([.control("u")], "", 0),
      ([.home, .control("k")], "", 0), ([.control("w")], "Kost och ", 9),
      ([.control("w"), .control("w")], "Kost ", 5), ([.alt("b")], "Kost och städ", 9),
      ([.alt("b"), .alt("b"), .alt("f")], "Kost och städ", 8),
      ([.home, .alt("d")], " och städ", 0),
      ([.home, .alt("f"), .control("k")], "Kost", 4),
      ([.home, .alt("f"), .control("u")], " och städ", 0),
    ] as [([Key], String, Int)]
  )
  func `Keys edit as they do everywhere`(keys: [Key], text: String, cursor: Int) {
    var field = TextField("Kost och städ")
    for key in keys { field.handle(key) }
    #expect(field.text == text)
    #expect(field.cursor == cursor)
  }

  @Test(
    arguments: [
      (.character("x"), .edited), (.backspace, .edited), (.delete, .moved), (.right, .moved),
      (.home, .moved), (.alt("x"), .ignored), (.enter, .ignored), (.escape, .ignored),
      (.tab, .ignored), (.up, .ignored), (.function(1), .ignored), (.control("s"), .ignored),
      (.character("\u{1B}"), .moved), (.control("u"), .edited), (.control("k"), .moved),
    ] as [(Key, EditOutcome)]
  )
  func `A key says what it did`(key: Key, outcome: EditOutcome) {
    var field = TextField("abc")
    #expect(field.handle(key) == outcome)
  }

  @Test
  func `One keystroke deletes a letter with its marks`() {
    var field = TextField("ba\u{30A}")
    #expect(field.cursor == 2)
    field.handle(.backspace)
    #expect(field.text == "b")
    field.handle(.character("🇸🇪"))
    field.handle(.left)
    field.handle(.delete)
    #expect(field.text == "b")
  }

  @Test(arguments: [
    ("a\nb", "a b"), ("a\r\n\r\nb", "a b"), ("a\tb", "a b"), ("a\u{1B}[31mb", "a[31mb"),
    ("a\u{202E}b\u{200B}", "ab"), ("a\u{AD}b", "a\u{AD}b"), ("\u{0}\u{7F}\u{9B}", ""),
    ("a\u{2028}b", "a b"),
  ])
  func `Pasted text is cleaned`(pasted: String, text: String) {
    var field = TextField()
    field.paste(pasted)
    #expect(field.text == text)
  }

  @Test func `A text that is longer already is there whole, and can only become shorter`() {
    let long = String(repeating: "å", count: 200_000)
    var field = TextField(long)
    var area = TextArea(long)
    #expect(field.text == long && area.text == long)
    #expect(field.handle(.character("x")) == .moved && field.paste("x") == .moved)
    #expect(area.paste("x") == .moved)
    field.handle(.backspace)
    #expect(field.text == String(long.dropLast()))
  }

  @Test
  func `A field never grows beyond 256 KiB`() {
    var field = TextField()
    field.paste(String(repeating: "å", count: 140_000))
    #expect(field.text.utf8.count == 262_144)
    #expect(field.handle(.character("x")) == .moved)
    field.handle(.backspace)
    #expect(field.paste("漢x") == .moved)
    #expect(field.paste("xyz") == .edited)
    #expect(field.text.hasSuffix("åxy"))
    var hostile = TextField()
    hostile.paste("a" + String(repeating: "\u{301}", count: 400_000))
    #expect(hostile.text == "")
    #expect(hostile.handle(.backspace) == .moved)
  }

  @Test(arguments: [
    (10, 0, "[0123456789]", 0), (8, 0, "[0123456…]", 0), (8, 6, "[0123456…]", 6),
    (8, 7, "[01234567]", 7), (8, 8, "[…56789]", 4), (8, 10, "[…56789]", 6), (1, 3, "[3]", 0),
    (2, 10, "[…]", 1), (11, 10, "[0123456789]", 10), (10, 10, "[…6789]", 5),
  ])
  func `A long text scrolls under the cursor and says where it goes on`(
    width: Int,
    cursor: Int,
    frame: String,
    x: Int
  ) {
    var field = TextField("0123456789")
    field.moveCursor(to: cursor)
    var grid = Grid(size: Size(width: width + 2, height: 1))
    field.draw(into: &grid, in: Rect(x: 1, y: 0, width: width, height: 1))
    #expect("[" + grid.frame().dropFirst() + "]" == frame)
    #expect(grid.cursor == Point(x: x + 1, y: 0))
    field.moveCursor(toColumn: x, width: width)
    #expect(field.cursor == cursor)
  }

  @Test(arguments: [
    Size(width: 0, height: 0), Size(width: 1, height: 1), Size(width: 9, height: 0),
  ])
  func `It can be drawn in any place`(size: Size) {
    var grid = Grid(size: size)
    TextField("漢字漢字").draw(into: &grid, in: grid.bounds)
    TextField("").draw(into: &grid, in: Rect(x: -3, y: 0, width: 2, height: 2))
    #expect(grid.isSound)
  }

  @Test
  func `Any keys and pastes keep the cursor in the text and in the place`() {
    var chance = Chance(state: 19)
    let keys: [Key] = [
      .left, .right, .home, .end, .backspace, .delete, .control("w"), .alt("b"), .alt("f"),
      .character("å"), .character("\u{301}"), .character("漢"), .character("\u{1F1F8}"),
    ]
    var field = TextField()
    for _ in 0..<3_000 {
      if Int.random(in: 0..<12, using: &chance) == 0 { field.paste(chance.text(upTo: 5)) }
      field.handle(keys.randomElement(using: &chance) ?? .left)
      #expect((0...field.text.count).contains(field.cursor))
      let width = Int.random(in: 1...9, using: &chance)
      var grid = Grid(size: Size(width: width, height: 1))
      field.draw(into: &grid, in: grid.bounds)
      #expect(grid.cursor.map(grid.bounds.contains) == true)
      #expect(grid.isSound)
    }
  }
}
