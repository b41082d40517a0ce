import Governance
import Screen
import Testing
import Wording

@testable import Interface

/// What could not be saved, since two have changed the same: told over whatever is open, with both sides.
@Suite struct ConflictViewTests {
  private static let board = Owner("alingsas", "kommunstyrelsen")
  private static let shortTitle = Address(board, ["goals", "1"], field: ["shortTitle"])
  private static let assignment = Address(board, ["assignments", "valfardens-finansiering"])

  @Test(arguments: [(120, 40), (100, 30), (80, 24), (60, 15)])
  func `What could not be saved is told over an open form, and its name is the one in the file`(
    width: Int,
    height: Int
  ) throws {
    let title = Address(Self.board, ["goals", "1"], field: ["title"])
    var desk = try Desk(width: width, height: height)
    let before = desk.state.workspace.datum(at: title)
    desk.saving = {
      [.notSaved($0.id, .notWritten(path: "alingsas/kommunstyrelsen/goals.json", .diskFull))]
    }
    desk.type("2E")
    try desk.go(to: "Kort titel")
    desk.type("Osparad")
    desk.type(.enter)
    #expect(desk.frame.contains("Ändringen är inte sparad och har tagits tillbaka."))
    #expect(!desk.grid.text(ofRow: 0).contains("Osparad"), "\(desk.frame)")
    #expect(desk.state.workspace.datum(at: title) == before)
  }

  @Test func `Two who save at once are asked over the form that is open`() throws {
    var desk = try Desk()
    let theirs = Authorship(who: "bo", when: Desk.moment)
    let conflict = Conflict(
      address: Self.shortTitle,
      base: .text("Bättre företagsklimat"),
      ours: .text("Mitt"),
      theirs: .text("Deras")
    )
    desk.saving = { change in
      [
        .notSaved(change.id, .conflict([conflict])),
        .undecided([OpenConflict(conflict, .saving(change), ours: nil, theirs: theirs)]),
      ]
    }
    desk.type("2E")
    try desk.go(to: "Kort titel")
    desk.type("Mitt")
    desk.type(.enter)
    #expect(desk.frame.contains("Två har ändrat samma värde"), "\(desk.frame)")
    #expect(desk.frame.contains("1 konflikt"))
    #expect(desk.footer.contains("1 ta mitt   2 ta deras"))
    #expect(desk.frame.contains("Din ändring är inte sparad."))
    #expect(!desk.grid.text(ofRow: 0).contains("Mitt"))
  }

  @Test func `A conflict on a figure tells the document's own where nothing was entered`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.down, .right, .right)
    desk.type("7")
    desk.type(.enter)
    let address = try #require(desk.saved.last?.operations.first?.address)
    let printed = Address(
      address.owner,
      address.path,
      field: ["printed"] + address.field.dropFirst()
    )
    guard case .number(let figure)? = desk.state.workspace.datum(at: printed) else {
      Issue.record("\(desk.frame)")
      return
    }
    let conflict = Conflict(address: address, base: nil, ours: .number(7), theirs: .number(8))
    desk.take(
      .conflicts(
        [OpenConflict(conflict, .merge("alingsas", entry: "x", file: "y"), ours: nil, theirs: nil)],
        "alingsas"
      )
    )
    desk.type("!")
    #expect(desk.frame.contains("Det var"), "\(desk.frame)")
    #expect(!desk.frame.contains("tomt"), "\(desk.frame)")
    #expect(
      desk.frame.contains(
        desk.state.words.amount(figure).replacing("\u{A0}", with: " ")
      )
    )
  }

  private static func met(
    _ desk: inout Desk,
    _ address: Address,
    _ base: Datum?,
    _ ours: Datum?,
    _ theirs: Datum?
  ) {
    let conflict = Conflict(address: address, base: base, ours: ours, theirs: theirs)
    let bo = Authorship(who: "bo", when: Desk.moment)
    let origin = OpenConflict.Origin.merge("alingsas", entry: "x", file: "y")
    desk.take(.conflicts([OpenConflict(conflict, origin, ours: bo, theirs: nil)], "alingsas"))
    desk.type("!")
  }

  @Test(arguments: [(60, 15), (80, 24), (120, 40)])
  func `Both sides of a conflict are seen, of long texts where they differ`(
    width: Int,
    height: Int
  ) throws {
    var desk = try Desk(width: width, height: height)
    let base = (1...90).map { "ord\($0)" }.joined(separator: " ")
    let address = Address(
      Self.board,
      ["goals", "1"],
      field: ["assessments", "2023-08", "comment"]
    )
    let ours = base + " MITT-SLUT"
    let theirs = base.replacing("ord70 ", with: "DERAS-MITT ")
    Self.met(&desk, address, .text(base), .text(ours), .text(theirs))
    let frame = desk.frame
    #expect(frame.contains("Mitt · bo") && frame.contains("MITT-SLUT"), "\(frame)")
    #expect(
      frame.contains("Deras") && frame.contains("DERAS-MITT"),
      "\(frame)"
    )
    #expect(frame.contains("…ord90 MITT-SLUT"), "\(frame)")
    #expect(!frame.contains("ord2 "), "\(frame)")
    #expect(desk.footer.contains("1 ta mitt"))
    desk.type(.enter)
    #expect(desk.frame.contains("ord2 "), "\(desk.frame)")
    desk.type("1")
    #expect(desk.saved.isEmpty)
    desk.type(.escape)
    #expect(desk.frame == frame)
    desk.type("1")
    #expect(desk.saved.count == 1)
  }

  @Test func `What one changed and another removed is told by its name and by the change`() throws {
    var desk = try Desk()
    let base = try #require(desk.state.workspace.datum(at: Self.assignment))
    let field = ["followUps", "2023-08", "status"]
    let ours = base.replacing(at: field[...], with: .text("withdrawn"))
    let file = try #require(DataFile(Self.assignment))
    var theirs = desk.state.workspace
    try theirs.apply([.remove(Self.assignment, base, before: nil)])
    desk.take(.loaded(file, .loaded(try #require(theirs.content(of: file)))))
    Self.met(&desk, Self.assignment, base, ours, nil)
    #expect(desk.frame.contains("Välfärdens finansiering"), "\(desk.frame)")
    #expect(desk.frame.contains("Status aug 2023: Påbörjad → Utgår"), "\(desk.frame)")
    #expect(desk.frame.contains("Borttaget"), "\(desk.frame)")
    #expect(!desk.frame.contains("objekt") && !desk.frame.contains("alingsas/"), "\(desk.frame)")
  }

  @Test func `A text whose record somebody has removed is kept as a draft, and named`() throws {
    var desk = try Desk()
    desk.type("4c")
    desk.type(" MIN")
    let file = try #require(DataFile(Self.assignment))
    var theirs = desk.state.workspace
    let record = try #require(theirs.datum(at: Self.assignment))
    try theirs.apply([.remove(Self.assignment, record, before: nil)])
    desk.take(.loaded(file, .loaded(try #require(theirs.content(of: file)))))
    desk.type(.control("s"))
    #expect(desk.saved.isEmpty)
    let frame = desk.frame
    #expect(frame.contains("Kommentar, augusti 2023: Välfärdens finansiering"), "\(frame)")
    #expect(frame.contains("utkast"), "\(frame)")
    #expect(!frame.contains("alingsas/"), "\(frame)")
    #expect(desk.keptDraft != nil)
    desk.type(.escape)
    desk.type("&")
    #expect(desk.frame.contains("Utkast som inte är sparade"), "\(desk.frame)")
  }
}
