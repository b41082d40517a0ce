internal import Glibc

/// Starts a program as the leader of a new session on a pseudo-terminal.
enum Launch {
  /// The descriptor the program holds until it ends; its other end tells when.
  static let leash: Int32 = 187

  /// SOCK_STREAM that closes on exec; Swift does not see `pipe2`, which would do.
  private static let stream: Int32 = 1 | O_CLOEXEC

  /// Starts it; returns its process and the descriptor that is closed at its end.
  static func start(
    _ path: String,
    _ arguments: [String],
    _ setup: SessionSetup,
    on terminal: PseudoTerminal
  ) throws -> (process: pid_t, end: Int32) {
    var ends: [Int32] = [0, 0]
    guard socketpair(AF_UNIX, Self.stream, 0, &ends) == 0 else {
      throw SessionFailure("no socket pair: errno \(errno)")
    }
    defer { close(ends[1]) }
    var process: pid_t = 0
    let change = setup.folder.map { ["env", "-C", $0] } ?? []
    let command = change + [path] + arguments
    let error = withActions(terminal.path, leash: ends[1]) { actions in
      withAttributes { attributes in
        CStrings.with(command) { argv in
          CStrings.with(setup.environment.map { "\($0.key)=\($0.value)" }) { environment in
            posix_spawnp(&process, command[0], actions, attributes, argv, environment)
          }
        }
      }
    }
    guard error == 0 else {
      close(ends[0])
      throw SessionFailure("cannot start \(path): \(String(cString: strerror(error)))")
    }
    return (process, ends[0])
  }

  /// The slave is opened in the new session, as descriptor 0, and so becomes its terminal.
  private static func withActions(
    _ terminal: String,
    leash end: Int32,
    _ body: (UnsafePointer<posix_spawn_file_actions_t>) -> Int32
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_adddup2(&actions, end, leash)
    return body(&actions)
  }

  /// A new session (0x80 is POSIX_SPAWN_SETSID, which Swift does not see), and no signal blocked.
  private static func withAttributes(_ body: (UnsafePointer<posix_spawnattr_t>) -> Int32) -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var all = sigset_t()
    var none = sigset_t()
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    let flags =
      0x80 | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    posix_spawnattr_setflags(&attributes, Int16(flags))
    return body(&attributes)
  }
}
