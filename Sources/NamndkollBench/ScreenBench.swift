import Glibc
import TestSupport

/// Measures the program from outside, as a user at a terminal does, and a yardstick in the same run.
struct ScreenBench {
  let data: String
  let yardstick: String?

  private static let down = Array("\u{1B}OB".utf8)

  func run() throws {
    print(
      "  \("".padded(24)) start to rest   Down first byte   last byte   500 Down   idle      memory"
    )
    print(
      "  \("".padded(24)) first   again   p50     p95       p50         settle     wake-ups  peak"
    )
    let home = try TemporaryFolder()
    let copy = try TemporaryFolder(copying: data)
    let beside = try BuiltProgram.path("namndkoll")
    let probe = try BuiltProgram.path("TerminalProbe")
    try measure("yardstick", yardstick ?? probe, yardstick == nil ? ["bar"] : [], home: home.path)
    try measure("namndkoll, overview", beside, [copy.path], home: home.path)
    try measure("namndkoll, budget", beside, [copy.path], home: home.path, keys: "3")
    try measure(
      "yardstick again",
      yardstick ?? probe,
      yardstick == nil ? ["bar"] : [],
      home: home.path
    )
  }

  private func measure(
    _ name: String,
    _ program: String,
    _ arguments: [String],
    home: String,
    keys: String = ""
  ) throws {
    var setup = SessionSetup()
    (setup.width, setup.height) = (120, 40)
    setup.variables = ["HOME": home, "XDG_STATE_HOME": home, "USER": "bench"]
    let first = try start(program, arguments, setup)
    try leave(TerminalSession(program, arguments, setup))
    let again = try start(program, arguments, setup)
    let session = try TerminalSession(program, arguments, setup)
    _ = try session.answer(to: [], silence: 100)
    if !keys.isEmpty { _ = try session.answer(to: Array(keys.utf8), silence: 50) }
    var firstByte = Figures()
    var lastByte = Figures()
    for index in 0..<120 {
      let arrow = index % 16 < 8 ? Self.down : Array("\u{1B}OA".utf8)
      let answer = try session.answer(to: arrow, silence: 8)
      if let first = answer.first, let last = answer.last {
        firstByte.add(first)
        lastByte.add(last)
      }
    }
    let flood = try session.answer(
      to: Array(repeating: Self.down, count: 500).flatMap { $0 },
      silence: 60
    )
    let sleeps = try ProcessFacts.sleeps(session.process)
    _ = session.listen(milliseconds: 2000)
    let wakeups = try ProcessFacts.sleeps(session.process) - sleeps
    let memory = try ProcessFacts.peakMemory(session.process)
    print(
      "  \(name.padded(24)) \(first.median.short.padded(7)) \(again.median.short.padded(7))",
      "\(firstByte.median.short.padded(7))",
      "\(firstByte.quantile(0.95).short.padded(9)) \(lastByte.median.short.padded(11))",
      "\((flood.last ?? 0).short.padded(10)) \("\(wakeups)".padded(9)) \(memory / 1024) MB"
    )
  }

  /// From the start to the last byte of the first screen, for a program that is never left properly: what
  /// it keeps for its next start is not kept anew.
  private func start(
    _ program: String,
    _ arguments: [String],
    _ setup: SessionSetup
  ) throws -> Figures {
    var start = Figures()
    for _ in 0..<15 {
      let session = try TerminalSession(program, arguments, setup)
      start.add(try session.answer(to: [], silence: 60).last ?? 0)
    }
    return start
  }

  private func leave(_ session: TerminalSession) throws {
    _ = try session.answer(to: [], silence: 100)
    try session.send(bytes: Array("q".utf8))
    _ = try session.waitForEnd()
  }
}
