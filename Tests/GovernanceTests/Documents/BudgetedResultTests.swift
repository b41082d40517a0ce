import Governance
import Testing

/// What a budget gives is told by what it is: a deficit and net costs are both below nothing.
struct BudgetedResultTests {
  /// Revenue, costs and what they come to; below it where a frame pays for it, the frame and what is left.
  private func statement(
    _ kind: Statement.Kind,
    frame: Int? = nil,
    revenue: Int = 10,
    costs: Int = -110
  ) -> Statement {
    var column = StatementColumn.empty
    (column.id, column.kind, column.year) = ("budget", .budget, 2021)
    var statement = Statement.empty
    (statement.id, statement.unit, statement.kind) = ("tabell", .mkr, kind)
    statement.columns = [column]
    func line(_ id: StatementLine.ID, _ value: Int, _ kind: StatementLine.Kind) -> StatementLine {
      var line = StatementLine.empty
      (line.id, line.kind) = (id, kind)
      line.printed = ["budget": .number(Amount(digits: value))]
      return line
    }
    var net = line("netto", revenue + costs, frame == nil ? .result : .sum)
    net.formula = try? Expression(parsing: "intakter + kostnader")
    statement.lines = [line("intakter", revenue, .detail), line("kostnader", costs, .detail), net]
    statement.grossCosts = "kostnader"
    statement.headline = "netto"
    guard let frame else { return statement }
    var result = line("resultat", revenue + costs + frame, .result)
    result.formula = try? Expression(parsing: "netto + ram")
    statement.lines += [line("ram", frame, .detail), result]
    statement.headline = "resultat"
    return statement
  }

  private func told(_ statement: Statement) -> BudgetStanding? {
    statement.budget(in: 2021, StatementFigures(statement))
  }

  @Test func `Net costs are no result, and a result is no net cost`() {
    #expect(told(statement(.operations))?.measure == .netCosts)
    // Budgeted to nothing, it is told by what the frame covers.
    let covered = told(statement(.operations, frame: 100))
    #expect(covered?.line == "netto")
    #expect(covered?.measure == .netCosts)
    #expect(told(statement(.operations, frame: 90))?.measure == .result)
    #expect(told(statement(.budgetComparison, frame: 103))?.measure == .result)
    #expect(told(statement(.investments))?.measure == .other)
  }

  @Test func `Only a table of the whole municipality gives its result, and nothing is a result`() {
    for kind in Statement.Kind.allCases {
      let table = statement(kind, frame: 100)
      let result = table.budgetedResult(in: 2021, StatementFigures(table))
      let isWhole = kind == .incomeStatement || kind == .budgetComparison
      #expect((result != nil) == isWhole, "\(kind)")
      #expect(result.map { $0.budget.amount?.isZero == true } ?? true)
      #expect(table.budgetedResult(in: 2022, StatementFigures(table)) == nil)
    }
  }

  @Test func `Bodies are told together by a word that holds of all of them`() {
    func body(_ statement: Statement) -> BodyBudget? {
      told(statement).map { BodyBudget(standing: $0, unit: statement.unit) }
    }
    let net = [statement(.operations), statement(.activities)].compactMap(body)
    #expect(net.count == 2)
    #expect(net.measure == .netCosts)
    #expect((net + [statement(.investments)].compactMap(body)).measure == .other)
    #expect([BodyBudget]().measure == .other)
  }
}
