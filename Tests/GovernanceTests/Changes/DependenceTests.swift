import Testing

@testable import Governance

@Suite("Taking back a change of the log")
struct DependenceTests {
  private static let goals = Address(Owner("alingsas", "ks"), ["goals"])

  private static func goal(_ id: String, _ field: String...) -> Address {
    Address(goals.owner, ["goals", id], field: field)
  }

  private static func set(_ address: Address) -> Governance.Operation {
    .set(address, from: .text("a"), to: .text("b"))
  }

  private static let record = Datum.object(DatumObject([.init("id", .text("1"))]))

  private static func change(
    _ id: String,
    _ cause: ChangeSet.Cause = .edit,
    _ operations: Governance.Operation...
  ) -> ChangeSet {
    ChangeSet(
      id: .init(id),
      when: Moment(seconds: 0),
      who: "anna",
      cause: cause,
      operations: operations
    )
  }

  /// A step, a later one, and whether the first can no longer be taken back.
  static let pairs: [(Governance.Operation, Governance.Operation, Bool)] = [
    (set(goal("1", "title")), set(goal("1", "title")), true),
    (set(goal("1", "title")), set(goal("1", "text")), false),
    (set(goal("1", "title")), set(goal("2", "title")), false),
    (
      set(goal("1", "assessments", "2023-08")), set(goal("1", "assessments", "2023-08", "level")),
      true
    ),
    (
      set(goal("1", "assessments", "2023-08", "level")), set(goal("1", "assessments", "2023-08")),
      true
    ),
    (
      set(goal("1", "assessments", "2023-08", "level")),
      set(goal("1", "assessments", "2023-12", "level")), false
    ),
    (set(goal("1", "title")), .remove(goal("1"), record, before: nil), true),
    (set(goal("1", "title")), .remove(goal("2"), record, before: nil), false),
    (set(goal("1", "title")), .move(goal("1"), from: "2", to: nil), false),
    (.insert(goal("1"), record, before: nil), set(goal("1", "title")), true),
    (.insert(goal("1"), record, before: nil), .insert(goal("2"), record, before: "1"), false),
    (.insert(goal("1"), record, before: nil), .move(goal("1"), from: nil, to: "2"), false),
    (.insert(goal("1"), record, before: nil), .remove(goal("1"), record, before: nil), true),
    (.remove(goal("1"), record, before: "2"), .insert(goal("1"), record, before: "2"), true),
    (.remove(goal("1"), record, before: "2"), .remove(goal("2"), record, before: nil), true),
    (.remove(goal("1"), record, before: "2"), .remove(goal("3"), record, before: nil), false),
    (.remove(goal("1"), record, before: "2"), set(goal("2", "title")), false),
    (.move(goal("1"), from: "2", to: nil), .move(goal("1"), from: nil, to: "3"), true),
    (.move(goal("1"), from: "2", to: nil), .remove(goal("2"), record, before: nil), true),
    (.move(goal("1"), from: "2", to: nil), set(goal("1", "title")), false),
  ]

  @Test(arguments: pairs)
  func `is prevented by a later change of the same thing, and by no other`(
    step: Governance.Operation,
    later: Governance.Operation,
    isPrevented: Bool
  ) {
    let builder = Self.change("2", .edit, later)
    let obstacle = Self.change("1", .edit, step).obstacle(among: [builder])
    #expect(obstacle == (isPrevented ? .builtUpon(by: [builder]) : nil))
  }

  @Test func `is not prevented by what belongs to somebody else's body`() {
    let other = Address(Owner("alingsas", "bn"), ["goals", "1"], field: ["title"])
    let change = Self.change("1", .edit, Self.set(Self.goal("1", "title")))
    #expect(change.obstacle(among: [Self.change("2", .edit, Self.set(other))]) == nil)
  }

  private static let step = set(goal("1", "title"))

  /// What was logged later, and what stands in the way by its ids.
  static let histories: [([ChangeSet], [String]?)] = [
    ([change("2", .edit, step), change("3", .undo(.init("2")), step)], nil),
    (
      [
        change("2", .edit, step), change("3", .undo(.init("2")), step),
        change("4", .redo(.init("2")), step),
      ], ["4"]
    ),
    ([change("3", .undo(.init("0")), step)], ["3"]),
    ([change("3", .undo(.init("0")), step), change("4", .redo(.init("0")), step)], nil),
    (
      [
        change("2", .edit, step), change("3", .undo(.init("2")), step), change("5", .edit, step),
        change("6", .edit, step),
      ], ["5", "6"]
    ),
    ([change("2", .undo(.init("1")), step), change("3", .redo(.init("1")), step)], nil),
  ]

  @Test(arguments: histories)
  func `is not prevented by what was itself taken back`(later: [ChangeSet], ids: [String]?) {
    let obstacle = Self.change("1", .edit, Self.step).obstacle(among: later)
    if let ids {
      guard case .builtUpon(let changes)? = obstacle else {
        Issue.record("nothing prevents it")
        return
      }
      #expect(changes.map(\.id.text) == ids)
    } else {
      #expect(obstacle == nil)
    }
  }

  @Test func `is not possible twice, and says who did it`() {
    let undo = Self.change("2", .undo(.init("1")), Self.step)
    #expect(Self.change("1", .edit, Self.step).obstacle(among: [undo]) == .takenBack(by: undo))
    let redo = Self.change("3", .redo(.init("1")), Self.step)
    #expect(undo.obstacle(among: [redo]) == .takenBack(by: redo))
    #expect(undo.obstacle(among: []) == nil)
  }

  @Test func `of an undoing is a doing again`() {
    #expect(Self.change("1").reversal == .undo(.init("1")))
    #expect(Self.change("2", .undo(.init("1"))).reversal == .redo(.init("1")))
    #expect(Self.change("3", .redo(.init("1"))).reversal == .undo(.init("1")))
  }
}

@Suite("A question for the log")
struct LogQueryTests {
  private static func change(_ address: String, who: String = "anna") throws -> ChangeSet {
    ChangeSet(
      id: .init("1"),
      when: Moment(seconds: 1_696_248_120),
      who: who,
      operations: [.set(try #require(Address(address)), from: nil, to: .text("x"))]
    )
  }

  @Test(arguments: [
    ("alingsas/ks/goals/1", "alingsas/ks/goals/1#title", true),
    ("alingsas/ks/goals/1", "alingsas/ks/goals/10#title", false),
    ("alingsas/ks/goals/1#title", "alingsas/ks/goals/1#text", false),
    ("alingsas/ks/goals/1#title", "alingsas/ks/goals/1", true),
    ("alingsas/ks/documents/d/statements/s/lines/l#values.b", "alingsas/ks/documents/d", true),
    ("alingsas/ks/goals/1", "alingsas/bn/goals/1#title", false),
  ])
  func `for an object admits what changed it, what is in it and what it is in`(
    object: String,
    changed: String,
    isAdmitted: Bool
  ) throws {
    let address = try #require(Address(object))
    let query = LogQuery(address.owner, object: address)
    #expect(query.admits(try Self.change(changed)) == isAdmitted)
  }

  @Test func `for a municipality admits its bodies, and for a body only its own`() throws {
    let own = try Self.change("alingsas/ks/goals/1#title")
    #expect(LogQuery(Owner("alingsas")).admits(own))
    #expect(LogQuery(Owner("alingsas", "ks")).admits(own))
    #expect(!LogQuery(Owner("alingsas", "bn")).admits(own))
    #expect(!LogQuery(Owner("lerum")).admits(own))
  }

  @Test(arguments: [
    ("alingsas/calendar/delarsbokslut/occasions/2023-08#delivered.ks", true),
    ("alingsas/calendar/delarsbokslut/occasions/2023-08#delivered.bn", false),
    ("alingsas/calendar/delarsbokslut/occasions/2023-08#handIn", false),
    ("alingsas/bodies/ks#chair", true), ("alingsas/bodies/bn#chair", false),
    ("lerum/bodies/ks#chair", false), ("alingsas#name", false),
  ])
  func `for a body admits what its municipality's file says of it`(
    changed: String,
    isAdmitted: Bool
  ) throws {
    #expect(LogQuery(Owner("alingsas", "ks")).admits(try Self.change(changed)) == isAdmitted)
  }

  @Test func `for a body admits the occasion that begins with its handing in`() throws {
    let occasion = try #require(Address("alingsas/calendar/delarsbokslut/occasions/2023-08"))
    let delivered = DatumObject([.init("ks", .text("2023-09-15"))])
    let whole = Datum.object(DatumObject([.init("delivered", .object(delivered))]))
    let change = ChangeSet(
      id: .init("1"),
      when: Moment(seconds: 1_696_248_120),
      who: "anna",
      operations: [.insert(occasion, whole, before: nil)]
    )
    #expect(LogQuery(Owner("alingsas", "ks")).admits(change))
    #expect(!LogQuery(Owner("alingsas", "bn")).admits(change))
  }

  @Test func `holds the person and the first day against it`() throws {
    let own = try Self.change("alingsas/ks/goals/1#title")
    let owner = Owner("alingsas")
    #expect(LogQuery(owner, who: "anna").admits(own))
    #expect(!LogQuery(owner, who: "bo").admits(own))
    #expect(LogQuery(owner, since: CalendarDate(year: 2023, month: 10, day: 2)).admits(own))
    #expect(!LogQuery(owner, since: CalendarDate(year: 2023, month: 10, day: 3)).admits(own))
  }
}
