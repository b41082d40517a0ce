import Testing

@testable import Governance

@Suite struct `The turn of the year` {
  private let shift = YearShift(years: 1, .empty)

  @Test(arguments: [
    ("Budget 2025", "Budget 2026"), ("Budget 2025–2027", "Budget 2026–2028"),
    ("budget-2025", "budget-2026"), ("2025", "2026"), ("Ram 1234 tkr", "Ram 1234 tkr"),
    ("20255", "20255"), ("§ 2025/118", "§ 2026/118"), ("", ""), ("Mål 7", "Mål 7"),
  ])
  func `moves the years in a text`(text: String, moved: String) {
    #expect(shift.moved(text) == moved)
  }

  @Test(arguments: [
    ("@budget-2025 - @budget-2024", "@budget-2026 - @budget-2025"),
    ("children", "children"), ("intakter + kostnader", "intakter + kostnader"),
    ("[drift/netto@plan-2026] * 2", "[drift/netto@plan-2027] * 2"),
    ("[annan-2025:drift/netto@plan-2026]", "[annan-2025:drift/netto@plan-2026]"),
    ("-(netto@budget-2025 + $rate)", "-(netto@budget-2026 + $rate)"),
  ])
  func `moves the columns in a formula, and leaves other documents where they are`(
    formula: String,
    moved: String
  ) throws {
    #expect(shift.moved(try Expression(parsing: formula)).code == moved)
  }

  /// A table with columns of these kinds and years and a figure in each.
  private func table(_ columns: [(StatementColumn.Kind, Int, Int?)]) -> Document {
    var statement = Statement.empty
    statement.id = "drift"
    var line = StatementLine.empty
    (line.id, line.label) = ("netto", "Netto")
    for (kind, year, value) in columns {
      var column = StatementColumn.empty
      column.id = StatementColumn.ID("\(kind.rawValue.lowercased())-\(year)") ?? .unset
      (column.kind, column.year) = (kind, year)
      statement.columns.append(column)
      if let value { line.printed[column.id] = .number(Amount(digits: value)) }
    }
    statement.lines = [line]
    var document = Document.empty
    (document.id, document.title, document.year) = ("budget-2025", "Budget 2025", 2025)
    document.statements = [statement]
    return document
  }

  private func figures(_ document: Document) -> [Int?] {
    guard let statement = document.statements.first else { return [] }
    return statement.columns.map { column in
      statement.lines[0].values[column.id]?.amount.map { Int($0.digits) }
    }
  }

  private let address = Address(Owner("x"), ["documents", "budget-2025"])

  @Test(
    arguments: [
      // The plan becomes the budget, the budget what is compared with.
      (
        [(.budget, 2024, 1), (.budget, 2025, 2), (.plan, 2026, 3), (.plan, 2027, 4)],
        [2, 3, 4, nil]
      ),
      // Without a plan the last budget is the proposal.
      ([(.budget, 2024, 1), (.budget, 2025, 2)], [2, 2]),
      // Accounts of a year that is not over are not known.
      ([(.annualAccounts, 2023, 1), (.budget, 2024, 2), (.budget, 2025, 3)], [nil, 3, 3]),
      // A budget alone.
      ([(.budget, 2025, 2)], [2]),
      // What was missing is not made up.
      ([(.budget, 2025, 2), (.plan, 2026, nil)], [nil, nil]),
    ] as [([(StatementColumn.Kind, Int, Int?)], [Int?])]
  )
  func `fills each column with what is known of its year`(
    columns: [(StatementColumn.Kind, Int, Int?)],
    expected: [Int?]
  ) {
    #expect(figures(table(columns).nextYear(2026, at: address)) == expected)
  }

  @Test func `goes more than one year on`() {
    let document = table([(.budget, 2025, 2), (.plan, 2026, 3), (.plan, 2027, 4)])
    let next = document.nextYear(2027, at: address)
    #expect(next.id == "budget-2027")
    #expect(figures(next) == [4, nil, nil])
  }

  @Test func `gives a document without a year in its name one`() {
    var document = table([(.budget, 2025, 2)])
    (document.id, document.title) = ("ram", "Ramar")
    let next = document.nextYear(2026, at: address)
    #expect(next.id == "ram-2026")
    #expect(next.title == "Ramar 2026")
  }

  @Test(arguments: [
    (BridgeStep.Kind.index, 1), (.permanent, 0), (.temporary, 1), (.ended, 0), (.other, 0),
  ])
  func `keeps the steps that come again`(kind: BridgeStep.Kind, count: Int) {
    var step = BridgeStep.empty
    (step.id, step.label, step.kind, step.value) = ("steg-2025", "Steg 2025", kind, .number(5))
    var bridge = BudgetBridge.empty
    bridge.id = "ram-2025"
    bridge.from = BridgeEnd(label: "Budget 2024", value: .number(100))
    bridge.to = BridgeEnd(label: "Budget 2025", value: .number(105))
    bridge.steps = [step]
    var document = Document.empty
    document.year = 2025
    let next = bridge.nextYear(shift, from: document, in: [])
    #expect(next.from == BridgeEnd(label: "Budget 2025", value: .number(105)))
    #expect(next.to == BridgeEnd(label: "Budget 2026", value: .blank))
    #expect(next.steps.count == count)
    if kind == .temporary {
      #expect(next.steps.first?.kind == .ended)
      #expect(next.steps.first?.value == .number(-5))
    }
  }

  @Test(arguments: [(-100, 0), (-103, -3), (-90, 10)])
  func `holds a net cost against its bridge's frame`(net: Int, remaining: Int) throws {
    var document = table([(.budget, 2025, net)])
    var bridge = BudgetBridge.empty
    bridge.id = "ram"
    bridge.to = BridgeEnd(
      label: "Ram",
      value: .number(100),
      reference: try Expression(parsing: "[drift/netto@budget-2025]")
    )
    document.bridges = [bridge]
    let standing = try #require(document.frameStandings(of: Owner("x")).first)
    #expect(standing.frame == Rational(100))
    #expect(standing.remaining == Rational(remaining))
  }
}
