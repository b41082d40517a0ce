/// The numbers along an axis: rounded ticks at even steps, from below the least value to above the greatest.
///
/// It begins at zero where that leaves the values half of the room, and else says that it does not. Places in
/// an order begin at the first one in the same way, and it is at the top.
public struct ChartScale: Hashable, Sendable {
  /// Where the axis begins.
  public enum Foot: Hashable, Sendable {
    /// Zero is on the axis, or the first place where it is of places.
    case zero
    /// It begins elsewhere: lengths must not be compared.
    case broken
  }

  /// A number on the axis, exactly: so many times a power of ten.
  public struct Tick: Hashable, Sendable {
    /// The digits of the number.
    public let digits: Int
    /// The power of ten that they are multiplied by.
    public let exponent: Int

    /// The number, as near as it can be drawn.
    public var value: Double { ChartScale.scaled(Double(digits), exponent) }
  }

  /// The ticks, from the least to the greatest; at least two.
  public let ticks: [Tick]
  /// What the numbers are.
  public let axis: Chart.Axis

  /// The scale of some values with no more ticks than asked for; `nil` where no value is a number.
  ///
  /// Ticks have no more decimals than the values are told with: an axis does not know more than they do.
  public init?(
    _ values: [Double],
    most: Int,
    _ axis: Chart.Axis = .measured,
    decimals: Int? = nil
  ) {
    let finite = values.filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else { return nil }
    self.axis = axis
    let least = axis == .measured ? decimals.map { -$0 } : 0
    ticks = Self.ticks(Self.room(low, high, axis), most: max(2, most), axis, least: least)
  }
}

extension ChartScale {
  /// The number at the foot of the axis.
  public var lower: Double { ticks[0].value }
  /// The number at its top.
  public var upper: Double { ticks[ticks.count - 1].value }
  /// Where the axis begins.
  public var foot: Foot {
    if axis == .ranked { return lower <= 1 ? .zero : .broken }
    return lower <= 0 && upper >= 0 ? .zero : .broken
  }

  /// How far up the axis a value stands, from 0 at its foot to 1 at its top.
  public func share(of value: Double) -> Double {
    // Halved, so that the difference of two huge numbers is finite.
    let span = upper / 2 - lower / 2
    let share = span > 0 ? min(max(0, (value / 2 - lower / 2) / span), 1) : 0
    return axis == .ranked ? 1 - share : share
  }

  /// An axis spans at least this part of its numbers, so that what hardly moves does not seem to leap.
  private static let leastParts = 20.0

  /// From where to where the axis must reach.
  private static func room(
    _ low: Double,
    _ high: Double,
    _ axis: Chart.Axis
  ) -> (low: Double, high: Double) {
    let most = max(abs(low), abs(high))
    if axis == .ranked, low >= 1 { return low <= high / 2 || low < 2 ? (1, high) : (low, high) }
    guard most > 0 else { return (0, 1) }
    let missing = most / leastParts - (high - low)
    if missing > 0 { return (low - missing / 2, high + missing / 2) }
    if low > 0, low <= high / 2 { return (0, high) }
    if high < 0, high >= low / 2 { return (low, 0) }
    return (low, high)
  }

  private static let mantissas = [1, 2, 5]
  /// Closer steps than this part of their number cannot be told apart.
  private static let mostSteps = 1e14
  /// Beyond it nothing can be drawn.
  private static let most = 1e290

  private static func ticks(
    _ room: (low: Double, high: Double),
    most: Int,
    _ axis: Chart.Axis,
    least exponentOfStep: Int?
  ) -> [Tick] {
    if axis == .ranked, room.low == 1, room.high < mostSteps {
      return places(to: room.high, most: most)
    }
    let low = max(-Self.most, min(Self.most, room.low))
    let high = max(-Self.most, min(Self.most, room.high))
    let least = max(abs(low), abs(high)) / mostSteps
    var exponent = exponent(of: max(high - low, least, 1 / Self.most) / Double(most))
    if let exponentOfStep { exponent = max(exponentOfStep, exponent) }
    while true {
      for mantissa in mantissas {
        let step = scaled(Double(mantissa), exponent)
        let first = (low / step + 1e-9).rounded(.down)
        let last = max((high / step - 1e-9).rounded(.up), first + 1)
        guard last - first + 1 <= Double(most) else { continue }
        return (Int(first)...Int(last)).map { Tick(digits: $0 * mantissa, exponent: exponent) }
      }
      exponent += 1
    }
  }

  /// The places from the first on, at even steps: 1, 6, 11.
  private static func places(to last: Double, most: Int) -> [Tick] {
    ticks((0, max(1, last - 1)), most: most, .counted, least: 0)
      .map { Tick(digits: 1 + Int($0.value), exponent: 0) }
  }

  /// The power of ten at or below a number above zero.
  private static func exponent(of number: Double) -> Int {
    var exponent = 0
    while scaled(1, exponent) > number { exponent -= 1 }
    while scaled(1, exponent + 1) <= number { exponent += 1 }
    return exponent
  }

  /// A number times a power of ten, as exact as can be.
  fileprivate static func scaled(_ number: Double, _ exponent: Int) -> Double {
    let power = (0..<abs(exponent)).reduce(1.0) { power, _ in power * 10 }
    return exponent < 0 ? number / power : number * power
  }
}
