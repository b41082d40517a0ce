/// Where a value stands in the document it was taken from: `delarsbokslut-2023:351`.
///
/// The document is left out inside that document's own file: `:351`.
public struct Source: Hashable, Sendable {
  /// The document; `nil` inside its own file.
  public var document: Identifier<Document>?
  /// The first line of the document's text.
  public var line: Int
  /// The last line, where it is another.
  public var lastLine: Int?

  /// A source.
  public init(document: Identifier<Document>?, line: Int, lastLine: Int? = nil) {
    self.document = document
    self.line = line
    self.lastLine = lastLine
  }

  /// Reads `delarsbokslut-2023:351`, `:351` or `:351-356`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let text = Substring(text)
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    if colon > text.startIndex {
      guard let identifier = Identifier<Document>(text[..<colon]) else { return nil }
      document = identifier
    }
    let lines = text.utf8[text.utf8.index(after: colon)...]
    let dash = lines.firstIndex(of: UInt8(ascii: "-"))
    guard let first = Self.lineNumber(lines[..<(dash ?? lines.endIndex)]) else { return nil }
    line = first
    if let dash {
      guard let last = Self.lineNumber(lines[lines.index(after: dash)...]), last > first
      else { return nil }
      lastLine = last
    }
  }

  /// A number of a line as it is written: digits alone, the first of them not zero.
  private static func lineNumber(_ digits: Substring.UTF8View) -> Int? {
    var number = 0
    guard let first = digits.first, first != UInt8(ascii: "0"), digits.count <= mostDigits
    else { return nil }
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }

  /// No document has more lines.
  private static let mostDigits = 9

  /// As it stands in files.
  public var code: String {
    "\(document?.text ?? ""):\(line)" + (lastLine.map { "-\($0)" } ?? "")
  }
}

extension Codec where Value == Source {
  /// A document and a line.
  static let source = Codec(text: .source, expected: .source) {
    Source($0)
  } write: {
    $0.code
  }
}
