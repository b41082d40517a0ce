import Testing

@testable import Governance

@Suite struct `The records of a locked period` {
  private static let board = LockingSample.board

  private static func record(_ path: String, _ keys: [String: Datum]) throws -> Governance.Operation
  {
    let address = try #require(Address("alingsas/ks/\(path)"))
    let entries = [DatumObject.Entry("id", .text(address.path[1])), .init("title", .text("Ny"))]
    let more = keys.sorted { $0.key < $1.key }.map { DatumObject.Entry($0.key, $0.value) }
    return .insert(address, .object(DatumObject(entries + more)), before: nil)
  }

  private static let additions: [(String, [String: Datum])] = [
    ("goals/9", ["validFrom": .number(2023)]), ("goals/9", [:]),
    ("assignments/9", ["validFrom": .number(2023)]), ("risks/9", [:]),
    ("controls/9", ["year": .number(2023)]),
  ]

  private static func shown(_ workspace: Workspace, at period: ReportingPeriod) -> [Address] {
    workspace.shown(at: period, of: board).records(of: board, shownAt: period)
  }

  @Test(arguments: ["2023-08", "2023-12"] as [ReportingPeriod], additions)
  func `are those it was locked with, whatever comes in later`(
    period: ReportingPeriod,
    addition: (String, [String: Datum])
  ) throws {
    var workspace = try LockingSample.locked(period)
    let before = Self.shown(workspace, at: period)
    let insertion = try Self.record(addition.0, addition.1)
    #expect(workspace.lock(showing: insertion, at: period) != nil)
    #expect(workspace.lock(showing: insertion, at: "2023-10") == nil)
    try workspace.apply(LockingSample.change([insertion]))
    #expect(Self.shown(workspace, at: period) == before)
    #expect(Self.shown(workspace, at: "2023-10").contains(insertion.address))
    let lock = try #require(workspace.lock(of: Self.board, at: period))
    #expect(workspace.isIntact(lock, of: Self.board))
    let differences = workspace.differences(
      of: Self.board,
      from: .locked(period),
      to: .now(period)
    )
    #expect(differences.map(\.address) == [insertion.address.field("id")])
  }

  @Test func `do not grow where there were none`() throws {
    var workspace = try LockingSample.locked()
    let other = Owner("alingsas", "bn")
    for register in DataFile.Register.allCases
    where workspace.content(of: .register(register, other)) == nil {
      let file = DataFile.register(register, other)
      workspace.take(.loaded(try #require(FileContent(emptyOf: file))), for: file)
    }
    try workspace.apply(workspace.locking(other, at: "2023-08", LockingSample.mark))
    let goal = Address(other, ["goals", "1"])
    let datum = Datum.object(DatumObject([.init("id", .text("1")), .init("title", .text("Ny"))]))
    try workspace.apply([.insert(goal, datum, before: nil)])
    #expect(!workspace.shown(at: "2023-08", of: other).has(goal))
    #expect(workspace.shown(at: "2023-09", of: other).has(goal))
  }

  @Test func `may be followed by what begins after its year`() throws {
    let workspace = try LockingSample.locked()
    let insertion = try Self.record("goals/9", ["validFrom": .number(2024)])
    #expect(workspace.lock(showing: insertion, at: "2023-08") == nil)
  }

  @Test(arguments: [
    ("goals/1#validFrom", Datum.number(2024), false), ("goals/1#validTo", .number(2022), false),
    ("goals/1#validTo", .number(2023), true), ("indicators/a#validFrom", .number(2024), false),
    ("controls/c#year", .number(2024), false), ("goals/1#shortTitle", .text("Kort"), true),
  ])
  func `stay in it until it is unlocked`(path: String, value: Datum, isTaken: Bool) throws {
    let address = "alingsas/ks/\(path)"
    let refusal = try LockingSample.locked().refusal(setting: address, to: value)
    #expect(refusal?.isPeriodLock == (isTaken ? nil : true))
    #expect(try LockingSample.open().refusal(setting: address, to: value) == nil)
  }

  @Test(arguments: ["risks/r", "controls/c", "assignments/x"])
  func `are not taken away`(path: String) throws {
    let (open, locked) = (try LockingSample.open(), try LockingSample.locked("2023-07"))
    let address = try #require(Address("alingsas/ks/\(path)"))
    let removal = Governance.Operation.remove(
      address,
      try #require(open.datum(at: address)),
      before: nil
    )
    for (workspace, isTaken) in [(open, true), (locked, !locked.shows(address, at: "2023-07"))] {
      var trial = workspace
      let refusal: ChangeRefusal?
      do throws(ChangeRefusal) {
        try trial.apply([removal])
        refusal = nil
      } catch { refusal = error }
      #expect((refusal == nil) == isTaken, "\(path)")
    }
  }

  @Test func `are told from those that somebody has changed in the files`() throws {
    let locked = try LockingSample.locked()
    let lock = try #require(locked.lock(of: Self.board, at: "2023-08"))
    var goals = locked.goals(of: Self.board)
    goals[0].validFrom = 2024
    var workspace = locked
    workspace.take(
      .loaded(.goals(GoalRegister(goals: goals))),
      for: .register(.goals, Self.board)
    )
    #expect(!workspace.isIntact(lock, of: Self.board))
    let differences = workspace.differences(
      of: Self.board,
      from: .locked("2023-08"),
      to: .now("2023-08")
    )
    #expect(differences.map(\.address.text).contains("alingsas/ks/goals/1#id"))
  }

  @Test func `are all that there are where an earlier version locked it`() throws {
    var workspace = try LockingSample.locked()
    var lock = try #require(workspace.lock(of: Self.board, at: "2023-08"))
    lock.entries.removeAll { $0.reach >= .records }
    lock.digest = workspace.digest(of: Self.board, at: "2023-08", lock.entries)
    workspace.take(
      .loaded(.locks(PeriodLockRegister(locks: [lock]))),
      for: .register(.locks, Self.board)
    )
    #expect(workspace.isIntact(lock, of: Self.board))
    let insertion = try Self.record("goals/9", [:])
    try workspace.apply([insertion])
    #expect(workspace.shown(at: "2023-08", of: Self.board) == workspace)
    let differences = workspace.differences(
      of: Self.board,
      from: .locked("2023-08"),
      to: .now("2023-08")
    )
    #expect(differences.isEmpty)
  }
}

@Suite struct `A budget decision dated inside a locked period` {
  private static func decision(
    _ date: PartialDate?,
    in owner: Owner,
    year: Int = 2023
  ) -> Governance.Operation {
    var made = BudgetDecision.empty
    (made.id, made.title, made.year) = ("9", "Flytt", year)
    made.decision = .empty
    made.decision?.date = date
    var posting = BudgetPosting.empty
    posting.line = Address(
      LockingSample.board,
      ["documents", "d", "statements", "s", "lines", "p"]
    )
    (posting.id, posting.column, posting.amount) = ("1", "budget", 5)
    made.postings = [posting]
    return .insert(Address(owner, ["decisions", "9"]), made.datum, before: nil)
  }

  @Test(
    arguments: [
      (.month(year: 2023, month: 7), 2023, false), (nil, 2023, false),
      (.month(year: 2023, month: 9), 2023, true), (.month(year: 2023, month: 7), 2024, true),
    ] as [(PartialDate?, Int, Bool)],
    [LockingSample.board, Owner("alingsas")]
  )
  func `does not come into its tables`(
    decision: (date: PartialDate?, year: Int, isTaken: Bool),
    owner: Owner
  ) throws {
    for (workspace, isTaken) in [
      (try LockingSample.open(), true), (try LockingSample.locked(), decision.isTaken),
    ] {
      var trial = workspace
      let file = DataFile.register(.decisions, owner)
      trial.take(.loaded(try #require(FileContent(emptyOf: file))), for: file)
      let step = Self.decision(decision.date, in: owner, year: decision.year)
      let refusal: ChangeRefusal?
      do throws(ChangeRefusal) {
        try trial.apply([step])
        refusal = nil
      } catch { refusal = error }
      #expect((refusal == nil) == isTaken)
      #expect(refusal?.isPeriodLock == (isTaken ? nil : true))
    }
  }
}
