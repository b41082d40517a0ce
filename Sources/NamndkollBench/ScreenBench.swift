import Glibc
import TestSupport

/// Measures the program from outside, as a user at a terminal does, and a yardstick in the same run.
struct ScreenBench {
  let data: String
  let yardstick: String?

  /// The keys of the views, in order.
  private static let views = (0...9).map { "\(($0 + 1) % 10)" }

  func run() throws {
    let home = try TemporaryFolder()
    let copy = try TemporaryFolder(copying: data)
    let setup = Self.setup(home.path)
    let probe = try BuiltProgram.path("TerminalProbe")
    let bar = MeasuredProgram(
      name: "yardstick",
      path: yardstick ?? probe,
      arguments: yardstick == nil ? ["bar"] : [],
      setup: setup
    )
    let namndkoll = MeasuredProgram(
      name: "namndkoll",
      path: try BuiltProgram.path("namndkoll"),
      arguments: [copy.path],
      setup: setup
    )
    print("  \("start to rest, ms".padded(24)) first   again    wake-ups in 2 s   memory")
    for program in [bar, namndkoll, bar] { try program.reportStarts() }
    print("\n  \("Down, ms".padded(24)) first byte         last byte   500 Down")
    print("  \("".padded(24)) p50      p95      p50         settle")
    try bar.reportKeys()
    for view in Self.views { try namndkoll.reportKeys(in: view) }
    try bar.reportKeys()
  }

  private static func setup(_ home: String) -> SessionSetup {
    var setup = SessionSetup()
    (setup.width, setup.height) = (120, 40)
    setup.variables = ["HOME": home, "XDG_STATE_HOME": home, "USER": "bench"]
    return setup
  }
}
