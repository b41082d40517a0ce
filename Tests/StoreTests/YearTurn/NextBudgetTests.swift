import Governance
import Testing

@testable import Store

/// The next budget begun from the documents' own: what it takes over, and what it leaves.
struct NextBudgetTests {
  private let workspace: Workspace

  init() throws {
    workspace = try #require(ShippedData.folder).workspace
  }

  private static let alingsas = "alingsas/kommunstyrelsen/documents/budget-2025"

  private func next(_ address: String = alingsas) throws -> (Document, Owner) {
    let address = try #require(Address(address))
    return (try workspace.nextBudget(from: address), address.owner)
  }

  private func line(_ id: StatementLine.ID, of table: Statement.ID) throws -> StatementLine {
    let statement = try next().0.statements.first { $0.id == table }
    return try #require(statement?.lines.first { $0.id == id })
  }

  @Test func `Alingsås 2026 is a draft beside 2025, which it does not replace`() throws {
    let (document, _) = try next()
    #expect(document.id == "budget-2026")
    #expect(document.year == 2026)
    #expect(document.state == .draft)
    #expect(document.supersedes == nil)
    #expect(document.assumptions.allSatisfy { $0.printedYear == nil })
    #expect(document.decided == nil && document.paragraph == nil)
    #expect(document.sections.isEmpty && document.changesInBrief.isEmpty)
  }

  @Test func `Columns move a year on`() throws {
    let columns = try next().0.statements.first { $0.id == "drift" }?.columns
    #expect(
      columns?.map(\.id) == ["budget-2025", "budget-2026", "plan-2027", "plan-2028"]
    )
    #expect(columns?.map(\.label) == ["Budget 2025", "Budget 2026", "Plan 2027", "Plan 2028"])
    #expect(columns?.map(\.year) == [2025, 2026, 2027, 2028])
  }

  @Test
  func `Kommunbidraget 121 498 moves into the budget column, and the last plan year is empty`()
    throws
  {
    let line = try line("kommunbidrag", of: "drift")
    #expect(line.printed.isEmpty)
    #expect(
      line.values == [
        "budget-2025": .number(118_535), "budget-2026": .number(121_498),
        "plan-2027": .number(125_386),
      ]
    )
    #expect(line.sameAs == "\(Self.alingsas)/statements/drift/lines/kommunbidrag")
    #expect(line.notes.isEmpty && line.source == nil)
  }

  @Test func `Sums are formulas and no figures`() throws {
    let line = try line("kostnader", of: "drift")
    #expect(line.formula == .children)
    #expect(line.values.isEmpty)
  }

  @Test func `The net is just the frame, and a change shows by how much it is not`() throws {
    var (document, owner) = try next()
    let first = try #require(document.frameStandings(of: owner).first)
    #expect(first.frame == Rational(121_498))
    #expect(first.net == Rational(121_498))
    #expect(first.remaining.isZero)
    let table = try #require(document.statements.firstIndex { $0.id == "drift" })
    let line = try #require(document.statements[table].lines.firstIndex { $0.id == "personal" })
    document.statements[table].lines[line].values["budget-2026"] = .number(-119_210)
    let changed = try #require(document.frameStandings(of: owner).first)
    #expect(changed.remaining == Rational(-100))
    #expect(changed.net == Rational(121_598))
  }

  @Test func `The bridge begins with the last frame, and is uplifted by what is assumed`() throws {
    let bridge = try #require(try next().0.bridges.first)
    #expect(bridge.id == "kommunbidrag-2026")
    #expect(bridge.from.label == "Kommunbidrag 2025")
    #expect(bridge.from.value.amount?.rational == Amount(digits: 118_535, decimals: 3).rational)
    #expect(bridge.to.label == "Kommunbidrag 2026")
    #expect(bridge.to.value.amount?.rational == Amount(digits: 121_498, decimals: 3).rational)
    #expect(bridge.steps.map(\.id) == ["pkv-2026"])
    #expect(bridge.steps[0].value == nil)
    #expect(bridge.steps[0].percent?.rational == Amount(digits: 25, decimals: 1).rational)
    #expect(bridge.moves.first?.change?.rounded(decimals: 1) == Amount(digits: 30, decimals: 1))
  }

  @Test func `A bridge over plan years begins with the new budget year's frame`() throws {
    let bridge = try #require(try next().0.bridges.dropFirst().first)
    #expect(bridge.from.label == "Budget 2026")
    #expect(bridge.from.value == .number(121_498))
    #expect(bridge.to.label == "Plan 2028")
    #expect(bridge.to.value == .blank)
    #expect(bridge.steps.map(\.label) == ["Uppräkning 2027 med PKV", "Uppräkning 2028 med PKV"])
    #expect(
      bridge.steps.map { $0.percent?.rational } == [Amount(digits: 32, decimals: 1).rational, nil]
    )
  }

  @Test func `A new draft begins without anything that does not add up`() throws {
    var workspace = workspace
    let (document, owner) = try next()
    try workspace.apply([document.insertion(for: owner)])
    let wrong = workspace.findings(of: owner)
      .filter { $0.document == document.id && $0.verdict == .mismatch }
    #expect(wrong.map(\.brief) == [])
  }

  @Test func `A net that is computed is no frame that somebody has set`() throws {
    let (document, owner) = try next("lerum/kommunstyrelsen/documents/verksamhetsplan-2023")
    let bridge = try #require(document.bridges.first)
    #expect(bridge.from.value == .number(Amount(digits: 2568, decimals: 1)))
    #expect(bridge.to.value == .blank)
    #expect(document.frameStandings(of: owner).isEmpty)
  }

  @Test func `Every shipped budget can be followed, in one change that undoes`() throws {
    var count = 0
    for (owner, ids) in workspace.documentIDs {
      for id in ids where workspace.document(id, of: owner)?.kind.isBudget == true {
        let address = Address(owner, ["documents", id.text])
        let next = try workspace.nextBudget(from: address)
        let insertion = next.insertion(for: owner)
        var changed = workspace
        try changed.apply([insertion])
        #expect(changed.document(next.id, of: owner) == next)
        #expect(changed.documents(of: owner).contains { $0.id == next.id })
        #expect(next.statements.flatMap(\.lines).filter { !$0.printed.isEmpty } == [])
        for statement in next.statements {
          let faults = Self.faults(in: statement)
          let before = workspace.document(id, of: owner)?.statements.first { $0.id == statement.id }
          #expect(faults <= before.map(Self.faults) ?? 0, "\(address) \(statement.id)")
        }
        try changed.apply([insertion.inverse])
        #expect(changed == workspace)
        count += 1
      }
    }
    #expect(count >= 3)
  }

  /// How many formulas have no result for another reason than that a figure is not there yet.
  private static func faults(in statement: Statement) -> Int {
    let figures = StatementFigures(statement)
    return statement.lines.indices.reduce(0) { count, line in
      count
        + statement.columns.indices.count { column in
          guard case .fault(let fault) = figures[line, column].basis else { return false }
          return "\(fault)".contains("nknown") || "\(fault)".contains("ircul")
        }
    }
  }

  @Test func `A report is not followed, nor a budget by an earlier year or by one that is there`()
    throws
  {
    let report = try #require(Address("alingsas/kommunstyrelsen/documents/delarsbokslut-2023"))
    #expect(throws: NextYearFault.noBudget(.interimAccounts)) {
      try workspace.nextBudget(from: report)
    }
    let budget = try #require(Address(Self.alingsas))
    #expect(throws: NextYearFault.notLater(2025, than: 2025)) {
      try workspace.nextBudget(from: budget, year: 2025)
    }
    var changed = workspace
    try changed.apply([try workspace.nextBudget(from: budget).insertion(for: budget.owner)])
    #expect(throws: NextYearFault.alreadyThere("budget-2026")) {
      try changed.nextBudget(from: budget)
    }
    let nothing = try #require(Address("alingsas/kommunstyrelsen/documents/ingen"))
    #expect(throws: NextYearFault.noDocument(nothing)) { try workspace.nextBudget(from: nothing) }
  }

  @Test func `What is saved is the file that a reader reads`() throws {
    let (document, owner) = try next()
    let scratch = ScratchFolder()
    let file = DataFile.document(document.id, owner)
    try scratch.write("alingsas/municipality.json", Example.municipality)
    let text = CanonicalJSON.text(of: .document(document), in: file)
    try scratch.write(file.path, String(decoding: text, as: UTF8.self))
    let read = try DataFolder(opening: scratch.path).load(file).get()
    #expect(read.content == .document(document))
  }
}
