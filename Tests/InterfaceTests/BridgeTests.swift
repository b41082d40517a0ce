import Governance
import Interface
import Screen
import Testing
import Wording

/// Bridges: found from a table, with all that is known of their steps, drawn as the figures read.
@Suite struct BridgeTests {
  /// The table of Alingsås' budget 2025 with the cursor on *Kommunbidrag*, 2025.
  private func onAllocation() throws -> Desk {
    var desk = try Desk(width: 150)
    desk.type("3b")
    desk.type("/kommunbidrag")
    desk.type(.enter, .right)
    return desk
  }

  @Test func `From a line that a bridge speaks of one key leads to its waterfall`() throws {
    var desk = try onAllocation()
    desk.type("I")
    #expect(desk.frame.contains("[9 Dok"))
    #expect(desk.frame.contains("KOMMUNBIDRAG 2025"))
    #expect(desk.frame.contains("Uppräkning med PKV   0,2 % · Till"))
    #expect(desk.frame.contains("Omställningsfond   Varaktig"))
  }

  @Test(arguments: ["brygga", "vattenfall"])
  func `The palette finds it`(word: String) throws {
    var desk = try Desk()
    desk.type("3:")
    desk.type(word)
    desk.type(.enter)
    #expect(desk.frame.contains("[9 Dok") || desk.frame.contains("ingen brygga"))
  }

  @Test func `The tables to choose among are followed by the bridges`() throws {
    var desk = try Desk()
    desk.type("3v")
    desk.type(.end)
    #expect(desk.frame.contains("Brygga · Exploateringsenhetens kommunbidrag 2025–2027"))
    desk.type(.enter)
    #expect(desk.frame.contains("EXPLOATERINGSENHETENS KOMMUNBIDRAG 2025–2027"))
  }

  @Test func `A step that is less than a step of the figures moves nothing, and says what it is`()
    throws
  {
    var desk = try Desk()
    desk.type("3v")
    desk.type(.end, .up, .enter)
    let rows = desk.frame.split(separator: "\n").map(String.init)
    let title = try #require(
      rows.firstIndex { $0.contains("EXPLOATERINGSENHETENS KOMMUNBIDRAG 2025  ") }
    )
    #expect(rows[title + 2].contains("0,20 %"))
    #expect(rows[title + 2].contains("+0") || rows[title + 2].contains(" 0 "))
    #expect(!rows[title + 2].contains("█"))
    #expect(rows[title + 1].contains("░") && rows[title + 3].contains("░"))
    desk.type(.down)
    #expect(desk.frame.contains("+0,466"))
  }

  @Test func `Where a document has no bridge it is said`() throws {
    var desk = try Desk(wish: Wish(owner: Owner("hedemora")))
    desk.type("3I")
    #expect(desk.footer.contains("ingen brygga"))
  }
}
