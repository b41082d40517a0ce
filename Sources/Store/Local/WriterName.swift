import Governance

/// Who writes a log: user, host and a random clone id, since two clones on one host must not share one.
///
/// A slug, as it is a file's name: `anna-kontoret-k7q2`.
enum WriterName {
  static func text(_ surroundings: Surroundings, clone: String) -> String {
    let host = surroundings.host.prefix { $0 != "." }
    return "\(slug(surroundings.who, else: "user"))-\(slug(host, else: "host"))-\(clone)"
  }

  /// A new clone id, without letters and digits that look alike.
  static func randomClone() -> String {
    let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
    return String((0..<4).map { _ in letters[Int.random(in: 0..<letters.count)] })
  }

  private static let mostLength = 32

  private static func slug(_ text: some StringProtocol, else usual: String) -> String {
    var slug = ""
    for character in text.lowercased() {
      switch character {
      case "a"..."z" where character.isASCII, "0"..."9" where character.isASCII:
        slug.append(character)
      case "å", "ä": slug += "a"
      case "ö": slug += "o"
      case "é": slug += "e"
      default: if slug.last != "-", !slug.isEmpty { slug += "-" }
      }
    }
    let short = slug.prefix(mostLength)
    let trimmed = short.last == "-" ? short.dropLast() : short
    return trimmed.isEmpty ? usual : String(trimmed)
  }
}
