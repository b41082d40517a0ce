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

  @Test func `What comes in late never hides the keys of an answer`() throws {
    var desk = try Self.met()
    try desk.others(set: Self.status, to: .text("withdrawn"))
    #expect(desk.footer.contains("1 behåll min"), "\(desk.frame)")
    #expect(desk.frame.contains("! visar"), "\(desk.frame)")
  }
}
