/// What somebody typed with a slip of a finger in it: each word of some length may have two neighbours
/// changed about, or one letter wrong, missing or too many.
///
/// It is asked only where nothing fits what was typed, and only of names.
struct NearQuery: Sendable {
  /// The letters that what is found must have, but for one in each word with a slip.
  private let letters: UInt64
  private let slips: Int
  private let words: [NearWord]

  /// Nil where no word is long enough for a slip.
  init?(_ query: SearchQuery) {
    words = query.words.map(NearWord.init)
    slips = words.count(where: \.mayHaveSlip)
    letters = query.letters
    guard slips > 0, words.allSatisfy(\.isShortEnough) else { return nil }
  }

  /// Whether something that has these letters may fit.
  func mayFit(_ found: UInt64) -> Bool { (letters & ~found).nonzeroBitCount <= slips }

  /// How well a folded name fits; the best has the highest number, and what does not fit has none.
  func score(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    let end = text.firstIndex(of: Folding.separator) ?? text.count
    var sum = 0
    for word in words {
      guard let score = word.score(in: text, named: end) else { return nil }
      sum += score
    }
    return sum
  }
}

/// A word of what was typed, as a table of where in it each letter stands, a bit for each place.
///
/// The text is read once, whatever the word: a bit for each beginning of the word says whether it ends at
/// the letter that is read, without a slip or with one.
private struct NearWord: Sendable {
  /// Shorter words must stand as they are: with a slip they are found in everything.
  private static let leastForSlip = 5
  /// A bit for each beginning of the word, the empty one too.
  private static let longest = 63

  let length: Int
  /// The places of the word that a letter of a text fits.
  private let fitting: [UInt64]
  /// The places at which *å*, *ä* or *ö* was typed and the text has a letter that looks like it: they are
  /// letters of their own, and no slip.
  private let lookalike: [UInt64]

  init(_ word: [UInt8]) {
    length = word.count
    func places(_ isMeant: (UInt8, UInt8) -> Bool) -> [UInt64] {
      (UInt8.min...UInt8.max)
        .map { found in
          word.prefix(Self.longest).enumerated()
            .reduce(0) { places, typed in
              isMeant(found, typed.element) ? places | 1 << UInt64(typed.offset) : places
            }
        }
    }
    fitting = places { Folding.fits($0, $1) }
    lookalike = places { Folding.looksLike($0, $1) }
  }

  var mayHaveSlip: Bool { length >= Self.leastForSlip }
  var isShortEnough: Bool { length <= Self.longest }

  /// The best of all places: without a slip before with one, at the beginning of a word before in one; whose
  /// it is says less than any name.
  func score(in text: UnsafeBufferPointer<UInt8>, named nameEnd: Int) -> Int? {
    let whole: UInt64 = 1 << UInt64(length)
    var (exact, before, near): (UInt64, UInt64, UInt64) = (1, 0, mayHaveSlip ? 3 : 0)
    var lastFitting: UInt64 = 0
    var best: Int?
    for (place, byte) in text.enumerated() {
      let fits = fitting[Int(byte)]
      let next = (exact & fits) << 1 | 1
      if mayHaveSlip {
        let wrong = (exact & ~lookalike[Int(byte)]) << 1
        let swapped = (before & fits & lastFitting >> 1) << 2
        near = (near & fits) << 1 | wrong | exact | next << 1 | swapped | 1
      }
      (before, exact, lastFitting) = (exact, next, fits)
      guard (exact | near) & whole != 0 else { continue }
      let score = score(endingAt: place, in: text) + (exact & whole != 0 ? 40 : 0)
      best = max(best ?? 0, place > nameEnd ? score / 3 : score)
    }
    return best
  }

  /// A slip can move the beginning by a letter.
  private func score(endingAt place: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    let start = place + 1 - length
    let begins = (max(0, start - 1)...max(0, start + 1))
      .contains { $0 == 0 || $0 <= text.count && !Folding.isPartOfWord(text[$0 - 1]) }
    return begins ? 40 : 20
  }
}
