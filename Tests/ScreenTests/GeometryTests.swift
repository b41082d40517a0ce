import Screen
import Testing

@Suite("Rectangles")
struct GeometryTests {
  private let rect = Rect(x: 2, y: 1, width: 4, height: 3)

  @Test(arguments: [
    (Rect(x: 0, y: 0, width: 3, height: 2), Rect(x: 2, y: 1, width: 1, height: 1)),
    (Rect(x: 6, y: 1, width: 9, height: 9), Rect(x: 6, y: 1, width: 0, height: 3)),
    (Rect(x: -9, y: -9, width: 99, height: 99), Rect(x: 2, y: 1, width: 4, height: 3)),
    (Rect(x: 3, y: 2, width: 0, height: 0), Rect(x: 3, y: 2, width: 0, height: 0)),
  ])
  func `Rectangles meet where both are`(other: Rect, common: Rect) {
    #expect(rect.intersection(other) == common)
  }

  @Test
  func `Rows and insets never leave the rectangle`() {
    #expect(rect.row(0) == Rect(x: 2, y: 1, width: 4, height: 1))
    #expect(rect.row(3).isEmpty)
    #expect(rect.row(-1).isEmpty)
    #expect(rect.inset(left: 9, bottom: 9).isEmpty)
    #expect(Rect(Size(width: -1, height: 3)).isEmpty)
  }

  @Test(arguments: [(2, 1, true), (5, 3, true), (6, 3, false), (5, 4, false), (1, 1, false)])
  func `A rectangle contains its cells`(x: Int, y: Int, isInside: Bool) {
    #expect(rect.contains(Point(x: x, y: y)) == isInside)
  }
}
