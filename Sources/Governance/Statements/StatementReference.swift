/// A table of one of the same owner's documents: `delarsbokslut-2023:sjukfranvaro`.
public struct StatementReference: Hashable, Sendable {
  /// The document.
  public var document: Document.ID
  /// The table in it.
  public var statement: Statement.ID

  /// A reference.
  public init(_ document: Document.ID, _ statement: Statement.ID) {
    self.document = document
    self.statement = statement
  }

  /// Reads `delarsbokslut-2023:sjukfranvaro`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let document = Document.ID(parts[0]),
      let statement = Statement.ID(parts[1])
    else { return nil }
    self.init(document, statement)
  }

  /// As it stands in files.
  public var code: String { "\(document.text):\(statement.text)" }

  /// Where the table is.
  public func address(of owner: Owner) -> Address {
    Address(owner, ["documents", document.text, FieldName.statements.key, statement.text])
  }
}

extension Codec where Value == StatementReference {
  /// A document and one of its tables.
  static let statementReference = Codec(text: .statementReference, expected: .statementReference) {
    StatementReference($0)
  } write: {
    $0.code
  }
}
