internal import Governance
internal import Wording

/// How an owner stands to goals, economy and what is followed up: the line at the top of the overview.
private struct StandingRow {
  let part: String
  /// How it stands in a word of its own; `nil` where the text says it.
  let word: String?
  let text: String
}

extension Scene {
  /// The verdicts of the overview's first line, each in a row.
  var standing: Report {
    // Of a municipality it is asked first whether its finances hold, as on the screen.
    let rows =
      owner.body == nil
      ? [financeStanding] + economyStanding + [goalStanding, followUpStanding]
      : [goalStanding] + economyStanding + [followUpStanding]
    let columns: [ReportColumn<StandingRow>] = [
      column(.kind) { .text($0.part) },
      column(.status) { row in ReportEntry(row.word) },
      column(.standing) { .text($0.text) },
    ]
    return report(
      ReportTable(columns, rows: rows.compactMap(\.self)),
      section: words[OverviewPhrase.standing],
      remark: timed
    )
  }

  /// Nothing where there are no goals in the ordinary sense.
  private var goalStanding: StandingRow? {
    let goals = counted.flatMap { workspace.goals(of: $0) }
      .filter { $0.kind == .goal && $0.isValid(in: period.year) }
    guard !goals.isEmpty else { return nil }
    let levels = goals.compactMap { $0.assessment(at: period)?.1.level }
      .filter { $0 != .notEvaluated }
    let met = levels.count { $0 == .fullyMet }
    let text: OverviewPhrase =
      levels.isEmpty
      ? .noneAssessed(of: goals.count) : .goalsMet(met, of: levels.count, length: .long)
    return StandingRow(
      part: words[Phrase.goals],
      word: words.signal(levels.isEmpty ? .none : Signal(summing: levels)),
      text: words[text]
    )
  }

  /// The financial goals that are not met; that all are, where nothing is unknown.
  private var financeStanding: StandingRow? {
    let goals = workspace.finance(of: owner)
      .map { (title: $0.title, standing: $0.standing) }
      .map { ($0.title, $0.standing.verdict(in: Year(period.year)), $0.standing) }
    let unmet = goals.filter { $0.1 == .notMet }
    let told = unmet.isEmpty && goals.allSatisfy { $0.1 == .met } ? goals : unmet
    guard let verdict = told.first?.1 else { return nil }
    let isKnown = told.allSatisfy { $0.2.certainty(at: period) == .known }
    let certainty: FinancialGoalStanding.Certainty = isKnown ? .known : .expected
    let text = OverviewPhrase.financialGoals(verdict, certainty, told.map(\.0), .long)
    return StandingRow(
      part: words[EconomyPhrase.financialGoals],
      word: words.standing(verdict, certainty),
      text: words[text]
    )
  }

  /// The worst that a forecast says; where there is none, what the budget gives.
  private var economyStanding: [StandingRow?] {
    let owners = owner.body == nil ? counted.filter { $0.body != nil } : [owner]
    let told =
      owners.flatMap { owner in
        workspace.forecasts(of: owner, at: period).map { (owner, $0.statement, $0.standing) }
      }
      .filter { $0.2.level != .unknown }
    let worst = told.first { one in !told.contains { $0.2.level.isWorse(than: one.2.level) } }
    guard let (holder, statement, standing) = worst else {
      return owner.body == nil ? wholeBudgetStandings : [budgetStanding]
    }
    guard standing.level != .balanced else {
      return [
        StandingRow(
          part: words[Phrase.economy],
          word: words[.economyLevel(.balanced)],
          text: words[OverviewPhrase.inBalance]
        )
      ]
    }
    let name = owner.body == nil ? workspace.body(holder).map { $0.shortName ?? $0.name } : nil
    let amount =
      "\(words.value(standing.variance, sign: .always)) \(words.unit(statement.unit))"
    let text = [name, words.harmless(statement.title), amount].compactMap(\.self)
    return [
      StandingRow(
        part: words[Phrase.economy],
        word: words[.economyLevel(standing.level)],
        text: text.joined(separator: " ")
      )
    ]
  }

  /// What the budget gives a body.
  private var budgetStanding: StandingRow? {
    guard let given = budgets.first else { return nil }
    let (budget, unit) = (given.standing, words.unit(given.statement.unit))
    let name = words[.budgeted(budget.measure, budget.kind, budget.year)]
    return unforecast("\(name) \(words.value(budget.budget)) \(unit)")
  }

  /// What the budget gives a municipality: its result, then what its bodies may cost, which is no deficit.
  private var wholeBudgetStandings: [StandingRow?] {
    let result = workspace.budgetedResult(of: owner, at: period)
      .map { told in
        let (budget, unit) = (told.standing, words.unit(told.unit))
        let name = words[.budgeted(.result, budget.kind, budget.year)]
        return unforecast("\(name) \(words.value(budget.budget, sign: .always)) \(unit)")
      }
    let bodies = givenBodies
    guard let first = bodies.first, let total = bodies.total else { return [result] }
    let name = words[
      .givenBodies(bodies.measure, first.standing.kind, first.standing.year, .long)
    ]
    let amount = "\(words.value(.number(total))) \(words.unit(first.unit))"
    return [result, unforecast("\(name) \(amount)")]
  }

  private func unforecast(_ text: String) -> StandingRow {
    StandingRow(
      part: words[Phrase.economy],
      word: words.signal(.none),
      text: "\(text), \(words[FollowUpPhrase.noForecast])"
    )
  }

  private var givenBodies: [BodyBudget] {
    (workspace.municipality(owner.municipality)?.bodies ?? [])
      .compactMap { workspace.budget(of: Owner(owner.municipality, $0.id), at: period) }
  }

  private var followUpStanding: StandingRow? {
    let all = counted.flatMap { workspace.assignments(of: $0, at: period) }
    guard !all.isEmpty else { return nil }
    let late = all.filter { isOverdue($0) }
    let kinds = Set(late.map(\.kind))
    let text: OverviewPhrase =
      late.isEmpty
      ? .nothingOverdue(nil) : .overdue(kinds.count == 1 ? kinds.first : nil, late.count)
    return StandingRow(
      part: words[Phrase.assignments],
      word: nil,
      text: words[text]
    )
  }
}

/// What a table gives the year, where nobody has made a forecast.
struct GivenBudget {
  let statement: Statement
  let standing: BudgetStanding
}

extension Scene {
  /// What the tables of the document in force give the year, where none of them has a forecast; none that
  /// comes to the same again.
  var budgets: [GivenBudget] {
    guard let inForce = workspace.documentInForce(of: owner, at: period), inForce.kind.isPlan
    else { return [] }
    var rows: [GivenBudget] = []
    for statement in inForce.statements {
      guard let standing = statement.budget(in: period.year, StatementFigures(statement)),
        !rows.contains(where: {
          $0.statement.unit == statement.unit && $0.standing.budget == standing.budget
            && $0.standing.before == standing.before
        })
      else { continue }
      rows.append(GivenBudget(statement: statement, standing: standing))
    }
    return rows
  }

  /// The budgets in a table, told to have no forecast.
  var budgetReport: Report {
    let columns: [ReportColumn<GivenBudget>] = [
      column(.statement) { .text(title(of: $0.statement, toldBy: $0.standing.line)) },
      column(.unit) { [words] in .text(words.unit($0.statement.unit)) },
      column(.year) { .plain($0.standing.year) },
      column(.from, .right) { row in row.standing.before.map { .value($0) } ?? .nothing },
      column(.budget, .right) { .value($0.standing.budget) },
      column(.change, .right) { row in
        row.standing.change.map { .value(.number($0), sign: .always) } ?? .nothing
      },
    ]
    let rows = workspace.forecasts(of: owner, at: period).isEmpty ? budgets : []
    return report(
      ReportTable(columns, rows: rows),
      section: words[Phrase.economy],
      remark: words[FollowUpPhrase.noForecast]
    )
  }

  /// What a table is called, with the line that it is told by where that is not its headline.
  func title(of statement: Statement, toldBy line: StatementLine.ID) -> String {
    line == statement.totalLine
      ? statement.title : words.middot([statement.title, words[.netCosts(.long)]])
  }
}
