import Screen
import Testing

@Suite("The place in a list")
struct ScrollListTests {
  @Test(
    arguments: [
      ([], 0, 0..<10), ([.down], 1, 0..<10), ([.by(7)], 7, 0..<10), ([.by(8)], 8, 1..<11),
      ([.pageDown], 9, 2..<12), ([.last], 99, 90..<100), ([.last, .up], 98, 90..<100),
      ([.last, .by(-8)], 91, 89..<99), ([.to(50), .first], 0, 0..<10), ([.up], 0, 0..<10),
      ([.by(.max)], 99, 90..<100), ([.last, .by(.min)], 0, 0..<10), ([.to(-7)], 0, 0..<10),
      ([.to(50)], 50, 43..<53), ([.to(50), .up, .up], 48, 43..<53),
      ([.last, .pageUp], 90, 88..<98),
    ] as [([ScrollStep], Int, Range<Int>)]
  )
  func `The selection stays in sight with two rows to spare`(
    steps: [ScrollStep],
    selected: Int,
    visible: Range<Int>
  ) {
    var list = ScrollList(count: 100)
    for step in steps { list.move(step, height: 10) }
    #expect(list.selected == selected)
    #expect(list.visible(height: 10) == visible)
  }

  @Test
  func `A list that shrinks keeps what selection it can`() {
    var list = ScrollList(count: 100_000)
    list.move(.last, height: 20)
    list.resize(to: 30)
    #expect(list.selected == 29)
    #expect(list.visible(height: 20) == 10..<30)
    list.resize(to: 0)
    #expect(list.selected == nil)
    #expect(list.visible(height: 20).isEmpty)
    list.move(.down, height: 20)
    list.resize(to: 3)
    #expect(list.selected == 0)
  }

  @Test(
    arguments: [
      (1, 1..<11, 3), (3, 3..<13, 5), (-5, 0..<10, 2), (1_000, 90..<100, 92), (.min, 0..<10, 2),
      (.max, 90..<100, 92), (0, 0..<10, 2),
    ] as [(Int, Range<Int>, Int)]
  )
  func `The wheel scrolls and takes the selection along`(
    rows: Int,
    visible: Range<Int>,
    selected: Int
  ) {
    var list = ScrollList(count: 100, selected: 2)
    list.scroll(by: rows, height: 10)
    #expect(list.visible(height: 10) == visible)
    #expect(list.selected == selected)
  }

  @Test(arguments: [(0, 43), (9, 52), (10, nil), (-1, nil)])
  func `A row under the mouse is found`(row: Int, index: Int?) {
    var list = ScrollList(count: 100)
    list.move(.to(50), height: 10)
    #expect(list.index(atRow: row, height: 10) == index)
    if let index { #expect(list.row(of: index, height: 10) == row) }
    #expect(list.row(of: 3, height: 10) == nil)
  }

  @Test(
    arguments: [
      (.up, .up), (.pageDown, .pageDown), (.home, .first), (.end, .last), (.enter, nil),
      (.character("j"), nil),
    ] as [(Key, ScrollStep?)]
  )
  func `Arrow and page keys are steps`(key: Key, step: ScrollStep?) {
    #expect(ScrollStep(key) == step)
  }

  @Test
  func `Whatever is done in whatever height the selection is seen and no row is missing`() {
    var chance = Chance(state: 29)
    let steps: [ScrollStep] = [.up, .down, .pageUp, .pageDown, .first, .last, .by(3), .to(7)]
    var list = ScrollList(count: 20)
    for _ in 0..<10_000 {
      let height = Int.random(in: 0...12, using: &chance)
      switch Int.random(in: 0..<6, using: &chance) {
      case 0: list.resize(to: .random(in: 0...30, using: &chance))
      case 1: list.scroll(by: .random(in: -9...9, using: &chance), height: height)
      default: list.move(steps.randomElement(using: &chance) ?? .up, height: height)
      }
      let visible = list.visible(height: height)
      #expect(visible.count == min(list.count, height))
      #expect(visible.lowerBound >= 0 && visible.upperBound <= list.count)
      if let selected = list.selected, height > 0 { #expect(visible.contains(selected)) }
    }
  }

  @Test(arguments: [
    (10, 0..<10, 10, nil), (0, 0..<0, 10, nil), (100, 0..<10, 10, 0..<1), (100, 1..<11, 10, 1..<2),
    (100, 89..<99, 10, 8..<9), (100, 90..<100, 10, 9..<10), (20, 0..<10, 10, 0..<5),
    (20, 5..<15, 10, 2..<7), (20, 10..<20, 10, 5..<10), (100, 50..<60, 1, 0..<1),
    (9, 0..<3, 0, nil),
    (11, 0..<10, 10, 0..<9), (11, 1..<11, 10, 1..<10),
  ])
  func `The thumb shows where one is and touches an end only there`(
    count: Int,
    visible: Range<Int>,
    height: Int,
    thumb: Range<Int>?
  ) {
    #expect(Scrollbar(count: count, visible: visible, height: height).thumb == thumb)
  }
}
