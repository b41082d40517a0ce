extension Amount {
  /// The sum of some, with the decimals of the finest; `nil` where there is none, or it is too large.
  public init?(summing amounts: [Amount]) {
    let sum = amounts.reduce(Rational?.some(Rational(0))) { sum, next in
      sum.flatMap { try? $0.plus(next.rational) }
    }
    guard !amounts.isEmpty,
      let rounded = sum?.rounded(decimals: amounts.map(\.decimals).max() ?? 0)
    else { return nil }
    self = rounded
  }
}
