/// A budget decision with what it makes of each line, and what it breaks.
public struct DecisionEffect: Hashable, Sendable {
  /// The decision.
  public let decision: BudgetDecision
  /// Where it is.
  public let address: Address
  /// What it makes of each line.
  public let postings: [PostingEffect]
  /// What it breaks; decisions that have been taken are recorded nevertheless.
  public let violations: [DecisionViolation]
}

/// What a decision makes of one line, after those before it.
public struct PostingEffect: Hashable, Sendable {
  /// The line.
  public let line: Address
  /// What the figures count.
  public let unit: Unit
  /// How many decimals they have.
  public let decimals: Int
  /// The budget before it, in the unit; `nil` where there was no number.
  public let before: Rational?
  /// The budget after it.
  public let after: Rational?
  /// What it adds.
  public let amount: Amount
}

extension Workspace {
  /// The decisions that concern an owner, in order of their days: its own, and those that change its tables
  /// or its frame; of a municipality all.
  public func decisionEffects(of owner: Owner) -> [DecisionEffect] {
    var running: [String: Rational] = [:]
    return allDecisions(of: owner.municipality)
      .compactMap { owned in
        let postings = owned.decision.postings.map { effect(of: $0, &running) }
        guard concerns(owned, owner) else { return nil }
        return DecisionEffect(
          decision: owned.decision,
          address: owned.address,
          postings: postings,
          violations: violations(of: owned.decision, of: owned.address.owner)
        )
      }
  }

  private func effect(
    of posting: BudgetPosting,
    _ running: inout [String: Rational]
  ) -> PostingEffect {
    let table = statement(at: posting.line)
    let line = table?.lines.first { $0.id.text == posting.line.path.last }
    let column = table?.columns.first { $0.id == posting.column }
    let key = "\(posting.line.text)@\(posting.column.text)"
    let value = line.flatMap { $0.values[posting.column] ?? $0.printed[posting.column] }
    let before = running[key] ?? value?.amount?.rational
    let after = before.flatMap { try? $0.plus(posting.amount.rational) }
    running[key] = after
    var (unit, decimals) = (table?.unit ?? .tkr, posting.amount.decimals)
    if let table, let line, let column {
      unit = table.unit(line: line, column: column)
      decimals = max(decimals, table.decimals(line: line, column: column))
    }
    return PostingEffect(
      line: posting.line,
      unit: unit,
      decimals: decimals,
      before: before,
      after: after,
      amount: posting.amount
    )
  }

  private func concerns(_ owned: OwnedDecision, _ owner: Owner) -> Bool {
    guard let body = owner.body, owned.address.owner != owner else { return true }
    return owned.decision.postings.contains { posting in
      let line = statement(at: posting.line)?
        .lines.first { $0.id.text == posting.line.path.last }
      return posting.line.owner == owner || line?.body == body
    }
  }
}
