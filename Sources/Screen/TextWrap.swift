/// Where a text is broken to fit a width.
///
/// Lines are ranges of characters. A line ends at a newline, after a space, after a hyphen between
/// letters, or, when a single word is too long, wherever it must. Spaces at a break belong to
/// neither line; spaces that begin a paragraph are kept. A width below 1 counts as 1.
///
/// A number is not broken: neither at a no-break space nor at an ordinary one between its thousands
/// or before its measure, since a document writes *4 086 tkr* with those.
///
/// Characters come in an array because finding them in a string costs more than measuring them.
struct TextWrap {
  /// The visible part of each line, in order; at least one line, which may be empty.
  private(set) var lines: [Range<Int>] = []

  private let text: [Character]
  private let width: Int

  init(_ text: [Character], width: Int) {
    self.text = text
    self.width = max(1, width)
    var start = 0
    while let newline = text[start...].firstIndex(where: \.isLineBreak) {
      wrapParagraph(start..<newline)
      start = newline + 1
    }
    wrapParagraph(start..<text.count)
  }

  private mutating func wrapParagraph(_ paragraph: Range<Int>) {
    var start = paragraph.lowerBound
    repeat {
      let line = nextLine(from: start, to: paragraph.upperBound)
      lines.append(start..<line.end)
      start = line.next
    } while start < paragraph.upperBound
  }
}

extension TextWrap {
  /// Where a line ends and where the next one begins; spaces may lie between.
  private typealias Break = (end: Int, next: Int)

  private func nextLine(from start: Int, to end: Int) -> Break {
    var used = 0
    var lastBreak: Break?
    var index = start
    while index < end {
      if text[index] == " " {
        let next = endOfSpaces(from: index, to: end)
        if isInNumber(index, next: next, after: start, before: end) {
          used += 1
          index = next
          continue
        }
        lastBreak = breakAtSpaces(index..<next, after: start, room: width - used) ?? lastBreak
        used += next - index
        index = next
        continue
      }
      used += text[index].columns
      if used > width { return lastBreak ?? breakInWord(before: index, after: start) }
      index += 1
      if isAfterHyphen(index, after: start, before: end) { lastBreak = (index, index) }
    }
    return used > width ? (lastBreak?.end ?? end, end) : (end, end)
  }

  /// A break at spaces; at the beginning of a line only when they are too many to indent it.
  private func breakAtSpaces(_ spaces: Range<Int>, after start: Int, room: Int) -> Break? {
    if spaces.lowerBound > start { return (spaces.lowerBound, spaces.upperBound) }
    return spaces.count > room ? (start + room, spaces.upperBound) : nil
  }

  /// A break before the character that does not fit, or behind it when it is the line's first.
  private func breakInWord(before index: Int, after start: Int) -> Break {
    let end = max(index, start + 1)
    return (end, end)
  }

  private func endOfSpaces(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, text[index] == " " { index += 1 }
    return index
  }

  /// What is written behind a number and says nothing without it.
  private static let measures: Set<String> = ["%", "‰", "kr", "tkr", "mkr", "mnkr", "mdkr"]
  private static let longestMeasure = 4

  /// Whether a single space stands between the thousands of a number, or before its measure.
  private func isInNumber(_ space: Int, next: Int, after start: Int, before end: Int) -> Bool {
    guard next == space + 1, space > start, text[space - 1].isDigit, next < end else {
      return false
    }
    let word = text[next..<min(end, next + Self.longestMeasure + 1)]
    if text[next].isDigit {
      let before = text[start..<space].reversed().prefix { $0.isDigit }.count
      return before <= 3 && word.prefix { $0.isDigit }.count == 3
    }
    let unit = word.prefix { $0.isLetter || $0 == "%" || $0 == "‰" }
    return unit.count <= Self.longestMeasure && Self.measures.contains(String(unit))
  }

  private func isAfterHyphen(_ index: Int, after start: Int, before end: Int) -> Bool {
    guard text[index - 1] == "-", index - 2 >= start, index < end else { return false }
    return text[index - 2].isLetter && text[index].isLetter
  }
}

extension Character {
  /// Whether it is one of 0–9.
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  /// Whether a paragraph ends here.
  ///
  /// No other character begins with one of these bytes; looking at them is several times quicker
  /// than comparing characters.
  var isLineBreak: Bool {
    let first = utf8.first
    return first == UInt8(ascii: "\n") || first == UInt8(ascii: "\r")
  }
}

extension String {
  /// The text broken into lines of at most so many columns, at spaces where that is possible.
  ///
  /// Every newline begins a new line; an empty text is one empty line. Only a glyph of two columns
  /// in a width of one can be wider than the width.
  public func wrapped(to width: Int) -> [String] {
    let characters = Array(self)
    return TextWrap(characters, width: width).lines.map { String(characters[$0]) }
  }
}
