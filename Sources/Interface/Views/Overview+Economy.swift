import Governance
import Screen
import Wording

extension State {
  /// The section's title with the heads of its columns.
  func drawEconomyHead(_ title: String, in line: Rect, into grid: inout Grid) {
    let columns = EconomyColumns(line.inset(left: 2))
    let table = derived.facts.tablesInForce.first { $0.economy != nil }
    let document = table.map { "   \($0.documentTitle)" } ?? ""
    let unit = table.map { words.unit($0.statement.unit) } ?? ""
    let room = line.inset(right: line.maxX - columns.title.maxX)
    grid.put([Span(title, Style(.quiet, .bold)), Span(document, .quiet)], in: room)
    grid.putTruncated(unit, in: columns.word, style: .quiet)
    grid.putTruncated(words[.forecastWord], in: columns.forecast, align: .right, style: .quiet)
    grid.putTruncated(words[.budgetWord], in: columns.budget, align: .right, style: .quiet)
    grid.putTruncated(words[.varianceWord], in: columns.variance, align: .right, style: .quiet)
  }

  func drawEconomy(_ table: Facts.TableFact, in line: Rect, into grid: inout Grid) {
    guard let economy = table.economy else { return }
    let columns = EconomyColumns(line)
    let style = varianceStyle(economy.variance)
    let signal = economy.level.signal
    let word = words[.economyLevel(economy.level)]
    grid.putTruncated(table.statement.title, in: columns.title)
    grid.putTruncated(words.value(economy.forecast), in: columns.forecast, align: .right)
    grid.putTruncated(words.value(economy.budget), in: columns.budget, align: .right)
    grid.putTruncated(
      words.value(economy.variance, sign: .always),
      in: columns.variance,
      align: .right,
      style: style
    )
    if let variance = economy.variance.amount, let scale = economyScale, !columns.bar.isEmpty {
      let bar = DivergingBar(variance.rational.approximation / scale).text(width: columns.bar.width)
      grid.putTruncated(bar, in: columns.bar, style: style)
    }
    grid.put([Span(disc(signal), signal.style), Span(" \(word)", signal.style)], in: columns.word)
  }

  /// The largest variance: what fills half a bar.
  private var economyScale: Double? {
    derived.facts.tablesInForce
      .compactMap { $0.economy?.variance.amount?.rational.magnitude.approximation }
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

  init(_ line: Rect) {
    let isWide = line.width >= 84
    var columns = RightColumns(line)
    word = columns.take(20)
    bar = columns.take(isWide ? 9 : 0)
    variance = columns.take(9)
    budget = columns.take(9)
    forecast = columns.take(9)
    title = columns.rest(from: line.x)
  }
}
