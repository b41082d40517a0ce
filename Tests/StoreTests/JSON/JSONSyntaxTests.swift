import Governance
import Testing

@testable import Store

/// What is refused, and where.
struct JSONSyntaxTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let fault: SyntaxFault
    let line: Int
    let column: Int

    init(_ text: String, _ fault: SyntaxFault, _ line: Int, _ column: Int) {
      self.text = text
      self.fault = fault
      self.line = line
      self.column = column
    }

    var testDescription: String { "\(text.prefix(40).debugDescription) \(line):\(column)" }
  }

  static let cases: [Case] = [
    Case("", .unexpectedEnd, 1, 1),
    Case(" \n ", .unexpectedEnd, 2, 2),
    Case("{", .unexpectedEnd, 1, 2),
    Case("{\"a\"", .unexpectedEnd, 1, 5),
    Case("{\"a\":", .unexpectedEnd, 1, 6),
    Case("{\"a\": 1", .unexpectedEnd, 1, 8),
    Case("[1, ", .unexpectedEnd, 1, 5),
    Case("\"åäö", .unexpectedEnd, 1, 5),
    Case("tru", .unexpectedEnd, 1, 4),
    Case("\"\\u12", .unexpectedEnd, 1, 6),
    Case("trux", .unexpectedCharacter("x"), 1, 4),
    Case("Null", .unexpectedCharacter("N"), 1, 1),
    Case("{\n  \"å\": 1,\n  \"ä\" = 2\n}", .unexpectedCharacter("="), 3, 7),
    Case("{a: 1}", .unexpectedCharacter("a"), 1, 2),
    Case("{'a': 1}", .unexpectedCharacter("'"), 1, 2),
    Case("[1 2]", .unexpectedCharacter("2"), 1, 4),
    Case("[1}", .unexpectedCharacter("}"), 1, 3),
    Case("[,1]", .unexpectedCharacter(","), 1, 2),
    Case("[1,,2]", .unexpectedCharacter(","), 1, 4),
    Case("[\"å\" é]", .unexpectedCharacter("é"), 1, 6),
    Case("[e\u{301}]", .unexpectedCharacter("e\u{301}"), 1, 2),
    Case("[\u{A0}1]", .unexpectedCharacter("\u{A0}"), 1, 2),
    Case("// no\n{}", .unexpectedCharacter("/"), 1, 1),
    Case("{\n  /* no */ \"a\": 1}", .unexpectedCharacter("/"), 2, 3),
    Case("[1,]", .trailingComma, 1, 3),
    Case("{\"a\": 1 ,\r\n }", .trailingComma, 1, 9),
    Case("{\"a\": 1, \"b\": 2, \"a\": 3}", .duplicateKey("a"), 1, 18),
    Case("{\"å\": 1,\n \"\\u00e5\": 2}", .duplicateKey("å"), 2, 2),
    Case("{\"a\u{30A}\": 1, \"\u{E5}\": 2}", .duplicateKey("å"), 1, 10),
    Case("[{\"x\": {\"a\": 1, \"a\": 1}}]", .duplicateKey("a"), 1, 17),
    Case("[01]", .badNumber("01"), 1, 2),
    Case("[-01]", .badNumber("-01"), 1, 2),
    Case("[00.5]", .badNumber("00.5"), 1, 2),
    Case("[+1]", .badNumber("+1"), 1, 2),
    Case("[1e5]", .badNumber("1e5"), 1, 2),
    Case("[1.5E-3]", .badNumber("1.5E-3"), 1, 2),
    Case("[1.]", .badNumber("1."), 1, 2),
    Case("[.5]", .badNumber(".5"), 1, 2),
    Case("[-]", .badNumber("-"), 1, 2),
    Case("[--1]", .badNumber("--1"), 1, 2),
    Case("[1.2.3]", .badNumber("1.2.3"), 1, 2),
    Case("[1-2]", .badNumber("1-2"), 1, 2),
    Case("[1234567890123456789]", .badNumber("1234567890123456789"), 1, 2),
    Case("[1234567890.123456789]", .badNumber("1234567890.123456789"), 1, 2),
    Case("[0.1234567890]", .badNumber("0.1234567890"), 1, 2),
    Case("\"a\u{1}b\"", .controlCharacter, 1, 3),
    Case("[\"a\nb\"]", .controlCharacter, 1, 4),
    Case("\"a\tb\"", .controlCharacter, 1, 3),
    Case("\"a\\xb\"", .badEscape, 1, 3),
    Case("\"å\\u12G4\"", .badEscape, 1, 3),
    Case("\"\\u00é0\"", .badEscape, 1, 2),
    Case("\"\\ud800\"", .loneSurrogate, 1, 2),
    Case("\"\\ud800x\"", .loneSurrogate, 1, 2),
    Case("\"\\ud800\\u0041\"", .loneSurrogate, 1, 2),
    Case("\"ab\\udc00\"", .loneSurrogate, 1, 4),
    Case(String(repeating: "[", count: 65), .tooDeep, 1, 65),
    Case(String(repeating: "{\"a\":", count: 65), .tooDeep, 1, 321),
    Case("{} x", .trailingText, 1, 4),
    Case("{}\n{}", .trailingText, 2, 1),
    Case("1 // no", .trailingText, 1, 3),
    Case("\u{FEFF}{}", .byteOrderMark, 1, 1),
  ]

  @Test(arguments: cases)
  func `A fault is named with its line and column`(_ example: Case) {
    let problem = refusal(Array(example.text.utf8))
    let position = TextPosition(line: example.line, column: example.column)
    #expect(problem == SyntaxProblem(fault: example.fault, position: position))
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x7B, 0x00], SyntaxFault.wrongEncoding, 1),
      ([0xFE, 0xFF, 0x00, 0x7B], .wrongEncoding, 1),
      ([0x7B, 0x00, 0x7D, 0x00], .wrongEncoding, 1),
      ([0x00, 0x00, 0x00, 0x7B], .wrongEncoding, 1),
      ([0x22, 0xE5, 0x22], .notUTF8, 2),
      ([0x22, 0xC0, 0x80, 0x22], .notUTF8, 2),
      ([0x22, 0xE0, 0x80, 0x80, 0x22], .notUTF8, 2),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], .notUTF8, 2),
      ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], .notUTF8, 2),
      ([0x22, 0xF0, 0x9F, 0x98], .notUTF8, 2),
      ([0x22, 0xC3, 0xA5, 0x80, 0x22], .notUTF8, 3),
      ([0x5B, 0xE5, 0x5D], .notUTF8, 2),
      ([0x5B, 0x00, 0x5D], .wrongEncoding, 1),
      ([0x5B, 0x20, 0x00, 0x5D], .unexpectedCharacter("\0"), 3),
    ] as [([UInt8], SyntaxFault, Int)]
  )
  func `Bytes that are no UTF-8 are named`(bytes: [UInt8], fault: SyntaxFault, column: Int) {
    let position = TextPosition(line: 1, column: column)
    #expect(refusal(bytes) == SyntaxProblem(fault: fault, position: position))
  }

  @Test func `Many keys are checked for duplicates too`() {
    let keys = (0..<40).map { "\"k\($0)\": 0" } + ["\"k7\": 0"]
    let text = "{\(keys.joined(separator: ", "))}"
    #expect(refusal(Array(text.utf8))?.fault == .duplicateKey("k7"))
  }

  private func refusal(_ bytes: [UInt8]) -> SyntaxProblem? {
    do throws(SyntaxProblem) {
      _ = try JSONDocument(parsing: bytes)
      return nil
    } catch {
      return error
    }
  }
}

/// What is read, and as what.
struct JSONReadingTests {
  @Test(arguments: [
    ("null", Datum.null),
    ("true", .flag(true)),
    (" false\n", .flag(false)),
    ("0", .number(0)),
    ("-0", .number(0)),
    ("-12", .number(-12)),
    ("72.0", .number(Amount(digits: 720, decimals: 1))),
    ("0.05", .number(Amount(digits: 5, decimals: 2))),
    ("-972.9", .number(Amount(digits: -9729, decimals: 1))),
    ("999999999999999999", .number(Amount(digits: 999_999_999_999_999_999))),
    ("123456789.123456789", .number(Amount(digits: 123_456_789_123_456_789, decimals: 9))),
    ("\"\"", .text("")),
    ("\"Alingsås\"", .text("Alingsås")),
    ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", .text("\"\\/\u{8}\u{C}\n\r\t")),
    ("\"\\u00e5\\ud83d\\ude00!\"", .text("å😀!")),
    ("\"\u{7F}\u{FFFF}\u{10FFFF}\"", .text("\u{7F}\u{FFFF}\u{10FFFF}")),
    ("[]", .list([])),
    ("{}", .object(DatumObject())),
    (
      "[1,[2 , {}],\"x\"]",
      .list([.number(1), .list([.number(2), .object(DatumObject())]), .text("x")])
    ),
    (
      "{\"b\": 1, \"a\": {\"c\": null}}",
      .object(
        DatumObject([
          .init("b", .number(1)), .init("a", .object(DatumObject([.init("c", .null)]))),
        ])
      )
    ),
  ])
  func `A text is read as what it says`(text: String, expected: Datum) throws {
    #expect(try JSONDocument(parsing: Array(text.utf8)).datum == expected)
  }

  @Test func `Nesting up to the deepest is read`() throws {
    let depth = JSONDocument.deepestNesting
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(throws: Never.self) { try JSONDocument(parsing: Array(text.utf8)) }
  }

  @Test(
    arguments: [
      ([], 1, 1),
      (["goals"], 3, 12),
      (["goals", "1"], 5, 5),
      (["goals", "1", "title"], 5, 28),
      (["goals", "1", "missing"], 5, 5),
      (["goals", "7"], 3, 12),
      (["kind", "deeper"], 2, 11),
    ] as [([String], Int, Int)]
  )
  func `Every value has a line and a column`(path: [String], line: Int, column: Int) throws {
    let text = """
      {
        "kind": "goals",
        "goals": [
          {"id": "a", "title": "Å"},
          {"id": "åäö", "title": "B"}
        ]
      }
      """
    let document = try JSONDocument(parsing: Array(text.utf8))
    #expect(document.position(of: path) == TextPosition(line: line, column: column))
  }
}
