import Testing

@testable import Governance

@Suite struct `Swedish number text` {
  @Test(arguments: [
    ("0", 0, 0), ("72", 72, 0), ("72,5", 725, 1), ("72.5", 725, 1), ("72,0", 720, 1),
    ("-0", 0, 0), ("+5", 5, 0), ("007", 7, 0), ("0,000000001", 1, 9),
    ("999999999999999999", 999_999_999_999_999_999, 0),
    ("-999 999 999 999 999 999", -999_999_999_999_999_999, 0),
  ])
  func `keeps digits and decimals as written`(
    text: String,
    digits: Int,
    decimals: Int
  ) throws {
    #expect(try Amount(parsing: text) == Amount(digits: digits, decimals: decimals))
  }

  @Test(arguments: ["30 041", "30\u{A0}041", "30\u{202F}041", "30\u{2009}041", "30\u{2007}041"])
  func `separates thousands by any space in use`(text: String) throws {
    #expect(try Amount(parsing: text) == 30_041)
    #expect(try Amount(parsing: " \t\(text)\u{A0}") == 30_041)
    #expect(try Amount(parsing: "1 2\(text),25") == Amount(digits: 123_004_125, decimals: 2))
  }

  @Test(arguments: ["-", "\u{2212}", "\u{2013}"])
  func `has any minus in use, also apart from the digits`(minus: String) throws {
    #expect(try Amount(parsing: "\(minus)30 041") == -30_041)
    #expect(try Amount(parsing: "\(minus) 30 041") == -30_041)
    #expect(try Amount(parsing: "\(minus)\u{A0}0,27") == Amount(digits: -27, decimals: 2))
  }

  @Test(arguments: ["66%", "66 %", "66\u{A0}%", " 66 % "])
  func `may end with a percent sign`(text: String) throws {
    let number = try NumberText(parsing: text)
    #expect(number.amount == 66)
    #expect(number.suffix == .percent)
    #expect(throws: NumberFault.percent) { try Amount(parsing: text) }
  }

  @Test(arguments: [
    ("", NumberFault.empty), (" ", .empty), ("-", .empty), ("%", .empty), ("- %", .empty),
    (",", .empty), ("5,", .empty), (",5", .empty),
    ("1 0002", .grouping), ("1234 567", .grouping), ("1 00", .grouping), ("1  000", .grouping),
    ("1 000 ,5", .grouping),
    ("1,000.5", .severalPoints), ("1,2,3", .severalPoints), ("1..2", .severalPoints),
    ("sjuttiotvå", .unexpected("s")), ("7a", .unexpected("a")), ("--5", .unexpected("-")),
    ("5-", .unexpected("-")), ("5 %%", .unexpected("%")), ("1,234 567", .unexpected(" ")),
    ("1e5", .unexpected("e")), ("٣", .unexpected("٣")), ("1\u{301}", .unexpected("1\u{301}")),
    ("1\u{FE0F}\u{20E3}", .unexpected("1\u{FE0F}\u{20E3}")), ("½", .unexpected("½")),
    ("1\0", .unexpected("\0")),
    ("1234567890123456789", .tooLong), ("0,1234567890", .tooLong),
    ("99999999999999999999999999", .tooLong), ("123456789012,1234567", .tooLong),
  ])
  func `says what is wrong with what is no number`(text: String, fault: NumberFault) {
    #expect(throws: fault) { try NumberText(parsing: text) }
  }

  @Test
  func `is refused in reasonable time however long it is`() {
    #expect(throws: NumberFault.tooLong) {
      try NumberText(parsing: String(repeating: "1", count: 100_000))
    }
    #expect(throws: NumberFault.empty) {
      try NumberText(parsing: String(repeating: " ", count: 100_000))
    }
  }
}
