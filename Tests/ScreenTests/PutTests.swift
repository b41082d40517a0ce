import Screen
import Testing

@Suite("Text drawn into a grid")
struct PutTests {
  @Test
  func `Text is drawn where it is put and says where it ends`() {
    var grid = Grid(size: Size(width: 12, height: 2))
    #expect(grid.put("Nämnd", at: Point(x: 2, y: 1), style: .bold) == 7)
    #expect(grid.frame() == "\n  Nämnd")
    #expect(grid[3, 1] == Cell(scalar: 0xE4, style: .bold))
  }

  @Test
  func `Latin letters, drawn by their bytes, stand as they do glyph by glyph`() {
    let size = Size(width: 20, height: 1)
    let letters = (0x20...0x2FF).compactMap(Unicode.Scalar.init).map { String($0) }
    for letter in letters {
      let text = "å\(letter)z"
      var (quick, slow) = (Grid(size: size), Grid(size: size))
      for x in stride(from: 0, to: 20, by: 2) {
        quick.put("漢", at: Point(x: x, y: 0))
        slow.put("漢", at: Point(x: x, y: 0))
      }
      // Nothing but Latin, and the same with something else behind it.
      let end = quick.put(text, at: Point(x: 3, y: 0), style: .bold)
      slow.put(text + "…", at: Point(x: 3, y: 0), style: .bold)
      #expect(end == 3 + text.columns && quick.isSound, "\(letter.unicodeScalars)")
      #expect(Array(quick.row(0).prefix(end)) == Array(slow.row(0).prefix(end)))
    }
  }

  @Test(arguments: [
    (0, "[Budget ]", 6), (-3, "[get    ]", 3), (4, "[    Bud]", 10), (7, "[       ]", 13),
    (-9, "[       ]", -3),
  ])
  func `Text is cut where its clip ends and still says where it would end`(
    x: Int,
    frame: String,
    end: Int
  ) {
    var grid = Grid(size: Size(width: 9, height: 1))
    grid.put("[       ]", at: Point(x: 0, y: 0))
    let clip = Rect(x: 1, y: 0, width: 7, height: 1)
    #expect(grid.put("Budget", at: Point(x: x + 1, y: 0), in: clip) == end + 1)
    #expect(grid.frame() == frame)
  }

  @Test(arguments: [
    Size(width: 0, height: 0), Size(width: 1, height: 1), Size(width: 3, height: 0),
  ])
  func `Nothing is drawn outside however small the grid`(size: Size) {
    var grid = Grid(size: size)
    for y in -1...1 {
      for x in -2...2 {
        grid.put("漢å", at: Point(x: x, y: y))
        grid.putTruncated("Budget", at: Point(x: x, y: y), in: grid.bounds)
        grid.fill(Rect(x: x, y: y, width: 3, height: 3), with: "x")
        grid.verticalRule(Rect(x: x, y: y, width: 3, height: 3))
        grid.restyle(Rect(x: x, y: y, width: 3, height: 3)) {
          Style($0.role, $0.emphasis.union(.reverse))
        }
      }
    }
    #expect(grid.cells.count == size.width * size.height)
  }

  @Test(arguments: [
    ("å", "å"), ("a\u{30A}", "å"), ("e\u{301}\u{323}", "é"), ("q\u{308}", "q\u{308}"),
    ("漢", "漢"), ("a\u{AD}b", "ab"), ("a\u{200D}b", "ab"), ("1\u{FE0F}", "1"), ("\u{A0}x", " x"),
    ("\u{202F}x", " x"),
  ])
  func `A letter and its marks share a cell and harmless joiners go`(text: String, frame: String) {
    var grid = Grid(size: Size(width: 4, height: 1))
    let end = grid.put(text, at: Point(x: 0, y: 0))
    #expect(grid.frame().unicodeScalars.elementsEqual(frame.unicodeScalars))
    #expect(end == text.columns)
  }

  @Test(arguments: [
    ("too long a text", "[too lo…]", 8), ("just fit", "[just f…]", 8), ("fitting", "[fitting]", 8),
    ("漢漢漢漢", "[漢漢漢…]", 8), ("a漢漢漢漢", "[a漢漢 …]", 8), ("", "[       ]", 1),
  ])
  func `A text that is cut says so`(text: String, frame: String, end: Int) {
    var grid = Grid(size: Size(width: 9, height: 1))
    grid.put("[       ]", at: Point(x: 0, y: 0))
    let clip = Rect(x: 1, y: 0, width: 7, height: 1)
    #expect(grid.putTruncated(text, at: Point(x: 1, y: 0), in: clip) == end)
    #expect(grid.frame() == frame)
  }

  @Test(arguments: [
    (Alignment.left, "[−1,5   ]", 5), (.right, "[   −1,5]", 8), (.center, "[ −1,5  ]", 6),
  ])
  func `A short text keeps to its edge`(align: Alignment, frame: String, end: Int) {
    var grid = Grid(size: Size(width: 9, height: 1))
    grid.put("[       ]", at: Point(x: 0, y: 0))
    let rect = Rect(x: 1, y: 0, width: 7, height: 1)
    #expect(grid.putTruncated("−1,5", in: rect, align: align) == end)
    #expect(grid.frame() == frame)
  }

  @Test(arguments: [
    (0, 3, "[Bu…]"), (0, 9, "[Bud…"), (-2, 3, "[dg…]"), (-3, 3, "[get]"), (2, 3, "[..…]"),
    (3, 3, "[...]"), (0, 1, "[…..]"), (0, 0, "[...]"),
  ])
  func `A cut text keeps to its clip and to the screen`(x: Int, width: Int, frame: String) {
    var grid = Grid(size: Size(width: 5, height: 1))
    grid.put("[...]", at: Point(x: 0, y: 0))
    let clip = Rect(x: 1, y: 0, width: width, height: 1)
    grid.putTruncated("Budget", at: Point(x: 1 + x, y: 0), in: clip)
    #expect(grid.frame() == frame)
  }

  @Test
  func `A text can end at a column`() {
    var grid = Grid(size: Size(width: 10, height: 2))
    #expect(grid.putRight("tkr", endingAt: Point(x: 9, y: 0), in: grid.bounds) == 6)
    #expect(grid.putRight("Verksamhetens", endingAt: Point(x: 6, y: 1), in: grid.bounds) == 0)
    #expect(grid.frame() == "      tkr\nVerks…")
  }
}
