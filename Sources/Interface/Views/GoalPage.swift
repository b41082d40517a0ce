import Governance
import Screen
import Wording

extension State {
  /// One goal: its level and comment, and its indicators as a table of targets and outcomes.
  func drawGoalPage(into grid: inout Grid, _ layout: FrameLayout) {
    guard let id = place?.goal, let fact = derived.facts.holder(id) else { return }
    let isTight = size.height < 22
    let head = layout.main
    let isLoose = fact.goal.id == .loose
    let name = isLoose ? words[.withoutGoal(settings.indicatorWord)] : fact.goal.title
    let title = name.wrapped(to: max(1, head.width))
    let titleLines = isTight || isLoose ? 1 : 2
    for (y, text) in title.prefix(titleLines).enumerated() {
      let isCut = y == titleLines - 1 && title.count > titleLines
      grid.putTruncated(isCut ? "\(text) …" : text, in: head.row(y), style: .bold)
    }
    if !isLoose {
      grid.put(levelSpans(fact), in: head.row(titleLines))
      if !isTight, fact.hasLevel {
        drawSuggestion(fact, in: head.inset(top: titleLines + 1), into: &grid)
      }
    }
    drawSeriesTable(fact, into: &grid, layout)
  }

  /// The level that counts, and when it was set; of other kinds than goals, which kind it is.
  func levelSpans(_ fact: Facts.GoalFact) -> [Span] {
    let signal = fact.level.signal
    var spans: [Span] = []
    if fact.goal.kind != .goal {
      spans.append(Span("\(words.goalKind(fact.goal.kind))   ", .quiet))
    }
    if fact.hasLevel {
      spans += [
        Span(disc(signal), signal.style),
        Span(" \(words.level(fact.level, in: settings))", signal.style),
      ]
    }
    if let at = fact.assessedAt {
      spans.append(Span("   \(words[.assessedAt(words.period(at))])", .quiet))
    }
    return spans
  }

  /// The suggested level and why; what the line has no room for goes on in the empty one below it.
  private func drawSuggestion(_ fact: Facts.GoalFact, in rect: Rect, into grid: inout Grid) {
    let spans = suggestionSpans(fact)
    guard let reason = spans.last else { return }
    let start = spans.dropLast().reduce(0) { $0 + $1.text.columns }
    let lines = reason.text.wrapped(to: max(1, rect.width - start))
    let first = Span(lines.first ?? "", reason.style)
    grid.put(spans.dropLast() + [first], in: rect.row(0))
    let rest = lines.dropFirst().joined(separator: " ")
    grid.putTruncated(rest, in: rect.row(1).inset(left: start + 3), style: reason.style)
  }

  /// The suggested level and why.
  func suggestionSpans(_ fact: Facts.GoalFact) -> [Span] {
    let signal = fact.suggestion.level.signal
    return [
      Span("\(words[.suggestionLabel]) \(suggestedYear(fact))", .quiet),
      Span(disc(signal), signal.style),
      Span(" \(words.level(fact.suggestion.level, in: settings))"),
      Span(" – \(words.reason(fact.suggestion))", .quiet),
    ]
  }

  /// The table's columns: the indicator's name stays, the years scroll.
  private func seriesLayout(_ width: Int) -> TableLayout {
    let heads = goalSeries.map { max(11, heading($0).columns) }
    let room = width - (width >= 84 ? 12 : 0)
    // Years are worth more than the ends of names.
    let taken = heads.reduce(0) { $0 + $1 + 18 <= room ? $0 + $1 + 2 : $0 }
    let ideal = max(16, min(34, room - taken))
    let names = TableColumn(minimum: 16, ideal: ideal, motion: .frozen, growth: .stretching)
    let units = TableColumn(minimum: 8, ideal: 10, motion: .frozen)
    let years = heads.map { TableColumn(minimum: $0, ideal: $0, alignment: .right) }
    // Before a year is selected the period's is seen, target and outcome.
    let seen = current.column > 0 ? current.column : presentColumn.map { $0 + 1 } ?? 0
    return TableLayout(
      (width >= 84 ? [names, units] : [names]) + years,
      width: width,
      selected: min(seen, years.count) + (width >= 84 ? 1 : 0),
      offset: current.columnOffset
    )
  }

  private func heading(_ column: SeriesColumn) -> String {
    words[column.field == .targets ? .targetOf(column.year.number) : .outcomeOf(column.year.number)]
  }

  private func drawSeriesTable(_ fact: Facts.GoalFact, into grid: inout Grid, _ layout: FrameLayout)
  {
    let list = layout.list
    let table = seriesLayout(list.width)
    let frozen = list.width >= 84 ? 2 : 1
    let head = Rect(x: list.x, y: list.y - 2, width: list.width, height: 1)
    for placed in table.columns where placed.index >= frozen {
      let text = heading(goalSeries[placed.index - frozen])
      grid.putTruncated(text, in: placed.cell(in: head), align: .right, style: .quiet)
    }
    if table.hiddenLeft > 0, let first = table.columns.first(where: { $0.index >= frozen }) {
      grid.put("‹", at: Point(x: head.x + first.x - 1, y: head.y), in: head, style: .accent)
    }
    if table.hiddenRight > 0 {
      grid.put("›", at: Point(x: head.maxX, y: head.y), style: .accent)
    }
    grid.putTruncated(
      words[.indicators],
      in: table.placed(0)?.cell(in: head) ?? head,
      style: .quiet
    )
    grid.horizontalRule(Rect(x: list.x, y: list.y - 1, width: list.width, height: 1))
    for (y, index) in current.list.visible(height: layout.listHeight).enumerated() {
      if let ended = endedIndicator(derived.rows[index]) {
        draw(ended, isSelected: index == current.list.selected, table, in: list.row(y), into: &grid)
      }
      guard case .indicator(_, let place) = derived.rows[index].content,
        fact.indicators.indices.contains(place)
      else { continue }
      let indicator = fact.indicators[place]
      let isSelected = index == current.list.selected && focus == .main
      draw(indicator, isSelected: isSelected, table, frozen, in: list.row(y), into: &grid)
    }
    if let chart = belowChart(layout) { draw(chart.picture, in: chart.room, into: &grid) }
    if fact.indicators.isEmpty, fact.ended.isEmpty {
      grid.putTruncated(words[.noIndicators], in: list, style: .quiet)
    }
  }

  /// An indicator that has ended, with the word for it where its figures would begin.
  private func draw(
    _ indicator: Indicator,
    isSelected: Bool,
    _ table: TableLayout,
    in line: Rect,
    into grid: inout Grid
  ) {
    let name = table.placed(0)?.cell(in: line) ?? line
    let word = Rect(
      x: name.maxX + 2,
      y: line.y,
      width: max(0, line.maxX - name.maxX - 2),
      height: 1
    )
    drawEnded(indicator, in: name, word, into: &grid)
    if isSelected, focus == .main { grid.restyle(name) { $0.selected(.here) } }
  }

  private func draw(
    _ indicator: Indicator,
    isSelected: Bool,
    _ table: TableLayout,
    _ frozen: Int,
    in line: Rect,
    into grid: inout Grid
  ) {
    let selected = min(current.column, goalSeries.count) - 1
    for placed in table.columns {
      let cell = placed.cell(in: line)
      switch placed.index {
      case 0:
        grid.putTruncated(
          indicator.shortName ?? indicator.name,
          in: cell,
          style: isSelected ? .bold : .plain
        )
        if isSelected, selected < 0 { grid.restyle(cell) { $0.selected(.here) } }
      case 1 where frozen == 2:
        grid.putTruncated(words.unit(of: indicator), in: cell, style: .quiet)
      default:
        let column = placed.index - frozen
        let value = indicator.value(goalSeries[column])
        draw(
          value: value ?? .blank,
          isSelected: isSelected && column == selected,
          in: cell,
          into: &grid
        )
      }
    }
  }

  private func draw(value: CellValue, isSelected: Bool, in cell: Rect, into grid: inout Grid) {
    if isSelected, case .number(let edit)? = layers.last {
      return draw(edit, in: cell, into: &grid)
    }
    grid.putTruncated(
      words.value(value),
      in: cell,
      align: .right,
      style: value.isAbsent ? .quiet : .plain
    )
    if isSelected { grid.restyle(cell) { $0.selected(.here) } }
  }
}
