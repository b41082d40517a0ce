import Governance
import Screen
import Wording

/// What the user has made of a table: which columns are shown and how wide, which stay, and the order of
/// the lines.
struct TableShape: Hashable, Sendable {
  /// The columns that are not shown.
  var hidden: Set<StatementColumn.ID> = []
  /// How much wider than usual columns are; the labels' under `nil`.
  var widening: [StatementColumn.ID?: Int] = [:]
  /// How many of the shown columns stay beside the labels when the others scroll.
  var frozen = 0
  /// The order of the lines; `nil` for the document's.
  var order: LineOrder?
}

/// The order of a table's lines, within what they are part of.
struct LineOrder: Hashable, Sendable {
  /// Which way.
  enum Direction: Hashable, Sendable {
    case ascending, descending

    var other: Direction { self == .ascending ? .descending : .ascending }
  }

  /// The column; `nil` for the labels.
  var column: StatementColumn.ID?
  var direction: Direction

  /// What it is called.
  func name(in statement: Statement, _ words: Words) -> String {
    guard let column else { return words[.placeColumn].lowercased() }
    return statement.columns.first { $0.id == column }?.heading ?? column.text
  }
}

extension Facts.TableFact {
  /// The columns that are shown, by their places in the table.
  func shownColumns(_ shape: TableShape) -> [Int] {
    let columns = statement.columns
    guard !shape.hidden.isEmpty else { return Array(columns.indices) }
    return columns.indices.filter { !shape.hidden.contains(columns[$0].id) }
  }

  /// The lines in an order that keeps each with what it is part of, before or after it as in the document.
  ///
  /// Headings, results and sums of their own keep their places, and lines are ordered between them: else a
  /// sum would stand among what it sums.
  func lines(in order: LineOrder) -> [Int] {
    let lines = statement.lines
    let places = Dictionary(lines.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var children: [Int: [Int]] = [:]
    var roots: [Int] = []
    for (index, line) in lines.enumerated() {
      if let parent = line.parent.flatMap({ places[$0] }) {
        children[parent, default: []].append(index)
      } else {
        roots.append(index)
      }
    }
    let rank = rank(order)
    func ordered(_ some: [Int]) -> [Int] {
      let runs = some.split(omittingEmptySubsequences: false) { line in
        lines[line].keepsItsPlace && children[line] == nil
      }
      var result: [Int] = []
      for run in runs {
        result += run.enumerated().sorted { rank($0, $1) }.map(\.element)
        if result.count < some.count { result.append(some[result.count]) }
      }
      return result
    }
    var emitted: [Int] = []
    emitted.reserveCapacity(lines.count)
    var steps: [(line: Int, isOpened: Bool)] = ordered(roots).reversed().map { ($0, false) }
    while let step = steps.popLast() {
      guard !step.isOpened, let below = children[step.line] else {
        emitted.append(step.line)
        continue
      }
      let isAfter = (below.first ?? step.line) < step.line
      if isAfter { steps.append((step.line, true)) }
      steps += ordered(below).reversed().map { ($0, false) }
      if !isAfter { steps.append((step.line, true)) }
    }
    return emitted
  }

  private typealias Ranked = EnumeratedSequence<ArraySlice<Int>>.Element

  /// Whether a line comes before another; what has no figure comes last either way.
  private func rank(_ order: LineOrder) -> (Ranked, Ranked) -> Bool {
    let isAscending = order.direction == .ascending
    guard let column = statement.columns.firstIndex(where: { $0.id == order.column }) else {
      let names = statement.lines.map { Folding.alphabetical($0.label) }
      return { left, right in
        let (first, second) = (names[left.element], names[right.element])
        if first == second { return left.offset < right.offset }
        return first.lexicographicallyPrecedes(second) == isAscending
      }
    }
    let values = statement.lines.indices.map { line in
      figures[line, column].value.amount?.rational.approximation
    }
    return { left, right in
      switch (values[left.element], values[right.element]) {
      case (let first?, let second?) where first != second: (first < second) == isAscending
      case (.some, nil): true
      case (nil, .some): false
      default: left.offset < right.offset
      }
    }
  }
}

extension StatementLine {
  /// Whether others are not ordered past it.
  fileprivate var keepsItsPlace: Bool { kind != .detail }
}

extension State {
  /// What the user has made of the table in view.
  var shape: TableShape { tableAddress.flatMap { shapes[$0] } ?? TableShape() }

  /// How the order of lines changes.
  enum OrderStep {
    /// By the selected column, then the other way, then as in the document.
    case next
    /// The other way.
    case reversed
  }

  /// Orders the table's lines by the selected column.
  mutating func orderLines(_ step: OrderStep) {
    guard let table else { return }
    let columns = table.statement.columns
    let column = current.column > 0 ? columns[min(current.column, columns.count) - 1].id : nil
    var shape = shape
    let first: LineOrder.Direction = column == nil ? .ascending : .descending
    switch (step, shape.order) {
    case (.reversed, var order?):
      order.direction = order.direction.other
      shape.order = order
    case (.reversed, nil): shape.order = LineOrder(column: column, direction: first.other)
    case (.next, let order?) where order.column == column:
      shape.order =
        order.direction == first ? LineOrder(column: column, direction: first.other) : nil
    case (.next, _): shape.order = LineOrder(column: column, direction: first)
    }
    shapes[table.address] = shape
    tell(words[.orderTold(orderName)])
  }

  /// Opens the choice of columns.
  mutating func chooseColumns() {
    guard let table else { return }
    let hidden = shape.hidden
    let columns = table.statement.columns
    layers.append(
      .chooser(
        Chooser(
          subject: .columns(table.address),
          title: words[.columnsTitle],
          choices: columns.map { column in
            let label = words.middot([column.group, column.label].compactMap(\.self))
            return .init(
              value: .column(column.id),
              label: label,
              isOn: !hidden.contains(column.id)
            )
          },
          list: ScrollList(count: columns.count, selected: max(0, current.column - 1))
        )
      )
    )
  }

  /// Shows the columns that are on.
  mutating func takeColumns(of chooser: Chooser, _ table: Address) {
    let hidden = chooser.choices.compactMap { choice -> StatementColumn.ID? in
      guard choice.isOn == false, case .column(let column) = choice.value else { return nil }
      return column
    }
    guard hidden.count < chooser.choices.count else { return refuse(words[.list(.lastColumn)]) }
    var shape = shape
    shape.hidden = Set(hidden)
    shape.frozen = min(shape.frozen, chooser.choices.count - hidden.count)
    shapes[table] = shape
    guard let fact = self.table, current.column > 0 else { return }
    let shown = fact.shownColumns(shape)
    let nearest = shown.min { abs($0 - current.column + 1) < abs($1 - current.column + 1) }
    current.column = nearest.map { $0 + 1 } ?? 0
  }

  /// Makes the selected column wider or narrower.
  mutating func widen(by columns: Int) {
    guard let table else { return }
    let all = table.statement.columns
    let column = current.column > 0 ? all[min(current.column, all.count) - 1].id : nil
    widen(column, by: columns)
  }

  /// Makes a column wider or narrower, the labels' where it is `nil`; as far as may be.
  mutating func widen(_ column: StatementColumn.ID?, by columns: Int) {
    guard let table else { return }
    var shape = shape
    let widening = (shape.widening[column] ?? 0) + columns
    // A figure is never cut, so that its column is never narrower than it needs.
    let least = column == nil ? -Self.mostNarrowing : 0
    shape.widening[column] = max(least, min(Self.mostWidening, widening))
    if shape.widening[column] == 0 { shape.widening[column] = nil }
    shapes[table.address] = shape
  }

  private static let (mostWidening, mostNarrowing) = (60, 40)

  /// Makes the columns up to the selected one stay, or all scroll again.
  mutating func freeze() {
    guard let table else { return }
    let before = shape
    let count = table.shownColumns(before).count { $0 < current.column }
    guard before.frozen != count else {
      shapes[table.address]?.frozen = 0
      return tell(words[.unfrozen])
    }
    var wanted = before
    wanted.frozen = count
    shapes[table.address] = wanted
    // The labels always stay, and are not counted.
    let staying = statementLayout(table, width: FrameLayout(self).list.width).frozen - 1
    guard staying > 0 else {
      shapes[table.address] = before
      return refuse(words[.list(.noRoomToFreeze)])
    }
    tell(words[.frozen(staying, of: count)])
  }
}

extension State {
  /// Moves the selection among the columns that are shown; to the left of the labels is the navigator.
  mutating func moveInTable(by columns: Int) {
    guard let table else { return }
    let shown = table.shownColumns(shape)
    let here = shown.firstIndex { $0 == current.column - 1 }.map { $0 + 1 } ?? 0
    let moved = here + columns
    guard moved >= 0 else { return switchPane() }
    current.column = moved == 0 ? 0 : shown[min(moved, shown.count) - 1] + 1
    let layout = statementLayout(table, width: FrameLayout(self).list.width)
    current.columnOffset = layout.offset
  }

  /// Goes to the line with the largest variance, and from there to the next largest.
  mutating func nextVariance() {
    guard let table, let column = varianceColumn else { return }
    let ranked = derived.rows
      .compactMap { row -> (row: RowID, line: Int, size: Double)? in
        guard case .line(let line) = row.content, let id = row.id,
          table.statement.lines[line].kind == .detail,
          let value = table.figures[line, column].value.amount?.rational.approximation, value != 0
        else { return nil }
        return (id, line, abs(value))
      }
      .enumerated()
      .sorted { ($1.element.size, $0.offset) < ($0.element.size, $1.offset) }
      .map(\.element)
    guard let first = ranked.first else { return refuse(words[.list(.noVariance)]) }
    let isThere = current.column == column + 1
    let here = isThere ? ranked.firstIndex { $0.row == selectedRow?.id } : nil
    let next = here.map { ($0 + 1) % ranked.count } ?? 0
    let chosen = here == nil ? first : ranked[next]
    current.column = column + 1
    select(chosen.row)
    current.columnOffset = statementLayout(table, width: FrameLayout(self).list.width).offset
    let cell = SelectedCell(table: table, line: chosen.line, column: column)
    let value = shown(
      cell.figure.value,
      unit: cell.unit,
      decimals: cell.decimals,
      kind: cell.statementColumn.kind
    )
    let label = table.statement.lines[chosen.line].label
    tell(words[.variance(next + 1, ranked.count, label, value)])
  }

  /// The column that variances are looked for in: the selected one if it holds any, else the first such.
  var varianceColumn: Int? {
    guard let table else { return nil }
    let columns = table.statement.columns
    func isVariance(_ index: Int) -> Bool {
      columns[index].kind == .variance || columns[index].kind == .difference
    }
    let selected = current.column - 1
    if columns.indices.contains(selected), isVariance(selected) { return selected }
    let shown = table.shownColumns(shape)
    return shown.first { columns[$0].kind == .variance } ?? shown.first(where: isVariance)
  }
}
