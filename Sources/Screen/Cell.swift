/// One cell of the screen: a glyph and its style.
///
/// A wide glyph fills two cells: its own, and one for which ``isContinuation`` holds.
public struct Cell: Hashable, Sendable {
  /// The glyph's first scalar; 0 marks the right half of a wide glyph.
  public var scalar: UInt32
  /// A combining scalar on it; 0 for none.
  ///
  /// More than one is not shown.
  public var mark: UInt32
  /// How it looks.
  public var style: Style

  /// A cell from scalars and style.
  public init(scalar: UInt32, mark: UInt32 = 0, style: Style) {
    self.scalar = scalar
    self.mark = mark
    self.style = style
  }

  /// An empty cell in ordinary style.
  public static let blank = Cell(scalar: 32, style: .plain)

  /// Whether this is the right half of a wide glyph.
  public var isContinuation: Bool { scalar == 0 }
}
