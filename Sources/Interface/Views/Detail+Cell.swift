import Governance
import Screen
import Wording

extension State {
  /// A figure, where it comes from and what it moves.
  func describe(_ cell: SelectedCell, in text: inout DetailText) {
    let statement = cell.table.statement
    let (line, column) = (cell.statementLine, cell.statementColumn)
    let value = words.value(cell.figure.value)
    text.add([
      Span("\(line.label) · \(column.label)", .bold),
      Span(cell.figure.value.isAbsent ? "" : "   \(value) \(words.unit(cell.unit))", .bold),
      Span(words.explanation(cell.figure.value).map { "   \($0)" } ?? "", .quiet),
    ])
    if let word = frameChange(of: cell) { text.add([Span(word)]) }
    describeComparison(cell, in: &text)
    if let change = change(of: cell) { text.add(label: words[.changedLabel], change) }
    if let formula = cell.formula {
      text.add(label: words[.formulaLabel], words.expression(formula, of: line.id, in: statement))
    }
    describeVerdicts(cell, in: &text)
    if case .fault(let fault) = cell.figure.basis {
      text.add([Span(words.fault(fault), Style(.failure))])
    }
    if let note = line.notes[column.id] { text.add(label: words[.noteLabel], note) }
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
    for finding in wrong {
      text.add([
        verdictSpan(finding.verdict), Span(finding.verdict == .mismatch ? explained : "", .quiet),
        Span(sentence(of: finding, cell)),
      ])
    }
    if wrong.isEmpty, !findings.isEmpty { text.add([verdictSpan(.exact)]) }
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
    let printed = max(cell.decimals, finding.printed.decimals)
    let decimals = finding.difference?.seenDecimals(from: printed) ?? printed
    let computed = finding.computed.rounded(decimals: decimals).map { words.amount($0) } ?? "?"
    let difference =
      finding.difference?.rounded(decimals: decimals).map { words.amount($0, sign: .always) } ?? "?"
    return words[.printedAgainstComputed(words.amount(finding.printed), computed, difference)]
  }

  /// What was printed, where something else is shown now.
  private func change(of cell: SelectedCell) -> String? {
    guard let printed = cell.statementLine.printed[cell.statementColumn.id] else { return nil }
    switch cell.figure.basis {
    case .entered: return words[.enteredInsteadOf(words.value(printed))]
    case .recomputed: return words[.recomputedInsteadOf(words.value(printed))]
    default: return nil
    }
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
