import Testing

@testable import Governance

@Suite struct `A list of statuses` {
  private static let own: Settings = {
    var settings = Settings.empty
    settings.statuses = [
      status("vilar", .none, [.assignment]), status("pagar", .half, [.assignment]),
      status("klart", .full, [.assignment, .inquiry], closes: true),
    ]
    return settings
  }()

  private static func status(
    _ code: String,
    _ signal: Signal,
    _ kinds: [AssignmentKind],
    closes: Bool = false
  ) -> StatusChoice {
    let status = AssignmentStatus(code: code) ?? .notStarted
    return StatusChoice(status: status, signal: signal, closes: closes, kinds: kinds)
  }

  @Test(arguments: [
    (AssignmentKind.assignment, AssignmentStatus.notStarted, "inProgress", Signal.empty, false),
    (.assignment, .inProgress, "completed", .half, false),
    (.assignment, .completed, "notStarted", .full, true),
    (.assignment, .withdrawn, "notStarted", Signal.none, true),
    (.assignment, .planned, "notStarted", Signal.none, false),
    (.inquiry, .planned, "inProgress", .empty, false),
    (.inquiry, .ongoing, "notPrioritised", .most, false),
    (.inquiry, .completed, "planned", .full, true),
    (.policyArea, .inProgress, "completed", .half, false),
  ])
  func `goes from status to status as usual`(
    kind: AssignmentKind,
    status: AssignmentStatus,
    next: String,
    signal: Signal,
    closes: Bool
  ) {
    #expect(Settings.empty.next(after: status, of: kind).code == next)
    #expect(Settings.empty.signal(of: status, kind) == signal)
    #expect(Settings.empty.closes(status, kind) == closes)
  }

  @Test(arguments: [
    ("vilar", "pagar", Signal.none, false), ("pagar", "klart", .half, false),
    ("klart", "vilar", .full, true), ("inProgress", "vilar", Signal.none, false),
  ])
  func `may be the municipality's own`(
    code: String,
    next: String,
    signal: Signal,
    closes: Bool
  ) throws {
    let status = try #require(AssignmentStatus(code: code))
    #expect(Self.own.next(after: status, of: .assignment).code == next)
    #expect(Self.own.signal(of: status, .assignment) == signal)
    #expect(Self.own.closes(status, .assignment) == closes)
  }

  @Test
  func `replaces only what is usual for its kinds`() {
    #expect(Self.own.statuses(of: .inquiry).map(\.status.code) == ["klart"])
    #expect(Self.own.statuses(of: .action) == StatusChoice.usual)
    #expect(Self.own.firstStatus(of: .assignment).code == "vilar")
    #expect(
      Self.own.statusesByFill(of: .assignment).map(\.status.code) == ["klart", "pagar", "vilar"]
    )
  }

  @Test(arguments: ["", "ej påbörjad", "in progress", "a_b", String(repeating: "a", count: 41)])
  func `has codes of letters, digits and hyphens`(code: String) {
    #expect(AssignmentStatus(code: code) == nil)
    let datum = Datum.object(DatumObject([.init("status", .text(code))]))
    let fault = FieldFault(path: ["status"], expected: .status, found: .text(code))
    #expect(throws: fault) { try FollowUp(decoding: datum) }
  }

  @Test
  func `keeps a status that is not in it`() throws {
    let datum = Datum.object(DatumObject([.init("status", .text("vilar-2"))]))
    let followUp = try FollowUp(decoding: datum)
    #expect(followUp.status?.code == "vilar-2")
    #expect(followUp.datum == datum)
  }
}
