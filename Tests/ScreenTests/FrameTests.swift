import Screen
import Testing

@Suite("Frames and fills")
struct FrameTests {
  @Test
  func `A frame shows text without blanks at the ends of rows`() {
    var grid = Grid(size: Size(width: 14, height: 5))
    grid.horizontalRule(grid.bounds.row(1))
    grid.verticalRule(Rect(x: 4, y: 0, width: 1, height: 4))
    grid.fill(Rect(x: 4, y: 1, width: 1, height: 1), with: "┼", style: .quiet)
    grid.put("Mål", at: Point(x: 0, y: 0), style: .bold)
    grid.put("72 av 72", at: Point(x: 6, y: 2))
    let expected = """
      Mål │
      ────┼─────────
          │ 72 av 72
          │

      """
    #expect(grid.frame() == expected)
  }

  @Test
  func `A styled frame shows roles and emphasis too`() {
    var grid = Grid(size: Size(width: 8, height: 2))
    grid.put("Drift", at: Point(x: 0, y: 0), style: .bold)
    grid.put("−300", at: Point(x: 0, y: 1), style: Style(.notMet))
    grid.put("prel", at: Point(x: 4, y: 1), style: Style(.quiet, .underline))
    #expect(
      grid.styledFrame() == """
        Drift
        −300prel
        --- role
        PPPPP
        nnnnqqqq
        --- emphasis

            uuuu
        """
    )
    grid.restyle(grid.bounds.row(1)) { Style($0.role, $0.emphasis.union(.reverse)) }
    #expect(grid.styledFrame().hasSuffix("--- emphasis\n\nrrrrbbbb"))
    #expect(grid.frame() == "Drift\n−300prel")
  }

  @Test
  func `A plain frame has no picture of emphasis and an empty one nothing`() {
    #expect(Grid(size: Size(width: 2, height: 1)).styledFrame() == "\n--- role\n")
    #expect(Grid(size: Size(width: 0, height: 0)).frame() == "")
    #expect(Grid(size: Size(width: 1, height: 1)).text(ofRow: 1) == "")
  }

  @Test
  func `Every role has a letter of its own`() {
    var letters: Set<String> = []
    for role in Role.allCases {
      var grid = Grid(size: Size(width: 1, height: 1))
      grid.fill(grid.bounds, style: Style(role, .bold))
      letters.insert(grid.styledFrame())
    }
    #expect(letters.count == Role.allCases.count)
  }
}
