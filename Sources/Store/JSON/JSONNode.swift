/// A value or a key of a JSON text: where it stands and where the next one beside it begins.
///
/// The nodes of a text stand in one flat array in the order of the text; an object's node is followed
/// by its keys and values in turn, a list's by its elements.
struct JSONNode: Sendable {
  enum Kind: UInt8 {
    case object
    case list
    case text
    case number
    case yes
    case no
    case null
  }

  /// How a text is spelt, which decides how it can be compared.
  enum Spelling: UInt8 {
    /// ASCII without escapes: its bytes are the text.
    case plain
    /// UTF-8 without escapes.
    case unicode
    /// With escapes.
    case escaped
  }

  let kind: Kind
  var spelling = Spelling.plain
  let start: UInt32
  var end: UInt32
  /// The index of the node after this one and all that is in it.
  var next: UInt32

  /// Its bytes, quotes and brackets included.
  var range: Range<Int> { Int(start)..<Int(end) }
  /// The bytes of a text between its quotes.
  var innerRange: Range<Int> { Int(start) + 1..<Int(end) - 1 }
}
