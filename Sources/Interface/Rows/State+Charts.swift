import Governance
import Screen
import Wording

extension State {
  /// What the selected row would be drawn as; `nil` where it has no years.
  var selectedChart: Address? {
    guard let place, let row = selectedRow else { return nil }
    switch row.content {
    case .indicator: return row.id?.address
    case .goal(let index), .goalSummary(let index):
      let fact = derived.facts.goals[index]
      return fact.indicators.first.map { Address(fact.address.owner, ["indicators", $0.id.text]) }
    case .looseHeading(let index):
      let fact = derived.facts.looses[index]
      return fact.indicators.first.map { Address(fact.address.owner, ["indicators", $0.id.text]) }
    case .economyLine(.goal(let index)), .economyLine(.goalYear(let index, _)),
      .economyLine(.average(let index)), .economyLine(.restore(let index)):
      return derived.facts.finances.goals[index].address
    case .economyLine(.result(let index)):
      let table = derived.facts.tables[index]
      return table.resultLine.map { table.address(of: table.statement.lines[$0]) }
    case .economyLine(.tableLine(let index)):
      return derived.facts.finances.table.map { $0.address(of: $0.statement.lines[index]) }
    case .line(let index):
      guard place.view == .budget, let table else { return nil }
      let years = table.statement.columns.filter { $0.kind.chartRank != nil }.compactMap(\.year)
      return Set(years).count > 1 ? table.address(of: table.statement.lines[index]) : nil
    default: return nil
    }
  }

  /// The chart of an indicator, a financial goal or a line of a table.
  func chart(of address: Address) -> ChartPicture? {
    switch address.path.first {
    case "indicators": indicator(at: address).map { chart(of: $0, address) }
    case FieldName.finance.key:
      derived.facts.finances.goals.first { $0.address == address }.map { chart(of: $0) }
    default: lineChart(address)
    }
  }

  private func indicator(at address: Address) -> Indicator? {
    derived.facts.shown.indicators(of: address.owner).first { $0.id.text == address.path.last }
  }

  private func chart(of indicator: Indicator, _ address: Address) -> ChartPicture {
    var picture = ChartPicture(
      subject: address,
      title: indicator.name,
      about: words.middot([words.unit(of: indicator), words.direction(indicator.direction)]),
      decimals: decimals(indicator.outcomes.values)
    )
    picture.isRanked = indicator.unit == .rank && indicator.direction == .lower
    let compared = indicator.comparisons.first
    let all: [(String, Chart.Form, Style, [Year: CellValue])] = [
      (words[.outcomesLabel], .line(.disc), .bold, indicator.outcomes),
      (words[.targetsLabel], .steps, .accent, indicator.targets),
      (words[.womenLabel], .line(.triangle), .plain, indicator.womenOutcomes),
      (words[.menLabel], .line(.square), .plain, indicator.menOutcomes),
      (compared?.name ?? "", .line(.diamond), .quiet, compared?.outcomes ?? [:]),
    ]
    picture.series = all.filter { !$0.3.isEmpty }
      .map { ChartPicture.Series(name: $0.0, form: $0.1, style: $0.2, values: $0.3) }
    picture = picture.spanning()
    for year in picture.years {
      let standing = indicator.standing(in: year)
      picture.words[year] = word(of: standing, indicator, year)
      picture.signals[year] = standing.reach.signal
      picture.addresses[year] = address.field(FieldName.outcomes.key, String(year.number))
    }
    return picture
  }

  /// What is said of a year: of one before the period's that it is not known, for nothing is to come.
  private func word(
    of standing: IndicatorStanding,
    _ indicator: Indicator,
    _ year: Year
  ) -> String {
    guard !indicator.isSilent(in: year) else { return "" }
    let hasOutcome = indicator.outcomes[year].map { $0 != .missing && $0 != .blank } ?? false
    guard hasOutcome || year.number >= period.year else { return words[PicturePhrase.notKnown] }
    return words.standing(standing, length: .long)
  }

  private func chart(of fact: EconomyFacts.GoalFact) -> ChartPicture {
    let goal = fact.goal
    var picture = ChartPicture(
      subject: fact.address,
      title: goal.title,
      about: words.middot([words.unit(goal.unit ?? .count), threshold(of: goal)]),
      decimals: decimals(
        Array(goal.values.values) + [goal.threshold, goal.average].compactMap(\.self)
      )
    )
    picture.series = [
      .init(
        name: words[PicturePhrase.budgetMark],
        form: .line(.disc),
        style: .bold,
        values: goal.values
      )
    ]
    let spanned = picture.spanning(
      [goal.averageFrom, goal.averageTo].compactMap { $0.map { Year($0) } } + [Year(period.year)]
    )
    picture.years = spanned.years
    if let threshold = goal.threshold {
      picture.series.append(
        .init(
          name: words[PicturePhrase.thresholdMark],
          form: .steps,
          style: .accent,
          values: Dictionary(uniqueKeysWithValues: picture.years.map { ($0, threshold) })
        )
      )
    }
    if let average = fact.standing.average, let from = goal.averageFrom, let to = goal.averageTo,
      let value = average.value.rounded(decimals: max(1, picture.decimals)), from <= to
    {
      let years = picture.years.filter { (from...to).contains($0.number) }
      picture.series.append(
        .init(
          name: words[.average(from, to)],
          form: .level,
          style: .bold,
          values: Dictionary(uniqueKeysWithValues: years.map { ($0, .number(value)) })
        )
      )
    }
    for standing in fact.years {
      let basis = standing.basis == .outcome ? nil : words.valueBasis(standing.basis).lowercased()
      let said = words.standing(standing.verdict, standing.position, standing.certainty)
      picture.words[standing.year] = words.middot([basis, said].compactMap(\.self))
      picture.signals[standing.year] = standing.verdict.signal
      if standing.certainty == .expected { picture.expected.insert(standing.year) }
    }
    for year in picture.years {
      picture.addresses[year] = fact.address.field(FieldName.values.key, String(year.number))
    }
    return picture
  }

  /// A line of a table over the years of its columns; where a year has several, what came out is shown
  /// before what was planned.
  private func lineChart(_ address: Address) -> ChartPicture? {
    let known = (derived.facts.tables + [derived.facts.finances.table].compactMap(\.self))
      .first { $0.address.owner == address.owner && address.path.starts(with: $0.address.path) }
    guard let statement = known?.statement ?? shownWorkspace.statement(at: address),
      let index = statement.lines.firstIndex(where: { $0.id.text == address.path.last }),
      statement.lines[index].kind != .heading
    else { return nil }
    let line = statement.lines[index]
    let figures = known?.figures ?? StatementFigures(statement)
    let unit = statement.lines[index].unit ?? statement.unit
    var picture = ChartPicture(
      subject: address,
      title: line.label,
      about: words.middot([words.unit(unit), statement.title]),
      decimals: line.decimals ?? statement.decimals
    )
    var values: [Year: CellValue] = [:]
    for (place, column) in statement.columns.enumerated() {
      guard let number = column.year, let rank = column.kind.chartRank, column.unit == nil else {
        continue
      }
      let (year, value) = (Year(number), figures[index, place].value)
      let isBetter = picture.addresses[year] == nil || rank > picture.ranks(year, statement)
      guard isBetter, !value.isAbsent || values[year] == nil else { continue }
      values[year] = value
      picture.words[year] = column.label
      picture.addresses[year] = address.field(FieldName.values.key, column.id.text)
      if column.kind.liesAhead {
        picture.expected.insert(year)
      } else {
        picture.expected.remove(year)
      }
    }
    picture.series = [.init(name: line.label, form: .line(.disc), style: .bold, values: values)]
    return picture.spanning()
  }

  private func decimals(_ values: some Collection<CellValue>) -> Int {
    values.compactMap { $0.amount?.decimals }.max() ?? 0
  }
}

extension ChartPicture {
  /// How much the column counts that a year's value comes from.
  fileprivate func ranks(_ year: Year, _ statement: Statement) -> Int {
    guard let id = addresses[year]?.field.last else { return -1 }
    return statement.columns.first { $0.id.text == id }?.kind.chartRank ?? -1
  }
}

extension StatementColumn.Kind {
  /// Which of several columns of a year a chart shows; `nil` for those that it does not.
  fileprivate var chartRank: Int? {
    switch self {
    case .annualAccounts, .outcome: 3
    case .forecast: 2
    case .budget, .originalBudget, .revisedBudget: 1
    case .plan: 0
    case .periodBudget, .variance, .difference, .percent, .part: nil
    }
  }
}

extension IndicatorStanding.Reach {
  /// The signal of a target that is reached or not.
  var signal: Signal {
    switch self {
    case .reached: .full
    case .notReached: .empty
    case .unknown: .none
    }
  }
}
