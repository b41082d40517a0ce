import Governance
import Interface
import Screen
import Testing
import Wording

/// A value that somebody else changes while it is being edited: nobody's is overwritten unseen.
@Suite struct RivalTests {
  private static let board = Owner("alingsas", "kommunstyrelsen")
  private static let comment = Address(
    board,
    ["assignments", "valfardens-finansiering"],
    field: ["followUps", "2023-08", "comment"]
  )
  private static let begun =
    "Arbetet är i gång. Kommunstyrelsen väntas kunna ta upp ärendet före årsskiftet."

  /// A comment to which two have added a word each.
  static func met(
    width: Int = 120,
    height: Int = 40,
    language: Language = .swedish,
    glyphs: GlyphSet = .unicode
  ) throws -> Desk {
    var desk = try Desk(width: width, height: height, language: language, glyphs: glyphs)
    desk.type("4c")
    desk.type(" MIN")
    try desk.others(set: comment, to: .text(begun + " ANNAN"))
    return desk
  }

  @Test func `While it is written theirs is shown from where it differs, and how to save stays`()
    throws
  {
    let desk = try Self.met()
    #expect(desk.frame.contains("Under tiden ändrad av bo 14:02 till: …årsskiftet. ANNAN"))
    #expect(desk.frame.contains("Ctrl-S sparar, Esc avbryter"))
  }

  @Test func `Saving asks whose is to hold, with both, and saves nothing`() throws {
    var desk = try Self.met()
    desk.type(.control("s"))
    #expect(desk.saved.isEmpty)
    #expect(desk.frame.contains("till: …ANNAN"))
    #expect(desk.frame.contains("Mitt: …MIN"))
    #expect(desk.frame.contains("1 Behåll min   2 Ta deras   3 Redigera båda"))
    desk.type("x")
    desk.type(.escape)
    #expect(desk.frame.contains("Ctrl-S sparar, Esc avbryter"))
    #expect(desk.frame.contains("årsskiftet. MIN"))
    #expect(desk.saved.isEmpty)
  }

  @Test func `One's own is kept, and one undoing brings theirs back`() throws {
    var desk = try Self.met()
    desk.type(.control("s"))
    desk.type("1")
    let step = try #require(desk.saved.last?.operations.first)
    #expect(
      step == .set(Self.comment, from: .text(Self.begun + " ANNAN"), to: .text(Self.begun + " MIN"))
    )
    desk.type("u")
    #expect(desk.saved.last?.operations.contains(step.inverse) == true)
    #expect(desk.frame.contains("Ångrade: Kommentar aug 2023 för Välfärdens finansiering"))
  }

  @Test func `Theirs is taken: nothing is saved and the draft goes`() throws {
    var desk = try Self.met()
    #expect(desk.keptDraft != nil)
    desk.type(.control("s"))
    #expect(desk.keptDraft != nil)
    desk.type("2")
    #expect(desk.saved.isEmpty)
    #expect(desk.keptDraft == nil)
    #expect(desk.footer.contains("Det som den andra skrev gäller."))
    desk.type("c")
    #expect(desk.frame.contains("årsskiftet. ANNAN"))
  }

  @Test func `Both are edited, theirs above mine, and saved without another question`() throws {
    var desk = try Self.met()
    desk.type(.control("s"))
    desk.type("3")
    #expect(!desk.frame.contains("Under tiden ändrad"))
    desk.type(.control("s"))
    let text = "\(Self.begun) ANNAN\n\n\(Self.begun) MIN"
    #expect(
      desk.saved.last?.operations.first
        == .set(Self.comment, from: .text(Self.begun + " ANNAN"), to: .text(text))
    )
  }

  @Test func `What becomes yet another while it is asked is shown before it is overwritten`() throws
  {
    var desk = try Self.met()
    desk.type(.control("s"))
    try desk.others(set: Self.comment, to: .text(Self.begun + " TREDJE"))
    desk.type("1")
    #expect(desk.saved.isEmpty)
    #expect(desk.frame.contains("till: …TREDJE"))
    desk.type("1")
    #expect(desk.saved.count == 1)
  }

  @Test func `Who has changed nothing leaves theirs as it is`() throws {
    var desk = try Desk()
    desk.type("4c")
    try desk.others(set: Self.comment, to: .text("ANNAN"), by: nil)
    #expect(desk.frame.contains("Under tiden ändrad utanför programmet till: ANNAN"))
    desk.type(.control("s"))
    #expect(desk.saved.isEmpty)
    #expect(desk.frame.contains("ANNAN"))
  }

  @Test func `Two who wrote the same are not asked`() throws {
    var desk = try Desk()
    desk.type("4c")
    desk.type(" SAMMA")
    try desk.others(set: Self.comment, to: .text(Self.begun + " SAMMA"))
    desk.type(.control("s"))
    #expect(!desk.frame.contains("Behåll min"))
    #expect(!desk.frame.contains("Inget är sparat än"))
  }

  /// A figure to which two have given another value.
  static func figure() throws -> (Desk, Address) {
    var desk = try Desk()
    desk.type("3")
    desk.type(.down, .right, .right)
    desk.type("-40000")
    desk.type(.enter)
    let address = try #require(desk.saved.last?.operations.first?.address)
    desk.type(.up)
    desk.type("-50000")
    try desk.others(set: address, to: .number(Amount(digits: -60_000)))
    return (desk, address)
  }

  @Test func `A figure asks beside its cell`() throws {
    var (desk, address) = try Self.figure()
    #expect(desk.frame.contains("Under tiden ändrad av bo 14:02 till: −60 000"))
    desk.type(.enter)
    #expect(desk.saved.count == 1)
    #expect(desk.frame.contains("1 Behåll min (-50000)   2 Ta deras (−60 000)"))
    desk.type("1")
    #expect(desk.saved.last?.operations.first?.address == address)
    #expect(desk.saved.count == 2)
  }

  @Test func `Theirs of a figure is left as it is`() throws {
    var (desk, _) = try Self.figure()
    desk.type(.enter)
    desk.type("2")
    #expect(desk.saved.count == 1)
    #expect(desk.frame.contains("−60 000*"))
  }

  @Test(arguments: [
    ("rival-120x40", 120, 40, Language.swedish, GlyphSet.unicode),
    ("rival-80x24", 80, 24, .swedish, .unicode), ("rival-200x60", 200, 60, .english, .unicode),
    ("rival-ascii", 80, 24, .english, .ascii), ("rival-60x15", 60, 15, .swedish, .unicode),
  ])
  func `The question looks as it was recorded`(
    name: String,
    width: Int,
    height: Int,
    language: Language,
    glyphs: GlyphSet
  ) throws {
    var desk = try Self.met(width: width, height: height, language: language, glyphs: glyphs)
    desk.type(.control("s"))
    try expectFrame(name, desk.frame)
  }

  @Test func `What somebody else has changed beside it in the same part of a form is kept`() throws
  {
    let goal = Address(Self.board, ["goals", "1"])
    var desk = try Desk()
    desk.type("2E")
    try desk.go(to: "Bedömningar")
    desk.type(.enter, .enter)
    try desk.go(to: "Kommentar")
    desk.type(.enter)
    desk.type("Mitt ")
    desk.type(.control("s"))
    let motivation = goal.field("assessments", "2023-08", "motivation")
    try desk.others(set: motivation, to: .text("Deras"))
    desk.type(.control("s"))
    desk.type(.control("s"))
    #expect(desk.saved.count == 1, "\(desk.frame)")
    #expect(desk.state.workspace.datum(at: motivation) == .text("Deras"))
  }

  @Test func `The question of a figure looks as it was recorded`() throws {
    var (desk, _) = try Self.figure()
    desk.type(.enter)
    try expectFrame("rival-figure", desk.frame)
  }
}

extension Desk {
  /// The draft of what is being written as it was last kept; `nil` where it was given up.
  var keptDraft: Draft? {
    for effect in effects.reversed() {
      if case .draft(.keep(let draft)) = effect { return draft }
      if case .draft(.discard) = effect { return nil }
    }
    return nil
  }
}
