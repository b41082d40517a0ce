/// What somebody began to write, and how well a text that may be meant goes on from it.
///
/// The words stand in the order in which they were typed, each begun as it was. A number is taken at its word:
/// *kvartal 2* is no beginning of *kvartal 1 2026*, though there is a 2 in it.
struct Continuation: Hashable, Sendable {
  private let typed: [UInt8]
  private let words: [[UInt8]]

  init(_ text: String) {
    typed = Folding.fold(text)
    words = Self.words(of: typed)
  }
}

extension Continuation {
  /// How near a text is to what was typed: 0 where it goes on from it, more the more it has before and
  /// between; `nil` where it says something else.
  func distance(of text: String) -> Int? {
    let folded = Folding.fold(text)
    if folded.count >= typed.count, zip(folded, typed).allSatisfy({ Folding.fits($0, $1) }) {
      return 0
    }
    var (distance, place) = (1, 0)
    let others = Self.words(of: folded)
    for word in words {
      while place < others.count, !Self.begins(others[place], with: word) {
        // Who skips a number says another, unless it is the year that was typed.
        if others[place].isNumber, !word.isYear { return nil }
        (distance, place) = (distance + 1, place + 1)
      }
      guard place < others.count else { return nil }
      place += 1
    }
    return distance
  }

  /// The texts that go on from what was typed, the nearest first.
  func fitting(_ texts: [String]) -> [String] {
    texts.enumerated()
      .compactMap { index, text in
        distance(of: text).map { (distance: $0, index: index, text: text) }
      }
      .sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
      .map(\.text)
  }

  private static func words(of text: [UInt8]) -> [[UInt8]] {
    text.split { !Folding.isPartOfWord($0) }.map(Array.init)
  }

  /// A number is begun as a year is; a shorter one is whole.
  private static func begins(_ word: [UInt8], with typed: [UInt8]) -> Bool {
    guard word.count >= typed.count, zip(word, typed).allSatisfy({ Folding.fits($0, $1) }) else {
      return false
    }
    return !typed.isNumber || word.count == typed.count || (word.isYear && typed.count > 1)
  }
}

extension [UInt8] {
  fileprivate var isNumber: Bool { !isEmpty && allSatisfy { (0x30...0x39).contains($0) } }
  fileprivate var isYear: Bool { count == 4 && isNumber }
}
