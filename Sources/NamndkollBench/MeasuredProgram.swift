import Glibc
import TestSupport

/// A program on a terminal, measured by what comes out of it.
struct MeasuredProgram {
  let name: String
  let path: String
  let arguments: [String]
  let setup: SessionSetup

  private static let starts = 15
  private static let arrows = 120
  private static let down = Array("\u{1B}OB".utf8)
  private static let up = Array("\u{1B}OA".utf8)

  /// How long it takes to the last byte of the first screen, the first time and after a proper end, and
  /// what it does and needs when nobody types.
  func reportStarts() throws {
    let first = try timesToRest()
    let leaving = try session()
    try leaving.send(bytes: Array("q".utf8))
    _ = try leaving.waitForEnd()
    let again = try timesToRest()
    let idle = try session()
    let sleeps = try ProcessFacts.sleeps(idle.process)
    _ = idle.listen(milliseconds: 2000)
    let wakeups = try ProcessFacts.sleeps(idle.process) - sleeps
    let memory = try ProcessFacts.peakMemory(idle.process) / 1024
    print(
      "  \(name.padded(24)) \(first.median.short.padded(7)) \(again.median.short.padded(8))",
      "\("\(wakeups)".padded(17)) \(memory) MB"
    )
  }

  /// How long a Down key takes to show, and 500 of them at once, in a view that a key opens.
  func reportKeys(in view: String = "") throws {
    let session = try session()
    if !view.isEmpty { _ = try session.answer(to: Array(view.utf8), silence: 50) }
    var (first, last) = (Figures(), Figures())
    for index in 0..<Self.arrows {
      let arrow = index % 16 < 8 ? Self.down : Self.up
      let answer = try session.answer(to: arrow, silence: 8)
      guard let firstByte = answer.first, let lastByte = answer.last else { continue }
      first.add(firstByte)
      last.add(lastByte)
    }
    let flood = try session.answer(
      to: Array(repeating: Self.down, count: 500).flatMap { $0 },
      silence: 60
    )
    let title = view.isEmpty ? name : "\(name), view \(view)"
    print(
      "  \(title.padded(24)) \(first.median.short.padded(8)) \(first.quantile(0.95).short.padded(8))",
      "\(last.median.short.padded(11)) \((flood.last ?? 0).short)"
    )
  }

  /// A session at rest.
  private func session() throws -> TerminalSession {
    let session = try TerminalSession(path, arguments, setup)
    _ = try session.answer(to: [], silence: 100, patience: 5000)
    return session
  }

  /// From the start to the last byte of the first screen, for a program that is not left properly: what it
  /// keeps for its next start is not kept anew.
  private func timesToRest() throws -> Figures {
    var times = Figures()
    for _ in 0..<Self.starts {
      let session = try TerminalSession(path, arguments, setup)
      times.add(try session.answer(to: [], silence: 60, patience: 5000).last ?? 0)
    }
    return times
  }
}
