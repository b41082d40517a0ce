import Screen
import TestSupport

/// The probe on a terminal of its own, once its screen is up.
struct RunningProbe {
  let session: TerminalSession
  private var seen = 0

  init(_ arguments: [String] = [], _ change: (inout SessionSetup) -> Void = { _ in }) throws {
    var setup = SessionSetup()
    change(&setup)
    session = try TerminalSession(BuiltProgram.path("TerminalProbe"), arguments, setup)
    guard arguments.isEmpty || arguments[0].hasPrefix("-") else { return }
    try session.waitFor(text: "size \(setup.width)x\(setup.height)".prefix(setup.width).description)
    try session.waitFor("modes switched on") { $0.modes.contains(.bracketedPaste) }
  }

  /// Waits until the next thing the probe reports is this.
  mutating func expect(_ report: String) throws {
    seen += 1
    try session.waitFor(text: "\(seen) \(report)")
  }

  mutating func expect(_ input: Input) throws {
    try expect("\(input)")
  }

  mutating func expect(_ key: Key) throws {
    try expect(.key(key))
  }
}
