import Testing

@testable import Governance

@Suite struct `What a locked period shows of an earlier one` {
  private static let board = LockingSample.board

  /// Everything of the sample is of August; October has nothing of its own.
  private static func locked() throws -> Workspace { try LockingSample.locked("2023-10") }

  /// Another level than the suggested one, and why.
  private static let level = Datum.object(
    DatumObject([.init("level", .text("notMet")), .init("motivation", .text("Sen enkät."))])
  )

  @Test(arguments: [
    ("goals/1#assessments.2023-08.level", Datum.text("fullyMet")),
    ("goals/1#assessments.2023-08.forecastLevel", .text("notMet")),
    ("goals/1#assessments.2023-08.comment", .text("Annat.")),
    ("goals/1#assessments.2023-08", nil), ("goals/1#assessments.2023-09", level),
    ("assignments/x#followUps.2023-08.status", .text("completed")),
    ("assignments/x#followUps.2023-09.comment", .text("Nytt.")),
    ("controls/c#results.2023-08.action", .text("Utbilda.")),
    ("personnel/2023-08#headcount", .number(1)),
  ])
  func `is held still until it is unlocked`(path: String, value: Datum?) throws {
    let address = "alingsas/ks/\(path)"
    let refusal = try Self.locked().refusal(setting: address, to: value)
    guard case .shownInLocked(_, let period, let mark)? = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(period == "2023-10" && mark == LockingSample.mark)
    #expect(try LockingSample.open().refusal(setting: address, to: value) == nil)
  }

  @Test(arguments: [
    ("goals/1#assessments.2022-12", level), ("goals/1#assessments.2023-12", level),
    ("goals/1#assessments.2023-09.motivation", .text("Utan nivå.")),
    ("assignments/x#followUps.2023-07.comment", .text("Före augusti.")),
    ("assignments/x#followUps.2023-11.status", .text("completed")),
    ("controls/c#results.2023-09.action", .text("Utan resultat.")),
  ])
  func `is no more than what it shows`(path: String, value: Datum) throws {
    #expect(try Self.locked().refusal(setting: "alingsas/ks/\(path)", to: value) == nil)
  }

  @Test(arguments: [("level", "fullyMet", true), ("comment", "Annat.", false)])
  func `is free where the period has its own`(field: String, value: String, isTaken: Bool) throws {
    var workspace = try LockingSample.open()
    try workspace.set("alingsas/ks/goals/1#assessments.2023-10", to: Self.level)
    try workspace.apply(workspace.locking(Self.board, at: "2023-10", LockingSample.mark))
    let address = "alingsas/ks/goals/1#assessments.2023-08.\(field)"
    #expect((try workspace.refusal(setting: address, to: .text(value)) == nil) == isTaken)
    let place = try #require(Address(address))
    #expect((workspace.lockRefusal(at: place) == nil) == isTaken)
  }

  @Test(arguments: [
    "goals/1#assessments.2023-08.level", "assignments/x#followUps.2023-08.comment",
    "controls/c#results.2023-08", "personnel/2023-08#headcount",
  ])
  func `is said before anybody begins`(path: String) throws {
    let address = try #require(Address("alingsas/ks/\(path)"))
    let refusal = try Self.locked().lockRefusal(at: address)
    #expect(refusal == .shownInLocked(address, "2023-10", LockingSample.mark))
  }

  @Test func `is nothing of what came in later`() throws {
    var workspace = try Self.locked()
    let goal = Address(Self.board, ["goals", "9"])
    let datum = Datum.object(DatumObject([.init("id", .text("9")), .init("title", .text("Ny"))]))
    try workspace.apply([.insert(goal, datum, before: nil)])
    try workspace.set("alingsas/ks/goals/9#assessments.2023-08", to: Self.level)
    let lock = try #require(workspace.lock(of: Self.board, at: "2023-10"))
    #expect(workspace.isIntact(lock, of: Self.board))
  }

  @Test func `is told from what somebody has changed in the files`() throws {
    var workspace = try Self.locked()
    let lock = try #require(workspace.lock(of: Self.board, at: "2023-10"))
    #expect(workspace.isIntact(lock, of: Self.board))
    var goals = workspace.goals(of: Self.board)
    goals[0].assessments["2023-08"]?.comment = "Ändrad med en texteditor."
    workspace.take(
      .loaded(.goals(GoalRegister(goals: goals))),
      for: .register(.goals, Self.board)
    )
    #expect(!workspace.isIntact(lock, of: Self.board))
    let differences = workspace.differences(
      of: Self.board,
      from: .locked("2023-10"),
      to: .now("2023-10")
    )
    #expect(differences.map(\.address.text) == ["alingsas/ks/goals/1#assessments.2023-08.comment"])
  }

  @Test func `is not asked of a lock of an earlier version, which stays intact`() throws {
    var workspace = try Self.locked()
    var lock = try #require(workspace.lock(of: Self.board, at: "2023-10"))
    lock.entries.removeAll { $0.reach == .borrowed }
    lock.digest = workspace.digest(of: Self.board, at: "2023-10", lock.entries)
    var goals = workspace.goals(of: Self.board)
    goals[0].assessments["2023-08"]?.comment = "Ändrad med en texteditor."
    workspace.take(
      .loaded(.goals(GoalRegister(goals: goals))),
      for: .register(.goals, Self.board)
    )
    #expect(workspace.isIntact(lock, of: Self.board))
  }

  @Test(arguments: [(2022, false), (2023, true)])
  func `of closed assignments are those that were closed before its year`(
    year: Int,
    isTaken: Bool
  ) throws {
    var closing = Decision.empty
    closing.date = .year(year)
    let refusal = try Self.locked()
      .refusal(setting: "alingsas/ks/assignments/x#closing", to: closing.datum)
    #expect(refusal?.isPeriodLock == (isTaken ? nil : true))
  }
}

@Suite struct `What a locked period remembers` {
  private static let board = LockingSample.board
  private static let comparison = "alingsas/ks/indicators/a/comparisons/riket"
  private static let changes: [(String, Datum)] = [
    ("alingsas/ks/indicators/a#outcomes.2022", .number(55)),
    ("alingsas/ks/indicators/a#outcomes.2024", .number(56)),
    ("alingsas/ks/indicators/a#targets.2024", .number(90)),
    ("alingsas/ks/indicators/a#womenOutcomes.2022", .number(57)),
    ("\(comparison)#outcomes.2023", .number(58)),
    ("alingsas/ks/goals/1#indicators", .list([.text("b"), .text("c")])),
  ]

  private func locked(_ period: ReportingPeriod) throws -> Workspace {
    var workspace = try LockingSample.open()
    let record = Datum.object(
      DatumObject([
        .init("id", .text("riket")), .init("name", .text("Riket")),
        .init("comparisonKind", .text("country")),
        .init("outcomes", .object(DatumObject([.init("2023", .number(60))]))),
      ])
    )
    let address = try #require(Address(Self.comparison))
    try workspace.apply([.insert(address, record, before: nil)])
    try workspace.apply(workspace.locking(Self.board, at: period, LockingSample.mark))
    return workspace
  }

  @Test(arguments: ["2023-08", "2023-12"] as [ReportingPeriod])
  func `goes on to be shown there, whatever becomes of it`(period: ReportingPeriod) throws {
    let before = try locked(period)
    var workspace = before
    for (path, value) in Self.changes {
      let step = workspace.setting(try #require(Address(path)), to: value)
      #expect(workspace.lock(showing: step, at: period) != nil, "\(path)")
      try workspace.apply([step])
    }
    let shown = workspace.shown(at: period, of: Self.board)
    for (path, value) in Self.changes {
      let address = try #require(Address(path))
      #expect(shown.datum(at: address) == before.datum(at: address), "\(path)")
      #expect(workspace.datum(at: address) == value, "\(path)")
    }
    #expect(workspace.shown(at: "2023-10", of: Self.board) == workspace)
    let lock = try #require(workspace.lock(of: Self.board, at: period))
    #expect(workspace.isIntact(lock, of: Self.board))
    let differences = workspace.differences(of: Self.board, from: .locked(period), to: .now(period))
    #expect(Set(differences.map(\.address.text)) == Set(Self.changes.map(\.0)))
  }

  @Test(arguments: [(["a", "ny"], false), (["b"], true), (["b", "a"], true), ([], true)])
  func `is not changed by what came in later`(indicators: [String], isShown: Bool) throws {
    let workspace = try locked("2023-08")
    let field = try #require(Address("alingsas/ks/goals/1#indicators"))
    let step = workspace.setting(field, to: .list(indicators.map(Datum.text)))
    #expect((workspace.lock(showing: step, at: "2023-08") != nil) == isShown)
  }

  @Test func `is nothing that differs as long as nothing has changed`() throws {
    let workspace = try locked("2023-08")
    #expect(workspace.shown(at: "2023-08", of: Self.board) == workspace)
    let differences = workspace.differences(
      of: Self.board,
      from: .locked("2023-08"),
      to: .now("2023-08")
    )
    #expect(differences.isEmpty)
  }
}
