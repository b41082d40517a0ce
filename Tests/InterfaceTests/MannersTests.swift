import Governance
import Interface
import Screen
import Store
import Testing
import Wording

/// What people press first, and what then happens.
@Suite struct MannersTests {
  @Test func `A key that means nothing here says so, and what it would do elsewhere`() throws {
    var desk = try Desk()
    desk.type("4e")
    #expect(desk.footer.contains("e (") && desk.footer.contains("gäller inte här"))
    #expect(desk.saved.isEmpty)
  }

  @Test func `Enter is no answer to a question, and does not take it away`() throws {
    var desk = try Desk()
    desk.type("7L")
    desk.type(.enter)
    #expect(desk.frame.contains("Svara: j "), "\(desk.footer)")
    #expect(desk.saved.isEmpty)
    desk.type("j")
    #expect(desk.saved.count == 1)
  }

  @Test func `A figure is commented on with c, and the comment is saved with it`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.right, .character("c"))
    desk.type("Hyran höjdes")
    desk.type(.control("s"))
    let change = try #require(desk.saved.first)
    guard case .set(let address, nil, .text("Hyran höjdes"))? = change.operations.first else {
      Issue.record("no text was set: \(change.operations)")
      return
    }
    #expect(address.field.first == "explanations")
    #expect(desk.frame.contains("Hyran höjdes"))
  }

  @Test func `What is saved behind a form is not undone in it`() throws {
    var desk = try Desk()
    desk.type("4s")
    desk.type("n1")
    desk.type(.control("u"))
    #expect(desk.saved.count == 1)
    #expect(desk.footer.contains("Inget är sparat i formuläret"))
  }

  @Test func `In the navigator the way to the right opens a municipality before it leads on`()
    throws
  {
    var desk = try Desk()
    desk.type(.tab, .home, .end)
    #expect(!desk.frame.contains("▾ Lerum"))
    desk.type(.right)
    #expect(desk.frame.contains("▾ Lerum"))
    desk.type(.left)
    #expect(desk.frame.contains("▸ Lerum"))
  }

  @Test
  func `Home and End go to the ends of a table's row, and in lists to the first and the last`()
    throws
  {
    var desk = try Desk()
    desk.type("3")
    desk.type(.down, .down, .end)
    let end = desk.frame
    desk.type(.home, .end)
    #expect(desk.frame == end)
    desk.type(.right)
    #expect(desk.frame == end)
    desk.type(.home)
    #expect(desk.frame != end)
    desk.type("4")
    desk.type(.end)
    let last = desk.frame
    desk.type(.down)
    #expect(desk.frame == last)
  }

  @Test(arguments: "1234567890", [Language.swedish, .english])
  func `The keys below are whole where arrows are spelled out`(
    view: Character,
    language: Language
  ) throws {
    for width in [60, 80, 120] {
      var desk = try Desk(width: width, height: 24, language: language, glyphs: .ascii)
      desk.type(.character(view))
      let end = language == .swedish ? "? hjalp   q avsluta" : "? help   q quit"
      #expect(desk.footer.contains("   \(end)"), "\(desk.footer)")
    }
  }

  @Test func `A command of another view says which`() throws {
    var desk = try Desk()
    desk.type("2:")
    desk.type("ångra just")
    #expect(desk.frame.contains("Gäller i 0 Ändringslogg"))
  }

  @Test func `The status that comes next stands ready for all that are marked`() throws {
    var desk = try Desk()
    desk.type("4  s")
    desk.type(.enter)
    let statuses = desk.saved.last?.operations
      .compactMap { operation -> Datum? in
        guard case .set(let address, _, let to) = operation, address.field.last == "status" else {
          return nil
        }
        return to
      }
    #expect(statuses == [.text("completed"), .text("completed")])
  }

  /// Keys that mean something somewhere, arrows and the like apart.
  private static let commandKeys = Set(
    Command.allCases.flatMap { Keymap.standard.keys(of: $0) }
      .filter { if case .character = $0 { true } else { false } }
  )
  .subtracting(Array("kjhlgGq").map { Key.character($0) })

  @Test(arguments: Array("1234567890"))
  func `A key that means something anywhere does something in every view, or says why not`(
    view: Character
  ) throws {
    var start = try Desk()
    start.type(.alt(view))
    start.type(.control("l"))
    let before = start.frame
    for key in Self.commandKeys {
      var desk = start
      let effects = desk.effects.count
      desk.type(key)
      let isHere = key == .character(view)
      #expect(isHere || desk.frame != before || desk.effects.count > effects, "\(key): silent")
    }
  }

  @Test func `A key of another view is named in so few words that they stand in the footer`()
    throws
  {
    var desk = try Desk(width: 80, height: 24)
    for key in ["A", "w", "f", "r", "a"] {
      desk.type("1")
      desk.type(key)
      #expect(desk.footer.contains("\(key) ("), "\(desk.footer)")
    }
  }

  @Test func `A command of a page says on the list that it works inside, and the other way round`()
    throws
  {
    var desk = try Desk()
    desk.type("9:")
    desk.type("Nästa dokument, med")
    #expect(desk.frame.contains("Gäller inne i det valda: Enter öppnar det."), "\(desk.frame)")
    desk.type(.escape, .enter)
    desk.type(":")
    desk.type("filtrera listan")
    #expect(desk.frame.contains("Gäller i listan: Esc leder dit."), "\(desk.frame)")
  }
}
