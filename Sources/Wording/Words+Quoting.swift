extension Words {
  /// The most characters of somebody's text that a sentence quotes.
  static let longestQuote = 24

  /// Text in the language's quotation marks: harmless, and shortened where it is long.
  public func quoted(_ text: String) -> String {
    let shown = excerpt(text)
    return say("”\(shown)”", "“\(shown)”")
  }

  /// The beginning of a text, harmless, with … where there is more.
  func excerpt(_ text: String) -> String {
    let start = text.prefix(Words.longestQuote)
    return harmless(start) + (start.endIndex < text.endIndex ? "…" : "")
  }

  /// Two texts from the word in which they begin to differ, with … in front where they begin alike.
  ///
  /// Of two long texts it is the difference that tells something; their beginnings are often the same.
  public func sinceTheyDiffer(_ left: String, _ right: String) -> (left: String, right: String) {
    let common = zip(left, right).prefix { $0 == $1 }.map(\.0)
    guard let space = common.lastIndex(where: \.isWhitespace) else { return (left, right) }
    return ("…\(left.dropFirst(space + 1))", "…\(right.dropFirst(space + 1))")
  }

  /// Text in which every character can be shown: control characters as their pictures, what steers the
  /// direction of text or cannot be seen as �.
  public func harmless(_ text: some StringProtocol) -> String {
    if text.unicodeScalars.allSatisfy(\.isOrdinary) || text.allSatisfy(\.isHarmless) {
      return String(text)
    }
    return String(text.map(\.picture))
  }
}

extension Character {
  /// More marks on one letter than any language needs.
  private static let mostScalars = 8

  fileprivate var isHarmless: Bool {
    guard let first = unicodeScalars.first, !first.isMark else { return false }
    return unicodeScalars.prefix(Self.mostScalars + 1).count <= Self.mostScalars
      && unicodeScalars.allSatisfy(\.canBeShown)
  }

  fileprivate var picture: Character {
    if isHarmless { return self }
    if isNewline { return "\u{2424}" }
    guard let first = unicodeScalars.first else { return "\u{FFFD}" }
    return switch first.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + first.value).map(Character.init) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, figure or sign that always stands alone, as nearly all are; found without
  /// looking for characters or for what Unicode says of it.
  fileprivate var isOrdinary: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x24F, 0x2010...0x2027, 0x2190...0x2319: true
    default: false
    }
  }

  fileprivate var canBeShown: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }

  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
