/// One record's reference to another.
struct Reference: Hashable, Sendable {
  /// The record that refers.
  let record: Address
  /// In which field.
  let field: FieldName
  /// The record that it refers to.
  let target: Address
  /// As it stands in the field.
  let text: String
}

extension Workspace {
  /// What a record refers to, those inside it left out.
  func references(of record: Datum, at address: Address) -> [Reference] {
    guard case .object(let object) = record else { return [] }
    return object.entries.flatMap { entry -> [Reference] in
      guard let field = FieldName(rawValue: entry.key),
        let target = ReferenceTarget(field, in: address.collection)
      else { return [] }
      let texts: [String] =
        switch entry.value {
        case .text(let text): [text]
        case .list(let items):
          items.compactMap { if case .text(let text) = $0 { text } else { nil } }
        default: []
        }
      return texts.compactMap { text in
        target.address(text, from: address)
          .map { Reference(record: address, field: field, target: $0, text: text) }
      }
    }
  }

  /// Whether it is known that there is no such record: its file is read, and does not have it.
  func isKnownToLack(_ address: Address) -> Bool {
    guard !isKnownToLack(bodyOf: address) else { return true }
    guard let file = DataFile(address) else { return true }
    if case .document(let id, let owner) = file, files[file] == nil {
      return documentIDs[owner].map { !$0.contains(id) } ?? false
    }
    guard case .loaded(let content)? = files[file] else { return false }
    return content.datum(at: file.innerPath(address.record), field: []) == nil
  }

  /// The records that refer to one, or to what is inside it, in the files that are read.
  public func referrers(to address: Address) -> [Address] {
    let owners = owners(of: address.owner.municipality)
    let registers: [FieldName] = [.goals, .indicators, .assignments, .risks, .controls]
    let inRegisters = owners.flatMap { owner in
      registers.flatMap { records(in: owner, [$0.key]) }
    }
    let found = (inRegisters + inTables(near: address))
      .filter { record in
        !address.contains(record.address)
          && references(of: record.record, at: record.address)
            .contains { address.contains($0.target) }
      }
    return found.map(\.address)
  }

  /// The records of the same table or bridge, which can refer to each other, and the table itself.
  private func inTables(near address: Address) -> [(address: Address, record: Datum)] {
    guard address.path.count == 6, let name = address.collection, name == .lines || name == .steps
    else { return [] }
    let holder = Address(address.owner, Array(address.path.prefix(4)))
    let whole = datum(at: holder).map { [(address: holder, record: $0)] } ?? []
    return whole + records(in: address.owner, address.path.dropLast())
  }
}
