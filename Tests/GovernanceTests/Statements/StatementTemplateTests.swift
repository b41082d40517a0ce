import Testing

@testable import Governance

struct StatementTemplateTests {
  private func make(_ template: StatementTemplate, _ period: ReportingPeriod?) -> Statement {
    template.statement(
      year: 2026,
      reports: period,
      title: "Tabell",
      line: \.rawValue,
      column: { "\($0) \($1)" }
    )
  }

  @Test(arguments: StatementTemplate.allCases, [nil, "2026-08"] as [ReportingPeriod?])
  func `A table from a template can be read, and every formula of it has a result`(
    template: StatementTemplate,
    period: ReportingPeriod?
  ) throws {
    var statement = make(template, period)
    let budget = try #require(statement.columns.first { $0.kind == .budget }).id
    for index in statement.lines.indices where statement.lines[index].formula == nil {
      for column in statement.columns where column.formula == nil {
        statement.lines[index].values[column.id] = .number(10)
      }
    }
    let read = try Statement(decoding: statement.datum)
    #expect(read == statement)
    let figures = StatementFigures(statement)
    let column = try #require(statement.columns.firstIndex { $0.id == budget })
    for (index, line) in statement.lines.enumerated() where line.formula != nil {
      #expect(figures[index, column].value != .blank, "\(line.id)")
    }
  }

  @Test func `The operating budget's net is the sum of its lines`() throws {
    var statement = make(.operations, nil)
    for (index, value) in [72, -302, -502].enumerated() {
      statement.lines[index].values["budget-2026"] = .number(Amount(digits: value))
    }
    let column = try #require(statement.columns.firstIndex { $0.id == "budget-2026" })
    #expect(StatementFigures(statement)[3, column].value == .number(-732))
    #expect(statement.headline == "netto")
  }

  @Test func `A report's table has forecast, variance and outcome`() {
    let columns = make(.operations, "2026-08").columns
    #expect(columns.map(\.kind) == [.budget, .forecast, .variance, .outcome])
    #expect(columns[2].formula?.code == "@forecast-2026 - @budget-2026")
    #expect(columns[3].asOf == "2026-08")
  }
}
