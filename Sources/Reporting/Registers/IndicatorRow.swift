internal import Governance

/// A value of an indicator: one year of one of its series.
struct IndicatorRow {
  /// Which of the indicator's series.
  enum Series {
    case target, outcome, women, men
    case comparison(Comparison)
    case trend
  }

  /// What a series holds for a year.
  enum Value {
    case cell(CellValue)
    case trend(Trend)
  }

  let indicator: Indicator
  /// The goals that the indicator serves.
  let goals: [Goal.ID]
  let series: Series
  let year: Year
  let value: Value
}

extension Workspace {
  /// Every value of an owner's indicators, series by series and year by year.
  func indicatorRows(of owner: Owner) -> [IndicatorRow] {
    let goals = goals(of: owner)
    return indicators(of: owner)
      .flatMap { indicator in
        let served = goals.filter { $0.indicators.contains(indicator.id) }.map(\.id)
        return indicator.allSeries.flatMap { series, values in
          values.sorted { $0.key < $1.key }
            .map { year, value in
              IndicatorRow(
                indicator: indicator,
                goals: served,
                series: series,
                year: year,
                value: value
              )
            }
        }
      }
  }
}

extension Indicator {
  /// Its series in the order of its fields, the trend last.
  fileprivate var allSeries: [(IndicatorRow.Series, [Year: IndicatorRow.Value])] {
    func cells(_ values: [Year: CellValue]) -> [Year: IndicatorRow.Value] {
      values.mapValues { .cell($0) }
    }
    return [
      (.target, cells(targets)), (.outcome, cells(outcomes)), (.women, cells(womenOutcomes)),
      (.men, cells(menOutcomes)),
    ] + comparisons.map { (.comparison($0), cells($0.outcomes)) }
      + [(.trend, trends.mapValues { .trend($0) })]
  }
}

extension IndicatorRow.Series {
  /// As tidy rows name it.
  fileprivate var code: String {
    switch self {
    case .target: "target"
    case .outcome: "outcome"
    case .women: "women"
    case .men: "men"
    case .comparison(let comparison): "comparison:\(comparison.id.text)"
    case .trend: "trend"
    }
  }
}

extension IndicatorRow {
  /// Where the series stands, or the indicator where that is all that is known.
  private var source: Source? {
    switch series {
    case .target: indicator.source(of: .targets)
    case .outcome: indicator.source(of: .outcomes)
    case .women: indicator.source(of: .womenOutcomes)
    case .men: indicator.source(of: .menOutcomes)
    case .comparison(let comparison): comparison.source ?? indicator.source
    case .trend: indicator.source(of: .trends)
    }
  }

  private var state: String? {
    if case .cell(let value) = value { value.stateCode } else { nil }
  }

  private var entry: ReportEntry {
    switch value {
    case .cell(let value): .value(value)
    case .trend(let trend): .text(trend.rawValue)
    }
  }

  /// The columns of the tidy table, after those that say whose it is.
  static var columns: [ReportColumn<IndicatorRow>] {
    [
      ReportColumn(tidy: "indicator") { .text($0.indicator.name) },
      ReportColumn(tidy: "indicator_id") { .text($0.indicator.id.text) },
      ReportColumn(tidy: "goals") { .list($0.goals.map(\.text)) },
      ReportColumn(tidy: "unit") { .text($0.indicator.unit.rawValue) },
      ReportColumn(tidy: "label") { ReportEntry($0.indicator.unitLabel) },
      ReportColumn(tidy: "direction") { .text($0.indicator.direction.rawValue) },
      ReportColumn(tidy: "series") { .text($0.series.code) },
      ReportColumn(tidy: "year") { .plain($0.year.number) },
      ReportColumn(tidy: "state") { ReportEntry($0.state) },
      ReportColumn(tidy: "value") { $0.entry },
      ReportColumn(tidy: "source") { ReportEntry($0.source?.code) },
    ]
  }
}
