import Governance
import Screen
import Wording

extension State {
  /// A digit, a minus or `=` on a number begins to edit it; `nil` where the key means something else.
  mutating func startTyping(_ key: Key) -> [Effect]? {
    guard [.budget, .goal, .calendar, .economy].contains(context), key.beginsNumber,
      case .character(let character) = key
    else { return nil }
    guard current.column > 0, focus == .main, context != .economy || selectedFigure != nil,
      context != .calendar || selectedReport != nil
    else { return nil }
    if context == .budget, shownSuppositions > 0 {
      startSupposing(key)
      return []
    }
    guard case .available = availability(of: .edit) else { return run(.edit) }
    _ = edit()
    switch layers.popLast() {
    case .number(var edit)?:
      edit.handle(key)
      layers.append(.number(edit))
    case .date(var edit)?:
      edit.field = TextField(String(character))
      layers.append(.date(edit))
    default: break
    }
    return []
  }

  /// Opens the selected number.
  mutating func edit() -> [Effect] {
    if case .unavailable(let reason) = availability(of: .edit) {
      refuse(words[reason])
      return []
    }
    if let sentence = lockSentence(for: .edit) {
      refuse(sentence)
      return []
    }
    if context == .calendar { return editDate() }
    if isInternalControl { return editControl() }
    if let indicator = selectedIndicator { return editOutcome(of: indicator) }
    if let figure = selectedFigure {
      open(figure.address, shown: figure.value, unit: figure.unit, decimals: nil)
    } else if let cell = selectedCell {
      let shown = cell.figure.value
      open(cell.address, shown: shown, unit: cell.unit, decimals: cell.decimals)
    } else if let series = selectedSeries {
      open(
        series.address,
        shown: series.indicator.value(series.column),
        unit: series.indicator.unit,
        decimals: nil
      )
    }
    return []
  }

  /// The indicator that is selected in the list of goals.
  var selectedIndicator: Address? {
    guard context == .goals, case .indicator? = selectedRow?.content else { return nil }
    return selectedRow?.id?.address
  }

  /// Goes to an indicator's page, and edits the outcome of the period's year, or the first that there is.
  private mutating func editOutcome(of indicator: Address) -> [Effect] {
    reveal(indicator.field(FieldName.outcomes.key, String(period.year)))
    if current.column == 0 { current.column = 1 }
    refresh()
    return selectedSeries == nil ? [] : run(.edit)
  }

  private mutating func open(_ address: Address, shown: CellValue?, unit: Unit, decimals: Int?) {
    displayUnit = nil
    let text = shown.map(words.editText) ?? ""
    layers.append(
      .number(
        NumberEdit(
          address: address,
          field: TextField(text),
          before: shown,
          base: workspace.datum(at: address),
          unit: unit,
          decimals: decimals,
          opened: text,
          isSelected: true
        )
      )
    )
  }
}

extension NumberEdit {
  /// What the field holds, or what is wrong with it.
  enum Reading: Hashable, Sendable {
    /// A value.
    case value(CellValue)
    /// Nothing: the value goes.
    case nothing
    /// No number.
    case fault(NumberFault)
    /// No calculation.
    case calculation(ExpressionFault)
    /// A calculation without a result.
    case unresolved(EvaluationFault)
    /// More decimals than the table has.
    case decimals(Int)
    /// An interval that came of typing on after a number.
    case unmeantInterval
  }

  /// What the field holds.
  var reading: Reading {
    let text = field.text
    if text.allSatisfy(\.isWhitespace) { return .nothing }
    if text.first == "=" { return calculated(text.dropFirst()) }
    do throws(NumberFault) {
      let value = try CellValue(parsing: text)
      if text.contains("%"), unit != .percent, unit != .percentagePoint { return .fault(.percent) }
      if let decimals, let amount = value.amount, amount.decimals > decimals {
        return .decimals(decimals)
      }
      if case .interval = value, wasNumber, text.hasPrefix(opened) { return .unmeantInterval }
      return .value(value)
    } catch {
      return .fault(error)
    }
  }

  /// Whether a number stood there when the field was opened, and has not been replaced.
  private var wasNumber: Bool { !opened.isEmpty && before?.amount != nil }

  private func calculated(_ text: Substring) -> Reading {
    do throws(ExpressionFault) {
      let expression = try Expression(parsing: text)
      do throws(EvaluationFault) {
        let result = try expression.constantValue(decimals: decimals ?? 2)
        return .value(.number(result))
      } catch {
        return .unresolved(error)
      }
    } catch {
      return .calculation(error)
    }
  }
}

extension NumberEdit {
  /// Whether a calculation needs more decimals than the field keeps.
  var isRounded: Bool {
    guard field.text.first == "=", case .value(.number(let amount)) = reading,
      let exact = try? Expression(parsing: field.text.dropFirst()).exactConstant()
    else { return false }
    return exact != amount.rational
  }
}

extension State {
  /// What is wrong with the number being edited, as a sentence.
  func complaint(_ edit: NumberEdit) -> String? {
    switch edit.reading {
    case .value, .nothing: nil
    case .fault(let fault): words.fault(fault)
    case .calculation(let fault): words.calculationFault(fault)
    case .unresolved(let fault): words.fault(fault)
    case .decimals(let decimals): words[.tooManyDecimals(decimals)]
    case .unmeantInterval: words.unmeantInterval(edit.field.text)
    }
  }

  /// Takes the number; `nil` where it is wrong and the field stays open.
  mutating func take(_ edit: NumberEdit) -> [Effect]? {
    let printed = printedValue(edit.address)
    let value: CellValue?
    switch edit.reading {
    case .value(let read): value = read == printed ? nil : read
    case .nothing: value = nil
    default: return nil
    }
    if let effects = setMarked(to: value ?? printed) { return effects }
    if value == nil, edit.before == nil { return [] }
    let isKnown = unansweredDeficit(at: edit.address) != nil
    let effects = commit([workspace.setting(edit.address, to: value.map(\.datum))])
    if !effects.isEmpty {
      let set = words[
        .valueSet(words.place(edit.address, in: workspace), words.value(value ?? printed ?? .blank))
      ]
      let duty =
        isKnown ? nil : unansweredDeficit(at: edit.address).map { _ in words[.deficitUnanswered] }
      tell(words.middot([set, unexpectedSign(at: edit.address), duty].compactMap(\.self)))
      askForAction(after: edit.address)
    }
    return effects
  }

  /// That the figure in a cell has another sign than is expected there; `nil` where it has not.
  private func unexpectedSign(at address: Address) -> String? {
    guard let statement = workspace.statement(at: address), let id = address.path.last,
      let line = statement.lines.first(where: { $0.id.text == id }),
      let column = statement.columns.first(where: { $0.id.text == address.field.last }),
      let value = line.stored(in: column.id)
    else { return nil }
    return statement.expectedSide(of: value, line: line, column: column)
      .map { words[.unexpectedSign(expected: $0)] }
  }

  /// What the document printed where a value is entered.
  private func printedValue(_ address: Address) -> CellValue? {
    guard address.path.dropLast().last == FieldName.lines.key,
      address.field.first == FieldName.values.key, let column = address.field.last,
      let line = address.path.last.flatMap({ StatementLine.ID($0) }),
      let id = StatementColumn.ID(column)
    else { return nil }
    return table?.statement.lines.first { $0.id == line }?.printed[id]
  }
}

extension State {
  /// After Enter the next line below that can be edited is selected, as in a spreadsheet; on the last one
  /// the selection stays.
  mutating func selectNextEditable() {
    guard let selected = current.list.selected else { return }
    let below = derived.rows.indices.dropFirst(selected + 1)
    guard let next = below.first(where: isEditable) else { return }
    var memory = current
    memory.list.move(.to(next), height: listHeight)
    memory.selected = derived.rows[next].id
    current = memory
  }

  private func isEditable(_ row: Int) -> Bool {
    switch derived.rows[row].content {
    case .indicator: return true
    case .economyLine(let row): return figure(of: row, column: current.column) != nil
    case .line(let line):
      guard let table, current.column > 0, !table.statement.columns.isEmpty else { return false }
      let column = min(current.column, table.statement.columns.count) - 1
      return SelectedCell(table: table, line: line, column: column).isEditable
    default: return false
    }
  }
}
