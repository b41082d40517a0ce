extension Identifier {
  /// The longest beginning of a title that becomes an id; an id may be longer.
  private static var mostOfTitle: Int { 48 }

  /// An id made from a title: *Ökad trygghet i Östra* becomes `okad-trygghet-i-ostra`.
  ///
  /// With an ending the id is told apart from those that others make of the same title at the same time
  /// elsewhere; without one it gets the first number that none of the taken ids has.
  public init(title: String, ending: String? = nil, avoiding taken: Set<String> = []) {
    let stem = Self.slug(title)
    let base = [stem.isEmpty ? Self.nameless : stem, ending].compactMap(\.self)
      .joined(separator: "-")
    let numbered = (2...).lazy.map { "\(base)-\($0)" }
    let free = taken.contains(base) ? numbered.first { !taken.contains($0) } : base
    guard let id = free.flatMap({ Identifier($0) }) else {
      preconditionFailure("a slug with an ending of letters and digits is an id")
    }
    self = id
  }

  /// What an id begins with whose title has no letter that can stand in one.
  private static var nameless: String { "post" }

  /// The letters and digits of a title, in groups with a hyphen between them.
  private static func slug(_ title: String) -> String {
    var groups: [String] = [""]
    for character in title.lowercased() {
      let letters = plainLetters(character)
      if !letters.isEmpty {
        groups[groups.count - 1] += letters
      } else if groups.last?.isEmpty == false, !character.isApostrophe {
        groups.append("")
      }
    }
    groups.removeAll(where: \.isEmpty)
    var slug = groups.first.map { String($0.prefix(mostOfTitle)) } ?? ""
    for group in groups.dropFirst() {
      guard slug.utf8.count + group.utf8.count < mostOfTitle else { break }
      slug += "-\(group)"
    }
    return slug
  }

  /// The letters a–z and digits that a character is written with where there are no others.
  private static func plainLetters(_ character: Character) -> String {
    switch character {
    case "a"..."z" where character.isASCII, "0"..."9" where character.isASCII: String(character)
    case "å", "ä", "á", "à", "â", "ã": "a"
    case "ö", "ó", "ò", "ô", "õ", "ø": "o"
    case "é", "è", "ê", "ë": "e"
    case "ü", "ú", "ù", "û": "u"
    case "í", "ì", "î", "ï": "i"
    case "ý", "ÿ": "y"
    case "ç", "č": "c"
    case "š": "s"
    case "ž": "z"
    case "ñ": "n"
    case "æ": "ae"
    case "ß": "ss"
    default: ""
    }
  }
}

extension Character {
  /// Whether it stands inside a word without parting it.
  fileprivate var isApostrophe: Bool { self == "'" || self == "’" }
}

/// Random letters that ids end in, so that two who are offline do not make the same one.
///
/// The seed comes from outside, since nothing in here knows chance.
public struct IDEndings: Hashable, Sendable {
  private var state: UInt64

  /// Endings that follow from a seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// Consonants only, so that no word comes out.
  private static let letters = Array("bcdfghjkmnpqrstvwxz")
  private static let length = 4

  /// The next ending.
  public mutating func next() -> String {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    var ending = ""
    for _ in 0..<Self.length {
      let count = UInt64(Self.letters.count)
      ending.append(Self.letters[Int(mixed % count)])
      mixed /= count
    }
    return ending
  }
}
