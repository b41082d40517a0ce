import Governance
public import Screen
import Wording

/// Draws the whole screen.
public func draw(_ state: State, into grid: inout Grid) {
  grid.cursor = nil
  guard !state.isTooSmall else { return state.drawTooSmall(into: &grid) }
  let layout = FrameLayout(state)
  state.drawHeader(into: &grid, layout)
  state.drawTabs(into: &grid, layout)
  state.drawBody(into: &grid, layout)
  state.drawFooter(into: &grid, layout)
  for layer in state.layers {
    state.draw(layer, into: &grid, layout)
  }
  state.drawTold(into: &grid, layout)
  state.drawTour(into: &grid, layout)
}

extension State {
  /// Asks for more room.
  func drawTooSmall(into grid: inout Grid) {
    let lines = words[.tooSmall].wrapped(to: max(1, size.width - 2))
    let top = max(0, (size.height - lines.count) / 2)
    for (index, line) in lines.prefix(size.height).enumerated() {
      grid.putTruncated(
        line,
        in: Rect(x: 0, y: top + index, width: size.width, height: 1),
        align: .center
      )
    }
  }

  /// The name, the path, and the period at the right.
  func drawHeader(into grid: inout Grid, _ layout: FrameLayout) {
    let line = layout.header.inset(left: 1, right: 1)
    let head = headSpans
    let right = grid.putRight(periodSpans(beside: head), in: line)
    let room = Rect(x: line.x, y: line.y, width: right - line.x - 2, height: 1)
    grid.put(head, in: room)
  }

  /// As long as anything is supposed: whether what is shown stands with it.
  private var scenarioMark: [Span] {
    let count = scenario?.suppositions.count ?? 0
    guard shownSuppositions > 0 else {
      return [Span(" \(words[.markWithout(count)]) ", Style(.partlyMet, .bold)), Span("  ")]
    }
    return [
      Span(" \(words[.markWith(count)]) ", Style(.partlyMet, [.bold, .reverse])), Span("  "),
    ]
  }

  /// The program's name, or that suppositions are shown, and the path.
  private var headSpans: [Span] {
    let name = size.width < 100 ? [] : [Span("Nämndkoll", Style(.accent, .bold)), Span("   ")]
    return (scenario == nil ? name : scenarioMark) + pathSpans
  }

  /// The period, and the name of its report where that leaves room for where one is.
  var periodSpans: [Span] { periodSpans(beside: headSpans) }

  private func periodSpans(beside head: [Span]) -> [Span] {
    let long = periodSpans(.long)
    let needed = (head + long).reduce(4) { $0 + $1.text.columns }
    return needed <= size.width ? long : periodSpans(.short)
  }

  private func periodSpans(_ length: TextLength) -> [Span] {
    guard let place else { return [] }
    let report = workspace.municipality(place.owner.municipality)?
      .calendar.first { $0.month == period.month }
    let full = report.map { " · \($0.name)" } ?? ""
    let isNamed = length == .long && size.width >= 80 && full.columns <= size.width / 4
    let name = isNamed ? full : ""
    return folderSpans + unreadSpans + conflictSpans + [
      Span("◂ ", .accent),
      Span(words.period(period, length: size.width < 80 ? .short : .long), .bold),
      Span(name), Span(" ▸", .accent),
    ] + lockSpans
  }

  /// That files cannot be read, in every view: what is shown may not be all.
  private var unreadSpans: [Span] {
    let count = workspace.problems.count
    guard count > 0 else { return [] }
    return [Span("✖ \(words[.unreadCount(count)])", Style(.failure, .bold)), Span("   ")]
  }

  private var pathSpans: [Span] {
    guard let place else { return [] }
    var names = ownerNames(place.owner)
    if place.view == .budget, let table { names.append(table.statement.title) }
    if let goal = place.goal, let fact = derived.facts.holder(goal) {
      names.append(pageName(of: fact))
    }
    if let id = place.assignment,
      let fact = derived.facts.assignments.first(where: { $0.assignment.id == id })
    {
      names.append(words.assignmentKind(fact.kind))
    }
    var spans: [Span] = []
    for (index, name) in names.enumerated() {
      if index > 0 { spans.append(Span(" › ", .quiet)) }
      spans.append(Span(name, index == names.count - 1 ? .bold : .plain))
    }
    return spans
  }

  /// A municipality, and below it the body.
  func ownerNames(_ owner: Owner) -> [String] {
    let municipality = workspace.municipality(owner.municipality)?.name
    return [municipality ?? owner.municipality.text]
      + (workspace.body(owner).map { [$0.name] } ?? [])
  }

  /// What the page of a goal is called in the path.
  private func pageName(of fact: Facts.GoalFact) -> String {
    if fact.goal.id == .loose { return words[.withoutGoal(settings.indicatorWord)] }
    return fact.goal.number.map { words[.goalNumber($0)] } ?? words.goalKind(fact.goal.kind)
  }

  /// The numbered views, the chosen one in brackets.
  func drawTabs(into grid: inout Grid, _ layout: FrameLayout) {
    var line = layout.tabs
    let hasNavigator = layout.navigator.width > 0 && layout.navigator.width < size.width
    if hasNavigator {
      let title = line.inset(left: 1, right: line.width - layout.navigator.width)
      grid.putTruncated(
        words[.navigatorTitle],
        in: title,
        style: Style(.quiet, focus == .navigator ? .bold : [])
      )
      grid.put("│", at: Point(x: layout.navigator.maxX, y: line.y), style: .quiet)
      line = line.inset(left: layout.tabsStart - 1)
    }
    drawTabNames(in: line, into: &grid, layout)
    grid.horizontalRule(layout.rule)
    if hasNavigator {
      grid.put("┼", at: Point(x: layout.navigator.maxX, y: layout.rule.y), style: .quiet)
    }
  }

  private func drawTabNames(in line: Rect, into grid: inout Grid, _ layout: FrameLayout) {
    let tabs = tabs(layout)
    for tab in tabs where tab.view != place?.view {
      grid.put(tab.text, at: Point(x: tab.x, y: line.y), in: line)
    }
    // The chosen one last: its brackets may stand in cells that it shares with its neighbours.
    for tab in tabs where tab.view == place?.view {
      grid.put(tab.text, at: Point(x: tab.x, y: line.y), in: line, style: Style(.accent, .bold))
    }
    guard let caption = caption(of: tabs), let last = tabs.last else { return }
    let room = line.inset(left: last.x + last.text.columns + 1 - line.x)
    grid.putTruncated(caption, in: room, style: Style(.accent, .bold))
  }

  /// Navigator, view and detail.
  func drawBody(into grid: inout Grid, _ layout: FrameLayout) {
    guard place != nil else { return drawBeginning(into: &grid, layout) }
    if layout.navigator.width == size.width { return drawNavigator(into: &grid, layout) }
    if layout.navigator.width > 0 {
      drawNavigator(into: &grid, layout)
      grid.verticalRule(
        Rect(
          x: layout.navigator.maxX,
          y: layout.navigator.y,
          width: 1,
          height: layout.navigator.height
        )
      )
    }
    drawView(into: &grid, layout)
    drawDetail(into: &grid, layout)
  }

  private func drawBeginning(into grid: inout Grid, _ layout: FrameLayout) {
    let isEmpty = isListed && workspace.municipalities.isEmpty
    let problems = workspace.problems.map(words.problem)
    let lines = problems.isEmpty ? [words[isEmpty ? .emptyFolder : .reading]] : problems
    var y = layout.main.y + 1
    for line in lines.flatMap({ $0.wrapped(to: max(1, size.width - 4)) })
    where y < layout.footerRule.y {
      grid.putTruncated(line, in: Rect(x: 2, y: y, width: size.width - 4, height: 1))
      y += 1
    }
    guard isEmpty, problems.isEmpty else { return }
    for (number, (key, text)) in beginnings.enumerated() where y + 1 + number < layout.footerRule.y
    {
      let line = Rect(x: 4, y: y + 1 + number, width: size.width - 6, height: 1)
      grid.put([Span(key, .accent)], in: line)
      grid.putTruncated(text, in: line.inset(left: 5))
    }
  }

  private func drawView(into grid: inout Grid, _ layout: FrameLayout) {
    switch place?.picture {
    case .chart?: return drawChartPage(into: &grid, layout)
    case .signals?: return drawSignalMap(into: &grid, layout)
    case nil: break
    }
    switch place?.view {
    case .overview?: drawRows(into: &grid, layout, drawOverviewRow)
    case .goals? where place?.goal != nil: drawGoalPage(into: &grid, layout)
    case .goals?:
      drawGoalsHead(into: &grid, layout)
      drawRows(into: &grid, layout, drawGoalRow)
    case .budget?: drawStatement(into: &grid, layout)
    case .documents?:
      drawDocumentsHead(into: &grid, layout)
      drawRows(into: &grid, layout, drawDocumentRow)
    case .internalControl?:
      drawInternalControlHead(into: &grid, layout)
      drawRows(into: &grid, layout, drawControlRow)
    case .economy?:
      drawEconomyHead(into: &grid, layout)
      drawRows(into: &grid, layout, drawEconomyRow)
    case .sumCheck?:
      drawSumCheckHead(into: &grid, layout)
      let decimals = listedDecimals
      drawRows(into: &grid, layout) { drawFindingRow($0, decimals: decimals, in: $1, into: &$2) }
    case .log?:
      drawLogHead(into: &grid, layout)
      drawRows(into: &grid, layout, drawLogRow)
    case .calendar? where place?.compared != nil:
      if let side = place?.compared { drawPeriodsHead(side, into: &grid, layout) }
      drawRows(into: &grid, layout, drawPeriodRow)
    case .calendar?:
      drawCalendarHead(into: &grid, layout)
      drawRows(into: &grid, layout, drawCalendarRow)
    case .assignments? where place?.assignment != nil: drawAssignmentPage(into: &grid, layout)
    case .assignments? where isBoard: drawBoard(into: &grid, layout)
    case .assignments?:
      drawAssignmentsHead(into: &grid, layout)
      drawRows(into: &grid, layout, drawAssignmentRow)
    case nil: break
    }
  }

  /// The rows that are seen, the selected one in reverse video.
  func drawRows(
    into grid: inout Grid,
    _ layout: FrameLayout,
    _ draw: (Row, Rect, inout Grid) -> Void
  ) {
    let memory = current
    let list = memory.list
    for (y, index) in list.visible(height: layout.listHeight).enumerated()
    where derived.rows.indices.contains(index) {
      let row = layout.list.row(y)
      draw(derived.rows[index], row, &grid)
      drawMark(of: derived.rows[index], memory, in: row, into: &grid)
      guard index == list.selected, derived.rows[index].id != nil,
        let selected = selectionRect(of: derived.rows[index], in: row)
      else { continue }
      grid.restyle(selected) { $0.selected(focus == .main ? .here : .elsewhere) }
    }
    Scrollbar(
      count: list.count,
      visible: list.visible(height: layout.listHeight),
      height: layout.listHeight
    )
    .draw(
      into: &grid,
      in: Rect(x: layout.list.maxX, y: layout.list.y, width: 1, height: layout.list.height)
    )
  }

  /// The mark of a row that will be changed together with others, in the room left of the list.
  func drawMark(of row: Row, _ memory: ViewMemory, in line: Rect, into grid: inout Grid) {
    guard !memory.marked.isEmpty, let id = row.id, memory.marked.contains(id) else { return }
    let gutter = Rect(x: max(0, line.x - 1), y: line.y, width: 1, height: 1)
    grid.put("»", at: Point(x: gutter.x, y: gutter.y), in: gutter, style: Style(.accent, .bold))
    grid.restyle(line) { Style($0.role, $0.emphasis.union(.bold)) }
  }

  /// What of a line is marked where it is selected: a square of the map, a figure, or all of it.
  func selectedPart(of content: RowContent, in line: Rect) -> Rect {
    switch content {
    case .control(.mapLine):
      let squares = mapLayout(line).squares
      return squares.indices.contains(mapColumn - 1) ? squares[mapColumn - 1] : line
    case .economyLine(let row): return figureCell(of: row, in: line) ?? line
    case .signalLine(let index): return signalCell(of: index, in: line) ?? line
    default: return line
    }
  }
}
