import Governance
import Screen
import Wording

extension State {
  /// A figure, where it comes from and what it moves.
  func describe(_ cell: SelectedCell, in text: inout DetailText) {
    let statement = cell.table.statement
    let (line, column) = (cell.statementLine, cell.statementColumn)
    let value = said(cell.figure.value, of: cell)
    let unit = words.unit(shownUnit(of: cell))
    let explanation = cell.isEmptied ? nil : words.explanation(cell.figure.value)
    text.add([
      Span("\(line.label) · \(column.label)", .bold),
      Span(cell.figure.value.isAbsent ? "" : "   \(value) \(unit)", .bold),
      Span(explanation.map { "   \($0)" } ?? "", .quiet),
    ])
    if let word = frameChange(of: cell) { text.add([Span(word)]) }
    describeComparison(cell, in: &text)
    if let side = cell.expectedSide {
      text.add([unexpectedSignMark, Span(" "), Span(words[.unexpectedSign(expected: side)])])
    }
    if line.id == statement.headline {
      describeActions(against: cell.table.address(of: line), in: &text)
    }
    if let change = change(of: cell) { text.add(label: words[.changedLabel], change) }
    if let formula = cell.formula {
      if formula == .children, !statement.lines.contains(where: { $0.parent == line.id }) {
        text.add(words[.sumOfNothing], .accent)
      }
      text.add(
        label: words[.formulaLabel],
        words.expression(
          formula,
          of: line.id,
          in: statement,
          at: cell.table.address,
          in: workspace
        )
      )
    }
    describeVerdicts(cell, in: &text)
    if case .fault(let fault) = cell.figure.basis {
      text.add([Span(words.fault(fault), Style(.failure))])
    }
    if let note = line.notes[column.id] { text.add(label: words[.noteLabel], note) }
    describeDeclared(cell, in: &text)
    describeTwins(of: line, in: &text)
    let bridges = bridges(of: line)
    if !bridges.isEmpty {
      let key = keyLabel(of: .bridge)
      text.add(
        label: words[.bridgeLabel],
        words.middot(bridges.map(title(ofBridge:))) + (key.isEmpty ? "" : " (\(key))")
      )
    }
    let moved = movedLines(cell)
    if !moved.isEmpty { text.add(label: words[.movesLabel], moved.joined(separator: ", ")) }
    text.add(label: words[.sourceLabel], source(line.source(of: column.id)))
  }

  /// What the check says of the figure, and what an officer says of that.
  private func describeVerdicts(_ cell: SelectedCell, in text: inout DetailText) {
    let findings = cell.table.findings
      .filter { $0.line == cell.statementLine.id && $0.column == cell.statementColumn.id }
    let wrong = findings.filter { $0.verdict != .exact }
    let explained = cell.explanation == nil ? "" : "\(words[.explained]) · "
    if let fault = cell.table.fault(of: cell.statementLine.id, cell.statementColumn.id) {
      let verdict = Finding.Verdict.unresolved
      text.add([
        Span("\(mark(verdict)) \(words[.finding(verdict)])  ", verdict.style),
        Span(words.fault(fault)),
      ])
    }
    for finding in wrong {
      text.add([
        verdictSpan(finding.verdict), Span(finding.verdict == .mismatch ? explained : "", .quiet),
        Span(sentence(of: finding, cell)),
      ])
    }
    let isOfPrinted = change(of: cell) != nil || isSupposed(cell)
    if wrong.isEmpty, !findings.isEmpty {
      text.add([verdictSpan(.exact), Span(isOfPrinted ? words[.ofThePrinted] : "", .quiet)])
    }
    if let explanation = cell.explanation {
      text.add(label: words[.explanationLabel], explanation)
    }
  }

  /// Whether a change of a frame enlarges it, since in money it is then negative and in percent positive.
  private func frameChange(of cell: SelectedCell) -> String? {
    guard cell.table.statement.kind == .frameChange, let amount = cell.figure.value.amount,
      !amount.rational.isZero
    else { return nil }
    switch cell.statementColumn.kind {
    case .percent: return words[amount.isNegative ? .reducedFrame : .enlargedFrame]
    case .difference, .variance:
      let isCost = cell.table.statement.signs == .revenuePositive
      return words[amount.isNegative == isCost ? .enlargedFrame : .reducedFrame]
    default: return nil
    }
  }

  private func verdictSpan(_ verdict: SumVerdict) -> Span {
    Span("\(mark(verdict)) \(words[verdict.phrase])  ", verdict.style)
  }

  private func sentence(of finding: SumFinding, _ cell: SelectedCell) -> String {
    let decimals = finding.precision(from: cell.decimals).figures
    func exact(_ number: Rational?, _ sign: SignStyle = .negativeOnly) -> String {
      number?.rounded(decimals: decimals).map { inShownUnit($0, of: cell, sign) } ?? "?"
    }
    return words[
      .printedAgainstComputed(
        inShownUnit(finding.printed, of: cell),
        exact(finding.computed),
        exact(finding.difference, .always)
      )
    ]
  }

  /// The unit that a cell is shown in: the chosen one where it is money.
  private func shownUnit(of cell: SelectedCell) -> Unit {
    cell.unit.powerOfTenKronor == nil ? cell.unit : displayUnit ?? cell.unit
  }

  /// An amount of a cell in the unit that it is shown in, to the same krona.
  private func inShownUnit(
    _ amount: Amount,
    of cell: SelectedCell,
    _ sign: SignStyle = .negativeOnly
  ) -> String {
    let unit = shownUnit(of: cell)
    let shift = (unit.powerOfTenKronor ?? 0) - (cell.unit.powerOfTenKronor ?? 0)
    guard shift != 0 else { return words.amount(amount, sign: sign) }
    let decimals = min(Amount.mostDecimals, max(0, amount.decimals + shift))
    return words.converted(amount, from: cell.unit, to: unit, decimals: decimals, sign: sign)
      ?? words.amount(amount, sign: sign)
  }

  /// What was printed, where something else is shown now.
  private func change(of cell: SelectedCell) -> String? {
    guard let printed = cell.statementLine.printed[cell.statementColumn.id] else { return nil }
    switch cell.figure.basis {
    case .entered where cell.isEmptied: return words[.emptiedInsteadOf(said(printed, of: cell))]
    case .entered: return words[.enteredInsteadOf(said(printed, of: cell))]
    case .recomputed: return words[.recomputedInsteadOf(said(printed, of: cell))]
    default: return nil
    }
  }

  /// A value of a cell in the unit that it is shown in, without a plus.
  private func said(_ value: CellValue, of cell: SelectedCell) -> String {
    shown(value, unit: cell.unit, decimals: cell.decimals, kind: .budget)
  }

  /// The lines and columns that change with a figure, as the user names them.
  private func movedLines(_ cell: SelectedCell) -> [String] {
    let statement = cell.table.statement
    guard statement.lines.count * statement.columns.count <= 20_000 else { return [] }
    var names: [String] = []
    for place in statement.dependents(line: cell.line, column: cell.column) {
      let name =
        place.column == cell.column
        ? statement.lines[place.line].label
        : place.line == cell.line ? statement.columns[place.column].label : nil
      if let name, !names.contains(name) { names.append(name) }
    }
    return names
  }
}

extension State {
  /// What is declared of the figure and another one: that they are the same, or why they are not.
  private func describeDeclared(_ cell: SelectedCell, in text: inout DetailText) {
    let place = CellPlace(line: cell.line, column: cell.column)
    guard !cell.table.decided.contains(cell.statementColumn.id),
      let index = derived.declared[place]
    else { return }
    let finding = derived.facts.findings[index]
    text.add([
      Span("\(mark(finding.verdict)) \(words[.finding(finding.verdict)])  ", finding.verdict.style),
      Span(self.place(of: finding)),
    ])
    if let note = finding.note { text.add(label: words[.noteLabel], note) }
  }

  /// The lines of other documents that the line is the same as, by its own word or theirs.
  private func describeTwins(of line: StatementLine, in text: inout DetailText) {
    guard let table else { return }
    let own = line.sameAs.flatMap { Address($0) }
      .map { [TwinLine(address: $0, isInferred: line.isInferred)] }
    let others = derived.twins.isEmpty ? nil : derived.twins[table.address(of: line).text]
    for twin in own ?? others ?? [] {
      guard let id = Document.ID(twin.address.path[1]),
        let document = workspace.document(id, of: twin.address.owner),
        case .text(let label)? = workspace.datum(at: twin.address.field(FieldName.label.key))
      else { continue }
      let said = "\(label) · \(document.brief)"
      text.add(
        label: words[.sameLineLabel],
        twin.isInferred ? "\(said) · \(words[.sameLineInferred])" : said
      )
    }
  }
}
