import Governance
import Screen
import Wording

/// Where the columns of personnel stand.
struct PeopleColumns {
  let label: Rect
  let before: Rect
  let now: Rect
  let change: Rect
  let note: Rect

  init(_ line: Rect) {
    label = Rect(x: line.x + 2, y: line.y, width: 19, height: 1)
    before = Rect(x: label.maxX, y: line.y, width: 11, height: 1)
    now = Rect(x: before.maxX, y: line.y, width: 11, height: 1)
    change = Rect(x: now.maxX, y: line.y, width: 12, height: 1)
    note = Rect(x: change.maxX + 2, y: line.y, width: line.maxX - change.maxX - 2, height: 1)
  }
}

extension State {
  func drawPersonnelTitle(in line: Rect, into grid: inout Grid) {
    let columns = PeopleColumns(line)
    grid.put([economyHeading(.personnel)], in: columns.label.inset(left: -2))
    let facts = derived.facts.finances
    guard let people = facts.people, let shown = people.figures.period else { return }
    let before = ReportingPeriod(year: shown.year - 1, month: shown.month)
    let heads: [(String, Rect)] = [
      (words.period(shown, length: .short), columns.now),
      (before.map { words.period($0, length: .short) } ?? "", columns.before),
      (words[EconomyPhrase.change], columns.change),
    ]
    for (text, rect) in heads {
      grid.putTruncated(text, in: rect.inset(right: 1), align: .right, style: .quiet)
    }
  }

  func draw(_ measure: PersonnelMeasure, in line: Rect, into grid: inout Grid) {
    let columns = PeopleColumns(line)
    let facts = derived.facts.finances
    grid.putTruncated(words[measure.phrase], in: columns.label)
    let sides = [(facts.peopleBefore, columns.before), (facts.people, columns.now)]
    for (people, rect) in sides {
      let value = measure.value(in: people?.figures) ?? .blank
      let address = people?.address.field(measure.field.key)
      draw(
        value,
        unit: measure.unit,
        at: address ?? Address(Owner("unset"), []),
        in: rect,
        into: &grid
      )
    }
    grid.putTruncated(
      change(of: measure),
      in: columns.change.inset(right: 1),
      align: .right,
      style: .bold
    )
    grid.putTruncated(note(on: measure), in: columns.note, style: .quiet)
  }

  /// A body's figures in one line, those most asked for first and as many as there is room for, and of
  /// which period they are.
  func draw(_ body: EconomyFacts.BodyPeople, in line: Rect, into grid: inout Grid) {
    let when = body.figures.period.map { words.period($0, length: .short) } ?? ""
    let start = grid.putRight([Span(when, .quiet)], in: line)
    let room = line.inset(left: 2, right: line.maxX - start + 2)
    let order: [PersonnelMeasure] = [.headcount, .sickness, .women, .men]
    var told = order.compactMap { measure in
      measure.value(in: body.figures)
        .map { "\(words[measure.phrase].lowercased()) \(words.quantity($0, unit: measure.unit))" }
    }
    while told.count > 1, body.name.columns + 3 + words.middot(told).columns > room.width {
      told.removeLast()
    }
    grid.put([Span(body.name), Span("   \(words.middot(told))", .quiet)], in: room)
  }

  /// How much it has changed in a year; nothing where a year lacks a number.
  private func change(of measure: PersonnelMeasure) -> String {
    let facts = derived.facts.finances
    guard let now = measure.value(in: facts.people?.figures)?.amount,
      let before = measure.value(in: facts.peopleBefore?.figures)?.amount,
      let change = try? now.rational.minus(before.rational)
    else { return "" }
    let decimals = max(now.decimals, before.decimals)
    let number = words.number(change, decimals: decimals, sign: .always) ?? ""
    // Between two percentages lie percentage points.
    return measure.unit == .percent ? "\(number) \(words.unit(.percentagePoint))" : number
  }

  /// Of which day a figure is, where that is not the period's last.
  func note(on measure: PersonnelMeasure) -> String {
    guard let figures = derived.facts.finances.people?.figures else { return "" }
    return note(on: measure == .sickness ? figures.sicknessAsOf ?? figures.asOf : figures.asOf)
  }

  func note(on day: PartialDate?) -> String {
    day.map { words[.otherDay(words.partialDate($0, length: .long))] } ?? ""
  }

  func drawTableTitle(in line: Rect, into grid: inout Grid) {
    guard let table = derived.facts.finances.table else { return }
    let columns = PeopleColumns(line)
    let labels = table.statement.columns.prefix(3).map(\.heading)
    for (label, rect) in zip(labels, [columns.before, columns.now, columns.change]) {
      grid.putTruncated(label, in: rect.inset(right: 1), align: .right, style: .quiet)
    }
    let title = words[.sicknessTable(table.statement.title)].uppercased()
    let room = Rect(x: line.x, y: line.y, width: columns.before.x - line.x, height: 1)
    grid.putTruncated(title, in: room, style: Style(.quiet, .bold))
  }

  func draw(tableLine index: Int, in line: Rect, into grid: inout Grid) {
    guard let table = derived.facts.finances.table else { return }
    let columns = PeopleColumns(line)
    let statementLine = table.statement.lines[index]
    let isSum = [.sum, .result, .heading].contains(statementLine.kind)
    let style: Style = isSum ? .bold : .plain
    grid.putTruncated(
      statementLine.label,
      in: columns.label.inset(left: table.depths[index] * 2),
      style: style
    )
    guard statementLine.kind != .heading else { return }
    let cells = [columns.before, columns.now, columns.change]
    for (column, rect) in zip(table.statement.columns.indices, cells) {
      let cell = SelectedCell(table: table, line: index, column: column)
      draw(cell, style, in: rect, into: &grid)
    }
  }

  /// A figure with its unit, and the mark that it has in the view of budgets.
  private func draw(_ cell: SelectedCell, _ style: Style, in rect: Rect, into grid: inout Grid) {
    let kind = cell.statementColumn.kind
    let text = words.quantity(
      cell.figure.value,
      unit: cell.unit,
      sign: kind == .difference || kind == .variance ? .always : .negativeOnly
    )
    grid.putTruncated(text, in: rect.inset(right: 1), align: .right, style: style)
    guard let mark = mark(cell) else { return }
    grid.put(mark.text, at: Point(x: rect.maxX - 1, y: rect.y), in: rect, style: mark.style)
  }
}

extension PersonnelMeasure {
  /// What it is called.
  var phrase: EconomyPhrase {
    switch self {
    case .headcount: .headcount
    case .women: .women
    case .men: .men
    case .sickness: .sickness
    }
  }
}
