extension Shape {
  /// The declared fields of a collection's records; `nil` where it is no collection.
  public var collectedFields: [FieldOutline]? {
    guard case .list(.record(let outlines)) = self,
      outlines.contains(where: { $0.name == .id })
    else { return nil }
    return outlines
  }
}

extension Address {
  /// The declared fields of the record that the address leads to, whether or not it is there; `nil` where
  /// no record can be.
  public var outlines: [FieldOutline]? {
    guard let file = DataFile(self) else { return nil }
    var outlines = FileContent.outlines(of: file)
    var path = file.innerPath(self)
    while let collection = path.popFirst() {
      guard path.popFirst() != nil,
        let inner = outlines.first(where: { $0.key == collection })?.shape.collectedFields
      else { return nil }
      outlines = inner
    }
    return outlines
  }

  /// The name of the collection that the record stands in; `nil` for a municipality.
  public var collection: FieldName? {
    path.dropLast().last.flatMap { FieldName(rawValue: $0) }
  }

  /// The same record in the file that has it: a body in its municipality's.
  public var stored: Address {
    guard path.isEmpty, let body = owner.body else { return self }
    return Address(
      Owner(owner.municipality),
      [FieldName.bodies.key, body.text],
      field: field
    )
  }

  /// Whether a record of the other address is inside this one's.
  public func contains(_ other: Address) -> Bool {
    owner == other.owner && other.path.starts(with: path)
  }
}

extension Workspace {
  /// The records of a collection, named by its owner and the path to its name, in their order.
  public func records(in owner: Owner, _ path: [String]) -> [(address: Address, record: Datum)] {
    guard let name = path.last, let file = DataFile(Address(owner, path + [name])) else {
      return []
    }
    let holder = Address(owner, path.dropLast())
    let inner = file.innerPath(holder)
    guard case .list(let items)? = content(of: file)?.datum(at: inner, field: [name])
    else { return [] }
    return items.compactMap { item in
      guard case .text(let id)? = item.value(at: [FieldName.id.key]) else { return nil }
      return (Address(owner, path + [id]), item)
    }
  }
}
