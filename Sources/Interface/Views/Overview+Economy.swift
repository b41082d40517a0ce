import Governance
import Screen
import Wording

extension State {
  /// The section's title with unit and document, and the heads of its columns.
  func drawEconomyHead(_ title: String, in line: Rect, into grid: inout Grid) {
    let facts = derived.facts
    guard let table = facts.toldTables.first.map({ facts.tables[$0] }) else { return }
    let columns = EconomyColumns(line.inset(left: 2), bars: economyBars)
    let heads = economyHeads(table)
    for (text, rect) in zip(heads, [columns.forecast, columns.budget, columns.variance]) {
      grid.putTruncated(text, in: rect, align: .right, style: .quiet)
    }
    let first = columns.forecast.maxX - min(heads[0].columns, columns.forecast.width)
    let room = line.inset(right: line.maxX - first + 1)
    let remarks = economyRemarks(table)
    let remark = remarks.first { title.columns + $0.columns <= room.width } ?? ""
    grid.put([Span(title, Style(.quiet, .bold)), Span(remark, .quiet)], in: room)
  }

  private func economyHeads(_ table: Facts.TableFact) -> [String] {
    guard table.told == nil, let budget = table.budget else {
      return [words[.forecastWord], words[.budgetWord], words[.varianceWord]]
    }
    return ["\(budget.year - 1)", "\(budget.year)", words[.changeWord]]
  }

  /// Unit and document, as long as can be first.
  private func economyRemarks(_ table: Facts.TableFact) -> [String] {
    let unit = words.unit(table.statement.unit)
    let document = derived.facts.documents.first { $0.id == table.document }
    let time = document?.period.map { words.period($0, length: .short) }
    let parts: [[String]]
    if table.told == nil, let budget = table.budget {
      let year = words[.budgetOf(budget.kind, budget.year)]
      parts = [[unit, year, table.documentTitle], [unit, year], [unit]]
    } else {
      parts = [[unit, table.documentTitle], [unit, time].compactMap(\.self), [unit]]
    }
    return parts.map { words.middot([""] + $0) }
  }

  func drawEconomy(_ table: Facts.TableFact, in line: Rect, into grid: inout Grid) {
    guard let told = table.told else { return drawBudget(table, in: line, into: &grid) }
    let columns = EconomyColumns(line, bars: economyBars)
    let style = varianceStyle(told.variance)
    let signal = told.level.signal
    let word = words[.economyLevel(told.level)]
    drawTitle(of: table, toldBy: told.line, in: columns.title, into: &grid)
    grid.putTruncated(words.value(told.forecast), in: columns.forecast, align: .right)
    grid.putTruncated(words.value(told.budget), in: columns.budget, align: .right)
    grid.putTruncated(
      words.value(told.variance, sign: .always),
      in: columns.variance,
      align: .right,
      style: style
    )
    if let variance = told.variance.amount, let scale = economyScale, !columns.bar.isEmpty {
      let bar = DivergingBar(variance.rational.approximation / scale).text(width: columns.bar.width)
      grid.putTruncated(bar, in: columns.bar, style: style)
    }
    grid.put([Span(disc(signal), signal.style), Span(" \(word)", signal.style)], in: columns.word)
  }

  /// What a table is called, and on which line it is told, where that is not its headline.
  private func drawTitle(
    of table: Facts.TableFact,
    toldBy told: StatementLine.ID,
    in rect: Rect,
    into grid: inout Grid
  ) {
    let title = table.statement.title
    let lengths: [TextLength] = told == table.statement.totalLine ? [] : [.long, .short]
    let line = lengths.map { " · \(words[.netCosts($0)])" }
      .first { title.columns + $0.columns <= rect.width }
    grid.put([Span(title), Span(line ?? "", .quiet)], in: rect)
  }

  /// What a table without a forecast gives the year, and the year before.
  private func drawBudget(_ table: Facts.TableFact, in line: Rect, into grid: inout Grid) {
    guard let budget = table.budget else { return }
    let columns = EconomyColumns(line, bars: economyBars)
    let change = budget.change.map { words.value(.number($0), sign: .always) }
    drawTitle(of: table, toldBy: budget.line, in: columns.title, into: &grid)
    let figures = [
      (budget.before.map { words.value($0) } ?? "", columns.forecast),
      (words.value(budget.budget), columns.budget), (change ?? "", columns.variance),
    ]
    for (text, rect) in figures { grid.putTruncated(text, in: rect, align: .right) }
    let unknown = Span("\(disc(.none)) ", Signal.none.style)
    grid.put([unknown, Span(words[.noForecast], .quiet)], in: columns.word)
  }

  private var economyBars: EconomyColumns.Bars { derived.facts.hasForecast ? .shown : .none }

  /// The largest variance: what fills half a bar.
  private var economyScale: Double? {
    derived.facts.tablesInForce
      .compactMap { $0.told?.variance.amount?.rational.magnitude.approximation }
      .max().flatMap { $0 > 0 ? $0 : nil }
  }

  /// Negative variances in the colour of *Ej uppfyllt*.
  func varianceStyle(_ value: CellValue) -> Style {
    value.amount?.isNegative == true ? Style(.notMet) : .plain
  }
}

/// Where the columns of a statement's line in the overview stand.
private struct EconomyColumns {
  let title: Rect
  let forecast: Rect
  let budget: Rect
  let variance: Rect
  let bar: Rect
  let word: Rect

  /// Whether there are variances to draw: else the names have the room.
  enum Bars {
    case shown, none
  }

  init(_ line: Rect, bars: Bars) {
    let isWide = line.width >= 84
    var columns = RightColumns(line)
    word = columns.take(bars == .shown ? 20 : 16)
    bar = columns.take(isWide && bars == .shown ? GoalColumns.sparkWidth : 0)
    variance = columns.take(9)
    budget = columns.take(9)
    forecast = columns.take(9)
    title = columns.rest(from: line.x)
  }
}
