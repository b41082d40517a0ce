internal import FoundationEssentials
internal import Glibc

/// A program that was run to its end without a terminal, as a script runs it.
public struct ProgramRun: Sendable {
  /// How it ended.
  public let end: SessionEnd
  /// What it wrote to standard output.
  public let output: String
  /// What it wrote to standard error.
  public let errors: String

  /// The output's lines.
  public var lines: [Substring] { output.split(separator: "\n") }

  /// Runs a program and waits for its end.
  ///
  /// - Parameters:
  ///   - command: the program and its arguments; found in `PATH` where it is no path.
  ///   - setup: its environment and folder; it gets no terminal.
  /// - Throws: ``SessionFailure`` when it cannot be started.
  public init(_ command: [String], _ setup: SessionSetup = SessionSetup()) throws {
    let folder = try TemporaryFolder()
    let (output, errors) = ("\(folder.path)/output", "\(folder.path)/errors")
    let words = (setup.folder.map { ["env", "-C", $0] } ?? []) + command
    var process: pid_t = 0
    let error = Self.withFiles(output, errors) { actions in
      CStrings.with(words) { argv in
        CStrings.with(setup.environment.map { "\($0.key)=\($0.value)" }) { environment in
          posix_spawnp(&process, words[0], actions, nil, argv, environment)
        }
      }
    }
    guard error == 0 else {
      throw SessionFailure("cannot start \(words[0]): \(String(cString: strerror(error)))")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    end = SessionEnd(status: status)
    self.output = Self.text(output)
    self.errors = Self.text(errors)
  }

  private static func withFiles(
    _ output: String,
    _ errors: String,
    _ body: (UnsafePointer<posix_spawn_file_actions_t>) -> Int32
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    return body(&actions)
  }

  private static func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }
}
