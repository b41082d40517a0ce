/// A budget decision as somebody fills it in: so much from one line of a table to another, or more to one.
public struct DecisionDraft: Hashable, Sendable {
  /// How it changes the budget.
  public var kind: BudgetDecision.Kind
  /// A few words.
  public var title: String
  /// The table whose budget it changes.
  public var table: Address
  /// The column with the budget.
  public var column: StatementColumn.ID
  /// The line that gives; `nil` for what comes from elsewhere.
  public var from: StatementLine.ID?
  /// The line that gets.
  public var to: StatementLine.ID
  /// How much moves, in the table's unit; without a sign.
  public var amount: Amount
  /// By whom and when.
  public var decision: Decision
  /// Where the money comes from.
  public var fundedBy: String?

  /// A draft.
  public init(
    kind: BudgetDecision.Kind,
    title: String,
    table: Address,
    column: StatementColumn.ID,
    from: StatementLine.ID?,
    to: StatementLine.ID,
    amount: Amount,
    decision: Decision,
    fundedBy: String? = nil
  ) {
    (self.kind, self.title, self.table, self.column) = (kind, title, table, column)
    (self.from, self.to, self.amount) = (from, to, amount)
    (self.decision, self.fundedBy) = (decision, fundedBy)
  }
}

extension Workspace {
  /// The decision that a draft amounts to, with a free id; `nil` where its table or column is gone.
  ///
  /// What a line gets makes its figure larger away from zero: more cost where it is a cost, more revenue
  /// where it is one.
  public func decision(_ draft: DecisionDraft) -> BudgetDecision? {
    guard let table = statement(at: draft.table),
      let column = table.columns.first(where: { $0.id == draft.column }),
      let document = Document.ID(draft.table.path[1])
        .flatMap({ document($0, of: draft.table.owner) })
    else { return nil }
    var decision = BudgetDecision.empty
    decision.kind = draft.kind
    decision.title = draft.title
    decision.year = column.year ?? document.year
    decision.decision = draft.decision
    decision.fundedBy = draft.fundedBy
    let figures = StatementFigures(table)
    let giver = draft.kind == .reallocation ? draft.from : nil
    let ends = [(giver, "from", true), (draft.to, "to", false)]
    decision.postings = ends.compactMap { line, name, gives -> BudgetPosting? in
      guard let line, let id = BudgetPosting.ID(name) else { return nil }
      let isCost = table.isCost(line, draft.column, figures)
      let amount = isCost != gives ? draft.amount.opposite : draft.amount
      let path = draft.table.path + [FieldName.lines.key, line.text]
      return BudgetPosting(
        id: id,
        line: Address(draft.table.owner, path),
        column: draft.column,
        amount: table.signs == .expenditurePositive ? amount.opposite : amount
      )
    }
    decision.id = freeID(decision, draft.table.owner)
    return decision
  }

  private func freeID(_ decision: BudgetDecision, _ owner: Owner) -> BudgetDecision.ID {
    let taken = Set(decisions(of: owner).map(\.id.text))
    let name = decision.kind == .reallocation ? "omfordelning" : "tillaggsanslag"
    let free = (1...).lazy.map { "\(name)-\(decision.year)-\($0)" }.first { !taken.contains($0) }
    return free.flatMap { BudgetDecision.ID($0) } ?? decision.id
  }
}

extension BudgetDecision {
  /// The operation that puts it into an owner's register.
  public func insertion(for owner: Owner) -> Operation {
    .insert(Address(owner, [FieldName.decisions.key, id.text]), datum, before: nil)
  }
}

extension Statement {
  /// Whether a line is a cost in a column: as its figure says, and where it has none, as most lines of a budget are.
  public func isCost(_ line: StatementLine.ID, in column: StatementColumn.ID) -> Bool {
    isCost(line, column, StatementFigures(self))
  }

  fileprivate func isCost(
    _ line: StatementLine.ID,
    _ column: StatementColumn.ID,
    _ figures: StatementFigures
  ) -> Bool {
    guard let row = lines.firstIndex(where: { $0.id == line }),
      let place = columns.firstIndex(where: { $0.id == column }),
      let amount = figures[row, place].value.amount, amount.digits != 0
    else { return true }
    return amount.isNegative == (signs == .revenuePositive)
  }

  /// The same table with what decisions have added beside each budget that they changed, and what the
  /// budget has become; both are computed and not for editing.
  public func showing(
    _ figures: [RevisedFigure],
    decisions: String,
    revised: String
  ) -> Statement {
    var statement = self
    for column in columns where figures.contains(where: { $0.column == column.id }) {
      guard let place = statement.columns.firstIndex(where: { $0.id == column.id }),
        let added = StatementColumn.ID("\(column.id.text.prefix(60))-beslut"),
        let result = StatementColumn.ID("\(column.id.text.prefix(60))-reviderad")
      else { continue }
      statement.columns.insert(
        contentsOf: [
          column.derived(added, decisions, .difference, nil),
          column.derived(
            result,
            revised,
            .revisedBudget,
            .binary(.cell(line: nil, column: column.id), .plus, .cell(line: nil, column: added))
          ),
        ],
        at: place + 1
      )
      for figure in figures where figure.column == column.id {
        guard let line = statement.lines.firstIndex(where: { $0.id == figure.line }),
          let amount = figure.added.exactAmount
        else { continue }
        statement.lines[line].values[added] = .number(amount)
      }
    }
    return statement
  }
}

extension StatementColumn {
  fileprivate func derived(
    _ id: ID,
    _ label: String,
    _ kind: Kind,
    _ formula: Expression?
  ) -> StatementColumn {
    var column = self
    (column.id, column.label, column.shortLabel) = (id, label, nil)
    (column.kind, column.formula, column.source) = (kind, formula, nil)
    return column
  }
}

extension Amount {
  /// The same with the other sign.
  fileprivate var opposite: Amount { Amount(digits: -digits, decimals: decimals) }
}
