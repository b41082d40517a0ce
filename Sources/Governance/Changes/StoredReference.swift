/// A place in a stored record that names another record.
///
/// What ``ReferenceTarget`` says of declared fields is said here of the types once more: stored data are looked
/// through whenever any of them changes, and turning them into data first would cost a frame.
struct StoredReference: Hashable {
  /// The record that refers.
  let record: Address
  /// In which field.
  let field: FieldName
  /// What it leads to.
  let target: Address
  /// How it is written.
  let written: String
  /// The collection in which it should be.
  let collection: FieldName

  /// Whether it can lead to a record at all: one of the municipality, and in such a collection.
  fileprivate var isPossible: Bool {
    guard target.owner.municipality == record.owner.municipality else { return false }
    return target.collection == collection || target.path.first == DataFile.documentFolder
  }

  /// What is wrong with it where it leads nowhere.
  fileprivate var problem: DataProblem? {
    guard let file = DataFile(record) else { return nil }
    let fault = FieldFault(
      path: file.innerPath(record) + [field.key],
      expected: .existing(collection),
      found: .text(written)
    )
    return DataProblem(path: file.path, cause: .field(fault))
  }
}

extension Workspace {
  /// References of a municipality's records that lead nowhere, in formulas too, and values outside its own
  /// lists and scales: stored data are told of, never refused.
  ///
  /// Where a file is not read nothing is said of what may be in it.
  public func referenceProblems(of municipality: Municipality.ID) -> [DataProblem] {
    var known = KnownRecords(workspace: self)
    return owners(of: municipality)
      .flatMap { owner in
        storedReferences(of: owner).filter { !$0.isPossible || known.has($0.target) == false }
          .compactMap(\.problem) + formulaProblems(of: owner) + scaleProblems(of: owner)
      } + delivererProblems(of: municipality)
  }

  /// The bodies that are to hand in a report, and that the municipality does not have.
  private func delivererProblems(of id: Municipality.ID) -> [DataProblem] {
    guard let municipality = municipality(id) else { return [] }
    return municipality.calendar.flatMap { report in
      report.deliverers.filter { municipality.body($0) == nil }
        .map { body in
          let fault = FieldFault(
            path: [FieldName.calendar.key, report.id.text, FieldName.deliverers.key],
            expected: .existing(.bodies),
            found: .text(body.text)
          )
          return DataProblem(path: DataFile.municipality(id).path, cause: .field(fault))
        }
    }
  }

  /// What an owner's records refer to.
  func storedReferences(of owner: Owner) -> [StoredReference] {
    goals(of: owner).flatMap { references(of: $0, owner) }
      + indicators(of: owner).flatMap { references(of: $0, owner) }
      + assignments(of: owner).flatMap { references(of: $0, owner) }
      + risks(of: owner)
      .compactMap { risk in
        addressed(
          risk.carriedFrom,
          .carriedFrom,
          .risks,
          in: Address(owner, ["risks", risk.id.text])
        )
      }
      + controls(of: owner)
      .compactMap { control in
        own(control.risk?.text, .risk, .risks, in: Address(owner, ["controls", control.id.text]))
      }
      + decisions(of: owner).flatMap { references(of: $0, owner) }
      + documents(of: owner).compactMap { reference(of: $0, owner) }
  }

  private func references(of goal: Goal, _ owner: Owner) -> [StoredReference] {
    let record = Address(owner, ["goals", goal.id.text])
    return goal.indicators.compactMap { own($0.text, .indicators, .indicators, in: record) }
      + [addressed(goal.parent, .parent, .goals, in: record)].compactMap(\.self)
      + [addressed(goal.carriedFrom, .carriedFrom, .goals, in: record)].compactMap(\.self)
  }

  private func references(of indicator: Indicator, _ owner: Owner) -> [StoredReference] {
    guard !indicator.parts.isEmpty || indicator.successor != nil || indicator.carriedFrom != nil
    else { return [] }
    let record = Address(owner, ["indicators", indicator.id.text])
    return indicator.parts.compactMap { own($0.text, .parts, .indicators, in: record) }
      + [own(indicator.successor?.text, .successor, .indicators, in: record)].compactMap(\.self)
      + [addressed(indicator.carriedFrom, .carriedFrom, .indicators, in: record)]
      .compactMap(\.self)
  }

  private func references(of assignment: Assignment, _ owner: Owner) -> [StoredReference] {
    let record = Address(owner, ["assignments", assignment.id.text])
    return [
      addressed(assignment.carriedFrom, .carriedFrom, .assignments, in: record),
      addressed(assignment.amends, .amends, .assignments, in: record),
      addressed(assignment.concerns, .concerns, nil, in: record),
    ]
    .compactMap(\.self)
  }

  private func references(of decision: BudgetDecision, _ owner: Owner) -> [StoredReference] {
    decision.postings.map {
      StoredReference(
        record: Address(owner, ["decisions", decision.id.text]),
        field: .postings,
        target: $0.line,
        written: $0.line.text,
        collection: .lines
      )
    }
  }

  private func reference(of document: Document, _ owner: Owner) -> StoredReference? {
    document.supersedes.map {
      StoredReference(
        record: Address(owner, [DataFile.documentFolder, document.id.text]),
        field: .supersedes,
        target: Address(owner, [DataFile.documentFolder, $0.text]),
        written: $0.text,
        collection: .statements
      )
    }
  }

  private func own(
    _ id: String?,
    _ field: FieldName,
    _ register: FieldName,
    in record: Address
  ) -> StoredReference? {
    id.map {
      StoredReference(
        record: record,
        field: field,
        target: Address(record.owner, [register.key, $0]),
        written: $0,
        collection: register
      )
    }
  }

  /// A reference by address, to a record of one collection, or of whichever it names.
  private func addressed(
    _ target: Address?,
    _ field: FieldName,
    _ collection: FieldName?,
    in record: Address
  ) -> StoredReference? {
    target.map {
      StoredReference(
        record: record,
        field: field,
        target: $0,
        written: $0.text,
        collection: collection ?? $0.collection ?? .statements
      )
    }
  }
}

/// The ids of the records that have been asked for, a register at a time.
private struct KnownRecords {
  let workspace: Workspace
  private var ids: [DataFile: Set<String>] = [:]

  init(workspace: Workspace) { self.workspace = workspace }

  /// Whether a record is there; `nil` while its file is not read.
  mutating func has(_ address: Address) -> Bool? {
    guard !workspace.isKnownToLack(bodyOf: address) else { return false }
    guard case .register(let register, let owner)? = DataFile(address), address.path.count == 2
    else { return workspace.isKnownToLack(address) ? false : nil }
    let file = DataFile.register(register, owner)
    guard case .loaded? = workspace.files[file] else { return nil }
    let known = ids[file] ?? Set(workspace.ids(in: register, of: owner))
    ids[file] = known
    return known.contains(address.path[1])
  }
}

extension Workspace {
  /// Whether it is known that the municipality has no such body.
  func isKnownToLack(bodyOf address: Address) -> Bool {
    guard let body = address.owner.body else { return false }
    return municipality(address.owner.municipality).map { $0.body(body) == nil } ?? false
  }

  fileprivate func ids(in register: DataFile.Register, of owner: Owner) -> [String] {
    records(of: owner).filter { $0.path[0] == register.rawValue }.map { $0.path[1] }
  }
}
