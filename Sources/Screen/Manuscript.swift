/// A text of several paragraphs being edited: the one with the cursor as a buffer, the others as they are.
///
/// What a key costs does not grow with the text, but for the lines that must be counted.
struct Manuscript: Sendable {
  private var above: [Paragraph] = []
  private var buffer = EditBuffer()
  private var below: [Paragraph] = []
  /// The paragraph with the cursor, as the buffer has it.
  private var own: Paragraph
  private var width: Int

  /// A whole text, however long, with the cursor at its end.
  init(_ text: String = "") {
    width = 0
    own = Paragraph("", width: 0)
    buffer.before = text
    settle()
  }
}

extension Manuscript {
  var text: String {
    (above.map(\.text) + [buffer.text] + below.map(\.text)).joined(separator: "\n")
  }

  /// Characters before the cursor.
  var cursor: Int {
    above.reduce(0) { $0 + $1.characters.count + 1 } + buffer.cursor
  }

  /// Puts the cursor after so many characters, or at the end when there are fewer.
  mutating func move(to cursor: Int) {
    var left = max(0, cursor)
    let paragraphs = above + [own] + below
    for (index, paragraph) in paragraphs.enumerated() {
      if left <= paragraph.characters.count || index == paragraphs.count - 1 {
        return enter(index, cursor: left)
      }
      left -= paragraph.characters.count + 1
    }
  }

  /// Inserts what fits of a text; says whether anything was.
  mutating func insert(_ text: String) -> EditOutcome {
    edit { $0.insert(text) }
  }

  /// Does what a key means in a text; newlines are characters like others for it.
  mutating func handle(_ key: Key) -> EditOutcome {
    reach(key)
    return edit { $0.handle(key) }
  }
}

extension Manuscript {
  private mutating func edit(_ change: (inout EditBuffer) -> EditOutcome) -> EditOutcome {
    let others = (above + below).reduce(0) { $0 + $1.text.utf8.count + 1 }
    buffer.elsewhere = others
    let outcome = change(&buffer)
    settle()
    return outcome
  }

  /// Takes neighbours into the buffer where a key reaches over its edge.
  private mutating func reach(_ key: Key) {
    switch key {
    case .backspace, .left, .control("b"):
      if buffer.before.isEmpty { joinAbove() }
    case .delete, .right, .control("d"), .control("f"):
      if buffer.after.isEmpty { joinBelow() }
    case .control("w"), .alt("b"):
      while !above.isEmpty, !buffer.before.contains(where: \.isWordPart) { joinAbove() }
    case .alt("f"), .alt("d"):
      while !below.isEmpty, !buffer.after.contains(where: \.isWordPart) { joinBelow() }
    default: break
    }
  }

  private mutating func joinAbove() {
    guard let last = above.popLast() else { return }
    buffer.before = last.text + "\n" + buffer.before
  }

  private mutating func joinBelow() {
    guard !below.isEmpty else { return }
    buffer.after += "\n" + below.removeFirst().text
  }

  /// Gives back to the neighbours what is theirs, and breaks the paragraph anew where it has changed.
  private mutating func settle() {
    var before = buffer.before.split(separator: "\n", omittingEmptySubsequences: false)
    if before.count > 1, let last = before.popLast() {
      buffer.before = String(last)
      above += before.map { Paragraph(String($0), width: width) }
    }
    let after = buffer.after.split(separator: "\n", omittingEmptySubsequences: false)
    if after.count > 1 {
      buffer.after = String(after[0])
      below = after.dropFirst().map { Paragraph(String($0), width: width) } + below
    }
    let text = buffer.text
    if text != own.text { own = Paragraph(text, width: width) }
  }

  /// Puts the cursor into a paragraph.
  private mutating func enter(_ index: Int, cursor: Int) {
    let paragraphs = above + [own] + below
    above = Array(paragraphs[..<index])
    below = Array(paragraphs[(index + 1)...])
    own = paragraphs[index]
    let characters = own.characters
    let cut = min(cursor, characters.count)
    buffer.before = String(characters[..<cut])
    buffer.after = String(characters[cut...])
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
    left.buffer.before == right.buffer.before && left.buffer.after == right.buffer.after
      && left.above.map(\.text) == right.above.map(\.text)
      && left.below.map(\.text) == right.below.map(\.text)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(cursor)
  }
}
