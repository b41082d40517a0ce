/// The lines of a text being edited, broken for a width, and where the cursor is among them.
///
/// The last column of the width is kept free, so that the cursor can stand behind a full line.
struct SoftLines {
  let text: String
  /// The characters of each line; spaces and newlines at a break belong to none.
  let ranges: [Range<String.Index>]
  private let width: Int
  private let cursor: String.Index

  init(_ buffer: EditBuffer, width: Int) {
    text = buffer.text
    self.width = max(1, width)
    ranges = TextWrap(text, width: width - 1).lines
    cursor = text.utf8.index(text.startIndex, offsetBy: buffer.before.utf8.count)
  }

  /// The number of the line with the cursor, from 0.
  var cursorLine: Int {
    (ranges.lastIndex { $0.lowerBound <= cursor }) ?? 0
  }

  /// The cursor's column; one that hangs in spaces at a break stays within the width.
  var cursorColumn: Int {
    min(text[ranges[cursorLine].lowerBound..<cursor].columns, width - 1)
  }

  /// The place in a line nearest to a column; lines and columns out of range are the nearest ones.
  func index(inLine line: Int, column: Int) -> String.Index {
    let line = min(max(0, line), ranges.count - 1)
    let range = ranges[line]
    var index = range.lowerBound
    var used = 0
    while index < range.upperBound {
      used += text[index].columns
      guard used <= column else { return index }
      index = text.index(after: index)
    }
    return isSharedEnd(of: line) ? text.index(before: index) : index
  }

  /// Whether a line ends in the middle of a word, so that its end is where the next line begins.
  private func isSharedEnd(of line: Int) -> Bool {
    line + 1 < ranges.count && ranges[line].upperBound == ranges[line + 1].lowerBound
      && !ranges[line].isEmpty
  }
}
