import Testing

@testable import Governance

@Suite struct `A line of the log` {
  private static let goal = Address(SampleWorkspace.board, ["goals", "1"])

  private static let operations: [Governance.Operation] = [
    .set(goal.field("title"), from: .text("a"), to: .text("b")),
    .set(goal.field("assessments", "2023-08", "level"), from: nil, to: .text("fullyMet")),
    .set(goal.field("number"), from: .text("1"), to: nil),
    .insert(goal, .object(DatumObject([.init("id", .text("1"))])), before: nil),
    .insert(goal, .object(DatumObject()), before: "2"),
    .remove(goal, .object(DatumObject([.init("x", .list([.null]))])), before: "2"),
    .move(goal, from: nil, to: "2"), .move(goal, from: "2", to: nil),
  ]

  private func change(_ cause: ChangeSet.Cause = .edit, reason: String? = nil) -> ChangeSet {
    ChangeSet(
      id: .init("anna-kontoret-k7q2-41"),
      when: Moment(seconds: 1_696_248_131, offsetMinutes: 120),
      who: "anna",
      reason: reason,
      cause: cause,
      operations: Self.operations
    )
  }

  @Test(arguments: [
    ChangeSet.Cause.edit, .undo(.init("anna-40")), .redo(.init("anna-39")),
  ])
  func `is read as it is written`(cause: ChangeSet.Cause) throws {
    for reason in [nil, "Rättat mot beslutet."] {
      let entry = LogEntry(change: change(cause, reason: reason), previous: "9f2c")
      #expect(try LogEntry(decoding: entry.datum) == entry)
      #expect(try ChangeSet(decoding: entry.change.datum) == entry.change)
    }
  }

  @Test(arguments: [
    (["id"], nil as Datum?), (["at"], .text("2023-10-02")), (["who"], .number(1)), (["ops"], nil),
    (["previous"], nil), (["reason"], .number(1)), (["undoes"], .flag(true)),
    (["ops", "0", "op"], .text("replace")), (["ops", "3", "record"], nil),
    (["ops", "7", "address"], .text("alingsas//1")), (["ops", "4", "before"], .number(2)),
  ])
  func `says what is wrong with it`(path: [String], value: Datum?) {
    let datum = LogEntry(change: change(), previous: "").datum.with(value, at: path)
    let fault = #expect(throws: FieldFault.self) { try LogEntry(decoding: datum) }
    #expect(fault?.path == path)
    #expect(fault?.found == value)
  }

  @Test
  func `is ordered by time`() {
    let (early, late) = (Moment(seconds: 1), Moment(seconds: 2))
    let first = LogEntry(
      change: ChangeSet(id: .init("b"), when: early, who: "b", operations: []),
      previous: ""
    )
    let second = LogEntry(
      change: ChangeSet(id: .init("a"), when: late, who: "a", operations: []),
      previous: ""
    )
    #expect(first < second)
    #expect(!(second < first))
  }
}

@Suite struct `The history of edits` {
  private func edit(_ name: String) -> ChangeSet {
    ChangeSet(id: .init(name), when: Moment(seconds: 0), who: "anna", operations: [])
  }

  @Test
  func `is taken back from the last, and done again until the next edit`() throws {
    var history = UndoHistory([edit("1"), edit("2")])
    let undo = try #require(history.nextUndo)
      .undoing(id: .init("3"), when: Moment(seconds: 1), who: "anna")
    #expect(undo.cause == .undo(.init("2")))
    history.take(undo)
    #expect(history.nextUndo?.id.text == "1")
    #expect(history.nextRedo?.id.text == "2")
    let redo = try #require(history.nextRedo)
      .redoing(id: .init("4"), when: Moment(seconds: 2), who: "anna")
    history.take(redo)
    #expect(history.nextUndo?.id.text == "2")
    #expect(history.nextRedo == nil)
    history.take(undo)
    history.take(edit("5"))
    #expect(history.nextUndo?.id.text == "5")
    #expect(history.nextRedo == nil)
  }

  @Test
  func `takes the undoing of somebody else's edit for an edit of one's own`() {
    let stranger = edit("9").undoing(id: .init("10"), when: Moment(seconds: 1), who: "anna")
    var history = UndoHistory([edit("1")])
    history.take(stranger)
    #expect(history.nextUndo?.id.text == "10")
    #expect(history.nextRedo == nil)
    history.take(stranger.undoing(id: .init("11"), when: Moment(seconds: 2), who: "anna"))
    #expect(history.nextUndo?.id.text == "1")
  }

  @Test
  func `takes the undoing of an older edit of one's own for an edit, which is taken back next`()
    throws
  {
    let older = edit("1").undoing(id: .init("4"), when: Moment(seconds: 1), who: "anna")
    var logged = [edit("1"), edit("2"), edit("3"), older]
    var history = UndoHistory(logged)
    #expect(history.done.map(\.id.text) == ["1", "2", "3", "4"] && history.undone.isEmpty)
    let next = try #require(history.nextUndo)
    let back = next.undoing(id: .init("5"), when: Moment(seconds: 2), who: "anna")
    #expect(back.cause == .redo(.init("1")))
    history.take(back)
    #expect(history.nextUndo?.id.text == "3" && history.nextRedo?.id.text == "4")
    let again = try #require(history.nextRedo)
      .redoing(id: .init("6"), when: Moment(seconds: 3), who: "anna")
    #expect(again.cause == .undo(.init("1")))
    history.take(again)
    #expect(history.nextUndo?.id.text == "4" && history.nextRedo == nil)
    // The same from the log, after a restart.
    logged += [back, again]
    #expect(UndoHistory(logged) == history)
  }
}
