import Testing

@testable import Governance

@Suite struct `At the door` {
  @Test(arguments: [
    ("goals/1#indicators", Datum.list([.text("a"), .text("zz")]), "zz"),
    ("goals/1#parent", .text("alingsas/kf/goals/9"), "alingsas/kf/goals/9"),
    ("goals/1#parent", .text("alingsas/xx/goals/1"), "alingsas/xx/goals/1"),
    ("goals/1#carriedFrom", .text("alingsas/ks/goals/9"), "alingsas/ks/goals/9"),
    ("indicators/a#parts", .list([.text("zz")]), "zz"),
    ("indicators/a#successor", .text("zz"), "zz"),
    ("assignments/x#amends", .text("alingsas/ks/assignments/zz"), "alingsas/ks/assignments/zz"),
    ("assignments/x#concerns", .text("alingsas/ks/risks/zz"), "alingsas/ks/risks/zz"),
    ("controls/c#risk", .text("zz"), "zz"), ("documents/d#supersedes", .text("zz"), "zz"),
  ])
  func `nothing new refers to what is not there`(path: String, value: Datum, said: String) throws {
    var workspace = try LockingSample.open()
    workspace.take(.loaded(.goals(.empty)), for: .register(.goals, Owner("alingsas", "kf")))
    let refusal = try workspace.refusal(setting: "alingsas/ks/\(path)", to: value)
    guard case .unfit(_, let fault)? = refusal, case .existing = fault.expected else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(fault.found == .text(said))
  }

  @Test
  func `what is in a file that is not read is believed`() throws {
    let workspace = try LockingSample.open()
    let address = "alingsas/ks/goals/1#parent"
    #expect(try workspace.refusal(setting: address, to: .text("alingsas/bn/goals/9")) == nil)
  }

  @Test(arguments: [
    ("goals/1#validFrom", Datum.text("i fjol")), ("goals/1#agenda2030", .list([.number(18)])),
    ("assignments/x#due", .text("by 2024-Q5")),
    ("assignments/x#decision.date", .text("2023-02-30")),
    ("assignments/x#followUps.2023-13.status", .text("completed")),
    ("risks/r#ratings.2023.likelihood", .number(0)), ("controls/c#year", .text("2023")),
    ("personnel/2023-08#sicknessAsOf", .text("2023-06-31")),
  ])
  func `no wrong type and no impossible date comes in`(path: String, value: Datum) throws {
    let refusal = try LockingSample.open().refusal(setting: "alingsas/ks/\(path)", to: value)
    guard case .unfit? = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
  }

  @Test
  func `nothing goes that something refers to`() throws {
    var workspace = try LockingSample.open()
    let indicator = try #require(Address("alingsas/ks/indicators/a"))
    let record = try #require(workspace.datum(at: indicator))
    let gone = LockingSample.change([.remove(indicator, record, before: "b")])
    let referrers = workspace.referrers(to: indicator)
    #expect(
      referrers.map(\.text).sorted() == [
        "alingsas/ks/goals/1", "alingsas/ks/goals/2", "alingsas/ks/goals/3",
      ]
    )
    #expect(throws: ChangeRefusal.stillReferred(indicator, by: referrers)) {
      try workspace.apply(gone)
    }
    for goal in ["1", "2", "3"] {
      try workspace.set("alingsas/ks/goals/\(goal)#indicators", to: nil)
    }
    try workspace.apply(gone)
    #expect(workspace.indicators(of: LockingSample.board).count == 2)
  }

  @Test(arguments: [
    ("fullyMet", nil, true), ("notMet", nil, false), ("notMet", "  ", false),
    ("notMet", "Skälen.", true),
  ])
  func `a level other than the suggested one has its motivation`(
    level: String,
    motivation: String?,
    isTaken: Bool
  ) throws {
    var workspace = try LockingSample.open()
    let base = try #require(Address("alingsas/ks/goals/1"))
    let keys = ["assessments", "2023-08"]
    let change = LockingSample.change([
      workspace.setting(Address(base.owner, base.path, field: keys + ["level"]), to: .text(level)),
      workspace.setting(
        Address(base.owner, base.path, field: keys + ["motivation"]),
        to: motivation.map(Datum.text)
      ),
    ])
    let missing = Address(base.owner, base.path, field: keys + ["level"])
    if isTaken {
      try workspace.apply(change)
    } else {
      #expect(throws: ChangeRefusal.motivationMissing(missing)) { try workspace.apply(change) }
    }
  }

  @Test
  func `taking back restores what stood, whatever it was`() throws {
    var workspace = try LockingSample.open()
    let level = try #require(Address("alingsas/ks/goals/1#assessments.2023-08.level"))
    let change = LockingSample.change([workspace.setting(level, to: .text("fullyMet"))])
    try workspace.apply(change)
    try workspace.apply(change.undoing(id: .init("anna-2"), when: change.when, who: "anna"))
    #expect(workspace.datum(at: level) == .text("partlyMet"))
  }

  @Test
  func `what is stored already is told, not refused`() throws {
    var workspace = try LockingSample.open()
    #expect(workspace.referenceProblems(of: "alingsas") == [])
    var goals = workspace.goals(of: LockingSample.board)
    goals[1].indicators = ["a", "borta"]
    workspace.take(
      .loaded(.goals(GoalRegister(goals: goals))),
      for: .register(.goals, LockingSample.board)
    )
    let problem = try #require(workspace.referenceProblems(of: "alingsas").first)
    #expect(problem.path == "alingsas/ks/goals.json")
    guard case .field(let fault) = problem.cause else {
      Issue.record("\(problem)")
      return
    }
    #expect(fault.found == .text("borta") && fault.expected == .existing(.indicators))
    #expect(
      try workspace.refusal(setting: "alingsas/ks/goals/2#shortTitle", to: .text("Kort")) == nil
    )
  }
}
