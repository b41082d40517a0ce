import Governance
import Testing

@testable import Store

struct FormattingTests {
  @Test func `Formatting puts a file in the canonical form and loses nothing`() throws {
    let office = try Office()
    let folder = try office.folder()
    let compact = Example.goals.replacing("\n", with: "").replacing("  ", with: "")
    try office.scratch.write("data/\(Example.goalsFile.path)", compact)
    #expect(try folder.format(Example.goalsFile) == .written)
    #expect(office.text(Example.goalsFile) == Example.goals)
    #expect(try folder.format(Example.goalsFile) == .unchanged)
    #expect(try folder.format(Example.indicatorsFile) == .unchanged)
    #expect(office.text(Example.indicatorsFile) == nil)
  }
}
