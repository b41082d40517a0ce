import Governance

/// A JSON text with its structure beside it: read strictly, never changed, able to say where everything
/// stands.
///
/// Strict means: no duplicate keys, trailing commas, comments or byte order mark, UTF-8 only, exact
/// numbers without exponents that an `Amount` holds, at most ``deepestNesting`` levels. What is
/// accepted is also what is written back, byte for byte, where no edit touches it.
public struct JSONDocument: Sendable {
  /// The text.
  public let bytes: [UInt8]
  let nodes: [JSONNode]

  /// How many objects and lists may stand inside each other.
  public static let deepestNesting = 64
  /// The longest text that is read.
  public static let mostBytes = 64 << 20

  /// Reads a text.
  public init(parsing bytes: [UInt8]) throws(SyntaxProblem) {
    var parser = JSONParser(bytes)
    do throws(SyntaxFailure) {
      try parser.parse()
    } catch {
      let position = TextPosition(ofByte: error.offset, in: bytes)
      throw SyntaxProblem(fault: error.fault, position: position)
    }
    self.bytes = bytes
    nodes = parser.nodes
  }
}

extension JSONDocument {
  /// The index of the outermost value.
  static let root = 0

  /// The indices of a list's elements.
  func elements(of list: Int) -> [Int] {
    var indices: [Int] = []
    var index = list + 1
    while index < Int(nodes[list].next) {
      indices.append(index)
      index = Int(nodes[index].next)
    }
    return indices
  }

  /// The indices of an object's keys, each followed by its value.
  func keys(of object: Int) -> [Int] {
    var indices: [Int] = []
    var key = object + 1
    while key < Int(nodes[object].next) {
      indices.append(key)
      key = Int(nodes[key + 1].next)
    }
    return indices
  }

  /// The text that a text's node spells.
  func text(of index: Int) -> String {
    let node = nodes[index]
    guard node.spelling == .escaped else {
      return String(decoding: bytes[node.innerRange], as: UTF8.self)
    }
    return JSONEscapes.decoded(bytes[node.innerRange])
  }
}
