/// How texts are spelt in JSON.
enum JSONEscapes {
  /// The text that bytes between quotes spell; they have been read, so that nothing in them is wrong.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let letter = rest.popFirst() else {
        result.append(byte)
        continue
      }
      if letter == UInt8(ascii: "u") {
        result += Array(String(decoding: utf16Units(&rest), as: UTF16.self).utf8)
      } else {
        result.append(meaning(of: letter))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func meaning(of letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: letter
    }
  }

  /// The unit after `\u`, and the one after it where the two are a pair.
  private static func utf16Units(_ rest: inout ArraySlice<UInt8>) -> [UInt16] {
    let first = unit(&rest)
    guard UTF16.isLeadSurrogate(first) else { return [first] }
    rest.removeFirst(2)
    return [first, unit(&rest)]
  }

  private static func unit(_ rest: inout ArraySlice<UInt8>) -> UInt16 {
    var unit: UInt16 = 0
    for byte in rest.prefix(4) {
      unit = unit << 4 | UInt16(Character(UnicodeScalar(byte)).hexDigitValue ?? 0)
    }
    rest.removeFirst(4)
    return unit
  }
}
