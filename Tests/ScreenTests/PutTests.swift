import Screen
import Testing

@Suite("Text drawn into a grid")
struct PutTests {
  @Test
  func `Text is drawn where it is put and says where it ends`() {
    var grid = Grid(size: Size(width: 12, height: 2))
    let end = grid.put("Nämnd", at: Point(x: 2, y: 1))
    #expect(end == 7)
    #expect(grid[3, 1].scalar == 0xE4)
  }
}
