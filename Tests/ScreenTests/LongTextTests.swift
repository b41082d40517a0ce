import Screen
import Testing

/// A text of many paragraphs, which is kept in parts, does what one in a single piece would.
@Suite("A long text in parts")
struct LongTextTests {
  /// The same as one string and a cursor.
  private struct Plain {
    var before: [Character]
    var after: [Character]

    mutating func handle(_ key: Key) {
      switch key {
      case .left: if let last = before.popLast() { after.insert(last, at: 0) }
      case .right: if !after.isEmpty { before.append(after.removeFirst()) }
      case .backspace: _ = before.popLast()
      case .delete: if !after.isEmpty { after.removeFirst() }
      case .enter: before.append("\n")
      case .character(let character): before.append(character)
      case .control("w"):
        while let last = before.last, !(last.isLetter || last.isNumber) { before.removeLast() }
        while let last = before.last, last.isLetter || last.isNumber { before.removeLast() }
      case .alt("d"):
        while let first = after.first, !(first.isLetter || first.isNumber) { after.removeFirst() }
        while let first = after.first, first.isLetter || first.isNumber { after.removeFirst() }
      default: break
      }
    }
  }

  @Test func `Any keys give the same text and cursor as in one piece`() {
    var chance = Chance(state: 7)
    let keys: [Key] = [
      .left, .left, .right, .backspace, .delete, .enter, .enter, .character("a"), .character(" "),
      .character("é"), .control("w"), .alt("d"), .left, .right,
    ]
    let text = "Ett två\n\n  tre\n\nfyra"
    var area = TextArea(text)
    var plain = Plain(before: Array(text), after: [])
    for _ in 0..<4_000 {
      let key = keys.randomElement(using: &chance) ?? .left
      area.handle(key, in: Size(width: 9, height: 4))
      plain.handle(key)
      #expect(area.text == String(plain.before + plain.after))
      #expect(area.cursor == plain.before.count)
      if Int.random(in: 0..<10, using: &chance) == 0 {
        let cursor = Int.random(in: 0...area.text.count, using: &chance)
        area.moveCursor(to: cursor)
        let all = plain.before + plain.after
        plain = Plain(before: Array(all[..<cursor]), after: Array(all[cursor...]))
      }
    }
  }

  @Test func `A text of many paragraphs stays within its limit wherever it is typed`() {
    var area = TextArea(String(repeating: "rad\n", count: TextArea.capacity / 4))
    #expect(area.text.utf8.count == TextArea.capacity)
    area.moveCursor(to: 17)
    let size = Size(width: 40, height: 5)
    #expect(area.handle(.character("x"), in: size) == .moved)
    #expect(area.handle(.enter, in: size) == .moved)
    area.handle(.backspace, in: size)
    #expect(area.handle(.character("x"), in: size) == .edited)
    #expect(area.text.utf8.count == TextArea.capacity)
  }
}
