import Governance

/// Reads a JSON text into nodes in one pass, without recursion: a hostile file cannot overflow the stack.
struct JSONParser {
  let bytes: [UInt8]
  private(set) var nodes: [JSONNode] = []
  var offset = 0
  /// The indices of the objects and lists that are open.
  private var open: [Int] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func parse() throws(SyntaxFailure) {
    precondition(bytes.count < UInt32.max, "files are refused before they are this large")
    try refuseOtherEncodings()
    nodes.reserveCapacity(bytes.count / 8)
    skipSpace()
    try beginValue()
    while let container = open.last {
      skipSpace()
      if nodes[container].kind == .object {
        try continueObject(container)
      } else {
        try continueList(container)
      }
    }
    skipSpace()
    guard offset == bytes.count else { throw failure(.trailingText) }
  }
}

extension JSONParser {
  private mutating func continueList(_ list: Int) throws(SyntaxFailure) {
    if try peek() == UInt8(ascii: "]") { return close(list) }
    if nodes.count > list + 1 { try passComma(before: UInt8(ascii: "]")) }
    try beginValue()
  }

  private mutating func continueObject(_ object: Int) throws(SyntaxFailure) {
    if try peek() == UInt8(ascii: "}") {
      try refuseDuplicateKeys(of: object)
      return close(object)
    }
    if nodes.count > object + 1 { try passComma(before: UInt8(ascii: "}")) }
    guard try peek() == UInt8(ascii: "\"") else { throw unexpectedCharacter() }
    try addText()
    skipSpace()
    guard try peek() == UInt8(ascii: ":") else { throw unexpectedCharacter() }
    offset += 1
    skipSpace()
    try beginValue()
  }

  private mutating func passComma(before closing: UInt8) throws(SyntaxFailure) {
    guard try peek() == UInt8(ascii: ",") else { throw unexpectedCharacter() }
    let comma = offset
    offset += 1
    skipSpace()
    if try peek() == closing { throw SyntaxFailure(fault: .trailingComma, offset: comma) }
  }

  private mutating func beginValue() throws(SyntaxFailure) {
    switch try peek() {
    case UInt8(ascii: "{"): try begin(.object)
    case UInt8(ascii: "["): try begin(.list)
    case UInt8(ascii: "\""): try addText()
    case UInt8(ascii: "t"): try addWord("true", .yes)
    case UInt8(ascii: "f"): try addWord("false", .no)
    case UInt8(ascii: "n"): try addWord("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      add(.number, from: offset, to: try endOfNumber())
    default: throw unexpectedCharacter()
    }
  }

  private mutating func begin(_ kind: JSONNode.Kind) throws(SyntaxFailure) {
    guard open.count < JSONDocument.deepestNesting else { throw failure(.tooDeep) }
    open.append(nodes.count)
    add(kind, from: offset, to: offset + 1)
  }

  private mutating func close(_ container: Int) {
    offset += 1
    nodes[container].end = UInt32(offset)
    nodes[container].next = UInt32(nodes.count)
    open.removeLast()
  }

  private mutating func addWord(
    _ word: StaticString,
    _ kind: JSONNode.Kind
  ) throws(SyntaxFailure) {
    let start = offset
    for index in 0..<word.utf8CodeUnitCount {
      guard try peek() == word.utf8Start[index] else { throw unexpectedCharacter() }
      offset += 1
    }
    add(kind, from: start, to: offset)
  }

  private mutating func addText() throws(SyntaxFailure) {
    let start = offset
    let spelling = try passText()
    add(.text, from: start, to: offset)
    nodes[nodes.count - 1].spelling = spelling
  }

  private mutating func add(_ kind: JSONNode.Kind, from start: Int, to end: Int) {
    offset = end
    nodes.append(
      JSONNode(
        kind: kind,
        start: UInt32(start),
        end: UInt32(end),
        next: UInt32(nodes.count + 1)
      )
    )
  }
}

extension JSONParser {
  /// The byte here; a text that ends here is cut off.
  func peek() throws(SyntaxFailure) -> UInt8 {
    guard offset < bytes.count else { throw failure(.unexpectedEnd) }
    return bytes[offset]
  }

  mutating func skipSpace() {
    while offset < bytes.count, bytes[offset].isJSONSpace { offset += 1 }
  }

  func failure(_ fault: SyntaxFault) -> SyntaxFailure {
    SyntaxFailure(fault: fault, offset: offset)
  }

  /// The character here cannot stand here.
  func unexpectedCharacter() -> SyntaxFailure {
    guard let length = UTF8Length.valid(in: bytes, at: offset) else { return failure(.notUTF8) }
    // Up to a few scalars, so that a letter with its accents comes out whole.
    let text = String(decoding: bytes[offset...].prefix(max(length, 16)), as: UTF8.self)
    return failure(.unexpectedCharacter(text.first ?? "?"))
  }
}

extension UInt8 {
  /// Space, tab, line feed or carriage return: nothing else may stand between tokens.
  var isJSONSpace: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r")
      || self == UInt8(ascii: "\t")
  }

  /// `0` to `9`.
  var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
