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

  @Test(arguments: [" ", "x", "ö-"])
  func `A paragraph that is kept in pieces is typed in as one that is not`(filling: String) {
    var chance = Chance(state: 11)
    let text = String(repeating: "ord\(filling)", count: 3_000) + "\nslut"
    var area = TextArea(text)
    var plain = Plain(before: Array(text), after: [])
    let keys: [Key] = [
      .left, .right, .backspace, .delete, .enter, .character("a"), .control("w"), .alt("d"),
    ]
    let size = Size(width: 30, height: 4)
    for round in 0..<300 {
      if round.isMultiple(of: 5) {
        // Where pieces meet, as well as anywhere.
        let near =
          2_048 * Int.random(in: 0...5, using: &chance) + Int.random(in: -2...2, using: &chance)
        let cursor = min(max(0, near), plain.before.count + plain.after.count)
        area.moveCursor(to: cursor)
        let all = plain.before + plain.after
        plain = Plain(before: Array(all[..<cursor]), after: Array(all[cursor...]))
      }
      let key = keys.randomElement(using: &chance) ?? .left
      area.handle(key, in: size)
      plain.handle(key)
      #expect(area.text == String(plain.before + plain.after))
      var grid = Grid(size: size)
      area.draw(into: &grid, in: grid.bounds)
      #expect(grid.cursor.map(grid.bounds.contains) == true)
      #expect(area.cursor == plain.before.count)
    }
  }

  @Test func `A mark that is typed where two pieces meet joins the letter before it`() {
    let size = Size(width: 30, height: 4)
    for cursor in [2_047, 2_048, 2_049, 4_096] {
      var area = TextArea(String(repeating: "e", count: 9_000))
      area.moveCursor(to: cursor)
      area.handle(.character("\u{301}"), in: size)
      #expect(area.text.count == 9_000 && area.cursor == cursor)
      #expect(Array(area.text)[cursor - 1] == "é")
    }
  }

  @Test func `A key in a text of a million characters costs no more than in one of ten thousand`() {
    func cost(_ count: Int) -> Duration {
      let size = Size(width: 70, height: 10)
      var area = TextArea(String(repeating: "x", count: count))
      area.handle(.left, in: size)
      let clock = ContinuousClock()
      return (0..<20).map { _ in clock.measure { area.handle(.left, in: size) } }.min() ?? .zero
    }
    let (short, long) = (cost(10_000), cost(1_000_000))
    #expect(long < short * 20, "\(short), \(long)")
  }

  @Test func `A text of a million characters is cleaned in a time that grows as it does`() {
    func cost(_ count: Int) -> Duration {
      let text = String(repeating: "å", count: count)
      let clock = ContinuousClock()
      return (0..<3).map { _ in clock.measure { _ = TextArea(text) } }.min() ?? .zero
    }
    let (short, long) = (cost(50_000), cost(500_000))
    #expect(long < short * 40, "\(short), \(long)")
  }

  @Test func `A text of a million characters is cut to a line without being measured`() {
    var grid = Grid(size: Size(width: 12, height: 3))
    func cost(_ count: Int) -> Duration {
      let text = String(repeating: "Välfärd ", count: count / 8)
      let clock = ContinuousClock()
      return (0..<20)
        .map { _ in
          clock.measure {
            grid.putTruncated(text, in: Rect(x: 0, y: 0, width: 12, height: 1))
            grid.putTruncated(text, in: Rect(x: 0, y: 1, width: 12, height: 1), align: .right)
            grid.putRight(text, endingAt: Point(x: 12, y: 2), in: grid.bounds)
          }
        }
        .min() ?? .zero
    }
    let (short, long) = (cost(10_000), cost(1_000_000))
    #expect(grid.frame() == "Välfärd Väl…\nVälfärd Väl…\nVälfärd Väl…")
    #expect(long < short * 20, "\(short), \(long)")
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
