import Governance
import Screen
import Wording

extension State {
  /// Whether a budget figure is selected that a decision can change.
  var newDecisionAvailability: Availability {
    guard let cell = selectedCell, cell.isEditable, cell.unit.powerOfTenKronor != nil,
      Self.decidable.contains(cell.statementColumn.kind)
    else { return .unavailable(.selectBudgetFigure) }
    return .available
  }

  /// The columns that a decision can change.
  private static let decidable: [StatementColumn.Kind] = [.budget, .originalBudget, .plan]

  /// Opens the form of a budget decision that gives to, or takes from, the selected figure.
  mutating func openDecision() {
    guard let cell = selectedCell else { return }
    openDecision(in: cell.table.address, cell.statementColumn.id, from: cell.statementLine.id)
  }

  /// Opens the form of a budget decision in a table's column, where it is known from a line.
  mutating func openDecision(
    in table: Address,
    _ column: StatementColumn.ID,
    from line: StatementLine.ID? = nil
  ) {
    guard let statement = workspace.statement(at: table) else { return }
    let lines = decidableLines(table, column)
    let here = lines.firstIndex { $0.id == line } ?? 0
    let names = lines.map(\.label)
    let bodies = workspace.municipality(table.owner.municipality)?.bodies ?? []
    let council = bodies.firstIndex { $0.kind == .council }
    let own = bodies.firstIndex { $0.id == table.owner.body }
    let kinds = BudgetDecision.Kind.allCases.map { words.decisionKind($0) }
    let unit = words.unit(statement.unit)
    layers.append(
      .sheet(
        EntrySheet(
          purpose: .decision(table: table, column: column),
          title: words[.newDecision(title(of: statement, column))],
          entries: [
            entry(.kind, .kind, kinds), entry(.from, .from, names, here),
            entry(.to, .to, names, getter(of: here, among: lines, statement, column)),
            entry(.amount, .amount(unit)), entry(.title, .title),
            entry(.body, .body, bodies.map(\.name), own ?? council ?? 0), entry(.date, .date),
            entry(.paragraph, .paragraph), entry(.registration, .registration),
            entry(.funding, .funding),
            entry(.standing, .standing, [words[.isNew], words[.isTaken]]),
          ]
        )
      )
    )
  }

  /// The table with the column that a decision changes: *Drift · Budget 2025*.
  private func title(of statement: Statement, _ column: StatementColumn.ID) -> String {
    let column = statement.columns.first { $0.id == column }
    return words.middot([statement.title, column?.label].compactMap(\.self))
  }

  /// The line that is proposed to get what one gives: the next of its sort, since a cost and revenue would not
  /// cancel out; the next where there is no other.
  private func getter(
    of giver: Int,
    among lines: [StatementLine],
    _ table: Statement,
    _ column: StatementColumn.ID
  ) -> Int {
    let others = (1..<max(1, lines.count)).map { (giver + $0) % lines.count }
    guard lines.indices.contains(giver) else { return 0 }
    let isCost = table.isCost(lines[giver].id, in: column)
    return others.first { table.isCost(lines[$0].id, in: column) == isCost } ?? others.first ?? 0
  }

  /// The lines of a table that are entered and not computed, in a column.
  private func decidableLines(_ table: Address, _ column: StatementColumn.ID) -> [StatementLine] {
    guard let statement = workspace.statement(at: table),
      let column = statement.columns.first(where: { $0.id == column })
    else { return [] }
    return statement.lines.filter {
      $0.kind != .heading && statement.formula(line: $0, column: column) == nil
    }
  }

  /// What a filled in decision amounts to, all of whose fields can be read, held against the municipality's rules where it is new.
  func decisionReading(
    _ sheet: EntrySheet,
    _ table: Address,
    _ column: StatementColumn.ID
  ) throws(SheetFault) -> SheetReading {
    let lines = decidableLines(table, column)
    let (from, to) = (sheet.choice(.from), sheet.choice(.to))
    guard lines.indices.contains(from), lines.indices.contains(to) else {
      throw SheetFault(words[.fillIn(words[DecisionPhrase.to])], in: .to)
    }
    let kind = BudgetDecision.Kind.allCases[sheet.choice(.kind)]
    if kind == .reallocation, from == to { throw SheetFault(words[.sameLine], in: .to) }
    let amount = try decidedAmount(sheet, in: table)
    let usual = DecisionPhrase.titleOf(kind, from: lines[from].label, to: lines[to].label)
    let draft = DecisionDraft(
      kind: kind,
      title: sheet.textIfAny(.title) ?? words[usual],
      table: table,
      column: column,
      from: lines[from].id,
      to: lines[to].id,
      amount: amount,
      decision: try decision(sheet, by: table.owner),
      fundedBy: sheet.textIfAny(.funding)
    )
    return try reading(draft, isNew: sheet.choice(.standing) == 0 ? .new : .taken)
  }

  /// Who decided, when and where that is said.
  private func decision(_ sheet: EntrySheet, by owner: Owner) throws(SheetFault) -> Decision {
    let bodies = workspace.municipality(owner.municipality)?.bodies ?? []
    let body = sheet.choice(.body)
    var decision = Decision.empty
    decision.body = bodies.indices.contains(body) ? bodies[body].name : nil
    decision.date = try requiredDate(of: sheet)
    decision.paragraph = sheet.textIfAny(.paragraph)
    decision.registrationNumber = sheet.textIfAny(.registration)
    return decision
  }

  private func decidedAmount(
    _ sheet: EntrySheet,
    in table: Address
  ) throws(SheetFault) -> Amount {
    guard case .number(let amount)? = value(.amount, of: sheet) else {
      let unit = words.unit(workspace.statement(at: table)?.unit ?? .tkr)
      throw SheetFault(words[.fillIn(words[.amount(unit)])], in: .amount)
    }
    return amount
  }

  /// What a decision makes of the lines that it changes: what is absurd is seen before it is recorded.
  func consequence(of sheet: EntrySheet) -> String? {
    guard case .decision(let table, let column) = sheet.purpose,
      let operations = try? decisionReading(sheet, table, column).operations,
      let decision = operations.first?.address, let statement = workspace.statement(at: table)
    else { return nil }
    var after = workspace
    guard (try? after.apply(operations)) != nil else { return nil }
    let year = max(period.year, statement.columns.first { $0.id == column }?.year ?? 0) + 1
    guard let end = ReportingPeriod(year: year, month: 12) else { return nil }
    let earlier = workspace.revisedFigures(of: table, at: end)
    let said = after.revisedFigures(of: table, at: end)
      .filter { $0.column == column && $0.decisions.contains(decision) }
      .compactMap { figure -> String? in
        guard let line = statement.lines.first(where: { $0.id == figure.line }) else { return nil }
        let known = earlier.first { $0.line == figure.line && $0.column == column }
        guard let to = figure.revised, let from = known?.revised ?? figure.original?.rational,
          let shownFrom = words.number(from, decimals: statement.decimals),
          let shownTo = words.number(to, decimals: statement.decimals)
        else { return words[.nothingToRevise(line.label)] }
        return words[.revisedTo(line.label, from: shownFrom, to: shownTo)]
      }
    return said.isEmpty ? nil : words.middot(said)
  }

  /// Whether a decision is to be made now or was made before.
  private enum Standing {
    case new, taken
  }

  private func reading(
    _ draft: DecisionDraft,
    isNew standing: Standing
  ) throws(SheetFault) -> SheetReading {
    let owner = draft.table.owner
    guard let decision = workspace.decision(draft) else { throw SheetFault(words[.noTableToShow]) }
    if standing == .new, let violation = workspace.violations(of: decision, of: owner).first {
      let unit = workspace.statement(at: draft.table)?.unit ?? .kr
      throw SheetFault(
        words.violation(violation, in: workspace, of: owner, unit: unit),
        in: violation.field
      )
    }
    let later = decision.counts(at: period) ? nil : decision.decision?.date
    return SheetReading(
      operations: [decision.insertion(for: owner)],
      told: words[.recorded(decision.title, from: later)]
    )
  }
}

extension State {
  /// The decision that is selected in the view of economy.
  var selectedDecision: DecisionEffect? {
    guard place?.view == .economy else { return nil }
    switch selectedRow?.content {
    case .economyLine(.decision(let index))?, .economyLine(.posting(let index, _))?:
      return derived.facts.finances.decisions[index]
    default: return nil
    }
  }

  /// Asks whether to remove the selected decision.
  mutating func askToRemoveDecision() {
    guard let fact = selectedDecision, let datum = workspace.datum(at: fact.address) else { return }
    let all = workspace.decisions(of: fact.address.owner)
    let index = all.firstIndex { $0.id == fact.decision.id }
    let next = index.flatMap { all.indices.contains($0 + 1) ? all[$0 + 1].id.text : nil }
    let subject = Question.Subject.carryOut(
      [.remove(fact.address, datum, before: next)],
      told: words[DecisionPhrase.removed(fact.decision.title)]
    )
    let text = words[DecisionPhrase.removeQuestion(fact.decision.title)]
    layers.append(.question(Question(subject: subject, text: text)))
  }
}

extension DecisionViolation {
  /// The field of the form that must be another.
  fileprivate var field: EntrySheet.Field? {
    switch self {
    case .wrongBody: .body
    case .totalsChanged, .unknownLine, .unlikeUnits: .to
    case .noFunding: .funding
    }
  }
}
