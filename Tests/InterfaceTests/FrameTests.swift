import Governance
import Interface
import Screen
import TestSupport
import Testing

/// What holds of every view, whatever it shows; how each looks is in the suites named after the views.
@Suite struct FrameTests {
  @Test func `Colours follow meaning, never a view's taste`() throws {
    let desk = try Desk(width: 80, height: 24)
    try expectFrame("overview-80x24-styles", desk.grid.styledFrame())
  }

  @Test(arguments: [
    (0, 0), (1, 1), (2, 1), (59, 15), (60, 14), (60, 15), (61, 16), (79, 23), (99, 24), (100, 24),
    (159, 50), (160, 50), (300, 100),
  ])
  func `No size crashes, whatever is open`(width: Int, height: Int) throws {
    let fresh = try Desk()
    let all = [":", "?", "S", "c", "/", "o", "e", "E", "n", "n1", "E1", "F", "N", "x"]
    // Where there is room for everything, only what fills it is tried.
    let layers = width > 100 ? [":", "?", "o", "E"] : all
    for key in "1234567890" {
      for layer in layers {
        var desk = fresh
        desk.type(.character(key))
        desk.type(.right)
        desk.type(layer)
        desk.take(.input(.resize(Size(width: width, height: height)), at: Desk.moment))
        desk.type(.down, .up, .right, .left, .pageDown, .end, .home, .escape)
        #expect(desk.grid.size == Size(width: width, height: height))
      }
    }
  }
}
