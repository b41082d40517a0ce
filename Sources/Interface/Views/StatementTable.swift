import Governance
import Screen
import Wording

extension State {
  /// A statement as a table: the labels and the head stay, the columns scroll sideways.
  func drawStatement(into grid: inout Grid, _ layout: FrameLayout) {
    guard let table else { return drawShelves(into: &grid, layout) }
    drawStatementTitle(table, into: &grid, layout)
    drawScenarioPin(table, in: layout.main.row(1), into: &grid)
    let columns = statementLayout(table, width: layout.list.width)
    drawHead(table, columns, into: &grid, layout)
    let memory = current
    let list = memory.list
    let visible = list.visible(height: layout.listHeight)
    let parted = partedArea(layout, rows: visible.count)
    drawPartings(columns, in: parted, crossing: layout.list.y - 1, into: &grid)
    for (y, index) in visible.enumerated() {
      let row = layout.list.row(y)
      defer { drawMark(of: derived.rows[index], memory, in: row, into: &grid) }
      switch derived.rows[index].content {
      case .line(let line):
        let column = index == list.selected ? memory.column : nil
        let isFolded = memory.isFolded(derived.rows[index].id)
        draw(line, of: table, selected: column, isFolded, columns, in: row, into: &grid)
      case .otherLine(let line):
        draw(otherLine: line, columns, in: row, into: &grid)
        guard index == list.selected else { continue }
        grid.restyle(row) { $0.selected(focus == .main ? .here : .elsewhere) }
      case .otherLines(let title):
        grid.putTruncated(words[.onlyIn(title)].uppercased(), in: row, style: Style(.quiet, .bold))
      case .nothing(let emptiness):
        grid.putTruncated(sentence(of: emptiness), in: row, style: .quiet)
      default: break
      }
    }
    Scrollbar(count: list.count, visible: visible, height: layout.list.height)
      .draw(
        into: &grid,
        in: Rect(x: layout.list.maxX, y: layout.list.y, width: 1, height: layout.list.height)
      )
  }

  /// The headings and the rows that are seen.
  private func partedArea(_ layout: FrameLayout, rows: Int) -> Rect {
    let top = layout.list.y - 3
    return Rect(
      x: layout.list.x,
      y: top,
      width: layout.list.width,
      height: layout.list.y - top + rows
    )
  }

  private func drawStatementTitle(
    _ table: Facts.TableFact,
    into grid: inout Grid,
    _ layout: FrameLayout
  ) {
    let line = layout.main.row(0)
    let unit = words.unit(displayUnit ?? table.statement.unit)
    let about =
      [Span(" · \(unit) · \(table.documentTitle)", .quiet)] + comparisonSpans + hiddenSpans
      + filterSpans
    let room = line.width - about.reduce(0) { $0 + $1.text.columns }
    let title = table.statement.title.shortened(
      to: max(room, 8),
      apartFrom: derived.facts.tables.map(\.statement.title)
    )
    let end = grid.put([Span(title, .bold)] + about, in: line)
    drawOtherTables(than: table, in: line.inset(left: end - line.x + 2), into: &grid)
  }

  private var hiddenSpans: [Span] {
    let hidden = shape.hidden.count
    return hidden == 0 ? [] : [Span(" · \(words[.hiddenCount(hidden)])", .accent)]
  }

  /// The tables that follow, as many whole names as there is room for.
  private func drawOtherTables(
    than table: Facts.TableFact,
    in room: Rect,
    into grid: inout Grid
  ) {
    let tables = derived.facts.tables
    guard derived.comparison == nil,
      let index = tables.firstIndex(where: { $0.address == table.address })
    else { return }
    var text = ""
    for other in tables[(index + 1)...] + tables[..<index] {
      let longer = "\(text) ▹ \(other.statement.title)"
      guard longer.columns <= room.width else { break }
      text = longer
    }
    grid.putRight([Span(text, .quiet)], in: room)
  }

  private var comparisonSpans: [Span] {
    if scenario != nil { return [] }
    guard let title = derived.comparison?.title else { return [] }
    let said = words[.comparedWith(title)]
    return [Span(" · \(said.prefix(1).lowercased())\(said.dropFirst())", .accent)]
  }

  /// The table's columns: the label stays, figures scroll and are never cut.
  ///
  /// What a column is compared with stands beside it and scrolls with it.
  func statementLayout(_ table: Facts.TableFact, width: Int) -> TableLayout {
    let shape = shapes[table.address] ?? TableShape()
    let shown = table.shownColumns(shape)
    let figures = figureColumns(of: table, shown, shape)
    let memory = current
    return TableLayout(
      [labelColumn(of: table, beside: figures, shape, width: width)] + figures,
      width: width,
      gap: 0,
      selected: (shown.firstIndex(of: memory.column - 1) ?? -1) + 1,
      offset: memory.columnOffset
    )
    .numbered([0] + shown.map { $0 + 1 })
  }

  private func figureColumns(
    of table: Facts.TableFact,
    _ shown: [Int],
    _ shape: TableShape
  ) -> [TableColumn] {
    zip(shown, columnWidths(of: table, shown)).enumerated()
      .map { place, column in
        let width = column.1 + (shape.widening[table.statement.columns[column.0].id] ?? 0)
        return TableColumn(
          minimum: width,
          ideal: width,
          alignment: .right,
          motion: place < shape.frozen ? .frozen : .scrolling
        )
      }
  }

  /// How wide each of some columns is, with what it is compared with, before the user makes it wider.
  private func columnWidths(of table: Facts.TableFact, _ shown: [Int]) -> [Int] {
    let widths = figureWidths(of: table)
    return shown.map { index in
      let own = max(widths[index] + 2, min(table.headWidths[index], 14) + 2, 7)
      return own + (derived.comparison?.widths[index]?.total ?? 0)
    }
  }

  /// How wide a table is with all its columns, its labels as wide as they need be.
  func statementWidth(_ table: Facts.TableFact) -> Int {
    let shown = table.shownColumns(shapes[table.address] ?? TableShape())
    return columnWidths(of: table, shown).reduce(min(44, max(18, table.labelWidth)), +)
  }

  /// The labels, as wide as there is room for.
  ///
  /// Once the user has made anything wider they stay as they were, and wider columns push the rest to the right:
  /// else a border that is dragged would not follow.
  private func labelColumn(
    of table: Facts.TableFact,
    beside figures: [TableColumn],
    _ shape: TableShape,
    width: Int
  ) -> TableColumn {
    guard !shape.widening.isEmpty else {
      let room = width - figures.reduce(0) { $0 + $1.ideal }
      return TableColumn(
        minimum: min(26, max(18, table.labelWidth)),
        ideal: min(max(18, table.labelWidth), max(26, width * 2 / 5, room)),
        motion: .frozen
      )
    }
    var plain = shape
    plain.widening = [:]
    let others = figureColumns(of: table, table.shownColumns(shape), plain)
    let labels = labelColumn(of: table, beside: others, plain, width: width)
    let usual = TableLayout([labels] + others, width: width, gap: 0).columns.first?.width ?? 0
    let wanted = max(10, min(usual + (shape.widening[nil] ?? 0), width - 10))
    return TableColumn(minimum: wanted, ideal: wanted, motion: .frozen)
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
          of: table,
          depth: table.depths[index],
          selected: selected,
          isFolded,
          in: cell,
          into: &grid
        )
        continue
      }
      guard line.kind != .heading else { continue }
      let here = SelectedCell(table: table, line: index, column: placed.index - 1)
      let parts = derived.comparison?.parts(of: cell, column: placed.index - 1)
      draw(
        here,
        isSelected: focus == .main && placed.index == selected,
        in: parts?.own ?? cell,
        into: &grid
      )
      if let parts { drawCompared(here, parts, into: &grid) }
    }
  }

  private func draw(
    label line: StatementLine,
    of table: Facts.TableFact,
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
    let unit = words.ownUnit(of: line, in: table.statement)
    let room = cell.width - indent.columns - mark.columns - unit.columns
    let short = table.statement.shortLabel(of: line, width: room)
    let label = unit.isEmpty ? short : short.shortened(to: room)
    grid.put([Span(indent + mark, .quiet), Span(label, style), Span(unit, .quiet)], in: cell)
    if selected == 0, focus == .main { grid.restyle(cell) { $0.selected(.here) } }
  }

  private func draw(
    _ cell: SelectedCell,
    isSelected: Bool,
    in rect: Rect,
    into grid: inout Grid
  ) {
    if isSelected, case .number(let edit)? = layers.last {
      return draw(edit, in: rect, into: &grid)
    }
    let figure = cell.figure
    let text = shown(
      figure.value,
      unit: cell.unit,
      decimals: cell.decimals,
      kind: cell.statementColumn.kind
    )
    var style: Style = figure.value.isAbsent ? .quiet : .plain
    if isSupposed(cell) { style = .accent }
    if cell.statementColumn.kind == .variance { style = varianceStyle(figure.value) }
    if cell.statementLine.kind == .sum || cell.statementLine.kind == .result {
      style.emphasis.insert(.bold)
    }
    let room =
      displayUnit == nil ? figure.value.room(besides: cell.table.figureDecimals[cell.column]) : 0
    grid.putTruncated(text, in: rect.inset(right: 1 + room), align: .right, style: style)
    if !cell.table.decided.contains(cell.statementColumn.id), let mark = mark(cell) {
      grid.put(mark.text, at: Point(x: rect.maxX - 1, y: rect.y), in: rect, style: mark.style)
    }
    if isSelected { grid.restyle(rect) { $0.selected(.here) } }
  }

  /// A figure as the table shows it, in the chosen unit where it is money.
  func shown(_ value: CellValue, unit: Unit, decimals: Int, kind: StatementColumn.Kind) -> String {
    let sign: SignStyle = kind == .variance || kind == .difference ? .always : .negativeOnly
    guard let displayUnit, unit.powerOfTenKronor != nil else {
      return words.value(value, sign: sign)
    }
    let shift = (displayUnit.powerOfTenKronor ?? 0) - (unit.powerOfTenKronor ?? 0)
    let wanted = min(Amount.mostDecimals, max(0, decimals + min(shift, 1)))
    return words.converted(value, from: unit, to: displayUnit, decimals: wanted, sign: sign)
      ?? words.value(value, sign: sign)
  }
}
