import Screen
import Terminal
import Testing

@Suite struct RowDifferenceTests {
  @Test(
    arguments: [
      ("abc", "abc", nil),
      ("abc", "xbc", 0..<1),
      ("abc", "abx", 2..<3),
      ("abcd", "axxd", 1..<3),
      ("", "", nil),
      ("日.bc", "日.xc", 2..<3),
      ("日.bc", "本.bc", 0..<2),
      ("日.bc", "xybc", 0..<2),
      ("a日.c", "ab日.", 1..<4),
    ] as [(String, String, Range<Int>?)]
  )
  func `Only the span that differs is sent, with whole glyphs`(
    old: String,
    new: String,
    span: Range<Int>?
  ) {
    #expect(RowDifference.span(from: cells(old)[...], to: cells(new)[...]) == span)
  }

  /// `.` stands for the right half of a wide glyph.
  private func cells(_ text: String) -> [Cell] {
    text.unicodeScalars.map { Cell(scalar: $0 == "." ? 0 : $0.value, style: .plain) }
  }
}
