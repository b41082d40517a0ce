import Governance
import Screen
import Wording

extension State {
  /// The title above the list, or above a document's page.
  func drawDocumentsHead(into grid: inout Grid, _ layout: FrameLayout) {
    let line = layout.main.row(0)
    let open = place?.document.flatMap { id in derived.facts.documents.first { $0.id == id } }
    let title = open?.title ?? words[View.documents.phrase]
    let count = open == nil ? words[.documentCount(listedDocumentCount)] : ""
    let start = grid.putRight([Span(count, .quiet)], in: line)
    grid.put(
      [Span(title, .bold)] + (open == nil ? filterSpans : []),
      in: line.inset(right: line.maxX - start + 1)
    )
    if open == nil, layout.list.y - layout.main.y > 2 {
      drawDocumentsTableHead(in: layout.main.row(1), into: &grid)
    }
    let rule = Rect(x: layout.main.x, y: layout.list.y - 1, width: layout.main.width, height: 1)
    grid.horizontalRule(rule)
  }

  /// A line of the list or of a page.
  func drawDocumentRow(_ row: Row, in line: Rect, into grid: inout Grid) {
    let inner = line.inset(left: 2)
    switch row.content {
    case .document(let index):
      let owner = place?.owner ?? Owner("unset")
      draw(derived.facts.documents[index], of: owner, in: line, into: &grid)
    case .shelf, .shelved, .shelvedTable: drawShelfRow(row, in: line, into: &grid)
    case .part(let part):
      grid.putTruncated(words[part.phrase].uppercased(), in: line, style: Style(.quiet, .bold))
    case .fact(let name, let value):
      grid.putTruncated(name, in: Rect(x: inner.x, y: inner.y, width: 22, height: 1), style: .quiet)
      grid.putTruncated(value, in: inner.inset(left: 24))
    case .table(let address): drawTableRow(address, in: inner, into: &grid)
    case .assumption(let assumption): draw(assumption, in: inner, into: &grid)
    case .briefChange(let change): grid.putTruncated("· \(change.text)", in: inner)
    case .bridge(let bridge):
      let start = bridge.bars.first?.scale?.from.rounded(decimals: bridge.decimals)
      let scale =
        start.map { " · \(Chart.breach(among: glyphs)) \(words[.scaleFrom(words.amount($0))])" }
        ?? ""
      grid.put(
        [
          Span(bridge.title.uppercased(), Style(.quiet, .bold)),
          Span("   \(words.unit(bridge.unit))\(scale)", .quiet),
        ],
        in: line
      )
    case .bar(let bar): draw(bar, in: inner, into: &grid)
    case .comparison(let titles, let count):
      let title = words[.comparedWith(titles.otherTitle)].uppercased()
      let difference = count == .nothing ? "" : words[.differenceIs(titles.own, titles.other)]
      grid.put([Span(title, Style(.quiet, .bold)), Span("   \(difference)", .quiet)], in: line)
    case .comparedTable, .compared, .unshared, .causeHeading:
      drawComparison(row, in: inner, into: &grid)
    case .textSection(let section, let title):
      draw(section, title, in: inner, into: &grid)
    case .figure(let figure, let verdict): draw(figure, verdict, in: inner, into: &grid)
    case .nothing(let emptiness):
      grid.putTruncated(words[emptiness.phrase], in: line, style: .quiet)
    default: break
    }
  }

  private func drawTableRow(_ address: Address, in line: Rect, into grid: inout Grid) {
    guard let table = derived.facts.tables.first(where: { $0.address == address }) else { return }
    let counts = SumVerdict.allCases.enumerated()
      .map { place, verdict in
        let count = table.findings.count { $0.verdict == verdict }
        let text = "\(mark(verdict)) \(count)".padded(to: place == 0 ? 6 : 7)
        return Span(text, verdict == .mismatch && count > 0 ? verdict.style : .quiet)
      }
    let start = grid.putRight(counts, in: line.inset(right: 1))
    grid.put(
      [Span(table.statement.title), Span("   \(words.unit(table.statement.unit))", .quiet)],
      in: line.inset(right: line.maxX - start + 2)
    )
  }

  private func draw(_ assumption: PlanningAssumption, in line: Rect, into grid: inout Grid) {
    let value = "\(words.value(assumption.value)) \(words.unit(assumption.unit))"
    let year = assumption.year.map { "\($0)" } ?? ""
    let start = grid.putRight(
      [Span(year.padded(to: 6), .quiet), Span(value.padded(to: line.width < 84 ? 16 : 20))],
      in: line.inset(right: 1)
    )
    let printed = assumption.printedYear.map { words.middot(["", words[.printedYear($0)]]) }
    let room = line.inset(right: line.maxX - start + 2)
    let space = max(0, room.width - (printed?.columns ?? 0))
    let label = assumption.label.truncated(to: space)
    grid.put([Span(label), Span(printed ?? "", Style(.partlyMet))], in: room)
  }

  /// A step's percentage, its kind and what is said of it, as much as there is room for whole; nothing of a
  /// frame.
  private func remark(on bar: BridgeBar, width: Int) -> String {
    guard let step = bar.step else { return "" }
    let word = words.stepKind(step.kind)
    // What the label says need not be said twice.
    let isSaid = step.kind == .other || bar.label.lowercased().contains(word.lowercased())
    let parts = [step.percent.map { percentage($0) }, isSaid ? nil : word, step.note]
    let told = parts.compactMap(\.self)
    return (0..<told.count).lazy.map { words.middot(Array(told.dropLast($0))) }
      .first { $0.columns <= width } ?? ""
  }

  private func percentage(_ percent: Amount) -> String {
    "\(words.amount(percent)) \(words.unit(.percent))"
  }

  /// A step or a frame of a bridge.
  private func describe(_ bar: BridgeBar, in text: inout DetailText) {
    text.add(bar.label, .bold)
    if let step = bar.step {
      text.add(label: words.fieldName(.stepKind), words.stepKind(step.kind))
      if let percent = step.percent {
        text.add(label: words.fieldName(.percent), percentage(percent))
      }
    }
    let decimals = (bar.value.amount?.decimals ?? 0) + 3
    if let exact = bar.exact, exact != bar.value.amount?.rational,
      let shown = words.number(exact, decimals: decimals, sign: .always)
    {
      text.add(label: words[.exactLabel], shown)
    }
    if let note = bar.note { text.add(label: words[.noteLabel], note) }
    text.add(label: words[.sourceLabel], source(bar.source, in: place?.document))
  }

  private func draw(_ bar: BridgeBar, in line: Rect, into grid: inout Grid) {
    let width = max(0, line.width < 84 ? line.width / 3 - 4 : line.width / 2 - 8)
    let area = Rect(x: line.maxX - width - 1, y: line.y, width: width, height: 1)
    let isEnd = bar.kind == .end
    let value = words.value(bar.value, sign: isEnd ? .negativeOnly : .always)
    let figure = Rect(x: area.x - 13, y: line.y, width: 11, height: 1)
    let indent = bar.kind == .part ? 2 : 0
    grid.putTruncated(
      value,
      in: figure,
      align: .right,
      style: bar.kind == .part ? .quiet : isEnd ? .bold : .plain
    )
    let label = line.inset(left: indent, right: line.maxX - figure.x + 1)
    if bar.kind == .part {
      // A part has no bar: what is said of it has that room.
      grid.putTruncated(bar.label, in: label, style: .quiet)
      let remark = remark(on: bar, width: area.width)
      grid.putTruncated(remark, in: area, style: .quiet)
      return
    }
    let remark = remark(on: bar, width: label.width - bar.label.columns - 3)
    let spoken = remark.isEmpty ? "" : "   \(remark)"
    grid.put([Span(bar.label, isEnd ? .bold : .plain), Span(spoken, .quiet)], in: label)
    guard width > 0, let span = bar.span, let scale = bar.scale else { return }
    func column(_ place: Rational) -> Int { Int(scale.share(of: place) * Double(width) + 0.5) }
    let first = isEnd ? 0 : column(min(span.from, span.to))
    let last = isEnd ? column(span.to) : column(max(span.from, span.to))
    let part = Rect(x: area.x + first, y: area.y, width: max(1, last - first), height: 1)
      .intersection(area)
    guard isEnd || span.from != span.to else {
      let point = Point(x: min(area.x + first, area.maxX - 1), y: area.y)
      grid.put("│", at: point, in: area, style: .quiet)
      return
    }
    let style: Style = isEnd ? .quiet : span.to < span.from ? Style(.notMet) : Style(.fullyMet)
    grid.fill(part, with: isEnd ? "░" : "█", style: style)
    // A frame's bar does not begin at nothing, and two of them are not to be measured against each other.
    guard isEnd, !scale.from.isZero else { return }
    grid.put(String(Chart.breach(among: glyphs)), at: Point(x: area.x, y: area.y), in: area)
  }

  private func draw(
    _ section: Section,
    _ title: String,
    in line: Rect,
    into grid: inout Grid
  ) {
    let source = section.source.map { "\($0.line)" } ?? ""
    let start = grid.putRight([Span(source, .quiet)], in: line.inset(right: 1))
    grid.put(
      [Span(title, .bold), Span("   \(section.text ?? "")", .quiet)],
      in: line.inset(right: line.maxX - start + 2)
    )
  }

  private func draw(
    _ figure: QuotedFigure,
    _ verdict: Finding.Verdict?,
    in line: Rect,
    into grid: inout Grid
  ) {
    let unit = figure.unit.map { words.unit($0) } ?? ""
    let said =
      figure.claim.map { words.quoted($0) } ?? figure.printed.map { "\(words.value($0)) \(unit)" }
      ?? ""
    let shown = verdict.map { Span(" \(mark($0))", $0.style) } ?? Span("  ")
    let start = grid.putRight([Span(said), shown], in: line.inset(right: 1))
    grid.putTruncated(figure.label, in: line.inset(left: 2, right: line.maxX - start + 2))
  }
}

extension DocumentPart {
  /// Its title.
  var phrase: Phrase {
    switch self {
    case .tables: .tablesPart
    case .assumptions: .assumptionsPart
    case .changes: .changesPart
    case .sections: .sectionsPart
    }
  }
}

extension State {
  /// What an officer has said of a cell that is held against another document's: why it is what it is.
  private func explanation(of cell: CellComparison, at address: Address?) -> String? {
    address.flatMap { workspace.statement(at: $0) }?.lines.first { $0.id == cell.line }?
      .explanations[cell.column]
  }

  private func describe(_ document: Document, in text: inout DetailText) {
    text.add(document.title, .bold)
    text.add(document.statements.map(\.title).joined(separator: " · "), .quiet)
  }

  /// What is said of a line of a document's page; false where another view is shown.
  func describesDocumentRow(in text: inout DetailText) -> Bool {
    guard place?.view == .documents, let row = selectedRow else { return false }
    let document = place?.document
    switch row.content {
    case .textSection(let section, let title):
      text.add(title, .bold)
      if let body = section.text { text.add(body, .plain) }
      text.add(label: words[.sourceLabel], source(section.source, in: document))
    case .figure(let figure, _):
      guard let finding = derived.facts.findings.first(where: { $0.address == row.id?.address })
      else {
        text.add(figure.label, .bold)
        if let note = figure.note { text.add(label: words[.noteLabel], note) }
        text.add(label: words[.sourceLabel], source(figure.source, in: document))
        return true
      }
      describe(finding, in: &text)
    case .bar(let bar):
      describe(bar, in: &text)
    case .assumption(let assumption):
      text.add(assumption.label, .bold)
      if let note = assumption.note { text.add(label: words[.noteLabel], note) }
      text.add(label: words[.sourceLabel], source(assumption.source, in: document))
    case .compared(let cell, let titles):
      text.add(row.id.map { words.place($0.address, in: workspace) } ?? "", .bold)
      text.add(label: titles.own, words.value(cell.after))
      let other = "\(words.value(cell.before)) \(words.unit(cell.beforeUnit))"
      text.add(label: titles.other, words.middot([other, cell.otherLabel]))
      if let cause = words.cause(cell.cause) { text.add(cause, .quiet) }
      if let explanation = explanation(of: cell, at: row.id?.address) {
        text.add(label: words[.explanationLabel], explanation)
      }
    case .briefChange(let change):
      text.add(change.text, .plain)
      text.add(label: words[.sourceLabel], source(change.source, in: document))
    case .fact(let name, let value):
      text.add(name, .quiet)
      text.add(value, .plain)
    case .document(let index): describe(derived.facts.documents[index], in: &text)
    case .shelved(let place): describe(derived.facts[place], in: &text)
    default: break
    }
    return true
  }
}
