import Governance

/// The words of one language: every sentence that a user reads, from values that hold no words.
public struct Words: Hashable, Sendable {
  /// The language.
  public let language: Language

  private var keys: [Command: String] = [:]

  /// The words of a language.
  public init(_ language: Language) {
    self.language = language
  }
}

extension Words {
  /// The same words where some commands have other keys than the usual ones.
  public func naming(_ keys: [Command: String]) -> Words {
    var words = self
    words.keys = keys
    return words
  }

  /// The same words where one command has another key for a while.
  public func naming(_ command: Command, _ key: String) -> Words {
    var words = self
    words.keys[command] = key
    return words
  }

  /// The key of a command in a sentence.
  func key(_ command: Command, _ usual: String) -> String { keys[command] ?? usual }

  /// What is said behind a change: *u ångrar*.
  var undoing: String {
    let key = key(.undo, "u")
    return say("\(key) ångrar", "\(key) undoes")
  }
}

/// How much room there is for words.
public enum TextLength: CaseIterable, Hashable, Sendable {
  /// Room for a whole expression.
  case long
  /// A narrow column.
  case short
}

extension Words {
  /// One of two wordings, which stand side by side so that neither language can be forgotten.
  func say(_ swedish: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    switch language {
    case .swedish: swedish()
    case .english: english()
    }
  }

  /// A number of things, with the noun in the right number: *1 dag*, *2 dagar*.
  func count(_ count: Int, one: String, many: String) -> String {
    "\(amount(Amount(digits: count)))\(Words.noBreakSpace)\(count == 1 ? one : many)"
  }

  /// A space at which no line is broken: between thousands, and between a number and its unit.
  static let noBreakSpace: Character = "\u{A0}"
  /// The minus of printed text.
  static let minus = "\u{2212}"
  /// The dash between two numbers, and alone for a missing one.
  static let dash = "\u{2013}"
}
