/// Which columns of a table are seen, where, and how wide.
///
/// While all columns fit at their ideal width, or shrunk towards their minimum, they are all seen.
/// Otherwise the frozen ones stay and the others scroll by whole columns, so that the selected one
/// is seen. In too little room for both the frozen columns shrink, and then the last of them scroll, too.
public struct TableLayout: Hashable, Sendable {
  /// A column as it is seen.
  public struct Placed: Hashable, Sendable {
    /// Its place among the columns asked for.
    public let index: Int
    /// Its first column of cells, from the table's left edge.
    public let x: Int
    /// Its width, at least 1.
    public let width: Int
    /// Which edge its texts keep to.
    public let alignment: Alignment
  }

  /// What is seen, from left to right.
  public private(set) var columns: [Placed] = []
  /// How many scrolling columns are scrolled off to the left; the caller keeps it for next time.
  public private(set) var offset = 0
  /// How many columns are out of sight to the left.
  public var hiddenLeft: Int { offset }
  /// How many columns are out of sight to the right.
  public private(set) var hiddenRight = 0
  /// How many of the columns that were to be frozen stay; there may be no room for all.
  public private(set) var frozen = 0

  /// A layout for a width, with so many cells between columns.
  ///
  /// The offset is that of the last layout of this table. It changes no more than it must.
  public init(
    _ columns: [TableColumn],
    width: Int,
    gap: Int = 2,
    selected: Int? = nil,
    offset: Int = 0
  ) {
    guard width > 0, !columns.isEmpty else { return }
    let plan = TablePlan(columns, width: width, gap: max(0, gap), selected: selected)
    frozen = plan.frozen.count
    if let widths = plan.widthsOfAll {
      self.columns = plan.placed(Array(columns.indices), widths: widths)
    } else {
      scroll(plan, from: offset)
    }
  }

  private mutating func scroll(_ plan: TablePlan, from previous: Int) {
    let frozen = plan.frozenWidths
    let room = plan.room(besides: frozen)
    offset = plan.offset(from: previous, room: room)
    let seen = plan.seen(from: offset, room: room)
    let frozenSeen = Array(plan.frozen.prefix(frozen.count))
    columns = plan.placed(
      frozenSeen + plan.scrolling[offset...].prefix(seen.count),
      widths: frozen + seen
    )
    hiddenRight = plan.scrolling.count - offset - seen.count
  }
}

extension TableLayout {
  /// Where a column of the table is seen; `nil` when it is not.
  public func placed(_ index: Int) -> Placed? {
    columns.first { $0.index == index }
  }

  /// The column at so many cells from the table's left edge, where a mouse hit it.
  public func index(atX x: Int) -> Int? {
    columns.first { $0.x <= x && x < $0.x + $0.width }?.index
  }
}

extension TableLayout.Placed {
  /// Its cell in a row of the table as drawn.
  public func cell(in row: Rect) -> Rect {
    Rect(x: row.x + x, y: row.y, width: width, height: row.height).intersection(row)
  }
}

extension TableLayout {
  /// The same layout with its columns called by other numbers: those they have in a table of which only some
  /// columns were asked for.
  public func numbered(_ numbers: [Int]) -> TableLayout {
    var layout = self
    layout.columns = columns.map { placed in
      Placed(
        index: numbers.indices.contains(placed.index) ? numbers[placed.index] : placed.index,
        x: placed.x,
        width: placed.width,
        alignment: placed.alignment
      )
    }
    return layout
  }
}
