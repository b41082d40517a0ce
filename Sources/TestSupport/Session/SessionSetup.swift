internal import Glibc

/// How a program is started in a session.
public struct SessionSetup: Sendable {
  /// Columns of the terminal.
  public var width = 80
  /// Rows of the terminal.
  public var height = 24
  /// The terminal type.
  public var term = "xterm-256color"
  /// The locale.
  public var language = "C.UTF-8"
  /// Other variables, such as `HOME`, `XDG_STATE_HOME`, `NO_COLOR`; these win.
  public var variables: [String: String] = [:]
  /// The folder the program starts in; the test's own when `nil`.
  public var folder: String?

  /// The usual setup: 80×24, xterm with 256 colours, UTF-8.
  public init() {}

  /// The whole environment: nothing of the tester's leaks in but what running needs.
  var environment: [String: String] {
    var all = ["TERM": term, "LANG": language, "SWIFT_BACKTRACE": "enable=no"]
    for name in ["PATH", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE", "TMPDIR", "ASAN_OPTIONS"] {
      all[name] = getenv(name).map { String(cString: $0) }
    }
    return all.merging(variables) { $1 }
  }
}

/// How a program ended.
public enum SessionEnd: Hashable, Sendable {
  /// With this status.
  case exited(Int32)
  /// By this signal.
  case killed(Int32)

  init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal)
  }
}
