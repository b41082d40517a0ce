/// A bar divided in proportion to counts, such as how many tasks stand where.
public struct SegmentBar: Hashable, Sendable {
  /// What becomes of a small part.
  public enum Smallest: Hashable, Sendable {
    /// A part that is not zero keeps a column, taken from the widest, while there are enough.
    case staysVisible
    /// A part may get no column.
    case mayVanish
  }

  /// One part of the bar.
  public struct Segment: Hashable, Sendable {
    /// How many; negative counts as 0.
    public let count: Int
    /// The glyph that fills it, of one column.
    public let glyph: Character
    /// How it looks.
    public let style: Style

    /// A part of the bar.
    public init(count: Int, glyph: Character, style: Style = .plain) {
      self.count = count
      self.glyph = glyph
      self.style = style
    }
  }

  /// The parts, from left to right.
  public let segments: [Segment]

  /// A bar of those parts.
  public init(_ segments: [Segment]) {
    self.segments = segments
  }

  /// Draws the bar in the rectangle's first row, or nothing when all counts are 0.
  public func draw(into grid: inout Grid, in rect: Rect) {
    var x = rect.x
    let widths = Self.widths(segments.map(\.count), total: rect.width)
    for (segment, width) in zip(segments, widths) {
      let part = Rect(x: x, y: rect.y, width: width, height: min(1, rect.height))
      grid.fill(part, with: segment.glyph, style: segment.style)
      x += width
    }
  }
}

extension SegmentBar {
  /// Larger counts count as this, so that no product overflows.
  private static let mostCounted = Int(Int32.max)

  /// Whole widths in proportion to counts, whose sum is exactly the total.
  ///
  /// Largest remainder, earlier parts first among equals. All 0 when no count is positive.
  public static func widths(
    _ counts: [Int],
    total: Int,
    smallest: Smallest = .staysVisible
  ) -> [Int] {
    let counts = counts.map { min(max(0, $0), mostCounted) }
    let whole = counts.reduce(0, +)
    guard whole > 0, total > 0 else { return counts.map { _ in 0 } }
    let shares = counts.map { ($0 * total).quotientAndRemainder(dividingBy: whole) }
    var widths = shares.map(\.quotient)
    let order = shares.indices.sorted {
      (shares[$1].remainder, $0) < (shares[$0].remainder, $1)
    }
    for index in order.prefix(total - widths.reduce(0, +)) { widths[index] += 1 }
    return smallest == .mayVanish ? widths : visible(widths, counts: counts)
  }

  private static func visible(_ widths: [Int], counts: [Int]) -> [Int] {
    var widths = widths
    for index in widths.indices where counts[index] > 0 && widths[index] == 0 {
      guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 1
      else { break }
      widths[widest] -= 1
      widths[index] = 1
    }
    return widths
  }
}
