import Testing

@testable import Screen

@Suite("Grids that are kept")
struct KeptGridTests {
  private static let size = Size(width: 23, height: 7)

  private static func grid(_ seed: UInt64, _ glyphs: GlyphSet = .unicode) -> Grid {
    var chance = Chance(state: seed)
    var grid = Grid(size: size, glyphs: glyphs)
    for y in 0..<size.height {
      let role = Role.allCases.randomElement(using: &chance) ?? .plain
      let emphasis = Emphasis(rawValue: UInt8.random(in: 0...7, using: &chance))
      grid.put(chance.text(upTo: 30), at: Point(x: 0, y: y), style: Style(role, emphasis))
    }
    return grid
  }

  @Test(arguments: 0..<200)
  func `A kept grid comes back cell for cell`(seed: UInt64) throws {
    for glyphs in [GlyphSet.unicode, .ascii] {
      let grid = Self.grid(seed, glyphs)
      let kept = try #require(Grid(size: Self.size, glyphs: glyphs, kept: grid.keptBytes))
      #expect(kept == grid)
    }
  }

  @Test func `A grid of another size is not taken for this one`() {
    let bytes = Self.grid(1).keptBytes
    #expect(Grid(size: Size(width: 24, height: 7), glyphs: .unicode, kept: bytes) == nil)
    #expect(Grid(size: Size(width: 22, height: 7), glyphs: .unicode, kept: bytes) == nil)
  }

  @Test func `Bytes that end too early or go on too long are no grid`() {
    let bytes = Self.grid(2).keptBytes
    for count in 0..<bytes.count {
      #expect(Grid(size: Self.size, glyphs: .unicode, kept: Array(bytes[..<count])) == nil)
    }
    #expect(Grid(size: Self.size, glyphs: .unicode, kept: bytes + [0]) == nil)
  }

  @Test(arguments: [0x1B, 0x07, 0x0A, 0x7F, 0x85, 0x9B, 0x202E, 0x2066, 0x200B, 0xFEFF, 0xE000])
  func `A scalar that no text could have brought onto the screen is refused`(scalar: UInt32) {
    var grid = Grid(size: Size(width: 3, height: 1))
    grid[1, 0] = Cell(scalar: scalar, style: .plain)
    #expect(Grid(size: grid.size, glyphs: .unicode, kept: grid.keptBytes) == nil)
    grid[1, 0] = Cell(scalar: 65, mark: scalar, style: .plain)
    #expect(Grid(size: grid.size, glyphs: .unicode, kept: grid.keptBytes) == nil)
  }

  @Test(arguments: 0..<500)
  func `Any bytes are either refused or a grid without a control character`(seed: UInt64) {
    var chance = Chance(state: seed)
    var bytes = Self.grid(seed).keptBytes
    for _ in 0..<Int.random(in: 1...8, using: &chance) {
      bytes[bytes.indices.randomElement(using: &chance) ?? 0] = .random(in: 0...255, using: &chance)
    }
    guard let grid = Grid(size: Self.size, glyphs: .unicode, kept: bytes) else { return }
    #expect(grid.cells.allSatisfy { $0.scalar >= 0x20 || $0.isContinuation })
    #expect(!grid.cells.contains { (0x7F...0x9F).contains($0.scalar) })
  }
}
