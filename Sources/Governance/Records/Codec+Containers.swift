extension Codec {
  /// Values in a row.
  static func list<Element>(of element: Codec<Element>) -> Codec where Value == [Element] {
    Codec(.list(element.shape)) { datum throws(FieldFault) in
      guard case .list(let items) = datum else { throw FieldFault(expected: .list, found: datum) }
      var values: [Element] = []
      values.reserveCapacity(items.count)
      for (index, item) in items.enumerated() {
        do throws(FieldFault) {
          values.append(try element.decode(item))
        } catch {
          throw error.inside(String(index))
        }
      }
      return values
    } encode: {
      .list($0.map(element.encode))
    }
  }

  /// Values by key, written in the order of the keys.
  static func map<Key: Comparable & Hashable & Sendable, Element>(
    keys: Codec<Key>,
    of element: Codec<Element>
  ) -> Codec where Value == [Key: Element] {
    Codec(.map(key: keys.shape, value: element.shape)) { datum throws(FieldFault) in
      guard case .object(let object) = datum else {
        throw FieldFault(expected: .object, found: datum)
      }
      var values: [Key: Element] = [:]
      for entry in object.entries {
        do throws(FieldFault) {
          values[try keys.decode(.text(entry.key))] = try element.decode(entry.value)
        } catch {
          throw error.inside(entry.key)
        }
      }
      return values
    } encode: { values in
      let entries = values.sorted { $0.key < $1.key }
        .map { key, value in
          DatumObject.Entry(keys.keyText(key), element.encode(value))
        }
      return .object(DatumObject(entries))
    }
  }

  /// A record with fields of its own.
  static func record() -> Codec where Value: Record {
    Codec(.record(Value.fields.map(\.outline))) { datum throws(FieldFault) in
      try Value(decoding: datum)
    } encode: {
      $0.datum
    }
  }

  private func keyText(_ value: Value) -> String {
    guard case .text(let text) = encode(value) else {
      preconditionFailure("a map's key is written as text")
    }
    return text
  }
}
