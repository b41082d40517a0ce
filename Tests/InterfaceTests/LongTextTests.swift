import Governance
import Interface
import Screen
import Testing
import Wording

/// A long text in its field and in the user's own editor.
@Suite struct LongTextTests {
  private func opened() throws -> Desk {
    var desk = try Desk()
    desk.type("4c")
    desk.type(.control("a"))
    return desk
  }

  @Test func `Ctrl-E hands the text to the editor and takes back what it saved`() throws {
    var desk = try opened()
    desk.type("Först. ")
    desk.type(.control("e"))
    guard case .openEditor(let text)? = desk.effects.last else {
      Issue.record("the editor is opened")
      return
    }
    #expect(text.contains("Först. "))
    desk.take(.edited(.text("Ny text\u{1B}[2J.\r\nRad två\n", .well)))
    #expect(desk.frame.contains("Ny text[2J."))
    desk.type(.control("s"))
    #expect(desk.saved.count == 1)
    #expect(
      desk.saved.last?.operations
        .contains { operation in
          if case .set(_, _, .text("Ny text[2J.\nRad två")?) = operation { true } else { false }
        } == true
    )
  }

  static let ends: [(outcome: EditorOutcome, said: String)] = [
    (.text("Sparat ändå\n", .failed(3)), "fel 3"), (.text("Sparat ändå\n", .killed(9)), "signal 9"),
    (.unusable(path: "/state/text-1.txt"), "/state/text-1.txt"),
    (.notStarted("nosuch"), "nosuch"), (.notKept(.diskFull), "disken"),
  ]

  @Test(arguments: ends)
  func `However the editor ends, the field is open with all that was written`(
    outcome: EditorOutcome,
    said: String
  ) throws {
    var desk = try opened()
    desk.type("Först. ")
    desk.type(.control("e"))
    desk.take(.edited(outcome))
    #expect(desk.frame.lowercased().contains(said.lowercased()))
    if case .text = outcome {
      #expect(desk.frame.contains("Sparat ändå"))
    } else {
      #expect(desk.frame.contains("Först. "))
    }
    desk.type(.control("s"))
    #expect(desk.saved.count == 1)
  }

  @Test func `What is typed behind a refused command does not run as commands`() throws {
    var desk = try Desk()
    desk.type("4")
    desk.type(.home, .up)
    desk.type("1")
    desk.type(.end)
    let before = desk.frame
    desk.type("c")
    #expect(desk.footer.contains("Ställ dig på"))
    desk.type("Det går bra, s q : ? 4")
    #expect(desk.saved.isEmpty)
    #expect(desk.footer.contains("Ställ dig på"))
    #expect(!desk.effects.contains(.quit))
    desk.type(.escape)
    #expect(before.contains("[1 Översikt]"))
    desk.type("4")
    #expect(desk.frame.contains("[4 Uppdrag]"))
  }
}
