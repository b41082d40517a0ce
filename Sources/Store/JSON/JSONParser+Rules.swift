import Governance

extension JSONParser {
  /// Files saved by other programs in other encodings are named as such, not as odd characters.
  func refuseOtherEncodings() throws(SyntaxFailure) {
    let first = Array(bytes.prefix(4))
    if first.starts(with: [0xEF, 0xBB, 0xBF]) { throw failure(.byteOrderMark) }
    let isMarked = first.starts(with: [0xFE, 0xFF]) || first.starts(with: [0xFF, 0xFE])
    // JSON begins with an ASCII character, so that a zero among its first bytes tells of wider units.
    guard !isMarked, !first.prefix(2).contains(0) else { throw failure(.wrongEncoding) }
  }

  /// Where the number here ends; what looks like a number but is none that we keep is refused whole.
  func endOfNumber() throws(SyntaxFailure) -> Int {
    var index = offset
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    let whole = endOfDigits(from: index)
    var isKept = whole > index && (whole == index + 1 || bytes[index] != UInt8(ascii: "0"))
    var end = whole
    if whole < bytes.count, bytes[whole] == UInt8(ascii: ".") {
      end = endOfDigits(from: whole + 1)
      isKept = isKept && (2...Amount.mostDecimals + 1).contains(end - whole)
    }
    let digits = end - index - (end > whole ? 1 : 0)
    isKept = isKept && digits <= Amount.mostDigits && (end == bytes.count || !bytes[end].isInNumber)
    guard isKept else { throw badNumber() }
    return end
  }

  private func endOfDigits(from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index].isDigit { index += 1 }
    return index
  }

  /// The start of it is enough to recognise it by.
  private func badNumber() -> SyntaxFailure {
    let token = bytes[offset...].prefix { $0.isInNumber }.prefix(40)
    return failure(.badNumber(String(decoding: token, as: UTF8.self)))
  }
}

extension JSONParser {
  /// Up to here every pair of keys is compared; beyond, a set is cheaper.
  private static let fewKeys = 16

  /// No key may stand twice in an object whose keys and values are all the nodes after it.
  func refuseDuplicateKeys(of object: Int) throws(SyntaxFailure) {
    var keys: [Int] = []
    var key = object + 1
    while key < nodes.count {
      keys.append(key)
      key = Int(nodes[key + 1].next)
    }
    if keys.count > Self.fewKeys {
      try refuseDuplicates(amongMany: keys)
    } else {
      try refuseDuplicates(amongFew: keys)
    }
  }

  private func refuseDuplicates(amongFew keys: [Int]) throws(SyntaxFailure) {
    for (place, key) in keys.enumerated() {
      for earlier in keys[..<place] where areEqual(nodes[earlier], nodes[key]) {
        throw duplicate(nodes[key])
      }
    }
  }

  private func refuseDuplicates(amongMany keys: [Int]) throws(SyntaxFailure) {
    var seen: Set<String> = []
    for key in keys where !seen.insert(text(of: nodes[key])).inserted {
      throw duplicate(nodes[key])
    }
  }

  /// Keys are the same when the texts are, however they are spelt: `"å"` and `"\u00e5"` are one key.
  private func areEqual(_ left: JSONNode, _ right: JSONNode) -> Bool {
    guard left.spelling == .plain, right.spelling == .plain else {
      return text(of: left) == text(of: right)
    }
    return left.range.count == right.range.count
      && bytes[left.range].elementsEqual(bytes[right.range])
  }

  private func duplicate(_ key: JSONNode) -> SyntaxFailure {
    SyntaxFailure(fault: .duplicateKey(text(of: key)), offset: Int(key.start))
  }

  private func text(of node: JSONNode) -> String {
    JSONEscapes.decoded(bytes[node.innerRange])
  }
}

extension UInt8 {
  /// A byte that somebody may have meant as part of a number.
  fileprivate var isInNumber: Bool {
    isDigit || self == UInt8(ascii: "+") || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
      || self == UInt8(ascii: "e") || self == UInt8(ascii: "E")
  }
}
