/// A value that declares its fields once.
public protocol Record: Hashable, Sendable {
  /// One with nothing filled in: what reading and forms begin with.
  static var empty: Self { get }
  /// Its fields, in the order in which they are written.
  static var fields: [Field<Self>] { get }
  /// Keys that this version of the program does not know, kept as they were.
  var unknown: DatumObject { get set }
  /// Throws where fields contradict each other.
  func validate() throws(FieldFault)
}

/// A record with an id that is unique beside its siblings.
public protocol IdentifiedRecord: Record {
  /// Its id.
  var id: Identifier<Self> { get set }
}

extension Record {
  /// Reads a record; unknown keys are kept.
  public init(decoding datum: Datum) throws(FieldFault) {
    guard case .object(let object) = datum else {
      throw FieldFault(expected: .object, found: datum)
    }
    self = .empty
    let fields = Self.fields
    var known = 0
    // By index: an element taken out of the array would be copied, with all that it refers to.
    for index in fields.indices {
      let value = object[fields[index].key]
      known += value == nil ? 0 : 1
      do throws(FieldFault) {
        try fields[index].read(&self, value)
      } catch {
        throw error.inside(fields[index].key)
      }
    }
    if known < object.entries.count {
      let keys = Set(fields.map(\.key))
      unknown = DatumObject(object.entries.filter { !keys.contains($0.key) })
    }
    try validate()
  }

  /// The record as written: declared fields in their order, then what is unknown.
  public var datum: Datum {
    var entries = Self.fields.compactMap { field in
      field.write(self).map { DatumObject.Entry(field.key, $0) }
    }
    entries += unknown.entries
    return .object(DatumObject(entries))
  }

  /// Fields that each are right fit each other, where a record does not say otherwise.
  public func validate() throws(FieldFault) {}
}
