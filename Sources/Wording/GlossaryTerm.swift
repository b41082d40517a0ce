/// A word of the field: what officers say, its English name, and what it means.
///
/// The English name is the one of the glossary of the domain, and a test holds the two together.
public struct GlossaryTerm: Hashable, Sendable {
  /// The word, as officers say it.
  public let swedish: String
  /// What it is called in code and in files.
  public let name: String
  let swedishMeaning: String
  let englishMeaning: String

  init(_ swedish: String, _ name: String, _ swedishMeaning: String, _ englishMeaning: String) {
    self.swedish = swedish
    self.name = name
    self.swedishMeaning = swedishMeaning
    self.englishMeaning = englishMeaning
  }

  /// The English word: *revised budget*.
  public var english: String {
    var words = ""
    for letter in name {
      if letter.isUppercase, !words.isEmpty { words += " " }
      words += letter.lowercased()
    }
    return words
  }
}

extension GlossaryTerm {
  /// All words, in the order of the Swedish alphabet.
  public static let all = fromAToF + fromGToO + fromP
}

extension Words {
  /// What a word means, in one or two sentences.
  public func meaning(of term: GlossaryTerm) -> String {
    say(term.swedishMeaning, term.englishMeaning)
  }

  /// The word in the language, and what stands beside it: in Swedish what it means, in English the word
  /// that the Swedish documents have.
  public func row(of term: GlossaryTerm) -> (name: String, beside: String) {
    language == .swedish
      ? (term.swedish, term.swedishMeaning) : (term.english, term.swedish)
  }
}
