import Governance
import Screen

/// A border between columns that the mouse holds.
struct HeldBorder: Hashable, Sendable {
  /// The column at its left; `nil` for the labels'.
  let column: StatementColumn.ID?
  /// Where it was when the mouse took hold of it.
  let start: Int
  /// How much wider than usual the column was then.
  let widening: Int
}

extension State {
  /// Takes hold of the border between two columns in a table's head, or selects the column whose heading is
  /// pressed; `false` where there is no head.
  mutating func takeHold(at point: Point, _ layout: FrameLayout) -> Bool {
    guard context == .budget, let table, layout.navigator.width < size.width else { return false }
    let list = layout.list
    let head = Rect(
      x: list.x,
      y: list.y - 1 - tableHeadHeight,
      width: list.width,
      height: tableHeadHeight + 1
    )
    guard head.contains(point) else { return false }
    focus = .main
    let x = point.x - list.x
    let seen = statementLayout(table, width: list.width).columns
    if let left = seen.first(where: { [$0.x + $0.width - 1, $0.x + $0.width].contains(x) }) {
      let column = left.index > 0 ? table.statement.columns[left.index - 1].id : nil
      held = HeldBorder(column: column, start: point.x, widening: shape.widening[column] ?? 0)
    } else if let column = seen.first(where: { ($0.x..<$0.x + $0.width).contains(x) }) {
      current.column = column.index
    }
    return true
  }

  /// Moves the border that is held.
  mutating func drag(to point: Point) {
    guard let held, context == .budget else { return }
    let wanted = held.widening + point.x - held.start
    widen(held.column, by: wanted - (shape.widening[held.column] ?? 0))
  }
}
