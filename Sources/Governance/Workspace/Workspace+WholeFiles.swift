extension Address {
  /// Whether it leads to a document as a whole, which is a file of its own.
  public var isWholeDocument: Bool {
    path.count == 2 && path[0] == DataFile.documentFolder && field.isEmpty
  }

  /// Whether it leads to a municipality as a whole, which is a file of its own.
  public var isWholeMunicipality: Bool {
    owner.body == nil && path.isEmpty && field.isEmpty
  }
}

extension Operation {
  /// Whether a whole document or municipality comes or goes by it, and its file with it.
  public var makesOrRemovesFile: Bool {
    guard address.isWholeDocument || address.isWholeMunicipality else { return false }
    return switch self {
    case .insert, .remove: true
    case .set, .move: false
    }
  }
}

extension Workspace {
  /// Lets a whole document or municipality come or go.
  mutating func applyWhole(_ operation: Operation) throws(ChangeRefusal) {
    let address = operation.address
    switch (operation, DataFile(address)) {
    case (.insert(_, let datum, _), .document(let id, let owner)?):
      try insert(datum, id, owner, address)
    case (.remove(_, let datum, _), .document(let id, let owner)?):
      let file = DataFile.document(id, owner)
      guard case .document(let document)? = try whole(file, address) else { return }
      try requireSame(datum, document, address)
      forget(file)
      list((documentIDs[owner] ?? []).filter { $0 != id }, of: owner)
    case (.insert(_, let datum, _), .municipality(let id)?):
      guard files[.municipality(id)] == nil, !municipalities.contains(id) else {
        throw .alreadyThere(address)
      }
      let municipality: Municipality = try record(datum, id, address)
      take(.loaded(.municipality(municipality)), for: .municipality(id))
      list(municipalities.adding(id))
      takeEmptyRegisters(of: id)
    case (.remove(_, let datum, _), .municipality(let id)?):
      guard case .municipality(let municipality)? = try whole(.municipality(id), address)
      else { return }
      try requireSame(datum, municipality, address)
      forget(id)
    default: throw .noSuchRecord(address)
    }
  }

  /// A municipality that comes into being has nothing yet, and is known to: one change can make it and fill it.
  private mutating func takeEmptyRegisters(of municipality: Municipality.ID) {
    for owner in owners(of: municipality) {
      for file in DataFile.registers(of: owner) where files[file] == nil {
        guard let empty = FileContent(emptyOf: file) else { continue }
        take(.loaded(empty), for: file)
      }
    }
  }

  private mutating func insert(
    _ datum: Datum,
    _ id: Document.ID,
    _ owner: Owner,
    _ address: Address
  ) throws(ChangeRefusal) {
    let file = DataFile.document(id, owner)
    guard files[file] == nil, documentIDs[owner]?.contains(id) != true else {
      throw .alreadyThere(address)
    }
    let document: Document = try record(datum, id, address)
    take(.loaded(.document(document)), for: file)
    list((documentIDs[owner] ?? []).adding(id), of: owner)
  }

  /// What a file that is about to go holds.
  private func whole(_ file: DataFile, _ address: Address) throws(ChangeRefusal) -> FileContent? {
    guard case .loaded(let content)? = files[file] else {
      throw files[file] == nil ? .noSuchRecord(address) : .notLoaded(address)
    }
    return content
  }

  /// What goes is what the change says.
  private func requireSame<Whole: Record>(
    _ datum: Datum,
    _ found: Whole,
    _ address: Address
  ) throws(ChangeRefusal) {
    guard found.datum == datum || (try? Whole(decoding: datum)) == found
    else { throw .stale(address, found: found.datum) }
  }

  private func record<Whole: IdentifiedRecord>(
    _ datum: Datum,
    _ id: Identifier<Whole>,
    _ address: Address
  ) throws(ChangeRefusal) -> Whole {
    do throws(FieldFault) {
      let record = try Whole(decoding: datum)
      guard record.id == id else {
        throw FieldFault(
          path: [FieldName.id.key],
          expected: .identifier,
          found: .text(record.id.text)
        )
      }
      return record
    } catch {
      throw .unfit(address, error)
    }
  }
}

extension Array {
  /// With another id, in the order of names.
  fileprivate func adding<Subject>(_ id: Identifier<Subject>) -> Self
  where Element == Identifier<Subject> {
    let place = firstIndex { $0.text > id.text } ?? endIndex
    var all = self
    all.insert(id, at: place)
    return all
  }
}
