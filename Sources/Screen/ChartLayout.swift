/// Where the parts of a chart stand in a rectangle, right to the cell.
///
/// Each tick stands exactly on a row, so the rows between two ticks are as many everywhere; each column has as
/// many cells as the others.
struct ChartLayout: Hashable {
  /// The rows between the axes, the greatest number on the first one.
  let plot: Rect
  /// The columns that are drawn: where there is no room for all, the last ones.
  let columns: Range<Int>
  /// How many cells a column has.
  let columnWidth: Int
  /// The column of the upright axis.
  let axis: Int

  private static let mostColumnWidth = 32

  /// A chart of so many columns with names so wide, ticks in number and with labels so wide.
  init?(_ rect: Rect, columns count: Int, names: Int, ticks: Int, labels: Int) {
    let height = rect.height - 2
    let room = rect.width - labels - 2
    // The last name is centred below its column, and wider than it where there are many.
    let width = room < count * names ? room - names / 2 : room
    guard count > 0, width > 0, height >= max(2, ticks) else { return nil }
    let rows = ticks > 1 ? (height - 1) / (ticks - 1) * (ticks - 1) + 1 : height
    axis = rect.x + labels + 1
    columnWidth = max(1, min(Self.mostColumnWidth, width / count))
    columns = max(0, count - width)..<count
    plot = Rect(
      x: axis + 1,
      y: rect.maxY - 2 - rows,
      width: columnWidth * columns.count,
      height: rows
    )
  }
}

extension ChartLayout {
  /// The cells of a column.
  func cells(of column: Int) -> Range<Int> {
    let start = plot.x + (column - columns.lowerBound) * columnWidth
    return start..<start + columnWidth
  }

  /// All rows of a column.
  func room(of column: Int) -> Rect {
    let cells = cells(of: column)
    return Rect(x: cells.lowerBound, y: plot.y, width: cells.count, height: plot.height)
  }

  /// The cell in the middle of a column, where its mark stands.
  func middle(of column: Int) -> Int { cells(of: column).lowerBound + columnWidth / 2 }

  /// The row of a share of the height, counted from the foot.
  func row(of share: Double) -> Int {
    plot.maxY - 1 - Int((share * Double(plot.height - 1)).rounded())
  }

  /// The dot of a share of the height, counted from the top of the plot, four to a row; the middle of a row
  /// is where its marks stand.
  func dot(of share: Double) -> Int {
    let row = (1 - share) * Double(plot.height - 1)
    return min(plot.height * 4 - 1, Int((row * 4 + 1.5).rounded(.down)))
  }
}
