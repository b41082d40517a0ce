import Governance
import Screen
import Wording

extension State {
  /// All that is known of an indicator: its years, which way it goes, who else has it, where it stands.
  func describe(_ indicator: Indicator, in text: inout DetailText) {
    text.add(indicator.name, .bold)
    describeStanding(indicator, in: &text)
    describeForecast(indicator, in: &text)
    describeTrend(indicator, in: &text)
    describeYears(indicator, in: &text)
    describeFamily(indicator, in: &text)
    if let comment = indicator.comment { text.add(label: words[.commentLabel], comment) }
    text.add(label: words[.publisherLabel], indicator.publisher ?? "")
    text.add(label: "Kolada", indicator.koladaID ?? "")
    text.add(label: words[.sourceLabel], source(indicator.source(of: .outcomes)))
  }

  private func describeStanding(_ indicator: Indicator, in text: inout DetailText) {
    let standing = indicator.standing(in: Year(period.year))
    let parts = [
      words.standing(standing, length: .long), words.direction(indicator.direction),
      words.unit(of: indicator),
    ]
    text.add(label: words[.standingLabel], words.middot(parts))
  }

  /// Which way the document expects the figure to go in the year.
  private func describeForecast(_ indicator: Indicator, in text: inout DetailText) {
    guard let expected = indicator.trends[Year(period.year)] else { return }
    text.add(
      label: words[.forecastWordLabel],
      "\(period.year): \(words.trend(expected).lowercased())"
    )
  }

  /// Which way its own outcomes went.
  private func describeTrend(_ indicator: Indicator, in text: inout DetailText) {
    let standing = indicator.trend(in: Year(period.year))
    guard let computed = standing.computed, let from = standing.comparedWith,
      let to = standing.year
    else { return }
    var said = words[.trendBetween(words.trend(computed), from.number, to.number)]
    if standing.change == .improved { said += ", \(words[.better])" }
    if standing.change == .worsened { said += ", \(words[.worse])" }
    text.add(label: words[.trendLabel], said)
  }

  /// A column for each year: outcomes and targets, women and men, and the same figure elsewhere.
  private func describeYears(_ indicator: Indicator, in text: inout DetailText) {
    var series: [(String, [Year: CellValue])] = [
      (words[.outcomesLabel], indicator.outcomes), (words[.targetsLabel], indicator.targets),
      (words[.womenLabel], indicator.womenOutcomes), (words[.menLabel], indicator.menOutcomes),
    ]
    let replaced = derived.facts.families[indicator.id]?.predecessors ?? []
    series += replaced.map { ($0.shortName ?? $0.name, $0.outcomes) }
    series += indicator.comparisons.map { ($0.name, $0.outcomes) }
    series.removeAll { $0.1.isEmpty }
    let years = Set(series.flatMap(\.1.keys)).sorted()
    guard !years.isEmpty else { return }
    let columns = YearColumns(years, series.map(\.0), width: text.width) { year in
      series.compactMap { $0.1[year].map { words.value($0) } }
    }
    for part in columns.parts {
      text.add([
        Span(columns.label("")), Span(columns.line(part) { String($0.number) }, .quiet),
      ])
      for (name, values) in series {
        text.add([
          Span(columns.label(name), .quiet),
          Span(columns.line(part) { values[$0].map { words.value($0) } ?? "" }),
        ])
      }
    }
    describeAbsences(series.flatMap(\.1.values), in: &text)
  }

  /// What the signs for values that are not plain numbers mean, where there are any.
  private func describeAbsences(_ values: [CellValue], in text: inout DetailText) {
    let all: [(String, CellValue)] = values.compactMap { value in
      switch value {
      case .preliminary: ("( )", value)
      case .missing, .lost: (words.value(value), value)
      case .number, .approximate, .interval, .blank: nil
      }
    }
    var told: Set<String> = []
    for (sign, value) in all where told.insert(sign).inserted {
      text.add(label: sign, words.explanation(value) ?? "")
    }
  }

  private func describeFamily(_ indicator: Indicator, in text: inout DetailText) {
    let family = derived.facts.families[indicator.id] ?? Facts.Family()
    let carried = indicator.carriedFrom.map { words.place($0, in: workspace) }
    text.add(label: words[.partsLabel], words.middot(family.parts))
    text.add(label: words[.successorLabel], words.middot(family.successors))
    let replaced = family.predecessors.map { words[.replaced($0.shortName ?? $0.name, $0.validTo)] }
    text.add(label: words[.replacesLabel], words.middot(replaced))
    text.add(label: words[.carriedFromLabel], carried ?? "")
  }
}

extension Indicator {
  /// Whether there is neither target nor outcome for a year.
  func isSilent(in year: Year) -> Bool { outcomes[year] == nil && targets[year] == nil }
}

/// A small table of years inside a text: names at the left, years side by side as far as they fit.
private struct YearColumns {
  let years: [Year]
  let nameWidth: Int
  let columnWidth: Int
  let count: Int

  init(_ years: [Year], _ names: [String], width: Int, values: (Year) -> [String]) {
    self.years = years
    nameWidth = min(max(12, (names.map(\.columns).max() ?? 0) + 2), max(12, width / 3))
    columnWidth = max(6, (years.flatMap(values).map(\.columns).max() ?? 0) + 2)
    count = max(1, (width - nameWidth) / columnWidth)
  }

  /// The years that stand beside each other.
  var parts: [ArraySlice<Year>] {
    stride(from: 0, to: years.count, by: count).map { years[$0..<min(years.count, $0 + count)] }
  }

  func label(_ name: String) -> String {
    let cut = name.truncated(to: nameWidth - 1)
    return cut + String(repeating: " ", count: max(0, nameWidth - cut.columns))
  }

  func line(_ years: ArraySlice<Year>, _ value: (Year) -> String) -> String {
    years.map { value($0).padded(to: columnWidth) }.joined()
  }
}
