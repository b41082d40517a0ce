import Screen
import Testing

@Suite("The columns of a table")
struct TableLayoutTests {
  /// A frozen column of words and six of numbers.
  private let columns =
    [TableColumn(minimum: 8, ideal: 20, motion: .frozen)]
    + Array(repeating: TableColumn(minimum: 5, ideal: 9, alignment: .right), count: 6)

  @Test(arguments: [
    (100, 0, 0, "0@0+20 1@22+9 2@33+9 3@44+9 4@55+9 5@66+9 6@77+9", 0, 0),
    (86, 0, 3, "0@0+20 1@22+9 2@33+9 3@44+9 4@55+9 5@66+9 6@77+9", 0, 0),
    (50, 0, 0, "0@0+8 1@10+5 2@17+5 3@24+5 4@31+5 5@38+5 6@45+5", 0, 0),
    (49, 0, 0, "0@0+20 1@22+9 2@33+9 3@44+5", 0, 3),
    (49, 2, 0, "0@0+20 1@22+9 2@33+9 3@44+5", 0, 3),
    (49, 3, 0, "0@0+20 2@22+9 3@33+9 4@44+5", 1, 2),
    (49, 6, 0, "0@0+20 5@22+9 6@33+9", 4, 0),
    (49, 5, 4, "0@0+20 5@22+9 6@33+9", 4, 0),
    (49, 4, 4, "0@0+20 4@22+9 5@33+9 6@44+5", 3, 0),
    (49, 0, 99, "0@0+20 5@22+9 6@33+9", 4, 0),
    (31, 2, 0, "0@0+20 2@22+9", 1, 4),
    (25, 2, 0, "0@0+14 2@16+9", 1, 4),
    (19, 2, 0, "0@0+8 2@10+9", 1, 4),
    (16, 2, 0, "0@0+8 2@10+6", 1, 4),
    (12, 2, 0, "0@0+5 2@7+5", 1, 4),
    (7, 2, 0, "2@0+7", 1, 4),
    (1, 6, 0, "6@0+1", 5, 0),
    (0, 6, 3, "", 0, 0),
  ])
  func `The frozen column stays and the selected one is seen`(
    width: Int,
    selected: Int,
    offset: Int,
    seen: String,
    hiddenLeft: Int,
    hiddenRight: Int
  ) {
    let layout = TableLayout(columns, width: width, selected: selected, offset: offset)
    #expect(layout.description == seen)
    #expect(layout.hiddenLeft == hiddenLeft)
    #expect(layout.hiddenRight == hiddenRight)
  }

  @Test(arguments: [
    (60, 3, "0@0+8 1@9+14 2@24+14 3@39+14", 3), (40, 3, "0@0+8 1@9+14 3@24+14", 2),
    (40, 1, "0@0+8 1@9+14 2@24+14", 2), (40, 5, "0@0+8 1@9+14 5@24+14", 2),
    (24, 2, "0@0+8 2@9+14", 1),
  ])
  func `Of too many frozen columns as many stay as leave room for the selected one`(
    width: Int,
    selected: Int,
    seen: String,
    frozen: Int
  ) {
    let columns = (0..<6)
      .map { index in
        let width = index == 0 ? 8 : 14
        let motion: TableColumn.Motion = index < 5 ? .frozen : .scrolling
        return TableColumn(minimum: width, ideal: width, motion: motion)
      }
    let layout = TableLayout(columns, width: width, gap: 1, selected: selected)
    #expect(layout.description == seen)
    #expect(layout.frozen == frozen)
  }

  @Test
  func `Room left over goes to the columns that stretch`() {
    let columns = [
      TableColumn(minimum: 4, ideal: 6, growth: .stretching), TableColumn(minimum: 3, ideal: 3),
      TableColumn(minimum: 4, ideal: 4, growth: .stretching),
    ]
    #expect(TableLayout(columns, width: 24, gap: 1).description == "0@0+11 1@12+3 2@16+8")
    #expect(TableLayout(columns, width: 14, gap: 1).description == "0@0+5 1@6+3 2@10+4")
  }

  @Test
  func `Columns are found by place and by mouse`() {
    let layout = TableLayout(columns, width: 49, selected: 3)
    #expect(layout.index(atX: 0) == 0)
    #expect(layout.index(atX: 20) == nil)
    #expect(layout.index(atX: 33) == 3)
    #expect(layout.index(atX: 49) == nil)
    #expect(layout.placed(1) == nil)
    let row = Rect(x: 10, y: 4, width: 49, height: 1)
    #expect(layout.placed(4)?.cell(in: row) == Rect(x: 54, y: 4, width: 5, height: 1))
    #expect(layout.placed(4)?.alignment == .right)
  }

  @Test
  func `In any width every column seen is whole, in order and inside`() {
    var chance = Chance(state: 31)
    for _ in 0..<5_000 {
      let columns = chance.columns()
      let width = Int.random(in: 0...60, using: &chance)
      let gap = Int.random(in: 0...3, using: &chance)
      let selected = columns.indices.randomElement(using: &chance)
      let offset = Int.random(in: -2...9, using: &chance)
      let layout = TableLayout(columns, width: width, gap: gap, selected: selected, offset: offset)
      var x = 0
      for placed in layout.columns {
        #expect(placed.x == x && placed.width > 0 && placed.x + placed.width <= width)
        x += placed.width + gap
      }
      guard width > 0, let selected else { continue }
      #expect(layout.columns.isEmpty == false)
      // The first column may go where nothing has room beside the others; no other that is selected does.
      if selected > 0 || columns[0].motion == .scrolling {
        #expect(layout.placed(selected) != nil)
      }
      let again = TableLayout(
        columns,
        width: width,
        gap: gap,
        selected: selected,
        offset: layout.offset
      )
      #expect(again == layout)
    }
  }
}

extension TableLayout {
  fileprivate var description: String {
    columns.map { "\($0.index)@\($0.x)+\($0.width)" }.joined(separator: " ")
  }
}

extension Chance {
  fileprivate mutating func columns() -> [TableColumn] {
    let frozen = Int.random(in: 0...2, using: &self)
    return (0..<Int.random(in: 0...8, using: &self))
      .map { index in
        let minimum = Int.random(in: 0...9, using: &self)
        return TableColumn(
          minimum: minimum,
          ideal: minimum + Int.random(in: 0...9, using: &self),
          motion: index < frozen ? .frozen : .scrolling,
          growth: Bool.random(using: &self) ? .fixed : .stretching
        )
      }
  }
}
