/// How a text of JSON is laid out: what an edit imitates, so that it looks as if it had always stood
/// there.
struct JSONStyle: Hashable, Sendable {
  /// What stands between a key and its value.
  var colon: [UInt8]
  /// What stands between values on one line.
  var comma: [UInt8]
  /// One step of indentation; `nil` where the whole text is one line.
  var indent: [UInt8]?
  /// What ends a line.
  var lineEnd: [UInt8]

  /// The layout of new files.
  static let canonical = JSONStyle(
    colon: Array(": ".utf8),
    comma: Array(", ".utf8),
    indent: Array("  ".utf8),
    lineEnd: Array("\n".utf8)
  )

  /// Without any space: the log's lines.
  static let compact = JSONStyle(
    colon: Array(":".utf8),
    comma: Array(",".utf8),
    indent: nil,
    lineEnd: Array("\n".utf8)
  )
}

extension JSONStyle {
  /// The layout of a text, told by its first key.
  init(of document: JSONDocument) {
    self = .canonical
    guard let key = document.keys(of: JSONDocument.root).first else { return }
    let colon = document.bytes[document.nodes[key].range.upperBound..<document.start(of: key + 1)]
    if !colon.contains(UInt8(ascii: "\n")) { self.colon = Array(colon) }
    if self.colon == Self.compact.colon { comma = Self.compact.comma }
    let gap = document.gap(before: key)
    indent = gap.lineIndent.map(Array.init)
    if gap.contains(UInt8(ascii: "\r")) { lineEnd = Array("\r\n".utf8) }
  }
}

extension ArraySlice<UInt8> {
  /// What follows the last line end; `nil` where there is none.
  var lineIndent: ArraySlice<UInt8>? {
    lastIndex(of: UInt8(ascii: "\n")).map { self[($0 + 1)...] }
  }
}

extension JSONDocument {
  /// Where a value or a key begins.
  func start(of index: Int) -> Int { Int(nodes[index].start) }

  /// Where a value ends.
  func end(of index: Int) -> Int { Int(nodes[index].end) }

  /// The space before a key or an element.
  func gap(before index: Int) -> ArraySlice<UInt8> {
    let end = start(of: index)
    var start = end
    while start > 0, bytes[start - 1].isJSONSpace { start -= 1 }
    return bytes[start..<end]
  }
}
