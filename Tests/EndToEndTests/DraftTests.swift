import FoundationEssentials
import Glibc
import TestSupport
import Testing

@Suite struct DraftTests {
  @Test(arguments: [SIGKILL, SIGTERM, SIGHUP, SIGQUIT, SIGTRAP])
  func `A text that was being written outlives the program, and nothing of it is in the data`(
    signal: Int32
  ) throws {
    let workplace = try Workplace()
    let before = workplace.snapshot
    let session = try workplace.start()
    try session.type(.text("4c"), until: "Ctrl-S spara")
    try session.type(.text("Halvvägs"), until: "Halvvägs")
    // The last moment may be lost, what was before it is not: each key is a moment.
    var marks = ""
    while !workplace.draft.contains("Halvvägs"), marks.count < 200 {
      marks += "!"
      try session.type(.text("!"), until: "Halvvägs\(marks)")
    }
    session.signal(signal)
    _ = try session.waitForEnd()
    #expect(workplace.difference(since: before) == DataDifference())
    let again = try workplace.startAgain()
    try again.type(.text("&"), until: "Utkast som inte är sparade")
    try again.type(.enter, until: "j ta upp")
    try again.type(.text("j"), until: "Halvvägs")
    try again.type(.control("s"), until: "Sparat ")
    #expect(workplace.text(Workplace.assignments).contains("Halvvägs"))
    try again.leave()
  }
}

extension Workplace {
  /// The drafts kept on the computer, as they stand in their files.
  fileprivate var draft: String {
    let state = path("state/namndkoll")
    let files = (try? FileManager.default.subpathsOfDirectory(atPath: state)) ?? []
    return files.filter { $0.contains("/drafts/") && $0.hasSuffix(".json") }
      .compactMap { FileManager.default.contents(atPath: "\(state)/\($0)") }
      .map { String(decoding: $0, as: UTF8.self) }
      .joined()
  }
}
