import Testing

@testable import Governance

@Suite struct `An amount` {
  @Test(arguments: [
    (0, 0, "0"), (0, 2, "0.00"), (5, 1, "0.5"), (-5, 1, "-0.5"), (-5, 3, "-0.005"),
    (-9729, 1, "-972.9"), (100, 2, "1.00"), (Int.max, 0, "9223372036854775807"),
    (Int.min, 9, "-9223372036.854775808"),
  ])
  func `is written plainly`(digits: Int, decimals: Int, text: String) {
    #expect(Amount(digits: digits, decimals: decimals).plainText == text)
  }

  @Test
  func `that a document prints with more decimals is another amount but the same number`() throws {
    let (plain, precise) = (try Amount(parsing: "72"), try Amount(parsing: "72,0"))
    #expect(plain != precise)
    #expect(plain.rational == precise.rational)
    #expect(plain.halfStep > precise.halfStep)
    #expect(try precise.halfStep.multiplied(by: Rational(20)) == Rational(1))
  }

  @Test
  func `of random digits is read back as written`() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let amount = random.amount()
      #expect(try Amount(parsing: amount.plainText) == amount)
    }
  }
}

@Suite struct `A cell value` {
  @Test(arguments: [
    ("72", CellValue.number(72)), ("(72)", .preliminary(72)), ("( 72 )", .preliminary(72)),
    ("(−5,2)", .preliminary(Amount(digits: -52, decimals: 1))),
    ("cirka 95 300", .approximate(95_300)), ("ca 95 300", .approximate(95_300)),
    ("Ca\u{A0}95\u{A0}300", .approximate(95_300)), ("c:a -5", .approximate(-5)),
    ("45–50", .interval(45, 50)), ("45-50", .interval(45, 50)), ("45..50", .interval(45, 50)),
    ("45 – 50", .interval(45, 50)), ("−5–−3", .interval(-5, -3)), ("-5--3", .interval(-5, -3)),
    ("4,5–5,5", .interval(Amount(digits: 45, decimals: 1), Amount(digits: 55, decimals: 1))),
    ("4.5..5.5", .interval(Amount(digits: 45, decimals: 1), Amount(digits: 55, decimals: 1))),
    ("45 %–50 %", .interval(45, 50)), ("60%", .number(60)),
    ("-", .missing), ("−", .missing), ("–", .missing), (" - ", .missing),
    ("", .blank), ("  ", .blank), ("?", .lost), ("0", .number(0)),
  ])
  func `keeps numbers, uncertain numbers and absences apart`(
    text: String,
    expected: CellValue
  ) throws {
    #expect(try CellValue(parsing: text) == expected)
  }

  @Test(arguments: [
    ("(72", NumberFault.parenthesis), ("72)", .parenthesis), ("()", .empty), ("(-)", .empty),
    ("ca ", .unexpected("c")), ("cirka", .unexpected("c")), ("cirka många", .unexpected("m")),
    ("50–45", .descending), ("50-45", .descending), ("..5", .empty), ("5..", .empty),
    ("1..2..3", .severalPoints), ("??", .unexpected("?")), ("saknas", .unexpected("s")),
  ])
  func `is refused where it is neither`(text: String, fault: NumberFault) {
    #expect(throws: fault) { try CellValue(parsing: text) }
  }

  @Test
  func `is read back as written`() throws {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<2000 {
      let value = random.cellValue()
      #expect(try CellValue(parsing: value.plainText) == value, "\(value.plainText)")
    }
  }

  @Test
  func `has a number only where there is exactly one`() {
    #expect(CellValue.preliminary(72).amount == 72)
    #expect(CellValue.approximate(72).amount == 72)
    for value in [CellValue.interval(1, 2), .missing, .blank, .lost] {
      #expect(value.amount == nil)
    }
    for value in [CellValue.missing, .blank, .lost] { #expect(value.isAbsent) }
    for value in [CellValue.number(0), .interval(0, 1)] { #expect(!value.isAbsent) }
  }
}
