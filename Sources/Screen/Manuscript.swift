/// A text of several paragraphs being edited: the one with the cursor as a buffer, the others as they are.
///
/// What a key costs does not grow with the text, but for the lines that must be counted. A paragraph that is
/// very long stands in several pieces; a line ends where a piece does.
struct Manuscript: Sendable {
  private var above: [Paragraph] = []
  private var buffer = EditBuffer()
  private var below: [Paragraph] = []
  /// The paragraph with the cursor, as the buffer has it.
  private var own: Paragraph
  /// How wide the lines are; `nil` before anybody has asked, and then nothing is broken.
  private var width: Int?

  /// A whole text, however long, with the cursor at its end.
  init(_ text: String = "") {
    above = Self.paragraphs(of: text, width: nil, ending: .newline)
    own = above.popLast() ?? Paragraph("", width: nil)
    buffer.before = own.text
  }

  /// Pieces of more characters than twice this are divided.
  private static let usualLength = 2_048
  /// Pieces of fewer characters join the next.
  private static let leastLength = 512
}

extension Manuscript {
  var text: String {
    var text = ""
    for paragraph in above { text += paragraph.textAndEnding }
    text += buffer.before
    text += buffer.after
    guard let last = below.last else { return text }
    if own.ending == .newline { text += "\n" }
    for paragraph in below.dropLast() { text += paragraph.textAndEnding }
    return text + last.text
  }

  /// Characters before the cursor.
  var cursor: Int { above.reduce(0) { $0 + $1.length } + buffer.cursor }

  /// Puts the cursor after so many characters, or at the end when there are fewer.
  mutating func move(to cursor: Int) {
    var left = max(0, cursor)
    let paragraphs = above + [own] + below
    for (index, paragraph) in paragraphs.enumerated() {
      if left <= paragraph.characters.count || index == paragraphs.count - 1 {
        return enter(index, cursor: left)
      }
      left -= paragraph.length
    }
  }

  /// Inserts what fits of a text; says whether anything was.
  mutating func insert(_ text: String) -> EditOutcome {
    crossJoints()
    return edit { $0.insert(text) }
  }

  /// Does what a key means in a text; newlines are characters like others for it.
  mutating func handle(_ key: Key) -> EditOutcome {
    reach(key)
    return edit { $0.handle(key) }
  }
}

extension Manuscript {
  private mutating func edit(_ change: (inout EditBuffer) -> EditOutcome) -> EditOutcome {
    let size = { (sum: Int, paragraph: Paragraph) in
      sum + paragraph.text.utf8.count + (paragraph.ending == .newline ? 1 : 0)
    }
    buffer.elsewhere = below.reduce(above.reduce(0, size), size)
    let outcome = change(&buffer)
    settle()
    return outcome
  }

  /// Takes neighbours into the buffer where a key reaches over its edge.
  private mutating func reach(_ key: Key) {
    switch key {
    case .backspace, .left, .shiftLeft, .control("b"):
      if buffer.before.isEmpty { joinAbove() }
    case .delete, .right, .shiftRight, .control("d"), .control("f"):
      if buffer.after.isEmpty { joinBelow() }
    case .control("w"), .alt("b"), .altLeft:
      while !above.isEmpty, !buffer.before.contains(where: \.isWordPart) { joinAbove() }
      while isJoinedAbove, buffer.before.isWordAtEnd { joinAbove() }
    case .alt("f"), .alt("d"), .altRight:
      while !below.isEmpty, !buffer.after.contains(where: \.isWordPart) { joinBelow() }
      while own.ending == .joint, !below.isEmpty, buffer.after.isWordAtStart { joinBelow() }
    case .control("u"): while isJoinedAbove { joinAbove() }
    case .control("k"): while own.ending == .joint, !below.isEmpty { joinBelow() }
    case .character: crossJoints()
    default: break
    }
  }

  private var isJoinedAbove: Bool { above.last?.ending == .joint }

  /// A character at a joint may belong to the one on its other side.
  private mutating func crossJoints() {
    if buffer.before.isEmpty, isJoinedAbove { joinAbove() }
    if buffer.after.isEmpty, own.ending == .joint { joinBelow() }
  }

  private mutating func joinAbove() {
    guard let last = above.popLast() else { return }
    buffer.before = last.textAndEnding + buffer.before
  }

  private mutating func joinBelow() {
    guard !below.isEmpty else { return }
    let first = below.removeFirst()
    buffer.after += (own.ending == .newline ? "\n" : "") + first.text
    // What follows now is what followed the one that was taken in; it is broken anew when all is settled.
    own = Paragraph("", width: nil, ending: first.ending)
  }

  /// Gives back to the neighbours what is theirs, and breaks the paragraph anew where it has changed.
  private mutating func settle() {
    giveBack()
    if buffer.isShort(Self.leastLength), isJoinedAbove || own.ending == .joint && !below.isEmpty {
      if isJoinedAbove { joinAbove() } else { joinBelow() }
      giveBack()
    }
    let text = buffer.text
    if text != own.text || own.lines.isEmpty && width != nil {
      own = Paragraph(text, width: width, ending: own.ending)
    }
  }

  private mutating func giveBack() {
    var before = Self.paragraphs(of: buffer.before, width: width, ending: .joint)
    if before.count > 1, let last = before.popLast() {
      buffer.before = last.text
      above += before
    }
    let after = Self.paragraphs(of: buffer.after, width: width, ending: own.ending)
    guard after.count > 1 else { return }
    buffer.after = after[0].text
    own = Paragraph("", width: nil, ending: after[0].ending)
    below = after.dropFirst() + below
  }

  /// The paragraphs of a text, those that are very long in pieces; at least one.
  ///
  /// The last one has the ending that is given.
  private static func paragraphs(
    of text: String,
    width: Int?,
    ending: Paragraph.Ending
  ) -> [Paragraph] {
    let newline = UInt8(ascii: "\n")
    let most = usualLength * 2
    guard text.utf8.count > most || text.utf8.contains(newline) else {
      return [Paragraph(text, width: width, ending: ending)]
    }
    var paragraphs: [Paragraph] = []
    for line in text.utf8.split(separator: newline, omittingEmptySubsequences: false) {
      var rest = Substring(line)
      while rest.utf8.count > most {
        let piece = rest.prefix(usualLength)
        guard piece.endIndex < rest.endIndex else { break }
        paragraphs.append(Paragraph(String(piece), width: width, ending: .joint))
        rest = rest[piece.endIndex...]
      }
      paragraphs.append(Paragraph(String(rest), width: width))
    }
    if let last = paragraphs.popLast() {
      paragraphs.append(Paragraph(last.text, width: width, ending: ending))
    }
    return paragraphs
  }

  /// Puts the cursor into a paragraph.
  private mutating func enter(_ index: Int, cursor: Int) {
    if index != above.count {
      let paragraphs = above + [own] + below
      above = Array(paragraphs[..<index])
      below = Array(paragraphs[(index + 1)...])
      own = paragraphs[index]
    }
    let characters = own.characters
    let cut = min(cursor, characters.count)
    buffer.before = String(characters[..<cut])
    buffer.after = String(characters[cut...])
  }
}

extension EditBuffer {
  /// Whether there are fewer characters than that.
  fileprivate func isShort(_ most: Int) -> Bool {
    before.utf8.count + after.utf8.count < most
  }
}

extension String {
  /// Whether its last word reaches back to its beginning, and perhaps beyond.
  fileprivate var isWordAtEnd: Bool {
    lastIndex(where: \.isWordPart).map { self[...$0].allSatisfy(\.isWordPart) } ?? true
  }

  /// Whether its first word reaches to its end, and perhaps beyond.
  fileprivate var isWordAtStart: Bool {
    firstIndex(where: \.isWordPart).map { self[$0...].allSatisfy(\.isWordPart) } ?? true
  }
}

extension Manuscript {
  /// Breaks all of it for a width.
  mutating func wrap(to width: Int) {
    guard width != self.width || own.lines.isEmpty else { return }
    self.width = width
    for index in above.indices { above[index].wrap(to: width) }
    for index in below.indices { below[index].wrap(to: width) }
    own.wrap(to: width)
  }

  /// How many lines there are.
  var lineCount: Int { linesAbove + own.lines.count + below.reduce(0) { $0 + $1.lines.count } }

  private var linesAbove: Int { above.reduce(0) { $0 + $1.lines.count } }

  /// The number of the line with the cursor, from 0.
  var cursorLine: Int { linesAbove + own.line(at: buffer.cursor) }

  /// The cursor's column.
  var cursorColumn: Int { own.column(at: buffer.cursor) }

  /// Lines that follow on each other; those that are not there are left out.
  func lines(_ range: Range<Int>) -> [String] {
    var start = 0
    var lines: [String] = []
    for paragraph in [above[...], [own], below[...]].joined() {
      let end = start + paragraph.lines.count
      for line in range.clamped(to: start..<end) { lines.append(paragraph[line - start]) }
      start = end
      if start >= range.upperBound { break }
    }
    return lines
  }

  /// Puts the cursor nearest to a column of a line; those out of range are the nearest ones.
  mutating func move(toLine line: Int, column: Int) {
    var left = min(max(0, line), lineCount - 1)
    for (index, paragraph) in [above[...], [own], below[...]].joined().enumerated() {
      if left < paragraph.lines.count {
        return enter(index, cursor: paragraph.cursor(inLine: left, column: column))
      }
      left -= paragraph.lines.count
    }
  }
}

extension Manuscript: Hashable {
  /// Whether the text is the same and the cursor stands in the same place of it.
  static func == (left: Manuscript, right: Manuscript) -> Bool {
    left.isStill(right) || left.cursor == right.cursor && left.text == right.text
  }

  /// Whether it stands in the same pieces, as it does where nothing was typed: that is told at once.
  private func isStill(_ other: Manuscript) -> Bool {
    buffer == other.buffer && above.count == other.above.count && below.count == other.below.count
      && own.ending == other.own.ending && zip(above, other.above).allSatisfy { $0.isSame(as: $1) }
      && zip(below, other.below).allSatisfy { $0.isSame(as: $1) }
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(cursor)
  }
}
