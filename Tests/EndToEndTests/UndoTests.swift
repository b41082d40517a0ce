import TestSupport
import Testing

@Suite struct UndoTests {
  @Test func `Undo and redo say what they did, and the file follows`() throws {
    let workplace = try Workplace()
    let before = workplace.snapshot
    let session = try workplace.start()
    try session.type(.text("4"), .text("s"))
    try session.waitForSaved("Färdig · u ångrar")
    let changed = workplace.snapshot
    try session.type(.text("u"))
    try session.waitForSaved("Ångrade:", changes: 2, at: workplace)
    #expect(workplace.difference(since: before) == DataDifference())
    try session.type(.control("r"))
    try session.waitForSaved("Gjorde om:", changes: 3, at: workplace)
    #expect(workplace.difference(since: changed) == DataDifference())
    try session.type(.control("r"), until: "Det finns inget att göra om.")
    try session.leave()
    #expect(workplace.log.count == 3)
  }

  @Test func `What an earlier session did is undone after a restart, and redone after another`()
    throws
  {
    let workplace = try Workplace()
    let before = workplace.snapshot
    let first = try workplace.start()
    try first.type(.text("4"), .text("s"))
    try first.waitForSaved("Färdig · u ångrar")
    try first.leave()
    let changed = workplace.snapshot

    let second = try workplace.launch { $0.width = 120 }
    try second.waitFor(text: "u ångra")
    try second.type(.text("u"))
    try second.waitForSaved("Ångrade:")
    try second.leave()
    #expect(workplace.difference(since: before) == DataDifference())

    let third = try workplace.launch { $0.width = 120 }
    try third.type(.text(":Gör om"))
    try third.waitFor("Enter utför", "Ctrl-R", without: "inget att göra om")
    try third.type(.enter)
    try third.waitForSaved("Gjorde om:")
    try third.leave()
    #expect(workplace.difference(since: changed) == DataDifference())
    #expect(workplace.names(in: "data/alingsas/log").count == 1)
  }

  @Test func `Undo goes back through all changes and stops where nothing is left`() throws {
    let workplace = try Workplace()
    let before = workplace.snapshot
    let session = try workplace.start()
    try session.type(.text("4ssjsjs"))
    try session.waitForSaved("u ångrar", changes: 4, at: workplace)
    try session.type(.text("uuuu"))
    try session.waitForSaved("Ångrade:", changes: 8, at: workplace)
    try session.type(.text("u"), until: "Det finns inget att ångra.")
    try session.leave()
    #expect(workplace.difference(since: before) == DataDifference())
    #expect(workplace.log.count == 8)
  }
}
