import Governance
import Screen
import Wording

extension State {
  /// One line of the overview.
  func drawOverviewRow(_ row: Row, in line: Rect, into grid: inout Grid) {
    let facts = derived.facts
    let inner = line.inset(left: 2)
    switch row.content {
    case .blank: break
    case .section(let section): draw(section, in: line, into: &grid)
    case .standing(let spans): grid.put(spans, in: line)
    case .levelCounts: grid.put(levelCountSpans(width: inner.width), in: inner)
    case .goalSummary(let index): draw(facts.goals[index], in: inner, into: &grid)
    case .economy(let index): drawEconomy(facts.tables[index], in: inner, into: &grid)
    case .statusCounts: drawStatusCounts(in: inner, into: &grid)
    case .attention(let index): drawAttention(facts.assignments[index], in: inner, into: &grid)
    case .body(let index): draw(facts.bodies[index], in: inner, into: &grid)
    case .bodiesCaption: drawBodiesCaption(in: inner, into: &grid)
    case .bodyTotals: drawBodyTotals(in: inner, into: &grid)
    case .problem(let index, let part):
      let lines = problemLines(index, width: line.width)
      guard lines.indices.contains(part) else { break }
      grid.putTruncated(lines[part], in: inner, style: Style(.failure))
    case .nothing(let emptiness):
      grid.putTruncated(words[emptiness.phrase], in: inner, style: .quiet)
    default: break
    }
  }

  private func draw(_ section: OverviewSection, in line: Rect, into grid: inout Grid) {
    let title = section.title(in: words).uppercased()
    if section == .bodies { return drawBodiesHead(title, in: line, into: &grid) }
    if section == .economy, !derived.facts.toldTables.isEmpty {
      return drawEconomyHead(title, in: line, into: &grid)
    }
    if let start = closingNotes(section) {
      grid.putTruncated(title, in: line, style: Style(.quiet, .bold))
      let room = line.inset(left: start)
      let remark = section == .finance ? financeRemark : []
      grid.put(note(on: section), thenWhole: remark, in: room)
      return
    }
    let right = grid.putRight(note(on: section), in: line)
    grid.putTruncated(
      title,
      in: line.inset(right: line.maxX - right + 1),
      style: Style(.quiet, .bold)
    )
  }

  /// Where the notes on the sections of one line begin, under one another; `nil` of other sections.
  private func closingNotes(_ section: OverviewSection) -> Int? {
    let closing: [OverviewSection] = [.controls, .finance, .calendar, .sums]
    guard closing.contains(section) else { return nil }
    let shown = closing.filter { $0 != .finance || showsFinance }
    return 2 + (shown.map { $0.title(in: words).columns }.max() ?? 0)
  }

  /// Whether the financial goals have a line of their own.
  private var showsFinance: Bool {
    !derived.facts.finances.goals.isEmpty && !derived.facts.finances.isMunicipal
  }

  /// What is said beside a section's title.
  private func note(on section: OverviewSection) -> [Span] {
    let facts = derived.facts
    switch section {
    case .goals: return goalNote
    case .assignments: return assignmentNote
    case .sums: return errorSpans
    case .controls: return controlSpans
    case .finance: return financeSpans
    case .calendar: return calendarSpans
    case .economy:
      return facts.tablesInForce.isEmpty ? [] : [Span(words[.noForecast], .quiet)]
    case .problems, .bodies: return []
    }
  }

  /// How many assignments there are, and how much else is followed up; of all kinds, how many are late and
  /// how many soon will be.
  private var assignmentNote: [Span] {
    let counts = derived.facts.counts
    let text = kindsText(counts, .all)
    var spans = text.isEmpty ? [] : [Span(text, .quiet)]
    if counts.dueSoon > 0 {
      spans += [Span(" · ", .quiet), Span(words[.dueSoon(counts.dueSoon)], Style(.partlyMet))]
    }
    if counts.overdue > 0 {
      let late = words[FollowUpPhrase.overdueKind(counts.overdueKind, counts.overdue)]
      spans += [Span(" · ", .quiet), Span(late, Style(.notMet, .bold))]
    }
    return spans
  }

  /// How many financial goals are met, and which are not; apart from them those that only budgets and plans
  /// speak of.
  private var financeSpans: [Span] {
    let isExpected = { (fact: EconomyFacts.GoalFact) in fact.judged?.certainty == .expected }
    let goals = derived.facts.finances.goals
    let judged = goals.filter { !isExpected($0) }
    let expected = goals.filter(isExpected)
    let verdicts: [FinancialGoalStanding.Verdict] = [.met, .notMet, .unknown]
    var groups = verdicts.compactMap { verdict -> [Span]? in
      let those = judged.filter { $0.verdict == verdict }
      let told = count(those, Span(disc(verdict.signal), verdict.signal.style))
      guard verdict == .notMet else { return told }
      return told.map { $0 + [Span(" \(those.map(\.goal.title).joined(separator: ", "))")] }
    }
    for verdict in verdicts {
      let those = expected.filter { $0.verdict == verdict }
      let mark = Span(expectedMark, verdict.signal.style)
      guard let told = count(those, mark) else { continue }
      groups.append(told + [Span(" \(words[.expectation(verdict, those.map(\.goal.title))])")])
    }
    return Array(groups.joined(separator: [Span("   ")]))
  }

  /// That what is only expected follows from budgets and plans.
  private var financeRemark: [Span] {
    let isExpected = derived.facts.finances.goals.contains { $0.judged?.certainty == .expected }
    return isExpected ? [Span("   \(words[.byPlansOnly])", .quiet)] : []
  }

  private func count(_ goals: [EconomyFacts.GoalFact], _ mark: Span) -> [Span]? {
    goals.isEmpty ? nil : [mark, Span(" \(goals.count)", .bold)]
  }

  /// How many there are of the first kind, and of all others: *22 sakområden · 4 andra*.
  ///
  /// Of the others there is no room to speak beside what is said of each body in a narrow list. A heading always
  /// does: what is late may be one of them.
  func kindsText(_ counts: Facts.Counts, _ told: ToldKinds = .asRoomAllows) -> String {
    let kinds = AssignmentKind.allCases.filter { counts.kinds[$0] != nil }
    guard let first = kinds.first, let count = counts.kinds[first] else { return "" }
    let others = counts.kinds.values.reduce(-count, +)
    let head = words[.kindCount(first, count)]
    let isTold = others > 0 && (told == .all || !isNarrow || place?.owner.body != nil)
    return isTold ? words.middot([head, words[.otherKinds(others)]]) : head
  }

  /// Which kinds a text counts.
  enum ToldKinds { case all, asRoomAllows }

  /// Whether a section's title needs the room that the rest of its line would take.
  private var isNarrow: Bool { FrameLayout(self).list.width < 84 }

  /// How many of the year's controls have each result.
  private var controlSpans: [Span] {
    let counts = derived.facts.counts
    var spans = isNarrow ? [] : [Span(words[.controlCount(counts.allControls)], .quiet)]
    for result in ControlResult.allCases {
      guard let count = counts.controls[result] else { continue }
      spans += [
        Span(spans.isEmpty ? "" : "   "), Span(disc(result.signal), result.signal.style),
        Span(" \(count)", .bold),
        Span(" \(words.controlResult(result, in: settings))"),
      ]
    }
    if counts.unreportedControls > 0 {
      spans.append(Span("   \(words[.unreportedControls(counts.unreportedControls)])", .quiet))
    }
    return spans
  }

  /// The next report, and when it is to be handed in or dealt with.
  private var calendarSpans: [Span] {
    guard let next = derived.facts.nextReport else { return [] }
    let dates = [
      next.handIn.map { words[.handIn(words.date($0))] },
      next.meeting.map { words[.meeting(words.date($0))] },
    ]
    let told = dates.compactMap(\.self)
    let room = FrameLayout(self).list.width - (closingNotes(.calendar) ?? 0)
    let names = [TextLength.long, .short]
      .map { words[.nextReport(next.report.name, words.period(next.period, length: $0))] }
    let name = names.first { $0.columns <= room } ?? next.report.name
    let day = " · \(told.isEmpty ? words[.noDayBut(next.asOf)] : words.middot(told))"
    return name.columns + day.columns > room ? [Span(name)] : [Span(name), Span(day, .quiet)]
  }

  /// How many printed figures got each verdict, the serious ones first.
  var sumSpans: [Span] {
    let verdicts: [Finding.Verdict] = [.mismatch, .unresolved, .rounding, .exact]
    let parts = verdicts.map { verdictSpans($0, .long) }.filter { !$0.isEmpty }
    return Array(parts.joined(separator: [Span("   ")]))
  }

  private func verdictSpans(_ verdict: Finding.Verdict, _ length: TextLength) -> [Span] {
    let count = derived.facts.counts.findings[verdict] ?? 0
    guard verdict != .unresolved || count > 0 else { return [] }
    let style: Style = count > 0 ? verdict.style : .quiet
    let word = length == .long ? " \(words[.finding(verdict)])" : ""
    return [
      Span("\(mark(verdict)) \(count)", style),
      Span("\(word)\(explainedText(verdict))", .quiet),
    ]
  }

  /// The same, where errors are said to be in the document in force or in others.
  private var errorSpans: [Span] {
    let facts = derived.facts
    guard let first = facts.errorPlaces.first else { return sumSpans }
    let others = facts.errorPlaces.dropFirst().reduce(0) { $0 + $1.count }
    let isHere = first.isInForce || place?.owner.body == nil
    let count = isHere ? first.count : 0
    var texts = isHere ? [words[.errorsIn(count, name(of: first))]] : []
    let elsewhere = others + first.count - count
    if elsewhere > 0 { texts.append(words[.errorsElsewhere(elsewhere)]) }
    let mismatches = [
      Span("\(mark(.mismatch as Finding.Verdict)) ", Finding.Verdict.mismatch.style),
      Span(words.middot(texts), .bold), Span(explainedText(.mismatch), .quiet),
    ]
    let rest: [Finding.Verdict] = [.unresolved, .rounding, .exact]
    let room = FrameLayout(self).list.width - (closingNotes(.sums) ?? 0)
    func told(_ length: TextLength) -> [Span] {
      let parts = [mismatches] + rest.map { verdictSpans($0, length) }.filter { !$0.isEmpty }
      return Array(parts.joined(separator: [Span("   ")]))
    }
    let long = told(.long)
    return long.reduce(0) { $0 + $1.text.columns } <= room ? long : told(.short)
  }

  /// What a document with errors is called; in a municipality with whose it is.
  private func name(of errors: Facts.ErrorPlace) -> String {
    guard let document = errors.document else { return words[.noDocument].lowercased() }
    let title = document.shortTitle ?? document.title
    guard place?.owner.body == nil else {
      return errors.isInForce ? words[.inDocument(document.kind)] : title
    }
    let body = workspace.body(errors.owner).map { $0.shortName ?? $0.name }
    return [body, title].compactMap(\.self).joined(separator: ": ")
  }

  /// How many errors of a verdict an officer has explained; nothing where none is.
  func explainedText(_ verdict: Finding.Verdict) -> String {
    let count = derived.facts.counts.explained[verdict] ?? 0
    return verdict.isError && count > 0 ? ", \(words[.explainedCount(count)])" : ""
  }

  /// How many goals have each level, in as many words as there is room for.
  private func levelCountSpans(width: Int) -> [Span] {
    let long = levelCountSpans(.long)
    let needed = long.reduce(-3) { $0 + $1.text.columns }
    return needed <= width ? long : levelCountSpans(.short)
  }

  private func levelCountSpans(_ length: TextLength) -> [Span] {
    let levels = settings.levels
    return levels.flatMap { level -> [Span] in
      let count = derived.facts.counts.levels[level] ?? 0
      guard count > 0 else {
        return length == .short ? [] : [Span("\(disc(level.signal)) 0", .quiet), Span("   ")]
      }
      return [
        Span(disc(level.signal), level.signal.style), Span(" \(count)", .bold),
        Span(" \(words.level(level, length: length, in: settings))"), Span("   "),
      ]
    }
  }

  private func draw(_ fact: Facts.GoalFact, in line: Rect, into grid: inout Grid) {
    let columns = GoalColumns(line, discWidth: discWidth)
    let signal = fact.level.signal
    grid.put(disc(signal), at: Point(x: line.x, y: line.y), in: line, style: signal.style)
    grid.putTruncated(fact.goal.number ?? "", in: columns.number, align: .right, style: .quiet)
    let title = fact.goal.shortTitle ?? fact.goal.title
    drawLevel(of: fact, in: columns.word, into: &grid)
    guard fact.indicators.count == 1, let indicator = fact.indicators.first else {
      let text = reachedText(fact)
      grid.putTruncated(title, in: columns.titleRoom(before: text))
      grid.putTruncated(text, in: columns.value, align: .right, style: .quiet)
      return
    }
    grid.putTruncated(title, in: columns.title)
    drawSeries(indicator, columns, into: &grid)
  }
}

extension String {
  /// With spaces before it, to a width.
  func padded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns)) + self
  }
}
