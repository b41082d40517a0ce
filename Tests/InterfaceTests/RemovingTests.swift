import Governance
import Screen
import Testing
import Wording

@testable import Interface

/// What becomes of old records: moved, ended, removed.
@Suite struct RemovingTests {
  @Test func `Records move among those of their kind, and back again`() throws {
    var desk = try Desk()
    desk.type("4J")
    let change = try #require(desk.saved.last, "\(desk.frame)")
    guard case .move(let address, _, _)? = change.operations.first else {
      Issue.record("\(change)")
      return
    }
    let before = Example.path
    _ = before
    desk.type("K")
    #expect(desk.saved.count == 2)
    guard case .move(let again, _, _)? = desk.saved.last?.operations.first else { return }
    #expect(again == address)
    desk.type("K")
    #expect(desk.footer.contains("redan först"))
  }

  @Test func `What has a history ends, and is not removed`() throws {
    var desk = try Desk()
    desk.type("2X")
    if desk.frame.contains("Målet ") && !desk.frame.contains("Upphör efter 2023") { desk.type("1") }
    #expect(desk.frame.contains("Upphör efter 2023"))
    #expect(!desk.frame.contains("Ta bort helt"))
    desk.type("1")
    let address = try #require(Address("alingsas/kommunstyrelsen/goals/1#validTo"))
    #expect(desk.state.workspace.datum(at: address) == .number(2023))
  }

  @Test func `An indicator that has ended is listed later as ended, and as it was earlier`() throws
  {
    var desk = try Desk()
    desk.type("2")
    desk.type(.down)
    let name = "Företagsklimat, NKI"
    #expect(desk.frame.contains(name))
    desk.type("X1")
    desk.type("1")
    let ends = try #require(desk.saved.last?.operations.first?.address)
    #expect(ends.collection == .indicators && ends.field == ["validTo"])
    #expect(desk.frame.contains(name))
    desk.type(">>")
    #expect(desk.state.period.year == 2024)
    desk.type(.escape)
    desk.type("2")
    let row = try #require(
      desk.frame.split(separator: "\n").first { $0.contains(name) },
      "\(desk.frame)"
    )
    #expect(row.contains("upphörde 2023"), "\(desk.frame)")
    #expect(!desk.frame.contains("upphörde 2022"))
  }

  @Test
  func `A column goes with the figures that were entered in it, and one undo brings all back`()
    throws
  {
    var (desk, table) = try Desk.atNextBudget()
    desk.type(.right, .right)
    desk.type("X2")
    #expect(desk.frame.contains("inskrivna tal följer med"), "\(desk.frame)")
    let before = desk.state.workspace.statement(at: table)
    desk.type("j")
    let after = try #require(desk.state.workspace.statement(at: table))
    #expect(after.columns.count == (before?.columns.count ?? 0) - 1, "\(desk.frame)")
    #expect(after.lines.allSatisfy { !$0.values.keys.contains("budget-2026") })
    desk.type("u")
    #expect(desk.state.workspace.statement(at: table) == before)
  }

  @Test func `A column that a document printed figures in is not removed`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.right, .right)
    desk.type("X2")
    #expect(desk.frame.contains("tas inte bort"), "\(desk.frame)")
    #expect(desk.state.layers.isEmpty && desk.saved.isEmpty)
  }

  @Test func `What goes with a document is said before it goes`() throws {
    var desk = try Desk()
    desk.type("9n2j")
    desk.type("X")
    #expect(desk.frame.contains(/3 tabeller med \d+ tal följer med/), "\(desk.frame)")
    #expect(desk.frame.contains("Ta bort dokumentet"), "\(desk.frame)")
  }

  @Test func `What is new is removed after a question, and brought back by undo`() throws {
    var desk = try Desk()
    desk.type("4n1")
    desk.type("Misstag")
    desk.type(.control("s"))
    let address = try #require(desk.saved.last?.operations.first?.address)
    desk.type("X1")
    #expect(desk.frame.contains("Ta bort"))
    desk.type("j")
    #expect(desk.state.workspace.datum(at: address) == nil)
    desk.type("u")
    #expect(desk.state.workspace.datum(at: address) != nil)
  }

  @Test func `A table that a document printed is not removed`() throws {
    var desk = try Desk()
    desk.type("3X")
    desk.type("2")
    #expect(desk.footer.contains("tas inte bort") || desk.frame.contains("tas inte bort"))
    #expect(desk.saved.isEmpty)
  }
}
