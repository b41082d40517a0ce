import Governance
import Screen
import Wording

extension State {
  /// How many rows of a list are seen at once.
  var listHeight: Int { FrameLayout(self).listHeight }

  /// Moves the selection.
  mutating func move(_ command: Command) -> [Effect] {
    if focus == .navigator { return moveInNavigator(command) }
    if context == .board { return moveOnBoard(command) }
    switch command {
    case .left: moveSideways(by: -1)
    case .right: moveSideways(by: 1)
    case .rowStart where hasCells: moveInRow(to: .start)
    case .rowEnd where hasCells: moveInRow(to: .end)
    default:
      guard let step = ScrollStep(command) else { return [] }
      var memory = current
      if context == .assignment {
        memory.list.scroll(step, height: listHeight)
      } else {
        memory.list.move(step, height: listHeight)
      }
      current = memory
      settle(towards: step.direction)
    }
    return []
  }

  private mutating func moveSideways(by columns: Int) {
    if selectedSquare != nil { return moveOnMap(by: columns) }
    if context == .assignment { return stepAssignment(by: columns) }
    if case .chart(let address)? = place?.picture { return stepChart(by: columns, from: address) }
    if context == .budget, table?.statement.columns.isEmpty == false {
      return moveInTable(by: columns)
    }
    let count = columnCount
    guard count > 0 else {
      if columns < 0 { switchPane() }
      return
    }
    var memory = current
    // From a goal's indicator into the year that is reported, which the view shows at first.
    let start = context == .goal && memory.column == 0 && columns > 0 ? presentColumn : nil
    let moved = start ?? memory.column + columns
    guard moved >= 0 else { return switchPane() }
    memory.column = min(moved, count)
    current = memory
  }

  /// Whether the selection stands in a cell of a table, as in a spreadsheet.
  private var hasCells: Bool {
    (context == .budget || context == .goal) && columnCount > 0
  }

  /// An end of a row.
  private enum RowEdge {
    case start, end
  }

  private mutating func moveInRow(to edge: RowEdge) {
    current.column = 0
    switch (edge, context) {
    case (.end, .budget): moveInTable(by: columnCount)
    case (.start, .budget): moveInTable(by: 0)
    case (.end, _): current.column = columnCount
    case (.start, _): break
    }
  }

  /// On the map a square is always selected; to the left of the first is the navigator.
  private mutating func moveOnMap(by columns: Int) {
    let moved = mapColumn + columns
    guard moved >= 1 else { return switchPane() }
    current.column = min(moved, derived.facts.controls.map.materialitySteps)
  }

  /// How many columns the selection can stand in; 0 where rows are selected whole.
  var columnCount: Int {
    switch context {
    case .budget: table?.statement.columns.count ?? 0
    case .goal: goalSeries.count
    case .calendar: ReportDate.allCases.count
    case .economy: figureColumns
    case .signalMap: derived.signals.bodies.count
    default: 0
    }
  }

  private mutating func moveInNavigator(_ command: Command) -> [Effect] {
    let rows = derived.navigator
    navigator.list.resize(to: rows.count)
    switch command {
    case .right: unfoldOrEnter(rows)
    case .left: foldOrClimb(rows)
    default:
      if let step = ScrollStep(command) {
        navigator.list.move(step, height: FrameLayout(self).navigatorHeight)
      }
    }
    return []
  }

  /// To the right a folded municipality opens; from anything else the way leads into the view.
  private mutating func unfoldOrEnter(_ rows: [NavigatorRow]) {
    guard let index = navigatorSelection, rows.indices.contains(index),
      rows[index].isFolded == true
    else { return leaveNavigator() }
    navigator.folded.formSymmetricDifference([RowID(Address(rows[index].owner, []))])
  }

  /// To the left an open municipality folds; from a body the way leads to its municipality.
  private mutating func foldOrClimb(_ rows: [NavigatorRow]) {
    guard let index = navigatorSelection, rows.indices.contains(index) else { return }
    let head = Owner(rows[index].owner.municipality)
    if rows[index].owner == head {
      guard rows[index].isFolded == false else { return }
      navigator.folded.formSymmetricDifference([RowID(Address(head, []))])
    } else if let top = rows.firstIndex(where: { $0.owner == head }) {
      navigator.list = ScrollList(count: rows.count, selected: top)
    }
  }
}

extension ScrollStep {
  /// What a moving command means in a list.
  init?(_ command: Command) {
    switch command {
    case .up: self = .up
    case .down: self = .down
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    case .first, .rowStart: self = .first
    case .last, .rowEnd: self = .last
    default: return nil
    }
  }

  /// Up or down.
  var direction: ScrollStep {
    switch self {
    case .up, .pageUp, .last: .up
    default: .down
    }
  }
}
