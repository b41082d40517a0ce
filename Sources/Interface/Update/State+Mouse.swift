import Governance
import Screen
import Wording

extension State {
  /// A click selects, a second one in the same place goes in, the wheel scrolls what it is over.
  mutating func mouse(_ action: MouseAction, at point: Point) -> [Effect] {
    guard !isTooSmall else { return [] }
    if action == .press, let key = footerKey(at: point, FrameLayout(self)) {
      return take(.key(key), at: now)
    }
    if action != .release, action != .drag { message = nil }
    isUntouched = false
    if let layer = layers.last { return mouse(action, at: point, in: layer) }
    guard place != nil else { return [] }
    switch action {
    case .press: return press(at: point)
    case .wheelUp: scroll(by: -3, at: point)
    case .wheelDown: scroll(by: 3, at: point)
    case .drag: drag(to: point)
    case .release: held = nil
    }
    return []
  }

  private mutating func press(at point: Point) -> [Effect] {
    let layout = FrameLayout(self)
    let isAgain = isSecondPress(at: point)
    if layout.header.contains(point) { return pressPeriod(at: point, layout) }
    if layout.tabs.contains(point) { return pressTab(at: point, layout) }
    if layout.navigator.contains(point) { return pressNavigator(at: point, layout) }
    held = nil
    if takeHold(at: point, layout) { return [] }
    guard layout.list.contains(point), layout.navigator.width < size.width else { return [] }
    focus = .main
    if context == .board { return pressBoard(at: point, layout) }
    let list = current.list
    guard let index = list.index(atRow: point.y - layout.list.y, height: layout.listHeight),
      derived.rows.indices.contains(index), derived.rows[index].id != nil
    else { return [] }
    let column = columnHit(at: point, layout)
    if isAgain, index == list.selected { return run(.enter) }
    var memory = current
    memory.list.move(.to(index), height: layout.listHeight)
    memory.selected = derived.rows[index].id
    if let column { memory.column = column }
    current = memory
    return []
  }

  /// Whether the mouse was pressed in the same place within a second.
  mutating func isSecondPress(at point: Point) -> Bool {
    let press = MousePress(point: point, seconds: now.seconds)
    guard let last = lastPress, last.point == point, press.seconds - last.seconds <= 1 else {
      lastPress = press
      return false
    }
    lastPress = nil
    return true
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
    if focus != .navigator { switchPaneToNavigator() }
    let row = point.y - layout.navigator.y
    guard let index = navigator.list.index(atRow: row, height: layout.navigatorHeight) else {
      return []
    }
    navigator.list.move(.to(index), height: layout.navigatorHeight)
    return enterFromNavigator()
  }

  /// The arrows beside the period, at the right of the first line.
  private mutating func pressPeriod(at point: Point, _ layout: FrameLayout) -> [Effect] {
    let end = layout.header.maxX - 1
    let width = periodSpans.reduce(0) { $0 + $1.text.columns }
    switch point.x {
    case end - 2..<end: return run(.laterPeriod)
    case end - width..<end - width + 2: return run(.earlierPeriod)
    default: return []
    }
  }

  private mutating func scroll(by rows: Int, at point: Point) {
    let layout = FrameLayout(self)
    if layout.navigator.contains(point), layout.navigator.width < size.width {
      if focus != .navigator { switchPaneToNavigator() }
      navigator.list.scroll(by: rows, height: layout.navigatorHeight)
      return
    }
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
