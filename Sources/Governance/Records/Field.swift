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
    _ place: any WritableKeyPath<Subject, Value> & Sendable,
    _ codec: Codec<Value>
  ) -> Field {
    Field(
      outline: FieldOutline(key: name.key, name: name, presence: .required, shape: codec.shape),
      read: { subject, datum throws(FieldFault) in
        guard let datum else { throw FieldFault(expected: .presence, found: nil) }
        subject[keyPath: place] = try codec.decode(datum)
      },
      write: { codec.encode($0[keyPath: place]) },
      children: nil
    )
  }

  /// A field that a record may lack.
  static func optional<Value>(
    _ name: FieldName,
    _ place: any WritableKeyPath<Subject, Value?> & Sendable,
    _ codec: Codec<Value>
  ) -> Field {
    Field(
      outline: FieldOutline(key: name.key, name: name, presence: .optional, shape: codec.shape),
      read: { subject, datum throws(FieldFault) in
        subject[keyPath: place] = if let datum { try codec.decode(datum) } else { nil }
      },
      write: { $0[keyPath: place].map(codec.encode) },
      children: nil
    )
  }

  /// A field that is left out while it has its usual value.
  static func defaulted<Value: Equatable>(
    _ name: FieldName,
    _ place: any WritableKeyPath<Subject, Value> & Sendable,
    _ codec: Codec<Value>,
    _ usual: Value
  ) -> Field {
    Field(
      outline: FieldOutline(key: name.key, name: name, presence: .optional, shape: codec.shape),
      read: { subject, datum throws(FieldFault) in
        subject[keyPath: place] = if let datum { try codec.decode(datum) } else { usual }
      },
      write: { $0[keyPath: place] == usual ? nil : codec.encode($0[keyPath: place]) },
      children: nil
    )
  }

  /// Records inside the record, each with its id, which addresses lead into.
  static func collection<Child: IdentifiedRecord>(
    _ name: FieldName,
    _ place: any WritableKeyPath<Subject, [Child]> & Sendable
  ) -> Field {
    let codec = Codec<[Child]>.list(of: .record())
    return Field(
      outline: FieldOutline(key: name.key, name: name, presence: .optional, shape: codec.shape),
      read: { subject, datum throws(FieldFault) in
        let children = if let datum { try codec.decode(datum) } else { [Child]() }
        try requireUniqueIdentifiers(children)
        subject[keyPath: place] = children
      },
      write: { $0[keyPath: place].isEmpty ? nil : codec.encode($0[keyPath: place]) },
      children: ChildRecords(place)
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
