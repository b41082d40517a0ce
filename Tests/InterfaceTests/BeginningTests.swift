import Governance
import Interface
import Screen
import TestSupport
import Testing
import Wording

/// The first screen of an empty folder, and what has ended.
@Suite struct BeginningTests {
  @Test func `An empty folder offers a municipality, the example and the tour`() throws {
    let empty = try TemporaryFolder()
    var desk = try Desk(data: empty.path)
    for text in ["n    Ny kommun", "F6   Lägg in en påhittad exempelkommun", "F5   Rundtur"] {
      #expect(desk.frame.contains(text), "\(desk.frame)")
    }
    desk.type(.function(5))
    #expect(desk.frame.contains("Tryck F6"), "\(desk.frame)")
    desk.type(.function(6))
    #expect(desk.frame.contains("Exempelkommun › Kommunstyrelsen"), "\(desk.frame)")
    #expect(desk.frame.contains("Rundtur 1 av 6"), "\(desk.frame)")
    #expect(desk.saved.count == 1)
    desk.type(.enter)
    desk.type(.escape)
    #expect(desk.footer.contains("Rundturen är slut"), "\(desk.frame)")
  }

  @Test func `The tour says which key it waits for`() throws {
    var desk = try Desk()
    desk.type(.function(5), .tab)
    #expect(desk.footer.contains("Rundturen väntar på ↓"), "\(desk.frame)")
  }

  @Test(arguments: ["sv", "en"])
  func `Nothing in the example fails a check, and its August is over`(language: String) throws {
    let empty = try TemporaryFolder()
    var desk = try Desk(
      language: language == "sv" ? .swedish : .english,
      data: empty.path
    )
    desk.type(.function(6))
    // On 2 October 2023 the report of August 2023 is being written.
    #expect(desk.state.period == "2023-08")
    for body in ["kommunstyrelsen", "barn-och-utbildningsnamnden"] as [Body.ID] {
      let owner = Owner("exempelkommun", body)
      #expect(desk.state.workspace.risks(of: owner).allSatisfy { $0.ratings.count == 2 })
      #expect(desk.state.workspace.assignments(of: owner).allSatisfy { $0.due != nil })
    }
  }

  @Test func `A body with content ends, is quiet after its year, and can be hidden and shown`()
    throws
  {
    var desk = try Desk()
    desk.type(.tab, .down, .up, .character("X"))
    #expect(desk.frame.contains("Upphör efter 2023"), "\(desk.frame)")
    #expect(!desk.frame.contains("Ta bort helt"), "\(desk.frame)")
    desk.type(.enter)
    let end = try #require(Address("alingsas/bodies/kommunstyrelsen#validTo"))
    #expect(desk.state.workspace.datum(at: end) == .number(2023))
    #expect(desk.footer.contains("upphör efter 2023"), "\(desk.frame)")
    let name = "Kommunstyrelsen"
    let row = desk.frame.split(separator: "\n").firstIndex { $0.hasPrefix("    \(name)") }
    #expect(row != nil)
    desk.type(.character("f"))
    #expect(desk.footer.contains("Ingenting har upphört"), "\(desk.frame)")
    while desk.state.period.year < 2024 {
      desk.type(.character(">"))
    }
    desk.type(.up, .enter, .tab)
    desk.type(.character("f"))
    #expect(desk.footer.contains("är dolt"), "\(desk.frame)")
    #expect(!desk.frame.contains("    \(name)"), "\(desk.frame)")
    desk.type(.character("f"))
    #expect(desk.frame.contains("    \(name)"), "\(desk.frame)")
  }

  @Test func `A municipality with content can end, too, and nothing is waited for from what has`()
    throws
  {
    var desk = try Desk()
    desk.type(.tab, .character("g"), .character("X"))
    #expect(desk.frame.contains("Upphör efter 2023"), "\(desk.frame)")
    desk.type(.enter)
    #expect(desk.state.workspace.municipality("alingsas")?.validTo == 2023)
    desk.type("u")
    #expect(desk.state.workspace.municipality("alingsas")?.validTo == nil)
  }
}
