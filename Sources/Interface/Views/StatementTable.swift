import Governance
import Screen
import Wording

extension State {
  /// A statement as a table: the labels and the head stay, the columns scroll sideways.
  func drawStatement(into grid: inout Grid, _ layout: FrameLayout) {
    guard let table else {
      drawRows(into: &grid, layout, drawGoalRow)
      return
    }
    drawStatementTitle(table, into: &grid, layout)
    let columns = statementLayout(table, width: layout.list.width)
    drawHead(table, columns, into: &grid, layout)
    let memory = current
    let list = memory.list
    let visible = list.visible(height: layout.listHeight)
    for (y, index) in visible.enumerated() {
      let row = layout.list.row(y)
      switch derived.rows[index].content {
      case .line(let line):
        let column = index == list.selected ? memory.column : nil
        let isFolded = memory.isFolded(derived.rows[index].id)
        draw(line, of: table, selected: column, isFolded, columns, in: row, into: &grid)
      case .nothing(let emptiness):
        grid.putTruncated(words[emptiness.phrase], in: row, style: .quiet)
      default: break
      }
    }
    Scrollbar(count: list.count, visible: visible, height: layout.list.height)
      .draw(
        into: &grid,
        in: Rect(x: layout.list.maxX, y: layout.list.y, width: 1, height: layout.list.height)
      )
  }

  private func drawStatementTitle(
    _ table: Facts.TableFact,
    into grid: inout Grid,
    _ layout: FrameLayout
  ) {
    let line = layout.main.row(0)
    let others = derived.facts.tables.filter { $0.address != table.address }
    let right = others.prefix(line.width >= 84 ? 6 : 3).map { " ▹ \($0.statement.title)" }.joined()
    let start = grid.putRight([Span(right, .quiet)], in: line.inset(left: line.width / 3))
    let unit = words.unit(displayUnit ?? table.statement.unit)
    grid.put(
      [Span(table.statement.title, .bold), Span(" · \(unit) · \(table.documentTitle)", .quiet)]
        + filterSpans,
      in: line.inset(right: line.maxX - start + 1)
    )
  }

  /// The table's columns: the label stays, figures scroll and are never cut.
  func statementLayout(_ table: Facts.TableFact, width: Int) -> TableLayout {
    let statement = table.statement
    let label = TableColumn(
      minimum: min(26, max(18, table.labelWidth)),
      ideal: min(max(18, table.labelWidth), max(26, width * 2 / 5)),
      motion: .frozen
    )
    let figures = statement.columns.enumerated()
      .map { index, column in
        let widest = column.heading.split(separator: " ").map(\.columns).max() ?? 0
        let width = max(table.figureWidths[index] + 2, min(widest, 14) + 2, 7)
        return TableColumn(minimum: width, ideal: width, alignment: .right)
      }
    let memory = current
    return TableLayout(
      [label] + figures,
      width: width,
      gap: 0,
      selected: memory.column,
      offset: memory.columnOffset
    )
  }

  private func drawHead(
    _ table: Facts.TableFact,
    _ columns: TableLayout,
    into grid: inout Grid,
    _ layout: FrameLayout
  ) {
    let height = tableHasTwoHeadLines ? 2 : 1
    let chosen = current.column
    let top = layout.list.y - 1 - height
    for placed in columns.columns where placed.index > 0 {
      let column = table.statement.columns[placed.index - 1]
      let lines = column.headLines(width: max(1, placed.width - 2))
      for (y, text) in lines.prefix(height).enumerated() {
        let row = Rect(
          x: layout.list.x,
          y: top + height - min(height, lines.count) + y,
          width: layout.list.width,
          height: 1
        )
        let isChosen = focus == .main && placed.index == chosen
        let cell = placed.cell(in: row).inset(left: 1, right: 1)
        grid.putTruncated(text, in: cell, align: .right, style: isChosen ? .plain : .quiet)
      }
    }
    let head = Rect(x: layout.list.x, y: top + height - 1, width: layout.list.width, height: 1)
    if columns.hiddenLeft > 0 {
      grid.put(
        "‹",
        at: Point(
          x: columns.columns.first { $0.index > 0 }.map { head.x + $0.x } ?? head.x,
          y: head.y
        ),
        in: head,
        style: .accent
      )
    }
    if columns.hiddenRight > 0 {
      grid.put("›", at: Point(x: head.maxX - 1, y: head.y), in: head, style: .accent)
    }
    grid.horizontalRule(
      Rect(x: layout.list.x, y: layout.list.y - 1, width: layout.list.width, height: 1)
    )
  }

  private func draw(
    _ index: Int,
    of table: Facts.TableFact,
    selected: Int?,
    _ isFolded: Bool,
    _ columns: TableLayout,
    in row: Rect,
    into grid: inout Grid
  ) {
    let line = table.statement.lines[index]
    for placed in columns.columns {
      let cell = placed.cell(in: row)
      guard placed.index > 0 else {
        draw(
          label: line,
          depth: table.depths[index],
          selected: selected,
          isFolded,
          in: cell,
          into: &grid
        )
        continue
      }
      guard line.kind != .heading else { continue }
      draw(
        SelectedCell(table: table, line: index, column: placed.index - 1),
        isSelected: focus == .main && placed.index == selected,
        in: cell,
        into: &grid
      )
    }
  }

  private func draw(
    label line: StatementLine,
    depth: Int,
    selected: Int?,
    _ isFolded: Bool,
    in cell: Rect,
    into grid: inout Grid
  ) {
    let isSum = line.kind == .sum || line.kind == .result || line.kind == .heading
    var style: Style = line.kind == .memo ? .quiet : isSum ? .bold : .plain
    if selected != nil { style.emphasis.insert(.bold) }
    let hasChildren = line.formula == .children || isFolded
    let mark = hasChildren ? (isFolded ? "▸ " : "▾ ") : "  "
    let indent = String(repeating: "  ", count: depth)
    grid.put([Span(indent + mark, .quiet), Span(line.label, style)], in: cell)
    if selected == 0, focus == .main { grid.restyle(cell) { $0.selected(.here) } }
  }

  private func draw(
    _ cell: SelectedCell,
    isSelected: Bool,
    in rect: Rect,
    into grid: inout Grid
  ) {
    if isSelected, case .number(let edit)? = layers.last {
      edit.field.draw(into: &grid, in: rect)
      return
    }
    let figure = cell.figure
    let text = shown(
      figure.value,
      unit: cell.unit,
      decimals: cell.decimals,
      kind: cell.statementColumn.kind
    )
    var style: Style = figure.value.isAbsent ? .quiet : .plain
    if cell.statementColumn.kind == .variance { style = varianceStyle(figure.value) }
    if cell.statementLine.kind == .sum || cell.statementLine.kind == .result {
      style.emphasis.insert(.bold)
    }
    grid.putTruncated(text, in: rect.inset(right: 1), align: .right, style: style)
    if let mark = mark(cell) {
      grid.put(mark.text, at: Point(x: rect.maxX - 1, y: rect.y), in: rect, style: mark.style)
    }
    if isSelected { grid.restyle(rect) { $0.selected(.here) } }
  }

  /// `*` where a figure is no longer as printed, else the verdict where it does not add up exactly.
  private func mark(_ cell: SelectedCell) -> Span? {
    switch cell.figure.basis {
    case .entered where cell.statementLine.isEdited(in: cell.statementColumn.id):
      return Span("*", .accent)
    case .recomputed: return Span("*", .accent)
    case .fault: return Span("!", Style(.failure, .bold))
    default: break
    }
    let place = CellPlace(line: cell.line, column: cell.column)
    guard let verdict = cell.table.verdicts[place], verdict != .exact else { return nil }
    return Span(mark(verdict), verdict.style)
  }

  /// A figure as the table shows it, in the chosen unit where it is money.
  func shown(_ value: CellValue, unit: Unit, decimals: Int, kind: StatementColumn.Kind) -> String {
    let sign: SignStyle = kind == .variance || kind == .difference ? .always : .negativeOnly
    guard let displayUnit, unit.powerOfTenKronor != nil, let amount = value.amount else {
      return words.value(value, sign: sign)
    }
    let shift = (displayUnit.powerOfTenKronor ?? 0) - (unit.powerOfTenKronor ?? 0)
    let wanted = min(Amount.mostDecimals, max(0, decimals + min(shift, 1)))
    return words.converted(amount, from: unit, to: displayUnit, decimals: wanted)
      ?? words.value(value, sign: sign)
  }
}

extension StatementColumn {
  /// What stands above its figures.
  var heading: String { shortLabel ?? label }

  /// The heading in lines of a width, the group first.
  fileprivate func headLines(width: Int) -> [String] {
    let lines = heading.wrapped(to: max(1, width))
    return (group.map { [$0] } ?? []) + lines
  }
}
