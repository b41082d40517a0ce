import Testing

@testable import Governance

@Suite struct `A locked period` {
  @Test(arguments: [
    ("goals/1#assessments.2023-08.comment", Datum.text("Annat.")),
    ("goals/1#assessments.2023-08", nil),
    ("assignments/x#followUps.2023-08.status", .text("completed")),
    ("controls/c#results.2023-08.action", .text("Utbilda.")),
    ("personnel/2023-08#headcount", .number(1)), ("indicators/a#targets.2023", .number(90)),
    ("indicators/a#targets.2023", nil), ("indicators/a#direction", .text("lower")),
    ("indicators/a#unit", .text("percent")),
    ("documents/d#title", .text("Nytt")), ("documents/d#period", .text("2023-09")),
    ("documents/d/statements/s/lines/p#values.budget", .number(7)),
  ])
  func `holds still what belongs to it`(path: String, value: Datum?) throws {
    let workspace = try LockingSample.locked()
    let address = "alingsas/ks/\(path)"
    let refusal = try #require(try workspace.refusal(setting: address, to: value))
    guard case .periodLocked(_, let period, let mark) = refusal else {
      Issue.record("\(refusal)")
      return
    }
    #expect(period == "2023-08" && mark == LockingSample.mark)
    #expect(workspace.lockRefusal(at: try #require(Address(address)))?.isPeriodLock == true)
    #expect(try LockingSample.open().refusal(setting: address, to: value) == nil)
  }

  @Test(arguments: [
    ("goals/1#assessments.2023-12.comment", Datum.text("Senare.")),
    ("goals/1#shortTitle", .text("Kort")),
    ("assignments/x#due", .text("by 2024-Q1")), ("indicators/a#outcomes.2023", .number(73)),
    ("risks/r#ratings.2023.materiality", .number(2)), ("indicators/a#targets.2024", .number(90)),
    ("indicators/a#comment", .text("Ny enkät")),
  ])
  func `leaves the rest free, and until the year's end what counts by years`(
    path: String,
    value: Datum
  ) throws {
    let address = "alingsas/ks/\(path)"
    #expect(try LockingSample.locked().refusal(setting: address, to: value) == nil)
  }

  @Test(arguments: [
    ("indicators/a#outcomes.2023", Datum.number(73)),
    ("indicators/a#womenOutcomes.2023", .number(73)),
    ("risks/r#ratings.2023.materiality", .number(2)),
  ])
  func `at the year's end holds its outcomes and ratings, too`(path: String, value: Datum) throws {
    let address = "alingsas/ks/\(path)"
    let workspace = try LockingSample.locked("2023-12")
    #expect(try workspace.refusal(setting: address, to: value)?.isPeriodLock == true)
    guard !path.hasPrefix("risks") else { return }
    let earlier = address.replacing("2023", with: "2022")
    #expect(try workspace.refusal(setting: earlier, to: value) == nil)
  }

  @Test
  func `lets no record with something of it come or go`() throws {
    let workspace = try LockingSample.locked()
    let goal = try #require(Address("alingsas/ks/goals/2"))
    let gone = Governance.Operation.remove(
      goal,
      try #require(workspace.datum(at: goal)),
      before: "3"
    )
    var figures = PersonnelFigures.empty
    figures.id = "2023-08"
    let document = try #require(Address("alingsas/ks/documents/e"))
    let record = Datum.object(
      DatumObject([
        .init("id", .text("e")), .init("documentKind", .text("monthlyReport")),
        .init("title", .text("E")), .init("year", .number(2023)), .init("period", .text("2023-08")),
      ])
    )
    for operation in [gone, .insert(document, record, before: nil)] {
      var trial = workspace
      let refusal = #expect(throws: ChangeRefusal.self) { try trial.apply([operation]) }
      #expect(refusal?.isPeriodLock == true, "\(operation)")
    }
  }

  @Test
  func `is unlocked with a reason, and remembers how things stood`() throws {
    var workspace = try LockingSample.locked()
    let lock = try #require(workspace.lock(of: LockingSample.board, at: "2023-08"))
    #expect(workspace.isIntact(lock, of: LockingSample.board))
    let why = Unlocking(by: "bo", on: .year(2024), reason: "Fel belopp")
    let operations = workspace.unlocking(LockingSample.board, at: "2023-08", why)
    try workspace.apply(LockingSample.change(operations, reason: why.reason))
    #expect(workspace.lock(of: LockingSample.board, at: "2023-08") == nil)
    let kept = try #require(workspace.locks(of: LockingSample.board).first)
    #expect(kept.unlocked == why && kept.entries == lock.entries)
    let address = "alingsas/ks/goals/1#assessments.2023-08.comment"
    #expect(try workspace.refusal(setting: address, to: .text("Nu")) == nil)
  }

  @Test(arguments: ["", "  "])
  func `is not unlocked without one, by whichever operation`(reason: String) throws {
    var workspace = try LockingSample.locked()
    let address = workspace.lockAddress(of: LockingSample.board, at: "2023-08")
    let why = Datum.object(
      DatumObject([
        .init("by", .text("bo")), .init("on", .text("2024")), .init("reason", .text(reason)),
      ])
    )
    let unlock = workspace.setting(address.field("unlocked"), to: why)
    guard
      case .unfit? = #expect(
        throws: ChangeRefusal.self,
        performing: { try workspace.apply([unlock]) }
      )
    else {
      Issue.record("not unfit")
      return
    }
    let lock = try #require(workspace.datum(at: address))
    let remove = LockingSample.change([.remove(address, lock, before: nil)], reason: reason)
    #expect(throws: ChangeRefusal.reasonMissing(address)) { try workspace.apply(remove) }
  }

  @Test
  func `is not changed itself while it holds, and can be locked anew after it was unlocked`() throws
  {
    var workspace = try LockingSample.locked()
    let address = workspace.lockAddress(of: LockingSample.board, at: "2023-08")
    let first = try #require(workspace.locks(of: LockingSample.board).first)
    let forged = workspace.setting(
      address.field("digest"),
      to: .text(String(repeating: "0", count: 64))
    )
    #expect(throws: ChangeRefusal.self) { try workspace.apply([forged]) }
    let why = Unlocking(by: "bo", on: .year(2024), reason: "Fel")
    try workspace.apply(workspace.unlocking(LockingSample.board, at: "2023-08", why))
    try workspace.set("alingsas/ks/goals/1#assessments.2023-08.comment", to: .text("Nytt."))
    try workspace.apply(workspace.locking(LockingSample.board, at: "2023-08", LockingSample.mark))
    let second = try #require(workspace.lock(of: LockingSample.board, at: "2023-08"))
    #expect(workspace.locks(of: LockingSample.board).count == 1)
    #expect(second.digest != first.digest)
  }

  @Test
  func `is told from one whose files were changed beside the program`() throws {
    var workspace = try LockingSample.locked()
    let lock = try #require(workspace.lock(of: LockingSample.board, at: "2023-08"))
    var goals = workspace.goals(of: LockingSample.board)
    goals[0].assessments["2023-08"]?.comment = "Ändrad med en texteditor."
    workspace.take(
      .loaded(.goals(GoalRegister(goals: goals))),
      for: .register(.goals, LockingSample.board)
    )
    #expect(!workspace.isIntact(lock, of: LockingSample.board))
  }

  @Test
  func `of a municipality is that of all its bodies that are not locked yet`() throws {
    let workspace = try LockingSample.locked()
    let operations = workspace.locking(
      SampleWorkspace.municipality,
      at: "2023-08",
      LockingSample.mark
    )
    #expect(operations.map(\.address.owner.body) == [nil, "kf", "bn"])
  }
}

@Suite struct `A locked document` {
  private static let address = Address(LockingSample.board, ["documents", "d"])

  private func locked() throws -> Workspace {
    var workspace = try LockingSample.open()
    try workspace.set("alingsas/ks/documents/d#documentState", to: .text("locked"))
    return workspace
  }

  @Test(arguments: [
    "documents/d#title", "documents/d#paragraph", "documents/d/statements/s#title",
  ])
  func `is not changed`(path: String) throws {
    let workspace = try locked()
    let refusal = try workspace.refusal(setting: "alingsas/ks/\(path)", to: .text("Nytt"))
    #expect(refusal == .documentLocked(Self.address, nil))
  }

  @Test
  func `is unlocked with a reason and nothing else at once`() throws {
    var workspace = try locked()
    let state = workspace.setting(Self.address.field("documentState"), to: .text("proposal"))
    let title = workspace.setting(Self.address.field("title"), to: .text("Nytt"))
    #expect(throws: ChangeRefusal.reasonMissing(Self.address)) {
      try workspace.apply(LockingSample.change([state]))
    }
    #expect(throws: ChangeRefusal.documentLocked(Self.address, nil)) {
      try workspace.apply(LockingSample.change([state, title], reason: "Fel"))
    }
    try workspace.apply(LockingSample.change([state], reason: "Fel"))
    #expect(workspace.document("d", of: LockingSample.board)?.state == .proposal)
  }
}
