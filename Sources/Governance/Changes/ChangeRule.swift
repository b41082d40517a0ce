/// A rule that a new change must keep, whichever way it comes.
///
/// A rule sees what was before and what would be after. Where a file is not read, nothing is held against
/// a change for what may be in it.
struct ChangeRule: Sendable {
  /// Which changes it is for.
  enum Scope: Hashable, Sendable {
    /// Somebody's edits; what undo brings back was right once, or stood in a document.
    case edits
    /// All of them.
    case everything
  }

  let scope: Scope
  let check: @Sendable (ChangeSet, Workspace, Workspace) throws(ChangeRefusal) -> Void

  /// All rules.
  static let all: [ChangeRule] = [
    ChangeRule(scope: .edits, check: referToWhatIsThere),
    ChangeRule(scope: .everything, check: keepWhatIsReferredTo),
    ChangeRule(scope: .everything, check: removeOnlyEmptyBodies),
    ChangeRule(scope: .edits, check: motivateOverrides),
    ChangeRule(scope: .edits, check: endAfterBeginning),
  ]
}

extension Workspace {
  /// Throws where a change that has been made here breaks a rule.
  func checkRules(of change: ChangeSet, since before: Workspace) throws(ChangeRefusal) {
    for rule in ChangeRule.all where rule.scope == .everything || change.cause == .edit {
      try rule.check(change, before, self)
    }
  }
}

extension ChangeRule {
  /// A new reference leads to a record that is there.
  private static func referToWhatIsThere(
    _ change: ChangeSet,
    _ before: Workspace,
    _ after: Workspace
  ) throws(ChangeRefusal) {
    for address in Set(change.operations.map(\.address.record)) {
      guard let record = after.datum(at: address) else { continue }
      let old = before.datum(at: address).map { before.references(of: $0, at: address) } ?? []
      let new = after.references(of: record, at: address).filter { !old.contains($0) }
      for reference in new where after.isKnownToLack(reference.target) {
        let name = reference.target.collection ?? reference.field
        throw .unfit(
          Address(address.owner, address.path, field: [reference.field.key]),
          FieldFault(
            path: [reference.field.key],
            expected: .existing(name),
            found: .text(reference.text)
          )
        )
      }
    }
  }

  /// A record goes only when none refers to it any more.
  private static func keepWhatIsReferredTo(
    _ change: ChangeSet,
    _ before: Workspace,
    _ after: Workspace
  ) throws(ChangeRefusal) {
    for address in change.removed where after.isKnownToLack(address) {
      let referrers = after.referrers(to: address)
      guard referrers.isEmpty else { throw .stillReferred(address, by: referrers) }
    }
  }

  /// A body goes only when it has no registers and documents any more, and so does a municipality; what goes
  /// by the same change stands in no way.
  private static func removeOnlyEmptyBodies(
    _ change: ChangeSet,
    _ before: Workspace,
    _ after: Workspace
  ) throws(ChangeRefusal) {
    for address in change.removed {
      let owners: [Owner]
      if address.path.isEmpty {
        owners = before.owners(of: address.owner.municipality)
      } else if address.collection == .bodies, let id = address.path.last.flatMap({ Body.ID($0) }) {
        owners = [Owner(address.owner.municipality, id)]
      } else {
        continue
      }
      let removed = Set(change.removed)
      if owners.contains(where: { before.hasData($0, besides: removed) }) {
        throw .stillFilled(address)
      }
    }
  }

  /// A level that differs from the suggested one is set with a motivation.
  private static func motivateOverrides(
    _ change: ChangeSet,
    _ before: Workspace,
    _ after: Workspace
  ) throws(ChangeRefusal) {
    for operation in change.operations {
      let address = operation.address
      guard address.collection == .goals, address.path.count == 2,
        let goal = after.goal(at: address.record)
      else { continue }
      let old = before.goal(at: address.record)
      for (period, assessment) in goal.assessments {
        let earlier = old?.assessments[period]
        // What stood without a motivation is not refused when something else of it changes.
        guard let level = assessment.level, !assessment.isMotivated,
          level != earlier?.level || earlier?.isMotivated == true,
          let suggested = after.suggestion(for: goal, of: address.owner, at: period),
          suggested.level != level
        else { continue }
        throw .motivationMissing(address)
      }
    }
  }
}

extension ChangeRule {
  /// What is valid does not end before it begins: it would be in no year.
  private static func endAfterBeginning(
    _ change: ChangeSet,
    _ before: Workspace,
    _ after: Workspace
  ) throws(ChangeRefusal) {
    for operation in change.operations {
      let record = operation.address.record
      guard let (first, last) = after.datum(at: record)?.validity, first > last else { continue }
      if let old = before.datum(at: record)?.validity, old == (first, last) { continue }
      let isBeginning = operation.address.field == [FieldName.validFrom.key]
      let field: FieldName = isBeginning ? .validFrom : .validTo
      let years =
        isBeginning
        ? Year.known.lowerBound...max(Year.known.lowerBound, last)
        : min(first, Year.known.upperBound)...Year.known.upperBound
      throw .unfit(
        Address(record.owner, record.path, field: [field.key]),
        FieldFault(
          path: [field.key],
          expected: .integer(years),
          found: .number(Amount(digits: isBeginning ? first : last))
        )
      )
    }
  }
}

extension Datum {
  /// The first and the last year in which a record is valid, where it has both.
  fileprivate var validity: (first: Int, last: Int)? {
    guard case .number(let first)? = value(at: [FieldName.validFrom.key]),
      case .number(let last)? = value(at: [FieldName.validTo.key])
    else { return nil }
    return (first.digits, last.digits)
  }
}

extension ChangeSet {
  /// The records that go by it.
  fileprivate var removed: [Address] {
    operations.compactMap { if case .remove(let address, _, _) = $0 { address } else { nil } }
  }
}

extension Workspace {
  /// Whether an owner has anything in its registers, or documents, besides what goes.
  fileprivate func hasData(_ owner: Owner, besides removed: Set<Address>) -> Bool {
    let documents = (documentIDs[owner] ?? [])
      .map { Address(owner, [DataFile.documentFolder, $0.text]) }
    if documents.contains(where: { !removed.contains($0) }) { return true }
    return DataFile.registers(of: owner)
      .contains { file in
        guard case .register(let register, _) = file else { return false }
        return records(in: owner, [register.rawValue]).contains { !removed.contains($0.address) }
      }
  }

  fileprivate func goal(at address: Address) -> Goal? {
    goals(of: address.owner).first { $0.id.text == address.path.last }
  }
}

extension Assessment {
  fileprivate var isMotivated: Bool {
    motivation?.contains { !$0.isWhitespace } == true
  }
}
