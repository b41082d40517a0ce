import Governance
import Screen
import Wording

extension State {
  /// The values of one year as bars from zero, each with its name and its value, and why there is no line.
  func draw(
    bars: [ChartPicture.Bar],
    of picture: ChartPicture,
    in rect: Rect,
    into grid: inout Grid
  ) {
    let names = bars.map(name)
    let values = bars.map { words.value($0.value) }
    let (name, value) = (
      names.map(\.columns).max() ?? 0, values.map(\.columns).max() ?? 0
    )
    let step = rect.height >= bars.count * 2 + 3 ? 2 : 1
    let start = rect.x + min(name, rect.width / 2) + value + 6
    let room = Rect(x: start, y: rect.y, width: max(0, min(48, rect.maxX - start)), height: 1)
    for (index, bar) in bars.enumerated() {
      let row = rect.row(min(1, rect.height - 1) + index * step)
      grid.putTruncated(names[index], in: row.inset(right: row.maxX - start + value + 4))
      let cell = Rect(x: start - value - 2, y: row.y, width: value, height: 1)
      grid.putTruncated(values[index], in: cell, align: .right, style: .bold)
      guard !picture.isRanked else { continue }
      draw(bar, among: bars, style: style(of: bar, picture), in: room.moved(to: row.y), into: &grid)
    }
    let below = rect.row(min(rect.height - 1, 2 + bars.count * step))
    grid.putTruncated(words[PicturePhrase.onlyOneYear], in: below, style: .quiet)
  }

  private func name(of bar: ChartPicture.Bar) -> String {
    let mark: String =
      switch bar.series.form {
      case .line(let shape): String(Chart.mark(shape, bar.certainty, among: glyphs))
      case .steps: String(Chart.step(among: glyphs))
      case .level: String(Chart.level(among: glyphs))
      }
    let year = bar.year.map { " \($0.number)" } ?? ""
    return "\(mark) \(bar.series.name)\(year)"
  }

  private func style(of bar: ChartPicture.Bar, _ picture: ChartPicture) -> Style {
    guard bar.series == picture.series.first, let year = bar.year,
      let signal = picture.signals[year], signal != .none
    else { return bar.series.style }
    return signal.style
  }

  /// The bar, whole where the value is known and light where it may change; a threshold is dashes.
  private func draw(
    _ bar: ChartPicture.Bar,
    among bars: [ChartPicture.Bar],
    style: Style,
    in room: Rect,
    into grid: inout Grid
  ) {
    let numbers = bars.compactMap { $0.value.amount?.rational.approximation } + [0]
    guard let number = bar.value.amount?.rational.approximation, room.width > 1,
      let low = numbers.min(), let high = numbers.max(), low < high
    else { return }
    func place(_ number: Double) -> Int {
      room.x + Int(((number - low) / (high - low) * Double(room.width - 1)).rounded())
    }
    let (zero, end) = (place(0), place(number))
    let fill: Character =
      switch (bar.series.form, bar.certainty) {
      case (.line, .known): "█"
      case (.line, _): "░"
      case (.steps, _): Chart.step(among: glyphs)
      case (.level, _): Chart.level(among: glyphs)
      }
    let left = min(zero + 1, end)
    let whole = Rect(x: left, y: room.y, width: max(zero - 1, end) - left + 1, height: 1)
    if zero != end { grid.fill(whole.intersection(room), with: fill, style: style) }
    grid.put("│", at: Point(x: zero, y: room.y), in: room, style: .quiet)
  }
}

extension Rect {
  /// The same in another row.
  fileprivate func moved(to y: Int) -> Rect { Rect(x: x, y: y, width: width, height: height) }
}
