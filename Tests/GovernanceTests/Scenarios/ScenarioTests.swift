import Testing

@testable import Governance

@Suite struct `What if` {
  /// Two boards and a sum, a tax, and their result; a second table with the same tax, one cost and its own
  /// result.
  private static func document() throws -> Document {
    var document = Document.empty
    (document.id, document.title, document.year) = ("budget-2021", "Budget", 2021)
    document.statements = [
      try table(
        "jamforelse",
        [
          ("a", -100, "summa", nil), ("b", -300, "summa", nil), ("summa", -400, nil, "children"),
          ("skatt", 410, nil, nil), ("resultat", 10, nil, "summa + skatt"),
        ]
      ),
      try table(
        "resultatbudget",
        [
          ("intakter", 50, "netto", nil), ("kostnader", -450, "netto", nil),
          ("netto", -400, nil, "children"), ("skatt", 410, nil, nil),
          ("arets-resultat", 10, nil, "netto + skatt"),
        ]
      ),
    ]
    var same = DeclaredIdentity.empty
    (same.id, same.label) = ("resultat", "Resultatet är detsamma")
    same.columns = ["budget-2021", "plan-2022"]
    same.left = try Expression(parsing: "[jamforelse/resultat]")
    same.right = try Expression(parsing: "[resultatbudget/arets-resultat]")
    document.identities = [same]
    return document
  }

  private static func table(
    _ id: Statement.ID,
    _ lines: [(StatementLine.ID, Int, StatementLine.ID?, String?)]
  ) throws -> Statement {
    var statement = Statement.empty
    (statement.id, statement.title) = (id, id.text)
    (statement.unit, statement.decimals) = (.mkr, 1)
    for (kind, year) in [
      (StatementColumn.Kind.annualAccounts, 2019), (.budget, 2021), (.plan, 2022),
    ] {
      var column = StatementColumn.empty
      let name = kind == .annualAccounts ? "bokslut" : kind.rawValue
      column.id = try #require(StatementColumn.ID("\(name)-\(year)"))
      (column.label, column.kind, column.year) = (name, kind, year)
      statement.columns.append(column)
    }
    for (id, value, parent, formula) in lines {
      var line = StatementLine.empty
      (line.id, line.label, line.parent) = (id, id.text, parent)
      line.formula = try formula.map { try Expression(parsing: $0) }
      for column in statement.columns {
        line.printed[column.id] = .number(Amount(digits: value * 10, decimals: 1))
      }
      statement.lines.append(line)
    }
    return statement
  }

  private static func outcome(_ suppositions: Supposition...) throws -> ScenarioOutcome {
    let scenario = Scenario(Address(Owner("x"), ["documents", "budget-2021"]), suppositions)
    return try scenario.outcome(of: document())
  }

  /// The document with a sum that is printed a tenth off, as a rounded one may be.
  private static func rounded() throws -> Document {
    var base = try document()
    let summa = try #require(base.statements[0].lines.firstIndex { $0.id == "summa" })
    base.statements[0].lines[summa].printed["budget-2021"] = .number(
      Amount(digits: -4001, decimals: 1)
    )
    return base
  }

  private static let inBase = Address(Owner("x"), ["documents", "budget-2021"])

  @Test func `A printed sum moves by what its parts do, and keeps what it is off by`() throws {
    let base = try Self.rounded()
    let outcome = try Scenario(Self.inBase, [Self.change(.amount(-5), "a", .column)])
      .outcome(of: base)
    #expect(try Self.values(outcome, "jamforelse", "summa") == ["-400.0", "-405.1", "-400.0"])
    #expect(try Self.values(outcome, "jamforelse", "resultat") == ["10.0", "5.0", "10.0"])
    let cells = try #require(
      outcome.document.comparison(with: base).first { $0.statement == "jamforelse" }
    )
    .cells
    #expect(Set(cells.map(\.line)) == ["a", "summa", "resultat"])
    #expect(cells.allSatisfy { $0.column == "budget-2021" && $0.difference == Rational(-5) })
    let (found, before) = (
      CheckedStatement(outcome.document.statements[0]).findings,
      CheckedStatement(base.statements[0]).findings
    )
    #expect(found.map(\.verdict) == before.map(\.verdict))
    #expect(found.map(\.difference) == before.map(\.difference))
  }

  @Test func `What the users entered goes on differing from the print, even where it comes back`()
    throws
  {
    var base = try Self.rounded()
    base.statements[0].lines[0].values["budget-2021"] = .number(-95)
    #expect(
      StatementFigures(base.statements[0])[2, 1].value
        == .number(Amount(digits: -3950, decimals: 1))
    )
    let outcome = try Scenario(Self.inBase, [Self.change(.amount(-5), "a", .column)])
      .outcome(of: base)
    #expect(try Self.values(outcome, "jamforelse", "a") == ["-100.0", "-100.0", "-100.0"])
    #expect(try Self.values(outcome, "jamforelse", "summa") == ["-400.0", "-400.0", "-400.0"])
  }

  @Test func `A sum whose parts are lost moves nothing, and the sum above it moves by the rest`()
    throws
  {
    var base = try Self.document()
    for column in base.statements[0].columns {
      base.statements[0].lines[0].printed[column.id] = .lost
    }
    let outcome = try Scenario(Self.inBase, [Self.change(.amount(5), "skatt", .column)])
      .outcome(of: base)
    #expect(try Self.values(outcome, "jamforelse", "summa") == ["-400.0", "-400.0", "-400.0"])
    #expect(try Self.values(outcome, "jamforelse", "resultat") == ["10.0", "15.0", "10.0"])
  }

  @Test func `A figure that is written over twice is one supposition, and written back none`() {
    var scenario = Scenario(Self.inBase)
    scenario.suppose(Self.change(.amount(-5), "a", .column))
    scenario.suppose(Self.change(.amount(-2), "a", .column))
    #expect(scenario.suppositions == [Self.change(.amount(-7), "a", .column)])
    scenario.suppose(Self.change(.amount(-2), "b", .column))
    scenario.suppose(Self.change(.amount(2), "b", .column))
    #expect(scenario.suppositions == [Self.change(.amount(-7), "a", .column)])
  }

  private static func values(
    _ outcome: ScenarioOutcome,
    _ table: Statement.ID,
    _ line: StatementLine.ID
  ) throws -> [String] {
    let statement = try #require(outcome.document.statements.first { $0.id == table })
    let index = try #require(statement.lines.firstIndex { $0.id == line })
    let figures = StatementFigures(statement)
    return statement.columns.indices.map { figures[index, $0].value.plainText }
  }

  private static func change(
    _ change: Supposition.Change,
    _ line: StatementLine.ID,
    _ reach: Supposition.Reach = .onwards
  ) -> Supposition {
    Supposition(change, "jamforelse", line, "budget-2021", reach)
  }

  @Test func `An index lets costs grow each year, and accounts stay as they are`() throws {
    let outcome = try Self.outcome(Self.change(.index(10), "summa"))
    #expect(try Self.values(outcome, "jamforelse", "a") == ["-100.0", "-110.0", "-121.0"])
    #expect(try Self.values(outcome, "jamforelse", "summa") == ["-400.0", "-440.0", "-484.0"])
    #expect(try Self.values(outcome, "jamforelse", "resultat") == ["10.0", "-30.0", "-74.0"])
    #expect(try Self.values(outcome, "jamforelse", "skatt") == ["410.0", "410.0", "410.0"])
  }

  @Test func `An efficiency rate lets costs shrink each year`() throws {
    let outcome = try Self.outcome(Self.change(.efficiency(10), "b"))
    #expect(try Self.values(outcome, "jamforelse", "b") == ["-300.0", "-270.0", "-243.0"])
  }

  @Test func `Percent makes a figure larger whatever its sign, an amount is added as signed`()
    throws
  {
    let percent = try Self.outcome(Self.change(.percent(2), "a"))
    #expect(try Self.values(percent, "jamforelse", "a") == ["-100.0", "-102.0", "-102.0"])
    let amount = try Self.outcome(Self.change(.amount(-5), "a", .column))
    #expect(try Self.values(amount, "jamforelse", "a") == ["-100.0", "-105.0", "-100.0"])
  }

  @Test func `Suppositions build on each other in their order`() throws {
    let outcome = try Self.outcome(
      Self.change(.amount(-100), "a", .column),
      Self.change(.percent(10), "a", .column)
    )
    #expect(try Self.values(outcome, "jamforelse", "a") == ["-100.0", "-220.0", "-100.0"])
  }

  @Test func `The same figure of another table follows, and so does its result`() throws {
    let outcome = try Self.outcome(Self.change(.amount(7), "skatt", .column))
    #expect(try Self.values(outcome, "resultatbudget", "skatt") == ["410.0", "417.0", "410.0"])
    #expect(
      try Self.values(outcome, "resultatbudget", "arets-resultat") == ["10.0", "17.0", "10.0"]
    )
    #expect(outcome.carried.map(\.line) == ["skatt"])
    #expect(outcome.broken == [])
  }

  @Test func `A declared identity carries a result to the line that nearly all of it is made of`()
    throws
  {
    let outcome = try Self.outcome(Self.change(.amount(-5), "a", .column))
    #expect(
      try Self.values(outcome, "resultatbudget", "kostnader") == ["-450.0", "-455.0", "-450.0"]
    )
    #expect(
      try Self.values(outcome, "resultatbudget", "arets-resultat") == ["10.0", "5.0", "10.0"]
    )
    #expect(outcome.carried.first?.identity == "resultat")
    #expect(outcome.broken == [])
  }

  @Test func `Where no line stands out nothing is guessed, and the broken identity is told`() throws
  {
    let other = Supposition(.amount(-5), "resultatbudget", "kostnader", "budget-2021", .column)
    let outcome = try Self.outcome(other)
    #expect(try Self.values(outcome, "jamforelse", "resultat") == ["10.0", "10.0", "10.0"])
    #expect(outcome.carried == [])
    #expect(outcome.broken == ["resultat"])
  }

  @Test func `What cannot be supposed says why`() throws {
    let cases: [(Supposition, SuppositionFault)] = [
      (Self.change(.amount(5), "summa"), .amountOnSum),
      (Self.change(.index(5), "skatt"), .nothingToChange),
      (Self.change(.index(5), "borta"), .notThere),
      (Supposition(.index(5), "borta", "a", "budget-2021", .column), .notThere),
      (Supposition(.index(5), "jamforelse", "a", "budget-1999", .column), .notThere),
    ]
    for (supposition, fault) in cases {
      #expect(throws: fault) { try Self.outcome(supposition) }
    }
  }

  @Test func `A draft has the supposed figures as proposals, and says what it replaces`() throws {
    let outcome = try Self.outcome(Self.change(.amount(-5), "a", .column))
    var assumption = PlanningAssumption.empty
    (assumption.id, assumption.label) = ("antagande-1", "a: −5")
    let draft = outcome.draft(titled: "Utkast", "budget-2021-utkast", assuming: [assumption])
    #expect(draft.supersedes == "budget-2021")
    #expect(draft.state == .draft)
    #expect(draft.assumptions.map(\.id) == ["antagande-1"])
    let lines = try #require(draft.statements.first).lines
    #expect(lines.allSatisfy { $0.printed.isEmpty })
    #expect(lines[0].values["budget-2021"]?.plainText == "-105.0")
    #expect(lines[2].values.isEmpty)
    #expect(try Document(decoding: draft.datum) == draft)
  }
}
