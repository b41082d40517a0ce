import Governance

extension JSONParser {
  /// Passes a text from quote to quote and says how it is spelt.
  mutating func passText() throws(SyntaxFailure) -> JSONNode.Spelling {
    var spelling = JSONNode.Spelling.plain
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return spelling
      case UInt8(ascii: "\\"):
        spelling = .escaped
        try passEscape()
      case 0..<0x20: throw failure(.controlCharacter)
      case 0..<0x80: offset += 1
      default:
        guard let length = UTF8Length.valid(in: bytes, at: offset) else { throw failure(.notUTF8) }
        if spelling == .plain { spelling = .unicode }
        offset += length
      }
    }
    throw failure(.unexpectedEnd)
  }

  private mutating func passEscape() throws(SyntaxFailure) {
    let start = offset
    offset += 1
    switch try peek() {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      offset += 1
    case UInt8(ascii: "u"): try passUnicodeEscape(from: start)
    default: throw SyntaxFailure(fault: .badEscape, offset: start)
    }
  }

  private mutating func passUnicodeEscape(from start: Int) throws(SyntaxFailure) {
    offset += 1
    let unit = try hexadecimal(from: start)
    guard UTF16.isSurrogate(unit) else { return }
    let alone = SyntaxFailure(fault: .loneSurrogate, offset: start)
    guard UTF16.isLeadSurrogate(unit), bytes[offset...].starts(with: "\\u".utf8) else {
      throw alone
    }
    let second = offset
    offset += 2
    guard UTF16.isTrailSurrogate(try hexadecimal(from: second)) else { throw alone }
  }

  private mutating func hexadecimal(from start: Int) throws(SyntaxFailure) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = Character(UnicodeScalar(try peek())).hexDigitValue, bytes[offset] < 0x80
      else { throw SyntaxFailure(fault: .badEscape, offset: start) }
      unit = unit << 4 | UInt16(digit)
      offset += 1
    }
    return unit
  }
}

/// How many bytes a character's UTF-8 takes.
enum UTF8Length {
  /// The length of the scalar at a byte; `nil` where the bytes are no UTF-8: overlong, half of a
  /// surrogate pair, beyond Unicode or cut off.
  static func valid(in bytes: [UInt8], at offset: Int) -> Int? {
    let lead = bytes[offset]
    if lead < 0x80 { return 1 }
    guard let (length, second) = shape(of: lead), offset + length <= bytes.count,
      second.contains(bytes[offset + 1]),
      bytes[(offset + 2)..<(offset + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
    else { return nil }
    return length
  }

  private static func shape(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
