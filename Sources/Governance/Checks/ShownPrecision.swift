/// With how many decimals the figures of a finding are shown, so that what a reader sees agrees with the
/// verdict: the difference is what the printed and the computed figure leave, it is seen, and it lies
/// within the tolerance or outside it as the exact one does.
public struct ShownPrecision: Hashable, Sendable {
  /// The decimals of the computed figure and of the difference.
  public let figures: Int
  /// The decimals of the tolerance.
  public let tolerance: Int

  /// How many more decimals than printed are tried.
  private static let mostMore = 6
  /// How many more decimals than printed a tolerance always has: it is made of half steps.
  private static let toleranceMore = 2

  /// The fewest decimals that are enough, beginning with those of the printed figure.
  init(of difference: Rational?, computed: Rational?, within tolerance: Rational?, from least: Int)
  {
    let most = min(least + Self.mostMore, Amount.mostDecimals)
    var decimals = least
    while decimals < most,
      !Self.agrees(difference, computed, tolerance, decimals, Self.tolerance(decimals, least))
    {
      decimals += 1
    }
    figures = decimals
    self.tolerance = Self.tolerance(decimals, least)
  }

  private static func tolerance(_ decimals: Int, _ least: Int) -> Int {
    min(max(decimals, least + toleranceMore), Amount.mostDecimals)
  }

  private static func agrees(
    _ difference: Rational?,
    _ computed: Rational?,
    _ tolerance: Rational?,
    _ decimals: Int,
    _ toleranceDecimals: Int
  ) -> Bool {
    guard let difference, !difference.isZero else { return true }
    guard let shown = difference.rounded(decimals: decimals)?.rational else { return true }
    if shown.isZero { return false }
    if let computed, let printed = try? computed.plus(difference),
      let left = computed.rounded(decimals: decimals).flatMap({ try? printed.minus($0.rational) }),
      left != shown
    {
      return false
    }
    guard let tolerance,
      let bound = tolerance.rounded(decimals: toleranceDecimals)?.rational
    else { return true }
    return (shown.magnitude <= bound) == (difference.magnitude <= tolerance)
  }
}

extension Finding {
  /// With how many decimals its figures are shown.
  public var precision: ShownPrecision {
    ShownPrecision(of: difference, computed: computed, within: tolerance, from: decimals)
  }
}

extension SumFinding {
  /// With how many decimals its figures are shown, where the cell has so many.
  public func precision(from decimals: Int) -> ShownPrecision {
    ShownPrecision(
      of: difference,
      computed: computed,
      within: tolerance,
      from: max(decimals, printed.decimals)
    )
  }
}
