/// A screenful of cells that views draw into and the terminal paints.
///
/// Every text a user sees passes ``put(_:at:in:style:)``, which lets no control character through.
public struct Grid: Equatable, Sendable {
  /// Its extent.
  public let size: Size
  /// What glyphs it may hold.
  public let glyphs: GlyphSet
  /// The cells, row by row.
  public internal(set) var cells: [Cell]
  /// Where the terminal's cursor is shown; hidden when `nil`.
  public var cursor: Point?

  /// An empty grid.
  public init(size: Size, glyphs: GlyphSet = .unicode) {
    self.size = size
    self.glyphs = glyphs
    cells = Array(repeating: .blank, count: size.width * size.height)
  }
}

extension Grid {
  /// The whole grid as a rectangle.
  public var bounds: Rect { Rect(size) }

  /// The cell at a place inside the grid.
  public internal(set) subscript(x: Int, y: Int) -> Cell {
    get { cells[y * size.width + x] }
    set { cells[y * size.width + x] = newValue }
  }

  /// One row's cells.
  public func row(_ y: Int) -> ArraySlice<Cell> {
    cells[y * size.width..<(y + 1) * size.width]
  }
}
