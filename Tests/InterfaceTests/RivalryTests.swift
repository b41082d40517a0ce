import Governance
import Screen
import Testing
import Wording

@testable import Interface

/// A value that somebody else changes while another is written in a form, or chosen: it is asked whose is to
/// hold, and pressing the same key twice overwrites nobody's.
@Suite struct RivalryTests {
  private static let board = Owner("alingsas", "kommunstyrelsen")
  private static let shortTitle = Address(board, ["goals", "1"], field: ["shortTitle"])
  private static let assignment = Address(board, ["assignments", "valfardens-finansiering"])
  private static let status = assignment.field("followUps", "2023-08", "status")

  /// A short title to which both have given another, at the question.
  private static func met(width: Int = 120, height: Int = 40) throws -> Desk {
    var desk = try Desk(width: width, height: height)
    desk.type("2E")
    try desk.go(to: "Kort titel")
    desk.type("Mitt")
    try desk.others(set: shortTitle, to: .text("Deras"))
    desk.type(.enter)
    return desk
  }

  @Test(arguments: [(120, 40), (100, 30), (80, 24), (60, 15)])
  func `A field of a form asks over the form, and Enter once more saves nothing`(
    width: Int,
    height: Int
  ) throws {
    var desk = try Self.met(width: width, height: height)
    for _ in 0..<3 {
      #expect(desk.saved.isEmpty)
      #expect(desk.frame.contains("Under tiden ändrad av bo 14:02 till: ”Deras”"), "\(desk.frame)")
      #expect(desk.frame.contains("Mitt: ”Mitt”"))
      #expect(desk.frame.contains("1 Behåll min   2 Ta deras"))
      #expect(desk.footer.contains("1 behåll min   2 ta deras   Esc skriv vidare"))
      desk.type(.enter)
    }
  }

  @Test func `While it is written it is told beside the field`() throws {
    var desk = try Desk()
    desk.type("2E")
    try desk.go(to: "Kort titel")
    desk.type("Mitt")
    try desk.others(set: Self.shortTitle, to: .text("Deras"))
    #expect(desk.frame.contains("Under tiden ändrad av bo"), "\(desk.frame)")
  }

  @Test func `Mine holds when it is said so, and the next field is selected`() throws {
    var desk = try Self.met()
    desk.type("1")
    #expect(
      desk.saved.last?.operations
        == [.set(Self.shortTitle, from: .text("Deras"), to: .text("Mitt"))]
    )
    #expect(!desk.frame.contains("Vems ska gälla?"))
  }

  @Test func `Theirs holds when it is said so, and Esc goes on writing`() throws {
    var desk = try Self.met()
    desk.type(.escape)
    #expect(desk.frame.contains("Mitt"))
    desk.type(.enter)
    desk.type("2")
    #expect(desk.saved.isEmpty)
    #expect(desk.footer.contains("Det som den andra skrev gäller."))
    #expect(desk.frame.contains("Deras"))
    desk.type(.enter)
    #expect(!desk.frame.contains("Vems ska gälla?"))
  }

  @Test func `What becomes yet another while it is asked is shown before it is overwritten`() throws
  {
    var desk = try Self.met()
    try desk.others(set: Self.shortTitle, to: .text("Tredje"))
    desk.type("1")
    #expect(desk.saved.isEmpty)
    #expect(desk.frame.contains("till: ”Tredje”"))
    desk.type("1")
    #expect(desk.saved.count == 1)
  }

  @Test func `Of a long text both are edited, theirs above mine`() throws {
    let text = Address(Self.board, ["assignments", "valfardens-finansiering"], field: ["text"])
    var desk = try Desk()
    desk.type("4E")
    try desk.go(to: "Text")
    desk.type(.enter)
    desk.type(" MITT")
    let before = desk.state.workspace.datum(at: text)
    guard case .text(let base)? = before else {
      Issue.record("there is no text")
      return
    }
    try desk.others(set: text, to: .text("\(base) DERAS"))
    desk.type(.control("s"))
    #expect(desk.frame.contains("3 Redigera båda"), "\(desk.frame)")
    desk.type("3")
    desk.type(.control("s"))
    guard
      case .set(text, .text("\(base) DERAS"), .text(let made)?)? = desk.saved.last?.operations.first
    else {
      Issue.record("\(desk.saved)\n\(desk.frame)")
      return
    }
    #expect(made.contains("DERAS\n\n") && made.contains("MITT"))
  }

  @Test func `Theirs of one value in a part, and the rest of mine, are kept`() throws {
    let goal = Address(Self.board, ["goals", "1"])
    let motivation = goal.field("assessments", "2023-08", "motivation")
    let comment = goal.field("assessments", "2023-08", "comment")
    var desk = try Desk()
    desk.type("2E")
    try desk.go(to: "Bedömningar")
    desk.type(.enter, .enter)
    for (name, text) in [("Motivering", "Min motivering "), ("Kommentar", "Min kommentar ")] {
      try desk.go(to: name)
      desk.type(.enter)
      desk.type(text)
      desk.type(.control("s"))
    }
    try desk.others(set: motivation, to: .text("Deras motivering"))
    desk.type(.control("s"))
    desk.type(.control("s"))
    #expect(desk.saved.isEmpty)
    #expect(desk.frame.contains("Under tiden ändrad av bo"), "\(desk.frame)")
    desk.type("2")
    #expect(desk.state.workspace.datum(at: motivation) == .text("Deras motivering"))
    guard case .text(let kept)? = desk.state.workspace.datum(at: comment) else {
      Issue.record("\(desk.frame)")
      return
    }
    #expect(kept.contains("Min kommentar"))
  }

  @Test func `A status that somebody else has chosen under the open list is asked about`() throws {
    var desk = try Desk()
    desk.type("4S")
    try desk.others(set: Self.status, to: .text("withdrawn"))
    desk.type("1")
    desk.type(.enter)
    #expect(desk.saved.isEmpty)
    #expect(desk.frame.contains("Under tiden ändrad av bo"), "\(desk.frame)")
    desk.type("1")
    #expect(desk.saved.count == 1, "\(desk.frame)")
  }

  @Test func `So is one of several marked rows: the others get what was chosen`() throws {
    var desk = try Desk()
    desk.type("4")
    desk.type("  ")
    desk.type("S")
    try desk.others(set: Self.status, to: .text("withdrawn"))
    desk.type("1")
    #expect(desk.saved.isEmpty)
    #expect(desk.frame.contains("Under tiden ändrad av bo"), "\(desk.frame)")
    desk.type("2")
    #expect(desk.saved.count == 1)
    #expect(desk.state.workspace.datum(at: Self.status) == .text("withdrawn"))
    #expect(desk.saved.last?.operations.contains { $0.address.path == Self.status.path } == false)
  }

  @Test func `So is a control's result`() throws {
    var desk = try Desk()
    desk.type("5E")
    desk.type(.escape)
    let control = try #require(desk.state.workspace.controls(of: Self.board).first)
    let result = Address(Self.board, ["controls", control.id.text])
      .field("results", desk.state.period.code, "result")
    desk.state.lay(desk.state.chooser(.result(result.record, desk.state.period)))
    try desk.others(set: result, to: .text("nearTarget"))
    desk.type("1")
    #expect(desk.saved.isEmpty, "\(desk.frame)")
    #expect(desk.frame.contains("Under tiden ändrad av bo"), "\(desk.frame)")
    desk.type("1")
    #expect(desk.state.workspace.datum(at: result) == .text("withoutRemark"))
  }
}

extension RivalryTests {
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

  @Test func `What comes in late never hides the keys of an answer`() throws {
    var desk = try Self.met()
    try desk.others(set: Self.status, to: .text("withdrawn"))
    #expect(desk.footer.contains("1 behåll min"), "\(desk.frame)")
    #expect(desk.frame.contains("! visar"), "\(desk.frame)")
  }

  @Test(arguments: [(120, 40), (80, 24)])
  func `A field of a locked period says so when it is opened, and can be read`(
    width: Int,
    height: Int
  ) throws {
    var desk = try Desk(width: width, height: height)
    desk.type("7Lj4E")
    let saved = desk.saved.count
    try desk.go(to: "Uppföljningar")
    desk.type(.enter)
    try desk.go(to: "augusti 2023")
    desk.type(.enter)
    try desk.go(to: "Kommentar")
    desk.type(.enter)
    #expect(desk.frame.contains("augusti 2023 låstes 2 okt 2023"), "\(desk.frame)")
    desk.type("x")
    desk.type(.delete)
    #expect(desk.frame.contains("augusti 2023 låstes 2 okt 2023"), "\(desk.frame)")
    #expect(desk.saved.count == saved)
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

  @Test(arguments: [("Gäller från", "2030"), ("Gäller till och med", "2020")])
  func `What ends before it begins is refused beside the field`(name: String, year: String) throws {
    var desk = try Desk()
    desk.type("2E")
    try desk.go(to: name)
    desk.type(year)
    #expect(desk.frame.contains("ett heltal från"), "\(desk.frame)")
    desk.type(.enter)
    #expect(desk.saved.isEmpty, "\(desk.frame)")
  }

  @Test func `Undoing an unlock says what was undone, as the log does`() throws {
    var desk = try Desk()
    desk.type("7LjL")
    desk.type("Rättning")
    desk.type(.control("s"))
    #expect(desk.saved.count == 2, "\(desk.frame)")
    desk.type("u")
    #expect(desk.frame.contains("Ångrade: Låste upp augusti 2023"), "\(desk.frame)")
  }
}
