/// Gathers the bytes of one character in UTF-8, which may arrive apart.
struct UTF8Gatherer {
  enum Result {
    /// More bytes belong to it.
    case more
    /// The character is whole.
    case done(Unicode.Scalar)
    /// It is none; the byte, if any, begins something else.
    case invalid(retry: UInt8?)
  }

  private var bytes: [UInt8] = []
  private var length = 0

  mutating func take(_ byte: UInt8) -> Result {
    guard !bytes.isEmpty else { return begin(byte) }
    guard byte & 0xC0 == 0x80 else { return .invalid(retry: byte) }
    bytes.append(byte)
    return bytes.count < length ? .more : finish()
  }

  private mutating func begin(_ byte: UInt8) -> Result {
    switch byte {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return .invalid(retry: nil)
    }
    bytes = [byte]
    return .more
  }

  /// Control characters (U+0080 to U+009F) are not text either.
  private func finish() -> Result {
    guard let text = String(validating: bytes, as: UTF8.self),
      let scalar = text.unicodeScalars.first,
      scalar.properties.generalCategory != .control
    else { return .invalid(retry: nil) }
    return .done(scalar)
  }
}
