internal import Governance
internal import Wording

/// An indicator as a row, or what it is compared with.
struct MeasureRow {
  let indicator: Indicator
  /// How many indicators it is part of.
  let depth: Int
  /// The same figure elsewhere; `nil` for the indicator's own.
  var comparison: Comparison?
}

extension MeasureRow {
  /// Indicators in their order, each followed by what it is compared with, then by its parts.
  static func all(of indicators: [Indicator], among known: [Indicator]) -> [MeasureRow] {
    indicators.withParts(among: known).outline
      .flatMap { place in
        let row = MeasureRow(indicator: place.indicator, depth: place.depth)
        return [row]
          + place.indicator.comparisons.map { comparison in
            var compared = row
            compared.comparison = comparison
            return compared
          }
      }
  }

  /// The indicator, where the row is not of what it is compared with.
  fileprivate var own: Indicator? { comparison == nil ? indicator : nil }

  /// The outcomes, of the indicator or of what it is compared with.
  fileprivate var outcomes: [Year: CellValue] { comparison?.outcomes ?? indicator.outcomes }

  /// What the row is called in text, further in the further down it stands.
  var line: String {
    let space = String(repeating: "  ", count: depth)
    return space + (comparison.map { "  \($0.name)" } ?? indicator.shortName ?? indicator.name)
  }
}

extension Array where Element == Indicator {
  /// The same and all that they are made up of.
  fileprivate func withParts(among known: [Indicator]) -> [Indicator] {
    let byID = Dictionary(known.map { ($0.id, $0) }) { first, _ in first }
    var family = self
    var taken = Set(map(\.id))
    var next = 0
    while next < family.count {
      family += family[next].parts.filter { taken.insert($0).inserted }.compactMap { byID[$0] }
      next += 1
    }
    return family
  }
}

extension Scene {
  /// The indicators that serve no goal of the year, as those of a plan without goals.
  var freeIndicators: Report {
    let known = workspace.indicators(of: owner)
    let parts = Set(known.flatMap(\.parts))
    let served = Set(
      workspace.goals(of: owner).flatMap(\.indicators)
    )
    let free = known.filter { !served.contains($0.id) && !parts.contains($0.id) }
    let rows = MeasureRow.all(of: free, among: known)
    return report(
      ReportTable(
        measureNames + measureColumns(rows) + otherYears(of: rows),
        rows: rows
      ) { [owner] in Address(owner, [FieldName.indicators.key, $0.indicator.id.text]) },
      section: words.indicatorWords(settings.indicatorWord),
      remark: timed
    )
  }

  /// The outcomes of all other years: no goal's page shows them.
  private func otherYears(of rows: [MeasureRow]) -> [ReportColumn<MeasureRow>] {
    let years = Set(rows.flatMap(\.outcomes.keys)).subtracting([Year(period.year)])
    return years.sorted()
      .map { year in
        ReportColumn(key: "outcome_\(year.number)", title: String(year.number), .right) {
          .value($0.outcomes[year] ?? .missing)
        }
      }
  }

  private var measureNames: [ReportColumn<MeasureRow>] {
    [
      column(.indicator, in: .text) { .text($0.line) },
      column(.indicator, in: .data) { .text($0.indicator.name) },
      comparisonName,
    ]
  }

  /// What an indicator is compared with, in data, where no row stands under another.
  var comparisonName: ReportColumn<MeasureRow> {
    field(.comparisons, key: "comparison", in: .data) { ReportEntry($0.comparison?.name) }
  }

  /// Outcome, target, standing, trend, forecast, and women and men.
  func measureColumns(_ rows: [MeasureRow]) -> [ReportColumn<MeasureRow>] {
    valueColumns + seriesColumns(rows)
  }

  private var valueColumns: [ReportColumn<MeasureRow>] {
    let year = Year(period.year)
    return [
      column(.unit) { [words] in .text(words.unit(of: $0.indicator)) },
      column(.outcome, .right) { row in
        .value(row.outcomes[year] ?? .missing)
      },
      column(.target, .right) { row in
        row.own.map { .value($0.targets[year] ?? .missing) } ?? .nothing
      },
      column(.standing) { [words] row in
        ReportEntry(row.own.map { words.standing($0.standing(in: year)) })
      },
    ]
  }

  private func entry(_ trend: Trend?) -> ReportEntry {
    trend.map { .code($0.rawValue, words: words.trend($0)) } ?? .nothing
  }

  /// The trend of the outcomes, the document's word for where the year goes, and the outcomes for women and
  /// men, which text leaves out where there are none.
  private func seriesColumns(_ rows: [MeasureRow]) -> [ReportColumn<MeasureRow>] {
    let year = Year(period.year)
    let columns: [ReportColumn<MeasureRow>] = [
      column(.trend) { entry($0.own?.trend(in: year).computed) },
      column(.forecast) { entry($0.own?.trend(in: year).published) },
      column(.women, .right) { .cell($0.own?.womenOutcomes[year]) },
      column(.men, .right) { .cell($0.own?.menOutcomes[year]) },
    ]
    return columns.compactMap { $0.said(by: rows) }
  }
}
