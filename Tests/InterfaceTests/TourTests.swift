import Interface
import Screen
import Testing
import Wording

/// Help, the glossary and the tour.
@Suite struct GuidanceTests {
  @Test func `The tour waits for the real keys and ends of itself`() throws {
    var desk = try Desk()
    desk.type(.function(5))
    #expect(desk.frame.contains("Rundtur 1 av 6"))
    desk.type(.function(1))
    #expect(desk.frame.contains("Rundtur 1 av 6"))
    desk.type(.escape, .escape, .function(5))
    desk.type(.down)
    #expect(desk.frame.contains("Rundtur 2 av 6"))
    desk.type("2")
    #expect(desk.frame.contains("[2 Mål]"))
    #expect(desk.frame.contains("Rundtur 3 av 6"))
    desk.type(.enter)
    #expect(desk.frame.contains("Rundtur 4 av 6"))
    desk.type(.backspace)
    #expect(desk.frame.contains("Rundtur 5 av 6"))
    desk.type("<")
    #expect(desk.frame.contains("Rundtur 6 av 6"))
    desk.type("?")
    #expect(desk.frame.contains("Det var allt."))
    desk.type(.escape)
    #expect(!desk.frame.contains("Det var allt."))
    #expect(desk.frame.contains("[2 Mål]"))
    #expect(desk.saved.isEmpty)
  }

  @Test(arguments: 0..<6)
  func `Escape ends the tour at any step and does nothing else`(step: Int) throws {
    let keys: [Key] = [.down, .character("2"), .enter, .backspace, .character("<")]
    var desk = try Desk()
    desk.type(.function(5))
    for key in keys.prefix(step) { desk.type(key) }
    #expect(desk.frame.contains("Rundtur \(step + 1) av 6"))
    desk.type(.escape)
    #expect(!desk.frame.contains("Rundtur \(step + 1)"))
    #expect(desk.footer.contains("Rundturen är slut"))
  }

  @Test func `The tour is offered at the very first start until the first key`() throws {
    var desk = try Desk()
    #expect(!desk.frame.contains("Ny här?"))
    desk.take(.firstStart)
    #expect(desk.frame.contains("Ny här? F5 visar runt"))
    #expect(desk.footer.contains("? hjälp"))
    desk.type(.down)
    #expect(!desk.frame.contains("Ny här?"))
    var other = try Desk(width: 60, height: 15)
    other.take(.firstStart)
    #expect(other.frame.contains("Ny här? F5 visar runt"))
    other.type(.function(5))
    #expect(other.frame.contains("Rundtur 1 av 6"))
  }

  @Test func `The glossary finds a word in both languages and by what it means`() throws {
    var desk = try Desk()
    desk.type("?")
    desk.type(.function(3))
    #expect(desk.frame.contains("Ordlista"))
    desk.type("/reviderad")
    #expect(desk.frame.contains("reviderad budget"))
    #expect(desk.frame.contains("inräknade"))
    desk.type(.control("u"))
    desk.type("forecast")
    #expect(desk.frame.contains("prognos"))
    desk.type(.control("u"))
    desk.type("skattesats")
    #expect(desk.frame.contains("planeringsförutsättning"))
    desk.type("xyz")
    #expect(desk.frame.contains("Inget ord passar."))
    desk.type(.enter)
    #expect(desk.frame.contains("[1 Översikt]"))
  }

  @Test(arguments: Array("123456789"))
  func `Help says what the view is for, its symbols and its keys`(view: Character) throws {
    var desk = try Desk(height: 200)
    desk.type(.character(view), .character("?"))
    let frame = desk.frame
    #expect(
      HelpTopic.allCases.contains { topic in
        frame.contains(String(Words(.swedish).purpose(of: topic).prefix(40)))
      }
    )
    for text in ["FLYTTA", "GÅ TILL", "PROGRAMMET", "TECKEN"] { #expect(frame.contains(text)) }
  }

  @Test(arguments: [(0, 0), (1, 1), (59, 15), (60, 14), (60, 15), (61, 16), (300, 100)])
  func `No size crashes what guides`(width: Int, height: Int) throws {
    let fresh = try Desk()
    for keys in [[Key.function(3)], [.function(4)], [.function(5)], [.function(5), .function(1)]] {
      var desk = fresh
      for key in keys { desk.type(key) }
      desk.take(.firstStart)
      desk.take(.input(.resize(Size(width: width, height: height)), at: Desk.moment))
      _ = desk.grid
      desk.type(.down, .pageDown, .end, .up, .escape)
      for x in stride(from: 0, to: width, by: 7) {
        for y in 0..<min(height, 40) {
          desk.take(.input(.mouse(.press, at: Point(x: x, y: y)), at: Desk.moment))
        }
      }
      #expect(desk.grid.size == Size(width: width, height: height))
    }
  }

  @Test(arguments: [
    ("2", "Ej uppfyllt", "ej påbörjad"), ("4", "Påbörjad", "uppfyllt"),
    ("5", "riskvärde 9–16; Med anmärkning", "uppfyllt"), ("7", "rapporten väntas", "uppfyllt"),
    ("8", "Uppfyllt", "ej påbörjad"),
  ])
  func `The discs are explained in the words of the view, and not in another's`(
    view: String,
    word: String,
    foreign: String
  ) throws {
    var desk = try Desk(height: 200)
    desk.type(view)
    desk.type("?")
    let symbols = try #require(
      desk.frame.split(separator: "TECKEN").last?.split(separator: "ÄNDRA").first
    )
    #expect(symbols.contains(word), "\(symbols)")
    #expect(!symbols.contains(foreign), "\(symbols)")
  }

  @Test func `The mark of rows is among the symbols where rows can be marked`() throws {
    var desk = try Desk(height: 200)
    desk.type("4?")
    #expect(desk.frame.contains("»      markerad rad"), "\(desk.frame)")
    desk.type(.escape)
    desk.type("1?")
    #expect(!desk.frame.contains("markerad rad:"))
  }
}
