import Glibc
import Governance

@testable import Store

/// A data folder with the example in it, and a place for local state beside it.
struct Office {
  let scratch = ScratchFolder()
  let surroundings: Surroundings

  init() throws {
    try scratch.write("data/.keep", "")
    try scratch.write("home/.keep", "")
    try scratch.write("data/alingsas/municipality.json", Example.municipality)
    try scratch.write("data/\(Example.goalsFile.path)", Example.goals)
    try scratch.write("data/\(Example.documentFile.path)", Example.document)
    surroundings = Surroundings(
      stateHome: nil,
      home: "\(scratch.path)/home",
      user: "Anna Åkesson",
      userNumber: geteuid(),
      host: "kontoret.alingsas.se"
    )
  }

  func folder(_ files: FileSystem = .real) throws -> DataFolder {
    try DataFolder(opening: "\(scratch.path)/data", through: files)
  }

  func state(_ files: FileSystem = .real) throws -> LocalState {
    try LocalState(for: folder(files), in: surroundings, through: files)
  }

  func scribe(_ files: FileSystem = .real) throws -> Scribe {
    try Scribe(folder(files), keeping: state(files))
  }

  func text(_ file: DataFile) -> String? { scratch.text("data/\(file.path)") }

  /// The lines of all logs, one log after the other.
  var logLines: [Substring] {
    scratch.names("data/alingsas/log")
      .flatMap { name in
        (scratch.text("data/alingsas/log/\(name)") ?? "").split(separator: "\n")
      }
  }

  func entries() throws -> [LogEntry] {
    LogReader(of: try folder()).latest(1000, of: "alingsas").entries
  }
}

extension Example {
  static let level = Address(owner, ["goals", "1"], field: ["assessments", "2023-08", "level"])
  static let title = Address(owner, ["goals", "2"], field: ["title"])
  static let cell = Address(
    owner,
    ["documents", "delarsbokslut-2023", "statements", "drift", "lines", "intakter"],
    field: ["values", "budget"]
  )

  /// A change with some steps.
  static func change(_ number: Int, _ operations: Governance.Operation...) -> ChangeSet {
    ChangeSet(
      id: .init("test-\(number)"),
      when: Moment(seconds: 1_700_000_000 + number, offsetMinutes: 60),
      who: "anna",
      operations: operations
    )
  }

  static let setLevel = Governance.Operation.set(
    level,
    from: .text("fullyMet"),
    to: .text("partlyMet")
  )
  /// The first indicator of all, which brings its file along.
  static let addIndicator = Governance.Operation.insert(
    Address(owner, ["indicators", "nki"]),
    .object(
      DatumObject([
        .init("id", .text("nki")), .init("name", .text("NKI")), .init("unit", .text("index")),
        .init("direction", .text("higher")),
      ])
    ),
    before: nil
  )

  static let setTitle = Governance.Operation.set(
    title,
    from: .text("Utbud"),
    to: .text("Större utbud")
  )
  static let setCell = Governance.Operation.set(cell, from: nil, to: .number(92000))
}
