import Governance
import Testing
import Wording

struct QuotingTests {
  @Test(arguments: [
    ("sjuttiotvå", "”sjuttiotvå”"), ("", "””"), ("\u{1B}[31m", "”␛[31m”"), ("a\nb", "”a␤b”"),
    ("a\r\nb", "”a␤b”"), ("\u{0}\t\u{7F}\u{9B}", "”␀␉␡�”"), ("a\u{202E}b\u{2066}", "”a�b�”"),
    ("\u{FEFF}a\u{200B}", "”�a�”"), ("a\u{2028}b", "”a␤b”"), ("\u{301}e", "”�e”"),
    ("\u{E000}\u{FFFF}", "”��”"), ("1\u{A0}000", "”1\u{A0}000”"), ("å ä ö é", "”å ä ö é”"),
    ("123456789012345678901234", "”123456789012345678901234”"),
    ("1234567890123456789012345", "”123456789012345678901234…”"),
    ("e" + String(repeating: "\u{301}", count: 1000), "”�”"),
    ("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} hem", "”\u{1F468} hem”"),
  ])
  func `Quoted text is harmless and short`(text: String, expected: String) {
    #expect(Words(.swedish).quoted(text) == expected)
  }

  @Test func `English has its own quotation marks`() {
    #expect(Words(.english).quoted("x") == "“x”")
  }

  @Test(arguments: hostile)
  func `No sentence has a control character in it, whatever it speaks of`(text: String) throws {
    for words in Language.allCases.map({ Words($0) }) {
      for sentence in try sentences(about: text, words) {
        #expect(sentence.unicodeScalars.allSatisfy(isShown), "\(sentence.debugDescription)")
      }
    }
  }
}

private let hostile = [
  "\u{1B}]0;title\u{7}", "\u{9B}2J", "a\r\nb", "\u{0}", "\u{202E}txt.exe", "\u{7F}", "\u{85}",
  String(repeating: "\u{1B}", count: 1000), "e" + String(repeating: "\u{301}", count: 5000),
]

private func isShown(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
  default: true
  }
}

private func sentences(about text: String, _ words: Words) throws -> [String] {
  let datum = Datum.text(text)
  let first = try #require(text.first)
  let address = Address(
    Owner("alingsas"),
    ["documents", text, "statements", text, "lines", text],
    field: ["values", text]
  )
  let faults = [Expectation.amount, .code([text]), .presence, .cellValue(.unexpected(first))]
    .map { FieldFault(path: [text], expected: $0, found: datum) }
  let fields: [DataProblem.Cause] = faults.map { .field($0) }
  let causes: [DataProblem.Cause] =
    fields + [
      .syntax(.duplicateKey(text)), .syntax(.badNumber(text)),
      .syntax(.unexpectedCharacter(first)), .wrongKind(found: datum, expected: text),
      .formula(path: [text], formula: text, of: [text], .unknownReference(text)),
      .badFormat(found: datum), .nameMismatch(found: text, expected: text),
    ]
  var indicator = Indicator.empty
  indicator.unitLabel = text
  let set = Operation.set(address, from: datum, to: .object(DatumObject([.init(text, datum)])))
  let insert = Operation.insert(
    address.record,
    .object(DatumObject([.init("label", datum)])),
    before: nil
  )
  return causes.map { words.problem(DataProblem(path: text, cause: $0)) }
    + faults.map { words.fault($0) }
    + [
      words.fault(NumberFault.unexpected(first)), words.fault(DuePeriodFault.unknownWord(text)),
      words.fault(ExpressionFault.unexpected(text, at: 1)),
      words.fault(EvaluationFault.unknownReference(text)), words.place(address, in: Workspace()),
      words.refusal(.stale(address, found: datum)), words.unit(of: indicator),
      words.change([set], in: Workspace()), words.change([insert], in: Workspace()),
      words.expression(.setting(text), in: .empty),
    ]
}
