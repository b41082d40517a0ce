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
  /// The assignments that end with the year though nobody has finished them, by kind.
  public var ending: [Ending] = []

  /// Unfinished assignments of a kind that end, as what they say holds for no longer than its years.
  public struct Ending: Hashable, Sendable {
    /// Their kind.
    public let kind: AssignmentKind
    /// Their titles, in the order of the register.
    public var titles: [String]

    /// Some of a kind.
    public init(_ kind: AssignmentKind, _ titles: [String]) {
      self.kind = kind
      self.titles = titles
    }
  }

  /// What becomes of what would end unfinished.
  public enum Unfinished: Hashable, Sendable {
    /// It ends, as it is said to.
    case ends
    /// It gets the next year too.
    case goesOn
  }
}

extension CarryOver {
  /// Takes note of what ends unfinished.
  mutating func end(_ other: Ending) {
    if let index = ending.firstIndex(where: { $0.kind == other.kind }) {
      ending[index].titles += other.titles
    } else {
      ending.append(other)
    }
  }

  /// Takes note of assignments that end unfinished.
  mutating func end(_ assignments: [Assignment]) {
    for assignment in assignments { end(Ending(assignment.kind, [assignment.title])) }
  }
}

extension Workspace {
  /// What of an owner's registers goes on from a year to the next, in them.
  ///
  /// Goals and unfinished assignments valid in the year, and risks rated in it. Of these, goals and
  /// assignments that end with the year get another; risks are there to be rated anew. What was said
  /// for a term of office ends with it, unless it is to go on as well.
  public func carryOver(
    of owner: Owner,
    from year: Year,
    unfinished: CarryOver.Unfinished = .ends
  ) -> CarryOver {
    var result = CarryOver()
    let next = Datum.number(Amount(digits: year.number + 1))
    let ending = endingUnfinished(owner, year)
    if unfinished == .ends { result.end(ending) }
    let kept = unfinished == .goesOn ? ending : []
    let more = kept.map { (Address(owner, [FieldName.assignments.key, $0.id.text]), $0.validTo) }
    for (address, end) in ongoing(owner, year) + more {
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
    var result = copier.result
    result.end(endingUnfinished(owner, year))
    return result
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

extension Workspace {
  /// The assignments that end with a year though nobody has finished them, and that do not go on either.
  private func endingUnfinished(_ owner: Owner, _ year: Year) -> [Assignment] {
    let settings = municipality(owner.municipality)?.settings ?? .empty
    guard let end = ReportingPeriod(year: year.number, month: 12) else { return [] }
    return assignments(of: owner)
      .filter { assignment in
        assignment.validTo == year.number && assignment.isValid(in: year.number)
          && !assignment.isClosed(at: end, settings: settings)
          && !assignment.goesOn(after: end, settings: settings)
      }
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
