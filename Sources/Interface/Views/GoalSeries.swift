import Governance
import Screen
import Wording

extension State {
  /// Outcome, target and history of an indicator, in the columns of the list of goals.
  func drawSeries(_ indicator: Indicator, _ columns: GoalColumns, into grid: inout Grid) {
    let year = Year(period.year)
    let outcome = indicator.outcomes[year].map { words.value($0) } ?? words.value(.missing)
    let target = indicator.targets[year].map { words.value($0) } ?? words.value(.missing)
    let text = latestText(indicator, in: year) ?? words[.outcomeOfTarget(outcome, target)]
    grid.putTruncated(text, in: columns.value, align: .right)
    grid.putTruncated(words.unit(of: indicator), in: columns.unit, style: .quiet)
    let values = indicator.years.map { indicator.outcomes[$0]?.amount?.rational.approximation }
    if values.count(where: { $0 != nil }) > 1 {
      let line = Sparkline(values).text(width: columns.spark.width, among: glyphs)
      grid.putTruncated(line, in: columns.spark, align: .right, style: .quiet)
    }
  }

  /// The latest outcome with its year, where nothing is said of the chosen year.
  private func latestText(_ indicator: Indicator, in year: Year) -> String? {
    guard indicator.isSilent(in: year) else { return nil }
    let known = indicator.outcomes.filter { $0.key < year }.max { $0.key < $1.key }
    return known.map { words[.standsAt($0.key.number, words.value($0.value))] }
  }
}
