import Governance
import Screen

extension ChartPicture {
  /// A value as a bar from zero.
  struct Bar: Hashable, Sendable {
    var series: Series
    /// Its year; `nil` for what is the same in all years.
    var year: Year?
    var value: CellValue
    var certainty: Chart.Certainty
  }

  /// Its values as bars, where those that a line would join are all of one year; `nil` elsewhere.
  ///
  /// A line needs two years: a lone mark between two axes would be an empty field.
  var bars: [Bar]? {
    let joined = series.filter { if case .line = $0.form { true } else { false } }
    guard let year = joined.flatMap(\.knownYears).min(),
      joined.allSatisfy({ $0.knownYears.allSatisfy { $0 == year } })
    else { return nil }
    let bars = series.compactMap { bar(of: $0, in: year) }
    return bars.count == series.count(where: { !$0.knownYears.isEmpty }) ? bars : nil
  }

  /// A series' only value; `nil` where it has several.
  private func bar(of series: Series, in year: Year) -> Bar? {
    let years = series.knownYears
    guard let first = years.min(), let value = series.values[first],
      years.allSatisfy({ series.values[$0] == value })
    else { return nil }
    return Bar(
      series: series,
      year: years.count == 1 ? first : nil,
      value: value,
      certainty: series.certainty ?? certainty(of: value, in: first, series.form)
    )
  }
}

extension ChartPicture.Series {
  /// The years with a number.
  fileprivate var knownYears: [Year] { values.compactMap { $0.value.amount == nil ? nil : $0.key } }
}
