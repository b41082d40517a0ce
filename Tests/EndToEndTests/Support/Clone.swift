import TestSupport
import Testing

/// A clone of a repository with the example data, where the program and git are used.
///
/// Clones of one workplace have the same user on the same computer.
struct Clone {
  let workplace: Workplace
  let name: String

  /// Where its data are, at the workplace.
  var data: String { "\(name)/data" }
  var assignments: String { "\(data)/alingsas/kommunstyrelsen/assignments.json" }

  private var setup: SessionSetup {
    workplace.setup {
      $0.folder = workplace.path(name)
      $0.variables["GIT_CONFIG_NOSYSTEM"] = "1"
      for role in ["AUTHOR", "COMMITTER"] {
        $0.variables["GIT_\(role)_NAME"] = "Anna"
        $0.variables["GIT_\(role)_EMAIL"] = "anna@example.se"
      }
    }
  }

  /// A repository with the example data that is set up for merging, and two clones of it.
  static func pair(at workplace: Workplace) throws -> (Clone, Clone) {
    try workplace.makeFolder("origin")
    let origin = Clone(workplace: workplace, name: "origin")
    try origin.git("init", "--quiet", "--initial-branch=main")

    try origin.run(["mv", workplace.path("data"), workplace.path("origin/data")])
    try origin.setUp()

    try origin.commit("The example")
    let clones = try ["anna", "bo"]
      .map { name in
        try origin.git("clone", "--quiet", ".", "../\(name)")
        let clone = Clone(workplace: workplace, name: name)
        try clone.setUp()
        return clone
      }
    return (clones[0], clones[1])
  }

  func setUp() throws {
    try run([try BuiltProgram.path("namndkoll"), "git", "setup", "data"])
  }

  @discardableResult
  func run(_ command: [String], ending end: SessionEnd = .exited(0)) throws -> ProgramRun {
    let run = try ProgramRun(command, setup)
    guard run.end == end else {
      throw SessionFailure("\(command): \(run.end)\n\(run.output)\n\(run.errors)")
    }
    return run
  }

  @discardableResult
  func git(_ arguments: String..., ending end: SessionEnd = .exited(0)) throws -> String {
    let run = try run(["git"] + arguments, ending: end)
    return run.output + run.errors
  }

  /// Commits all there is.
  func commit(_ message: String) throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--message", message)
  }

  /// Starts the program on the clone's data, in the view of assignments.
  func start() throws -> TerminalSession {
    var setup = setup
    (setup.width, setup.height) = (120, 40)
    let session = try TerminalSession(BuiltProgram.path("namndkoll"), ["data"], setup)
    // It begins where it was left.
    try session.waitFor("KOMMUNER OCH NÄMNDER", "q avsluta", without: "Läser")
    try session.type(.text("4"))
    try session.waitFor("[4 Uppdr", "8 uppdrag")
    // The picture of the last time may show all that: a key is answered only when the files are read.
    try session.type(.text("?"), until: "─ Hjälp")
    try session.escape(to: "[4 Uppdr", from: "─ Hjälp")
    return session
  }

  /// Starts the program, does something that is saved, leaves, and commits.
  func change(_ keys: TypedKey...) throws {
    let session = try start()
    for key in keys { try session.type(key) }
    try session.waitForSaved("u ångrar")
    try session.leave()
    try commit("A change of \(name)")
  }

  var text: String { workplace.text(assignments) }

  /// The lines of all logs.
  var log: [String] {
    workplace.names(in: "\(data)/alingsas/log")
      .flatMap { file in
        workplace.text("\(data)/alingsas/log/\(file)").split(separator: "\n").map(String.init)
      }
  }
}
