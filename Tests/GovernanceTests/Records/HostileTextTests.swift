import Testing

@testable import Governance

@Suite struct `Hostile text` {
  private static let pieces: [String] = [
    "0", "1", "9", "12", "2024", "-", "−", "–", " ", "\u{A0}", "\u{202F}", ",", ".", "..", "%", "(",
    ")", "ca ", "?", "+", "*", "/", "@", "$", "'", "#", ":", "T", "Z", "Q2", "H1", "by ", "during ",
    "before ", "a", "children", "alingsas", "senast ", "under ", "innan ", "i slutet av ", "hösten",
    "årsskiftet ", "kvartal ", "mars ", "\u{301}", "\u{200D}", "🇸🇪", "\0", "\n", "é", "۷", "½",
  ]

  private func texts(_ seed: UInt64) -> [String] {
    var random = SeededGenerator(seed: seed)
    return (0..<20_000)
      .map { _ in
        let count = Int.random(in: 1...7, using: &random)
        return (0..<count).map { _ in random.pick(Self.pieces) }.joined()
      }
  }

  @Test
  func `is a number that is written and read back, or is refused`() throws {
    var read = 0
    for text in texts(11) {
      guard let value = try? CellValue(parsing: text) else { continue }
      read += 1
      #expect(try CellValue(parsing: value.plainText) == value, "\(text)")
    }
    #expect(read > 100)
  }

  @Test
  func `is a formula that is written and read back, or is refused`() throws {
    var read = 0
    for text in texts(12) {
      guard let value = try? Expression(parsing: text) else { continue }
      read += 1
      #expect(try Expression(parsing: value.code) == value, "\(text)")
    }
    #expect(read > 100)
  }

  @Test
  func `is a due period with a code and a last day, or is refused`() throws {
    var read = 0
    for text in texts(13) {
      guard let value = try? DuePeriod(parsing: text, year: 2023) else { continue }
      read += 1
      #expect(DuePeriod(code: value.code) == value, "\(text)")
      #expect(value.lastDate.year > 0)
    }
    #expect(read > 100)
  }

  @Test
  func `is an address, a source or a date only as they are written`() {
    for text in texts(14) {
      if let value = Address(text) { #expect(value.text == text) }
      if let value = Source(text) { #expect(value.code == text) }
      if let value = PartialDate(text) { #expect(value.isoText == text) }
      if let value = DuePeriod(code: text) { #expect(value.code == text) }
      if let value = Identifier<Goal>(text) { #expect(value.text == text) }
      #expect(Moment(isoText: text) == nil)
    }
  }

  @Test
  func `in the place of any value is refused or kept, and never lost`() throws {
    var random = SeededGenerator(seed: 15)
    for type in recordTypes {
      for _ in 0..<200 { try checkHostile(type, &random) }
    }
  }

  private func checkHostile<Subject: Record>(
    _ type: Subject.Type,
    _ random: inout SeededGenerator
  ) throws {
    var maker = SampleMaker()
    var object = maker.object(type.fields.map(\.outline))
    object[random.pick(type.fields.map(\.key))] = random.datum(Self.pieces, depth: 3)
    guard let record = try? Subject(decoding: .object(object)) else { return }
    #expect(try Subject(decoding: record.datum) == record)
  }
}

extension SeededGenerator {
  fileprivate mutating func datum(_ texts: [String], depth: Int) -> Datum {
    switch Int.random(in: 0...(depth > 0 ? 7 : 4), using: &self) {
    case 0: .null
    case 1: .flag(isHeads())
    case 2: .number(amount())
    case 3, 4: .text(pick(texts))
    case 5: .list([datum(texts, depth: depth - 1)])
    default: .object(DatumObject([.init(pick(texts), datum(texts, depth: depth - 1))]))
    }
  }
}
