import Testing

@testable import Governance

/// What the one door refuses of a new change, whichever way it comes.
struct ChangeRuleTests {
  private static let board = SampleWorkspace.board

  private func change(
    _ operations: Governance.Operation...,
    cause: ChangeSet.Cause = .edit
  ) -> ChangeSet {
    ChangeSet(
      id: .init("test-1"),
      when: Moment(seconds: 0),
      who: "anna",
      cause: cause,
      operations: operations
    )
  }

  private func address(_ text: String) throws -> Address { try #require(Address(text)) }

  @Test(arguments: [
    ("alingsas/ks/goals/1#parent", Datum.text("alingsas/ks/goals/99")),
    ("alingsas/ks/goals/1#indicators", .list([.text("a"), .text("finns-inte")])),
    ("alingsas/ks/indicators/a#successor", .text("finns-inte")),
    ("alingsas/ks/assignments/x#amends", .text("alingsas/ks/assignments/finns-inte")),
    ("alingsas/ks/documents/d#supersedes", .text("finns-inte")),
    ("alingsas/ks/documents/d/statements/s/lines/l1#body", .text("finns-inte")),
  ])
  func `A reference to nothing is refused`(place: String, value: Datum) throws {
    var workspace = try SampleWorkspace.make()
    let before = workspace
    var address = try address(place)
    if workspace.datum(at: address.record) == nil {
      let table = try #require(workspace.statement(at: address))
      address.path[5] = try #require(table.lines.first).id.text
    }
    let operation = workspace.setting(address, to: value)
    #expect {
      try workspace.apply(change(operation))
    } throws: { error in
      guard case .unfit(_, let fault)? = error as? ChangeRefusal,
        case .existing = fault.expected
      else { return false }
      return true
    }
    #expect(workspace == before)
  }

  @Test func `A reference into a file that is not read is not held against anybody`() throws {
    var workspace = try SampleWorkspace.make()
    let goal = try address("alingsas/ks/goals/1#parent")
    let parent = Datum.text("alingsas/kf/goals/1")
    try workspace.apply(change(workspace.setting(goal, to: parent)))
    #expect(workspace.datum(at: goal) == parent)
  }

  @Test func `An old reference to nothing does not keep others from coming`() throws {
    var workspace = try SampleWorkspace.make()
    let field = try address("alingsas/ks/goals/1#indicators")
    try workspace.apply([workspace.setting(field, to: .list([.text("borta")]))])
    let both = Datum.list([.text("borta"), .text("b")])
    try workspace.apply(change(workspace.setting(field, to: both)))
    #expect(workspace.datum(at: field) == both)
  }

  @Test func `What others refer to does not go, and who they are is said`() throws {
    var workspace = try SampleWorkspace.make()
    let indicator = try address("alingsas/ks/indicators/a")
    let datum = try #require(workspace.datum(at: indicator))
    let goals = try ["1", "2", "3"].map { try address("alingsas/ks/goals/\($0)") }
    #expect(throws: ChangeRefusal.stillReferred(indicator, by: goals)) {
      try workspace.apply(change(.remove(indicator, datum, before: "b")))
    }
    let unlinked = goals.map {
      workspace.setting($0.field("indicators"), to: nil)
    }
    let removal = Governance.Operation.remove(indicator, datum, before: "b")
    let whole = ChangeSet(
      id: .init("test-2"),
      when: Moment(seconds: 0),
      who: "anna",
      operations: unlinked + [removal]
    )
    try workspace.apply(whole)
    #expect(workspace.datum(at: indicator) == nil)
  }

  @Test func `A body goes only when it has nothing left`() throws {
    var workspace = try SampleWorkspace.make()
    let full = try address("alingsas/bodies/ks")
    let datum = try #require(workspace.datum(at: full))
    #expect(throws: ChangeRefusal.stillFilled(full)) {
      try workspace.apply(change(.remove(full, datum, before: "bn")))
    }
    let bare = try address("alingsas/bodies/bn")
    let bareDatum = try #require(workspace.datum(at: bare))
    try workspace.apply(change(.remove(bare, bareDatum, before: nil)))
    #expect(workspace.datum(at: bare) == nil)
  }

  /// The sample's goals have one indicator, whose outcome is above its target.
  @Test func `A level other than the suggested one wants a motivation, but undo wants none`() throws
  {
    var workspace = try SampleWorkspace.make()
    let base = try address("alingsas/ks/goals/1#assessments.2023-08")
    let level = Address(base.owner, base.path, field: base.field + ["level"])
    let motivation = Address(base.owner, base.path, field: base.field + ["motivation"])
    let other = workspace.setting(level, to: .text("notMet"))
    #expect(throws: ChangeRefusal.motivationMissing(level)) {
      try workspace.apply(change(other))
    }
    try workspace.apply(change(other, workspace.setting(motivation, to: .text("Läget är oklart."))))
    #expect(throws: ChangeRefusal.motivationMissing(motivation)) {
      try workspace.apply(change(workspace.setting(motivation, to: nil)))
    }
    try workspace.apply(change(workspace.setting(motivation, to: .text("Det är klart nu."))))
    try workspace.apply(change(workspace.setting(motivation, to: nil), cause: .undo(.init("x"))))
    let suggested = workspace.setting(level, to: .text("fullyMet"))
    try workspace.apply(change(suggested))
    #expect(workspace.datum(at: level) == .text("fullyMet"))
  }

  @Test(arguments: [
    ("validFrom", Datum.text("2023")), ("validFrom", .number(23)), ("title", .number(1)),
    ("title", .text("  ")), ("due", .text("snart")), ("start", .text("by 2024-Q5")),
    ("decision", .object(DatumObject([.init("date", .text("2023-02-30"))]))),
    ("assignmentKind", .text("önskan")), ("effect", .text("tio")), ("carriedFrom", .text("rad 4")),
    ("title", .null),
  ])
  func `A value of the wrong kind, and a day that never was, are refused`(
    field: String,
    value: Datum
  ) throws {
    let address = try address("alingsas/ks/assignments/ny")
    var entries: [DatumObject.Entry] = [.init("id", .text("ny")), .init("title", .text("Ny"))]
    entries.removeAll { $0.key == field }
    let record = Datum.object(DatumObject(entries + [.init(field, value)]))
    var workspace = try SampleWorkspace.make()
    let before = workspace
    #expect(throws: ChangeRefusal.self) {
      try workspace.apply(change(.insert(address, record, before: nil)))
    }
    #expect(workspace == before)
  }

  @Test func `A municipality comes and goes as a whole`() throws {
    var workspace = try SampleWorkspace.make()
    let before = workspace
    var municipality = Municipality.empty
    (municipality.id, municipality.name, municipality.code) = ("boxholm", "Boxholm", 560)
    let address = Address(Owner("boxholm"), [])
    let insertion = Governance.Operation.insert(address, municipality.datum, before: nil)
    try workspace.apply(change(insertion))
    #expect(workspace.municipalities == ["alingsas", "boxholm"])
    #expect(workspace.municipality("boxholm")?.name == "Boxholm")
    #expect(throws: ChangeRefusal.alreadyThere(address)) {
      try workspace.apply(change(insertion))
    }
    try workspace.apply(change(insertion.inverse, cause: .undo(.init("x"))))
    #expect(workspace == before)
    let elsewhere = Address(Owner("annan"), [])
    #expect(throws: ChangeRefusal.self) {
      try workspace.apply(change(.insert(elsewhere, municipality.datum, before: nil)))
    }
    #expect(workspace == before)
  }
}
