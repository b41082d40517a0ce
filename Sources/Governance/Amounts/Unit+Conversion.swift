extension Unit {
  /// What an amount in this unit is multiplied by to be in another; `nil` where nothing is to be
  /// done, or cannot: only money is converted.
  public func factor(to other: Unit) -> Rational? {
    guard let from = powerOfTenKronor, let to = other.powerOfTenKronor, from != to
    else { return nil }
    return from > to
      ? Rational(exactly: .powerOfTen(from - to), over: 1)
      : Rational(exactly: 1, over: .powerOfTen(to - from))
  }

  /// The unit in which a formula of a figure reckons: the figure's own where that is money; kronor for
  /// kronor per inhabitant; else, for shares and the like, that of the first operand that is money.
  static func reckoning(_ figure: Unit?, operands: [Unit]) -> Unit? {
    switch figure {
    case let unit? where unit.powerOfTenKronor != nil: unit
    case .krPerInhabitant?: .kr
    default: operands.first { $0.powerOfTenKronor != nil }
    }
  }
}
