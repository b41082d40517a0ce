/// Where a text is broken to fit a width.
///
/// Lines are ranges of characters. A line ends at a newline, after a space, after a hyphen between
/// letters, or, when a single word is too long, wherever it must. Spaces at a break belong to
/// neither line; spaces that begin a paragraph are kept. A width below 1 counts as 1.
///
/// A number is not broken: neither at a no-break space nor at an ordinary one between its thousands
/// or before its measure, since a document writes *4 086 tkr* with those.
///
/// Characters come in an array, as what matters of them, because finding and measuring them in a string
/// costs more than breaking it.
struct TextWrap {
  /// The visible part of each line, in order; at least one line, which may be empty.
  private(set) var lines: [Range<Int>] = []

  private let text: [Sign]
  private let width: Int

  init(_ text: [Sign], width: Int) {
    self.text = text
    self.width = max(1, width)
    var start = 0
    while let newline = text[start...].firstIndex(where: { $0.kind == .lineBreak }) {
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
      if text[index].kind == .space {
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
      used += Int(text[index].columns)
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
    while index < end, text[index].kind == .space { index += 1 }
    return index
  }

  /// What is written behind a number and says nothing without it.
  private static let measures: [[UInt32]] = ["%", "‰", "kr", "tkr", "mkr", "mnkr", "mdkr"]
    .map { $0.unicodeScalars.map(\.value) }

  /// Whether a single space stands between the thousands of a number, or before its measure.
  private func isInNumber(_ space: Int, next: Int, after start: Int, before end: Int) -> Bool {
    guard next == space + 1, space > start, text[space - 1].kind == .digit, next < end else {
      return false
    }
    if text[next].kind == .digit {
      let before = text[start..<space].reversed().prefix { $0.kind == .digit }.count
      return before <= 3 && text[next..<end].prefix(4).prefix { $0.kind == .digit }.count == 3
    }
    return Self.measures.contains { measure in
      let behind = next + measure.count
      guard behind <= end, text[next..<behind].lazy.map(\.scalar).elementsEqual(measure) else {
        return false
      }
      return behind == end || text[behind].kind != .letter
    }
  }

  private func isAfterHyphen(_ index: Int, after start: Int, before end: Int) -> Bool {
    guard text[index - 1].kind == .hyphen, index - 2 >= start, index < end else { return false }
    return text[index - 2].kind == .letter && text[index].kind == .letter
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

extension TextWrap {
  /// What matters of a character where lines are broken.
  struct Sign {
    enum Kind {
      case lineBreak, space, hyphen, letter, digit, other
    }

    let kind: Kind
    let columns: UInt16
    /// Its first scalar.
    let scalar: UInt32
  }
}

extension TextWrap.Sign {
  init(_ character: Character) {
    if character.utf8.count == 1, let byte = character.utf8.first {
      self.init(narrow: UInt32(byte))
    } else if character.isLineBreak {
      self.init(kind: .lineBreak, columns: 0, scalar: 0x0A)
    } else {
      let columns = UInt16(clamping: character.columns)
      self.init(
        kind: character.isLetter ? .letter : .other,
        columns: columns,
        scalar: character.unicodeScalars.first?.value ?? 0
      )
    }
  }

  /// A scalar that is a character of one column, or a line break.
  fileprivate init(narrow scalar: UInt32) {
    let kind: Kind =
      switch scalar {
      case 0x0A, 0x0D: .lineBreak
      case 0x20: .space
      case 0x2D: .hyphen
      case 0x30...0x39: .digit
      case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xB5, 0xBA: .letter
      case 0xC0...0x24F where scalar != 0xD7 && scalar != 0xF7: .letter
      default: .other
      }
    self.init(kind: kind, columns: kind == .lineBreak ? 0 : 1, scalar: scalar)
  }
}

/// A text in which every scalar is a character of one column, as nearly all are; found without looking for
/// characters, which takes most of the time that breaking a text takes.
private struct NarrowText {
  private(set) var signs: [TextWrap.Sign] = []
  /// Where each of them begins in the text's bytes, and where the last one ends.
  private(set) var places: [Int] = []

  init?(_ text: String) {
    signs.reserveCapacity(text.utf8.count)
    places.reserveCapacity(text.utf8.count + 1)
    var place = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x20...0x7E, 0xA0...0xAC, 0xAE...0x24F: break
      // Dashes, quotes, arrows, signs, rules, blocks, discs, Braille.
      case 0x2010...0x2027, 0x2190...0x2319, 0x2500...0x25FC, 0x2800...0x28FF: break
      default: return nil
      }
      signs.append(TextWrap.Sign(narrow: scalar.value))
      places.append(place)
      place += scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : 3
    }
    places.append(place)
  }
}

extension String {
  /// The text broken into lines of at most so many columns, at spaces where that is possible.
  ///
  /// Every newline begins a new line; an empty text is one empty line. Only a glyph of two columns
  /// in a width of one can be wider than the width.
  public func wrapped(to width: Int) -> [String] {
    guard let narrow = NarrowText(self) else {
      let characters = Array(self)
      return TextWrap(characters.map(TextWrap.Sign.init), width: width).lines
        .map { String(characters[$0]) }
    }
    let bytes = Array(utf8)
    return TextWrap(narrow.signs, width: width).lines
      .map { line in
        String(
          decoding: bytes[narrow.places[line.lowerBound]..<narrow.places[line.upperBound]],
          as: UTF8.self
        )
      }
  }
}
