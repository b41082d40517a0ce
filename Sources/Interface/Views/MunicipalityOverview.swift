import Governance
import Screen
import Wording

/// Where the columns of a body's line in the municipality's overview stand.
///
/// A column that would leave too little of the names is left out.
private struct BodyColumns {
  let name: Rect
  let levels: Rect
  let statuses: Rect
  let overdue: Rect
  /// The worst of a body's forecasts, or its budget, where the kinds have no columns of their own.
  let economy: Rect
  /// The name of the table that a forecast is of.
  let table: Rect
  /// A column for each kind of table that there are forecasts of.
  let kinds: [Rect]
  let density: CountDensity

  static let leastName = 14

  init(_ line: Rect, _ wanted: BodyWidths) {
    var room = line.width - wanted.levels - 2 - wanted.name
    func fitting(_ width: Int) -> Int {
      guard width > 0, room >= width + 2 else { return 0 }
      room -= width + 2
      return width
    }
    let kinds = wanted.kinds.map(fitting)
    var statuses = fitting(wanted.statuses)
    let economy = fitting(wanted.economy)
    let overdue = fitting(wanted.overdue)
    let table = fitting(wanted.table)
    // Words have what is left over, so far as they need it; they may run on where nothing is overdue.
    func widen(_ width: Int, to words: Int) -> Int {
      let more = max(0, min(room, words - width))
      room -= more
      return width + more
    }
    let levels = widen(wanted.levels, to: wanted.levelWords)
    if statuses > 0 { statuses = widen(statuses, to: wanted.statusWords) }
    var columns = RightColumns(line)
    self.kinds = kinds.reversed().map { columns.take($0) }.reversed()
    self.economy = columns.take(economy)
    self.table = columns.take(table)
    self.overdue = columns.take(overdue)
    self.statuses = columns.take(statuses)
    self.levels = columns.take(levels)
    name = columns.rest(from: line.x)
    density = wanted.density
  }
}

/// How wide what is said of the bodies is.
private struct BodyWidths {
  var name = BodyColumns.leastName
  var levels: Int
  var statuses: Int
  var overdue: Int
  var table: Int
  var economy: Int
  var kinds: [Int] = []
  var density = CountDensity.roomy
  /// What is said in words where there is nothing to count by level, or by status.
  var levelWords: Int
  var statusWords: Int

  /// How wide all of it is.
  var needed: Int {
    name + ([levels, statuses, overdue] + kinds).reduce(0) { $0 + ($1 > 0 ? $1 + 2 : 0) }
  }
}

/// How counts with discs stand beside each other.
private enum CountDensity: Hashable {
  /// All that can be, with room between.
  case roomy
  /// Only what there is.
  case present
  /// Only what there is, close together.
  case tight
}

extension State {
  /// With a column for each kind of forecast where there is room for all, so that no balance hides a deficit;
  /// else with the worst of each body.
  private func bodyColumns(_ line: Rect) -> BodyColumns {
    let ways: [(CountDensity, TextLength)] = [
      (.roomy, .long), (.roomy, .short), (.present, .short), (.tight, .short),
    ]
    if !derived.facts.economyKinds.isEmpty {
      for (density, length) in ways {
        let widths = kindWidths(density, length)
        if widths.needed <= line.width { return BodyColumns(line, widths) }
      }
    }
    return BodyColumns(line, bodyWidths(.roomy, line))
  }

  private func kindWidths(_ density: CountDensity, _ length: TextLength) -> BodyWidths {
    let facts = derived.facts
    var widths = bodyWidths(density, Rect(x: 0, y: 0, width: 0, height: 1))
    (widths.table, widths.economy, widths.density) = (0, 0, density)
    widths.name = max(BodyColumns.leastName, totalTitle.columns)
    widths.kinds = facts.economyKinds.map { kind in
      let values = facts.bodies.compactMap { $0.economy?.told(of: kind.kind)?.standing.variance }
      let all = values + [kind.total.map(CellValue.number) ?? .blank]
      let widest = all.map { words.value($0, sign: .always).columns }.max() ?? 0
      let head = words.statementKind(kind.kind, length: length).columns
      return max(widest + 1 + discWidth, head)
    }
    return widths
  }

  private func bodyWidths(_ density: CountDensity, _ line: Rect) -> BodyWidths {
    let facts = derived.facts
    let overdue = facts.counts.overdue > 0 ? overdueText(facts.counts).columns : 0
    let all = facts.bodies.map(\.counts) + [facts.counts]
    let kinds =
      all.filter { $0.assignments == 0 }
      .map { kindsText($0).columns - ($0.overdue > 0 || overdue == 0 ? 0 : overdue + 2) }
      .max() ?? 0
    let width = countWidth(density)
    return BodyWidths(
      levels: max(words[.goals].columns, shownLevels(density).count * width),
      statuses: facts.counts.kinds.isEmpty
        ? 0 : max(words[.assignments].columns, statusColumns * width),
      overdue: overdue,
      table: (facts.bodies.compactMap { $0.economy }.filter(\.isElsewhere).map(\.table.columns)
        + [facts.totalledTable?.columns ?? 0])
        .max() ?? 0,
      economy: facts.bodies.allSatisfy { $0.economy == nil && $0.budget == nil }
        ? 0 : line.width >= 84 ? 14 : 10,
      levelWords: all.map { otherGoalsText($0).columns }.max() ?? 0,
      statusWords: kinds
    )
  }

  /// The levels that have a place: all of them, or where room is short those that some goal has.
  private func shownLevels(_ density: CountDensity) -> [GoalLevel] {
    let counts = derived.facts.counts
    return settings.levels.filter { density == .roomy || counts.levels[$0] ?? 0 > 0 }
  }

  private func overdueText(_ counts: Facts.Counts) -> String {
    words[FollowUpPhrase.overdueKind(counts.overdueKind, counts.overdue)]
  }

  /// How many goals there are of the first other kind, where there are none in the ordinary sense.
  private func otherGoalsText(_ counts: Facts.Counts) -> String {
    guard counts.goals == 0,
      let kind = GoalKind.allCases.first(where: { counts.goalKinds[$0] != nil })
    else { return "" }
    return words[.otherGoals(kind, counts.goalKinds[kind] ?? 0)]
  }

  /// How wide a disc is with a count beside it.
  private func countWidth(_ density: CountDensity) -> Int {
    let counts = derived.facts.counts
    let largest = max(counts.goals, counts.assignments)
    return discWidth + String(largest).count + (density == .tight ? 1 : 2)
  }

  /// The statuses that have a column: those that signal something, and others that are in use.
  private var shownStatuses: [StatusChoice] {
    let counts = derived.facts.counts
    guard counts.assignments > 0 else { return [] }
    return settings.statusesByFill(of: .assignment)
      .filter { $0.signal != .none || counts.statuses[$0.status] != nil }
  }

  /// How many columns the statuses have: those without any have one, too, where there are such.
  private var statusColumns: Int {
    shownStatuses.count + (derived.facts.counts.unreported > 0 ? 1 : 0)
  }

  /// The section's title with the heads of its columns.
  func drawBodiesHead(_ title: String, in line: Rect, into grid: inout Grid) {
    let columns = bodyColumns(line.inset(left: 2))
    let room = line.inset(right: line.maxX - columns.name.maxX)
    grid.put(bodiesTitle(title, columns, width: room.width), in: room)
    let head: [(Phrase, Rect)] = [
      (.goals, columns.levels), (.assignments, columns.statuses),
    ]
    for (phrase, rect) in head { grid.putTruncated(words[phrase], in: rect, style: .quiet) }
    for (kind, rect) in zip(derived.facts.economyKinds, columns.kinds) {
      let names = [TextLength.long, .short].map { words.statementKind(kind.kind, length: $0) }
      let name = names.first { $0.columns <= rect.width } ?? names[1]
      grid.putTruncated(name, in: rect, align: .right, style: .quiet)
    }
    let bodies = derived.facts.bodies
    let forecast = bodies.lazy.compactMap(\.economy).first
    let unit = forecast?.unit ?? bodies.lazy.compactMap(\.budget).first?.unit
    guard !columns.economy.isEmpty, let unit else { return }
    let word = words[forecast == nil ? .budgetWord : .varianceWord]
    let full = "\(word), \(words.unit(unit))"
    let text = full.columns > columns.economy.width ? word : full
    grid.putTruncated(text, in: columns.economy, align: .right, style: .quiet)
  }

  /// The section's title, with what the figures of the kinds' columns are, as far as there is room.
  private func bodiesTitle(_ title: String, _ columns: BodyColumns, width: Int) -> [Span] {
    let bold = Span(title, Style(.quiet, .bold))
    guard !columns.kinds.isEmpty, let unit = derived.facts.economyKinds.first?.unit else {
      return [bold]
    }
    let remarks = ["\(words[.varianceWord]), \(words.unit(unit))", words.unit(unit)]
      .map { words.middot(["", $0]) }
    let remark = remarks.first { title.columns + $0.columns <= width }
    return [bold, Span(remark ?? "", .quiet)]
  }

  /// All bodies, and of how many of them the forecasts are.
  private var totalTitle: String {
    let bodies = derived.facts.bodies
    let told = bodies.count { $0.economy != nil }
    return told == 0 || told == bodies.count
      ? words[.total] : words[OverviewPhrase.totalOf(told, of: bodies.count)]
  }

  /// A body in one line: its goals by level, its assignments by status, its forecast.
  func draw(_ body: Facts.BodyFact, in line: Rect, into grid: inout Grid) {
    let columns = bodyColumns(line)
    let counts = body.counts
    let budget = showsBudgets ? body.budget?.standing.budget : nil
    let hasEconomy = body.economy != nil || budget != nil
    let hasNothing = counts.goalKinds.isEmpty && counts.kinds.isEmpty && !hasEconomy
    let room = columns.nameRoom(beside: counts, hasEconomy: hasEconomy)
    let name =
      body.body.name.columns > room.width ? body.body.shortName ?? body.body.name : body.body.name
    grid.putTruncated(name, in: room, style: hasNothing ? .quiet : .plain)
    draw(counts, columns, into: &grid)
    if let budget { draw(budget: budget, columns, into: &grid) }
    guard let economy = body.economy else { return }
    for (kind, rect) in zip(derived.facts.economyKinds, columns.kinds) {
      guard let told = economy.told(of: kind.kind) else { continue }
      draw(told.standing.variance, told.standing.level.signal, in: rect, into: &grid)
    }
    draw(economy.standing.variance, economy.standing.level.signal, in: columns.economy, into: &grid)
    guard economy.isElsewhere else { return }
    grid.putTruncated(economy.table, in: columns.table, align: .right, style: .quiet)
  }

  /// All bodies together.
  func drawBodyTotals(in line: Rect, into grid: inout Grid) {
    let columns = bodyColumns(line)
    let title = columns.kinds.isEmpty ? words[.total] : totalTitle
    grid.putTruncated(title, in: columns.name, style: .bold)
    draw(derived.facts.counts, columns, into: &grid)
    if showsBudgets, let total = derived.facts.budgetTotal {
      draw(budget: .number(total), columns, into: &grid)
    }
    for (kind, rect) in zip(derived.facts.economyKinds, columns.kinds) {
      let total = kind.total.map(CellValue.number) ?? .blank
      draw(total, kind.level.signal, in: rect, into: &grid)
    }
    guard let level = derived.facts.economyTotal else { return }
    let total = derived.facts.varianceTotal.map(CellValue.number) ?? .blank
    draw(total, level.signal, in: columns.economy, into: &grid)
    guard let table = derived.facts.totalledTable else { return }
    grid.putTruncated(table, in: columns.table, align: .right, style: .quiet)
  }

  /// Whether the bodies are told by their budgets: where none of them has a forecast.
  private var showsBudgets: Bool { derived.facts.economyTotal == nil }

  private func draw(budget: CellValue, _ columns: BodyColumns, into grid: inout Grid) {
    guard !columns.economy.isEmpty else { return }
    grid.putTruncated(words.value(budget), in: columns.economy, align: .right)
  }

  private func draw(_ counts: Facts.Counts, _ columns: BodyColumns, into grid: inout Grid) {
    if counts.goals > 0 {
      let levels = shownLevels(columns.density).map { ($0.signal, counts.levels[$0] ?? 0) }
      grid.put(countSpans(levels, columns.density), in: columns.levels)
    } else {
      grid.putTruncated(otherGoalsText(counts), in: columns.levels, style: .quiet)
    }
    if counts.assignments > 0 {
      let unreported =
        derived.facts.counts.unreported > 0 ? [(Signal.none, counts.unreported)] : []
      let statuses =
        shownStatuses.map { ($0.signal, counts.statuses[$0.status] ?? 0) } + unreported
      grid.put(countSpans(statuses, columns.density), in: columns.statuses)
    } else if counts.otherKinds > 0 {
      let room = counts.overdue > 0 ? columns.statuses : columns.beside
      grid.putTruncated(kindsText(counts), in: room, style: .quiet)
    }
    guard counts.overdue > 0 else { return }
    let text = overdueText(counts)
    grid.putTruncated(text, in: columns.overdue, style: Style(.notMet, .bold))
  }

  private func draw(
    _ variance: CellValue,
    _ signal: Signal,
    in rect: Rect,
    into grid: inout Grid
  ) {
    guard !rect.isEmpty else { return }
    let number = Span(words.value(variance, sign: .always), varianceStyle(variance))
    grid.putRight([number, Span(" \(disc(signal))", signal.style)], in: rect)
  }

  /// Counts below each other; where room is short nothing stands where there is none.
  private func countSpans(_ counts: [(Signal, Int)], _ density: CountDensity) -> [Span] {
    let width = countWidth(density)
    return counts.flatMap { signal, count -> [Span] in
      if count == 0, density != .roomy { return [Span(String(repeating: " ", count: width))] }
      let number = " \(count)"
      let padding = max(0, width - discWidth - number.count)
      return [
        Span(disc(signal), count > 0 ? signal.style : .quiet),
        Span(
          number + String(repeating: " ", count: padding),
          count > 0 ? .plain : .quiet
        ),
      ]
    }
  }
}

extension BodyColumns {
  /// Where a body's name stands: it runs on over columns in which nothing is said of the body.
  fileprivate func nameRoom(beside counts: Facts.Counts, hasEconomy: Bool) -> Rect {
    guard counts.goalKinds.isEmpty else { return name }
    if !counts.kinds.isEmpty, !statuses.isEmpty {
      return Rect(x: name.x, y: name.y, width: statuses.x - 2 - name.x, height: 1)
    }
    let first = kinds.first?.x ?? table.x
    let end = hasEconomy ? first - 2 : kinds.last?.maxX ?? economy.maxX
    return Rect(x: name.x, y: name.y, width: end - name.x, height: 1)
  }

  /// From the assignments on, as far as nothing else stands there.
  fileprivate var beside: Rect {
    let end = overdue.isEmpty ? statuses.maxX : overdue.maxX
    return Rect(x: statuses.x, y: statuses.y, width: max(0, end - statuses.x), height: 1)
  }
}

extension SegmentBar {
  /// How the parts of a bar are filled, those furthest on first.
  static let glyphs: [(Signal, Character)] = [
    (.full, "█"), (.most, "▓"), (.half, "▓"), (.empty, "░"),
  ]
}
