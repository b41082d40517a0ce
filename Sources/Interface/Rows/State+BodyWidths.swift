import Governance
import Screen
import Wording

extension State {
  /// Where the columns stand in a line: as they were worked out with the rows, which is once for all of them.
  func bodyColumns(_ line: Rect) -> BodyColumns {
    let known = derived.bodyWidths.flatMap { $0.line == line.width ? $0 : nil }
    return BodyColumns(line, known ?? wantedBodyWidths(in: line.width))
  }

  /// With a column for each kind of forecast where there is room for all, so that no balance hides a deficit;
  /// else with the worst of each body.
  func wantedBodyWidths(in line: Int) -> BodyWidths {
    spelled(countWidths(in: line), in: line)
  }

  /// With whole names where there is room for those that have counts beside them; else all go by the short one
  /// that they have.
  private func spelled(_ widths: BodyWidths, in line: Int) -> BodyWidths {
    let counts = derived.facts.bodies.map(\.counts) + [derived.facts.counts]
    let ways: [(TextLength, TextLength)] = [
      (.long, .long), (.long, .short), (.short, .long), (.short, .short),
    ]
    var spelled = widths
    for (names, goals) in ways {
      (spelled.names, spelled.goalWords) = (names, goals)
      spelled.levelWords = counts.map { otherGoalsText($0, goals).columns }.max() ?? 0
      let wide = derived.facts.bodies.filter { !$0.counts.goalKinds.isEmpty }
      let widest = wide.map { name(of: $0.body, names).columns }.max() ?? 0
      spelled.name = max(widths.name, widest)
      if spelled.whole <= line { return spelled }
    }
    spelled.name = widths.name
    return spelled
  }

  /// A body's name, or the short one that it has.
  func name(of body: Body, _ length: TextLength) -> String {
    length == .short ? body.shortName ?? body.name : body.name
  }

  private func countWidths(in line: Int) -> BodyWidths {
    let ways: [(CountDensity, TextLength)] = [
      (.roomy, .long), (.roomy, .short), (.present, .short), (.tight, .short),
    ]
    if !derived.facts.economyKinds.isEmpty {
      for (density, length) in ways {
        let widths = kindWidths(density, length, in: line)
        if widths.needed <= line { return widths }
      }
    }
    return bodyWidths(.roomy, in: line)
  }

  private func kindWidths(_ density: CountDensity, _ length: TextLength, in line: Int) -> BodyWidths
  {
    let facts = derived.facts
    var widths = bodyWidths(density, in: line)
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

  private func bodyWidths(_ density: CountDensity, in line: Int) -> BodyWidths {
    let facts = derived.facts
    let overdue = facts.counts.overdue > 0 ? overdueText(facts.counts).columns : 0
    let all = facts.bodies.map(\.counts) + [facts.counts]
    let kinds =
      all.filter { $0.assignments == 0 }
      .map { kindsText($0).columns - ($0.overdue > 0 || overdue == 0 ? 0 : overdue + 2) }
      .max() ?? 0
    let width = countWidth(density)
    let gap = density == .tight ? 0 : 1
    return BodyWidths(
      line: line,
      levels: max(
        words[.goals].columns,
        facts.counts.goals > 0 ? shownLevels(density).count * width - gap : 0
      ),
      statuses: facts.counts.kinds.isEmpty
        ? 0 : max(words[.assignments].columns, statusColumns * width - gap),
      overdue: overdue,
      controls: controlsWidth,
      table: (facts.bodies.compactMap { $0.economy }.filter(\.isElsewhere).map(\.table.columns)
        + [facts.totalledTable?.columns ?? 0])
        .max() ?? 0,
      economy: facts.bodies.allSatisfy { $0.economy == nil && $0.budget == nil }
        ? 0 : showsBudgets ? max(10, givenWord.columns) : line >= 84 ? 14 : 10,
      levelWords: all.map { otherGoalsText($0, .long).columns }.max() ?? 0,
      statusWords: kinds
    )
  }

  private var controlsWidth: Int {
    let counts = derived.facts.bodies.map(\.counts) + [derived.facts.counts]
    let widest = counts.map { controlSpans($0).reduce(0) { $0 + $1.text.columns } }.max() ?? 0
    return widest == 0 ? 0 : max(widest, words[.controlsColumn].columns)
  }

  /// The levels that have a place: all of them, or where room is short those that some goal has.
  func shownLevels(_ density: CountDensity) -> [GoalLevel] {
    let counts = derived.facts.counts
    return settings.levels.filter { density == .roomy || counts.levels[$0] ?? 0 > 0 }
  }

  func overdueText(_ counts: Facts.Counts) -> String {
    words[FollowUpPhrase.overdueKind(counts.overdueKind, counts.overdue)]
  }

  /// How many goals there are of the first other kind, where there are none in the ordinary sense.
  func otherGoalsText(_ counts: Facts.Counts, _ length: TextLength) -> String {
    guard counts.goals == 0,
      let kind = GoalKind.allCases.first(where: { counts.goalKinds[$0] != nil })
    else { return "" }
    let count = counts.goalKinds[kind] ?? 0
    return words[length == .long ? .otherGoals(kind, count) : .otherGoalsInShort(kind, count)]
  }

  /// How wide a disc is with a count beside it.
  func countWidth(_ density: CountDensity) -> Int {
    let counts = derived.facts.counts
    let all = [counts.unreported] + counts.levels.values + counts.statuses.values
    let largest = all.max() ?? 0
    return discWidth + String(largest).count + (density == .tight ? 1 : 2)
  }

  /// The statuses that have a column: those that signal something, and others that are in use.
  var shownStatuses: [StatusChoice] {
    let counts = derived.facts.counts
    guard counts.assignments > 0 else { return [] }
    return settings.statusesByFill(of: .assignment)
      .filter { $0.signal != .none || counts.statuses[$0.status] != nil }
  }

  /// How many columns the statuses have: those without any have one, too, where there are such.
  private var statusColumns: Int {
    shownStatuses.count + (derived.facts.counts.unreported > 0 ? 1 : 0)
  }

  /// All bodies, and of how many of them the forecasts are.
  var totalTitle: String {
    let bodies = derived.facts.bodies
    let told = bodies.count { $0.economy != nil }
    return told == 0 || told == bodies.count
      ? words[.total] : words[OverviewPhrase.totalOf(told, of: bodies.count)]
  }
}
