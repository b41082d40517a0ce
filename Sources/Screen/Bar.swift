/// A bar for a part of a whole, in eighths of a column.
public struct Bar: Hashable, Sendable {
  /// The part, from 0 to 1.
  public let fraction: Double

  /// A bar; what lies outside 0 to 1 is drawn at the nearer end, and not-a-number as 0.
  public init(_ fraction: Double) {
    self.fraction = fraction >= 0 ? min(1, fraction) : 0
  }

  /// The bar in a width, padded with spaces.
  ///
  /// It tells the truth about its ends: what is more than nothing shows, what is less than the
  /// whole is not full.
  public func text(width: Int) -> String {
    guard width > 0 else { return "" }
    let eighths = Bar.steps(fraction, of: width * 8)
    let (full, rest) = eighths.quotientAndRemainder(dividingBy: 8)
    let bar = String(repeating: "█", count: full) + (rest == 0 ? "" : String(Self.parts[rest - 1]))
    return bar + String(repeating: " ", count: width - full - (rest == 0 ? 0 : 1))
  }

  private static let parts: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// Whole steps for a fraction, rounded down, but at least one when it is more than nothing.
  static func steps(_ fraction: Double, of all: Int) -> Int {
    guard fraction > 0 else { return 0 }
    return max(1, min(all, Int(fraction * Double(all))))
  }
}

/// A bar that grows to the right of an axis for positive values and to the left for negative ones.
///
/// Its finest step is half a column both ways, so that bars to the left and to the right can be compared.
public struct DivergingBar: Hashable, Sendable {
  /// The value, from −1 to 1 of the longest bar.
  public let value: Double

  /// A bar; what lies outside −1 to 1 is drawn at the nearer end, and not-a-number as 0.
  public init(_ value: Double) {
    self.value = value.isNaN ? 0 : max(-1, min(1, value))
  }

  /// The bar in a width, padded with spaces, with the axis `▏` in the middle column.
  ///
  /// In an even width the last column stays empty. A value of less than half a step leaves the axis alone:
  /// a stroke beside it would look like another axis.
  public func text(width: Int) -> String {
    guard width > 0 else { return "" }
    let half = (width - 1) / 2
    let halves = Int((value.magnitude * Double(half * 2)).rounded())
    let whole = String(repeating: "█", count: halves / 2)
    let room = String(repeating: " ", count: half - (halves + 1) / 2)
    let none = String(repeating: " ", count: half)
    let isOdd = !halves.isMultiple(of: 2)
    let left = value < 0 ? room + (isOdd ? "▐" : "") + whole : none
    let right = value > 0 ? whole + (isOdd ? "▌" : "") + room : none
    return left + "▏" + right + String(repeating: " ", count: width - 2 * half - 1)
  }
}
