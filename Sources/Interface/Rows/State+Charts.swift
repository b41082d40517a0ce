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
      let line = table.statement.lines[index]
      return ChartedColumns(table.statement).main.count > 1 ? table.address(of: line) : nil
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
    picture.series += [threshold(of: fact, in: picture), average(of: fact, in: picture)]
      .compactMap(\.self)
    let before = fact.supposed.compactMapValues {
      $0.before.rounded(decimals: max(1, picture.decimals)).map(CellValue.number)
    }
    if !before.isEmpty { picture.series.append(without(before, certainty: .expected)) }
    for standing in fact.years { say(standing, of: goal, in: &picture) }
    for year in picture.years {
      picture.addresses[year] = fact.address.field(FieldName.values.key, String(year.number))
    }
    return picture
  }

  private func threshold(
    of fact: EconomyFacts.GoalFact,
    in picture: ChartPicture
  ) -> ChartPicture.Series? {
    fact.goal.threshold.map { threshold in
      .init(
        name: words[PicturePhrase.thresholdMark],
        form: .steps,
        style: .accent,
        values: Dictionary(uniqueKeysWithValues: picture.years.map { ($0, threshold) })
      )
    }
  }

  private func average(
    of fact: EconomyFacts.GoalFact,
    in picture: ChartPicture
  ) -> ChartPicture.Series? {
    guard let average = fact.standing.average, let from = fact.goal.averageFrom,
      let to = fact.goal.averageTo,
      let value = average.value.rounded(decimals: max(1, picture.decimals)), from <= to
    else { return nil }
    let years = picture.years.filter { (from...to).contains($0.number) }
    return .init(
      name: words[.average(from, to)],
      form: .level,
      style: .bold,
      values: Dictionary(uniqueKeysWithValues: years.map { ($0, .number(value)) })
    )
  }

  /// What is said of a year below its mark.
  private func say(
    _ standing: EconomyFacts.YearFact,
    of goal: FinancialGoal,
    in picture: inout ChartPicture
  ) {
    let basis = standing.basis == .outcome ? nil : words.valueBasis(standing.basis).lowercased()
    let isPart = goal.countsOnlyInAverage(standing.year) && standing.verdict != .unknown
    let said =
      isPart
      ? words[EconomyPhrase.countsInAverage]
      : words.standing(standing.verdict, standing.certainty)
    picture.words[standing.year] = words.middot([basis, said].compactMap(\.self))
    if !isPart { picture.signals[standing.year] = standing.verdict.signal }
    if standing.certainty == .expected { picture.expected.insert(standing.year) }
  }

  func decimals(_ values: some Collection<CellValue>) -> Int {
    values.compactMap { $0.amount?.decimals }.max() ?? 0
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
