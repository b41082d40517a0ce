import FoundationEssentials
import TestSupport
import Testing

/// The log from the command line, on a made-up log of one writer.
struct LogCommandTests {
  private let folder: TemporaryFolder
  private let log: String

  init() throws {
    folder = try TemporaryFolder()
    let example =
      String(#filePath).split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/data"
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/data",
      withIntermediateDirectories: true
    )
    try FileManager.default.copyItem(
      atPath: "\(example)/alingsas",
      toPath: "\(folder.path)/data/alingsas"
    )
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/data/alingsas/log",
      withIntermediateDirectories: true
    )
    log = "\(folder.path)/data/alingsas/log/bo-x-y.jsonl"
    try write(Self.line)
  }

  private static let line = """
    {"id":"bo-x-y-1","at":"2023-10-02T14:02:00+02:00","who":"bo","reason":"§ 7","ops":[{"op":"set",\
    "address":"alingsas/kommunstyrelsen/assignments/valfardens-finansiering#followUps.2023-08.status",\
    "from":"notStarted","to":"inProgress"}],"previous":""}

    """

  private func write(_ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: log))
  }

  private func run(_ arguments: String...) throws -> ProgramRun { try run(arguments) }

  private func run(_ arguments: [String]) throws -> ProgramRun {
    let program = try BuiltProgram.path("namndkoll")
    var setup = SessionSetup()
    setup.variables = ["XDG_STATE_HOME": "\(folder.path)/state", "USER": "anna"]
    return try ProgramRun(
      [program, "log", "\(folder.path)/data", "--language", "sv"] + arguments,
      setup
    )
  }

  @Test func `The log is written in words, with who, when and why`() throws {
    let run = try run()
    #expect(run.end == .exited(0))
    #expect(run.output.contains("2 okt 2023 14:02  bo"))
    #expect(run.output.contains("Ej påbörjad → Påbörjad  § 7"))
  }

  @Test func `Each step is a row of its own for scripts, with codes and words`() throws {
    let json = try run("--format", "json").output
    #expect(json.contains(#""from": "notStarted", "to": "inProgress", "reason": "§ 7""#))
    let csv = try run("--format", "csv").output
    #expect(csv.contains(";Ej påbörjad;Påbörjad;§ 7;bo-x-y-1"))
  }

  @Test(arguments: [
    (["--who", "bo"], true), (["--who", "anna"], false), (["--since", "2023-10-02"], true),
    (["--since", "2023-10-03"], false),
    (["--object", "alingsas/kommunstyrelsen/assignments/valfardens-finansiering"], true),
    (["--object", "alingsas/kommunstyrelsen/goals/1"], false),
    (["--municipality", "alingsas"], true),
  ])
  func `Options choose among the changes`(options: [String], isThere: Bool) throws {
    let run = try run(options)
    #expect(run.end == .exited(0))
    #expect(run.output.contains("Välfärdens") == isThere)
  }

  @Test(arguments: [["--since", "igår"], ["--object", "Å"], ["--municipality", "nope"]])
  func `An option that says nothing is refused`(options: [String]) throws {
    #expect(try run(options).end == .exited(2))
  }

  @Test func `Verifying tells a whole log, a cut one and a vanished one apart by its status`()
    throws
  {
    #expect(try run("--verify").end == .exited(0))
    try write(Self.line.replacing("§ 7", with: "§ 8"))
    let changed = try run("--verify")
    #expect(changed.end == .exited(1))
    #expect(changed.errors.contains("Rad 1 i alingsas/log/bo-x-y.jsonl"))
    try FileManager.default.removeItem(atPath: log)
    #expect(try run("--verify").end == .exited(1))
    try write(Self.line + "{\"id\":\"torn")
    let torn = try run("--verify")
    #expect(torn.end == .exited(0) && torn.output.contains("Rad 2"))
  }

  @Test func `A municipality that is gone with its log is told`() throws {
    #expect(try run("--verify").end == .exited(0))
    try FileManager.default.removeItem(atPath: "\(folder.path)/data/alingsas")
    let gone = try run("--verify")
    #expect(gone.end == .exited(1))
    #expect(gone.errors.contains("alingsas/log/bo-x-y.jsonl: loggen är borta"))
  }
}
