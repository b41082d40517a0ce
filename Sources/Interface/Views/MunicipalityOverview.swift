import Governance
import Screen
import Wording

extension State {
  /// The section's title with the heads of its columns.
  func drawBodiesHead(_ title: String, in line: Rect, into grid: inout Grid) {
    let columns = bodyColumns(line.inset(left: 2))
    let room = line.inset(right: line.maxX - columns.name.maxX)
    grid.put(bodiesTitle(title, columns, width: room.width), in: room)
    let head: [(Phrase, Rect)] = [
      (.goals, columns.levels), (.assignments, columns.statuses),
    ]
    for (phrase, rect) in head { grid.putTruncated(words[phrase], in: rect, style: .quiet) }
    if !columns.controls.isEmpty {
      grid.putTruncated(words[.controlsColumn], in: columns.controls, style: .quiet)
    }
    for (kind, rect) in zip(derived.facts.economyKinds, columns.kinds) {
      let names = [TextLength.long, .short].map { words.statementKind(kind.kind, length: $0) }
      let name = names.first { $0.columns <= rect.width } ?? names[1]
      grid.putTruncated(name, in: rect, align: .right, style: .quiet)
    }
    let bodies = derived.facts.bodies
    let forecast = bodies.lazy.compactMap(\.economy).first
    guard !columns.economy.isEmpty else { return }
    guard let unit = forecast?.unit else {
      guard bodies.contains(where: { $0.budget != nil }) else { return }
      grid.putTruncated(givenWord, in: columns.economy, align: .right, style: .quiet)
      return
    }
    let word = words[.varianceWord]
    let full = "\(word), \(words.unit(unit))"
    let text = full.columns > columns.economy.width ? word : full
    grid.putTruncated(text, in: columns.economy, align: .right, style: .quiet)
  }

  /// What the figures of the kinds' columns are, with a line to either side as far as they reach.
  func drawBodiesCaption(in line: Rect, into grid: inout Grid) {
    let columns = bodyColumns(line)
    guard let unit = derived.facts.economyKinds.first?.unit,
      let first = columns.kinds.first(where: { !$0.isEmpty }), let last = columns.kinds.last
    else { return }
    let room = Rect(x: first.x, y: line.y, width: last.maxX - first.x, height: 1)
    let text = "\(words[.varianceFromBudget(.long)]), \(words.unit(unit))"
    guard text.columns + 4 <= room.width else {
      grid.putRight([Span(text, .quiet)], in: line)
      return
    }
    grid.horizontalRule(room)
    grid.putTruncated(" \(text) ", in: room, align: .center, style: .quiet)
  }

  /// The section's title, with what the figures of the kinds' columns are, as far as there is room.
  private func bodiesTitle(_ title: String, _ columns: BodyColumns, width: Int) -> [Span] {
    let bold = Span(title, Style(.quiet, .bold))
    if showsBudgets, let unit = derived.facts.bodies.lazy.compactMap(\.budget?.unit).first {
      return [bold, Span(words.middot(["", words.unit(unit)]), .quiet)]
    }
    let isCaptioned = derived.rows.contains { $0.content == .bodiesCaption }
    guard !columns.kinds.isEmpty, !isCaptioned,
      let unit = derived.facts.economyKinds.first?.unit
    else { return [bold] }
    let remarks = TextLength.allCases.map { words[.varianceFromBudget($0)] }
      .map { words.middot(["", "\($0), \(words.unit(unit))"]) }
    let remark = remarks.first { title.columns + $0.columns <= width }
    return [bold, Span(remark ?? "", .quiet)]
  }

  /// A body in one line: its goals by level, its assignments by status, its forecast.
  func draw(_ body: Facts.BodyFact, in line: Rect, into grid: inout Grid) {
    let columns = bodyColumns(line)
    let counts = body.counts
    let budget = showsBudgets ? body.budget?.standing.budget : nil
    let hasEconomy = body.economy != nil || budget != nil
    let hasNothing = counts.goalKinds.isEmpty && counts.kinds.isEmpty && !hasEconomy
    let room = columns.nameRoom(beside: counts, hasEconomy: hasEconomy)
    let name = name(of: body.body, columns.names)
    let fitting = name.columns > room.width ? self.name(of: body.body, .short) : name
    grid.putTruncated(fitting, in: room, style: hasNothing ? .quiet : .plain)
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
  var showsBudgets: Bool { derived.facts.economyTotal == nil }

  /// What the figures of the bodies are called where none of them has a forecast.
  var givenWord: String { words[.givenColumn(derived.facts.givenMeasure)] }

  private func draw(budget: CellValue, _ columns: BodyColumns, into grid: inout Grid) {
    guard !columns.economy.isEmpty else { return }
    grid.putTruncated(words.value(budget), in: columns.economy, align: .right)
  }

  private func draw(_ counts: Facts.Counts, _ columns: BodyColumns, into grid: inout Grid) {
    if counts.goals > 0 {
      let levels = shownLevels(columns.density).map { ($0.signal, counts.levels[$0] ?? 0) }
      grid.put(countSpans(levels, columns.density, \.style), in: columns.levels)
    } else {
      grid.putTruncated(
        otherGoalsText(counts, columns.goalWords),
        in: columns.levels,
        style: .quiet
      )
    }
    if counts.assignments > 0 {
      let unreported =
        derived.facts.counts.unreported > 0 ? [(Signal.none, counts.unreported)] : []
      let statuses =
        shownStatuses.map { ($0.signal, counts.statuses[$0.status] ?? 0) } + unreported
      grid.put(countSpans(statuses, columns.density, \.statusStyle), in: columns.statuses)
    } else if counts.otherKinds > 0 {
      let room = counts.overdue > 0 ? columns.statuses : columns.beside
      grid.putTruncated(kindsText(counts), in: room, style: .quiet)
    }
    grid.put(controlSpans(counts), in: columns.controls)
    guard counts.overdue > 0 else { return }
    let text = overdueText(counts)
    grid.putTruncated(text, in: columns.overdue, style: Style(.notMet, .bold))
  }

  /// The gravest that the year's controls found, and of how many of them anything is known.
  func controlSpans(_ counts: Facts.Counts) -> [Span] {
    guard counts.allControls > 0 else { return [] }
    let signal = counts.controlSignal
    let told = words[.countOf(counts.assessedControls, "\(counts.allControls)")]
    return [Span(disc(signal), signal.style), Span(" \(told)")]
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
  private func countSpans(
    _ counts: [(Signal, Int)],
    _ density: CountDensity,
    _ style: (Signal) -> Style
  ) -> [Span] {
    let width = countWidth(density)
    return counts.enumerated()
      .flatMap { place, told -> [Span] in
        let (signal, count) = told
        if count == 0, density != .roomy { return [Span(String(repeating: " ", count: width))] }
        let number = " \(count)"
        let isLast = place == counts.count - 1
        let padding = isLast ? 0 : max(0, width - discWidth - number.count)
        return [
          Span(disc(signal), count > 0 ? style(signal) : .quiet),
          Span(
            number + String(repeating: " ", count: padding),
            count > 0 ? .plain : .quiet
          ),
        ]
      }
  }
}

extension SegmentBar {
  /// How the parts of a bar are filled, those furthest on first.
  static let glyphs: [(Signal, Character)] = [
    (.full, "█"), (.most, "▓"), (.half, "▓"), (.empty, "░"),
  ]
}
