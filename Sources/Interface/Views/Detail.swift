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
    let chart = besideChart(layout)
    if let chart { draw(chart.picture, in: chart.room, into: &grid) }
    let room = area.inset(bottom: chart.map { $0.room.height + 1 } ?? 0)
    let lines = detailLines(width: room.width)
    for (y, spans) in lines.prefix(room.height).enumerated() {
      let isCut = y == room.height - 1 && lines.count > room.height
      let more = isCut ? words[.moreByKey(keyLabel(of: .explain))] : ""
      grid.put(spans, in: room.row(y).inset(right: isCut ? more.columns + 1 : 0))
      if isCut { grid.putRight([Span(more, .accent)], in: room.row(y)) }
    }
  }

  /// All that is said of the selected row, as lines of a width.
  func detailLines(width: Int) -> [[Span]] {
    var text = DetailText(width: max(1, width))
    if place?.view == .budget { describeScenario(in: &text) }
    if !describesSelection(in: &text), let body = ownBody { describe(body, nil, in: &text) }
    return text.lines
  }

  /// Whether something is said of what is selected: a value before its row, and a row by what stands in it.
  private func describesSelection(in text: inout DetailText) -> Bool {
    describesShelvedTable(in: &text) || describesCell(in: &text) || describesPictureRow(in: &text)
      || describesDocumentRow(in: &text) || describesControlRow(in: &text)
      || describesEconomyRow(in: &text) || describesCalendarRow(in: &text)
      || describesChange(in: &text) || describesDifference(in: &text)
      || describesFinding(in: &text) || describesLine(in: &text)
      || describesIndicator(in: &text) || describesSubject(in: &text)
      || describesBodyRow(in: &text)
  }

  private func describesShelvedTable(in text: inout DetailText) -> Bool {
    guard case .shelvedTable(let place, let table)? = selectedRow?.content else { return false }
    let document = derived.facts[place]
    describe(document.statements[table], of: document, in: &text)
    return true
  }

  private func describesCell(in text: inout DetailText) -> Bool {
    guard let cell = selectedCell else { return false }
    describe(cell, in: &text)
    return true
  }

  private func describesChange(in text: inout DetailText) -> Bool {
    guard let change = selectedChange else { return false }
    describe(change, in: &text)
    return true
  }

  private func describesFinding(in text: inout DetailText) -> Bool {
    guard let finding = selectedFinding else { return false }
    describe(finding, in: &text)
    return true
  }

  private func describesLine(in text: inout DetailText) -> Bool {
    guard case .line(let index)? = selectedRow?.content, let table else { return false }
    describe(table.statement.lines[index], of: table, in: &text)
    return true
  }

  private func describesIndicator(in text: inout DetailText) -> Bool {
    if case .indicator(let goal, let place)? = selectedRow?.content,
      let fact = derived.facts.holder(goal), fact.indicators.indices.contains(place)
    {
      describe(fact.indicators[place], in: &text)
      if self.place?.goal != nil, fact.goal.id != .loose { describeAssessment(fact, in: &text) }
      return true
    }
    guard let ended = selectedRow.flatMap(endedIndicator) else { return false }
    describe(ended, in: &text)
    text.add(label: words[.validLabel], words[.validYears(ended.validFrom, ended.validTo)])
    return true
  }

  private func describesSubject(in text: inout DetailText) -> Bool {
    switch selectedSubject {
    case .goal(let fact)?: describe(fact, in: &text)
    case .assignment(let fact)?: describe(fact, in: &text)
    case nil: return false
    }
    return true
  }

  /// Whether it is a row of an overview, or a group of assignments.
  private func describesBodyRow(in text: inout DetailText) -> Bool {
    switch selectedRow?.content {
    case .economy(let index)?: describe(derived.facts.tables[index], in: &text)
    case .assignmentGroup(let group)?: describe(group, in: &text)
    case .body(let index)?:
      let fact = derived.facts.bodies[index]
      describe(fact.body, fact.economy, in: &text)
    case .bodyTotals?:
      guard let municipality = place.flatMap({ workspace.municipality($0.owner.municipality) })
      else { return false }
      describe(municipality, in: &text)
    case .bodyHeading(let owner, _)?:
      guard let body = workspace.body(owner) else { return false }
      describe(body, nil, in: &text)
    default: return false
    }
    return true
  }

  /// The body that an overview is of, for lines of which nothing is said but what the body is.
  private var ownBody: Body? {
    guard let place, place.view == .overview else { return nil }
    return workspace.body(place.owner)
  }

  private func describe(_ table: Facts.TableFact, in text: inout DetailText) {
    text.add("\(table.statement.title) · \(table.documentTitle)", .bold)
    if let note = table.statement.note { text.add([Span(note)]) }
    if let economy = table.economy { describeRules(for: economy, in: &text) }
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
      text.add(
        label: words[.formulaLabel],
        words.expression(formula, of: line.id, in: table.statement)
      )
    }
    for column in table.statement.columns {
      if let note = line.notes[column.id] { text.add(label: column.label, note) }
    }
    if let note = table.statement.note { text.add(label: table.statement.title, note) }
    text.add(label: words[.sourceLabel], source(line.source))
  }

  /// Where something stands in its document.
  func source(_ source: Source?, in document: Document.ID? = nil) -> String {
    guard var source else { return words[.noSource] }
    source.document = source.document ?? document
    let owner = place?.owner
    let known = owner.flatMap { owner in
      source.document.flatMap {
        self.document($0, knownTo: owner)
      }
    }
    let title = known?.title ?? source.document?.text ?? table?.documentTitle ?? ""
    return words[.sourceAt(title, source.line, source.lastLine)]
  }
}

extension State {
  /// A document of the owner, else of the whole municipality or of any of its bodies.
  private func document(_ id: Document.ID, knownTo owner: Owner) -> Document? {
    let whole = Owner(owner.municipality)
    if let known = workspace.document(id, of: owner) ?? workspace.document(id, of: whole) {
      return known
    }
    let bodies = workspace.municipality(owner.municipality)?.bodies ?? []
    return bodies.lazy.compactMap { workspace.document(id, of: Owner(owner.municipality, $0.id)) }
      .first
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

  /// Spans on a line; a single long one is wrapped, and the last of several that there is no room for goes
  /// below the others.
  mutating func add(_ spans: [Span]) {
    if spans.count == 1, let span = spans.first { return add(span.text, span.style) }
    let total = spans.reduce(0) { $0 + $1.text.columns }
    guard total > width, let last = spans.last(where: { !$0.text.isEmpty }) else {
      return lines.append(spans)
    }
    lines.append(spans.dropLast())
    add(String(last.text.drop { $0 == " " }), last.style)
  }

  /// Where all texts begin that have a label.
  static let indent = 12

  /// A quiet label and a text that is wrapped beside it, or below it where the label is long.
  mutating func add(label: String, _ text: String) {
    guard !text.isEmpty else { return }
    guard width > Self.indent * 3 else {
      return add("\(label): \(text)", .plain)
    }
    let isBeside = label.columns < Self.indent
    if !isBeside { add(label, .quiet) }
    for (index, line) in text.wrapped(to: width - Self.indent).enumerated() {
      let start = index == 0 && isBeside ? label : ""
      let gap = String(repeating: " ", count: Self.indent - start.columns)
      lines.append([Span(start + gap, .quiet), Span(line)])
    }
  }
}
