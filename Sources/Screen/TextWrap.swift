/// Where a text is broken to fit a width.
///
/// Lines are ranges of characters. A line ends at a newline, after a space, after a hyphen between
/// letters, or, when a single word is too long, wherever it must. Spaces at a break belong to
/// neither line; spaces that begin a paragraph are kept. A width below 1 counts as 1.
struct TextWrap<Text: BidirectionalCollection> where Text.Element == Character {
  /// The visible part of each line, in order; at least one line, which may be empty.
  private(set) var lines: [Range<Text.Index>] = []

  private let text: Text
  private let width: Int

  init(_ text: Text, width: Int) {
    self.text = text
    self.width = Swift.max(1, width)
    var start = text.startIndex
    while let newline = text[start...].firstIndex(where: \.isLineBreak) {
      wrapParagraph(start..<newline)
      start = text.index(after: newline)
    }
    wrapParagraph(start..<text.endIndex)
  }

  private mutating func wrapParagraph(_ paragraph: Range<Text.Index>) {
    var start = paragraph.lowerBound
    repeat {
      let line = nextLine(from: start, to: paragraph.upperBound)
      lines.append(start..<line.end)
      start = line.next
    } while start < paragraph.upperBound
  }

  /// One line's end and where the next begins.
  private func nextLine(
    from start: Text.Index,
    to end: Text.Index
  ) -> (end: Text.Index, next: Text.Index) {
    var used = 0
    var lastBreak: (end: Text.Index, next: Text.Index)?
    var index = start
    while index < end {
      let character = text[index]
      if character == " " {
        let next = endOfSpaces(from: index, to: end)
        let visible = text.index(index, offsetBy: width - used, limitedBy: next) ?? next
        if index > start || visible < next { lastBreak = (index > start ? index : visible, next) }
        used += text.distance(from: index, to: next)
        index = next
        continue
      }
      used += character.columns
      let next = text.index(after: index)
      if used > width { return lastBreak ?? forced(at: index, after: start, next: next) }
      if isHyphen(at: index, after: start, before: end) { lastBreak = (next, next) }
      index = next
    }
    return used > width ? (lastBreak?.end ?? end, end) : (end, end)
  }

  /// A break inside a word: before the character that does not fit, or after a line's only one.
  private func forced(
    at index: Text.Index,
    after start: Text.Index,
    next: Text.Index
  ) -> (end: Text.Index, next: Text.Index) {
    let end = index > start ? index : next
    return (end, end)
  }

  private func endOfSpaces(from start: Text.Index, to end: Text.Index) -> Text.Index {
    var index = start
    while index < end, text[index] == " " { index = text.index(after: index) }
    return index
  }

  private func isHyphen(
    at index: Text.Index,
    after start: Text.Index,
    before end: Text.Index
  )
    -> Bool
  {
    guard text[index] == "-", index > start else { return false }
    let next = text.index(after: index)
    return next < end && text[next].isLetter && text[text.index(before: index)].isLetter
  }
}

extension Character {
  /// Whether a paragraph ends here.
  var isLineBreak: Bool { self == "\n" || self == "\r\n" || self == "\r" }
}

extension String {
  /// The text broken into lines of at most so many columns, at spaces where that is possible.
  ///
  /// Every newline begins a new line; an empty text is one empty line. Only a glyph of two columns
  /// in a width of one can be wider than the width.
  public func wrapped(to width: Int) -> [String] {
    TextWrap(self, width: width).lines.map { String(self[$0]) }
  }
}
