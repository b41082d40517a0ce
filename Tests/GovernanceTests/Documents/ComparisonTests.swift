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
  func `are compared by two of their own columns, with the difference in percent`() throws {
    let statement = try table(
      ["y2024", "y2025"],
      ["a | 100 | 120", "b | -50 | -55", "c | 7 | 7", "d | 0 | 4", "e | 5 | -5", "f | - | 3"]
    )
    let found = statement.comparison(of: 1, with: 0)
    let shown = found.cells.map { cell in
      "\(cell.line) \(cell.difference?.rounded(decimals: 0)?.plainText ?? "-") "
        + (cell.percent?.rounded(decimals: 1)?.plainText ?? "-")
    }
    #expect(shown == ["a 20 20.0", "b -5 10.0", "d 4 -", "e -10 -", "f - -"])
    #expect(statement.columnsComparable(with: 1) == [0])
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
  func `are not compared by the budgets of different years, nor a budget with a part of a year`()
    throws
  {
    let earlier = try document("d", year: 2023, ["a | 10"])
    let later = try document("b", year: 2025, ["a | 12"])
    #expect(later.comparison(with: earlier).isEmpty)
    #expect(later.sharesTable(with: earlier))
    var part = try document("p", year: 2025, ["a | 12"])
    part.statements[0].columns[0].asOf = "2025-08"
    #expect(later.comparison(with: part).isEmpty)
    part.statements[0].columns[0].kind = .plan
    #expect(later.comparison(with: part).isEmpty)
    part.statements[0].columns[0].kind = .forecast
    part.statements[0].columns[0].asOf = nil
    #expect(later.comparison(with: part).isEmpty)
  }

  @Test
  func `are compared by a year's budget and its plan, where one has no budget of that year`() throws
  {
    var plan = try document("p", year: 2024, ["a | 10"])
    plan.statements[0].columns[0].kind = .plan
    plan.statements[0].columns[0].year = 2025
    let budget = try document("b", year: 2025, ["a | 12"])
    let found = try #require(budget.comparison(with: plan).first)
    #expect(brief(found) == ["a 10 12 2.0"])
    #expect(found.cells.map(\.otherKind) == [.plan])
    #expect(brief(plan.comparison(with: budget).first) == ["a 12 10 -2.0"])
  }

  @Test
  func `are compared by the budgets, where both have one, and not by the plan beside it`() throws {
    var earlier = try table(["budget", "plan"], ["a | 10 | 99"])
    var budget = Document.empty
    budget.year = 2025
    earlier.columns[0].year = 2025
    (earlier.columns[1].year, earlier.columns[1].kind) = (2025, .plan)
    budget.statements = [earlier]
    let later = try document("b", year: 2025, ["a | 12"])
    let found = try #require(later.comparison(with: budget).first)
    #expect(brief(found) == ["a 10 12 2.0"])
    #expect(found.columnsOnlyThere.map(\.id) == ["plan"])
    #expect(found.columnsOnlyHere.isEmpty)
  }

  @Test
  func `tell what somebody has decided from what is only computed or printed otherwise`() throws {
    let earlier = try document(
      "d",
      year: 2025,
      ["a in s | 10", "b in s | 5", "s = children | 16", "c in t | 7", "t = children | 7"]
    )
    var later = try document(
      "b",
      year: 2025,
      ["a in s | 10", "b in s | 5", "s = children", "c in t", "t = children"]
    )
    later.statements[0].lines[3].values["budget"] = .number(9)
    let found = try #require(later.comparison(with: earlier).first)
    #expect(found.cells.map(\.line) == ["s", "c", "t"])
    #expect(found.cells.map(\.cause) == [.reckoned, .decided, .decided])
    later.statements[0].lines[0].values["budget"] = .number(13)
    let moved = try #require(later.comparison(with: earlier).first)
    #expect(moved.cells.map(\.cause) == Array(repeating: .decided, count: 4))
  }

  @Test func `tell a sum that does not add up in one of the documents from one that is rounded`()
    throws
  {
    let earlier = try document("d", year: 2025, ["a in s | 10", "b in s | 5", "s = children | 40"])
    let later = try document("b", year: 2025, ["a in s | 10", "b in s | 5", "s = children"])
    #expect(later.comparison(with: earlier).first?.cells.map(\.cause) == [.unbalanced])
    #expect(earlier.comparison(with: later).first?.cells.map(\.cause) == [.unbalanced])
  }

  @Test func `tell a sum that moves as a line has come to it as decided`() throws {
    let earlier = try document("d", year: 2025, ["a in s | 10", "s = children | 10"])
    let later = try document("b", year: 2025, ["a in s | 10", "n in s | 2", "s = children | 12"])
    #expect(later.comparison(with: earlier).first?.cells.map(\.cause) == [.decided])
    #expect(earlier.comparison(with: later).first?.cells.map(\.cause) == [.decided])
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
