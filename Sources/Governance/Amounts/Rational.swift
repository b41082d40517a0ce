/// What arithmetic can meet.
public enum ArithmeticFault: Error, Hashable, Sendable {
  /// The exact result does not fit in 128 bits.
  case overflow
  /// Something was divided by zero.
  case divisionByZero
}

/// An exact fraction, for computed values until they are shown.
///
/// Always in lowest terms.
public struct Rational: Hashable, Sendable {
  /// The numerator, which bears the sign.
  public let numerator: Int128
  /// The denominator, above zero.
  public let denominator: Int128

  /// Zero.
  public static let zero = Rational(exactly: 0, over: 1)

  /// A fraction whose parts are known to be small; the denominator must be above zero.
  init(exactly numerator: Int128, over denominator: Int128) {
    precondition(denominator > 0, "a denominator is above zero")
    guard denominator > 1 else {
      (self.numerator, self.denominator) = (numerator, denominator)
      return
    }
    let divisor = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    self.numerator = numerator / Int128(divisor)
    self.denominator = denominator / Int128(divisor)
  }

  /// A whole number.
  public init(_ whole: Int) {
    self.init(exactly: Int128(whole), over: 1)
  }
}

private func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
  var (a, b) = (a, b)
  while b != 0 { (a, b) = (b, a % b) }
  return a
}

extension Rational: Comparable {
  /// Orders by value.
  public static func < (left: Rational, right: Rational) -> Bool {
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }
}

extension Rational {
  /// The sum.
  public func plus(_ other: Rational) throws(ArithmeticFault) -> Rational {
    if denominator == other.denominator {
      return Rational(exactly: try added(numerator, other.numerator), over: denominator)
    }
    let divisor = Int128(greatestCommonDivisor(denominator.magnitude, other.denominator.magnitude))
    let scale = other.denominator / divisor
    return Rational(
      exactly: try added(
        try times(numerator, scale),
        try times(other.numerator, denominator / divisor)
      ),
      over: try times(denominator, scale)
    )
  }

  /// The difference.
  public func minus(_ other: Rational) throws(ArithmeticFault) -> Rational {
    try plus(other.negated)
  }

  /// The product.
  public func multiplied(by other: Rational) throws(ArithmeticFault) -> Rational {
    let left = Rational(exactly: numerator, over: other.denominator)
    let right = Rational(exactly: other.numerator, over: denominator)
    return Rational(
      exactly: try times(left.numerator, right.numerator),
      over: try times(left.denominator, right.denominator)
    )
  }

  /// The quotient.
  public func divided(by other: Rational) throws(ArithmeticFault) -> Rational {
    guard other.numerator != 0 else { throw .divisionByZero }
    let sign: Int128 = other.numerator < 0 ? -1 : 1
    return try multiplied(
      by: Rational(exactly: other.denominator * sign, over: other.numerator * sign)
    )
  }

  /// The same with the other sign.
  public var negated: Rational { Rational(exactly: -numerator, over: denominator) }
  /// The distance from zero.
  public var magnitude: Rational { numerator < 0 ? negated : self }
  /// Below zero.
  public var isNegative: Bool { numerator < 0 }
  /// Zero.
  public var isZero: Bool { numerator == 0 }

  /// The nearest floating-point number: for drawing charts, never for sums.
  public var approximation: Double {
    // From 128 bits it is far slower, and charts ask in every frame.
    if let numerator = Int(exactly: numerator), let denominator = Int(exactly: denominator) {
      return Double(numerator) / Double(denominator)
    }
    return Double(numerator) / Double(denominator)
  }

  /// The amount nearest to it with so many decimals, half away from zero; `nil` where it is too
  /// large.
  public func rounded(decimals: Int) -> Amount? {
    let power = Int128.powerOfTen(decimals)
    let (scaled, overflow) = numerator.magnitude.multipliedReportingOverflow(by: power.magnitude)
    guard !overflow else { return nil }
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: denominator.magnitude)
    let nearest = rest >= denominator.magnitude - rest ? whole + 1 : whole
    guard let digits = Int(exactly: nearest), digits <= Amount.mostMagnitude else { return nil }
    return Amount(digits: numerator < 0 ? -digits : digits, decimals: decimals)
  }
}

extension Rational {
  /// The amount that it is, with the decimals that it needs; where it needs more than so many it is rounded.
  ///
  /// `nil` where it is too large.
  public func rounded(atMost decimals: Int) -> Amount? {
    for fewer in 0..<max(0, decimals) {
      if let amount = rounded(decimals: fewer), amount.rational == self { return amount }
    }
    return rounded(decimals: decimals)
  }
}

// The lowest number of all has no opposite, so that no result may be it.

private func added(_ a: Int128, _ b: Int128) throws(ArithmeticFault) -> Int128 {
  let (sum, overflow) = a.addingReportingOverflow(b)
  guard !overflow, sum != .min else { throw .overflow }
  return sum
}

private func times(_ a: Int128, _ b: Int128) throws(ArithmeticFault) -> Int128 {
  let (product, overflow) = a.multipliedReportingOverflow(by: b)
  guard !overflow, product != .min else { throw .overflow }
  return product
}
