extension Expression {
  /// The deepest nesting that is read.
  static let mostDepth = 64
  /// The most operators that are read: a long sum nests as deep as it has terms.
  static let mostOperators = 256

  /// Reads a formula.
  public init(parsing text: some StringProtocol) throws(ExpressionFault) {
    var reader = ExpressionReader(Array(text.unicodeScalars))
    reader.skipSpaces()
    guard !reader.isAtEnd else { throw .empty }
    self = try reader.sum()
    if let left = reader.peek { throw .unexpected(String(left), at: reader.position + 1) }
  }
}

/// A recursive-descent reader of formulas.
///
/// Scalars, not characters: formulas are read by the hundred at the start, and all their signs are single
/// scalars.
private struct ExpressionReader {
  private let scalars: [Unicode.Scalar]
  private(set) var position = 0
  private var depth = 0
  private var operators = 0

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  var isAtEnd: Bool { position >= scalars.count }
  var peek: Unicode.Scalar? { isAtEnd ? nil : scalars[position] }

  mutating func skipSpaces() {
    while let next = peek, next == " " || next.properties.isWhitespace { position += 1 }
  }

  private mutating func take(
    _ sign: (Unicode.Scalar) -> Expression.Operator?
  ) throws(ExpressionFault) -> Expression.Operator? {
    guard let next = peek, let sign = sign(next) else { return nil }
    operators += 1
    guard operators <= Expression.mostOperators else { throw .tooDeep }
    position += 1
    skipSpaces()
    return sign
  }

  mutating func sum() throws(ExpressionFault) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Expression.mostDepth else { throw .tooDeep }
    var left = try product()
    while let sign = try take(\.addition) {
      left = .binary(left, sign, try product())
    }
    return left
  }

  private mutating func product() throws(ExpressionFault) -> Expression {
    var left = try factor()
    while let sign = try take(\.multiplication) {
      left = .binary(left, sign, try factor())
    }
    return left
  }

  private mutating func factor() throws(ExpressionFault) -> Expression {
    guard let next = peek else { throw .unfinished }
    let value: Expression
    switch next {
    case "(": value = try parenthesised()
    case "-", "\u{2212}":
      position += 1
      skipSpaces()
      depth += 1
      defer { depth -= 1 }
      guard depth <= Expression.mostDepth else { throw .tooDeep }
      return .negated(try factor())
    case "$":
      position += 1
      value = .setting(try word())
    case "[": value = .reference(try bracketed())
    case "@": value = .cell(line: nil, column: try column())
    case "'": value = .cell(line: try quoted(), column: peek == "@" ? try column() : nil)
    case "0"..."9": value = try number()
    default: value = try reference()
    }
    skipSpaces()
    return value
  }

  private mutating func parenthesised() throws(ExpressionFault) -> Expression {
    position += 1
    skipSpaces()
    let value = try sum()
    guard peek == ")" else {
      guard let next = peek else { throw .unclosed }
      throw .unexpected(String(next), at: position + 1)
    }
    position += 1
    return value
  }

  private mutating func bracketed() throws(ExpressionFault) -> CellReference {
    position += 1
    let start = position
    while let next = peek, next != "]" { position += 1 }
    guard !isAtEnd else { throw .unclosed }
    let text = text(from: start)
    guard let reference = CellReference(text) else { throw .unexpected(text, at: start + 1) }
    position += 1
    return reference
  }

  private mutating func number() throws(ExpressionFault) -> Expression {
    let start = position
    while let next = peek, ("0"..."9").contains(next) || next == "." || next == "," {
      position += 1
    }
    let text = text(from: start)
    guard let amount = try? Amount(parsing: text) else { throw .unexpected(text, at: start + 1) }
    return .constant(amount)
  }

  private mutating func reference() throws(ExpressionFault) -> Expression {
    let start = position
    let name = try word()
    if name == "children" { return .children }
    guard let line = StatementLine.ID(name) else { throw .unexpected(name, at: start + 1) }
    return .cell(line: line, column: peek == "@" ? try column() : nil)
  }

  private mutating func column() throws(ExpressionFault) -> StatementColumn.ID {
    position += 1
    let start = position
    let name = try word()
    guard let column = StatementColumn.ID(name) else { throw .unexpected(name, at: start + 1) }
    return column
  }

  private mutating func quoted() throws(ExpressionFault) -> StatementLine.ID {
    position += 1
    let start = position
    let name = try word()
    guard peek == "'" else { throw .unclosed }
    position += 1
    guard let line = StatementLine.ID(name) else { throw .unexpected(name, at: start + 1) }
    return line
  }

  private mutating func word() throws(ExpressionFault) -> String {
    let start = position
    while let next = peek, next.isWordPart {
      position += 1
    }
    guard position > start else {
      guard let next = peek else { throw .unfinished }
      throw .unexpected(String(next), at: position + 1)
    }
    return text(from: start)
  }

  private func text(from start: Int) -> String {
    let part = scalars[start..<position]
    guard part.allSatisfy(\.isASCII) else { return String(String.UnicodeScalarView(part)) }
    return String(decoding: part.map { UInt8(truncatingIfNeeded: $0.value) }, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  fileprivate var isWordPart: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "-": true
    default: false
    }
  }

  fileprivate var addition: Expression.Operator? {
    switch self {
    case "+": .plus
    case "-", "\u{2212}": .minus
    default: nil
    }
  }

  fileprivate var multiplication: Expression.Operator? {
    switch self {
    case "*", "×", "·": .times
    case "/", "÷": .divided
    default: nil
    }
  }
}
