import Governance
import Screen
import Wording

extension State {
  /// Shows the view as a picture, or the picture as the view again.
  mutating func togglePicture() {
    switch context {
    case .chart, .signalMap: _ = back()
    case .assignments, .board: toggleBoard()
    case .overview: open(.signals)
    default: if let address = selectedChart { open(.chart(address)) }
    }
  }

  private mutating func open(_ picture: Picture) {
    guard var target = place else { return }
    target.picture = picture
    let year = period.year
    go(to: target)
    guard case .chart = picture else { return }
    refresh()
    // The year of the period is what one looks for first.
    let years = derived.rows.indices.filter {
      if case .chartYear(let other) = derived.rows[$0].content {
        other.number <= year
      } else {
        false
      }
    }
    if let row = years.last { select(derived.rows[row].id) }
  }

  /// Whether there is a picture to show, or to leave.
  var pictureAvailability: Availability {
    switch context {
    case .chart, .signalMap, .board: .available
    case .assignments:
      size.width >= Self.leastBoardWidth ? .available : unavailable(.tooNarrowForBoard)
    case .overview: place?.owner.body == nil ? .available : unavailable(.onlyForMunicipality)
    case .goals, .goal: selectedChart == nil ? unavailable(.selectIndicator) : .available
    case .economy where selectedChart == nil:
      unavailable(
        derived.facts.finances.goals.isEmpty ? .noFinancialGoals : .selectFinancialGoal
      )
    case .economy: .available
    default: selectedChart == nil ? unavailable(.selectLineWithYears) : .available
    }
  }

  private func unavailable(_ phrase: PicturePhrase) -> Availability {
    .unavailable(.picture(phrase))
  }

  /// The chart that fills the view.
  var shownChart: ChartPicture? {
    guard case .chart(let address)? = place?.picture else { return nil }
    return chart(of: address)
  }

  /// A wide screen has room for the selected row's chart at the foot of the detail: half of it where the lines
  /// that are said leave so much, else a third, so that it has two heights and not one for each row.
  func besideChart(_ layout: FrameLayout, below lines: Int) -> (picture: ChartPicture, room: Rect)?
  {
    let area = layout.detail
    guard layout.isDetailBeside, area.height >= 30, place?.picture == nil,
      let address = selectedChart, let picture = chart(of: address), picture.years.count > 1
    else { return nil }
    let (least, most) = (min(18, area.height / 3), min(28, area.height / 2))
    let height = lines + 1 + most <= area.height ? most : least
    return (picture, Rect(x: area.x, y: area.maxY - height, width: area.width, height: height))
  }

  /// A goal's page has room for the selected indicator's chart below a short table.
  func belowChart(_ layout: FrameLayout) -> (picture: ChartPicture, room: Rect)? {
    let rows = derived.rows.count
    guard !layout.isDetailBeside, layout.list.height - rows >= 11, let address = selectedChart,
      let picture = chart(of: address), picture.years.count > 1
    else { return nil }
    let height = min(16, layout.list.height - rows - 2)
    return (picture, layout.list.inset(top: layout.list.height - height, right: 1))
  }

  /// What is said of a row of a picture; false where another view is shown.
  func describesPictureRow(in text: inout DetailText) -> Bool {
    switch (place?.picture, selectedRow?.content) {
    case (.chart(let address)?, _):
      describe(chartOf: address, in: &text)
      return true
    case (.signals?, .signalLine(let line)?):
      describe(signal: line, in: &text)
      return true
    case (.signals?, _): return true
    default: return false
    }
  }

  private func describe(chartOf address: Address, in text: inout DetailText) {
    if address.path.first == "indicators",
      let indicator = derived.facts.shown.indicators(of: address.owner)
        .first(where: { $0.id.text == address.path.last })
    {
      return describe(indicator, in: &text)
    }
    guard let picture = derived.chart else { return }
    text.add(picture.title, .bold)
    text.add(picture.about, .quiet)
    for year in picture.years {
      let values = picture.series.compactMap { $0.values[year].map { words.value($0) } }
      text.add(
        label: String(year.number),
        words.middot(values + [picture.words[year] ?? ""].filter { !$0.isEmpty })
      )
    }
  }
}
