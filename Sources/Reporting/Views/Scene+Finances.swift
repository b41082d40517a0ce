internal import Governance
internal import Wording

/// One of the values that a financial goal is judged on, or shown beside.
private struct FinanceRow {
  /// Which value.
  enum Part {
    case year(FinancialGoalStanding.YearStanding)
    case average(FinancialGoalStanding.Average)
    case restoration(CellValue)
    /// The goal has none.
    case none
  }

  let goal: FinancialGoal
  let part: Part
}

extension Scene {
  /// Financial goals against their thresholds, and figures of personnel with the tables behind them.
  var economyAndPersonnel: [Report] {
    [
      report(
        ReportTable(financeColumns, rows: financeRows),
        section: words.fieldName(.finance)
      ),
      report(
        ReportTable(personnelColumns, rows: personnel),
        section: words.fieldName(.personnel)
      ),
      decisions,
    ] + personnelTables
  }

  /// Figures of personnel up to the period, so that an old report reads as it did.
  private var personnel: [PersonnelFigures] {
    workspace.personnel(of: owner).filter { $0.period.map { $0 <= period } ?? true }
  }

  /// The tables of documents that the figures of personnel point to, each once.
  private var personnelTables: [Report] {
    let referred = Set(personnel.compactMap(\.table))
    guard !referred.isEmpty else { return [] }
    let verdicts = CellVerdicts(workspace.findings(of: owner))
    return documentsInOrder.flatMap { document in
      document.statements
        .filter { referred.contains(StatementReference(document.id, $0.id)) }
        .map { report($0, in: document, verdicts) }
    }
  }

  private var financeRows: [FinanceRow] {
    workspace.finance(of: owner)
      .flatMap { goal in
        let standing = goal.standing
        var parts = standing.years.map { FinanceRow.Part.year($0) }
        if let average = standing.average { parts.append(.average(average)) }
        if let amount = goal.amountToRestore { parts.append(.restoration(amount)) }
        return (parts.isEmpty ? [.none] : parts).map { FinanceRow(goal: goal, part: $0) }
      }
  }

  private var financeColumns: [ReportColumn<FinanceRow>] {
    [
      column(.goal) { .text($0.goal.title) },
      field(.threshold, in: .text) { ReportEntry(condition(of: $0.goal)) },
      field(.comparator, in: .data) { [words] row in
        row.goal.comparator.map { .code($0.rawValue, words: words.comparator($0)) } ?? .nothing
      },
      field(.threshold, in: .data) { .cell($0.goal.threshold) },
      column(.kind, in: .data) { kind(of: $0) },
      column(.year, in: .text) { ReportEntry(time(of: $0)) },
      field(.averageFrom, key: "average_from", in: .data) { .plain($0.firstYear) },
      column(.year, in: .data) { .plain($0.year) },
      column(.value, .right) { value(of: $0) },
      column(.unit) { [words] row in
        row.unit.map { .code($0.rawValue, words: words.unit($0)) } ?? .nothing
      },
      field(.valueBasis, key: "value_basis") { [words] row in
        row.basis.map { .code($0.rawValue, words: words.valueBasis($0)) } ?? .nothing
      },
      column(.assessment) { standing(of: $0) },
      field(.judgedOn, key: "judged_on") { [words] row in
        row.goal.threshold == nil
          ? .nothing : .code(row.goal.judgedOn.rawValue, words: words.basis(row.goal.judgedOn))
      },
      field(.comparisonGroup, key: "comparison_group", in: .data) {
        ReportEntry($0.goal.comparisonGroup)
      },
      column(.source, in: .data) { ReportEntry($0.goal.source?.code) },
    ]
  }

  /// When the goal is met: *Över 25,6 %*.
  private func condition(of goal: FinancialGoal) -> String? {
    guard let comparator = goal.comparator, let threshold = goal.threshold else { return nil }
    let value = goal.unit.map { words.quantity(threshold, unit: $0) } ?? words.value(threshold)
    return "\(words.comparator(comparator)) \(value)"
  }

  /// Which value it is, in data.
  private func kind(of row: FinanceRow) -> ReportEntry {
    switch row.part {
    case .year: .code("year", words: words.heading(.year))
    case .average: .code("average", words: words.basis(.average))
    case .restoration: .code("restoration", words: words.fieldName(.amountToRestore))
    case .none: .nothing
    }
  }

  /// The year of a value, or the years of an average.
  private func time(of row: FinanceRow) -> String? {
    switch row.part {
    case .year(let standing): return String(standing.year.number)
    case .average:
      guard let first = row.goal.averageFrom, let last = row.goal.averageTo else {
        return words.basis(.average)
      }
      return "\(words.basis(.average)) \(first)–\(last)"
    case .restoration:
      return row.goal.restoreBy.map { "\(words.fieldName(.restoreBy)) \($0)" }
        ?? words.fieldName(.amountToRestore)
    case .none: return nil
    }
  }

  private func value(of row: FinanceRow) -> ReportEntry {
    switch row.part {
    case .year(let standing): .value(standing.value)
    case .average(let average): .exact(average.value, decimals: 1)
    case .restoration(let amount): .value(amount)
    case .none: .nothing
    }
  }

  /// Whether the value meets the goal; of one that is only expected, whether it would.
  private func standing(of row: FinanceRow) -> ReportEntry {
    switch row.part {
    case .year(let year) where row.goal.countsOnlyInAverage(year.year):
      .text(words[EconomyPhrase.countsInAverage])
    case .year(let year): .text(words.standing(year.verdict, year.basis.certainty))
    case .average(let average): .text(words.standing(average.verdict, average.certainty))
    case .restoration, .none: .nothing
    }
  }

  private var personnelColumns: [ReportColumn<PersonnelFigures>] {
    [
      field(.period) { [words] figures in
        .code(figures.id.text, words: figures.period.map { words.period($0) } ?? figures.id.text)
      },
      field(.headcount, .right) { .cell($0.headcount) },
      field(.womenPercent, key: "women_percent", .right) { .cell($0.womenPercent) },
      field(.menPercent, key: "men_percent", .right) { .cell($0.menPercent) },
      field(.sicknessPercent, key: "sickness_percent", .right) { .cell($0.sicknessPercent) },
      field(.sicknessAsOf, key: "sickness_as_of") { [words] figures in
        figures.sicknessAsOf.map { .code($0.isoText, words: words.partialDate($0)) } ?? .nothing
      },
      field(.text, in: .data) { ReportEntry($0.text) },
      column(.source, in: .data) { ReportEntry($0.source?.code) },
    ]
  }
}

extension FinanceRow {
  /// The first year of an average.
  fileprivate var firstYear: Int? {
    if case .average = part { goal.averageFrom } else { nil }
  }

  /// The year of a value, the last of an average, or the one by which a deficit is restored.
  fileprivate var year: Int? {
    switch part {
    case .year(let standing): standing.year.number
    case .average: goal.averageTo
    case .restoration: goal.restoreBy
    case .none: nil
    }
  }

  /// What the value counts.
  fileprivate var unit: Unit? {
    if case .restoration = part { goal.restoreUnit } else { goal.unit }
  }

  /// What a year's value rests on.
  fileprivate var basis: ValueBasis? {
    if case .year(let standing) = part { standing.basis } else { nil }
  }
}
