import Governance
import Testing

@testable import Store

/// A clock that jumps back between changes.
struct ClockTests {
  /// A change that somebody made at a moment.
  private func change(_ id: ChangeSet.ID, at seconds: Int, _ operation: Operation) -> ChangeSet {
    ChangeSet(id: id, when: Moment(seconds: seconds), who: "anna", operations: [operation])
  }

  @Test func `The log keeps the order of making, and what was made last is undone first`() throws {
    let office = try Office()
    var scribe = try office.scribe()
    var ids = scribe.changeIDs()
    let (first, second) = (ids.take(), ids.take())
    _ = try scribe.save(change(first, at: 2_000_000_000, Example.setLevel)).get()
    _ = try scribe.save(change(second, at: 1_000_000_000, Example.setTitle)).get()
    let writer = scribe.writer
    _ = consume scribe

    let reader = LogReader(of: try office.folder())
    let page = reader.page(of: writer, in: "alingsas", most: 10)
    #expect(page.entries.map(\.change.id) == [second, first])
    #expect(page.entries[0].previous == SHA256Digest(of: office.logLines[0].utf8).hexadecimal)
    let history = UndoHistory(page.entries.reversed().map(\.change))
    #expect(history.nextUndo?.id == second)
  }

  @Test func `No id comes twice`() throws {
    let office = try Office()
    var known: Set<ChangeSet.ID> = []
    let steps = [Example.setLevel, Example.setLevel.inverse, Example.setLevel]
    for (number, step) in steps.enumerated() {
      var scribe = try office.scribe()
      var ids = scribe.changeIDs()
      let id = ids.take()
      _ = try scribe.save(change(id, at: 2_000_000_000 - number * 1_000_000, step)).get()
      #expect(known.insert(id).inserted)
    }
  }

  @Test func `A moment before all others is read as it was written`() throws {
    let office = try Office()
    var scribe = try office.scribe()
    _ = try scribe.save(change(.init("x-1"), at: -1, Example.setLevel)).get()
    #expect(try office.entries().map(\.change.when.seconds) == [-1])
  }
}
