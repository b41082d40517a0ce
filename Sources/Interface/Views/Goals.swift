import Governance
import Screen
import Wording

/// Where the columns of a goal's or an indicator's line stand.
struct GoalColumns {
  let number: Rect
  let title: Rect
  let unit: Rect
  let value: Rect
  let spark: Rect
  let word: Rect

  /// How wide a series with its arrow is, and in the overview a bar: so the figures beside them stand in one
  /// column.
  static let sparkWidth = 7

  init(_ line: Rect, discWidth: Int) {
    let isWide = line.width >= 84
    let widths = (
      word: line.width >= 100 ? 24 : 20, spark: isWide ? Self.sparkWidth : 0, value: 12,
      unit: isWide ? 11 : 0
    )
    var columns = RightColumns(line)
    word = columns.take(widths.word)
    spark = columns.take(widths.spark)
    value = columns.take(widths.value)
    unit = columns.take(widths.unit)
    number = Rect(x: line.x + discWidth + 1, y: line.y, width: 2, height: 1)
    title = columns.rest(from: number.maxX + 2)
  }

  /// How wide a line is whose title has so much room and whose other columns are all there.
  static func width(title: Int, discWidth: Int) -> Int { title + discWidth + 67 }

  /// How much room a title needs among the columns that runs on to a text, as ``titleRoom(before:)`` lets it.
  static func titleWidth(_ title: Int, before text: String) -> Int {
    title - (text.isEmpty ? 36 : 25 - text.columns)
  }

  /// Where a title stands on a line with nothing but a text in the columns between it and the word: it
  /// runs on to the text.
  func titleRoom(before text: String) -> Rect {
    let end = text.isEmpty ? word.x : value.maxX - min(text.columns, value.width)
    return Rect(x: title.x, y: title.y, width: max(title.width, end - 2 - title.x), height: 1)
  }
}

extension State {
  /// The counts above the list of goals.
  func drawGoalsHead(into grid: inout Grid, _ layout: FrameLayout) {
    let line = layout.main.row(0)
    let start = grid.putRight(goalNote, in: line)
    let title = Span(words[View.goals.phrase], .bold)
    grid.put([title] + filterSpans, in: line.inset(right: line.maxX - start + 1))
    grid.horizontalRule(layout.main.row(1))
  }

  /// How many goals of each kind there are, and as of when they are assessed.
  var goalNote: [Span] {
    let counts = derived.facts.counts
    var parts = counts.goals > 0 ? [words.assessed(counts.assessed, of: counts.goals)] : []
    for kind in GoalKind.allCases where kind != .goal {
      if let count = counts.goalKinds[kind] { parts.append(words[.otherGoals(kind, count)]) }
    }
    let loose = derived.facts.looses.reduce(0) { $0 + $1.indicators.count }
    if loose > 0 { parts.append(words[.countWithoutGoal(settings.indicatorWord, loose)]) }
    return parts.isEmpty ? [] : [Span(words.middot(parts), .quiet)]
  }

  /// What the list is filtered by, and how it is ordered where it is not as usual.
  var filterSpans: [Span] {
    let filter = current.filter
    let shown: [Span] =
      filter.isEmpty ? [] : [Span("   / ", .accent), Span(filter, Style(.accent, .bold))]
    return shown + orderSpans
  }

  private var orderSpans: [Span] {
    let isUsual =
      switch place?.view {
      case .budget?: shape.order == nil
      case .assignments?: true
      default: sorting.isUsual
      }
    return isUsual ? [] : [Span("   "), Span(orderName, .accent)]
  }

  /// A goal, an indicator, or the goal that they serve.
  func drawGoalRow(_ row: Row, in line: Rect, into grid: inout Grid) {
    switch row.content {
    case .goalHeading(let address): draw(heading: address, in: line, into: &grid)
    case .noGoalHeading: grid.putTruncated(words[.servesNoGoal], in: line, style: .quiet)
    case .goalKind(let kind):
      grid.putTruncated(words.goalKinds(kind).uppercased(), in: line, style: Style(.quiet, .bold))
    case .goal(let index): draw(derived.facts.goals[index], row, in: line, into: &grid)
    case .looseHeading(let index):
      drawLooseHead(derived.facts.looses[index], row, in: line, into: &grid)
    case .bodyHeading(let owner, _):
      let counts = derived.facts.bodies.first { $0.owner == owner }?.counts ?? Facts.Counts()
      let name = workspace.body(owner)?.name ?? ""
      drawHead(name, kindsOfGoals(counts), row, in: line, into: &grid)
    case .indicator(let goal, let place):
      guard let fact = derived.facts.holder(goal), fact.indicators.indices.contains(place) else {
        return
      }
      draw(fact.indicators[place], of: fact, in: line, into: &grid)
    case .endedIndicator:
      guard let indicator = endedIndicator(row) else { return }
      let columns = GoalColumns(line, discWidth: discWidth)
      drawEnded(indicator, in: columns.title.inset(left: 2), columns.word, into: &grid)
    case .nothing(let emptiness):
      grid.putTruncated(sentence(of: emptiness), in: line.inset(left: 2), style: .quiet)
    default: break
    }
  }

  /// The indicator of a row that says that it has ended.
  func endedIndicator(_ row: Row) -> Indicator? {
    guard case .endedIndicator(let goal, let place) = row.content,
      let ended = derived.facts.holder(goal)?.ended, ended.indices.contains(place)
    else { return nil }
    return ended[place]
  }

  /// An indicator that has ended, quietly, and since when.
  func drawEnded(_ indicator: Indicator, in name: Rect, _ word: Rect, into grid: inout Grid) {
    grid.putTruncated(indicator.shortName ?? indicator.name, in: name, style: .quiet)
    grid.putTruncated(words[.endedAfter(indicator.validTo)], in: word, style: .quiet)
  }

  private func draw(heading: Address, in line: Rect, into grid: inout Grid) {
    guard let id = heading.path.last.flatMap({ Goal.ID($0) }),
      let goal = workspace.goals(of: heading.owner).first(where: { $0.id == id })
    else { return }
    let number = goal.number.map { "\($0). " } ?? ""
    let isOver = !goal.isValid(in: period.year)
    let years = isOver ? words[.validYears(goal.validFrom, goal.validTo)] : ""
    let start = grid.putRight([Span(years, .quiet)], in: line)
    grid.putTruncated(
      number + goal.title,
      in: isOver ? line.inset(right: line.maxX - start + 1) : line,
      style: Style(.quiet, .bold)
    )
  }

  private func drawLooseHead(
    _ fact: Facts.GoalFact,
    _ row: Row,
    in line: Rect,
    into grid: inout Grid
  ) {
    let title = words[.withoutGoal(settings.indicatorWord)]
    let body = derived.facts.bodies.first { $0.owner == fact.address.owner }
    // A body without goals has no heading of its own.
    let isAlone = body?.counts.goalKinds.isEmpty == true
    let name = isAlone ? words.middot([body?.body.name ?? "", title.lowercased()]) : title
    drawHead(name, "\(fact.indicators.count)", row, in: line, into: &grid)
  }

  /// How many goals of each kind there are: *7 mål + 1 arbetsmiljömål*.
  private func kindsOfGoals(_ counts: Facts.Counts) -> String {
    GoalKind.allCases
      .compactMap { kind in
        counts.goalKinds[kind]
          .map { kind == .goal ? words[.goalCount($0)] : words[.otherGoals(kind, $0)] }
      }
      .joined(separator: " + ")
  }

  /// What several lines have in common, and how many they are.
  private func drawHead(
    _ title: String,
    _ count: String,
    _ row: Row,
    in line: Rect,
    into grid: inout Grid
  ) {
    let fold = current.isFolded(row.id) ? "▸ " : "▾ "
    grid.put([Span(fold, .quiet), Span(title, .bold), Span("  \(count)", .quiet)], in: line)
  }

  private func draw(_ fact: Facts.GoalFact, _ row: Row, in line: Rect, into grid: inout Grid) {
    let columns = GoalColumns(line, discWidth: discWidth)
    let signal = fact.level.signal
    let isFolded = current.isFolded(row.id)
    if fact.hasLevel {
      grid.put(disc(signal), at: Point(x: line.x, y: line.y), in: line, style: signal.style)
    }
    grid.putTruncated(fact.goal.number ?? "", in: columns.number, align: .right, style: .quiet)
    let more =
      isFolded && !fact.indicators.isEmpty
      ? "  ▸ \(words[.indicatorCount(fact.indicators.count)])" : ""
    let isFitting = fact.goal.title.columns <= columns.title.width
    let title = isFitting ? fact.goal.title : fact.goal.shortTitle ?? fact.goal.title
    let text = reachedText(fact)
    grid.put([Span(title, .bold), Span(more, .quiet)], in: columns.titleRoom(before: text))
    grid.putTruncated(text, in: columns.value, align: .right, style: .quiet)
    guard fact.hasLevel else { return }
    drawLevel(of: fact, in: columns.word, into: &grid)
  }

  /// The level that counts, with a mark where it is not the suggested one; a level set for an earlier
  /// period says which.
  func drawLevel(of fact: Facts.GoalFact, in rect: Rect, into grid: inout Grid) {
    let mark = Span(fact.isOverridden ? "*" : "", .quiet)
    guard let at = fact.assessedAt, at != period else {
      let word = words.level(fact.level, in: settings)
      grid.put([Span(word, fact.level.signal.style), mark], in: rect)
      return
    }
    let start = grid.putRight([Span(words.period(at, length: .short), .quiet)], in: rect)
    let word = words.level(fact.level, length: .short, in: settings)
    grid.put(
      [Span(word, fact.level.signal.style), mark],
      in: rect.inset(right: rect.maxX - start + 1)
    )
  }

  /// How many of a goal's indicators are reached.
  func reachedText(_ fact: Facts.GoalFact) -> String {
    if fact.indicators.isEmpty { return "" }
    if fact.suggestion.known == 0 { return words[.noOutcomeYet] }
    return words[.reachedOf(fact.suggestion.reached, fact.indicators.count)]
  }

  private func draw(
    _ indicator: Indicator,
    of fact: Facts.GoalFact,
    in line: Rect,
    into grid: inout Grid
  ) {
    let columns = GoalColumns(line, discWidth: discWidth)
    grid.putTruncated(indicator.shortName ?? indicator.name, in: columns.title.inset(left: 2))
    drawSeries(indicator, columns, into: &grid)
    let year = Year(period.year)
    let forecast =
      indicator.isSilent(in: year)
      ? indicator.trends[year].map { forecastText($0, room: columns.word.width) } : nil
    let text = forecast ?? words.standing(indicator.standing(in: year))
    grid.putTruncated(text, in: columns.word, style: .quiet)
  }

  /// Which way a document expects a figure to go; with the year where every such word has room for it.
  private func forecastText(_ trend: Trend, room: Int) -> String {
    let length = TextLength.allCases.first { length in
      Trend.allCases.allSatisfy {
        words[.expectedTrend($0, period.year, length)].columns <= room
      }
    }
    return words[.expectedTrend(trend, period.year, length ?? .short)]
  }
}
