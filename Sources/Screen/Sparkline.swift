/// A series as a row of blocks, a column a value, and where it went last.
///
/// The lowest value is the lowest block and the highest the full one, so it shows movement and not
/// size: what the values measure stands beside it. ASCII has three heights, `_`, `-` and `^`.
public struct Sparkline: Hashable, Sendable {
  /// Which way the last value went from the one before it.
  public enum Course: Hashable, Sendable {
    case up, level, down
  }

  /// The heights, from 0 to 7; `nil` for a missing value.
  private let heights: [Int?]
  /// Which way the last value went; `nil` for fewer than two.
  public let course: Course?

  /// The blocks for values; not-a-number and infinity are missing values.
  ///
  /// Where all values are equal they are drawn at half height.
  public init(_ values: [Double?]) {
    let finite = values.compactMap { $0 }.filter(\.isFinite)
    let (low, high) = (finite.min() ?? 0, finite.max() ?? 0)
    heights = values.map { Self.height($0, low: low, high: high) }
    course = finite.dropLast().last
      .flatMap { before in
        finite.last.map { $0 > before ? .up : $0 < before ? .down : .level }
      }
  }

  private static let mostHeight = 7

  private static func height(_ value: Double?, low: Double, high: Double) -> Int? {
    guard let value, value.isFinite else { return nil }
    // Halved, so that the difference of two huge values is finite.
    let span = high / 2 - low / 2
    guard span > 0 else { return 3 }
    return Int((value / 2 - low / 2) / span * Double(mostHeight) + 0.5)
  }
}

extension Sparkline {
  /// The blocks of the last values, as many as asked for; a missing value is a space.
  public func blocks(_ most: Int = .max, among glyphs: GlyphSet = .unicode) -> String {
    let blocks = Self.blocks(among: glyphs)
    var text = String.UnicodeScalarView()
    for height in heights.suffix(max(0, most)) { text.append(height.map { blocks[$0] } ?? " ") }
    return String(text)
  }

  /// The blocks and, behind them, the arrow of the course, in so many columns.
  public func text(width: Int, among glyphs: GlyphSet = .unicode) -> String {
    guard let course else { return blocks(width, among: glyphs) }
    return "\(blocks(width - 2, among: glyphs)) \(Self.arrow(course, among: glyphs))"
  }

  /// The arrow of a course.
  public static func arrow(_ course: Course, among glyphs: GlyphSet) -> Character {
    switch (glyphs.symbols, course) {
    case (.drawn, .up): "↗"
    case (.drawn, .level): "→"
    case (.drawn, .down): "↘"
    case (.spelled, .up): "/"
    case (.spelled, .level): "="
    case (.spelled, .down): "\\"
    }
  }

  private static func blocks(among glyphs: GlyphSet) -> [Unicode.Scalar] {
    switch glyphs.symbols {
    case .drawn: unicodeBlocks
    case .spelled: asciiBlocks
    }
  }

  private static let unicodeBlocks: [Unicode.Scalar] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let asciiBlocks: [Unicode.Scalar] = ["_", "_", "_", "-", "-", "^", "^", "^"]
}
