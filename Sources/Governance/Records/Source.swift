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
    let parts = text.parts(at: ":")
    guard parts.count == 2 else { return nil }
    if !parts[0].isEmpty {
      guard let identifier = Identifier<Document>(parts[0]) else { return nil }
      document = identifier
    }
    let lines = parts[1].parts(at: "-").map { Int($0) }
    guard (1...2).contains(lines.count), let first = lines[0], first > 0 else { return nil }
    line = first
    if lines.count == 2 {
      guard let last = lines[1], last > first else { return nil }
      lastLine = last
    }
    guard code == text else { return nil }
  }

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
