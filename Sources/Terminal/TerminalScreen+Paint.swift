internal import CTerminal
public import Screen

extension TerminalScreen {
  /// Shows a grid: the cells that differ from what was painted last go out, in the fewest bytes.
  ///
  /// A grid of another size than the terminal's, as when it was just resized, is cut or left with
  /// blank edges. Does nothing while the screen is not up.
  public func paint(_ grid: Grid) {
    guard presence == .here else { return }
    let size = self.size
    if painted.isEmpty || shownSize != size { forget(size) }
    for y in 0..<size.height {
      paintRow(y, grid)
    }
    let cursor = grid.cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
    ct_show(Int32(cursor?.y ?? -1), Int32(cursor?.x ?? 0))
  }

  /// Makes the next ``paint(_:)`` send everything, whatever the terminal shows now.
  public func repaint() {
    painted = []
  }

  private func forget(_ size: Size) {
    ct_blank()
    shownSize = size
    painted = Array(repeating: .blank, count: size.width * size.height)
  }

  private func paintRow(_ y: Int, _ grid: Grid) {
    let width = shownSize.width
    let shown = y * width..<(y + 1) * width
    let wanted = row(y, of: grid)
    guard let span = RowDifference.span(from: painted[shown], to: wanted) else { return }
    let cells = wanted[wanted.startIndex + span.lowerBound..<wanted.startIndex + span.upperBound]
    put(cells, x: span.lowerBound, y: y)
    painted.replaceSubrange(shown, with: wanted)
  }

  /// A row of the grid, as long as the terminal is wide.
  private func row(_ y: Int, of grid: Grid) -> ArraySlice<Cell> {
    let width = shownSize.width
    guard y < grid.size.height else { return Array(repeating: .blank, count: width)[...] }
    let row = grid.row(y)
    if row.count >= width { return row.prefix(width) }
    return row + Array(repeating: .blank, count: width - row.count)
  }

  private func put(_ cells: ArraySlice<Cell>, x: Int, y: Int) {
    encoded.removeAll(keepingCapacity: true)
    for cell in cells {
      let look = looks[Int(cell.style.role.rawValue) * 8 + Int(cell.style.emphasis.rawValue & 7)]
      encoded.append(
        ct_cell(
          scalar: cell.scalar,
          mark: cell.mark,
          pair: look.pair,
          attributes: look.attributes
        )
      )
    }
    ct_put(Int32(y), Int32(x), encoded, Int32(encoded.count))
  }
}
