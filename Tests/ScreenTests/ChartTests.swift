import Screen
import Testing

@Suite("Sparklines and bars")
struct ChartTests {
  @Test(
    arguments: [
      ([15, 16], .counted, [15, 16]), ([16, 15], .ranked, [15, 16]), ([16], .ranked, [16, 17]),
      ([1], .ranked, [1, 2]), ([1, 3, 5], .ranked, [1, 2, 3, 4, 5]),
      ([2, 20], .ranked, [1, 6, 11, 16, 21]),
      ([0, 1], .counted, [0, 1]), ([7], .counted, [6, 7, 8]),
      ([-3, 4], .counted, [-4, -2, 0, 2, 4]),
    ] as [([Double], Chart.Axis, [Int])]
  )
  func `Whole numbers have no ticks between them`(
    values: [Double],
    axis: Chart.Axis,
    expected: [Int]
  ) throws {
    let scale = try #require(ChartScale(values, most: 5, axis))
    #expect(scale.ticks.map { Int($0.value) } == expected)
    #expect(scale.ticks.allSatisfy { $0.exponent >= 0 })
    #expect(scale.share(of: Double(expected[0])) == (axis == .ranked ? 1 : 0))
  }

  @Test(
    arguments: [
      ([], ""), ([1], "▄"), ([nil], " "), ([0, 1, 2, 3, 4, 5, 6, 7], "▁▂▃▄▅▆▇█"),
      ([70, nil, 72, 69], "▃ █▁"), ([5, 5], "▄▄"), ([.nan, 1, .infinity, 2], " ▁ █"),
      ([-.greatestFiniteMagnitude, 0, .greatestFiniteMagnitude], "▁▅█"),
    ] as [([Double?], String)]
  )
  func `A series is a row of blocks with gaps`(values: [Double?], text: String) {
    #expect(Sparkline(values).blocks() == text)
  }

  @Test
  func `A series in less room keeps its last values, and ASCII has heights of its own`() {
    let line = Sparkline([0, 50, 100, 90])
    #expect(line.blocks(2) == "█▇")
    #expect(line.blocks(0) == "")
    #expect(line.blocks(among: .ascii) == "_-^^")
  }

  @Test(
    arguments: [
      ([], nil, "", ""), ([7], nil, "▄", "-"), ([68, 75, 72], .down, "▁█▅ ↘", "_^- \\"),
      ([71, 72, 72], .level, "▁██ →", "_^^ ="), ([1, 2, nil], .up, "▁█  ↗", "_^  /"),
      ([1, .nan, 2], .up, "▁ █ ↗", "_ ^ /"),
    ] as [([Double?], Sparkline.Course?, String, String)]
  )
  func `An arrow says where the last value went, and missing ones do not count`(
    values: [Double?],
    course: Sparkline.Course?,
    text: String,
    ascii: String
  ) {
    let line = Sparkline(values)
    #expect(line.course == course)
    #expect(line.text(width: 7) == text)
    #expect(line.text(width: 7, among: .ascii) == ascii)
  }

  @Test(
    arguments: [
      (0, "    "), (1, "████"), (0.5, "██  "), (0.001, "▏   "), (0.999, "███▉"), (0.25, "█   "),
      (0.29, "█▏  "), (-1, "    "), (7, "████"), (.nan, "    "), (.infinity, "████"),
    ] as [(Double, String)]
  )
  func `A bar shows a part in eighths and is honest at its ends`(part: Double, text: String) {
    #expect(Bar(part).text(width: 4) == text)
    #expect(Bar(part).text(width: 0) == "")
  }

  @Test(
    arguments: [
      (0, 9, "    ▏    "), (1, 9, "    ▏████"), (-1, 9, "████▏    "), (0.5, 9, "    ▏██  "),
      (-0.5, 9, "  ██▏    "), (-0.001, 9, "    ▏    "), (0.001, 9, "    ▏    "),
      (-0.1, 9, "   ▐▏    "), (0.1, 9, "    ▏▌   "), (0.06, 9, "    ▏    "),
      (-0.4, 9, "  ▐█▏    "),
      (1, 10, "    ▏████ "), (1, 2, "▏ "), (-1, 1, "▏"), (1, 0, ""), (.nan, 3, " ▏ "),
      (-9, 3, "█▏ "),
    ] as [(Double, Int, String)]
  )
  func `A bar grows both ways from its axis`(value: Double, width: Int, text: String) {
    #expect(DivergingBar(value).text(width: width) == text)
  }

  @Test(
    arguments: [
      ([1, 6, 1], 32, [4, 24, 4]), ([1, 1, 1], 10, [4, 3, 3]), ([1, 99], 10, [1, 9]),
      ([0, 5], 4, [0, 4]), ([0, 0], 9, [0, 0]), ([], 9, []), ([1, 1, 1], 2, [1, 1, 0]),
      ([3], 0, [0]), ([-4, 2], 3, [0, 3]), ([.max, .max, .max], 6, [2, 2, 2]),
      ([1, 2], -1, [0, 0]),
    ] as [([Int], Int, [Int])]
  )
  func `Segments fill the bar exactly and none is forgotten`(
    counts: [Int],
    total: Int,
    widths: [Int]
  ) {
    #expect(SegmentBar.widths(counts, total: total) == widths)
  }

  @Test
  func `Segments always sum to the whole`() {
    var chance = Chance(state: 37)
    for _ in 0..<3_000 {
      let counts = (0..<Int.random(in: 1...6, using: &chance))
        .map { _ in
          Int.random(in: 0...40, using: &chance)
        }
      let total = Int.random(in: 0...50, using: &chance)
      let parts = counts.filter { $0 > 0 }.count
      for smallest in [SegmentBar.Smallest.staysVisible, .mayVanish] {
        let widths = SegmentBar.widths(counts, total: total, smallest: smallest)
        #expect(widths.reduce(0, +) == (parts == 0 ? 0 : total))
        #expect(zip(counts, widths).allSatisfy { $0 > 0 || $1 == 0 })
        if smallest == .staysVisible {
          #expect(widths.filter { $0 > 0 }.count >= min(parts, total))
        }
      }
    }
  }

  @Test
  func `A segment bar and a scrollbar are drawn in their place`() {
    var grid = Grid(size: Size(width: 10, height: 3))
    let bar = SegmentBar([
      .init(count: 1, glyph: "█", style: Style(.fullyMet)), .init(count: 2, glyph: "▓"),
      .init(count: 1, glyph: "░", style: .quiet),
    ])
    bar.draw(into: &grid, in: Rect(x: 1, y: 1, width: 8, height: 2))
    let thumb = Scrollbar(count: 30, visible: 0..<10, height: 3)
    thumb.draw(into: &grid, in: Rect(x: 9, y: 0, width: 1, height: 3))
    #expect(
      grid.styledFrame() == """
                 ┃
         ██▓▓▓▓░░

        --- role
                 q
         ff    qq

        """
    )
  }
}
