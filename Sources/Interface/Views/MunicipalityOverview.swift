import Governance
import Screen
import Wording

/// Where the columns of a body's line in the municipality's overview stand.
private struct BodyColumns {
  let name: Rect
  let levels: Rect
  let assignments: Rect
  let bar: Rect
  let economy: Rect

  init(_ line: Rect, discWidth: Int) {
    let isWide = line.width >= 84
    var columns = RightColumns(line)
    economy = columns.take(isWide ? 14 : 0)
    bar = columns.take(isWide ? 10 : 0)
    assignments = columns.take(16)
    levels = columns.take(5 * (discWidth + 4))
    name = columns.rest(from: line.x)
  }
}

extension State {
  /// The section's title with the heads of its columns.
  func drawBodiesHead(_ title: String, in line: Rect, into grid: inout Grid) {
    let columns = BodyColumns(line.inset(left: 2), discWidth: discWidth)
    grid.putTruncated(
      title,
      in: line.inset(right: line.maxX - columns.name.maxX),
      style: Style(.quiet, .bold)
    )
    grid.putTruncated(words[.goals], in: columns.levels, style: .quiet)
    grid.putTruncated(words[.assignments], in: columns.assignments, style: .quiet)
    grid.putTruncated(words[.varianceWord], in: columns.economy, align: .right, style: .quiet)
  }

  /// A body in one line: its goals by level, its assignments, its forecast.
  func draw(_ body: Facts.BodyFact, in line: Rect, into grid: inout Grid) {
    let columns = BodyColumns(line, discWidth: discWidth)
    grid.putTruncated(body.body.name, in: columns.name)
    draw(levels: body.levels, in: columns.levels, into: &grid)
    draw(signals: body.signals, closed: body.closed, overdue: body.overdue, columns, into: &grid)
    guard let economy = body.economy else { return }
    let variance = words.value(economy.variance, sign: .always)
    let signal = economy.level.signal
    grid.putRight(
      [Span("\(variance) ", varianceStyle(economy.variance)), Span(disc(signal), signal.style)],
      in: columns.economy
    )
  }

  /// All bodies together.
  func drawBodyTotals(in line: Rect, into grid: inout Grid) {
    let bodies = derived.facts.bodies
    let columns = BodyColumns(line, discWidth: discWidth)
    grid.putTruncated(words[.total], in: columns.name, style: .bold)
    draw(levels: bodies.flatMap(\.levels), in: columns.levels, into: &grid)
    let overdue = bodies.reduce(0) { $0 + $1.overdue }
    let closed = bodies.reduce(0) { $0 + $1.closed }
    draw(
      signals: bodies.flatMap(\.signals),
      closed: closed,
      overdue: overdue,
      columns,
      into: &grid
    )
  }

  private func draw(levels: [GoalLevel], in rect: Rect, into grid: inout Grid) {
    let spans = settings.levels.flatMap { level -> [Span] in
      let count = levels.count { $0 == level }
      let number = "\(count)"
      return [
        Span(disc(level.signal), count > 0 ? level.signal.style : .quiet),
        Span(
          " \(number)" + String(repeating: " ", count: max(0, 3 - number.count)),
          count > 0 ? .plain : .quiet
        ),
      ]
    }
    grid.put(spans, in: rect)
  }

  private func draw(
    signals: [Signal],
    closed: Int,
    overdue: Int,
    _ columns: BodyColumns,
    into grid: inout Grid
  ) {
    guard !signals.isEmpty else { return }
    let text = words[.doneOf(closed, signals.count)]
    grid.putTruncated(text, in: columns.assignments, style: overdue > 0 ? Style(.notMet) : .plain)
    SegmentBar(
      SegmentBar.glyphs.map { signal, glyph in
        .init(count: signals.count { $0 == signal }, glyph: glyph, style: signal.style)
      }
    )
    .draw(into: &grid, in: columns.bar)
  }
}

extension SegmentBar {
  /// How the parts of a bar are filled, those furthest on first.
  static let glyphs: [(Signal, Character)] = [
    (.full, "█"), (.most, "▓"), (.half, "▓"), (.empty, "░"),
  ]
}
