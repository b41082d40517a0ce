/// The lines of a text being edited, broken for a width, and where the cursor is among them.
///
/// The last column of the width is kept free, so that the cursor can stand behind a full line.
struct SoftLines {
  /// The characters of each line; spaces and newlines at a break belong to none.
  let ranges: [Range<Int>]
  private let text: [Character]
  private let width: Int
  private let cursor: Int

  init(_ buffer: EditBuffer, width: Int) {
    text = Array(buffer.text)
    self.width = max(1, width)
    ranges = TextWrap(text, width: width - 1).lines
    cursor = min(buffer.cursor, text.count)
  }

  /// The text of a line.
  subscript(line: Int) -> String { String(text[ranges[line]]) }

  /// The number of the line with the cursor, from 0.
  var cursorLine: Int {
    (ranges.lastIndex { $0.lowerBound <= cursor }) ?? 0
  }

  /// The cursor's column; one that hangs in spaces at a break stays within the width.
  var cursorColumn: Int {
    let before = text[ranges[cursorLine].lowerBound..<cursor]
    return min(String(before).columns, width - 1)
  }

  /// The place in a line nearest to a column; lines and columns out of range are the nearest ones.
  func cursor(inLine line: Int, column: Int) -> Int {
    let line = min(max(0, line), ranges.count - 1)
    var used = 0
    for index in ranges[line] {
      used += text[index].columns
      guard used <= column else { return index }
    }
    return ranges[line].upperBound - (isSharedEnd(of: line) ? 1 : 0)
  }

  /// Whether a line ends in the middle of a word, so that its end is where the next line begins.
  private func isSharedEnd(of line: Int) -> Bool {
    line + 1 < ranges.count && ranges[line].upperBound == ranges[line + 1].lowerBound
      && !ranges[line].isEmpty
  }
}
