import Governance
import Screen
import Wording

/// Where the columns of a risk's line stand.
private struct RiskColumns {
  let value: Rect
  let title: Rect
  let likelihood: Rect
  let materiality: Rect
  let product: Rect
  let treatment: Rect
  let movement: Rect

  init(_ line: Rect, discWidth: Int) {
    // What a risk is called says more than the words of its scales, which the detail has.
    let isWide = line.width >= 104
    var columns = RightColumns(line)
    movement = columns.take(8)
    treatment = columns.take(line.width >= 72 ? 16 : 0)
    materiality = columns.take(isWide ? 12 : 0)
    likelihood = columns.take(isWide ? 15 : 0)
    product = columns.take(isWide ? 0 : 5)
    value = Rect(x: line.x, y: line.y, width: discWidth + 3, height: 1)
    title = columns.rest(from: value.maxX + 2)
  }
}

/// Where the columns of a control's line stand.
private struct ControlColumns {
  let title: Rect
  let result: Rect
  let responsible: Rect

  init(_ line: Rect, discWidth: Int) {
    let isWide = line.width >= 84
    var columns = RightColumns(line)
    responsible = columns.take(line.width >= 104 ? 26 : isWide ? 18 : 0)
    result = columns.take(discWidth + (isWide ? 30 : 22))
    title = columns.rest(from: line.x)
  }
}

extension State {
  /// The title and the counts; above a page, what it is about and how it stands.
  func drawInternalControlHead(into grid: inout Grid, _ layout: FrameLayout) {
    if let item = place?.item { return drawControlPageHead(item, into: &grid, layout) }
    let line = layout.main.row(0)
    let facts = derived.facts.controls
    var counts: [String] = []
    if !facts.risks.isEmpty { counts.append(words[.riskCount(facts.risks.count)]) }
    if let year = facts.planYear {
      counts.append(words[.controlCount(facts.controls.count, year)])
    }
    let start = grid.putRight([Span(words.middot(counts), .quiet)], in: line)
    var spans = [Span(words.title(.internalControl), .bold)] + filterSpans
    if let square = current.square { spans += [Span("   "), Span(name(of: square), .accent)] }
    grid.put(spans, in: line.inset(right: line.maxX - start + 1))
    grid.horizontalRule(layout.main.row(1))
  }

  /// A square in words: *Möjlig × Allvarlig*.
  func name(of square: RiskSquare) -> String {
    words[
      .square(
        words.likelihood(square.likelihood, in: settings),
        words.materiality(square.materiality, in: settings)
      )
    ]
  }

  /// A line of the view or of a page.
  func drawControlRow(_ row: Row, in line: Rect, into grid: inout Grid) {
    guard case .control(let content) = row.content else {
      if case .nothing(let emptiness) = row.content {
        grid.putTruncated(sentence(of: emptiness), in: line, style: .quiet)
      }
      return
    }
    let facts = derived.facts.controls
    switch content {
    case .mapTitle: drawMapTitle(in: line, into: &grid)
    case .mapLine(let likelihood): drawMapLine(likelihood: likelihood, in: line, into: &grid)
    case .mapAxis: drawMapAxis(in: line, into: &grid)
    case .riskTitle: drawRiskTitle(in: line, into: &grid)
    case .risk(let index): draw(facts.risks[index], in: line, into: &grid)
    case .noRisks:
      grid.putTruncated(words[ControlPhrase.noRisksHere], in: line.inset(left: 2), style: .quiet)
    case .controlTitle: drawControlTitle(in: line, into: &grid)
    case .control(let index): draw(facts.controls[index], in: line, into: &grid)
    case .heading(let title):
      grid.putTruncated(title.uppercased(), in: line, style: Style(.quiet, .bold))
    case .line(let page): draw(page, in: line, into: &grid)
    }
  }

  private func drawRiskTitle(in line: Rect, into grid: inout Grid) {
    let columns = RiskColumns(line, discWidth: discWidth)
    let facts = derived.facts.controls
    let year = facts.map.year.number
    var title = words[.risks(year)].uppercased()
    if current.square != nil || !current.filter.isEmpty {
      title += " (\(derived.rows.count { $0.content.isRisk }))"
    }
    let heads: [(String, Rect)] = [
      (words[.likelihood], columns.likelihood), (words[.materiality], columns.materiality),
      (words[.treatment], columns.treatment),
      (facts.isComparable ? words[.comparedTo(year - 1)] : "", columns.movement),
    ]
    for (text, rect) in heads { grid.putTruncated(text, in: rect, style: .quiet) }
    let room = Rect(x: line.x, y: line.y, width: columns.title.maxX - line.x, height: 1)
    let lacking = facts.isComparable ? "" : "   \(words[.notRatedIn(year - 1)])"
    grid.put([Span(title, Style(.quiet, .bold)), Span(lacking, .quiet)], in: room)
  }

  private func draw(_ fact: ControlFacts.RiskFact, in line: Rect, into grid: inout Grid) {
    let columns = RiskColumns(line, discWidth: discWidth)
    let value = fact.value.map { "\($0)" } ?? fact.earlier.map { "\($0.rating.riskValue)" } ?? "–"
    grid.put(disc(fact.signal), at: Point(x: line.x, y: line.y), in: line, style: fact.signal.style)
    let isQuiet = fact.rating == nil
    grid.putTruncated(value, in: columns.value, align: .right, style: isQuiet ? .quiet : .bold)
    grid.put(named(fact.body) + [Span(fact.risk.title)], in: columns.title)
    grid.putTruncated(
      movement(of: fact),
      in: columns.movement,
      style: fact.movement == .missing || fact.rating == nil ? .quiet : .plain
    )
    // Until a risk is rated anew, it is the last rating that one judges by: quietly, and with its year.
    guard let rating = fact.rating ?? fact.earlier?.rating else {
      grid.putTruncated(words[ControlPhrase.notRated], in: columns.treatment, style: .quiet)
      return
    }
    let style: Style = isQuiet ? .quiet : .plain
    let settings = settings
    let parts: [(String, Rect)] = [
      (words.likelihood(rating.likelihood, in: settings), columns.likelihood),
      (words.materiality(rating.materiality, in: settings), columns.materiality),
      ("\(rating.likelihood) × \(rating.materiality)", columns.product),
    ]
    for (text, rect) in parts { grid.putTruncated(text, in: rect, style: style) }
    // What is to be done about it goes on as it was until somebody has said it anew.
    let last = rating.treatments.isEmpty ? fact.lastTreatments : []
    grid.putTruncated(
      words.treatments(last.isEmpty ? rating.treatments : last),
      in: columns.treatment,
      style: last.isEmpty ? style : .quiet
    )
  }

  /// The body, where there are several.
  private func named(_ body: String?) -> [Span] {
    body.map { [Span("\($0) ", .quiet)] } ?? []
  }

  /// How a risk has moved, in a narrow column: *+4*, *ny*, *saknas*.
  ///
  /// What all of them lack the heading says.
  private func movement(of fact: ControlFacts.RiskFact) -> String {
    if let earlier = fact.earlier { return words[.ratedIn(earlier.year.number)] }
    return switch fact.movement {
    case .missing where !derived.facts.controls.isComparable: ""
    case .missing where fact.isNew: words[ControlPhrase.newRisk]
    case .heavier(let steps): words.amount(Amount(digits: steps), sign: .always)
    case .lighter(let steps): words.amount(Amount(digits: -steps), sign: .always)
    case .unchanged: glyphs == .ascii ? "0" : "±0"
    case .missing: words[ControlPhrase.missing]
    }
  }

  private func drawControlTitle(in line: Rect, into grid: inout Grid) {
    let columns = ControlColumns(line, discWidth: discWidth)
    let year = derived.facts.controls.planYear ?? period.year
    let title = Span(words[.controls(year)].uppercased(), Style(.quiet, .bold))
    grid.putTruncated(words[ControlPhrase.responsible], in: columns.responsible, style: .quiet)
    guard year == period.year else {
      let other = words[.otherPlan(wanted: period.year, shown: year)]
      let room = Rect(x: line.x, y: line.y, width: columns.result.maxX - line.x, height: 1)
      grid.put([title, Span("   \(other)", .accent)], in: room)
      return
    }
    let room = Rect(x: line.x, y: line.y, width: columns.title.maxX - line.x, height: 1)
    grid.put([title], in: room)
    let head = words[.resultAt(words.period(period))]
    grid.putTruncated(head, in: columns.result, style: .quiet)
  }

  private func draw(_ fact: ControlFacts.ControlFact, in line: Rect, into grid: inout Grid) {
    let columns = ControlColumns(line, discWidth: discWidth)
    grid.put(spans(of: fact.result), in: columns.result)
    grid.put(named(fact.body) + [Span(fact.control.title)], in: columns.title)
    let responsible = fact.control.responsible.joined(separator: ", ")
    grid.putTruncated(
      responsible.isEmpty ? words[ControlPhrase.missing] : responsible,
      in: columns.responsible,
      style: .quiet
    )
  }

  /// A control's result as symbol and word.
  func spans(of result: ControlResult?) -> [Span] {
    guard let result else {
      return [
        Span(disc(.none), .quiet), Span(" \(words[ControlPhrase.controlNotReported])", .quiet),
      ]
    }
    let word = words.controlResult(result, in: settings)
    return [
      Span(disc(result.signal), result.signal.style), Span(" \(word)", result.signal.style),
    ]
  }
}

extension RowContent {
  /// Whether it is a risk of the list.
  fileprivate var isRisk: Bool { if case .control(.risk) = self { true } else { false } }
}
