import Governance
import Interface
import Screen
import Testing
import Wording

/// Finding things across everything, and the way back.
@Suite struct SearchTests {
  @Test(arguments: [
    ("lokalförsörj", "Samlad lokalförsörjning"), ("lokalforsorj", "Samlad lokalförsörjning"),
    ("verksamhetens kostn", "Verksamhetens kostnader"), ("språkkr", "Språkkrav"),
    ("delårsbok", "Delårsbokslut"),
  ])
  func `What is typed finds goals, assignments, lines and documents`(
    typed: String,
    name: String
  )
    throws
  {
    var desk = try Desk()
    desk.type(.control("f"))
    desk.type(typed)
    #expect(desk.frame.contains(name))
  }

  @Test func `å typed finds only å, while a finds both`() throws {
    var desk = try Desk()
    desk.type(.control("f"))
    desk.type("sprakkrav")
    #expect(desk.frame.contains("Språkkrav"))
    desk.type(.escape, .control("f"))
    desk.type("språkkråv")
    #expect(!desk.frame.contains("Språkkrav"))
    #expect(desk.frame.contains("Inget hittades."))
  }

  @Test func `Letters may be left out, and the words come in any order`() throws {
    var desk = try Desk()
    desk.type("F")
    desk.type("förs lokal")
    #expect(desk.frame.contains("Samlad lokalförsörjning"))
    desk.type(.escape)
    desk.type("F")
    desk.type("lokfrsj")
    #expect(desk.frame.contains("Samlad lokalförsörjning"))
  }

  @Test func `Enter goes to the row itself, and back again`() throws {
    var desk = try Desk()
    let before = desk.frame
    desk.type(.control("f"))
    desk.type("verksamhetens kostnader")
    desk.type(.enter)
    #expect(desk.frame.contains("[3 Budget]"))
    let detail = desk.frame
    #expect(detail.contains("Verksamhetens kostnader"))
    desk.type(.altLeft)
    #expect(desk.frame == before)
    desk.type("P")
    #expect(desk.frame == detail)
    desk.type("pp")
    #expect(desk.frame.contains("Du har inte varit någon annanstans."))
  }

  @Test func `A thing of another year is shown in a period that has it`() throws {
    var desk = try Desk(wish: Wish(owner: Owner("alingsas", "kommunstyrelsen"), period: "2035-12"))
    desk.type(.control("f"))
    desk.type("samlad lokalförs")
    desk.type(.enter)
    #expect(desk.frame.contains("Samlad lokalförsörjning"))
    #expect(desk.frame.contains("[4 Uppdrag]"))
  }

  @Test func `What is found in another municipality is gone to`() throws {
    var desk = try Desk()
    desk.type(.control("f"))
    desk.type("lerum")
    #expect(desk.frame.contains("Lerum"))
    desk.type(.enter)
    #expect(desk.frame.contains("Lerum"))
    #expect(desk.state.place?.owner.municipality == "lerum")
  }

  @Test func `Going back restores what was selected, and the table`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.down, .down, .right)
    let table = desk.frame
    desk.type("t")
    desk.type("4")
    desk.type(.down, .down)
    desk.type("ppp")
    desk.type("P")
    #expect(desk.frame == table)
  }

  @Test func `The palette puts the best first and says why a command cannot run`() throws {
    var desk = try Desk()
    desk.type(":")
    desk.type("ångra")
    let lines = desk.frame.split(separator: "\n").filter { $0.contains("Ångra den senaste") }
    #expect(lines.count == 1)
    #expect(desk.frame.contains("Det finns inget att ångra."))
    desk.type(.escape)
    desk.type(":")
    desk.type("tidpl")
    desk.type(.enter)
    #expect(desk.frame.contains("[7 Tidplan]"))
    desk.type(":")
    let first = desk.frame.split(separator: "\n")
      .first { $0.contains("Tidplan  ") || $0.contains("│ Tidplan") }
    #expect(first != nil)
  }
}
