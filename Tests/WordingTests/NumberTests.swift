import Governance
import Testing
import Wording

private let swedish = Words(.swedish)
private let english = Words(.english)

/// With the spaces and signs of printed text made visible.
private func visible(_ text: String) -> String {
  String(
    text.map { character in
      switch character {
      case "\u{A0}": "_"
      case "\u{2212}": "M"
      case "\u{2013}": "~"
      default: character
      }
    }
  )
}

struct NumberTests {
  @Test(arguments: [(428, "0428"), (1489, "1489"), (1, "0001")])
  func `A municipality's code has four digits`(code: Int, expected: String) {
    #expect(swedish.municipalityCode(Amount(digits: code)) == expected)
  }

  @Test(
    arguments: [
      ("0", nil, "0"), ("-0", nil, "0"), ("0.0", nil, "0,0"), ("-0.5", nil, "M0,5"),
      ("72", nil, "72"), ("999", nil, "999"), ("1000", nil, "1_000"), ("-39447", nil, "M39_447"),
      ("1234567", nil, "1_234_567"), ("123456789012345678", nil, "123_456_789_012_345_678"),
      ("1234.5678", nil, "1_234,5678"), ("0.000000001", nil, "0,000000001"),
      ("-2.5", 0, "M3"), ("2.5", 0, "3"), ("2.49", 0, "2"), ("-0.4", 0, "0"), ("-0.5", 0, "M1"),
      ("999.95", 1, "1_000,0"), ("0.05", 1, "0,1"), ("118535", 1, "118_535,0"),
      ("72", 2, "72,00"), ("72.5", 3, "72,500"), ("-0.0", 1, "0,0"),
      ("999999999999999999", 9, "999_999_999_999_999_999,000000000"),
    ] as [(String, Int?, String)]
  )
  func `A number has thousands apart, a real minus and a decimal comma`(
    text: String,
    decimals: Int?,
    expected: String
  ) throws {
    let amount = try Amount(parsing: text)
    #expect(visible(swedish.amount(amount, decimals: decimals)) == expected)
    let point = String(expected.map { $0 == "," ? "." : $0 })
    #expect(visible(english.amount(amount, decimals: decimals)) == point)
  }

  @Test(arguments: [("109", "+109"), ("-300", "M300"), ("0", "0"), ("0.0", "0,0")])
  func `A variance shows its sign, but zero has none`(text: String, expected: String) throws {
    #expect(visible(swedish.amount(try Amount(parsing: text), sign: .always)) == expected)
  }

  @Test func `A number that rounds to zero has no sign`() {
    #expect(swedish.amount(Amount(digits: -4, decimals: 1), decimals: 0, sign: .always) == "0")
    #expect(swedish.amount(Amount(digits: 4, decimals: 1), decimals: 0, sign: .always) == "0")
  }

  @Test func `The largest and smallest numbers there are can be shown`() {
    #expect(visible(swedish.amount(Amount(digits: .min))) == "M9_223_372_036_854_775_808")
    #expect(visible(swedish.amount(Amount(digits: .max))) == "9_223_372_036_854_775_807")
  }

  @Test func `A computed number is rounded when shown`() throws {
    let third = try Rational(-10).divided(by: Rational(3))
    #expect(swedish.number(third, decimals: 2) == "\u{2212}3,33")
    #expect(swedish.number(third.negated, decimals: 0, sign: .always) == "+3")
  }

  @Test func `Percent stands apart in Swedish and close in English`() {
    let share = Amount(digits: 36, decimals: 1)
    #expect(visible(swedish.percent(share)) == "3,6_%")
    #expect(english.percent(share) == "3.6%")
  }

  @Test(arguments: [
    (CellValue.number(-39447), "M39_447"), (.preliminary(72), "(72)"),
    (.approximate(95300), "ca_95_300"), (.interval(45, 50), "45~50"),
    (.interval(-50, -45), "M50_till_M45"), (.missing, "~"), (.blank, ""), (.lost, "?"),
  ])
  func `A cell keeps number, preliminary, missing, blank and lost apart`(
    value: CellValue,
    expected: String
  ) {
    #expect(visible(swedish.value(value)) == expected)
  }

  @Test(arguments: [
    CellValue.number(-39447), .number(Amount(digits: 725, decimals: 1)), .preliminary(72),
    .approximate(Amount(digits: 52, decimals: 1)), .interval(45, 50), .interval(-50, -45),
    .interval(Amount(digits: 45, decimals: 1), Amount(digits: 55, decimals: 1)), .missing, .blank,
    .lost, .number(Amount(digits: 720, decimals: 1)),
  ])
  func `A field is prefilled with text that means the same when read back`(value: CellValue) throws
  {
    for language in Language.allCases {
      let text = Words(language).editText(value)
      #expect(try CellValue(parsing: text) == value, "\(text)")
      #expect(!text.contains("\u{A0}"))
    }
  }

  @Test(arguments: [
    (Amount(digits: 118_535), Unit.tkr, Unit.mnkr, 1, "118,5"),
    (Amount(digits: -150), .tkr, .mkr, 1, "M0,2"), (Amount(digits: -149), .tkr, .mkr, 1, "M0,1"),
    (Amount(digits: 97, decimals: 1), .mkr, .tkr, 0, "9_700"),
    (Amount(digits: 1), .mkr, .kr, 0, "1_000_000"), (Amount(digits: 40), .tkr, .mkr, 1, "0,0"),
    (Amount(digits: 5), .tkr, .tkr, 1, "5,0"), (Amount(digits: 5), .mkr, .mnkr, 0, "5"),
  ])
  func `Money is converted exactly and rounded once`(
    amount: Amount,
    from: Unit,
    to: Unit,
    decimals: Int,
    expected: String
  ) {
    let text = swedish.converted(amount, from: from, to: to, decimals: decimals)
    #expect(text.map { visible($0) } == expected)
  }

  @Test func `What is no money is not converted, and absences stay`() {
    #expect(swedish.converted(Amount(digits: 5), from: .percent, to: .mkr, decimals: 1) == nil)
    #expect(swedish.converted(CellValue.missing, from: .tkr, to: .mkr, decimals: 1) == "\u{2013}")
    #expect(swedish.converted(.preliminary(2500), from: .tkr, to: .mkr, decimals: 1) == "(2,5)")
  }

  @Test func `A quantity has its unit where the unit belongs after numbers`() {
    #expect(visible(swedish.quantity(.number(-39447), unit: .tkr)) == "M39_447_tkr")
    #expect(visible(swedish.quantity(.number(72), unit: .index)) == "72")
    #expect(visible(swedish.quantity(.missing, unit: .tkr)) == "~")
  }
}
