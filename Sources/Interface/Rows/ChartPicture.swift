import Governance
import Screen

/// A chart with what is said of it: its title, its years as a table, what its marks mean.
struct ChartPicture: Hashable, Sendable {
  /// Values that belong together.
  struct Series: Hashable, Sendable {
    var name: String
    var form: Chart.Form
    var style: Style
    var values: [Year: CellValue]
    /// How certain all its values are; `nil` where each says itself or its year does.
    var certainty: Chart.Certainty?
    /// What stands beside its marks, where there is room.
    var note = ""
  }

  /// What it shows.
  var subject: Address
  var title: String
  /// Its unit, and which way is better.
  var about: String
  var decimals: Int
  /// Whether it counts places of which the first is the best.
  var isRanked = false
  /// The years from the first to the last, those without a value too.
  var years: [Year] = []
  /// What is drawn, the most important first.
  var series: [Series] = []
  /// The years whose values lie ahead: budgets and plans.
  var expected: Set<Year> = []
  /// What is said of each year.
  var words: [Year: String] = [:]
  /// What the main series' value of a year signals.
  var signals: [Year: Signal] = [:]
  /// Where the value of a year stands.
  var addresses: [Year: Address] = [:]

  /// More years than anybody can see apart.
  private static let mostYears = 400
}

extension ChartPicture {
  /// The same with the years that its series and others span.
  func spanning(_ others: [Year] = []) -> ChartPicture {
    var picture = self
    let known = series.flatMap(\.values.keys) + others
    guard let first = known.min()?.number, let last = known.max()?.number else { return picture }
    picture.years = (max(first, last - Self.mostYears)...last).map { Year($0) }
    return picture
  }

  /// As it is drawn.
  var chart: Chart {
    Chart(
      years.map { String($0.number) },
      series.enumerated()
        .map { index, series in
          Chart.Series(
            series.form,
            style: series.style,
            years.map { value(of: $0, in: series, isMain: index == 0 ? .main : .beside) }
          )
        },
      isRanked ? .ranked : mostDecimals == 0 ? .counted : .measured,
      decimals: mostDecimals
    )
  }

  /// Whole numbers have no ticks between them, and others no finer ones than they are told with.
  private var mostDecimals: Int {
    series.flatMap { $0.values.values.compactMap(\.amount?.decimals) }.max() ?? 0
  }

  private enum Weight { case main, beside }

  private func value(of year: Year, in series: Series, isMain weight: Weight) -> Chart.Value? {
    guard let value = series.values[year], let amount = value.amount else { return nil }
    let style = weight == .main ? signals[year].map { Style(role(of: $0), .bold) } : nil
    return Chart.Value(
      amount.rational.approximation,
      series.certainty ?? certainty(of: value, in: year, series.form),
      style: style,
      note: series.note
    )
  }

  /// A value without a verdict is drawn as any other.
  private func role(of signal: Signal) -> Role { signal == .none ? .plain : signal.role }

  func certainty(of value: CellValue, in year: Year, _ form: Chart.Form) -> Chart.Certainty {
    guard case .line = form else { return .known }
    if expected.contains(year) { return .expected }
    switch value {
    case .preliminary, .approximate: return .preliminary
    case .number, .interval, .missing, .blank, .lost: return .known
    }
  }

  /// Whether any mark of a certainty is drawn that its series does not have throughout.
  func has(_ certainty: Chart.Certainty) -> Bool {
    zip(series, chart.series)
      .contains { series, drawn in
        guard case .line = series.form, series.certainty == nil else { return false }
        return drawn.values.contains { $0?.certainty == certainty }
      }
  }
}
