/// How operations reach the records inside a record.
struct ChildRecords<Subject>: Sendable {
  /// Applies an operation to a child, or to the collection itself.
  let apply: @Sendable (inout Subject, Operation, ArraySlice<String>) throws(ChangeRefusal) -> Void
  /// The datum of the child that a path leads to.
  let datum: @Sendable (Subject, ArraySlice<String>, [String]) -> Datum?
  /// Checks that the fields of the child that a path leads to fit each other.
  let check: @Sendable (Subject, ArraySlice<String>) throws(FieldFault) -> Void

  init<Child: IdentifiedRecord>(_ lend: @escaping Lend<Subject, [Child]>) {
    apply = { subject, operation, path throws(ChangeRefusal) in
      var refusal: ChangeRefusal?
      lend(&subject) { children in
        do throws(ChangeRefusal) {
          try children.apply(operation, at: path)
        } catch {
          refusal = error
        }
      }
      if let refusal { throw refusal }
    }
    datum = { subject, path, field in
      value(in: subject, lend).first { $0.id.text == path.first }?
        .datum(at: path.dropFirst(), field: field)
    }
    check = { subject, path throws(FieldFault) in
      let child = value(in: subject, lend).first { $0.id.text == path.first }
      try child?.check(at: path.dropFirst())
    }
  }
}

extension Record {
  /// The field with a key.
  ///
  /// By index: an element taken out of the array would be copied, with all that it refers to.
  private static func field(_ key: String) -> Field<Self>? {
    let fields = Self.fields
    return fields.indices.first { fields[$0].key == key }.map { fields[$0] }
  }

  /// Applies an operation to the value that the path, from here on, leads to.
  mutating func apply(
    _ operation: Operation,
    at path: ArraySlice<String>
  ) throws(ChangeRefusal) {
    guard let key = path.first else { return try set(operation) }
    guard let children = Self.field(key)?.children
    else { throw .noSuchRecord(operation.address) }
    try children.apply(&self, operation, path.dropFirst())
  }

  /// The value that a path and a field lead to.
  func datum(at path: ArraySlice<String>, field: [String]) -> Datum? {
    guard let key = path.first else {
      guard let first = field.first else { return datum }
      return Self.field(first)?.write(self)?.value(at: field.dropFirst())
    }
    return Self.field(key)?.children?.datum(self, path.dropFirst(), field)
  }

  /// Checks that the fields of the record that a path leads to fit each other.
  func check(at path: ArraySlice<String>) throws(FieldFault) {
    guard let key = path.first else { return try validate() }
    let children = Self.field(key)?.children
    try children?.check(self, path.dropFirst())
  }

  private mutating func set(_ operation: Operation) throws(ChangeRefusal) {
    guard case .set(let address, let from, let to) = operation, let key = address.field.first,
      let field = Self.field(key), field.children == nil,
      key != FieldName.id.key
    else { throw .noSuchField(operation.address) }
    let printed: [FieldName] = [.printed, .claim, .printedRiskValue]
    guard !printed.contains(where: { $0.key == key }),
      address.field.last != FieldName.printedValue.key
    else { throw .printed(address) }
    let whole = field.write(self) ?? .object(DatumObject())
    let rest = address.field.dropFirst()
    guard whole.hasRoom(at: rest) else { throw .noSuchField(address) }
    guard field.write(self)?.value(at: rest) == from || holds(from, in: field, at: rest)
    else { throw .stale(address, found: field.write(self)?.value(at: rest)) }
    do throws(FieldFault) {
      try field.read(&self, whole.replacing(at: rest, with: to))
    } catch {
      throw .unfit(address, error)
    }
  }

  /// Whether a value, once read, is what stands there, as a usual value that is left out when written.
  private func holds(_ value: Datum?, in field: Field<Self>, at rest: ArraySlice<String>) -> Bool {
    var other = self
    let whole = field.write(self) ?? .object(DatumObject())
    guard (try? field.read(&other, whole.replacing(at: rest, with: value))) != nil
    else { return false }
    return other == self
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
          throw FieldFault(
            path: [FieldName.id.key],
            expected: .identifier,
            found: .text(record.id.text)
          )
        }
        insert(record, at: place)
      } catch {
        throw .unfit(address, error)
      }
    case .remove(let address, let datum, _):
      guard let index else { throw .noSuchRecord(address) }
      guard self[index].datum == datum || (try? Element(decoding: datum)) == self[index]
      else { throw .stale(address, found: self[index].datum) }
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
