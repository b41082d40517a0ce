/// One declared field of a record: its key, its place in the struct and what it holds.
///
/// JSON, schema, merge, log, forms and help all derive from it; no field is spelt twice. That its subject
/// is a record is said where it matters and not by the type, which would be looked up at every start.
public struct Field<Subject>: Sendable {
  /// What is known of it without the record.
  public let outline: FieldOutline
  let read: @Sendable (inout Subject, Datum?) throws(FieldFault) -> Void
  let write: @Sendable (Subject) -> Datum?
  let children: ChildRecords<Subject>?
}

extension Field {
  /// The key in JSON.
  public var key: String { outline.key }

  /// A field that every record has.
  static func required<Value>(
    _ name: FieldName,
    _ lend: @escaping Lend<Subject, Value>,
    _ codec: Codec<Value>
  ) -> Field {
    Field(
      outline: FieldOutline(key: name.key, name: name, presence: .required, shape: codec.shape),
      read: { subject, datum throws(FieldFault) in
        guard let datum else { throw FieldFault(expected: .presence, found: nil) }
        let value = try codec.decode(datum)
        lend(&subject) { $0 = value }
      },
      write: { codec.encode(value(in: $0, lend)) },
      children: nil
    )
  }

  /// A field that a record may lack.
  static func optional<Value>(
    _ name: FieldName,
    _ lend: @escaping Lend<Subject, Value?>,
    _ codec: Codec<Value>
  ) -> Field {
    Field(
      outline: FieldOutline(key: name.key, name: name, presence: .optional, shape: codec.shape),
      read: { subject, datum throws(FieldFault) in
        let value: Value? = if let datum { try codec.decode(datum) } else { nil }
        lend(&subject) { $0 = value }
      },
      write: { value(in: $0, lend).map(codec.encode) },
      children: nil
    )
  }

  /// A field that is left out while it has its usual value.
  static func defaulted<Value: Equatable>(
    _ name: FieldName,
    _ lend: @escaping Lend<Subject, Value>,
    _ codec: Codec<Value>,
    _ usual: Value
  ) -> Field {
    Field(
      outline: FieldOutline(
        key: name.key,
        name: name,
        presence: .optional,
        shape: codec.shape,
        usual: codec.shape.isPlain ? codec.encode(usual) : nil
      ),
      read: { subject, datum throws(FieldFault) in
        let value = if let datum { try codec.decode(datum) } else { usual }
        lend(&subject) { $0 = value }
      },
      write: {
        let value = value(in: $0, lend)
        return value == usual ? nil : codec.encode(value)
      },
      children: nil
    )
  }

  /// Records inside the record, each with its id, which addresses lead into.
  static func collection<Child: IdentifiedRecord>(
    _ name: FieldName,
    _ lend: @escaping Lend<Subject, [Child]>
  ) -> Field {
    let codec = Codec<[Child]>.list(of: .record())
    return Field(
      outline: FieldOutline(key: name.key, name: name, presence: .optional, shape: codec.shape),
      read: { subject, datum throws(FieldFault) in
        let children = if let datum { try codec.decode(datum) } else { [Child]() }
        try requireUniqueIdentifiers(children)
        lend(&subject) { $0 = children }
      },
      write: {
        let children = value(in: $0, lend)
        return children.isEmpty ? nil : codec.encode(children)
      },
      children: ChildRecords(lend)
    )
  }
}

private func requireUniqueIdentifiers<Child: IdentifiedRecord>(
  _ children: [Child]
) throws(FieldFault) {
  var seen: Set<String> = []
  for (index, child) in children.enumerated() where !seen.insert(child.id.text).inserted {
    throw FieldFault(
      path: [String(index), FieldName.id.key],
      expected: .uniqueIdentifier,
      found: .text(child.id.text)
    )
  }
}
