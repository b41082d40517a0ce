extension CellReference {
  /// The document that the reference leads into, as named from a document of an owner.
  func document(from address: Address) -> Address? {
    switch home {
    case .sameDocument:
      guard address.path.count > 1 else { return nil }
      return Address(address.owner, Array(address.path.prefix(2)))
    case .document(let id): return Self.document(id, address.owner)
    case .body(let body, let id):
      return Self.document(id, Owner(address.owner.municipality, body))
    case .municipality(let id): return Self.document(id, Owner(address.owner.municipality))
    }
  }

  private static func document(_ id: Document.ID, _ owner: Owner) -> Address {
    Address(owner, ["documents", id.text])
  }

  /// The printed cell that the reference leads to, named from a record of a document; the line where
  /// it leaves the column out.
  public func address(from address: Address) -> Address? {
    guard let document = document(from: address) else { return nil }
    let path = [FieldName.statements.key, statement.text, FieldName.lines.key, line.text]
    let keys = column.map { [FieldName.printed.key, $0.text] } ?? []
    return Address(document.owner, document.path + path, field: keys)
  }
}
