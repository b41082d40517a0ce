import Governance
import Interface
import Screen
import Testing

@Suite struct LogTests {
  private static let status = Address(
    Owner("alingsas", "kommunstyrelsen"),
    ["assignments", "valfardens-finansiering"],
    field: ["followUps", "2023-08", "status"]
  )

  private static func change(
    _ number: Int,
    by who: String,
    from: String,
    to: String,
    at address: Address = status,
    cause: ChangeSet.Cause = .edit
  ) -> ChangeSet {
    ChangeSet(
      id: .init("\(who)-1-\(number)"),
      when: Moment(seconds: Desk.moment.seconds - 86_400 + number * 60, offsetMinutes: 120),
      who: who,
      reason: number == 1 ? "Beslut § 7" : nil,
      cause: cause,
      operations: [.set(address, from: .text(from), to: .text(to))]
    )
  }

  /// A log that ends in what the example data hold: bo made it so.
  private static let logged = [
    change(1, by: "bo", from: "notStarted", to: "inProgress"),
    change(
      2,
      by: "doris",
      from: "Hej",
      to: "Hopp",
      at: Address(Owner("alingsas", "kommunstyrelsen"), ["goals", "1"], field: ["text"])
    ),
  ]

  @Test func `Everybody's changes are listed, the latest first, in words`() throws {
    var desk = try Desk(logged: Self.logged)
    desk.type("4s0")
    let lines = desk.frame.split(separator: "\n").filter { $0.contains("okt 2023") }.prefix(3)
    #expect(lines.count == 3)
    #expect(lines.first?.contains("2 okt 2023 14:02   anna") == true)
    #expect(lines.dropFirst().first?.contains("1 okt 2023 14:04   doris") == true)
    #expect(lines.last?.contains("Ej påbörjad → Påbörjad  Beslut § 7") == true)
  }

  @Test func `The log is asked for once however often one goes there, and its entries stand once`()
    throws
  {
    var state = try Desk().state
    var requests: [LogRequest] = []
    for key in "0010" {
      for effect in update(&state, .input(.key(.character(key)), at: Desk.moment)) {
        if case .log(.read(let request)) = effect { requests.append(request) }
      }
    }
    #expect(requests.count == 1)
    var stretch = LogStretch()
    stretch.changes = Self.logged.reversed()
    stretch.isWhole = true
    for request in requests + requests {
      _ = update(&state, .log(.stretch(stretch, of: request)))
    }
    #expect(state.rowCount == 2)
  }

  @Test func `A change that is saved while the log is being read stands there once`() throws {
    let desk = try Desk(logged: Self.logged)
    var state = desk.state
    var requests: [LogRequest] = []
    var saved: [ChangeSet] = []
    for key in "4s0" {
      for effect in update(&state, .input(.key(.character(key)), at: Desk.moment)) {
        if case .log(.read(let request)) = effect { requests.append(request) }
        if case .save(let change) = effect { saved.append(change) }
      }
    }
    let change = try #require(saved.first)
    _ = update(&state, .saved(change.id, at: Desk.moment))
    var stretch = LogStretch()
    stretch.changes = [change] + Self.logged.reversed()
    stretch.isWhole = true
    for request in requests { _ = update(&state, .log(.stretch(stretch, of: request))) }
    #expect(state.rowCount == 3)
  }

  @Test func `The log that was read is read anew once others have changed something`() throws {
    var desk = try Desk(logged: Self.logged)
    desk.type("01")
    desk.take(.rewound([], "alingsas"))
    var state = desk.state
    let effects = update(&state, .input(.key(.character("0")), at: Desk.moment))
    #expect(effects.contains { if case .log(.read) = $0 { true } else { false } })
  }

  @Test func `What an entry began with is the printed figure, in the detail as in the headline`()
    throws
  {
    var desk = try Desk()
    desk.type("3")
    desk.type(.right)
    desk.type("700123")
    desk.type(.enter, .alt("0"))
    let frame = desk.frame.replacing("\u{A0}", with: " ")
    #expect(frame.contains("91 867 → 700 123"))
    #expect(frame.contains("Från") && !frame.contains("tomt"))
  }

  @Test func `A body's log has its own changes only, the municipality's all`() throws {
    var desk = try Desk(
      wish: Wish(owner: Owner("alingsas", "tekniska-namnden")),
      logged: Self.logged
    )
    desk.type("0")
    #expect(desk.frame.contains("Ingenting är ändrat här ännu."))
    desk.type("v")
    desk.type(.home)
    desk.type(.enter)
    #expect(desk.frame.contains("2 ändringar"))
    desk.type(.escape)
    #expect(desk.frame.contains("Ingenting är ändrat här ännu."))
  }

  @Test func `Words, a person and a time choose among the changes, and Esc shows all again`() throws
  {
    var desk = try Desk(logged: Self.logged)
    desk.type("0/beslut")
    desk.type(.enter)
    #expect(desk.frame.contains("1 ändring"))
    #expect(!desk.frame.contains("doris"))
    desk.type(.escape)
    desk.type("w")
    #expect(desk.frame.contains("Vems ändringar"))
    desk.type(.end, .enter)
    #expect(desk.frame.contains("1 ändring") && desk.frame.contains("1 okt 2023 14:04   doris"))
    desk.type(.escape)
    #expect(desk.frame.contains("2 ändringar"))
    desk.type("t3")
    #expect(desk.frame.contains("Den här månaden: oktober 2023"))
    #expect(desk.frame.contains("2 ändringar"))
  }

  @Test func `H shows the history of what is selected, and Esc leads back to it`() throws {
    var desk = try Desk(logged: Self.logged)
    desk.type("4")
    let before = desk.frame
    desk.type("H")
    #expect(desk.frame.contains("Historik: Välfärdens finansiering under 2020-talet"))
    #expect(desk.frame.contains("1 ändring"))
    #expect(!desk.frame.contains("doris"))
    desk.type(.escape)
    #expect(desk.frame == before)
  }

  @Test func `H on a figure shows that figure's changes only`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.down, .down, .right)
    desk.type("1")
    desk.type(.enter, .up)
    desk.type("H")
    #expect(desk.frame.contains("Historik:") && desk.frame.contains("1 ändring"))
    desk.type(.escape, .right)
    desk.type("H")
    #expect(desk.frame.contains("Ingenting är ändrat här ännu."))
  }

  @Test func `Enter goes to what was changed`() throws {
    var desk = try Desk(logged: Self.logged)
    desk.type("0")
    desk.type(.down)
    desk.type(.enter)
    #expect(desk.frame.contains("[4 Uppdrag]"))
    #expect(desk.frame.contains("Välfärdens finansiering under 2020-talet"))
    desk.type(.escape)
    #expect(desk.frame.contains("[0 Logg]"))
  }

  @Test func `A change of somebody else is undone as a change of one's own, and can be undone`()
    throws
  {
    var desk = try Desk(logged: Self.logged)
    desk.type("0")
    desk.type(.down)
    desk.type("U")
    #expect(desk.frame.contains("Ångrade: Status aug 2023 för Välfärdens finansiering"))
    #expect(desk.saved.map(\.cause) == [.undo(.init("bo-1-1"))])
    #expect(desk.saved.first?.operations == Self.logged[0].inverse)
    #expect(desk.frame.contains("anna         Ångrade: Status aug 2023 för Välf"))
    desk.type("u")
    #expect(desk.saved.last?.operations == Self.logged[0].operations)
    desk.type(.control("r"))
    #expect(desk.saved.last?.operations == Self.logged[0].inverse)
  }

  @Test func `An older change of one's own that was undone comes back with u, as is said`() throws {
    var desk = try Desk()
    desk.type("4s")
    desk.type(.down)
    desk.type("s")
    let first = try #require(desk.saved.first)
    let second = try #require(desk.saved.last)
    try #require(first.id != second.id)
    desk.type("0")
    desk.type(.down)
    desk.type("U")
    #expect(desk.saved.last?.cause == .undo(first.id))
    #expect(desk.footer.contains("u ångrar"))
    desk.type("u")
    #expect(desk.saved.last?.cause == .redo(first.id))
    #expect(desk.saved.last?.operations == first.operations)
  }

  @Test func `The latest change of one's own undone is what u does, which does not bring it back`()
    throws
  {
    var desk = try Desk()
    desk.type("4s0U")
    #expect(desk.saved.count == 2 && desk.footer.contains("Ångrade: "))
    #expect(!desk.footer.contains("u ångrar"))
    desk.type(.control("r"))
    #expect(desk.saved.last?.operations == desk.saved.first?.operations)
  }

  @Test func `What a later change builds on is not undone, and it is said whose it is`() throws {
    let later = Self.change(3, by: "doris", from: "inProgress", to: "completed")
    let undone = Self.change(4, by: "bo", from: "completed", to: "inProgress")
    var desk = try Desk(logged: [Self.logged[0], later, undone])
    desk.type("0")
    desk.type(.end)
    desk.type("U")
    #expect(desk.saved.isEmpty)
    #expect(
      desk.frame.contains("Kan inte ångras: en senare ändring bygger på den. bo 1 okt 2023 14:06")
    )
    #expect(desk.frame.contains("Före den finns 1"))
  }

  @Test func `What is undone already is not undone again`() throws {
    let first = Self.change(1, by: "bo", from: "inProgress", to: "completed")
    let undo = Self.change(
      2,
      by: "doris",
      from: "completed",
      to: "inProgress",
      cause: .undo(first.id)
    )
    var desk = try Desk(logged: [first, undo])
    desk.type("0")
    desk.type(.end)
    desk.type("U")
    #expect(desk.saved.isEmpty)
    #expect(desk.frame.contains("Den är redan ångrad eller gjord om: av doris 1 okt 2023 14:04."))
  }

  @Test func `A long log is read on as the list is gone down`() throws {
    let many = (1...700)
      .map { number in
        Self.change(number, by: "bo", from: "notStarted", to: "inProgress")
      }
    var desk = try Desk(logged: many)
    desk.type("0")
    #expect(desk.frame.contains("200 ändringar, fler finns"))
    desk.type(.end)
    #expect(desk.frame.contains("400 ändringar, fler finns"))
    desk.type(.end, .end)
    #expect(desk.frame.contains("700 ändringar") && !desk.frame.contains("fler finns"))
  }

  @Test func `The history of a computed figure is that of its table, and says so`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.right, .down)
    desk.type("5")
    desk.type(.enter)
    desk.type(.end, .home, .right)
    desk.type("G")
    desk.type("H")
    #expect(desk.frame.contains("Siffran räknas ut av andra"), "\(desk.frame)")
    #expect(!desk.frame.contains("Ingenting är ändrat"), "\(desk.frame)")
    #expect(desk.frame.contains("1 post") || desk.frame.contains("→ 5"), "\(desk.frame)")
  }
}
