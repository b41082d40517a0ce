extension BudgetBridge {
  /// The bridge a year on: from the frame that the last one came to.
  ///
  /// Index uplifts are steps still, by what is assumed of their new year, else without amounts. Lasting
  /// changes are in the frame already. A change for the year only ends. One that spans plan years begins
  /// with the new budget year's frame; any other with the frame that was decided, as it was printed.
  func nextYear(_ shift: YearShift, from document: Document, in tables: [Statement]) -> BudgetBridge
  {
    var next = self
    next.id = shift.moved(id)
    next.title = shift.moved(title)
    let isOfPlans = to.year.map { $0 > document.year } == true
    next.from = isOfPlans ? from.moved(shift) : to.unsourced
    next.to = to.moved(shift)
    let known = isOfPlans ? tables : document.statements
    next.from.value = next.from.frame(in: known, unit: unit) ?? next.from.value
    // A net that is computed is no frame that somebody has set.
    next.to.value =
      next.to.isEntered(in: tables) ? next.to.frame(in: tables, unit: unit) ?? .blank : .blank
    next.steps = steps.compactMap { step in
      var moved = step.nextYear(shift)
      if moved?.kind == .index {
        moved?.percent = document.uplift(after: step, years: shift.years)
      }
      return moved
    }
    let kept = Set(next.steps.map(\.id))
    for index in next.steps.indices {
      if let parent = next.steps[index].parent, !kept.contains(parent) {
        next.steps[index].parent = nil
      }
    }
    (next.note, next.explanation, next.source) = (nil, nil, nil)
    next.unknown = DatumObject()
    return next
  }
}

extension Document {
  /// What is assumed of an index in the year that follows a step's own, in percent.
  ///
  /// The step's own assumption has its id, else its percentage and year; the following one is called the
  /// same. `nil` where there is none.
  fileprivate func uplift(after step: BridgeStep, years: Int) -> Amount? {
    let percentages = assumptions.filter { $0.unit == .percent && $0.year != nil }
    let own =
      percentages.first { $0.id.text == step.id.text }
      ?? percentages.first {
        $0.value.amount?.rational == step.percent?.rational && step.percent != nil
      }
    guard let own, let year = own.year else { return nil }
    return percentages.first { $0.label == own.label && $0.year == year + years }?.value.amount
  }
}

extension BridgeStep {
  /// The step a year on; `nil` where its effect is in the frame already.
  fileprivate func nextYear(_ shift: YearShift) -> BridgeStep? {
    var step = self
    step.id = shift.moved(id)
    step.parent = parent.map { shift.moved($0) }
    (step.note, step.explanation, step.source) = (nil, nil, nil)
    step.unknown = DatumObject()
    switch kind {
    case .index:
      step.label = shift.moved(label)
      (step.value, step.percent) = (nil, nil)
    case .temporary:
      step.kind = .ended
      step.percent = nil
      step.value = value?.reversed
    case .permanent, .ended, .other: return nil
    }
    return step
  }
}

extension BridgeEnd {
  /// The year of the column that it is a figure of, else the last one that its label names.
  fileprivate var year: Int? {
    let texts = [reference?.cellReferences.first?.column?.text, label].compactMap { $0 }
    return texts.lazy
      .compactMap { text in
        text.split { !$0.isPlainDigit }.filter { $0.utf8.count == 4 }.compactMap { Int($0) }.last
      }
      .first
  }

  fileprivate var unsourced: BridgeEnd {
    var end = self
    (end.source, end.unknown) = (nil, DatumObject())
    return end
  }

  fileprivate func moved(_ shift: YearShift) -> BridgeEnd {
    var end = unsourced
    end.label = shift.moved(label)
    end.reference = reference.map { shift.moved($0) }
    return end
  }

  /// Whether the frame is a figure of its own in its table, and not computed.
  fileprivate func isEntered(in tables: [Statement]) -> Bool {
    guard case .reference(let cell)? = reference, cell.home == .sameDocument,
      let table = tables.first(where: { $0.id == cell.statement }),
      let line = table.lines.first(where: { $0.id == cell.line }),
      let column = table.columns.first(where: { $0.id == cell.column })
    else { return false }
    return table.formula(line: line, column: column) == nil && line.kind == .detail
  }

  /// What the table says of the frame, in the bridge's unit and with the sign that the frame has had.
  fileprivate func frame(in tables: [Statement], unit: Unit) -> CellValue? {
    guard case .reference(let cell)? = reference, cell.home == .sameDocument,
      let table = tables.first(where: { $0.id == cell.statement }),
      let line = table.lines.firstIndex(where: { $0.id == cell.line }),
      let column = table.columns.firstIndex(where: { $0.id == cell.column }),
      let amount = StatementFigures(table)[line, column].value.amount
    else { return nil }
    let from = table.unit(line: table.lines[line], column: table.columns[column])
    let isTurned = value.amount.map { $0.isNegative != amount.isNegative } ?? false
    let signed = isTurned ? Amount(digits: -amount.digits, decimals: amount.decimals) : amount
    guard from != unit else { return .number(signed) }
    guard let factor = from.factor(to: unit),
      let converted = try? signed.rational.multiplied(by: factor)
    else { return nil }
    return (0...Amount.mostDecimals).lazy.compactMap { converted.rounded(decimals: $0) }
      .first { $0.rational == converted }
      .map(CellValue.number)
  }
}

extension CellValue {
  /// The same with the other sign.
  fileprivate var reversed: CellValue? {
    func negated(_ amount: Amount) -> Amount {
      Amount(digits: -amount.digits, decimals: amount.decimals)
    }
    return switch self {
    case .number(let amount): .number(negated(amount))
    case .preliminary(let amount): .preliminary(negated(amount))
    case .approximate(let amount): .approximate(negated(amount))
    case .interval(let low, let high): .interval(negated(high), negated(low))
    case .missing, .blank, .lost: nil
    }
  }
}
