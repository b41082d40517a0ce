/// A series as a row of blocks, a column a value.
///
/// The lowest value is the lowest block and the highest the full one, so it shows movement and not
/// size. Among ASCII glyphs the steps are `_ . : - = + * #`.
public struct Sparkline: Hashable, Sendable {
  /// The row of blocks; a missing value is a space.
  public let text: String

  /// The blocks for values; not-a-number and infinity are missing values.
  ///
  /// Values outside a given range are drawn at its end. Where all values are equal, and no range is
  /// given, they are drawn at half height.
  public init(_ values: [Double?], range: ClosedRange<Double>? = nil) {
    let finite = values.compactMap { $0 }.filter(\.isFinite)
    let low = range?.lowerBound ?? finite.min() ?? 0
    let high = range?.upperBound ?? finite.max() ?? 0
    text = String(values.map { Self.block($0, low: low, high: high) })
  }

  private static let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  private static func block(_ value: Double?, low: Double, high: Double) -> Character {
    guard let value, value.isFinite else { return " " }
    // Halved, so that the difference of two huge values is finite.
    let span = high / 2 - low / 2
    guard span > 0 else { return blocks[3] }
    let share = (value / 2 - low / 2) / span
    return blocks[Int(min(max(0, share), 1) * 7 + 0.5)]
  }
}

extension Sparkline {
  /// The blocks of the last values, as many as there are columns for.
  public func text(width: Int) -> String {
    String(text.suffix(max(0, width)))
  }
}
