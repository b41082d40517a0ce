/// Gathers a bracketed paste, from behind its opening to its closing sequence.
///
/// It reads past ncurses, never further than the closing sequence: as many bytes as are still
/// missing of that can safely be read at once.
package struct PasteGatherer {
  private static let close: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]
  private let limit: Int
  private var text: [UInt8] = []
  private var matched = 0

  /// A gatherer that keeps at most so many bytes and drops the rest.
  package init(limit: Int = 1 << 20) {
    self.limit = limit
  }

  /// How many bytes may be read now; 0 when the paste is over.
  package var wanted: Int { Self.close.count - matched }

  /// Takes bytes, at most ``wanted``.
  package mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if byte == Self.close[matched] {
        matched += 1
      } else {
        keep(Self.close[..<matched])
        matched = byte == Self.close[0] ? 1 : 0
        if matched == 0 { keep(CollectionOfOne(byte)) }
      }
    }
  }

  private mutating func keep(_ bytes: some Sequence<UInt8>) {
    for byte in bytes where text.count < limit { text.append(byte) }
  }

  /// What was pasted; a character that the limit cut is left out.
  package var pasted: String {
    for cut in 0...min(3, text.count) {
      if let whole = String(validating: text.dropLast(cut), as: UTF8.self) { return whole }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
