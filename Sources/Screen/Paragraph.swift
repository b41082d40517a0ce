/// A stretch of text without a newline, broken softly for a width.
///
/// It keeps what breaking it has cost, so that a key in a long text costs only the paragraph it is typed in.
/// The last column of the width is kept free, so that the cursor can stand behind a full line.
struct Paragraph: Sendable {
  /// What comes behind it.
  enum Ending: Sendable {
    /// A newline, or nothing more.
    case newline
    /// The rest of the same paragraph, which is too long to be broken anew at each key.
    case joint
  }

  /// What stands in it.
  let text: String
  /// The same, character by character.
  let characters: [Character]
  let ending: Ending
  /// The characters of each line; spaces at a break belong to none.
  private(set) var lines: [Range<Int>] = []
  private var width = 0

  /// A paragraph, broken for a width where there is one.
  init(_ text: String, width: Int?, ending: Ending = .newline) {
    self.text = text
    self.ending = ending
    characters = Array(text)
    if let width { wrap(to: width) }
  }

  /// How many characters of the whole text it takes.
  var length: Int { characters.count + (ending == .newline ? 1 : 0) }

  /// Whether it says the same and the same comes behind it.
  func isSame(as other: Paragraph) -> Bool { ending == other.ending && text == other.text }

  /// It, and what stands between it and what follows.
  var textAndEnding: String { ending == .newline ? text + "\n" : text }

  /// Breaks it for a width, where it is not broken for that already.
  mutating func wrap(to width: Int) {
    guard width != self.width || lines.isEmpty else { return }
    self.width = width
    lines = TextWrap(characters.map(TextWrap.Sign.init), width: width - 1).lines
  }
}

extension Paragraph {
  /// The text of a line.
  subscript(line: Int) -> String { String(characters[lines[line]]) }

  /// The line in which a cursor stands that has so many characters before it.
  func line(at cursor: Int) -> Int {
    (lines.lastIndex { $0.lowerBound <= cursor }) ?? 0
  }

  /// A cursor's column; one that hangs in spaces at a break stays within the width.
  func column(at cursor: Int) -> Int {
    let before = characters[lines[line(at: cursor)].lowerBound..<min(cursor, characters.count)]
    return min(String(before).columns, max(1, width) - 1)
  }

  /// The place in a line nearest to a column.
  func cursor(inLine line: Int, column: Int) -> Int {
    var used = 0
    for index in lines[line] {
      used += characters[index].columns
      guard used <= column else { return index }
    }
    return lines[line].upperBound - (isSharedEnd(of: line) ? 1 : 0)
  }

  /// Whether a line ends in the middle of a word, so that its end is where the next line begins.
  private func isSharedEnd(of line: Int) -> Bool {
    guard !lines[line].isEmpty else { return false }
    guard line + 1 < lines.count else { return ending == .joint }
    return lines[line].upperBound == lines[line + 1].lowerBound
  }
}
