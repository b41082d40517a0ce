import Screen
import Testing

@Suite("Charts over years")
struct ChartDrawTests {
  private static func years(_ count: Int) -> [String] {
    (0..<count).map { "\(2023 - count + 1 + $0)" }
  }

  private static func line(_ values: [Double?]) -> Chart.Series {
    Chart.Series(.line(.disc), values.map { $0.map { Chart.Value($0) } })
  }

  private static func frame(
    _ chart: Chart,
    _ width: Int,
    _ height: Int,
    _ glyphs: GlyphSet = .unicode
  ) -> String {
    var grid = Grid(size: Size(width: width, height: height), glyphs: glyphs)
    chart.draw(into: &grid, in: grid.bounds) { "\($0.value)" }
    return grid.frame()
  }

  @Test
  func `The smallest chart has two ticks, marks where the values are, and the last year`() {
    let chart = Chart(Self.years(3), [Self.line([0, 5, 10])])
    #expect(
      Self.frame(chart, 20, 5) == """
        10.0 ┤       ⢀⡠⠔●
             │   ⢀⡠⠔●⠁
         0.0 ┤  ●⠁
             └──┬───────┬─
              2021    2023
        """
    )
  }

  @Test func `Places have the first at the top, whole ticks, and no nought`() {
    let chart = Chart(Self.years(3), [Self.line([3, 1, 5])], .ranked)
    var grid = Grid(size: Size(width: 24, height: 8), glyphs: .unicode)
    chart.draw(into: &grid, in: grid.bounds) { "\($0.digits)" }
    let rows = grid.frame().split(separator: "\n", omittingEmptySubsequences: false)
    let marks = rows.map { $0.filter { $0 == "●" }.count }
    #expect(rows.first { $0.contains("┤") }?.contains("1 ┤") == true)
    #expect(rows.firstIndex { $0.contains("1 ┤") } == marks.firstIndex { $0 > 0 })
    #expect(rows.contains { $0.contains("└") })
  }

  @Test func `Places far from the first begin elsewhere, and the axis is broken at its top`() {
    let chart = Chart(Self.years(3), [Self.line([120, 109, 130])], .ranked)
    var grid = Grid(size: Size(width: 24, height: 9), glyphs: .unicode)
    chart.draw(into: &grid, in: grid.bounds) { "\($0.value)" }
    let rows = grid.frame().split(separator: "\n").map(String.init)
    #expect(rows.first { $0.contains("≈") }?.contains("100.0 ≈") == true, "\(grid.frame())")
    #expect(rows.contains { $0.contains("└") })
  }

  @Test func `A missing year is a gap in the line, at an end too`() {
    let chart = Chart(Self.years(5), [Self.line([nil, 2, nil, 4, 6])])
    #expect(
      Self.frame(chart, 40, 8) == """

        10.0 ┤
             │                          ⢀⡀
         5.0 ┤                     ●⠤⠔⠒⠉⠁●
             │         ●
         0.0 ┤
             └───┬─────┬─────┬─────┬─────┬──
               2019  2020  2021  2022  2023
        """
    )
  }

  @Test func `What is not certain is hollow, and the line to it is thin`() {
    let series = Chart.Series(
      .line(.disc),
      [.init(1), .init(3), .init(2, .preliminary), .init(4, .expected)]
    )
    let chart = Chart(Self.years(4), [series])
    #expect(
      Self.frame(chart, 40, 8) == """

        4.0 ┤                          ⡀⠐◇
            │         ⢀⡠⠔●⠠ ⡀⢀    ⢀ ⠄⠈
        2.0 ┤     ⢀⡠⠔⠊⠁        ⠁⠐○
            │    ●⠁
        0.0 ┤
            └────┬───────┬───────┬───────┬───
               2020    2021    2022    2023
        """
    )
    #expect(
      Self.frame(chart, 40, 8, .ascii) == """

        4.0 +                          ..+
            |         ...*. ..    . ..
        2.0 +     .....        ..o
            |    *.
        0.0 +
            +----+-------+-------+-------+---
               2020    2021    2022    2023
        """
    )
  }

  @Test(arguments: [GlyphSet.unicode, .ascii])
  func `A line along a target leaves the target to be seen, and can itself be seen`(
    glyphs: GlyphSet
  ) {
    let target = Chart.Series(.steps, [.init(5), .init(5)])
    for certainty in Chart.Certainty.allCases {
      let line = Chart.Series(.line(.disc), [.init(5), .init(5, certainty)])
      let frame = Self.frame(Chart(Self.years(2), [line, target]), 40, 7, glyphs)
      let row = frame.split(separator: "\n").first { $0.contains(glyphs == .unicode ? "╌" : "=") }
      let marks: Set<Character> = ["●", "○", "◇", "*", "o", "+"]
      let parts = (row ?? "").split { marks.contains($0) }
      let between = parts.dropFirst(glyphs == .unicode ? 1 : 2).first ?? ""
      let step = Chart.step(among: glyphs)
      let (steps, dots) = (between.count { $0 == step }, between.count { $0 != step && $0 != " " })
      #expect(steps >= between.count / 2 && dots >= between.count / 5, "\(certainty)\n\(frame)")
    }
  }

  @Test func `What is said beside a mark never covers a line or another mark`() {
    let values: [Chart.Value?] = [
      .init(1, .preliminary, note: "jan–aug"), .init(3, .preliminary, note: "jan–aug"),
      .init(2, .preliminary, note: "jan–aug"),
    ]
    let chart = Chart(Self.years(3), [Chart.Series(.line(.disc), values)])
    let bare = Chart(
      Self.years(3),
      [Chart.Series(.line(.disc), values.map { $0.map { .init($0.number, $0.certainty) } })]
    )
    let (noted, plain) = (Self.frame(chart, 60, 12), Self.frame(bare, 60, 12))
    #expect(noted.ranges(of: "jan–aug").count == 2, "\(noted)")
    let rows = zip(noted.split(separator: "\n"), plain.split(separator: "\n"))
    for (with, without) in rows {
      for (left, right) in zip(with, without) where right != " " { #expect(left == right) }
    }
    #expect(!Self.frame(chart, 22, 12).contains("jan"), "there is no room for it")
  }

  @Test func `Targets are steps of their own, and marks stand before them`() {
    let target = Chart.Series(.steps, [.init(70), .init(70), .init(80), nil])
    let chart = Chart(Self.years(4), [Self.line([60, 70, 75, 90]), target])
    #expect(
      Self.frame(chart, 44, 9) == """
        90.0 ┤                             ⢀⠤●
             │                          ⢀⠤⠊⠁
        80.0 ┤                  ╌╌╌╌╌⢀⠤⠊⠁
             │                ⢀⣀⣀⠤⠤⠒●⠁
        70.0 ┤╌╌╌╌╌╌╌╌╌╌⢀⡠⠔●⠊⠉⠁╌
             │      ⣀⠤⠒⠊⠁
        60.0 ┤    ●⠉
             ≈────┬────────┬────────┬────────┬────
                2020     2021     2022     2023
        """
    )
    #expect(
      Self.frame(chart, 44, 9, .ascii) == """
        90.0 +                             ..*
             |                          ....
        80.0 +                  =====....
             |                ......*.
        70.0 +==========...*...=
             |      .....
        60.0 +    *.
             /----+--------+--------+--------+----
                2020     2021     2022     2023
        """
    )
  }

  @Test func `Values below zero hang below a line at zero`() {
    let chart = Chart(Self.years(5), [Self.line([-4, 10, 8, -2, 1])])
    #expect(
      Self.frame(chart, 44, 10) == """

        10.0 ┤         ⢠●⠢⠤⢄⣀⣀
             │        ⡰⠁      ⠉●⢄
         5.0 ┤       ⡔⠁          ⠣⡀
             │     ⢀⠎             ⠈⠢⡀       ⢀⡀
         0.0 ┤────⢠⠃────────────────⠘⢄─⣀⡠⠔⠒⠉⠁●───
             │   ⡰⠁                   ●
        -5.0 ┤   ●
             └───┬──────┬──────┬──────┬──────┬───
               2019   2020   2021   2022   2023
        """
    )
  }

  @Test func `Two series have marks of their own, and where they meet the first is seen`() {
    let men = Chart.Series(.line(.square), [.init(10), .init(25), .init(30)])
    let women = Chart.Series(.line(.triangle), [.init(10), .init(20), .init(30)])
    #expect(
      Self.frame(Chart(Self.years(3), [women, men]), 40, 8) == """

        40.0 ┤
             │               ⢀■⣀⣀⠤⢀⣀⣀⠤⠤⠤⠒▲
        20.0 ┤        ⣀⢀⣀⣀⠤⠤⠤⠒▲⠊⠉⠉⠁
             │     ▲⠊⠉⠉⠁
         0.0 ┤
             └─────┬──────────┬──────────┬─────
                 2021       2022       2023
        """
    )
  }

  @Test func `One value, equal values and none at all have axes that say where they are`() {
    #expect(
      Self.frame(Chart(["2023"], [Self.line([72])]), 20, 6) == """
        75.0 ┤
             │
             │       ●
        70.0 ┤
             ≈───────┬──────
                   2023
        """
    )
    #expect(
      Self.frame(Chart(Self.years(2), [Self.line([5, 5])]), 24, 6) == """
        6.0 ┤
            │    ●⣀⣀⣀⣀⣀⣀⣀⣀●
            │
        4.0 ┤
            ≈────┬────────┬────
               2022     2023
        """
    )
    #expect(
      Self.frame(Chart(Self.years(2), [Self.line([nil, nil])]), 24, 6) == """
         │
         │
         │
         │
         └─────┬──────────┬─────
             2022       2023
        """
    )
    #expect(
      Self.frame(Chart([], [Self.line([])]), 24, 6) == """






        """
    )
  }

  @Test func `Where there are more years than cells the last are shown`() {
    let values = (0..<60).map { Double?(Double($0)) }
    #expect(
      Self.frame(Chart(Self.years(60), [Self.line(values)]), 24, 6) == """
        100.0 ┤
              │⢀⣀⣀⣀⣀●●●●●●●●●●
              │●●●●●
          0.0 ┤
              └────┬────┬────┬
                 2013 2018 2023
        """
    )
  }

  @Test func `Every mark stands on the row nearest to its value, and every tick on its own`() throws
  {
    for height in 5...40 {
      let values = [0.0, 25, 50, 75, 100]
      let chart = Chart(Self.years(5), [Self.line(values)])
      let ticks = try #require(chart.scale(height: height)).ticks
      var grid = Grid(size: Size(width: 60, height: height))
      chart.draw(into: &grid, in: grid.bounds) { "\(Int($0.value))" }
      let rows = (0..<height).map { grid.text(ofRow: $0) }
      let axes = rows.indices.filter { rows[$0].contains("┤") }
      let step = Double(ticks[1].value) / Double(axes[1] - axes[0])
      #expect(
        axes.reversed().map { Double(rows[$0].split(separator: " ")[0]) } == ticks.map(\.value)
      )
      for (column, value) in values.enumerated() {
        let marked = rows.indices.filter { row in
          rows[row].contains("●") && grid.marks(ofRow: row).contains(column)
        }
        let row = try #require(marked.first)
        let shown = Double(axes[axes.count - 1] - row) * step
        #expect(marked.count == 1 && abs(shown - value) <= step / 2 + 0.001, "height \(height)")
      }
    }
  }

  @Test(arguments: 0...6, 0...24)
  func `No size is too small, and nothing is drawn outside`(height: Int, width: Int) {
    var grid = Grid(size: Size(width: 30, height: 10))
    let rect = Rect(x: 3, y: 2, width: width, height: height)
    Chart(Self.years(4), [Self.line([1, nil, 3, 9])]).draw(into: &grid, in: rect) { "\($0.value)" }
    for y in 0..<10 {
      for x in 0..<30 where !rect.contains(Point(x: x, y: y)) {
        #expect(grid[x, y] == .blank)
      }
    }
  }
}

extension Grid {
  /// Which of five columns of the same width have a mark in a row.
  fileprivate func marks(ofRow y: Int) -> [Int] {
    let discs = row(y).enumerated().filter { $0.element.scalar == 0x25CF }.map(\.offset)
    let all = (0..<size.height)
      .flatMap { row in
        self.row(row).enumerated().filter { $0.element.scalar == 0x25CF }.map(\.offset)
      }
    let columns = Set(all).sorted()
    return discs.compactMap { columns.firstIndex(of: $0) }
  }
}
