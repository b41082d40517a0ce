import Governance
import Testing

@testable import Interface

/// Formulas written with the names that stand on the screen.
@Suite struct FormulaNamesTests {
  private static let table: Statement = {
    var table = Statement.empty
    table.columns = [("budget-2026", "Budget"), ("prognos-2026", "Prognos 2026")]
      .compactMap {
        id,
        label in
        StatementColumn.ID(id).map { column(id: $0, label: label) }
      }
    table.lines = [
      ("loner", "Löner"), ("loner-sociala", "Löner, sociala avgifter"), ("hyra", "Hyra"),
    ]
    .compactMap { id, label in
      var line = StatementLine.empty
      guard let id = StatementLine.ID(id) else { return nil }
      (line.id, line.label) = (id, label)
      return line
    }
    return table
  }()

  private static func column(id: StatementColumn.ID, label: String) -> StatementColumn {
    var column = StatementColumn.empty
    (column.id, column.label) = (id, label)
    column.kind = id == "budget-2026" ? .budget : .forecast
    return column
  }

  @Test(
    arguments: [
      ("Löner + Hyra", "loner + hyra"), ("löner+HYRA", "loner + hyra"),
      ("Löner, sociala avgifter - Hyra", "loner-sociala - hyra"), ("children", "children"),
      ("(loner + hyra) * 2", "(loner + hyra) * 2"), ("loner-sociala", "loner-sociala"),
    ]
  )
  func `Lines go by their labels or their ids`(typed: String, formula: String) throws {
    let names = FormulaNames(Self.table, of: .lines)
    #expect(try Expression(parsing: names.coded(typed)).code == formula)
  }

  @Test func `The sum of the lines below goes by its words`() throws {
    let names = FormulaNames(Self.table, of: .lines, children: "summan av raderna under")
    #expect(try Expression(parsing: names.coded("Summan av raderna under")) == .children)
  }

  @Test(
    arguments: [
      "Prognos 2026 - Budget", "prognos 2026-budget", "@prognos-2026 - @budget-2026",
      "@Prognos 2026 - @Budget",
    ]
  )
  func `Columns go by their labels or their ids, with the sign of columns or without`(
    typed: String
  ) throws {
    let names = FormulaNames(Self.table, of: .columns)
    #expect(try Expression(parsing: names.coded(typed)).code == "@prognos-2026 - @budget-2026")
  }

  @Test func `A variance and a sum are computed as usual unless somebody says otherwise`() {
    let variance = DatumObject([.init("columnKind", .text("variance"))])
    let sum = DatumObject([.init("lineKind", .text("sum"))])
    #expect(Self.table.usualFormula(of: variance) == "@prognos-2026 - @budget-2026")
    #expect(Self.table.usualFormula(of: sum) == "children")
    #expect(Self.table.usualFormula(of: DatumObject()) == nil)
  }
}
