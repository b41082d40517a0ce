import Glibc
import TestSupport
import Testing

@Suite struct EndingTests {
  static let signals: [(number: Int32, status: Int32)] = [
    (SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130), (SIGQUIT, 131),
  ]

  @Test(arguments: signals)
  func `A signal during an edit gives the terminal back, and nothing half is saved`(
    number: Int32,
    status: Int32
  ) throws {
    let workplace = try Workplace()
    let before = workplace.snapshot
    let session = try workplace.start()
    try session.type(.text("3"), until: "Verksamhetens intäkter")
    try session.type(.right, .text("12"), until: "Enter spara")
    session.signal(number)
    #expect(try session.waitForEnd() == .exited(status))
    session.expectRestored()
    #expect(workplace.difference(since: before) == DataDifference())
  }

  @Test(arguments: signals)
  func `A signal behind a change finds it on the disk, saved whole`(
    number: Int32,
    status: Int32
  ) throws {
    let workplace = try Workplace()
    let before = workplace.snapshot
    let session = try workplace.start()
    try session.type(.text("4s"), until: "Färdig · u ångrar")
    session.signal(number)
    #expect(try session.waitForEnd() == .exited(status))
    session.expectRestored()
    #expect(
      workplace.difference(since: before) == DataDifference(changed: [Workplace.assignments: 1])
    )
    #expect(workplace.log.count == 1)
    let again = try workplace.startAgain { $0.width = 100 }
    try again.type(.text("4"), until: "● Färdig         Välfärdens")
    try again.leave()
  }

  @Test func `A terminal that goes away behind a change finds it on the disk`() throws {
    let workplace = try Workplace()
    let session = try workplace.start()
    try session.type(.text("4s"), until: "Färdig · u ångrar")
    session.hangUp()
    #expect(try session.waitForEnd() == .exited(129))
    #expect(workplace.text(Workplace.assignments).contains(#""status": "completed", "comment""#))
    #expect(workplace.log.count == 1)
  }

  @Test func `What was told to be saved survives kill -9, file and log`() throws {
    let workplace = try Workplace()
    let before = workplace.snapshot
    let session = try workplace.start()
    try session.type(.text("4s"))
    try session.waitForSaved("Färdig · u ångrar")
    session.signal(SIGKILL)
    #expect(try session.waitForEnd() == .killed(SIGKILL))
    #expect(
      workplace.difference(since: before) == DataDifference(changed: [Workplace.assignments: 1])
    )
    #expect(workplace.log.count == 1)
    let again = try workplace.startAgain()
    try again.type(.text("4"))
    try again.waitFor("● Färdig         Välfärdens", without: "från förra gången")
    try again.leave()
  }

  @Test(arguments: 0..<12)
  func `Kill -9 at any moment of saving leaves each change whole or not made`(moment: Int) throws {
    let workplace = try Workplace()
    let before = workplace.snapshot
    let session = try workplace.start()
    try session.type(.text("4"), until: "[4 Uppdr")
    try session.type(.text("sjsjsjs"))
    // Each number of frames seen is another moment.
    for _ in 0..<moment { _ = session.listen(milliseconds: 1) }
    session.signal(SIGKILL)
    #expect(try session.waitForEnd() == .killed(SIGKILL))

    let again = try workplace.startAgain()
    try again.type(.text("4"), until: "[4 Uppdr")
    try again.leave()
    let changed = workplace.difference(since: before)
    #expect(changed.added.isEmpty && changed.removed.isEmpty)
    #expect((changed.changed[Workplace.assignments] ?? 0) == workplace.log.count)
    #expect(workplace.names(in: Workplace.board).allSatisfy { !$0.hasPrefix(".") })
  }

  static let crashes: [Int32] = [SIGSEGV, SIGBUS, SIGILL, SIGABRT, SIGFPE, SIGTRAP]

  @Test(arguments: crashes)
  func `A crash gives the terminal back`(number: Int32) throws {
    let workplace = try Workplace()
    let session = try workplace.start()
    session.signal(number)
    #expect(try session.waitForEnd() == .killed(number))
    session.expectRestored()
  }
}
