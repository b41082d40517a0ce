import Testing

@testable import Governance

@Suite struct `A rational` {
  @Test(arguments: [
    (1, 2, 0, 1), (-1, 2, 0, -1), (3, 2, 0, 2), (-3, 2, 0, -2), (5, 2, 0, 3), (49, 100, 0, 0),
    (-49, 100, 0, 0), (1, 3, 2, 33), (2, 3, 2, 67), (-2, 3, 2, -67), (125, 100, 1, 13),
    (-125, 100, 1, -13), (7, 1, 3, 7000),
  ])
  func `is rounded half away from zero`(
    numerator: Int,
    denominator: Int,
    decimals: Int,
    digits: Int
  ) throws {
    let fraction = try Rational(numerator).divided(by: Rational(denominator))
    #expect(fraction.rounded(decimals: decimals) == Amount(digits: digits, decimals: decimals))
  }

  @Test
  func `is not rounded to more digits than can be read back`() throws {
    let largest = Amount(digits: Amount.mostMagnitude).rational
    #expect(largest.rounded(decimals: 0) == Amount(digits: Amount.mostMagnitude))
    #expect(try largest.plus(Rational(1)).rounded(decimals: 0) == nil)
    #expect(largest.rounded(decimals: 1) == nil)
    #expect(try largest.multiplied(by: largest).rounded(decimals: 9) == nil)
  }

  @Test
  func `is kept unrounded through a chain of uplifts`() throws {
    let (first, second) = (try Amount(parsing: "1,025"), try Amount(parsing: "1,032"))
    let once = try Amount(233).rational.multiplied(by: first.rational)
    #expect(try once.multiplied(by: second.rational).rounded(decimals: 0) == 246)
    let midway = try #require(once.rounded(decimals: 0))
    #expect(midway == 239)
    #expect(try midway.rational.multiplied(by: second.rational).rounded(decimals: 0) == 247)
  }

  @Test
  func `throws where it does not fit`() throws {
    var power = Rational(10)
    for _ in 0..<5 { power = try power.multiplied(by: power) }
    let large = power
    #expect(throws: ArithmeticFault.overflow) { try large.multiplied(by: large) }
    let half = Rational(exactly: .max, over: 1)
    #expect(throws: ArithmeticFault.overflow) { try half.plus(half) }
    #expect(throws: ArithmeticFault.overflow) { try half.negated.minus(half) }
    #expect(throws: ArithmeticFault.overflow) { try half.negated.minus(Rational(1)) }
    #expect(throws: ArithmeticFault.divisionByZero) { try large.divided(by: .zero) }
    #expect(throws: ArithmeticFault.overflow) {
      try Rational(exactly: 1, over: .max).plus(Rational(exactly: 1, over: .max - 1))
    }
  }

  @Test
  func `is in lowest terms with a denominator above zero`() throws {
    let quotient = try Rational(6).divided(by: Rational(-4))
    #expect(quotient.numerator == -3)
    #expect(quotient.denominator == 2)
    #expect(try Rational(0).divided(by: Rational(-4)) == .zero)
    #expect(quotient.magnitude == quotient.negated)
    #expect(quotient.isNegative && !quotient.isZero)
    #expect(quotient.approximation == -1.5)
  }

  @Test
  func `is ordered exactly even where the products do not fit`() {
    let (a, b) = (Rational(exactly: .max, over: .max - 1), Rational(exactly: .max - 1, over: .max))
    #expect(b < a)
    #expect(!(a < b))
    #expect(a.negated < b.negated)
    #expect(!(a < a))
    #expect(a.negated < .zero && .zero < b)
  }

  @Test
  func `obeys the laws of arithmetic`() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let a = Rational(Int.random(in: -9999...9999, using: &random))
      let b = try Rational(1).divided(by: Rational(Int.random(in: 1...9999, using: &random)))
      let c = Amount(digits: Int.random(in: -9999...9999, using: &random), decimals: 3).rational
      #expect(try a.plus(b).plus(c) == c.plus(b).plus(a))
      #expect(try a.plus(b).multiplied(by: c) == a.multiplied(by: c).plus(b.multiplied(by: c)))
      #expect(try a.minus(b).plus(b) == a)
      if !c.isZero { #expect(try b.multiplied(by: c).divided(by: c) == b) }
      #expect((a < c) == (try a.minus(c).isNegative))
    }
  }
}
