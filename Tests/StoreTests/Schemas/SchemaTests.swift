import Glibc
import Governance
import Testing

@testable import Store

struct SchemaTests {
  @Test func `The shipped schemas are those of the declared fields`() throws {
    let folder = try #require(ShippedData.folder)
    for schema in SchemaWriter.schemas {
      let shipped = try folder.readIfPresent(schema.path).bytes
      let isSame = shipped == schema.text
      #expect(isSame, "\(schema.path): write them anew with the command schema")
    }
  }

  @Test func `Writing them twice changes nothing`() throws {
    let office = try Office()
    try SchemaWriter.write(into: office.folder())
    let names = office.scratch.names("data/schema")
    let path = "\(office.scratch.path)/data/schema/\(try #require(names.first))"
    let stamp = try FileSystem.real.stampAt(path)
    try SchemaWriter.write(into: office.folder())
    #expect(try FileSystem.real.stampAt(path) == stamp)
    #expect(
      names
        == [
          "assignments", "controls", "decisions", "document", "finance", "goals", "indicators",
          "locks",
          "municipality", "personnel", "risks",
        ]
        .map { "\($0).json" }
    )
    #expect(try office.folder().municipalities().found == ["alingsas"])
  }

  @Test(.enabled(if: Validator.isThere), arguments: ShippedData.folder?.allFiles ?? [])
  func `Every shipped file is valid by its schema`(file: DataFile) throws {
    let folder = try #require(ShippedData.folder)
    let read = try folder.read(file)
    guard read.stamp != nil else { return }
    #expect(try Validator().accepts(read.document.bytes, file))
  }

  @Test(
    .enabled(if: Validator.isThere),
    arguments: [
      (Example.goalsFile, Example.goals, "\"goals\"", "\"indicators\""),
      (Example.goalsFile, Example.goals, "\"format\": 1", "\"format\": 2"),
      (Example.goalsFile, Example.goals, "\"title\": \"Utbud\"", "\"name\": \"Utbud\""),
      (Example.goalsFile, Example.goals, "fullyMet", "fullMet"),
      (Example.goalsFile, Example.goals, "[9]", "[18]"),
      (Example.goalsFile, Example.goals, "\"2023-08\"", "\"2023-13\""),
      (Example.goalsFile, Example.goals, "2023:22", "2023 22"),
      (Example.documentFile, Example.document, "91867", "true"),
      (Example.documentFile, Example.document, "91867", "\"many\""),
      (Example.documentFile, Example.document, "\"tkr\"", "\"tusen\""),
      (Example.documentFile, Example.document, "\"personal\"", "\"Personal\""),
    ]
  )
  func `A file with a fault is not`(
    file: DataFile,
    text: String,
    right: String,
    wrong: String
  ) throws {
    let validator = try Validator()
    let changed = text.replacing(right, with: wrong)
    #expect(changed != text)
    #expect(try validator.accepts(Array(text.utf8), file))
    #expect(try !validator.accepts(Array(changed.utf8), file))
  }
}

/// Debian's `python3-jsonschema`, which knows nothing of us.
private struct Validator {
  private let scratch = ScratchFolder()

  static let isThere = system("python3 -c 'import jsonschema' 2>/dev/null") == 0

  init() throws {
    try scratch.write("schema/.keep", "")
    try SchemaWriter.write(into: DataFolder(opening: scratch.path))
  }

  func accepts(_ bytes: [UInt8], _ file: DataFile) throws -> Bool {
    try scratch.write("file.json", String(decoding: bytes, as: UTF8.self))
    let script = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      jsonschema.Draft202012Validator(schema).validate(json.load(open(sys.argv[2])))
      """
    try scratch.write("validate.py", script)
    let path = scratch.path
    return system(
      "python3 \(path)/validate.py \(path)/schema/\(file.kind).json \(path)/file.json 2>/dev/null"
    ) == 0
  }
}
