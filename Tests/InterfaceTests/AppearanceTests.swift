import Governance
import Interface
import Screen
import Testing
import Wording

/// Choosing how the screen is coloured.
@Suite struct AppearanceTests {
  @Test func `Each choice is shown while it is selected, and Enter keeps it`() throws {
    var desk = try Desk()
    desk.type(.function(4), .down)
    let shown = Appearance.all[1]
    #expect(desk.effects.last == .dress(shown))
    desk.type(.enter)
    #expect(desk.effects.last == .keepAppearance(shown))
    desk.take(.appearanceKept(path: "/home/anna/config"))
    #expect(desk.footer.contains("/home/anna/config"))
  }

  @Test func `Escape gives back what was there before`() throws {
    let before = Appearance(theme: .plain)
    var desk = try Desk(preferences: Preferences(appearance: before))
    desk.type(.function(4), .up, .up, .escape)
    #expect(desk.effects.last == .dress(before))
    #expect(!desk.effects.contains { if case .keepAppearance = $0 { true } else { false } })
  }

  @Test(arguments: ["tema", "inställ", "färg"])
  func `The palette finds the settings by what people call them`(typed: String) throws {
    var desk = try Desk()
    desk.type(":")
    desk.type(typed)
    #expect(desk.frame.contains("Välj utseende"))
  }

  @Test func `The language changes at once, all of it, and is kept`() throws {
    var desk = try Desk()
    desk.type("4:")
    desk.type("språk")
    desk.type(.enter, .end, .enter)
    #expect(desk.effects.last == .keepLanguage(.english))
    desk.take(.languageKept(path: "/home/anna/config"))
    #expect(desk.footer.contains("The language is kept in /home/anna/config."))
    desk.type(.escape)
    let english = try Desk(language: .english)
    desk.type("1")
    #expect(desk.frame == english.frame)
    desk.type(":")
    desk.type("svenska")
    desk.type(.enter, .home, .enter)
    desk.type("1")
    #expect(desk.frame == (try Desk()).frame)
  }

  @Test func `Without colours there is nothing to choose, and that is said`() throws {
    var desk = try Desk(preferences: Preferences(colours: .missing))
    desk.type(.function(4))
    #expect(desk.footer.contains("NO_COLOR"))
  }

  @Test func `What cannot be kept is said, and holds all the same`() throws {
    var desk = try Desk()
    desk.type(.function(4), .down, .enter)
    desk.take(.appearanceNotKept(.notWritable))
    #expect(desk.frame.contains("gäller tills du avslutar"))
  }
}
