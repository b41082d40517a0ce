import Testing

@testable import Governance

@Suite struct `A record` {
  @Test
  func `with every field filled in is written as it was read`() throws {
    for type in recordTypes { try checkRoundTrip(type) }
  }

  private func checkRoundTrip<Subject: Record>(_ type: Subject.Type) throws {
    let datum = full(type)
    let record = try Subject(decoding: datum)
    #expect(record.datum == datum, "\(type)")
    #expect(try Subject(decoding: record.datum) == record)
    #expect(record.unknown.entries.isEmpty)
    #expect(try Subject(decoding: Subject.empty.datum.filled(for: type)).datum.isObject)
  }

  @Test
  func `keeps keys that are unknown to it, last`() throws {
    for type in recordTypes { try checkUnknown(type) }
  }

  private func checkUnknown<Subject: Record>(_ type: Subject.Type) throws {
    let deep = (0..<100)
      .reduce(Datum.null) { inner, _ in .list([.object(DatumObject([.init("x", inner)]))]) }
    let extra: [DatumObject.Entry] = [.init("framtida", deep), .init("Ökänd nyckel", .flag(true))]
    guard case .object(let known) = full(type) else { return }
    let mixed = Datum.object(DatumObject(Array(extra.prefix(1)) + known.entries + extra.suffix(1)))
    let record = try Subject(decoding: mixed)
    #expect(record.unknown == DatumObject(extra))
    #expect(record.datum == .object(DatumObject(known.entries + extra)))
  }

  @Test
  func `says which required field is not there`() throws {
    for type in recordTypes { checkRequired(type) }
  }

  private func checkRequired<Subject: Record>(_ type: Subject.Type) {
    let apart = SampleMaker.skipped.union(SampleMaker.paired)
    for field in type.fields where !apart.contains(field.outline.name) {
      let datum = full(type).with(nil, at: [field.key])
      if field.outline.presence == .required {
        #expect(throws: FieldFault(path: [field.key], expected: .presence, found: nil)) {
          try Subject(decoding: datum)
        }
      } else {
        #expect(throws: Never.self) { try Subject(decoding: datum) }
      }
    }
  }

  @Test
  func `says where a value of the wrong type stands`() throws {
    for type in recordTypes { try checkWrongTypes(type) }
  }

  private func checkWrongTypes<Subject: Record>(_ type: Subject.Type) throws {
    for field in type.fields {
      for path in paths(to: field.outline.shape, from: [field.key], in: full(type)) {
        let fault = #expect(throws: FieldFault.self) {
          try Subject(decoding: full(type).with(.null, at: path))
        }
        #expect(fault?.path == path, "\(type)")
        #expect(fault?.found == .null)
      }
    }
  }

  /// The field, and what lies inside it.
  private func paths(to shape: Shape, from path: [String], in datum: Datum) -> [[String]] {
    guard case .object(let object) = datum, let first = path.last, let value = object[first]
    else { return [path] }
    switch (shape, value) {
    case (.list(.record(let fields)), .list(let items)):
      return [path, path + ["1"]]
        + fields.flatMap { field in
          paths(to: field.shape, from: [field.key], in: items[1]).map { path + ["1"] + $0 }
        }
    case (.list, _): return [path, path + ["0"], path + ["1"]]
    case (.map, .object(let map)): return [path] + map.entries.map { path + [$0.key] }
    default: return [path]
    }
  }

  private func full<Subject: Record>(_ type: Subject.Type) -> Datum {
    var maker = SampleMaker()
    return .object(maker.object(type.fields.map(\.outline)))
  }

  @Test(arguments: [Datum.null, .flag(true), .number(1), .text("{}"), .list([])])
  func `is read from nothing but an object`(datum: Datum) {
    #expect(throws: FieldFault(expected: .object, found: datum)) { try Goal(decoding: datum) }
  }

  @Test
  func `uses every field name there is`() {
    let outlines = recordTypes.flatMap { type in names(type) }
    #expect(Set(FieldName.allCases).subtracting(outlines) == [])
  }

  private func names<Subject: Record>(_ type: Subject.Type) -> [FieldName] {
    type.fields.map(\.outline.name)
  }

  @Test
  func `has each key once`() {
    for type in recordTypes {
      let names = names(type)
      #expect(Set(names).count == names.count, "\(type)")
    }
  }
}

extension Datum {
  fileprivate var isObject: Bool {
    if case .object = self { true } else { false }
  }

  /// With what a record cannot be without.
  fileprivate func filled<Subject: Record>(for type: Subject.Type) -> Datum {
    var maker = SampleMaker()
    return type.fields.map(\.outline).filter { $0.presence == .required }
      .reduce(self) { $0.with(maker.datum($1.shape), at: [$1.key]) }
  }
}
