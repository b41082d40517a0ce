/// SHA-256 (FIPS 180-4): what tells that a file is still what was loaded, and chains the log's lines.
///
/// Our own, since the package that has it costs a minute of build and we need nothing else of it.
public struct SHA256Digest: Hashable, Sendable {
  private let words: SIMD8<UInt32>

  /// The digest of some bytes.
  public init(of bytes: some Sequence<UInt8>) {
    var hash = SHA256()
    if bytes.withContiguousStorageIfAvailable({ hash.take($0) }) == nil {
      Array(bytes).withUnsafeBufferPointer { hash.take($0) }
    }
    words = hash.words
  }

  /// Reads what ``hexadecimal`` writes; `nil` for anything else.
  public init?(hexadecimal text: String) {
    guard text.utf8.count == 64 else { return nil }
    var words = SIMD8<UInt32>()
    for (index, byte) in text.utf8.enumerated() {
      guard byte < 0x80, let digit = Character(UnicodeScalar(byte)).hexDigitValue else {
        return nil
      }
      words[index / 8] = words[index / 8] << 4 | UInt32(digit)
    }
    self.words = words
  }

  /// It in 64 hexadecimal digits.
  public var hexadecimal: String {
    (0..<8)
      .map { index in
        let digits = String(words[index], radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
      }
      .joined()
  }
}

/// The computation, a block of 64 bytes at a time.
private struct SHA256 {
  var words = SIMD8<UInt32>([
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ])
  private var schedule = [UInt32](repeating: 0, count: 64)

  /// Takes all of the message in and ends it.
  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    let whole = bytes.count / 64 * 64
    var start = 0
    while start < whole {
      takeBlock(UnsafeBufferPointer(rebasing: bytes[start..<start + 64]))
      start += 64
    }
    let tail = ending(bytes[whole...], of: bytes.count)
    tail.withUnsafeBufferPointer { buffer in
      for start in stride(from: 0, to: buffer.count, by: 64) {
        takeBlock(UnsafeBufferPointer(rebasing: buffer[start..<start + 64]))
      }
    }
  }

  /// The last bytes with a one after them, zeros, and the length in bits: one block or two.
  private func ending(
    _ rest: Slice<UnsafeBufferPointer<UInt8>>,
    of count: Int
  ) -> [UInt8] {
    var tail = Array(rest) + [0x80]
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(count) * 8
    tail += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
    return tail
  }

  private mutating func takeBlock(_ block: UnsafeBufferPointer<UInt8>) {
    schedule.withUnsafeMutableBufferPointer { schedule in
      expand(block, into: schedule)
      words &+= mixed(words, schedule)
    }
  }
}

private func expand(
  _ block: UnsafeBufferPointer<UInt8>,
  into schedule: UnsafeMutableBufferPointer<UInt32>
) {
  for index in 0..<16 {
    let at = index * 4
    schedule[index] =
      UInt32(block[at]) << 24 | UInt32(block[at + 1]) << 16 | UInt32(block[at + 2]) << 8
      | UInt32(block[at + 3])
  }
  for index in 16..<64 {
    let early = schedule[index - 15]
    let late = schedule[index - 2]
    schedule[index] =
      schedule[index - 16] &+ (early.rotated(7) ^ early.rotated(18) ^ early &>> 3)
      &+ schedule[index - 7] &+ (late.rotated(17) ^ late.rotated(19) ^ late &>> 10)
  }
}

private func mixed(
  _ start: SIMD8<UInt32>,
  _ schedule: UnsafeMutableBufferPointer<UInt32>
) -> SIMD8<UInt32> {
  var (a, b, c, d) = (start[0], start[1], start[2], start[3])
  var (e, f, g, h) = (start[4], start[5], start[6], start[7])
  roundConstants.withUnsafeBufferPointer { constants in
    func word(_ index: Int) -> UInt32 { constants[index] &+ schedule[index] }
    // Eight rounds bring every variable back to its place, so that none of them has to be moved.
    for index in stride(from: 0, to: 64, by: 8) {
      round(a, b, c, &d, e, f, g, &h, word(index))
      round(h, a, b, &c, d, e, f, &g, word(index + 1))
      round(g, h, a, &b, c, d, e, &f, word(index + 2))
      round(f, g, h, &a, b, c, d, &e, word(index + 3))
      round(e, f, g, &h, a, b, c, &d, word(index + 4))
      round(d, e, f, &g, h, a, b, &c, word(index + 5))
      round(c, d, e, &f, g, h, a, &b, word(index + 6))
      round(b, c, d, &e, f, g, h, &a, word(index + 7))
    }
  }
  return SIMD8(a, b, c, d, e, f, g, h)
}

@inline(__always)
private func round(
  _ a: UInt32,
  _ b: UInt32,
  _ c: UInt32,
  _ d: inout UInt32,
  _ e: UInt32,
  _ f: UInt32,
  _ g: UInt32,
  _ h: inout UInt32,
  _ word: UInt32
) {
  let choice = (e & f) ^ (~e & g)
  let first = h &+ (e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)) &+ choice &+ word
  let majority = (a & b) ^ (a & c) ^ (b & c)
  d = d &+ first
  h = first &+ (a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)) &+ majority
}

extension UInt32 {
  fileprivate func rotated(_ bits: UInt32) -> UInt32 { self &>> bits | self &<< (32 &- bits) }
}

private let roundConstants: [UInt32] = [
  0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
  0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
  0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
  0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
  0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
  0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
  0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
  0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
  0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
  0xc671_78f2,
]
