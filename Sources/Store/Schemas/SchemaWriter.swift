public import Governance

/// JSON Schemas (draft 2020-12) of the files, derived from the declared fields: editors complete keys
/// and codes by them.
///
/// They say what can be said of one value at a time; the program's own reading says more.
public enum SchemaWriter {
  /// The kinds of files, each with a file that stands for them.
  private static let kinds: [DataFile] =
    [.municipality("any")] + DataFile.Register.allCases.map { .register($0, Owner("any")) }
    + [.document("any", Owner("any"))]

  /// The schemas by their files' paths in the data folder.
  public static var schemas: [(path: String, text: [UInt8])] {
    kinds.map { file in
      ("\(DataFolder.schemaFolder)/\(file.kind).json", text(of: schema(of: file)))
    }
  }

  /// Writes the schemas into a data folder.
  public static func write(into folder: DataFolder) throws(FileFault) {
    for schema in schemas {
      let old = try folder.readIfPresent(schema.path)
      guard old.stamp == nil || old.bytes != schema.text else { continue }
      try folder.replace(schema.path, with: schema.text, old.stamp)
    }
  }

  private static func schema(of file: DataFile) -> Datum {
    var schema = JSONSchema.record(FileContent.outlines(of: file))
    let head: [DatumObject.Entry] = [
      .init("kind", .keyed("const", .text(file.kind))),
      .init("format", .keyed("const", .number(Amount(digits: FileContent.format)))),
    ]
    if case .object(let properties)? = schema["properties"] {
      schema["properties"] = .object(DatumObject(head + properties.entries))
    }
    if case .list(let required)? = schema["required"] {
      schema["required"] = .list(DataFile.headKeys.map(Datum.text) + required)
    }
    let top: [DatumObject.Entry] = [
      .init("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      .init("title", .text(file.kind)),
    ]
    return .object(DatumObject(top + schema.entries))
  }

  private static func text(of schema: Datum) -> [UInt8] {
    var writer = JSONWriter(.canonical)
    writer.writeOpen(schema, at: [])
    writer.breakLine([])
    return writer.bytes
  }
}

extension Datum {
  /// An object with one key.
  static func keyed(_ key: String, _ value: Datum) -> Datum {
    .object(DatumObject([.init(key, value)]))
  }
}

extension JSONWriter {
  /// Writes objects with a key on each line, but what is flat on one.
  mutating func writeOpen(_ datum: Datum, at indent: [UInt8]) {
    guard let step = style.indent, case .object(let object) = datum, !object.isFlat else {
      return write(datum)
    }
    append("{")
    for (index, entry) in object.entries.enumerated() {
      if index > 0 { append(",") }
      breakLine(indent + step)
      write(key: entry.key)
      writeOpen(entry.value, at: indent + step)
    }
    breakLine(indent)
    append("}")
  }
}

extension DatumObject {
  fileprivate var isFlat: Bool {
    entries.allSatisfy { if case .object = $0.value { false } else { true } }
  }
}
