/// A piece of a text that becomes another; all the rest stays.
struct Splice: Hashable, Sendable {
  /// What goes; empty where something is only put in.
  let range: Range<Int>
  /// What comes instead.
  let bytes: [UInt8]

  static func removing(_ range: Range<Int>) -> Splice { Splice(range: range, bytes: []) }

  static func inserting(_ bytes: [UInt8], at offset: Int) -> Splice {
    Splice(range: offset..<offset, bytes: bytes)
  }
}

extension [UInt8] {
  /// The text with pieces replaced that do not overlap.
  func replacing(_ splices: [Splice]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count + splices.reduce(0) { $0 + $1.bytes.count })
    var position = 0
    for splice in splices.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      precondition(position <= splice.range.lowerBound, "pieces of one edit do not overlap")
      result += self[position..<splice.range.lowerBound]
      result += splice.bytes
      position = splice.range.upperBound
    }
    return result + self[position...]
  }
}
