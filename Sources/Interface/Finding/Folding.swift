/// How text is compared when somebody looks for something: a byte for each letter, in lower case.
///
/// `å`, `ä` and `ö` are letters of their own: typed, they fit only themselves. But `a` and `o` find them
/// too, for those who type on a keyboard without.
enum Folding {
  /// Ends the name of a thing; what follows says whose it is.
  static let separator: UInt8 = 1

  /// Appends a text as it is compared.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      let value = scalar.value
      switch value {
      case 0x61...0x7A, 0x30...0x39, 0x20...0x40, 0x5B...0x60, 0x7B...0x7E:
        bytes.append(UInt8(truncatingIfNeeded: value))
      case 0x41...0x5A: bytes.append(UInt8(truncatingIfNeeded: value + 0x20))
      case 0x300...0x36F: compose(value, in: &bytes)
      default: bytes.append(byte(of: value))
      }
    }
  }

  /// A text as it is compared.
  static func fold(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    append(text, to: &bytes)
    return bytes
  }

  /// The part of a text that begins shortly before a place in what it is folded to, as one line.
  static func piece(of text: String, around place: Int) -> String {
    let scalars = text.unicodeScalars
    var (here, bytes) = (scalars.startIndex, 0)
    while bytes < place, here < scalars.endIndex {
      // A mark of its own is folded into the letter before it.
      if !(0x300...0x36F).contains(scalars[here].value) { bytes += 1 }
      here = scalars.index(after: here)
    }
    let near = scalars.index(here, offsetBy: -before, limitedBy: scalars.startIndex)
    guard let near, near > scalars.startIndex else { return text.prefix(longest).asOneLine }
    let start = scalars[near..<here].firstIndex { $0.properties.isWhitespace } ?? near
    return "… " + text[start...].prefix(longest).asOneLine
  }

  /// How many letters of a piece stand before what was found, and how many a piece has at most.
  private static let (before, longest) = (28, 240)

  /// What a text is ordered by: *å*, *ä* and *ö* come last, other marked letters with those without.
  static func alphabetical(_ text: String) -> [UInt8] {
    fold(text).map { $0 >= eMarked && $0 <= uMarked ? base(of: $0) : $0 }
  }

  /// Whether a letter of a text is what was typed.
  @inline(__always)
  static func fits(_ found: UInt8, _ typed: UInt8) -> Bool {
    found == typed || (found >= 0x80 && base(of: found) == typed)
  }

  /// Whether *å*, *ä* or *ö* was typed, and a text has another letter that looks like it.
  static func looksLike(_ found: UInt8, _ typed: UInt8) -> Bool {
    typed >= 0x80 && found != typed && base(of: found) == base(of: typed)
  }

  /// Whether a byte is a letter or a digit.
  @inline(__always)
  static func isPartOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }

  /// Which letters there are, a bit for each, with those that a keyboard without å, ä and ö has for them:
  /// what lacks one of the letters typed need not be read.
  static func letters(of bytes: some Sequence<UInt8>) -> UInt64 {
    var letters: UInt64 = 0
    for byte in bytes {
      letters |= bit(of: byte)
      if byte >= aRing { letters |= bit(of: base(of: byte)) }
    }
    return letters
  }

  /// The letters typed, a bit for each.
  static func typedLetters(of bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 | bit(of: $1) }
  }
}

extension Folding {
  // Computed, so that the compiler sees numbers and not globals that are made on first use.
  private static var aRing: UInt8 { 0x80 }
  private static var aDots: UInt8 { 0x81 }
  private static var oDots: UInt8 { 0x82 }
  private static var eMarked: UInt8 { 0x83 }
  private static var aMarked: UInt8 { 0x84 }
  private static var oMarked: UInt8 { 0x85 }
  private static var uMarked: UInt8 { 0x86 }

  private static func byte(of value: UInt32) -> UInt8 {
    switch value {
    case 0xE5, 0xC5: aRing
    case 0xE4, 0xC4: aDots
    case 0xF6, 0xD6: oDots
    case 0xE8...0xEB, 0xC8...0xCB: eMarked
    case 0xE0...0xE3, 0xC0...0xC3: aMarked
    case 0xF2...0xF5, 0xF8, 0xD2...0xD5, 0xD8: oMarked
    case 0xF9...0xFC, 0xD9...0xDC: uMarked
    case 0xA0, 0x2000...0x200A, 0x202F, 0x09...0x0D: 0x20
    case 0x2010...0x2015, 0x2212: 0x2D
    default: 0xC0 | UInt8(truncatingIfNeeded: value & 0x3F)
    }
  }

  /// A letter and a mark of its own, as files from macOS spell it.
  private static func compose(_ mark: UInt32, in bytes: inout [UInt8]) {
    guard let letter = bytes.last else { return }
    let whole: UInt8? =
      switch (letter, mark) {
      case (0x61, 0x30A): aRing
      case (0x61, 0x308): aDots
      case (0x6F, 0x308): oDots
      case (0x65, _): eMarked
      case (0x61, _): aMarked
      case (0x6F, _): oMarked
      case (0x75, _): uMarked
      default: nil
      }
    if let whole { bytes[bytes.count - 1] = whole }
  }

  @inline(__always)
  private static func base(of byte: UInt8) -> UInt8 {
    guard byte >= aRing else { return byte }
    return switch byte {
    case aRing, aDots, aMarked: 0x61
    case oDots, oMarked: 0x6F
    case eMarked: 0x65
    case uMarked: 0x75
    default: byte
    }
  }

  @inline(__always)
  private static func bit(of byte: UInt8) -> UInt64 {
    switch byte {
    case 0x61...0x7A: 1 << UInt64(byte - 0x61)
    case 0x30...0x39: 1 << UInt64(26 + byte - 0x30)
    case 0x80...0x86: 1 << UInt64(36 + byte - 0x80)
    default: 0
    }
  }
}

extension Substring {
  /// With spaces for line breaks, and none at its ends.
  fileprivate var asOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
