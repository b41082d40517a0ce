/// What would follow if some things were otherwise than a document has them.
///
/// It uses the document's own formulas, and never touches the document.
public struct Scenario: Hashable, Sendable {
  /// The document that it starts from.
  public var document: Address
  /// What is supposed, in the order in which it takes effect.
  public var suppositions: [Supposition]

  /// A scenario.
  public init(_ document: Address, _ suppositions: [Supposition] = []) {
    self.document = document
    self.suppositions = suppositions
  }
}

extension Scenario {
  /// Supposes something more.
  ///
  /// An amount that is added where the last supposition added one makes one with it, so that a figure can be
  /// written over again and again; together they may come to nothing.
  public mutating func suppose(_ next: Supposition) {
    guard case .amount(let more) = next.change, let last = suppositions.last,
      case .amount(let amount) = last.change, last.isOfSameCells(as: next),
      let sum = try? amount.rational.plus(more.rational),
      let whole = sum.rounded(decimals: max(amount.decimals, more.decimals))
    else { return suppositions.append(next) }
    suppositions.removeLast()
    guard !sum.isZero else { return }
    suppositions.append(
      Supposition(.amount(whole), next.statement, next.line, next.column, next.reach)
    )
  }
}

/// What a scenario comes to.
public struct ScenarioOutcome: Hashable, Sendable {
  /// A figure that followed from another table's.
  public struct Carried: Hashable, Sendable {
    /// The table whose figure followed.
    public let statement: Statement.ID
    /// The line that took the difference.
    public let line: StatementLine.ID
    /// What it followed from; `nil` where it is the same figure as another table's.
    public let identity: DeclaredIdentity.ID?
  }

  /// The document with all that follows, as its author would have printed it: what was printed moves by what
  /// the formulas make of the suppositions, and a printed sum that was a rounding away from its parts still is.
  public internal(set) var document: Document
  /// What followed from one table to another, each once.
  public internal(set) var carried: [Carried] = []
  /// The identities whose sides no longer agree as they did, since nothing says which line would follow.
  public internal(set) var broken: [DeclaredIdentity.ID] = []
}

extension Scenario {
  /// What it comes to.
  ///
  /// Within a table the formulas carry a change, and what is printed moves by it. Between tables follow the
  /// same figure (line, column and value are the same), a parameter that bears a line's name and year, and the
  /// other side of a declared identity.
  public func outcome(of base: Document) throws(SuppositionFault) -> ScenarioOutcome {
    var outcome = ScenarioOutcome(document: base)
    for supposition in suppositions {
      guard
        let index = outcome.document.statements.firstIndex(where: {
          $0.id == supposition.statement
        })
      else { throw .notThere }
      try outcome.document.statements[index].suppose(supposition)
    }
    var carrier = ScenarioCarrier(base, outcome)
    try carrier.carry()
    return carrier.outcome
  }
}

extension Scenario {
  /// What it comes to, and the data as they then would be; nothing of it is saved.
  public func applied(
    to workspace: Workspace
  ) throws(SuppositionFault) -> (outcome: ScenarioOutcome, workspace: Workspace) {
    guard document.isWholeDocument, let id = Document.ID(document.path[1]),
      let base = workspace.document(id, of: document.owner)
    else { throw .notThere }
    let outcome = try outcome(of: base)
    var supposed = workspace
    supposed.take(.loaded(.document(outcome.document)), for: .document(id, document.owner))
    return (outcome, supposed)
  }
}
