import Glibc
import Governance
import Testing

@testable import Store

struct LoadingTests {
  private let scratch = ScratchFolder()

  @Test func `A folder's municipalities and documents are found by their names`() throws {
    let folder = try Example.folder(scratch)
    try scratch.write("schema/municipality.json", "{}")
    try scratch.write("Åmål/municipality.json", "{}")
    try scratch.write("notes/readme.txt", "")
    try scratch.write(".git/municipality.json", "{}")
    let municipalities = folder.municipalities()
    #expect(municipalities.found == ["alingsas"])
    #expect(municipalities.problems.map(\.path) == ["Åmål"])
    #expect(folder.documents(of: Example.owner).found == ["delarsbokslut-2023"])
    #expect(folder.documents(of: Owner("alingsas")) == .init())
  }

  @Test(arguments: [
    DataFile.municipality("alingsas"), Example.goalsFile, Example.documentFile,
  ])
  func `A good file is loaded`(file: DataFile) throws {
    let loaded = try Example.folder(scratch).load(file).get()
    #expect(loaded.file == file)
    #expect(loaded.stamp?.kind == .file)
    let text = try #require(scratch.text(file.path))
    #expect(loaded.bytes == Array(text.utf8))
  }

  @Test func `A register that is not there is empty`() throws {
    let loaded = try Example.folder(scratch).load(Example.indicatorsFile).get()
    #expect(loaded.content == .indicators(.empty))
    #expect(loaded.bytes == nil)
  }

  @Test(arguments: [
    ("{\"kind\": \"goals\",\n \"format\": 1,}", 2, 13, DataProblem.Cause.syntax(.trailingComma)),
    ("[]", 1, 1, .field(FieldFault(expected: .object, found: .list([])))),
    ("{\"format\": 1}", 1, 1, .wrongKind(found: nil, expected: "goals")),
    (
      "{\"kind\": \"indicators\", \"format\": 1}", 1, 10,
      .wrongKind(found: .text("indicators"), expected: "goals")
    ),
    ("{\"kind\": \"goals\"}", 1, 1, .badFormat(found: nil)),
    ("{\"kind\": \"goals\", \"format\": \"1\"}", 1, 29, .badFormat(found: .text("1"))),
    ("{\"kind\": \"goals\", \"format\": 2}", 1, 29, .newerFormat(found: 2, known: 1)),
    (
      "{\"kind\": \"goals\", \"format\": 1, \"goals\": [\n{\"id\": \"1\"}]}", 2, 1,
      .field(FieldFault(path: ["goals", "0", "title"], expected: .presence, found: nil))
    ),
    (
      "{\"kind\": \"goals\", \"format\": 1, \"goals\": [\n{\"id\": \"1\", \"title\": \"\"}]}", 2,
      22,
      .field(
        FieldFault(path: ["goals", "0", "title"], expected: .nonEmptyText, found: .text(""))
      )
    ),
  ])
  func `A bad file is named with line, column and cause`(
    text: String,
    line: Int,
    column: Int,
    cause: DataProblem.Cause
  ) throws {
    let folder = try Example.folder(scratch)
    try scratch.write(Example.goalsFile.path, text)
    let position = TextPosition(line: line, column: column)
    let expected = DataProblem(path: Example.goalsFile.path, position: position, cause: cause)
    #expect(folder.load(Example.goalsFile) == .failure(expected))
    #expect(scratch.text(Example.goalsFile.path) == text)
  }

  @Test func `An id that is not the file's name is a problem`() throws {
    let folder = try Example.folder(scratch)
    try scratch.write("alingsas/kommunstyrelsen/documents/other.json", Example.document)
    let problem = failure(folder.load(.document("other", Example.owner)))
    #expect(problem?.cause == .nameMismatch(found: "delarsbokslut-2023", expected: "other"))
    #expect(problem?.position == TextPosition(line: 4, column: 9))
  }

  @Test func `A named pipe, a folder or a link out of the folder is refused at once`() throws {
    let folder = try Example.folder(scratch)
    let path = "\(scratch.path)/\(Example.goalsFile.path)"
    unlink(path)
    mkfifo(path, 0o600)
    #expect(failure(folder.load(Example.goalsFile))?.cause == .file(.notAFile))
    unlink(path)
    mkdir(path, 0o700)
    #expect(failure(folder.load(Example.goalsFile))?.cause == .file(.notAFile))
    rmdir(path)
    symlink("/etc/passwd", path)
    #expect(failure(folder.load(Example.goalsFile))?.cause == .file(.outside))
    unlink(path)
    symlink("nowhere.json", path)
    #expect(failure(folder.load(Example.goalsFile))?.cause == .file(.notAFile))
  }

  @Test func `A link inside the folder is followed`() throws {
    let folder = try Example.folder(scratch)
    let path = "\(scratch.path)/\(Example.goalsFile.path)"
    rename(path, "\(scratch.path)/elsewhere.json")
    symlink("../../elsewhere.json", path)
    #expect(throws: Never.self) { try folder.load(Example.goalsFile).get() }
  }

  @Test func `A file larger than is read is refused by its size`() throws {
    let folder = try Example.folder(scratch)
    truncate("\(scratch.path)/\(Example.goalsFile.path)", (64 << 20) + 1)
    let problem = failure(folder.load(Example.goalsFile))
    #expect(problem?.cause == .file(.tooLarge(bytes: (64 << 20) + 1)))
  }

  @Test func `A missing document is a problem`() throws {
    let folder = try Example.folder(scratch)
    let problem = failure(folder.load(.document("none", Example.owner)))
    #expect(problem?.cause == .file(.missing))
  }

  @Test func `A data folder that is none says why`() throws {
    try scratch.write("file", "")
    #expect(throws: FileFault.missing) { try DataFolder(opening: scratch.path + "/none") }
    #expect(throws: FileFault.notAFolder) { try DataFolder(opening: scratch.path + "/file") }
    #expect(try DataFolder(opening: scratch.path).municipalities() == .init())
    var files = FileSystem.real
    files.names = { _ throws(SystemError) in throw SystemError(number: EACCES) }
    #expect(throws: FileFault.notReadable) {
      try DataFolder(opening: scratch.path, through: files)
    }
  }

  private func failure<Success>(_ result: Result<Success, DataProblem>) -> DataProblem? {
    if case .failure(let problem) = result { problem } else { nil }
  }

  /// An id, another in the same collection of the example, and where it is then told.
  static let doubles = [
    (Example.documentFile, "personal", "intakter", ["statements", "0", "lines", "1", "id"]),
    (Example.documentFile, "forecast", "budget", ["statements", "0", "columns", "1", "id"]),
    (Example.goalsFile, "2", "1", ["goals", "1", "id"]),
  ]

  @Test(arguments: doubles)
  func `An id that is there twice is named with its line and column`(
    file: DataFile,
    id: String,
    other: String,
    path: [String]
  ) throws {
    let folder = try Example.folder(scratch)
    let text = try #require(scratch.text(file.path))
    let old = "{\"id\": \"\(id)\""
    let start = try #require(text.ranges(of: old).first?.lowerBound)
    try scratch.write(file.path, text.replacing(old, with: "{\"id\": \"\(other)\""))
    guard case .failure(let problem) = folder.load(file) else {
      Issue.record("a double id is a fault")
      return
    }
    let fault = FieldFault(path: path, expected: .uniqueIdentifier, found: .text(other))
    #expect(problem.cause == .field(fault))
    let line = text[..<start].count { $0 == "\n" } + 1
    #expect(problem.position?.line == line && (problem.position?.column ?? 0) > 1)
  }
}
