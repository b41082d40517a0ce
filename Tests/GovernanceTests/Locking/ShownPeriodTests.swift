import Testing

@testable import Governance

@Suite struct `A period that was locked before the year's end` {
  private static let outcome = "alingsas/ks/indicators/a#outcomes.2023"
  private static let rating = "alingsas/ks/risks/r#ratings.2023.materiality"

  /// August 2023 is locked, and the year's values go on to change.
  private func changed() throws -> Workspace {
    var workspace = try LockingSample.locked()
    for (path, value) in [(Self.outcome, Datum.number(55)), (Self.rating, .number(1))] {
      let address = try #require(Address(path))
      try workspace.apply(LockingSample.change([workspace.setting(address, to: value)]))
    }
    return workspace
  }

  @Test(arguments: [outcome, rating])
  func `goes on to show the year's values as they were locked`(path: String) throws {
    let (before, workspace) = (try LockingSample.locked(), try changed())
    let address = try #require(Address(path))
    let shown = workspace.shown(at: "2023-08", of: LockingSample.board)
    #expect(shown.datum(at: address) == before.datum(at: address))
    #expect(workspace.datum(at: address) != before.datum(at: address))
    for period: ReportingPeriod in ["2023-07", "2023-12", "2024-08"] {
      #expect(workspace.shown(at: period, of: LockingSample.board) == workspace, "\(period)")
    }
  }

  @Test func `shows nothing of what had no value then`() throws {
    var workspace = try LockingSample.open()
    let address = try #require(Address(Self.outcome))
    try workspace.apply([workspace.setting(address, to: nil)])
    try workspace.apply(workspace.locking(LockingSample.board, at: "2023-08", LockingSample.mark))
    try workspace.apply([workspace.setting(address, to: .number(55))])
    let shown = workspace.shown(at: "2023-08", of: LockingSample.board)
    #expect(shown.datum(at: address) == nil)
  }

  @Test func `shows all as it is once it is unlocked`() throws {
    var workspace = try changed()
    let why = Unlocking(by: "bo", on: .year(2024), reason: "Fel")
    try workspace.apply(workspace.unlocking(LockingSample.board, at: "2023-08", why))
    #expect(workspace.shown(at: "2023-08", of: LockingSample.board) == workspace)
  }

  @Test func `is intact, and the comparison tells what is new`() throws {
    let workspace = try changed()
    let lock = try #require(workspace.lock(of: LockingSample.board, at: "2023-08"))
    #expect(workspace.isIntact(lock, of: LockingSample.board))
    let differences = workspace.differences(
      of: LockingSample.board,
      from: .locked("2023-08"),
      to: .now("2023-08")
    )
    #expect(Set(differences.map(\.address.text)) == [Self.outcome, Self.rating])
  }

  @Test(
    arguments: [
      (outcome, "2023-08", true), (outcome, "2023-12", false), (outcome, "2022-12", false),
      (rating, "2023-08", true), ("alingsas/ks/indicators/a#outcomes.2022", "2023-08", true),
      ("alingsas/ks/indicators/a#targets.2024", "2023-08", true),
      ("alingsas/ks/indicators/a#targets.2023", "2023-08", false),
      ("alingsas/ks/goals/1#shortTitle", "2023-08", false),
    ] as [(String, ReportingPeriod, Bool)]
  )
  func `is no place from which a year's value is changed, for nobody would see it there`(
    path: String,
    period: ReportingPeriod,
    isShown: Bool
  ) throws {
    let workspace = try LockingSample.locked()
    let step = workspace.setting(try #require(Address(path)), to: .number(1))
    #expect((workspace.lock(showing: step, at: period) != nil) == isShown)
  }

  @Test func `tells when somebody has changed the target in the file`() throws {
    let locked = try LockingSample.locked()
    let lock = try #require(locked.lock(of: LockingSample.board, at: "2023-08"))
    var register = IndicatorRegister(indicators: locked.indicators(of: LockingSample.board))
    let index = try #require(register.indicators.firstIndex { $0.id == "a" })
    register.indicators[index].targets[2023] = .number(90)
    var workspace = locked
    workspace.take(.loaded(.indicators(register)), for: .register(.indicators, LockingSample.board))
    #expect(!workspace.isIntact(lock, of: LockingSample.board))
    let differences = workspace.differences(
      of: LockingSample.board,
      from: .locked("2023-08"),
      to: .now("2023-08")
    )
    #expect(differences.map(\.address.text) == ["alingsas/ks/indicators/a#targets.2023"])
  }

  @Test func `is intact where an earlier version locked it, which did not hold targets`() throws {
    var workspace = try LockingSample.locked()
    var lock = try #require(workspace.lock(of: LockingSample.board, at: "2023-08"))
    lock.entries.removeAll { $0.reach > .entries }
    lock.digest = workspace.digest(of: LockingSample.board, at: "2023-08", lock.entries)
    workspace.take(
      .loaded(.locks(PeriodLockRegister(locks: [lock]))),
      for: .register(.locks, LockingSample.board)
    )
    #expect(workspace.isIntact(lock, of: LockingSample.board))
    let differences = workspace.differences(
      of: LockingSample.board,
      from: .locked("2023-08"),
      to: .now("2023-08")
    )
    #expect(differences.isEmpty)
  }
}
