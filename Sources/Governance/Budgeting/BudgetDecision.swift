/// A decision that changes a budget in the course of the year (*budgetbeslut*).
public struct BudgetDecision: IdentifiedRecord {
  /// How it changes it.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// *Omfördelning*: what one line gets, another gives.
    case reallocation
    /// *Tilläggsanslag*: a frame becomes larger.
    case supplementaryAppropriation
  }

  /// Its id.
  public var id: ID
  /// How it changes the budget.
  public var kind: Kind
  /// A few words, our own.
  public var title: String
  /// The year whose budget it changes.
  public var year: Int
  /// By whom and when.
  public var decision: Decision?
  /// Where the money comes from.
  public var fundedBy: String?
  /// What it adds to single lines.
  public var postings: [BudgetPosting] = []
  /// What the document says of it, retold briefly.
  public var text: String?
  /// Where it stands.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension BudgetDecision {
  /// A decision with nothing filled in.
  public static let empty = BudgetDecision(id: .unset, kind: .reallocation, title: "", year: 2000)

  /// Its declared fields.
  public static let fields: [Field<BudgetDecision>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.decisionKind, { $1(&$0.kind) }, .code),
    .required(.title, { $1(&$0.title) }, .line),
    .required(.year, { $1(&$0.year) }, .year),
    .optional(.decision, { $1(&$0.decision) }, .record()),
    .optional(.fundedBy, { $1(&$0.fundedBy) }, .line),
    .collection(.postings, { $1(&$0.postings) }),
    .optional(.text, { $1(&$0.text) }, .paragraphs),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}

/// What a decision adds to one line of a budget (*kontering*).
public struct BudgetPosting: IdentifiedRecord {
  /// Its id.
  public var id: ID
  /// The line of a table.
  public var line: Address
  /// The column of the table.
  public var column: StatementColumn.ID
  /// What is added, in the table's unit and by its signs: what makes a cost larger is negative where
  /// costs are.
  public var amount: Amount
  /// What is to be said of it.
  public var text: String?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension BudgetPosting {
  /// A posting with nothing filled in.
  public static let empty = BudgetPosting(
    id: .unset,
    line: Address(Owner(.unset), []),
    column: .unset,
    amount: 0
  )

  /// Its declared fields.
  public static let fields: [Field<BudgetPosting>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.line, { $1(&$0.line) }, .address),
    .required(.column, { $1(&$0.column) }, .identifier()),
    .required(.amount, { $1(&$0.amount) }, .amount),
    .optional(.text, { $1(&$0.text) }, .line),
  ]
}
