import Governance
import Screen
import Wording

/// Where the columns of a financial goal's lines stand.
struct FinanceColumns {
  let title: Rect
  let threshold: Rect
  let verdict: Rect
  let year: Rect
  let value: Rect
  let yearVerdict: Rect
  let chart: Rect

  private static let leastChart = 12
  private static let mostChart = 48

  init(_ line: Rect, threshold text: String = "") {
    var columns = RightColumns(line)
    verdict = columns.take(16)
    threshold = columns.take(min(text.columns, line.width / 3))
    title = columns.rest(from: line.x)
    year = Rect(x: line.x + 4, y: line.y, width: 18, height: 1)
    value = Rect(x: year.maxX, y: line.y, width: 16, height: 1)
    yearVerdict = Rect(x: value.maxX + 2, y: line.y, width: 17, height: 1)
    let room = line.maxX - yearVerdict.maxX - 4
    let width = room < Self.leastChart ? 0 : min(room, Self.mostChart)
    chart = Rect(x: yearVerdict.maxX + 2, y: line.y, width: width, height: 1)
  }
}

/// Where the columns of personnel stand.
private struct PeopleColumns {
  let label: Rect
  let before: Rect
  let now: Rect
  let change: Rect
  let note: Rect

  init(_ line: Rect) {
    label = Rect(x: line.x + 2, y: line.y, width: 19, height: 1)
    before = Rect(x: label.maxX, y: line.y, width: 11, height: 1)
    now = Rect(x: before.maxX, y: line.y, width: 11, height: 1)
    change = Rect(x: now.maxX, y: line.y, width: 10, height: 1)
    note = Rect(x: change.maxX + 2, y: line.y, width: line.maxX - change.maxX - 2, height: 1)
  }
}

extension State {
  /// The title of the view.
  func drawEconomyHead(into grid: inout Grid, _ layout: FrameLayout) {
    let line = layout.main.row(0)
    let start = grid.putRight(economyNote, in: line)
    let title = words.title(.economy)
    grid.putTruncated(title, in: line.inset(right: line.maxX - start + 1), style: .bold)
    grid.horizontalRule(layout.main.row(1))
  }

  /// How many financial goals there are; or, more important, that the figures of personnel are older
  /// than the period.
  private var economyNote: [Span] {
    let facts = derived.facts.finances
    if let shown = facts.people?.figures.period, shown != period {
      let (wanted, shown) = (
        words.period(period, length: .short), words.period(shown, length: .short)
      )
      return [Span(words[.oldFigures(wanted: wanted, shown: shown)], .accent)]
    }
    let count = facts.goals.count
    return count == 0 ? [] : [Span(words[EconomyPhrase.financialGoalCount(count)], .quiet)]
  }

  /// A line of the view of economy and personnel.
  func drawEconomyRow(_ row: Row, in line: Rect, into grid: inout Grid) {
    guard case .economyLine(let content) = row.content else {
      if case .nothing(let emptiness) = row.content {
        grid.putTruncated(words[emptiness.phrase], in: line, style: .quiet)
      }
      return
    }
    let facts = derived.facts.finances
    switch content {
    case .goalsTitle:
      let whose = facts.isMunicipal ? "   \(words[EconomyPhrase.ofMunicipality])" : ""
      grid.put([heading(.financialGoals), Span(whose, .accent)], in: line)
    case .goal(let index): draw(facts.goals[index], in: line, into: &grid)
    case .axis(let index): drawAxis(facts.goals[index], in: line, into: &grid)
    case .goalYear(let index, let year): draw(year, of: facts.goals[index], in: line, into: &grid)
    case .average(let index): drawAverage(facts.goals[index], index, in: line, into: &grid)
    case .restore(let index): drawRestore(facts.goals[index], index, in: line, into: &grid)
    case .personnelTitle: drawPersonnelTitle(in: line, into: &grid)
    case .noPersonnel:
      grid.putTruncated(
        words[EconomyPhrase.noPersonnel],
        in: line.inset(left: 2),
        style: .quiet
      )
    case .measure(let measure): draw(measure, in: line, into: &grid)
    case .tableTitle: drawTableTitle(in: line, into: &grid)
    case .tableLine(let index): draw(tableLine: index, in: line, into: &grid)
    }
  }

  private func heading(_ phrase: EconomyPhrase) -> Span {
    Span(words[phrase].uppercased(), Style(.quiet, .bold))
  }
}

extension State {
  private func draw(_ fact: EconomyFacts.GoalFact, in line: Rect, into grid: inout Grid) {
    let threshold = threshold(of: fact.goal)
    let columns = FinanceColumns(line, threshold: threshold)
    let signal = fact.verdict.signal
    grid.put(
      [Span(disc(signal), signal.style), Span(" \(fact.goal.title)", .bold)],
      in: columns.title
    )
    grid.putTruncated(threshold, in: columns.threshold)
    grid.put(
      [Span(words.verdict(fact.verdict), signal.style), Span(judgedYear(of: fact), .quiet)],
      in: columns.verdict
    )
  }

  /// The year that the verdict rests on, where it is an earlier one than the period's.
  private func judgedYear(of fact: EconomyFacts.GoalFact) -> String {
    guard fact.goal.judgedOn == .values, fact.verdict != .unknown,
      let year = fact.years.last(where: {
        $0.year.number <= period.year && $0.verdict != .unknown
      })?
      .year.number, year != period.year
    else { return "" }
    return " \(year)"
  }

  /// What the goal asks for: *högst 98,0 % i snitt*.
  private func threshold(of goal: FinancialGoal) -> String {
    guard let value = goal.threshold else { return "" }
    let text = words.quantity(value, unit: goal.unit ?? .count)
    return goal.judgedOn == .average
      ? words[.thresholdOnAverage(goal.comparator, text)]
      : words[.threshold(goal.comparator, text)]
  }

  /// The chart's ends: the least and the greatest that it shows, so that no length is mistaken.
  private func drawAxis(_ fact: EconomyFacts.GoalFact, in line: Rect, into grid: inout Grid) {
    let chart = FinanceColumns(line).chart
    guard let range = fact.range, chart.width > 0 else { return }
    let decimals = fact.decimals
    let threshold = fact.goal.threshold?.amount?.rational
    let word = words[EconomyPhrase.thresholdLabel].lowercased()
    let numbers = [range.low, range.high].map { words.number($0, decimals: decimals) ?? "" }
    let named = zip(numbers, [range.low, range.high]).map { $1 == threshold ? "\(word) \($0)" : $0 }
    let fits = named.reduce(0) { $0 + $1.columns } + 2 <= chart.width
    let ends = fits ? named : numbers
    grid.putTruncated(ends[0], in: chart, style: .quiet)
    grid.putRight([Span(ends[1], .quiet)], in: chart)
    guard let threshold, threshold != range.low, threshold != range.high else { return }
    let x = place(threshold, fact, chart) - word.columns / 2
    let room = chart.inset(left: ends[0].columns + 1, right: ends[1].columns + 1)
    guard x >= room.x, x + word.columns <= room.maxX else { return }
    grid.put(word, at: Point(x: x, y: line.y), in: room, style: .quiet)
  }

  private func draw(
    _ year: Year,
    of fact: EconomyFacts.GoalFact,
    in line: Rect,
    into grid: inout Grid
  ) {
    guard let standing = fact.years.first(where: { $0.year == year }) else { return }
    let columns = FinanceColumns(line)
    let isChosen = year.number == period.year
    grid.putTruncated(
      String(year.number),
      in: columns.year,
      style: isChosen ? .bold : .plain
    )
    let address = fact.address.field(FieldName.values.key, String(year.number))
    draw(standing.value, unit: fact.goal.unit, at: address, in: columns.value, into: &grid)
    draw(standing.verdict, in: columns.yearVerdict, into: &grid)
    draw(standing.value.amount?.rational, standing.verdict, of: fact, columns.chart, into: &grid)
  }

  private func draw(
    _ verdict: FinancialGoalStanding.Verdict,
    in rect: Rect,
    into grid: inout Grid
  ) {
    let signal = verdict.signal
    guard verdict != .unknown else { return }
    grid.put(
      [Span(disc(signal), signal.style), Span(" \(words.verdict(verdict))", signal.style)],
      in: rect
    )
  }

  private func drawAverage(
    _ fact: EconomyFacts.GoalFact,
    _ index: Int,
    in line: Rect,
    into grid: inout Grid
  ) {
    let columns = FinanceColumns(line)
    let goal = fact.goal
    grid.putTruncated(
      words[.average(goal.averageFrom, goal.averageTo)],
      in: columns.year,
      style: .bold
    )
    let average = fact.standing.average
    let value = average.flatMap { average in
      average.basis == .printed
        ? goal.average : average.value.rounded(decimals: fact.decimals).map(CellValue.number)
    }
    let address = fact.address.field(FieldName.average.key)
    draw(value ?? .missing, unit: goal.unit, at: address, in: columns.value, into: &grid)
    draw(average?.verdict ?? .unknown, in: columns.yearVerdict, into: &grid)
    draw(average?.value, average?.verdict ?? .unknown, of: fact, columns.chart, into: &grid)
  }

  private func drawRestore(
    _ fact: EconomyFacts.GoalFact,
    _ index: Int,
    in line: Rect,
    into grid: inout Grid
  ) {
    let columns = FinanceColumns(line)
    grid.putTruncated(words[EconomyPhrase.toRestore], in: columns.year, style: .bold)
    let address = fact.address.field(FieldName.amountToRestore.key)
    draw(
      fact.goal.amountToRestore ?? .missing,
      unit: fact.goal.restoreUnit,
      at: address,
      in: columns.value,
      into: &grid
    )
    guard let year = fact.goal.restoreBy else { return }
    grid.putTruncated(words[EconomyPhrase.restoreBy(year)], in: columns.yearVerdict)
  }

  /// A value, or the field in which it is edited.
  private func draw(
    _ value: CellValue,
    unit: Unit?,
    at address: Address,
    in cell: Rect,
    into grid: inout Grid
  ) {
    if case .number(let edit)? = layers.last, edit.address == address {
      return edit.field.draw(into: &grid, in: cell, align: .right)
    }
    let text =
      value == .blank
      ? words[EconomyPhrase.noValue] : words.quantity(value, unit: unit ?? .count)
    grid.putTruncated(
      text,
      in: cell.inset(right: 1),
      align: .right,
      style: value.isAbsent ? .quiet : .plain
    )
  }

  /// A value as a mark on a line from the least to the greatest; the threshold is a stroke across it.
  private func draw(
    _ value: Rational?,
    _ verdict: FinancialGoalStanding.Verdict,
    of fact: EconomyFacts.GoalFact,
    _ chart: Rect,
    into grid: inout Grid
  ) {
    guard fact.range != nil, chart.width > 0, let value else { return }
    grid.horizontalRule(chart)
    if let threshold = fact.goal.threshold?.amount?.rational {
      let x = place(threshold, fact, chart)
      grid.put("│", at: Point(x: x, y: chart.y), in: chart, style: .accent)
    }
    let mark = Point(x: place(value, fact, chart), y: chart.y)
    grid.put("■", at: mark, in: chart, style: verdict.signal.style)
  }

  private func place(
    _ number: Rational,
    _ fact: EconomyFacts.GoalFact,
    _ chart: Rect
  ) -> Int {
    let share = fact.range?.share(of: number) ?? 0
    return chart.x + Int(share * Double(chart.width - 1) + 0.5)
  }
}

extension EconomyFacts.GoalFact {
  /// The most decimals of its figures.
  fileprivate var decimals: Int {
    let values = goal.values.values + [goal.threshold, goal.average].compactMap(\.self)
    return values.compactMap { $0.amount?.decimals }.max() ?? 0
  }
}

extension State {
  private func drawPersonnelTitle(in line: Rect, into grid: inout Grid) {
    let columns = PeopleColumns(line)
    grid.put([heading(.personnel)], in: columns.label.inset(left: -2))
    let facts = derived.facts.finances
    guard let people = facts.people, let shown = people.figures.period else { return }
    let before = ReportingPeriod(year: shown.year - 1, month: shown.month)
    let heads: [(String, Rect)] = [
      (words.period(shown, length: .short), columns.now),
      (before.map { words.period($0, length: .short) } ?? "", columns.before),
      (words[EconomyPhrase.change], columns.change),
    ]
    for (text, rect) in heads {
      grid.putTruncated(text, in: rect.inset(right: 1), align: .right, style: .quiet)
    }
  }

  private func draw(_ measure: PersonnelMeasure, in line: Rect, into grid: inout Grid) {
    let columns = PeopleColumns(line)
    let facts = derived.facts.finances
    grid.putTruncated(words[measure.phrase], in: columns.label)
    let sides = [(facts.peopleBefore, columns.before), (facts.people, columns.now)]
    for (people, rect) in sides {
      let value = measure.value(in: people?.figures) ?? .blank
      let address = people?.address.field(measure.field.key)
      draw(
        value,
        unit: measure.unit,
        at: address ?? Address(Owner("unset"), []),
        in: rect,
        into: &grid
      )
    }
    grid.putTruncated(
      change(of: measure),
      in: columns.change.inset(right: 1),
      align: .right,
      style: .bold
    )
    grid.putTruncated(note(on: measure), in: columns.note, style: .quiet)
  }

  /// How much it has changed in a year; nothing where a year lacks a number.
  private func change(of measure: PersonnelMeasure) -> String {
    let facts = derived.facts.finances
    guard let now = measure.value(in: facts.people?.figures)?.amount,
      let before = measure.value(in: facts.peopleBefore?.figures)?.amount,
      let change = try? now.rational.minus(before.rational)
    else { return "" }
    let decimals = max(now.decimals, before.decimals)
    return words.number(change, decimals: decimals, sign: .always) ?? ""
  }

  /// Of which day a figure is, where that is not the period's last.
  private func note(on measure: PersonnelMeasure) -> String {
    guard let figures = derived.facts.finances.people?.figures else { return "" }
    return note(on: measure == .sickness ? figures.sicknessAsOf ?? figures.asOf : figures.asOf)
  }

  private func note(on day: PartialDate?) -> String {
    day.map { words[.otherDay(words.partialDate($0, length: .long))] } ?? ""
  }

  private func drawTableTitle(in line: Rect, into grid: inout Grid) {
    guard let table = derived.facts.finances.table else { return }
    let columns = PeopleColumns(line)
    let labels = table.statement.columns.prefix(3).map(\.heading)
    for (label, rect) in zip(labels, [columns.before, columns.now, columns.change]) {
      grid.putTruncated(label, in: rect.inset(right: 1), align: .right, style: .quiet)
    }
    let title = words[.sicknessTable(table.statement.title)].uppercased()
    let room = Rect(x: line.x, y: line.y, width: columns.before.x - line.x, height: 1)
    grid.putTruncated(title, in: room, style: Style(.quiet, .bold))
  }

  private func draw(tableLine index: Int, in line: Rect, into grid: inout Grid) {
    guard let table = derived.facts.finances.table else { return }
    let columns = PeopleColumns(line)
    let statementLine = table.statement.lines[index]
    let isSum = statementLine.kind == .sum || statementLine.kind == .result
    let style: Style = isSum ? .bold : .plain
    grid.putTruncated(
      statementLine.label,
      in: columns.label.inset(left: table.depths[index] * 2),
      style: style
    )
    let cells = [columns.before, columns.now, columns.change]
    for (column, rect) in zip(table.statement.columns.indices, cells) {
      let kind = table.statement.columns[column].kind
      let text = words.value(
        table.figures[index, column].value,
        sign: kind == .difference || kind == .variance ? .always : .negativeOnly
      )
      grid.putTruncated(text, in: rect.inset(right: 1), align: .right, style: style)
    }
  }

  /// The cell of a line that is selected, where it is not the whole line.
  func figureCell(of row: EconomyRow, in line: Rect) -> Rect? {
    guard current.column > 0 else { return nil }
    switch row {
    case .goalYear, .average, .restore: return FinanceColumns(line).value
    case .measure:
      let columns = PeopleColumns(line)
      return current.column == 1 ? columns.before : columns.now
    default: return nil
    }
  }
}

extension PersonnelMeasure {
  /// What it is called.
  var phrase: EconomyPhrase {
    switch self {
    case .headcount: .headcount
    case .women: .women
    case .men: .men
    case .sickness: .sickness
    }
  }
}

extension State {
  /// What is said of a line of economy and personnel; false where another view is shown.
  func describesEconomyRow(in text: inout DetailText) -> Bool {
    guard place?.view == .economy, case .economyLine(let row)? = selectedRow?.content else {
      return false
    }
    let facts = derived.facts.finances
    switch row {
    case .goal(let index), .goalYear(let index, _), .average(let index), .restore(let index):
      describe(facts.goals[index], row, in: &text)
    case .measure(let measure): describe(measure, in: &text)
    case .tableLine(let index):
      guard let table = facts.table else { return true }
      let line = table.statement.lines[index]
      text.add("\(line.label) · \(table.statement.title)", .bold)
      for column in table.statement.columns {
        if let note = line.notes[column.id] { text.add(label: column.heading, note) }
      }
      text.add(label: words[.sourceLabel], source(line.source, in: table.document))
    default: break
    }
    return true
  }

  private func describe(
    _ fact: EconomyFacts.GoalFact,
    _ row: EconomyRow,
    in text: inout DetailText
  ) {
    let goal = fact.goal
    text.add(goal.title, .bold)
    text.add(label: words[EconomyPhrase.thresholdLabel], threshold(of: goal))
    text.add(label: words[.standingLabel], standing(of: fact))
    if case .goalYear(_, let year) = row, let value = goal.values[year] {
      text.add(label: String(year.number), words.explanation(value) ?? "")
    }
    if let group = goal.comparisonGroup {
      text.add(label: words[EconomyPhrase.comparisonGroup], group)
    }
    if let amount = goal.amountToRestore {
      let shown = words.quantity(amount, unit: goal.restoreUnit ?? .mkr)
      let by = goal.restoreBy.map { ", \(words[EconomyPhrase.restoreBy($0)])" } ?? ""
      text.add(label: words[EconomyPhrase.toRestore], shown + by)
    }
    if let note = goal.text { text.add(label: words[.noteLabel], note) }
    let field: FieldName =
      switch row {
      case .goalYear: .values
      case .average: .average
      case .restore: .amountToRestore
      default: .title
      }
    text.add(
      label: words[.sourceLabel],
      source(goal.sources[field.key] ?? goal.source)
    )
  }

  /// What the years say, and what the average says, each for itself.
  private func standing(of fact: EconomyFacts.GoalFact) -> String {
    let known = fact.standing.years.filter { $0.verdict != .unknown }
    let met = known.count { $0.verdict == .met }
    let years = known.isEmpty ? nil : words[.yearsMet(met, known.count)]
    let average = fact.standing.average.map { average in
      let basis: EconomyPhrase = average.basis == .computed ? .averageComputed : .averagePrinted
      return "\(words[.average(fact.goal.averageFrom, fact.goal.averageTo)].lowercased()): "
        + "\(words.verdict(average.verdict).lowercased()) (\(words[basis]))"
    }
    return [years, average].compactMap(\.self).joined(separator: " · ")
  }

  private func describe(_ measure: PersonnelMeasure, in text: inout DetailText) {
    let facts = derived.facts.finances
    guard let people = current.column == 1 ? facts.peopleBefore : facts.people else { return }
    let figures = people.figures
    let period = figures.period.map { words.period($0) } ?? figures.id.text
    let value = measure.value(in: figures)
    let shown = value.map { words.quantity($0, unit: measure.unit) } ?? words[EconomyPhrase.noValue]
    text.add([
      Span("\(words[measure.phrase]) · \(period)", .bold), Span("   \(shown)", .bold),
      Span(value.flatMap { words.explanation($0) }.map { "   \($0)" } ?? "", .quiet),
      Span(measure == .sickness ? "   \(note(on: figures.sicknessAsOf))" : "", .quiet),
    ])
    if let note = figures.text { text.add(label: words[.noteLabel], note) }
    text.add(
      label: words[.sourceLabel],
      source(figures.sources[measure.field.key] ?? figures.source)
    )
  }
}
