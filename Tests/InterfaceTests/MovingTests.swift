import Governance
import Interface
import Screen
import Testing
import Wording

/// Finding one's way: places, back again, filters, periods, the mouse.
@Suite struct MovingTests {
  @Test func `Enter goes in and Escape comes back to where it came from`() throws {
    var desk = try Desk()
    let overview = desk.frame
    desk.type(.down, .down, .enter)
    #expect(desk.frame.contains("Kommunstyrelsen › Mål 3"))
    desk.type(.escape)
    #expect(desk.frame.contains("[1 Översikt]"))
    desk.type(.up, .up)
    #expect(desk.frame == overview)
  }

  @Test func `Every row of the overview leads to what it stands for`() throws {
    var desk = try Desk()
    desk.type(.end, .enter)
    #expect(desk.frame.contains("[6 Avstämning]"))
    desk.type(.escape)
    #expect(desk.frame.contains("[1 Översikt]"))
    desk.type(.end, .up, .enter)
    #expect(desk.frame.contains("[7 Tidplan]"))
    desk.type(.escape)
    desk.type(.end, .up, .up, .enter)
    #expect(desk.frame.contains("[4 Uppdrag]"))
    desk.type(.escape)
    for _ in 0..<8 { desk.type(.up) }
    desk.type(.enter)
    #expect(desk.frame.contains("› Exploatering"))
  }

  @Test func `A filter narrows the list as one types and is kept while moving`() throws {
    var desk = try Desk()
    desk.type("4/lokal")
    #expect(desk.frame.contains("Samlad lokalförsörjning"))
    #expect(!desk.frame.contains("Språkkrav"))
    desk.type(.enter)
    desk.type("14")
    #expect(!desk.frame.contains("Språkkrav"))
    desk.type(.escape)
    #expect(desk.frame.contains("Språkkrav"))
  }

  @Test(arguments: [
    ("forsorjning", true), ("försörjning", true), ("FÖRSÖRJNING", true), ("förs lokal", true),
    ("forsörjninx", false), ("språkkrav", false),
  ])
  func `A filter takes o for ö but not ö for o`(filter: String, finds: Bool) throws {
    var desk = try Desk()
    desk.type("4/")
    desk.type(filter)
    #expect(desk.frame.contains("Samlad lokalförsörjning") == finds)
  }

  @Test func `The period changes for every view`() throws {
    var desk = try Desk()
    desk.type("<")
    #expect(desk.frame.contains("april 2023"))
    #expect(desk.frame.contains("· 7 Ej utvärderad"))
    desk.type("4")
    #expect(!desk.frame.contains("● Färdig"))
    desk.type(">")
    #expect(desk.frame.contains("● Färdig"))
    desk.type(">")
    #expect(desk.frame.contains("december 2023"))
    #expect(desk.frame.contains("● Färdig"))
  }

  @Test func `The selection stays on its row when the list around it changes`() throws {
    var desk = try Desk()
    desk.type("4")
    desk.type(.down, .down, .down)
    desk.type("f")
    desk.type("s")
    #expect(desk.saved.last?.operations.first?.address.path.last == "kompetensforsorjning")
  }

  @Test func `Each municipality keeps the period that was chosen in it`() throws {
    var desk = try Desk()
    desk.type("<")
    #expect(desk.frame.contains("april 2023"))
    desk.type(.tab, .end, .enter)
    #expect(desk.frame.contains("Lerum"))
    #expect(!desk.frame.contains("april 2023"))
    desk.type(.tab, .home, .enter)
    #expect(desk.frame.contains("april 2023"))
  }

  @Test func `A click selects, a second goes in, the wheel scrolls, a tab is clicked`() throws {
    var desk = try Desk()
    let row = try #require(
      desk.frame.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.contains("God dialog") }
    )
    let point = Point(x: 40, y: row)
    desk.take(.input(.mouse(.press, at: point), at: Desk.moment))
    desk.take(.input(.mouse(.press, at: point), at: Desk.moment))
    #expect(desk.frame.contains("› Mål 4"))
    let tabs = desk.frame.split(separator: "\n")[1]
    let tab = try #require(tabs.firstRange(of: "2 Mål")).lowerBound
    let x = tabs.distance(from: tabs.startIndex, to: tab)
    desk.take(.input(.mouse(.press, at: Point(x: x, y: 1)), at: Desk.moment))
    #expect(desk.frame.contains("[2 Mål]"))
    desk.take(.input(.mouse(.wheelDown, at: point), at: Desk.moment))
    #expect(desk.frame.contains("[2 Mål]"))
  }

  @Test func `The frozen label stays while the columns scroll sideways`() throws {
    var desk = try Desk(width: 60, height: 20)
    desk.type("3")
    for _ in 0..<6 { desk.type(.right) }
    #expect(desk.frame.contains("Diff"))
    #expect(desk.frame.contains("Verksamhetens intäkter"))
    #expect(desk.frame.contains("+7 215"))
    #expect(!desk.frame.contains("91 867"))
  }

  @Test func `Folding hides the lines below and keeps the sum`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.down)
    desk.type("z")
    #expect(!desk.frame.contains("Personalkostnader"))
    #expect(desk.frame.contains("▸ Verksamhetens kostnader"))
    desk.type("z")
    #expect(desk.frame.contains("Personalkostnader"))
  }

  @Test func `Where the user was is asked to be remembered at the end`() throws {
    var desk = try Desk()
    desk.type("3q")
    #expect(desk.effects.contains(.quit))
    let wish = Wish(owner: Owner("alingsas", "kommunstyrelsen"), view: .budget)
    #expect(desk.effects.contains(.remember(wish)))
    let again = try Desk(wish: wish)
    #expect(again.frame.contains("[3 Budget]"))
  }

  @Test func `Every key of the help belongs to one command in its context`() throws {
    for key in "1234" {
      var desk = try Desk(width: 100, height: 200)
      desk.type(.character(key))
      desk.type("?")
      for word in ["Ändra", "Programmet"] { #expect(desk.frame.contains(word.uppercased())) }
    }
  }

  @Test func `Pasted text does nothing outside a field`() throws {
    var desk = try Desk()
    desk.take(.input(.paste("4sq\n"), at: Desk.moment))
    #expect(desk.saved.isEmpty)
    #expect(desk.effects.isEmpty)
    #expect(desk.footer.contains("Öppna ett fält"))
  }
}
