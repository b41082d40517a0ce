extension Words {
  /// Whether a text comes before another in a list, by the Swedish alphabet and numbers by size.
  ///
  /// Small and capital letters are alike. The data are Swedish, so both languages have the same order.
  public func precedes(_ left: String, _ right: String) -> Bool {
    let (first, second) = (SortKey(left), SortKey(right))
    return first == second ? left < right : first < second
  }
}

/// What a text is ordered by.
struct SortKey: Hashable, Comparable {
  /// A letter's place in the alphabet, or a whole number.
  enum Part: Hashable, Comparable {
    case sign(UInt32)
    case number(length: Int, digits: String)
    case letter(UInt32)
  }

  let parts: [Part]

  init(_ text: String) {
    var parts: [Part] = []
    var digits = ""
    for character in text {
      if ("0"..."9").contains(character) {
        digits.append(character)
        continue
      }
      parts += Self.number(digits) + Self.letters(character)
      digits = ""
    }
    self.parts = parts + Self.number(digits)
  }

  static func < (left: SortKey, right: SortKey) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }

  private static func number(_ digits: String) -> [Part] {
    guard !digits.isEmpty else { return [] }
    let significant = String(digits.drop { $0 == "0" })
    return [.number(length: significant.count, digits: significant)]
  }

  /// `å`, `ä` and `ö` are letters of their own after `z`; `æ`, `ø` and `ü` go with their Swedish kin, and
  /// accents do not count.
  private static func letters(_ character: Character) -> [Part] {
    let lower = character.lowercased()
    if let place = ["å", "äæ", "öø"].firstIndex(where: { $0.contains(lower) }) {
      return [.letter(afterZ + UInt32(place))]
    }
    let plain = accented.first { $0.accents.contains(lower) }?.letter ?? lower
    return plain.unicodeScalars.map {
      $0.properties.isAlphabetic ? .letter($0.value) : .sign($0.value)
    }
  }

  private static let afterZ = Unicode.Scalar("z").value + 1

  private static let accented: [(letter: String, accents: String)] = [
    ("a", "áàâã"), ("c", "ç"), ("e", "éèêë"), ("i", "íìîï"), ("n", "ñ"), ("o", "óòôõ"),
    ("u", "úùû"), ("y", "ýÿü"),
  ]
}
