/// A dot in a field of dots, two to a cell across and four down.
struct Dot: Hashable {
  var x: Int
  var y: Int
}

/// Lines of dots, eight to a cell, that become Braille glyphs; among ASCII glyphs a `.` for each cell that a
/// line passes.
struct BrailleDots {
  /// How dense a line is.
  enum Density {
    case whole
    /// Every third dot: the line leads to something that is not certain.
    case thin
  }

  private let area: Rect
  private var cells: [UInt8]

  init(_ area: Rect) {
    self.area = area
    cells = Array(repeating: 0, count: area.width * area.height)
  }

  /// The left dot of a column of cells.
  func x(of cell: Int) -> Int { (cell - area.x) * 2 }

  /// Draws a line between two dots, without a gap however steep.
  mutating func join(_ from: Dot, _ to: Dot, _ density: Density) {
    let steps = max(abs(to.x - from.x), abs(to.y - from.y))
    guard steps > 0 else { return set(from) }
    for step in 0...steps where density == .whole || step.isMultiple(of: 3) {
      set(
        Dot(
          x: from.x + Self.part(to.x - from.x, step, steps),
          y: from.y + Self.part(to.y - from.y, step, steps)
        )
      )
    }
  }

  /// So many of all steps of a distance, rounded.
  private static func part(_ distance: Int, _ step: Int, _ steps: Int) -> Int {
    (2 * distance * step + (distance < 0 ? -steps : steps)) / (2 * steps)
  }

  /// The bits of the dots of a cell, from the top, left and right.
  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  private mutating func set(_ dot: Dot) {
    let (column, row) = (dot.x / 2, dot.y / 4)
    guard dot.x >= 0, dot.y >= 0, column < area.width, row < area.height else { return }
    cells[row * area.width + column] |= Self.bits[dot.y % 4][dot.x % 2]
  }

  /// Puts the glyphs of all cells that have dots, but for some that are left as they are.
  func draw(into grid: inout Grid, style: Style, sparing spared: Set<Point>) {
    for (index, bits) in cells.enumerated() where bits != 0 {
      let place = Point(x: area.x + index % area.width, y: area.y + index / area.width)
      guard !spared.contains(place) else { continue }
      let glyph = grid.glyphs == .unicode ? Unicode.Scalar(0x2800 + UInt32(bits)) : "."
      guard let glyph else { continue }
      grid.put(String(Character(glyph)), at: place, in: area, style: style)
    }
  }
}
