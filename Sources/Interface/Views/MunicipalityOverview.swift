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
  let economy: Rect

  private static let leastName = 14

  init(_ line: Rect, levels: Int, statuses: Int, overdue: Int) {
    var room = line.width - levels - 2 - Self.leastName
    func fitting(_ width: Int) -> Int {
      guard width > 0, room >= width + 2 else { return 0 }
      room -= width + 2
      return width
    }
    let widths = (
      statuses: fitting(statuses), economy: fitting(line.width >= 84 ? 14 : 10),
      overdue: fitting(overdue)
    )
    var columns = RightColumns(line)
    economy = columns.take(widths.economy)
    self.overdue = columns.take(widths.overdue)
    self.statuses = columns.take(widths.statuses)
    self.levels = columns.take(levels)
    name = columns.rest(from: line.x)
  }
}

extension State {
  private func bodyColumns(_ line: Rect) -> BodyColumns {
    BodyColumns(
      line,
      levels: settings.levels.count * countWidth,
      statuses: derived.facts.counts.kinds.isEmpty
        ? 0 : max(words[.assignments].columns, shownStatuses.count * countWidth),
      overdue: derived.facts.counts.overdue > 0
        ? words[.overdueCount(derived.facts.counts.overdue)].columns : 0
    )
  }

  /// How wide a disc is with a count beside it.
  private var countWidth: Int {
    let counts = derived.facts.counts
    let largest = max(counts.goals, counts.assignments)
    return discWidth + String(largest).count + 2
  }

  /// The statuses that have a column: those that signal something, and others that are in use.
  private var shownStatuses: [StatusChoice] {
    let counts = derived.facts.counts
    guard counts.assignments > 0 else { return [] }
    return settings.statusesByFill(of: .assignment)
      .filter { $0.signal != .none || counts.statuses[$0.status] != nil }
  }

  /// The section's title with the heads of its columns.
  func drawBodiesHead(_ title: String, in line: Rect, into grid: inout Grid) {
    let columns = bodyColumns(line.inset(left: 2))
    grid.putTruncated(
      title,
      in: line.inset(right: line.maxX - columns.name.maxX),
      style: Style(.quiet, .bold)
    )
    let head: [(Phrase, Rect)] = [
      (.goals, columns.levels), (.assignments, columns.statuses),
    ]
    for (phrase, rect) in head { grid.putTruncated(words[phrase], in: rect, style: .quiet) }
    let unit = derived.facts.bodies.first { $0.economy != nil }?.economyUnit
    guard !columns.economy.isEmpty, let unit else { return }
    let full = "\(words[.varianceWord]), \(words.unit(unit))"
    let text = full.columns > columns.economy.width ? words[.varianceWord] : full
    grid.putTruncated(text, in: columns.economy, align: .right, style: .quiet)
  }

  /// A body in one line: its goals by level, its assignments by status, its forecast.
  func draw(_ body: Facts.BodyFact, in line: Rect, into grid: inout Grid) {
    let columns = bodyColumns(line)
    let counts = body.counts
    let hasNothing = counts.goalKinds.isEmpty && counts.kinds.isEmpty && body.economy == nil
    let name =
      body.body.name.columns > columns.name.width
      ? body.body.shortName ?? body.body.name : body.body.name
    grid.putTruncated(name, in: columns.name, style: hasNothing ? .quiet : .plain)
    draw(counts, columns, into: &grid)
    if let economy = body.economy {
      draw(economy.variance, economy.level.signal, columns, into: &grid)
    }
  }

  /// All bodies together.
  func drawBodyTotals(in line: Rect, into grid: inout Grid) {
    let columns = bodyColumns(line)
    grid.putTruncated(words[.total], in: columns.name, style: .bold)
    draw(derived.facts.counts, columns, into: &grid)
    guard let total = derived.facts.varianceTotal else { return }
    draw(.number(total), nil, columns, into: &grid)
  }

  private func draw(_ counts: Facts.Counts, _ columns: BodyColumns, into grid: inout Grid) {
    if counts.goals > 0 {
      let levels = settings.levels.map { ($0.signal, counts.levels[$0] ?? 0) }
      grid.put(countSpans(levels), in: columns.levels)
    } else if let kind = GoalKind.allCases.first(where: { counts.goalKinds[$0] != nil }) {
      let text = words[.otherGoals(kind, counts.goalKinds[kind] ?? 0)]
      grid.putTruncated(text, in: columns.levels, style: .quiet)
    }
    if counts.assignments > 0 {
      let statuses = shownStatuses.map { ($0.signal, counts.statuses[$0.status] ?? 0) }
      grid.put(countSpans(statuses), in: columns.statuses)
    } else if counts.otherKinds > 0 {
      grid.putTruncated(kindsText(counts), in: columns.beside, style: .quiet)
    }
    guard counts.overdue > 0 else { return }
    let text = words[.overdueCount(counts.overdue)]
    grid.putTruncated(text, in: columns.overdue, style: Style(.notMet, .bold))
  }

  private func draw(
    _ variance: CellValue,
    _ signal: Signal?,
    _ columns: BodyColumns,
    into grid: inout Grid
  ) {
    guard !columns.economy.isEmpty else { return }
    let number = Span(words.value(variance, sign: .always), varianceStyle(variance))
    let mark = signal.map { Span(" \(disc($0))", $0.style) }
    let gap = Span(String(repeating: " ", count: discWidth + 1))
    grid.putRight([number, mark ?? gap], in: columns.economy)
  }

  private func countSpans(_ counts: [(Signal, Int)]) -> [Span] {
    counts.flatMap { signal, count -> [Span] in
      let number = " \(count)"
      let padding = max(0, countWidth - discWidth - number.count)
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
