extension Chart {
  /// Draws the chart: the numbers and the axis at the left, the years below, the values between.
  ///
  /// `label` writes the number of a tick. Where there is no value only the years are drawn, and where there is
  /// no room for an axis with two ticks nothing is. `figure` writes the value of a series in a column, for two
  /// that share a cell and are not the same.
  public func draw(
    into grid: inout Grid,
    in rect: Rect,
    highlighting column: Int? = nil,
    figure: (_ series: Int, _ column: Int) -> String = { _, _ in "" },
    label: (ChartScale.Tick) -> String
  ) {
    let scale = scale(height: rect.height)
    let labels = scale?.ticks.map(label) ?? []
    guard
      let layout = ChartLayout(
        rect,
        columns: columns.count,
        names: columns.map(\.columns).max() ?? 0,
        ticks: labels.count,
        labels: labels.map(\.columns).max() ?? 0
      )
    else { return }
    drawAxes(scale, labels, layout, into: &grid, in: rect)
    drawYears(layout, highlighting: column, into: &grid, in: rect)
    guard let scale else { return }
    for series in series.reversed() { drawSteps(series, scale, layout, into: &grid) }
    let steps = stepCells(scale, layout)
    for series in series.reversed() {
      drawLines(series, scale, layout, sparing: steps, into: &grid)
    }
    for series in series.reversed() { drawMarks(series, scale, layout, into: &grid) }
    for column in layout.columns { drawTies(of: column, figure, scale, layout, into: &grid) }
    for series in series { drawNotes(series, scale, layout, into: &grid) }
  }

  private func drawAxes(
    _ scale: ChartScale?,
    _ labels: [String],
    _ layout: ChartLayout,
    into grid: inout Grid,
    in rect: Rect
  ) {
    let plot = layout.plot
    for y in plot.y..<plot.maxY {
      grid.put("│", at: Point(x: layout.axis, y: y), in: rect, style: .quiet)
    }
    let foot = Rect(x: layout.axis, y: plot.maxY, width: plot.width + 1, height: 1)
    grid.fill(foot.intersection(rect), with: "─", style: .quiet)
    // The axis is broken where it begins, which for places is at its top.
    let isBroken = scale?.foot == .broken
    let beginsAtTop = scale?.axis == .ranked
    let breach = String(Self.breach(among: grid.glyphs))
    let corner = isBroken && !beginsAtTop ? breach : "└"
    grid.put(corner, at: Point(x: foot.x, y: foot.y), in: rect, style: .quiet)
    for (tick, label) in zip(scale?.ticks ?? [], labels) {
      let y = layout.row(of: scale?.share(of: tick.value) ?? 0)
      let x = layout.axis - 1 - label.columns
      grid.put(label, at: Point(x: x, y: y), in: rect, style: .quiet)
      let stroke = isBroken && beginsAtTop && y == plot.y ? breach : "┤"
      grid.put(stroke, at: Point(x: layout.axis, y: y), in: rect, style: .quiet)
      guard tick.digits == 0, y < plot.maxY - 1 else { continue }
      let line = Rect(x: plot.x, y: y, width: plot.width, height: 1)
      grid.fill(line.intersection(rect), with: "─", style: .quiet)
    }
  }

  /// As many years as there is room for; the highlighted one always, else the last.
  private func drawYears(
    _ layout: ChartLayout,
    highlighting highlighted: Int?,
    into grid: inout Grid,
    in rect: Rect
  ) {
    let widest = columns.map(\.columns).max() ?? 0
    let step = max(1, (widest + layout.columnWidth) / layout.columnWidth)
    let anchor = highlighted.flatMap { layout.columns.contains($0) ? $0 : nil } ?? columns.count - 1
    let y = layout.plot.maxY
    for column in layout.columns {
      let middle = layout.middle(of: column)
      guard (column - anchor).isMultiple(of: step) else { continue }
      grid.put("┬", at: Point(x: middle, y: y), in: rect, style: .quiet)
      let name = columns[column]
      let x = max(rect.x, middle - name.columns / 2)
      let style: Style = column == highlighted ? Style(.plain, .reverse) : .plain
      grid.put(name, at: Point(x: x, y: y + 1), in: rect, style: style)
    }
  }

  private func drawSteps(
    _ series: Series,
    _ scale: ChartScale,
    _ layout: ChartLayout,
    into grid: inout Grid
  ) {
    let glyph: String
    switch series.form {
    case .line: return
    case .steps: glyph = String(Self.step(among: grid.glyphs))
    case .level: glyph = String(Self.level(among: grid.glyphs))
    }
    for column in layout.columns {
      guard let value = series.value(column) else { continue }
      let y = layout.row(of: scale.share(of: value.number))
      for x in layout.cells(of: column) {
        grid.put(glyph, at: Point(x: x, y: y), in: layout.plot, style: value.style ?? series.style)
      }
    }
  }

  /// Every other cell of the steps: what runs along them leaves these to be seen.
  private func stepCells(_ scale: ChartScale, _ layout: ChartLayout) -> Set<Point> {
    var cells: Set<Point> = []
    for series in series {
      if case .line = series.form { continue }
      for column in layout.columns {
        guard let value = series.value(column) else { continue }
        let y = layout.row(of: scale.share(of: value.number))
        for x in layout.cells(of: column) where x.isMultiple(of: 2) {
          cells.insert(Point(x: x, y: y))
        }
      }
    }
    return cells
  }

  /// What is said beside marks: to the right, else above or below, within the mark's own column and where
  /// nothing else is drawn.
  private func drawNotes(
    _ series: Series,
    _ scale: ChartScale,
    _ layout: ChartLayout,
    into grid: inout Grid
  ) {
    guard case .line = series.form else { return }
    for column in layout.columns {
      guard let value = series.value(column), !value.note.isEmpty else { continue }
      let (x, y) = (layout.middle(of: column), layout.row(of: scale.share(of: value.number)))
      let width = value.note.columns
      let room = layout.room(of: column)
      let start = x - width / 2
      let places = [Point(x: x + 2, y: y), Point(x: start, y: y - 1), Point(x: start, y: y + 1)]
      guard let place = places.first(where: { grid.isBlank($0, width, in: room) }) else { continue }
      grid.put(value.note, at: place, in: room, style: .quiet)
    }
  }

  /// The figures of values that differ and share a row of a column: the upper one above it and the lower one
  /// below it, where nothing else is drawn, since nobody could tell them apart by where they stand.
  private func drawTies(
    of column: Int,
    _ figure: (_ series: Int, _ column: Int) -> String,
    _ scale: ChartScale,
    _ layout: ChartLayout,
    into grid: inout Grid
  ) {
    let shares = series.indices.compactMap { index in
      series[index].value(column).map { (series: index, share: scale.share(of: $0.number)) }
    }
    let room = layout.room(of: column)
    let rows = Dictionary(grouping: shares) { layout.row(of: $0.share) }
    for (y, tied) in rows.sorted(by: { $0.key < $1.key }) {
      guard let upper = tied.max(by: { $0.share < $1.share }),
        let lower = tied.min(by: { $0.share < $1.share }), upper.share != lower.share
      else { continue }
      let places = [(upper.series, y - 1), (lower.series, y + 1)]
        .map { index, y in
          let text = figure(index, column)
          return (index, text, Point(x: layout.middle(of: column) - text.columns / 2, y: y))
        }
      guard places.allSatisfy({ grid.isBlank($0.2, $0.1.columns, in: room) }) else { continue }
      for (index, text, place) in places {
        grid.put(text, at: place, in: room, style: series[index].style)
      }
    }
  }

  private func drawMarks(
    _ series: Series,
    _ scale: ChartScale,
    _ layout: ChartLayout,
    into grid: inout Grid
  ) {
    guard case .line(let shape) = series.form else { return }
    for column in layout.columns {
      guard let value = series.value(column) else { continue }
      let mark = Self.mark(shape, value.certainty, among: grid.glyphs)
      let y = layout.row(of: scale.share(of: value.number))
      let place = Point(x: layout.middle(of: column), y: y)
      grid.put(String(mark), at: place, in: layout.plot, style: value.style ?? series.style)
    }
  }

  private func drawLines(
    _ series: Series,
    _ scale: ChartScale,
    _ layout: ChartLayout,
    sparing steps: Set<Point>,
    into grid: inout Grid
  ) {
    guard case .line = series.form else { return }
    // What runs along a target shares its row with it; what crosses one is seen as it is.
    let rows = Set(steps.map { $0.y - layout.plot.y })
    var (dots, level) = (BrailleDots(layout.plot), BrailleDots(layout.plot))
    for column in layout.columns.dropLast() {
      guard let from = series.value(column), let to = series.value(column + 1) else { continue }
      let isCertain = from.certainty == .known && to.certainty == .known
      let (start, end) = (
        Dot(
          x: dots.x(of: layout.middle(of: column)),
          y: layout.dot(of: scale.share(of: from.number))
        ),
        Dot(
          x: dots.x(of: layout.middle(of: column + 1)),
          y: layout.dot(of: scale.share(of: to.number))
        )
      )
      let density: BrailleDots.Density = isCertain ? .whole : .thin
      if start.y / 4 == end.y / 4, rows.contains(start.y / 4) {
        level.join(start, end, density)
      } else {
        dots.join(start, end, density)
      }
    }
    level.draw(into: &grid, style: series.style, sparing: steps)
    dots.draw(into: &grid, style: series.style, sparing: [])
  }
}

extension Grid {
  /// Whether nothing is drawn in so many cells of a row, and all of them are within a rectangle.
  fileprivate func isBlank(_ start: Point, _ width: Int, in rect: Rect) -> Bool {
    guard start.x >= rect.x, start.x + width <= rect.maxX, start.y >= rect.y, start.y < rect.maxY,
      rect.intersection(bounds) == rect
    else { return false }
    return (start.x..<start.x + width).allSatisfy { self[$0, start.y].scalar == 32 }
  }
}

extension Chart.Series {
  /// The value of a column, where it can be drawn.
  fileprivate func value(_ column: Int) -> Chart.Value? {
    guard values.indices.contains(column), let value = values[column], value.number.isFinite
    else { return nil }
    return value
  }
}
