import Governance
import Screen
import Wording

/// Where the parts of a chart's page stand.
struct ChartPageLayout: Hashable, Sendable {
  /// The unit, and which way is better; empty where there is no room.
  let about: Rect
  /// The chart and its legend.
  let chart: Rect
  /// The head of the table; empty where there is no room.
  let head: Rect
  /// Lines above the table's rows.
  let height: Int

  /// Higher, the eye has farther to go and sees no more.
  private static let mostChart = 32

  init(_ main: Rect, years: Int) {
    let isTight = main.height < 18
    let table = isTight ? 1 : min(years, max(3, main.height / 3))
    let above = isTight ? 1 : 2
    let between = isTight ? 0 : 3
    let room = min(Self.mostChart, max(0, main.height - above - between - table))
    about = isTight ? Rect(x: main.x, y: main.y, width: 0, height: 0) : main.row(1)
    chart = Rect(x: main.x, y: main.y + above, width: main.width, height: room)
    head = Rect(x: main.x, y: chart.maxY + 1, width: main.width, height: isTight ? 0 : 2)
    height = above + room + between
  }
}

extension State {
  /// A chart on a page of its own, with its years as a table below it.
  func drawChartPage(into grid: inout Grid, _ layout: FrameLayout) {
    guard let picture = derived.chart else {
      grid.putTruncated(words[PicturePhrase.noValuesToDraw], in: layout.main, style: .quiet)
      return
    }
    let parts = ChartPageLayout(layout.main, years: picture.years.count)
    grid.putTruncated(picture.title, in: layout.main.row(0), style: .bold)
    grid.putTruncated(picture.about, in: parts.about, style: .quiet)
    let year: Year? = if case .chartYear(let year)? = selectedRow?.content { year } else { nil }
    draw(picture, highlighting: year, in: parts.chart.inset(right: 1), into: &grid)
    drawYearHead(picture, in: parts.head, into: &grid)
    drawRows(into: &grid, layout) { drawYearRow($0, picture, in: $1, into: &$2) }
  }

  /// A chart with its legend below it.
  func draw(
    _ picture: ChartPicture,
    highlighting year: Year? = nil,
    in rect: Rect,
    into grid: inout Grid
  ) {
    let chart = picture.chart
    let bars = picture.bars
    let isBroken = bars == nil && chart.scale(height: rect.height)?.foot == .broken
    let legend = legend(of: picture, isBroken ? .broken : .zero, width: rect.width)
    let lines = rect.height - legend.count >= 5 ? legend : []
    let room = rect.inset(bottom: lines.count)
    if let bars { draw(bars: bars, of: picture, in: room, into: &grid) }
    let column = year.flatMap { picture.years.firstIndex(of: $0) }
    defer { for (y, line) in lines.enumerated() { grid.put(line, in: rect.row(room.height + y)) } }
    guard bars == nil else { return }
    chart.draw(
      into: &grid,
      in: room,
      highlighting: column,
      figure: { words.value(picture.series[$0].values[picture.years[$1]] ?? .blank) },
      label: { label(of: $0) }
    )
    if chart.scale(height: room.height) == nil {
      grid.putTruncated(
        words[PicturePhrase.noValuesToDraw],
        in: room.row(0).inset(left: 3),
        style: .quiet
      )
    }
  }

  /// The number of a tick, with as many decimals as it needs.
  private func label(of tick: ChartScale.Tick) -> String {
    guard tick.exponent <= 0 else {
      let factor = (0..<min(tick.exponent, 19)).reduce(1.0) { power, _ in power * 10 }
      guard let digits = Int(exactly: Double(tick.digits) * factor), tick.exponent < 16 else {
        return "\(tick.digits)e\(tick.exponent)"
      }
      return words.amount(Amount(digits: digits))
    }
    guard -tick.exponent <= Amount.mostDecimals else { return "\(tick.digits)e\(tick.exponent)" }
    return words.amount(Amount(digits: tick.digits, decimals: -tick.exponent))
  }

  /// What the marks mean, in as many lines as it takes.
  private func legend(
    of picture: ChartPicture,
    _ foot: ChartScale.Foot,
    width: Int
  ) -> [[Span]] {
    // A mark that is nowhere drawn needs no explanation.
    let drawn = picture.series.enumerated()
      .filter { $0.offset > 0 || picture.has(.known) || !picture.has(.expected) }.map(\.element)
    var items: [[Span]] = drawn.map { series in
      let mark: Character =
        switch series.form {
        case .line(let shape): Chart.mark(shape, series.certainty ?? .known, among: glyphs)
        case .steps: Chart.step(among: glyphs)
        case .level: Chart.level(among: glyphs)
        }
      let isMark = if case .line = series.form { true } else { false }
      let text = isMark ? String(mark) : "\(mark)\(mark)"
      return [Span(text, series.style), Span(" \(series.name)")]
    }
    if picture.has(.preliminary) {
      let mark = String(Chart.mark(.disc, .preliminary, among: glyphs))
      items.append([Span(mark, .bold), Span(" \(words[PicturePhrase.preliminaryMark])", .quiet)])
    }
    if picture.has(.expected) {
      items.append([
        Span(expectedMark, .bold), Span(" \(words[PicturePhrase.expectedMark])", .quiet),
      ])
    }
    if picture.isRanked { items.append([Span(words[PicturePhrase.bestOnTop], .quiet)]) }
    if foot == .broken {
      let said: PicturePhrase = picture.isRanked ? .brokenRanks : .brokenAxis
      items.append([Span("\(Chart.breach(among: glyphs)) \(words[said])", .quiet)])
    }
    return flowed(items, width: width)
  }

  /// Items side by side with room between them, on as many lines as they need.
  func flowed(_ items: [[Span]], width: Int) -> [[Span]] {
    var lines: [[Span]] = []
    var used = 0
    for item in items {
      let columns = item.reduce(0) { $0 + $1.text.columns }
      if let last = lines.indices.last, used + 3 + columns <= width {
        lines[last] += [Span("   ")] + item
        used += 3 + columns
      } else {
        lines.append(item)
        used = columns
      }
    }
    return lines
  }
}

extension State {
  /// The mark of what is only expected.
  var expectedMark: String { String(Chart.expected(among: glyphs)) }

  /// The years of the chart as rows.
  func chartRows(of address: Address) -> [Row] {
    guard let picture = chart(of: address) else { return [Row(content: .nothing(.filtered))] }
    return picture.years.map { year in
      Row(
        id: RowID(picture.addresses[year] ?? address.field(String(year.number))),
        content: .chartYear(year)
      )
    }
  }

  /// The head of a column says which series it is, no more.
  private static let widestHead = 32

  private func columns(of picture: ChartPicture, in line: Rect) -> [Rect] {
    let wanted = picture.series.map { min(max($0.name.columns, 8), Self.widestHead) + 3 }
    let room = max(0, line.width - 8 - 22)
    // Where there is not room for all names, each gives up the same.
    let isFitting = wanted.reduce(0, +) <= room
    let share = max(9, room / max(1, wanted.count))
    var x = line.x + 6
    return wanted.map { wanted in
      let width = isFitting ? wanted : min(wanted, share)
      defer { x += width }
      return Rect(x: x, y: line.y, width: width, height: 1).intersection(line)
    }
  }

  private func drawYearHead(_ picture: ChartPicture, in head: Rect, into grid: inout Grid) {
    guard head.height == 2 else { return }
    let line = head.row(0)
    grid.putTruncated(words[PicturePhrase.yearColumn], in: line, style: .quiet)
    for (series, cell) in zip(picture.series, columns(of: picture, in: line)) {
      grid.putTruncated(series.name, in: cell.inset(left: 1), align: .right, style: .quiet)
    }
    grid.horizontalRule(head.row(1))
  }

  private func drawYearRow(
    _ row: Row,
    _ picture: ChartPicture,
    in line: Rect,
    into grid: inout Grid
  ) {
    guard case .chartYear(let year) = row.content else { return }
    let isChosen = year.number == period.year
    grid.putTruncated(String(year.number), in: line, style: isChosen ? .bold : .plain)
    let cells = columns(of: picture, in: line)
    for (series, cell) in zip(picture.series, cells) {
      let value = series.values[year] ?? .blank
      let text = value == .blank ? "" : words.value(value)
      grid.putTruncated(text, in: cell.inset(left: 1), align: .right)
    }
    let end = (cells.last?.maxX ?? line.x + 6) + 3
    let signal = picture.signals[year] ?? .none
    let isExpected = picture.expected.contains(year)
    let symbol = isExpected ? expectedMark : disc(signal)
    let mark = signal == .none ? "" : "\(symbol) "
    grid.put(
      [Span(mark, signal.style), Span(picture.words[year] ?? "", .quiet)],
      in: line.inset(left: end - line.x)
    )
  }

  /// Opens the chart of the next or the previous of its kind.
  mutating func stepChart(by step: Int, from address: Address) {
    let all = chartSubjects(like: address)
    guard let index = all.firstIndex(of: address), all.indices.contains(index + step) else {
      return refuse(words[.noMoreInList])
    }
    place?.picture = .chart(all[index + step])
  }

  /// What can be drawn beside it: the indicators of the view, the financial goals, the lines of the table.
  private func chartSubjects(like address: Address) -> [Address] {
    let facts = derived.facts
    switch address.path.first {
    case "indicators":
      var seen: Set<Address> = []
      return (facts.goals + facts.looses)
        .flatMap { fact in
          fact.indicators.map { Address(fact.address.owner, ["indicators", $0.id.text]) }
        }
        .filter { seen.insert($0).inserted }
    case FieldName.finance.key: return facts.finances.goals.map(\.address)
    default:
      guard let table = facts.tables.first(where: { address.path.starts(with: $0.address.path) })
      else { return [] }
      return table.statement.lines.filter { $0.kind != .heading }.map { table.address(of: $0) }
    }
  }
}
