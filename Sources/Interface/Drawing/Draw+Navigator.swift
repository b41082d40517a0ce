import Governance
import Screen

extension State {
  /// Municipalities and their bodies, each with its signal.
  func drawNavigator(into grid: inout Grid, _ layout: FrameLayout) {
    let rows = derived.navigator
    var list = navigator.list
    list.resize(to: rows.count)
    if let selection = navigatorSelection {
      list.move(.to(selection), height: layout.navigatorHeight)
    }
    for (y, index) in list.visible(height: layout.navigatorHeight).enumerated() {
      let line = layout.navigator.row(y)
      drawNavigatorRow(rows[index], in: line, into: &grid)
      guard index == navigatorSelection else { continue }
      grid.restyle(line) { $0.selected(focus == .navigator ? .here : .elsewhere) }
    }
  }

  private func drawNavigatorRow(_ row: NavigatorRow, in line: Rect, into grid: inout Grid) {
    let isBody = row.owner.body != nil
    let fold = row.isFolded.map { $0 ? "▸ " : "▾ " } ?? (isBody ? "   " : "  ")
    let name = line.inset(left: 1, right: discWidth + 2)
    let isFitting = fold.columns + row.name.columns <= name.width
    let text = isFitting ? row.name : row.shortName ?? row.name
    let style: Style = row.hasEnded ? .quiet : isBody ? .plain : .bold
    grid.put([Span(fold, .quiet), Span(text, style)], in: name)
    guard let signal = row.signal else { return }
    grid.put(
      disc(signal),
      at: Point(x: line.maxX - discWidth - 1, y: line.y),
      in: line,
      style: signal.style
    )
  }
}
