import Governance
import Screen
import Wording

extension State {
  /// A click selects, a click on what is selected goes in, the wheel scrolls.
  mutating func mouse(_ action: MouseAction, at point: Point) -> [Effect] {
    guard layers.isEmpty, place != nil, !isTooSmall else { return [] }
    message = nil
    isUntouched = false
    switch action {
    case .press: return press(at: point)
    case .wheelUp: scroll(by: -3, at: point)
    case .wheelDown: scroll(by: 3, at: point)
    case .release: break
    }
    return []
  }

  private mutating func press(at point: Point) -> [Effect] {
    let layout = FrameLayout(self)
    if layout.tabs.contains(point) { return pressTab(at: point, layout) }
    if layout.navigator.contains(point) { return pressNavigator(at: point, layout) }
    guard layout.list.contains(point), layout.navigator.width < size.width else { return [] }
    focus = .main
    if context == .board { return pressBoard(at: point, layout) }
    let list = current.list
    guard let index = list.index(atRow: point.y - layout.list.y, height: layout.listHeight),
      derived.rows.indices.contains(index), derived.rows[index].id != nil
    else { return [] }
    let column = columnHit(at: point, layout)
    let isAgain = index == list.selected && (column == nil || column == current.column)
    if isAgain { return enter() }
    var memory = current
    memory.list.move(.to(index), height: layout.listHeight)
    memory.selected = derived.rows[index].id
    if let column { memory.column = column }
    current = memory
    return []
  }

  private func columnHit(at point: Point, _ layout: FrameLayout) -> Int? {
    if context == .internalControl {
      return mapLayout(layout.list.row(0)).squares
        .firstIndex { ($0.x..<$0.maxX).contains(point.x) }.map { $0 + 1 }
    }
    if context == .signalMap {
      return signalLayout(layout.list.row(0)).cells
        .firstIndex { ($0.x..<$0.maxX).contains(point.x) }
        .map { $0 + 1 }
    }
    guard let table, context == .budget else { return nil }
    let columns = statementLayout(table, width: layout.list.width)
    return columns.index(atX: point.x - layout.list.x)
  }

  private mutating func pressTab(at point: Point, _ layout: FrameLayout) -> [Effect] {
    let hit = tabs(layout).first { ($0.x..<$0.x + $0.text.columns).contains(point.x) }
    return hit.map { show($0.view) } ?? []
  }

  private mutating func pressNavigator(at point: Point, _ layout: FrameLayout) -> [Effect] {
    switchPaneToNavigator()
    let row = point.y - layout.navigator.y
    guard let index = navigator.list.index(atRow: row, height: layout.navigatorHeight) else {
      return []
    }
    navigator.list.move(.to(index), height: layout.navigatorHeight)
    return enterFromNavigator()
  }

  private mutating func scroll(by rows: Int, at point: Point) {
    let layout = FrameLayout(self)
    var memory = current
    memory.list.scroll(by: rows, height: layout.listHeight)
    current = memory
    settle(towards: rows < 0 ? .up : .down)
  }
}

extension FrameLayout {
  /// Where the first of the numbered views begins.
  var tabsStart: Int {
    navigator.width > 0 && navigator.width < header.width ? main.x : 1
  }
}
