public import Governance

extension JSONDocument {
  /// The whole as a value.
  public var datum: Datum { datum(of: Self.root) }

  /// The value at a path of keys, where a list's elements are counted from 0.
  public func datum(at path: [String]) -> Datum? {
    node(at: path).map(datum(of:))
  }

  /// The value of a node.
  ///
  /// Its depth is bounded, so that recursion is too.
  func datum(of index: Int) -> Datum {
    let node = nodes[index]
    switch node.kind {
    case .null: return .null
    case .yes: return .flag(true)
    case .no: return .flag(false)
    case .number: return .number(amount(of: node))
    case .text: return .text(text(of: index))
    case .list: return .list(list(from: index + 1, to: Int(node.next)))
    case .object: return .object(object(from: index + 1, to: Int(node.next)))
    }
  }

  private func list(from start: Int, to end: Int) -> [Datum] {
    var items: [Datum] = []
    var index = start
    while index < end {
      items.append(datum(of: index))
      index = Int(nodes[index].next)
    }
    return items
  }

  private func object(from start: Int, to end: Int) -> DatumObject {
    var entries: [DatumObject.Entry] = []
    var key = start
    while key < end {
      entries.append(DatumObject.Entry(text(of: key), datum(of: key + 1)))
      key = Int(nodes[key + 1].next)
    }
    return DatumObject(entries)
  }

  private func amount(of node: JSONNode) -> Amount {
    var digits = 0
    var decimals = 0
    var isFraction = false
    for byte in bytes[node.range] {
      if byte.isDigit {
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
        decimals += isFraction ? 1 : 0
      } else if byte == UInt8(ascii: ".") {
        isFraction = true
      }
    }
    let isNegative = bytes[Int(node.start)] == UInt8(ascii: "-")
    return Amount(digits: isNegative ? -digits : digits, decimals: decimals)
  }
}
