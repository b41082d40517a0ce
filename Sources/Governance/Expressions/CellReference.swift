/// A cell of any table of a municipality, as formulas between tables name it:
/// `[kommunstyrelsen/mal-och-budget-2021:driftbudget/netto@budget-2021]`.
public struct CellReference: Hashable, Sendable {
  /// Which document the table is in.
  public enum Home: Hashable, Sendable {
    /// The one that the reference stands in.
    case sameDocument
    /// Another one of the same owner.
    case document(Document.ID)
    /// One of a body of the municipality.
    case body(Body.ID, Document.ID)
    /// One of the municipality's own.
    case municipality(Document.ID)
  }

  /// Which document the table is in.
  public var home: Home
  /// The table.
  public var statement: Statement.ID
  /// The line.
  public var line: StatementLine.ID
  /// The column; `nil` where an identity says which.
  public var column: StatementColumn.ID?

  /// A reference.
  public init(
    _ home: Home,
    _ statement: Statement.ID,
    _ line: StatementLine.ID,
    _ column: StatementColumn.ID?
  ) {
    self.home = home
    self.statement = statement
    self.line = line
    self.column = column
  }
}

extension CellReference {
  /// Reads what stands between the brackets; `nil` where it is no reference.
  public init?(_ text: some StringProtocol) {
    let halves = text.parts(at: ":")
    guard halves.count <= 2, let cell = halves.last,
      let home = halves.count == 1 ? .sameDocument : Home(halves[0])
    else { return nil }
    let ends = cell.parts(at: "@")
    let names = ends[0].parts(at: "/")
    guard ends.count <= 2, names.count == 2, let statement = Statement.ID(names[0]),
      let line = StatementLine.ID(names[1])
    else { return nil }
    let column = ends.dropFirst().first.map { StatementColumn.ID($0) }
    if case .some(nil) = column { return nil }
    self.init(home, statement, line, column ?? nil)
  }

  /// The reference as it stands between the brackets.
  public var code: String {
    home.code + "\(statement)/\(line)" + (column.map { "@\($0)" } ?? "")
  }

  /// The same cell in a column, where the reference leaves the column out.
  func inColumn(_ column: StatementColumn.ID) -> CellReference {
    CellReference(home, statement, line, self.column ?? column)
  }
}

extension CellReference.Home {
  fileprivate init?(_ text: some StringProtocol) {
    let parts = text.parts(at: "/")
    guard let document = parts.last.flatMap({ Document.ID($0) }), parts.count <= 2
    else { return nil }
    if parts.count == 1 {
      self = .document(document)
    } else if parts[0].isEmpty {
      self = .municipality(document)
    } else {
      guard let body = Body.ID(parts[0]) else { return nil }
      self = .body(body, document)
    }
  }

  fileprivate var code: String {
    switch self {
    case .sameDocument: ""
    case .document(let document): "\(document):"
    case .body(let body, let document): "\(body)/\(document):"
    case .municipality(let document): "/\(document):"
    }
  }
}
