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

  private static let verdictWidth = 16

  init(_ line: Rect, threshold text: String = "", verdict said: Int = 0) {
    var columns = RightColumns(line)
    verdict = columns.take(max(Self.verdictWidth, said))
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

extension State {
  func draw(_ fact: EconomyFacts.GoalFact, in line: Rect, into grid: inout Grid) {
    let threshold = threshold(of: fact.goal)
    let signal = fact.verdict.signal
    let certainty = fact.judged?.certainty ?? .known
    let said = [
      Span(words.standing(fact.verdict, certainty), signal.style),
      Span(judgedYear(of: fact), .quiet),
    ]
    let width = said.reduce(0) { $0 + $1.text.columns }
    let columns = FinanceColumns(line, threshold: threshold, verdict: width)
    grid.put(
      [
        Span(symbol(of: fact.verdict, certainty), signal.style),
        Span(" \(fact.goal.title)", .bold),
      ],
      in: columns.title
    )
    grid.putTruncated(threshold, in: columns.threshold)
    grid.put(said, in: columns.verdict)
  }

  /// A disc for what has come out, a rhomb for what is only expected.
  private func symbol(
    of verdict: FinancialGoalStanding.Verdict,
    _ certainty: FinancialGoalStanding.Certainty
  ) -> String {
    certainty == .expected && verdict != .unknown ? expectedMark : disc(verdict.signal)
  }

  /// The year that the verdict rests on, where it is an earlier one than the period's.
  private func judgedYear(of fact: EconomyFacts.GoalFact) -> String {
    guard let year = fact.judged?.year?.number, year != period.year else { return "" }
    return " \(year)"
  }

  /// What the goal asks for: *högst 98,0 % i snitt*.
  func threshold(of goal: FinancialGoal) -> String {
    guard let value = goal.threshold else { return "" }
    let text = words.quantity(value, unit: goal.unit ?? .count)
    if goal.amountToRestore != nil { return words[.thresholdOnResult(goal.comparator, text)] }
    return goal.judgedOn == .average
      ? words[.thresholdOnAverage(goal.comparator, text)]
      : words[.threshold(goal.comparator, text)]
  }

  /// The chart's ends: the least and the greatest that it shows, so that no length is mistaken.
  func drawAxis(_ fact: EconomyFacts.GoalFact, in line: Rect, into grid: inout Grid) {
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
    guard let threshold, threshold != range.low, threshold != range.high,
      let number = words.number(threshold, decimals: decimals)
    else { return }
    // A word without its number says less than the number alone.
    let room = chart.inset(left: ends[0].columns + 1, right: ends[1].columns + 1)
    let middle = place(threshold, fact, chart)
    let texts = ["\(word) \(number)", number]
    guard let (text, x) = texts.lazy.compactMap({ placed($0, at: middle, in: room) }).first else {
      return
    }
    grid.put(text, at: Point(x: x, y: line.y), in: room, style: .quiet)
  }

  /// Where a text begins that stands over a cell, moved aside where it must be; `nil` where it would not
  /// reach the cell.
  private func placed(_ text: String, at middle: Int, in room: Rect) -> (String, Int)? {
    let width = text.columns
    guard width <= room.width else { return nil }
    let x = min(max(room.x, middle - width / 2), room.maxX - width)
    return (x..<x + width).contains(middle) ? (text, x) : nil
  }

  func draw(
    _ year: Year,
    of fact: EconomyFacts.GoalFact,
    in line: Rect,
    into grid: inout Grid
  ) {
    guard let standing = fact.years.first(where: { $0.year == year }) else { return }
    let columns = FinanceColumns(line)
    let isChosen = year.number == period.year
    // What is supposed is no budget's figure any more.
    let said = fact.supposed[year] != nil ? words[ScenarioPhrase.supposedYear] : basis(of: standing)
    let basis = said.isEmpty ? "" : " \(said)"
    grid.put(
      [Span(String(year.number), isChosen ? .bold : .plain), Span(basis, .quiet)],
      in: columns.year
    )
    let address = fact.address.field(FieldName.values.key, String(year.number))
    draw(standing.value, unit: fact.goal.unit, at: address, in: columns.value, into: &grid)
    let isPart = fact.goal.countsOnlyInAverage(year) && standing.verdict != .unknown
    let mark = Mark(verdict: isPart ? .unknown : standing.verdict, certainty: standing.certainty)
    if isPart {
      let said = words[EconomyPhrase.countsInAverage]
      grid.putTruncated(said, in: columns.yearVerdict, style: .quiet)
    } else {
      draw(mark, in: columns.yearVerdict, into: &grid)
    }
    draw(standing.value.amount?.rational, mark, of: fact, columns.chart, into: &grid)
  }

  /// What a year's value rests on, where that is not what came out.
  private func basis(of standing: EconomyFacts.YearFact) -> String {
    standing.basis == .outcome ? "" : words.valueBasis(standing.basis).lowercased()
  }

  /// What a value says of its goal.
  private struct Mark {
    let verdict: FinancialGoalStanding.Verdict
    let certainty: FinancialGoalStanding.Certainty
  }

  private func draw(_ mark: Mark, in rect: Rect, into grid: inout Grid) {
    guard mark.verdict != .unknown else { return }
    let symbol = symbol(of: mark.verdict, mark.certainty)
    let said = words.standing(mark.verdict, mark.certainty)
    grid.putTruncated("\(symbol) \(said)", in: rect, style: mark.verdict.signal.style)
  }

  func drawAverage(
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
    let mark = Mark(
      verdict: average?.verdict ?? .unknown,
      certainty: average?.certainty ?? .known
    )
    draw(mark, in: columns.yearVerdict, into: &grid)
    draw(average?.value, mark, of: fact, columns.chart, into: &grid)
  }

  func drawRestore(
    _ fact: EconomyFacts.GoalFact,
    _ index: Int,
    in line: Rect,
    into grid: inout Grid
  ) {
    let columns = FinanceColumns(line)
    grid.putTruncated(words[EconomyPhrase.deficit], in: columns.year, style: .bold)
    let address = fact.address.field(FieldName.amountToRestore.key)
    draw(
      fact.goal.amountToRestore ?? .missing,
      unit: fact.goal.restoreUnit,
      at: address,
      in: columns.value,
      into: &grid
    )
    let room = line.inset(left: columns.yearVerdict.x - line.x)
    grid.putTruncated(words[.toRestore(by: fact.goal.restoreBy)], in: room)
  }

  /// A value, or the field in which it is edited.
  func draw(
    _ value: CellValue,
    unit: Unit?,
    at address: Address,
    in cell: Rect,
    into grid: inout Grid
  ) {
    if case .number(let edit)? = layers.last, edit.address == address {
      return draw(edit, in: cell, into: &grid)
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
    _ mark: Mark,
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
    let point = Point(x: place(value, fact, chart), y: chart.y)
    let glyph = mark.certainty == .expected ? expectedMark : "■"
    grid.put(glyph, at: point, in: chart, style: mark.verdict.signal.style)
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
