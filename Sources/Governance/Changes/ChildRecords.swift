/// How operations reach the records inside a record.
struct ChildRecords<Subject: Record>: Sendable {
  /// Applies an operation to a child, or to the collection itself.
  let apply: @Sendable (inout Subject, Operation, ArraySlice<String>) throws(ChangeRefusal) -> Void
  /// The datum of the child that a path leads to.
  let datum: @Sendable (Subject, ArraySlice<String>, [String]) -> Datum?

  init<Child: IdentifiedRecord>(_ place: any WritableKeyPath<Subject, [Child]> & Sendable) {
    apply = { subject, operation, path throws(ChangeRefusal) in
      try subject[keyPath: place].apply(operation, at: path)
    }
    datum = { subject, path, field in
      subject[keyPath: place].first { $0.id.text == path.first }?
        .datum(at: path.dropFirst(), field: field)
    }
  }
}

extension Record {
  /// Applies an operation to the value that the path, from here on, leads to.
  mutating func apply(
    _ operation: Operation,
    at path: ArraySlice<String>
  ) throws(ChangeRefusal) {
    guard let key = path.first else { return try set(operation) }
    guard let field = Self.fields.first(where: { $0.key == key }), let children = field.children
    else { throw .noSuchRecord(operation.address) }
    try children.apply(&self, operation, path.dropFirst())
  }

  /// The value that a path and a field lead to.
  func datum(at path: ArraySlice<String>, field: [String]) -> Datum? {
    guard let key = path.first else {
      guard let first = field.first else { return datum }
      return Self.fields.first { $0.key == first }?.write(self)?.value(at: field.dropFirst())
    }
    return Self.fields.first { $0.key == key }?.children?.datum(self, path.dropFirst(), field)
  }

  private mutating func set(_ operation: Operation) throws(ChangeRefusal) {
    guard case .set(let address, let from, let to) = operation, let key = address.field.first,
      let field = Self.fields.first(where: { $0.key == key }), key != FieldName.id.key
    else { throw .noSuchField(operation.address) }
    guard key != FieldName.printed.key else { throw .printed(address) }
    let whole = field.write(self)
    let rest = address.field.dropFirst()
    let found = whole?.value(at: rest)
    guard found == from else { throw .stale(address, found: found) }
    let changed =
      rest.isEmpty ? to : (whole ?? .object(DatumObject())).replacing(at: rest, with: to)
    do throws(FieldFault) {
      try field.read(&self, changed)
      if let whole = self as? any WholeRecord { try whole.validate() }
    } catch {
      throw .unfit(address, error)
    }
  }
}

extension Array where Element: IdentifiedRecord {
  fileprivate mutating func apply(
    _ operation: Operation,
    at path: ArraySlice<String>
  ) throws(ChangeRefusal) {
    let address = operation.address
    guard let id = path.first else { throw .noSuchRecord(address) }
    let index = firstIndex { $0.id.text == id }
    let isLast = path.count == 1 && address.field.isEmpty
    guard isLast, !operation.isSet else {
      guard let index else { throw .noSuchRecord(address) }
      return try self[index].apply(operation, at: path.dropFirst())
    }
    try applyWhole(operation, id: id, index: index)
  }

  private mutating func applyWhole(
    _ operation: Operation,
    id: String,
    index: Int?
  ) throws(ChangeRefusal) {
    switch operation {
    case .set(let address, _, _): throw .noSuchField(address)
    case .insert(let address, let datum, let before):
      guard index == nil else { throw .alreadyThere(address) }
      let place = try self.place(before: before, address)
      do throws(FieldFault) {
        let record = try Element(decoding: datum)
        guard record.id.text == id else {
          throw FieldFault(path: ["id"], expected: .identifier, found: .text(record.id.text))
        }
        insert(record, at: place)
      } catch {
        throw .unfit(address, error)
      }
    case .remove(let address, let datum, _):
      guard let index else { throw .noSuchRecord(address) }
      guard self[index].datum == datum else { throw .stale(address, found: self[index].datum) }
      remove(at: index)
    case .move(let address, _, let before):
      guard let index else { throw .noSuchRecord(address) }
      let record = remove(at: index)
      insert(record, at: try place(before: before, address))
    }
  }

  private func place(before sibling: String?, _ address: Address) throws(ChangeRefusal) -> Int {
    guard let sibling else { return count }
    guard let index = firstIndex(where: { $0.id.text == sibling }) else {
      throw .noSuchRecord(Address(address.owner, address.path.dropLast() + [sibling]))
    }
    return index
  }
}

extension Operation {
  fileprivate var isSet: Bool {
    if case .set = self { true } else { false }
  }
}
