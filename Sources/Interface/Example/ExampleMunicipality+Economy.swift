import Governance
import Wording

extension ExampleMunicipality {
  /// A financial goal of the municipality, and how many work in its bodies.
  var finances: [Operation] {
    var goal = FinancialGoal.empty
    (goal.id, goal.title) = ("resultat", "Resultatet är minst 2 % av skatter och bidrag")
    (goal.unit, goal.comparator, goal.threshold) = (.percent, .atLeast, .number(2))
    for (year, value) in zip(year - 2...year, [Amount(digits: 24, decimals: 1), 1, 3]) {
      goal.values[Year(year)] = .number(value)
    }
    return [insertion(goal, .finance, of: Owner(Self.id))]
      + [(Self.board, Amount(142), Amount(digits: 52, decimals: 1)), (Self.schools, 618, 6)]
      .compactMap { owner, count, absence in
        guard let id = PersonnelFigures.ID(period.code) else { return nil }
        var made = PersonnelFigures.empty
        made.id = id
        (made.headcount, made.sicknessPercent) = (.number(count), .number(absence))
        return insertion(made, .personnel, of: owner)
      }
  }

  /// The budget and the report of August of both nämnder; the schools' forecast is a deficit.
  var documents: [Operation] {
    [
      budget(
        [
          [9_800, 10_100, 10_300, 10_500], [-61_000, -63_400, -65_000, -66_500],
          [-38_200, -39_000, -39_700, -40_400],
        ],
        of: Self.board
      ),
      interim(
        [
          [10_100, 10_250, nil, 6_830], [-63_400, -63_100, nil, -41_900],
          [-39_000, -39_150, nil, -25_700],
        ],
        of: Self.board
      ),
      budget(
        [
          [31_000, 32_500, 33_000, 33_500], [-402_000, -418_500, -429_000, -439_500],
          [-118_000, -121_000, -124_000, -127_000],
        ],
        of: Self.schools
      ),
      interim(
        [
          [32_500, 33_100, nil, 21_900], [-418_500, -428_700, nil, -284_300],
          [-121_000, -122_400, nil, -80_900],
        ],
        of: Self.schools
      ),
    ]
  }

  private func budget(_ rows: [[Amount?]], of owner: Owner) -> Operation {
    var made = Document.empty
    (made.id, made.kind) = (Identifier(title: "budget \(year)"), .budget)
    (made.title, made.state, made.year) = ("Budget \(year)", .decided, year)
    made.decided = CalendarDate(year: year - 1, month: 11, day: 15).map { .day($0) }
    made.decidedBy = "Kommunfullmäktige"
    made.statements = [table(rows, reports: nil)]
    return made.insertion(for: owner)
  }

  private func interim(_ rows: [[Amount?]], of owner: Owner) -> Operation {
    var made = Document.empty
    (made.id, made.kind) = (Identifier(title: "delarsrapport \(year)"), .interimAccounts)
    (made.title, made.state, made.year) = ("Delårsrapport \(year)", .draft, year)
    made.period = period
    made.statements = [table(rows, reports: period)]
    return made.insertion(for: owner)
  }

  /// The usual table of operations with figures in it; what is computed is left to the formulas.
  private func table(_ rows: [[Amount?]], reports period: ReportingPeriod?) -> Statement {
    var made = StatementTemplate.operations.statement(
      year: year,
      reports: period,
      title: words.template(.operations),
      line: words.templateLine,
      column: words.templateColumn
    )
    (made.id, made.unit) = ("drift", .tkr)
    for (line, figures) in zip(made.lines.indices, rows) {
      for (column, figure) in zip(made.columns, figures) {
        if let figure { made.lines[line].values[column.id] = .number(figure) }
      }
    }
    return made
  }
}
