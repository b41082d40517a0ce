import Testing

@testable import Governance

@Suite struct `Two documents` {
  private func document(
    _ id: Document.ID,
    year: Int,
    _ rows: [String],
    unit: Unit = .tkr
  ) throws -> Document {
    var document = Document.empty
    document.id = id
    document.year = year
    var statement = try table(["budget"], rows)
    statement.unit = unit
    statement.columns[0].year = year
    document.statements = [statement]
    return document
  }

  private func brief(_ comparison: StatementComparison?) -> [String] {
    comparison?.cells
      .map {
        "\($0.line) \($0.before.plainText) \($0.after.plainText) "
          + ($0.difference?.rounded(decimals: 1)?.plainText ?? "-")
      } ?? []
  }

  @Test
  func `are compared where figures are of the same kind and year`() throws {
    let earlier = try document("d", year: 2025, ["a | 10", "b | 5", "gone | 1"])
    let later = try document("b", year: 2025, ["a | 12", "b | 5", "new | 3"])
    let found = later.comparison(with: earlier)
    #expect(found.map(\.statement) == ["sample"])
    #expect(brief(found.first) == ["a 10 12 2.0"])
    #expect(found.first?.onlyHere.map(\.id) == ["new"])
    #expect(found.first?.onlyThere.map(\.id) == ["gone"])
  }

  @Test
  func `are not compared by the budgets of different years, nor a budget with a plan`() throws {
    let earlier = try document("d", year: 2023, ["a | 10"])
    let later = try document("b", year: 2025, ["a | 12"])
    #expect(later.comparison(with: earlier).isEmpty)
    #expect(later.sharesTable(with: earlier))
    var plan = try document("p", year: 2025, ["a | 12"])
    plan.statements[0].columns[0].kind = .plan
    #expect(later.comparison(with: plan).isEmpty)
    plan.statements[0].columns[0].kind = .budget
    plan.statements[0].columns[0].asOf = "2025-08"
    #expect(later.comparison(with: plan).isEmpty)
  }

  @Test
  func `are compared by the year of the document where a column has none of its own`() throws {
    var one = try document("d", year: 2023, ["a | 10"])
    var other = try document("b", year: 2025, ["a | 12"])
    one.statements[0].columns[0].year = nil
    other.statements[0].columns[0].year = nil
    #expect(other.comparison(with: one).isEmpty)
    one.statements[0].columns[0].year = 2025
    #expect(brief(other.comparison(with: one).first) == ["a 10 12 2.0"])
  }

  @Test
  func `are compared in either direction, also where one says which line is the same`() throws {
    let earlier = try document("d", year: 2025, ["norra | 10"])
    var later = try document("b", year: 2025, ["skog | 12"])
    later.statements[0].lines[0].sameAs = "x/y/documents/d/statements/sample/lines/norra"
    #expect(brief(later.comparison(with: earlier).first) == ["skog 10 12 2.0"])
    #expect(brief(earlier.comparison(with: later).first) == ["norra 12 10 -2.0"])
  }

  @Test
  func `in two units of money are compared in this one's`() throws {
    let earlier = try document("d", year: 2023, ["a | 12", "b | 7"], unit: .mkr)
    let later = try document("b", year: 2023, ["a | 12500", "b | 7000"])
    #expect(brief(later.comparison(with: earlier).first) == ["a 12 12500 500.0"])
    let share = try document("p", year: 2023, ["a | 12", "b | 7"], unit: .percent)
    #expect(brief(later.comparison(with: share).first) == [])
  }

  @Test
  func `show what became of a figure that is no longer there, without a difference`() throws {
    let earlier = try document("d", year: 2023, ["a | 12", "b | _", "c | (72)"])
    let later = try document("b", year: 2023, ["a | -", "b | 7", "c | 72"])
    let found = later.comparison(with: earlier).first?.cells ?? []
    #expect(found.map(\.line) == ["a", "b", "c"])
    #expect(found.map { $0.difference == nil } == [true, true, false])
  }

  @Test
  func `without a table, a column or a line in common are not compared`() throws {
    let one = try document("d", year: 2023, ["a | 12"])
    var other = try document("b", year: 2023, ["z | 12"])
    #expect(one.comparison(with: other).isEmpty)
    other = try document("b", year: 2023, ["a | 12"])
    other.statements[0].id = "else"
    #expect(one.comparison(with: other).isEmpty)
  }
}
