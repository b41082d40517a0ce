import Governance
import Screen
import Wording

/// Where the columns of a finding's line stand.
private struct FindingColumns {
  let mark: Rect
  let place: Rect
  let printed: Rect
  let computed: Rect
  let difference: Rect
  let source: Rect

  init(_ line: Rect) {
    let isWide = line.width >= 84
    var columns = RightColumns(line)
    source = columns.take(isWide ? 6 : 0)
    difference = columns.take(11)
    computed = columns.take(11)
    printed = columns.take(11)
    mark = Rect(x: line.x + 2, y: line.y, width: 1, height: 1)
    place = columns.rest(from: line.x + 4)
  }
}

extension State {
  /// The counts and the table's head.
  func drawSumCheckHead(into grid: inout Grid, _ layout: FrameLayout) {
    let line = layout.main.row(0)
    let start = grid.putRight(sumSpans, in: line)
    let title = Span(words[View.sumCheck.phrase], .bold)
    grid.put([title] + filterSpans, in: line.inset(right: line.maxX - start + 1))
    if layout.list.y - layout.main.y > 2 {
      let columns = FindingColumns(layout.main.row(1))
      grid.putTruncated(words[.placeColumn], in: columns.place, style: .quiet)
      let heads: [(Phrase, Rect)] = [
        (.printedColumn, columns.printed), (.computedColumn, columns.computed),
        (.differenceColumn, columns.difference), (.sourceColumn, columns.source),
      ]
      for (phrase, rect) in heads {
        grid.putTruncated(words[phrase], in: rect, align: .right, style: .quiet)
      }
    }
    let rule = Rect(x: layout.main.x, y: layout.list.y - 1, width: layout.main.width, height: 1)
    grid.horizontalRule(rule)
  }

  /// A finding, or the heading of all with one verdict.
  func drawFindingRow(_ row: Row, decimals: Int, in line: Rect, into grid: inout Grid) {
    switch row.content {
    case .findings(let verdict, let count):
      let isOpen = isOpen(verdict)
      grid.put(
        [
          Span(isOpen ? "▾ " : "▸ ", .quiet), Span(mark(verdict), verdict.style),
          Span(" \(count) ", .bold), Span(words[.finding(verdict)]),
          Span(explainedText(verdict), .quiet),
        ],
        in: line
      )
    case .foundIn(let place): draw(place, row, in: line, into: &grid)
    case .finding(let index, let name):
      draw(derived.facts.findings[index], name, decimals: decimals, in: line, into: &grid)
    case .nothing(let emptiness):
      grid.putTruncated(words[emptiness.phrase], in: line, style: .quiet)
    default: break
    }
  }

  /// A document's name, and how many of each verdict were found in it.
  private func draw(_ place: FindingPlace, _ row: Row, in line: Rect, into grid: inout Grid) {
    let fold = current.isFolded(row.id) ? "▸ " : "▾ "
    let verdicts = Finding.Verdict.allCases.filter { place.counts[$0] != nil }
    let counts = verdicts.flatMap { verdict -> [Span] in
      let count = place.counts[verdict] ?? 0
      let explained = place.explained[verdict] ?? 0
      let text = verdict.isError && explained > 0 ? ", \(words[.explainedCount(explained)])" : ""
      return [
        Span("   "), Span("\(mark(verdict)) \(count)", verdict.style), Span(text, .quiet),
      ]
    }
    let isFolding = row.id != nil
    let title = Span(place.title, isFolding ? .bold : .quiet)
    let room = line.inset(left: isFolding ? 0 : 2)
    grid.put((isFolding ? [Span(fold, .quiet)] : []) + [title] + counts, in: room)
  }

  /// The most decimals of any listed finding, so that all figures stand on one decimal comma.
  var listedDecimals: Int {
    derived.rows.reduce(0) { most, row in
      guard case .finding(let index, _) = row.content else { return most }
      return max(most, derived.facts.findings[index].precision.figures)
    }
  }

  private func draw(
    _ finding: Finding,
    _ name: String,
    decimals: Int,
    in line: Rect,
    into grid: inout Grid
  ) {
    let columns = FindingColumns(line)
    grid.putTruncated(mark(finding.verdict), in: columns.mark, style: finding.verdict.style)
    let explained = finding.explanation == nil ? "" : "\(words[.explained]) · "
    let room = columns.place.width - explained.columns
    let place = shortened(name, of: finding, to: room)
    grid.put([Span(explained, .quiet), Span(place)], in: columns.place)
    if let claim = finding.claim {
      draw(claim, columns, into: &grid)
    } else {
      let figures = figures(of: finding)
      let texts = [
        (figures.printed, columns.printed), (figures.computed, columns.computed),
        (figures.difference, columns.difference),
      ]
      for (text, rect) in texts {
        grid.putTruncated(
          text.onComma(decimals: decimals, width: rect.width),
          in: rect,
          align: .right
        )
      }
    }
    let source = finding.source.map { "\($0.line)" } ?? ""
    grid.putTruncated(source, in: columns.source, align: .right, style: .quiet)
  }

  /// What a text says and should say, below each other in each half of the room for figures.
  private func draw(_ claim: Finding.Claim, _ columns: FindingColumns, into grid: inout Grid) {
    let room = Rect(
      x: columns.printed.x,
      y: columns.printed.y,
      width: columns.difference.maxX - columns.printed.x,
      height: 1
    )
    let half = room.width / 2
    grid.putTruncated(words.quoted(claim.said), in: room.inset(right: room.width - half))
    grid.putTruncated(words.quoted(claim.shouldBe), in: room.inset(left: half + 1))
  }

  /// A finding's figures as text.
  private func figures(
    of finding: Finding
  ) -> (printed: String, computed: String, difference: String) {
    let decimals = finding.precision.figures
    func shown(_ number: Rational?, _ sign: SignStyle) -> String {
      number.flatMap { words.number($0, decimals: decimals, sign: sign) } ?? ""
    }
    return (
      finding.printed.map { words.value($0) } ?? "", shown(finding.computed, .negativeOnly),
      shown(finding.difference, .always)
    )
  }

  /// A name in so many columns: the table's name goes first, then the end of the line's or of whose it is,
  /// but never the column with its year.
  private func shortened(_ whole: String, of finding: Finding, to width: Int) -> String {
    guard whole.columns > width,
      case let dots = whole.middots,
      let cut = finding.column == nil ? dots.first : dots.last
    else { return whole }
    guard finding.column != nil else {
      let rest = String(whole[cut...])
      guard rest.columns + 6 <= width else { return whole }
      return String(whole[..<cut]).truncated(to: width - rest.columns) + rest
    }
    let table = " (\(statement(of: finding).title))"
    var end = String(whole[cut...])
    if end.hasSuffix(table) { end.removeLast(table.count) }
    let start = whole[..<cut]
    return String(start).shortened(to: max(4, width - end.columns)) + end
  }

  /// All that is said of a finding.
  func describe(_ finding: Finding, in text: inout DetailText) {
    text.add(place(of: finding), .bold)
    text.add([
      Span(
        "\(mark(finding.verdict)) \(words[.finding(finding.verdict)])   ",
        finding.verdict.style
      ),
      Span(sentence(of: finding)),
    ])
    if let formula = finding.formula {
      text.add(
        label: words[.formulaLabel],
        words.expression(formula, at: finding.address, in: workspace)
      )
    }
    if let tolerance = finding.tolerance, finding.verdict != .exact,
      let shown = words.number(tolerance, decimals: finding.precision.tolerance)
    {
      text.add(label: words[.toleranceLabel], "\(eitherWayMark) \(shown)")
    }
    if let explanation = finding.explanation {
      text.add(label: words[.explanationLabel], explanation)
    }
    if let note = finding.note { text.add(label: words[.noteLabel], note) }
    text.add(label: words[.sourceLabel], source(finding.source, in: finding.document))
  }

  /// The statement that a finding is in; an empty one for what stands in no table.
  private func statement(of finding: Finding) -> Statement {
    let path = finding.address.path
    guard path.count > 3, let document = finding.document else { return .empty }
    let statements = workspace.document(document, of: finding.address.owner)?.statements ?? []
    return statements.first { $0.id.text == path[3] } ?? .empty
  }

  private func sentence(of finding: Finding) -> String {
    if let fault = finding.fault { return words.fault(fault) }
    if let claim = finding.claim { return words[.claimedInsteadOf(claim.said, claim.shouldBe)] }
    let figures = figures(of: finding)
    return words[.printedAgainstComputed(figures.printed, figures.computed, figures.difference)]
  }
}

extension State {
  /// The mark of a finding's verdict.
  func mark(_ verdict: Finding.Verdict) -> String {
    switch verdict {
    case .mismatch: mark(SumVerdict.mismatch)
    case .rounding: mark(SumVerdict.rounding)
    case .exact: mark(SumVerdict.exact)
    case .unresolved: "?"
    case .restated, .differs: glyphs == .unicode ? "→" : ">"
    }
  }
}

extension Finding.Verdict {
  /// Its style.
  var style: Style {
    switch self {
    case .mismatch, .unresolved: SumVerdict.mismatch.style
    case .rounding, .exact, .restated, .differs: .quiet
    }
  }
}

extension String {
  /// A figure with room behind it, so that its decimal comma stands where that of figures with so many
  /// decimals does; as much as there is room for.
  fileprivate func onComma(decimals: Int, width: Int) -> String {
    guard !isEmpty else { return self }
    let comma = lastIndex { $0 == "," || $0 == "." }
    let own = comma.map { self[$0...].count { $0.isNumber || $0 == "," || $0 == "." } } ?? 0
    let room = decimals == 0 ? 0 : decimals + 1 - own
    return self + String(repeating: " ", count: max(0, min(room, width - columns)))
  }
}
