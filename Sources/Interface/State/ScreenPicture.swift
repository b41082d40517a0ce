public import Screen

/// What a terminal shows of a state: the window's title and the cells; the last session keeps one for the next.
public struct ScreenPicture: Equatable, Sendable {
  /// The window's title.
  public let title: String
  /// The cells.
  public let grid: Grid

  /// The picture of a screen as it is.
  public init(of state: State) {
    var grid = Grid(size: state.size, glyphs: state.glyphs)
    draw(state, into: &grid)
    (title, self.grid) = (state.windowTitle, grid)
  }
}

extension ScreenPicture {
  private static let titleEnd: UInt8 = 0

  /// As it is kept: the title, a zero byte, the cells.
  public var bytes: [UInt8] {
    title.utf8.filter { $0 != Self.titleEnd } + [Self.titleEnd] + grid.keptBytes
  }

  /// Reads what ``bytes`` gives, for a screen of that size; `nil` for anything else.
  public init?(size: Size, glyphs: GlyphSet, _ bytes: [UInt8]) {
    guard let end = bytes.firstIndex(of: Self.titleEnd),
      let title = String(validating: bytes[..<end], as: UTF8.self),
      let grid = Grid(size: size, glyphs: glyphs, kept: Array(bytes[(end + 1)...]))
    else { return nil }
    (self.title, self.grid) = (title, grid)
  }
}
