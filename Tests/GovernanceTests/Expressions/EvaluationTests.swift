import Testing

@testable import Governance

@Suite struct `The result of a formula` {
  /// `n…` are numbers with one decimal, `_` is blank, `x` missing.
  private func evaluate(_ text: String) throws(EvaluationFault) -> Operand {
    let environment = Expression.Environment<Operand>(
      cell: { line, _ throws(EvaluationFault) in
        switch line?.text {
        case "n10": .number(Rational(10), halfStep: Self.halfTenth)
        case "n20": .number(Rational(20), halfStep: Self.halfTenth)
        case "blank": .blank
        case "x": .missing
        default: throw .unknownReference(line?.text ?? "")
        }
      },
      children: {
        [.number(Rational(1), halfStep: .zero), .blank, .number(Rational(2), halfStep: .zero)]
      },
      setting: { name throws(EvaluationFault) in throw .unknownReference("$\(name)") }
    )
    let formula: Expression
    do { formula = try Expression(parsing: text) } catch { preconditionFailure("\(error)") }
    return try formula.evaluate(in: environment)
  }

  private static let halfTenth = Amount(digits: 0, decimals: 1).halfStep

  @Test(arguments: [
    ("n10 + n20", 30, 1, 10_000), ("n10 - n20", -10, 1, 10_000), ("n10 * 3", 30, 1, 15_000),
    ("3 * n10", 30, 1, 15_000), ("n10 * n20", 200, 1, 150_000), ("n20 / n10", 2, 1, 1500),
    ("n10 / 2", 5, 1, 2500), ("-n10", -10, 1, 5000), ("n10 / n20", 1, 2, 375), ("7", 7, 1, 0),
    ("children", 3, 1, 0), ("n10 + n10 + n10", 30, 1, 15_000), ("2 - 3 * 4", -10, 1, 0),
  ])
  func `carries the tolerance of what it is made of`(
    text: String,
    numerator: Int,
    denominator: Int,
    hundredThousandths: Int
  ) throws {
    let number = try Rational(numerator).divided(by: Rational(denominator))
    let half = Amount(digits: hundredThousandths, decimals: 5).rational
    #expect(try evaluate(text) == .number(number, halfStep: half))
  }

  @Test(arguments: [
    ("n10 + blank", "10"), ("blank + n10", "10"), ("n10 - blank", "-"), ("blank - n10", "-"),
    ("n10 * blank", "-"), ("blank * n10", "-"), ("n10 / blank", "-"), ("blank / n10", "-"),
    ("blank + blank", ""), ("blank - blank", ""), ("blank * blank", ""), ("-blank", "-"),
    ("n10 + x", "-"), ("x + n10", "-"), ("x + blank", "-"), ("blank + x", "-"), ("x - x", "-"),
    ("-x", "-"), ("x", "-"), ("blank", ""), ("n10 + blank + n20", "30"),
  ])
  func `is a number, blank or missing`(text: String, expected: String) throws {
    #expect(try evaluate(text).cellValue(decimals: 0).plainText == expected)
  }

  @Test(arguments: [
    ("n10 / 0", EvaluationFault.arithmetic(.divisionByZero)),
    ("n10 / (n10 - n10)", .arithmetic(.divisionByZero)),
    ("a", .unknownReference("a")), ("n10 + a", .unknownReference("a")),
    ("$rate", .unknownReference("$rate")),
    ("999999999999999999 * 999999999999999999 * 999999999999999999", .arithmetic(.overflow)),
    ("1 / 999999999999999999 / 999999999999999999 / 999999999999999999", .arithmetic(.overflow)),
  ])
  func `is a fault where there is none`(text: String, fault: EvaluationFault) {
    #expect(throws: fault) { try evaluate(text) }
  }

  @Test(arguments: [
    ("118535*1,025", 0, "121498"), ("233*1,025*1,032", 0, "246"), ("2/3", 2, "0.67"),
    ("-(1/2)", 0, "-1"), ("100/4", 2, "25"), ("3*24,5", 2, "73.5"), ("0,1*0,1", 2, "0.01"),
    ("1,50+1,50", 2, "3"), ("-100/8", 1, "-12.5"),
  ])
  func `of a calculation in a field has the decimals that it needs, and no more than there may be`(
    text: String,
    decimals: Int,
    expected: String
  ) throws {
    let formula = try Expression(parsing: text)
    #expect(try formula.constantValue(decimals: decimals).plainText == expected)
  }

  @Test(arguments: [
    ("a", EvaluationFault.unknownReference("a")), ("@b", .unknownReference("b")),
    ("children", .unknownReference("children")), ("$rate", .unknownReference("$rate")),
    ("1/0", .arithmetic(.divisionByZero)),
  ])
  func `of a calculation in a field names no cells`(text: String, fault: EvaluationFault) throws {
    let formula = try Expression(parsing: text)
    #expect(throws: fault) { try formula.constantValue(decimals: 0) }
  }
}
