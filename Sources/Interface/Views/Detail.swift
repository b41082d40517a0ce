import Governance
import Screen
import Wording

extension State {
  /// What is said of the selected row, below the list or beside it.
  func drawDetail(into grid: inout Grid, _ layout: FrameLayout) {
    let area = layout.detail
    guard !area.isEmpty else { return }
    if layout.isDetailBeside {
      grid.verticalRule(Rect(x: area.x - 2, y: area.y, width: 1, height: area.height))
      grid.put("┬", at: Point(x: area.x - 2, y: layout.rule.y), style: .quiet)
      grid.put("┴", at: Point(x: area.x - 2, y: layout.footerRule.y), style: .quiet)
    } else if area.height > 1 {
      grid.horizontalRule(Rect(x: area.x, y: area.y - 1, width: area.width, height: 1))
    }
    let lines = detailLines(width: area.width)
    for (y, spans) in lines.prefix(area.height).enumerated() {
      let isCut = y == area.height - 1 && lines.count > area.height
      grid.put(spans, in: area.row(y).inset(right: isCut ? 4 : 0))
      if isCut { grid.putRight([Span("… o", .accent)], in: area.row(y)) }
    }
  }

  /// All that is said of the selected row, as lines of a width.
  func detailLines(width: Int) -> [[Span]] {
    var text = DetailText(width: max(1, width))
    if let cell = selectedCell {
      describe(cell, in: &text)
    } else if describesDocumentRow(in: &text) {
    } else if describesControlRow(in: &text) || describesEconomyRow(in: &text) {
    } else if let finding = selectedFinding {
      describe(finding, in: &text)
    } else if case .line(let index)? = selectedRow?.content, let table {
      describe(table.statement.lines[index], of: table, in: &text)
    } else if case .indicator(let goal, let id)? = selectedRow?.content,
      let indicator = derived.facts.goals[goal].indicators.first(where: { $0.id == id })
    {
      describe(indicator, in: &text)
      if place?.goal != nil { describeAssessment(derived.facts.goals[goal], in: &text) }
    } else if let subject = selectedSubject {
      switch subject {
      case .goal(let fact): describe(fact, in: &text)
      case .assignment(let fact): describe(fact, in: &text)
      }
    } else if case .economy(let index)? = selectedRow?.content {
      describe(derived.facts.tables[index], in: &text)
    } else if case .body(let index)? = selectedRow?.content {
      describe(derived.facts.bodies[index].body, in: &text)
    }
    return text.lines
  }

  private func describe(_ fact: Facts.GoalFact, in text: inout DetailText) {
    text.add(fact.goal.title, .bold)
    describeAssessment(fact, in: &text)
  }

  private func describeAssessment(_ fact: Facts.GoalFact, in text: inout DetailText) {
    let signal = fact.level.signal
    var spans = [
      Span(disc(signal), signal.style),
      Span(" \(words.level(fact.level, in: settings))", signal.style),
    ]
    if let at = fact.assessedAt {
      spans.append(Span("  \(words[.assessedAt(words.period(at))])", .quiet))
    }
    text.add(spans)
    text.add(
      label: words[.suggestionLabel],
      "\(words.level(fact.suggestion.level, in: settings)) – \(words.reason(fact.suggestion))"
    )
    if let motivation = fact.assessment?.motivation {
      text.add(label: words[.motivationLabel], motivation)
    }
    if let comment = fact.assessment?.comment { text.add(label: words[.commentLabel], comment) }
    if !fact.goal.agenda2030.isEmpty {
      let names = fact.goal.agenda2030.map { "\($0) \(words.agenda2030($0))" }
      text.add(label: "Agenda 2030", names.joined(separator: ", "))
    }
    text.add(label: words[.sourceLabel], source(fact.assessment?.source ?? fact.goal.source))
  }

  private func describe(_ indicator: Indicator, in text: inout DetailText) {
    text.add(indicator.name, .bold)
    let series = indicator.years.compactMap { year -> String? in
      let outcome = indicator.outcomes[year].map { words[.outcomeIn(year.number, words.value($0))] }
      let target = indicator.targets[year].map { words[.targetIn(year.number, words.value($0))] }
      let parts = [outcome, target].compactMap(\.self)
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
    text.add(label: words.unit(of: indicator), series.joined(separator: " · "))
    let standing = indicator.standing(in: Year(period.year))
    text.add(
      label: words[.standingLabel],
      "\(words.standing(standing, length: .long)) · \(words.direction(indicator.direction))"
    )
    if let comment = indicator.comment { text.add(label: words[.commentLabel], comment) }
    text.add(label: words[.sourceLabel], source(indicator.source(of: .outcomes)))
  }

  private func describe(_ fact: Facts.AssignmentFact, in text: inout DetailText) {
    text.add(fact.assignment.title, .bold)
    if let body = fact.assignment.text { text.add([Span(body)]) }
    let signal = fact.signal
    var spans = [
      Span(disc(signal), signal.style), Span(" \(statusWord(fact))", signal.style),
    ]
    spans += fact.assignment.due == nil ? [] : [Span("   ")] + dueSpans(fact)
    text.add(spans)
    if let comment = fact.followUp?.comment { text.add(label: words[.commentLabel], comment) }
    if let at = fact.followedUpAt {
      text.add(label: words[.followedUpLabel], signed(fact.followUp, at: at))
    }
    let from = [fact.assignment.issuer, fact.assignment.recipient].compactMap(\.self)
      .joined(separator: " → ")
    if !from.isEmpty { text.add(label: words[.givenLabel], from) }
    text.add(label: words[.sourceLabel], source(fact.followUp?.source ?? fact.assignment.source))
  }

  private func signed(_ followUp: FollowUp?, at period: ReportingPeriod) -> String {
    let by = followUp?.by.map { words[.signedBy($0)] }
    let on = followUp?.on.map { words.partialDate($0) }
    return [words.period(period), by, on].compactMap(\.self).joined(separator: " · ")
  }

  private func describe(_ table: Facts.TableFact, in text: inout DetailText) {
    text.add("\(table.statement.title) · \(table.documentTitle)", .bold)
    if let note = table.statement.note { text.add([Span(note)]) }
    for line in table.statement.lines where !line.notes.isEmpty {
      for note in line.notes.sorted(by: { $0.key < $1.key }) {
        text.add(label: line.label, note.value)
      }
    }
  }

  private func describe(_ line: StatementLine, of table: Facts.TableFact, in text: inout DetailText)
  {
    text.add(line.label, .bold)
    if let formula = line.formula {
      text.add(label: words[.formulaLabel], words.expression(formula, in: table.statement))
    }
    for column in table.statement.columns {
      if let note = line.notes[column.id] { text.add(label: column.label, note) }
    }
    if let note = table.statement.note { text.add(label: table.statement.title, note) }
    text.add(label: words[.sourceLabel], source(line.source))
  }

  private func describe(_ body: Body, in text: inout DetailText) {
    text.add(body.name, .bold)
    let kind = words.bodyKind(body.kind)
    if kind != body.name { text.add([Span(kind, .quiet)]) }
    for administration in body.administrations {
      text.add(label: administration.name, administration.departments.joined(separator: ", "))
    }
  }

  /// Where something stands in its document.
  func source(_ source: Source?, in document: Document.ID? = nil) -> String {
    guard var source else { return words[.noSource] }
    source.document = source.document ?? document
    let title =
      source.document.flatMap { documentTitle($0) } ?? source.document?.text ?? table?.documentTitle
      ?? ""
    return words[.sourceAt(title, source.line, source.lastLine)]
  }
}

extension State {
  /// The title of a document: the owner's own, else that of another owner of the municipality.
  private func documentTitle(_ document: Document.ID) -> String? {
    guard let owner = place?.owner else { return nil }
    let bodies = workspace.municipality(owner.municipality)?.bodies ?? []
    let owners =
      [owner, Owner(owner.municipality)] + bodies.map { Owner(owner.municipality, $0.id) }
    return owners.lazy.compactMap { workspace.document(document, of: $0)?.title }.first
  }
}

/// Lines of spans, wrapped to a width.
struct DetailText {
  let width: Int
  private(set) var lines: [[Span]] = []

  init(width: Int) {
    self.width = width
  }

  /// A paragraph in one style.
  mutating func add(_ text: String, _ style: Style) {
    for line in text.wrapped(to: width) { lines.append([Span(line, style)]) }
  }

  /// Spans on a line; a single long one is wrapped.
  mutating func add(_ spans: [Span]) {
    if spans.count == 1, let span = spans.first { return add(span.text, span.style) }
    lines.append(spans)
  }

  /// A quiet label and a text that is wrapped beside it.
  mutating func add(label: String, _ text: String) {
    guard !text.isEmpty else { return }
    let indent = 12
    guard width > indent * 3 else {
      return add("\(label): \(text)", .plain)
    }
    let head =
      label.columns < indent
      ? label + String(repeating: " ", count: indent - label.columns) : "\(label)  "
    let wrapped = text.wrapped(to: width - max(indent, head.columns))
    for (index, line) in wrapped.enumerated() {
      let start = index == 0 ? head : String(repeating: " ", count: max(indent, head.columns))
      lines.append([Span(start, .quiet), Span(line)])
    }
  }
}
