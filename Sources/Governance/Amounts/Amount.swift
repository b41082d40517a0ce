/// An exact decimal number as somebody wrote it: an integer and how many of its digits are
/// decimals.
///
/// `72` and `72.0` are different amounts, since a document that prints a decimal says more; they
/// are equal as numbers (compare ``rational``). Never binary floating point. Source: domain,
/// section 3.
public struct Amount: Hashable, Sendable {
  /// The number without its decimal point.
  public let digits: Int
  /// How many of the digits are decimals.
  public let decimals: Int

  /// The most decimals that are read or kept.
  public static let mostDecimals = 9
  /// The most digits that are read: more than any budget has, few enough for exact arithmetic.
  public static let mostDigits = 18
  /// The largest number of ``mostDigits`` digits.
  static let mostMagnitude = 999_999_999_999_999_999

  /// An amount from its digits: `Amount(digits: -9729, decimals: 1)` is −972,9.
  public init(digits: Int, decimals: Int = 0) {
    precondition((0...Self.mostDecimals).contains(decimals), "decimals are 0 to 9")
    self.digits = digits
    self.decimals = decimals
  }
}

extension Amount: ExpressibleByIntegerLiteral {
  /// A whole amount.
  public init(integerLiteral value: Int) {
    self.init(digits: value)
  }
}

extension Amount {
  /// The number itself, for arithmetic.
  public var rational: Rational {
    Rational(exactly: Int128(digits), over: Int128.powerOfTen(decimals))
  }

  /// Half of the last printed step: what rounding may have hidden.
  public var halfStep: Rational {
    Rational(exactly: 1, over: 2 * Int128.powerOfTen(decimals))
  }

  /// The same for a number that says itself to be approximate: `cirka 95 300` means hundreds.
  var approximateHalfStep: Rational {
    guard decimals == 0, digits != 0 else { return halfStep }
    var step: Int128 = 1
    while Int128(digits) % (step * 10) == 0 { step *= 10 }
    return Rational(exactly: step, over: 2)
  }

  /// Below zero.
  public var isNegative: Bool { digits < 0 }
  /// Zero, however many decimals it has.
  public var isZero: Bool { digits == 0 }

  /// Plain text with a decimal point, as JSON and CSV have it: `-972.9`.
  public var plainText: String {
    let magnitude = String(digits.magnitude)
    let sign = digits < 0 ? "-" : ""
    guard decimals > 0 else { return sign + magnitude }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - magnitude.count)) + magnitude
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}

extension Int128 {
  /// 10 to the power of a number of decimals.
  static func powerOfTen(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
