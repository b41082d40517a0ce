/// Why a budget decision may not be made as it is.
///
/// New decisions are held against the rules; recorded ones are read whatever they break.
public enum DecisionViolation: Hashable, Sendable {
  /// Another body decides than the one the decision names; `nil` where it names none.
  case wrongBody(found: String?, expected: Body.ID)
  /// A reallocation adds so much to the totals, in kronor: plus where revenue is.
  case totalsChanged(by: Rational)
  /// It does not say where the money comes from.
  case noFunding
  /// A posting leads to a line that is not there.
  case unknownLine(Address)
  /// The postings do not count the same thing, so that their total means nothing.
  case unlikeUnits
}

extension Workspace {
  /// The rule that holds for a decision; `nil` where the municipality has none.
  ///
  /// A reallocation is between bodies where its postings concern more than one. Source: H:1243.
  public func rule(for decision: BudgetDecision, of owner: Owner) -> DecisionRule? {
    let kind: DecisionRule.Kind =
      switch decision.kind {
      case .supplementaryAppropriation: .supplementaryAppropriation
      case .reallocation:
        Set(decision.postings.map { body(of: $0) }).count > 1
          ? .reallocationBetweenBodies : .reallocationWithinBody
      }
    return municipality(owner.municipality)?.rules.first { $0.kind == kind }
  }

  /// What a decision breaks, before it is made; nothing where it may be.
  public func violations(of decision: BudgetDecision, of owner: Owner) -> [DecisionViolation] {
    let rule = rule(for: decision, of: owner)
    var violations = decision.postings.map(\.line).filter { line(at: $0) == nil }
      .map(DecisionViolation.unknownLine)
    if let rule, let wrong = wrongBody(decision, rule, owner) { violations.append(wrong) }
    if decision.kind == .reallocation, violations.isEmpty || !violations.contains(where: \.isLine) {
      violations += totals(of: decision)
    }
    if rule?.requiresFunding == true, decision.fundedBy == nil { violations.append(.noFunding) }
    return violations
  }

  /// The body whose budget a posting changes: that of the line, else the owner of the table.
  private func body(of posting: BudgetPosting) -> Body.ID? {
    line(at: posting.line)?.body ?? posting.line.owner.body
  }

  private func line(at address: Address) -> StatementLine? {
    guard address.path.count == 6, address.path[4] == FieldName.lines.key else { return nil }
    return statement(at: address)?.lines.first { $0.id.text == address.path[5] }
  }

  private func wrongBody(
    _ decision: BudgetDecision,
    _ rule: DecisionRule,
    _ owner: Owner
  ) -> DecisionViolation? {
    let concerned = decision.postings.compactMap { body(of: $0) }.first ?? owner.body
    guard let expected = rule.decidedBy ?? concerned else { return nil }
    let said = decision.decision?.body
    let known = municipality(owner.municipality)?.body(expected)
    let names = [expected.text, known?.name, known?.shortName].compactMap { $0?.lowercased() }
    if let said, names.contains(said.lowercased()) { return nil }
    return .wrongBody(found: said, expected: expected)
  }

  /// A reallocation's postings add up to nothing, each in kronor and with revenue as plus.
  private func totals(of decision: BudgetDecision) -> [DecisionViolation] {
    var sum = Rational.zero
    var isMoney: Set<Bool> = []
    for posting in decision.postings {
      guard let table = statement(at: posting.line) else { continue }
      let column = table.columns.first { $0.id == posting.column }
      let unit = line(at: posting.line)?.unit ?? column?.unit ?? table.unit
      isMoney.insert(unit.powerOfTenKronor != nil)
      let factor = unit.factor(to: .kr) ?? Rational(1)
      let signed = table.signs == .expenditurePositive ? factor.negated : factor
      guard let amount = try? posting.amount.rational.multiplied(by: signed),
        let next = try? sum.plus(amount)
      else { return [.unlikeUnits] }
      sum = next
    }
    if isMoney.count > 1 { return [.unlikeUnits] }
    return sum.isZero ? [] : [.totalsChanged(by: sum)]
  }
}

extension DecisionViolation {
  fileprivate var isLine: Bool { if case .unknownLine = self { true } else { false } }
}
