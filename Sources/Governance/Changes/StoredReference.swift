/// A place in a stored record that names another record.
///
/// What ``ReferenceTarget`` says of declared fields is said here of the types once more: stored data are looked
/// through whenever any of them changes, and turning them into data first would cost a frame.
struct StoredReference: Hashable {
  /// Whether it says where a record came from, which may be gone by now.
  enum History {
    case yes, no
  }

  /// The keys that lead to it in its record.
  let field: [String]
  /// What it leads to.
  let target: Address
  /// How it is written.
  let written: String
  /// The collection in which it should be.
  let collection: FieldName
  var history = History.no

  /// What is wrong with it where it leads nowhere.
  var fault: FieldFault {
    FieldFault(expected: .existing(collection), found: .text(written))
  }
}

extension Workspace {
  /// What a record at the top of a register, or a document, refers to.
  func storedReferences(of address: Address) -> [StoredReference] {
    guard address.path.count == 2 else { return [] }
    let (owner, id) = (address.owner, address.path[1])
    if address.isWholeDocument {
      let replaced = Document.ID(id).flatMap { document($0, of: owner)?.supersedes }
      return [named(replaced?.text, .supersedes, DataFile.documentFolder, .statements, owner)]
        .compactMap(\.self)
    }
    switch DataFile.Register(rawValue: address.path[0]) {
    case .goals?:
      return goals(of: owner).first { $0.id.text == id }.map { references(of: $0, owner) } ?? []
    case .indicators?:
      return indicators(of: owner).first { $0.id.text == id }.map { references(of: $0, owner) }
        ?? []
    case .assignments?:
      return assignments(of: owner).first { $0.id.text == id }.map(references) ?? []
    case .risks?:
      let risk = risks(of: owner).first { $0.id.text == id }
      return [addressed(risk?.carriedFrom, .carriedFrom, .yes)].compactMap(\.self)
    case .controls?:
      let control = controls(of: owner).first { $0.id.text == id }
      return [named(control?.risk?.text, .risk, FieldName.risks.key, .risks, owner)]
        .compactMap(\.self)
    case .decisions?:
      return decisions(of: owner).first { $0.id.text == id }.map(references) ?? []
    case .finance?, .personnel?, .locks?, nil: return []
    }
  }

  /// What a record refers to that is not there; where a file is not read nothing is said of it.
  private func unknownReferences(of address: Address) -> [StoredReference] {
    storedReferences(of: address).filter { isKnown($0.target) == false }
  }

  /// Whether something is there; `nil` while its file is not read.
  private func isKnown(_ address: Address) -> Bool? {
    if address.path.first == DataFile.documentFolder, address.path.count > 1,
      let ids = documentIDs[address.owner], let id = Document.ID(address.path[1]),
      !ids.contains(id)
    {
      return false
    }
    if let municipality = municipality(address.owner.municipality),
      let body = address.owner.body, municipality.body(body) == nil
    {
      return false
    }
    guard let file = DataFile(address), case .loaded? = files[file] else { return nil }
    return datum(at: address.record) != nil
  }

  private func references(of goal: Goal, _ owner: Owner) -> [StoredReference] {
    list(goal.indicators.map(\.text), .indicators, owner)
      + [addressed(goal.parent, .parent), addressed(goal.carriedFrom, .carriedFrom, .yes)]
      .compactMap(\.self)
  }

  private func references(of indicator: Indicator, _ owner: Owner) -> [StoredReference] {
    let indicators = FieldName.indicators
    return list(indicator.parts.map(\.text), .parts, owner)
      + [
        named(indicator.successor?.text, .successor, indicators.key, indicators, owner),
        addressed(indicator.carriedFrom, .carriedFrom, .yes),
      ]
      .compactMap(\.self)
  }

  private func references(of assignment: Assignment) -> [StoredReference] {
    [
      addressed(assignment.carriedFrom, .carriedFrom, .yes), addressed(assignment.amends, .amends),
      addressed(assignment.concerns, .concerns),
    ]
    .compactMap(\.self)
  }

  private func references(of decision: BudgetDecision) -> [StoredReference] {
    decision.postings.map {
      StoredReference(
        field: [FieldName.postings.key],
        target: $0.line,
        written: $0.line.text,
        collection: .lines
      )
    }
  }

  private func list(_ ids: [String], _ field: FieldName, _ owner: Owner) -> [StoredReference] {
    ids.compactMap { named($0, field, FieldName.indicators.key, .indicators, owner) }
  }

  private func named(
    _ id: String?,
    _ field: FieldName,
    _ folder: String,
    _ collection: FieldName,
    _ owner: Owner
  ) -> StoredReference? {
    id.map {
      let target = Address(owner, [folder, $0])
      return StoredReference(
        field: [field.key],
        target: target,
        written: $0,
        collection: collection
      )
    }
  }

  private func addressed(
    _ address: Address?,
    _ field: FieldName,
    _ history: StoredReference.History = .no
  ) -> StoredReference? {
    address.map {
      let collection = $0.path.dropLast().last.flatMap { FieldName(rawValue: $0) }
      return StoredReference(
        field: [field.key],
        target: $0,
        written: $0.text,
        collection: collection ?? .statements,
        history: history
      )
    }
  }
}

extension Workspace {
  /// References of a municipality's records that lead nowhere: stored data are told of, never refused.
  public func referenceProblems(of municipality: Municipality.ID) -> [DataProblem] {
    let bodies = self.municipality(municipality)?.bodies ?? []
    let owners = [Owner(municipality)] + bodies.map { Owner(municipality, $0.id) }
    return owners.flatMap { owner in
      records(of: owner)
        .flatMap { record -> [DataProblem] in
          guard let file = DataFile(record) else { return [] }
          return unknownReferences(of: record)
            .map { reference in
              var fault = reference.fault
              fault.path = record.path + reference.field
              return DataProblem(path: file.path, cause: .field(fault))
            }
        }
    }
  }
}
