/// What somebody typed to find something: words, each of which must fit, in any order.
struct SearchQuery: Hashable, Sendable {
  /// The words as they are compared.
  let words: [[UInt8]]
  /// The letters that what is found must have.
  let letters: UInt64

  init(_ text: String) {
    words = Folding.fold(text).split(separator: 0x20).map(Array.init)
    letters = Folding.typedLetters(of: words.joined())
  }

  /// Whether nothing was typed.
  var isEmpty: Bool { words.isEmpty }
}

extension SearchQuery {
  /// Whether a text has every word, as it was typed.
  func fits(_ text: String) -> Bool { isEmpty || fits(Folding.fold(text)) }

  /// The same for a text that is folded already.
  func fits(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      words.allSatisfy { $0.withUnsafeBufferPointer { Fitting.place(of: $0, in: text) != nil } }
    }
  }

  /// Whether a name has every word, with letters left out between as one does when in a hurry.
  func finds(_ name: String) -> Bool { isEmpty || score(of: name) != nil }

  /// How well a name fits; the best has the highest number, and what does not fit has none.
  func score(of name: String) -> Int? {
    Folding.fold(name).withUnsafeBufferPointer { score(of: $0) }
  }

  /// The same for a text that is folded already.
  func score(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    match(of: text).map { $0.score - $0.length }
  }

  /// How well a folded name fits, and up to 8 for its length: of what fits as well the shorter comes first.
  func match(of text: UnsafeBufferPointer<UInt8>) -> (score: Int, length: Int)? {
    var sum = 0
    let end = text.firstIndex(of: Folding.separator) ?? text.count
    for word in words {
      let score = word.withUnsafeBufferPointer { Fitting.score(of: $0, in: text, named: end) }
      guard let score else { return nil }
      sum += score
    }
    return (sum, min(8, text.count / 16))
  }

  /// How well a folded text fits that is no name: every word stands in it as it was typed, best where words
  /// begin.
  func textScore(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    var sum = 0
    for word in words {
      let score = word.withUnsafeBufferPointer { Fitting.textScore(of: $0, in: text) }
      guard let score else { return nil }
      sum += score
    }
    return sum
  }

  /// Where the first of the words stands in a folded text.
  func firstPlace(in text: ArraySlice<UInt8>) -> Int? {
    text.withUnsafeBufferPointer { text in
      words.lazy
        .compactMap { word in
          word.withUnsafeBufferPointer { Fitting.place(of: $0, in: text) }
        }
        .first
    }
  }

  /// Whether a text has the letters of every word in their order, however far apart.
  ///
  /// What has not will not have them when more is typed either.
  func isWithin(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    words.allSatisfy { $0.withUnsafeBufferPointer { Fitting.isWithin(text, $0) } }
  }
}

/// How a word fits a text.
private enum Fitting {
  /// Words shorter than this must stand as they are: two letters are found in everything.
  private static let leastForGaps = 3

  /// The best of all places: a whole word before the beginning of one, that before the middle of one, and
  /// letters with others between them last.
  ///
  /// What stands after the end of the name says whose it is, which counts less.
  static func score(
    of word: UnsafeBufferPointer<UInt8>,
    in text: UnsafeBufferPointer<UInt8>,
    named nameEnd: Int
  ) -> Int? {
    var best: Int?
    var start = 0
    while let place = place(of: word, in: text, from: start) {
      // Nothing better comes after a whole beginning, and whose it is says less than any name.
      if let best, best >= enough || place > nameEnd { break }
      let score = score(at: place, word.count, in: text)
      best = max(best ?? 0, place > nameEnd ? score / 3 : score)
      start = place + 1
    }
    return best ?? scoreWithGaps(of: word, in: text, named: nameEnd)
  }

  /// 2 where the word stands at the beginning of one, 1 where it stands in one.
  static func textScore(
    of word: UnsafeBufferPointer<UInt8>,
    in text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard word.count >= leastForGaps, var place = place(of: word, in: text) else { return nil }
    while !isWordStart(place, in: text) {
      guard let next = self.place(of: word, in: text, from: place + 1) else { return 1 }
      place = next
    }
    return 2
  }

  /// A score that no later place in the text can better.
  private static let enough = 100

  private static func score(
    at place: Int,
    _ length: Int,
    in text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let end = place + length
    let isWhole = end == text.count || !Folding.isPartOfWord(text[end])
    let begins = isWordStart(place, in: text)
    return (place == 0 ? 100 : begins ? 85 : 60) + (isWhole && begins ? 15 : 0)
  }

  private static func isWordStart(_ place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    place == 0 || !Folding.isPartOfWord(text[place - 1])
  }

  /// Where a word stands in a text, as it was typed.
  static func place(
    of word: UnsafeBufferPointer<UInt8>,
    in text: UnsafeBufferPointer<UInt8>,
    from start: Int = 0
  ) -> Int? {
    guard let first = word.first, text.count >= word.count else { return nil }
    var place = start
    let last = text.count - word.count
    while place <= last {
      if Folding.fits(text[place], first) {
        var length = 1
        while length < word.count, Folding.fits(text[place + length], word[length]) { length += 1 }
        if length == word.count { return place }
      }
      place += 1
    }
    return nil
  }

  /// From the beginning of some word, the letters in their order within a few words; none of them in the name
  /// and the others in whose it is.
  private static func scoreWithGaps(
    of word: UnsafeBufferPointer<UInt8>,
    in text: UnsafeBufferPointer<UInt8>,
    named nameEnd: Int
  ) -> Int? {
    guard word.count >= leastForGaps else { return nil }
    let longest = 3 * word.count + 4
    var best: Int?
    for start in text.indices
    where Folding.fits(text[start], word[0]) && isWordStart(start, in: text) {
      var (length, end, starts) = (1, start + 1, 0)
      let limit = start > nameEnd ? text.count : nameEnd
      while length < word.count, end < limit, end - start <= longest {
        if Folding.fits(text[end], word[length]) {
          if isWordStart(end, in: text) { starts += 1 }
          length += 1
        }
        end += 1
      }
      guard length == word.count, end - start <= longest else { continue }
      let score = 45 - (end - start - word.count) + 4 * starts
      best = max(best ?? 1, start > nameEnd ? score / 3 : score)
    }
    return best
  }

  static func isWithin(
    _ text: UnsafeBufferPointer<UInt8>,
    _ word: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var length = 0
    for byte in text where Folding.fits(byte, word[length]) {
      length += 1
      if length == word.count { return true }
    }
    return word.isEmpty
  }
}
