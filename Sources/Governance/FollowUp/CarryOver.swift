/// What goes on from one year to the next, as the operations that make it do so.
///
/// Registers live on from year to year, so that carrying over closes nothing and loses nothing: what
/// ends with the year and is not finished gets the next year too, and what has no end needs nothing. Only
/// what goes to another body becomes a record of its own there, which says what it goes on from.
public struct CarryOver: Hashable, Sendable {
  /// The records that go on, as they are addressed now.
  public var records: [Address] = []
  /// What is to be done for it; nothing for those that go on by themselves.
  public var operations: [Operation] = []
}

extension Workspace {
  /// What of an owner's registers goes on from a year to the next, in them.
  ///
  /// Goals and unfinished assignments valid in the year, and risks rated in it. Of these, goals and
  /// assignments that end with the year get another; risks are there to be rated anew. What was said
  /// for a term of office ends with it.
  public func carryOver(of owner: Owner, from year: Year) -> CarryOver {
    var result = CarryOver()
    let next = Datum.number(Amount(digits: year.number + 1))
    for (address, end) in ongoing(owner, year) {
      result.records.append(address)
      guard end == year.number else { continue }
      result.operations.append(setting(address.field(FieldName.validTo.key), to: next))
    }
    return result
  }

  /// What of an owner's registers goes on from a year to the next with another body, as copies there.
  ///
  /// A copy has a history of its own: no follow-ups, assessments, outcomes or ratings, and
  /// `carriedFrom` says where the earlier ones are. What is there already is not copied twice.
  public func carryOver(of owner: Owner, from year: Year, to body: Owner) -> CarryOver {
    var copier = CarryOverCopier(self, to: body, year: year)
    for (address, _) in ongoing(owner, year) { copier.copy(address) }
    return copier.result
  }

  /// What goes on, with the last year it is valid.
  ///
  /// Indicators go on with the goals that they measure.
  private func ongoing(_ owner: Owner, _ year: Year) -> [(address: Address, end: Int?)] {
    let settings = municipality(owner.municipality)?.settings ?? .empty
    func address(_ register: DataFile.Register, _ id: String) -> Address {
      Address(owner, [register.rawValue, id])
    }
    let goals = goals(of: owner).filter { $0.isValid(in: year.number) }
    let measured = Set(goals.flatMap(\.indicators))
    let end = ReportingPeriod(year: year.number, month: 12)
    let open = assignments(of: owner)
      .filter { assignment in
        assignment.isValid(in: year.number)
          && end.map { assignment.goesOn(after: $0, settings: settings) } ?? false
      }
    return indicators(of: owner)
      .filter { measured.contains($0.id) && $0.successor == nil && $0.validTo == nil }
      .map { (address(.indicators, $0.id.text), nil) }
      + goals.map { (address(.goals, $0.id.text), $0.validTo) }
      + open.map { (address(.assignments, $0.id.text), $0.validTo) }
      + risks(of: owner).filter { $0.ratings[year] != nil }
      .map { (address(.risks, $0.id.text), nil) }
  }
}

extension Assignment {
  /// Whether it is unfinished when a year ends, so that it needs the next one too.
  ///
  /// What ends with the year is not extended where its years are a term of office, nor where nobody has
  /// begun to follow it up as something to be finished: a plan of those years says what it says.
  fileprivate func goesOn(after end: ReportingPeriod, settings: Settings) -> Bool {
    guard !isClosed(at: end, settings: settings) else { return false }
    guard validTo == end.year else { return true }
    return switch kind {
    case .assignment, .inquiry, .action: true
    case .priorityDirection, .efficiencyMeasure: status(at: end) != nil
    case .termDirection, .policyDirection, .policyArea: false
    }
  }
}
