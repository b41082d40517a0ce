import FoundationEssentials
import Glibc
import TestSupport

/// Where a user sits: a copy of the example data, and a home of her own.
///
/// The data stand in `data`, what the program keeps for itself in `state`.
struct Workplace {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["data", "home", "state"] { try makeFolder(name) }
    try FileManager.default.copyItem(
      atPath: "\(Self.example)/\(Self.municipality)",
      toPath: path("data/\(Self.municipality)")
    )
  }

  /// The municipality that the tests know.
  static let municipality = "alingsas"
  static let board = "data/alingsas/kommunstyrelsen"
  static let assignments = "\(board)/assignments.json"
  static let goals = "\(board)/goals.json"
  static let indicators = "\(board)/indicators.json"
  static let document = "\(board)/documents/delarsbokslut-2023.json"

  /// The data that come with the program.
  static let example =
    String(#filePath).split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" } + "/data"
}

extension Workplace {
  /// The setup of a start here.
  func setup(_ change: (inout SessionSetup) -> Void = { _ in }) -> SessionSetup {
    var setup = SessionSetup()
    setup.folder = folder.path
    setup.variables = ["USER": "anna", "HOME": path("home"), "XDG_STATE_HOME": path("state")]
    change(&setup)
    return setup
  }

  /// Starts the program, without waiting for anything.
  func launch(
    _ arguments: [String] = ["data"],
    _ change: (inout SessionSetup) -> Void = { _ in }
  ) throws -> TerminalSession {
    try TerminalSession(BuiltProgram.path("namndkoll"), arguments, setup(change))
  }

  /// Starts the program and waits until everything is on the screen.
  func start(
    _ arguments: [String] = ["data"],
    _ change: (inout SessionSetup) -> Void = { _ in }
  ) throws -> TerminalSession {
    let session = try launch(arguments, change)
    try session.waitForOverview()
    return session
  }

  /// Starts the program where it was left before, and goes from there to the overview.
  func startAgain(_ change: (inout SessionSetup) -> Void = { _ in }) throws -> TerminalSession {
    let session = try launch(["data"], change)
    try session.waitFor("the program") { screen in
      screen.contains("Alingsås ›") && !screen.text(row: screen.height - 1).isEmpty
    }
    try session.type(.text("1"))
    try session.waitForOverview()
    return session
  }

  /// Starts the program under a shell that leads the session, as users do.
  func startUnderShell(_ script: String, _ shell: String = "bash") throws -> TerminalSession {
    let program = try BuiltProgram.path("namndkoll")
    let session = try TerminalSession(shell, ["-m", "-c", script, program, "data"], setup())
    try session.waitForOverview()
    return session
  }

  /// Starts the program as somebody for whom the system's permissions hold, as they do not for root.
  func startAsOrdinaryUser(
    _ change: (inout SessionSetup) -> Void = { _ in }
  ) throws -> TerminalSession {
    guard OrdinaryUser.isNeeded else { return try launch(["data"], change) }
    permit(0o755, "")
    try OrdinaryUser.give(path("state"), path("home"))
    let program = try BuiltProgram.path("namndkoll")
    return try TerminalSession("setpriv", OrdinaryUser.options + [program, "data"], setup(change))
  }
}

/// Somebody who is not root, for whom files can be out of reach.
enum OrdinaryUser {
  /// `nobody`, in `nogroup`.
  private static let number: UInt32 = 65_534

  static var isNeeded: Bool { geteuid() == 0 }

  /// Whether tests can be somebody like that.
  static var isPossible: Bool {
    !isNeeded || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")
  }

  static let options = ["--reuid=\(number)", "--regid=\(number)", "--clear-groups"]

  /// Makes folders hers.
  static func give(_ paths: String...) throws {
    guard isNeeded else { return }
    for path in paths {
      guard chown(path, number, number) == 0 else {
        throw SessionFailure("\(path) cannot be given away: errno \(errno)")
      }
    }
  }
}
