import Governance
import Screen
import Wording

/// Where the cells of a line of the map of signals stand.
struct SignalMapLayout: Hashable, Sendable {
  /// The name of the line.
  let label: Rect
  /// The cells, a body each.
  let cells: [Rect]

  private static let mostCell = 16
  private static let leastLabel = 16

  /// The cells follow on the names of the lines, as far as there is room for both.
  init(_ line: Rect, bodies: Int, names: Int, discWidth: Int) {
    let count = max(1, bodies)
    let room = max(0, line.width - max(Self.leastLabel, line.width / 4))
    let width = max(discWidth + 1, min(Self.mostCell, room / count - 1))
    let most = max(line.x + Self.leastLabel, line.maxX - count * (width + 1))
    let start = min(most, line.x + max(Self.leastLabel, names) + 3)
    label = Rect(x: line.x, y: line.y, width: start - line.x - 1, height: 1)
    cells = (0..<bodies)
      .map { Rect(x: start + $0 * (width + 1), y: line.y, width: width, height: 1) }
      .map { $0.intersection(line) }
  }
}

extension State {
  /// The lines of the map.
  var signalRows: [Row] {
    guard let owner = place?.owner else { return [] }
    let lines = derived.signals.lines
    guard !lines.isEmpty else {
      return [Row(content: .nothing(derived.facts.emptiness(.noBodies)))]
    }
    return lines.indices.map {
      Row(id: RowID(Address(owner, ["signals", "\($0)"])), content: .signalLine($0))
    }
  }

  func signalLayout(_ line: Rect) -> SignalMapLayout { layout(of: derived.signals, in: line) }

  /// Where the cells of a map stand in a line.
  func layout(of map: SignalMap, in line: Rect) -> SignalMapLayout {
    SignalMapLayout(
      line,
      bodies: map.bodies.count,
      names: map.nameWidth,
      discWidth: discWidth
    )
  }

  /// The cell of a line that is selected.
  func signalCell(of line: Int, in rect: Rect) -> Rect? {
    let cells = signalLayout(rect).cells
    let column = current.column - 1
    return cells.indices.contains(column) ? cells[column] : nil
  }

  /// How all bodies stand, in one look: the title, what the discs mean, the bodies, and a line for each topic.
  func drawSignalMap(into grid: inout Grid, _ layout: FrameLayout) {
    let head = layout.main
    let silent = derived.signals.silent
    let count = words.middot(
      [words[PicturePhrase.bodyCount(derived.signals.bodies.count)]]
        + (silent > 0 ? [words[PicturePhrase.silentBodies(silent)]] : [])
    )
    let start = grid.putRight([Span(count, .quiet)], in: head.row(0))
    grid.putTruncated(
      words[PicturePhrase.signalMap],
      in: head.row(0).inset(right: head.maxX - start + 1),
      style: .bold
    )
    let legend = derived.signals.legend
    for (y, line) in legend.enumerated() { grid.put(line, in: head.row(1 + y)) }
    let names = derived.signals.nameHeight
    let top = head.y + 1 + legend.count
    drawBodyNames(
      in: Rect(x: head.x, y: top, width: head.width, height: names),
      layout,
      into: &grid
    )
    grid.horizontalRule(Rect(x: head.x, y: top + names, width: head.width, height: 1))
    drawRows(into: &grid, layout, drawSignalLine)
  }

  private func drawBodyNames(in head: Rect, _ layout: FrameLayout, into grid: inout Grid) {
    for (index, cell) in signalLayout(layout.list.row(0)).cells.enumerated() {
      let body = derived.signals.bodies[index].body
      let isChosen = current.column == index + 1 && focus == .main
      let lines = (body.shortName ?? body.name).wrapped(to: max(1, cell.width))
      let height = min(head.height, lines.count)
      for (y, text) in lines.prefix(height).enumerated() {
        let row = Rect(x: cell.x, y: head.maxY - height + y, width: cell.width, height: 1)
        let isCut = y == height - 1 && lines.count > height
        grid.putTruncated(isCut ? "\(text)…" : text, in: row, style: isChosen ? .plain : .quiet)
      }
    }
  }

  private func drawSignalLine(_ row: Row, in rect: Rect, into grid: inout Grid) {
    guard case .signalLine(let index) = row.content else {
      if case .nothing(let emptiness) = row.content {
        grid.putTruncated(words[emptiness.phrase], in: rect, style: .quiet)
      }
      return
    }
    let line = derived.signals.lines[index]
    let places = signalLayout(rect)
    grid.putTruncated(line.title, in: places.label, style: line.isGoal ? .plain : .bold)
    for (cell, place) in zip(line.cells, places.cells) {
      guard let cell else {
        grid.putTruncated(line.isGoal ? "" : words.value(.missing), in: place, style: .quiet)
        continue
      }
      let room = place.width - discWidth - 1
      let brief = [cell.brief, cell.shortest].first { $0.columns <= room }.map { " \($0)" } ?? ""
      grid.put([Span(disc(cell.signal), cell.signal.style), Span(brief)], in: place)
    }
  }

  /// What a cell says, in words, and whose it is; on the name of a line, all that it says.
  func describe(signal index: Int, in text: inout DetailText) {
    let map = derived.signals
    let line = map.lines[index]
    let title = line.title.drop { $0 == " " }
    let column = current.column - 1
    guard map.bodies.indices.contains(column) else {
      text.add(String(title), .bold)
      for (body, cell) in zip(map.bodies, line.cells) {
        guard let cell else { continue }
        text.add([
          Span(disc(cell.signal), cell.signal.style),
          Span(" \(body.body.shortName ?? body.body.name): "), Span(cell.text, .quiet),
        ])
      }
      return
    }
    text.add(map.bodies[column].body.name, .bold)
    guard let cell = line.cells[column] else {
      return text.add("\(title): \(words[PicturePhrase.nothingThere])", .quiet)
    }
    text.add(String(title), .plain)
    text.add([Span(disc(cell.signal), cell.signal.style), Span(" \(cell.text)")])
  }

  /// Goes to what a cell stands for; from the name of a line to what the whole municipality has.
  mutating func enterSignal(_ index: Int) {
    guard let here = place else { return }
    let map = derived.signals
    let column = current.column - 1
    let line = map.lines[index]
    let isBody = map.bodies.indices.contains(column)
    if isBody, line.cells[column] == nil { return refuse(words[PicturePhrase.nothingThere]) }
    let owner = isBody ? map.bodies[column].owner : here.owner
    switch line.topic {
    case .goal(let goal): go(toGoal: goal)
    case .council, .ownGoals: go(to: Place(owner: owner, view: .goals))
    case .assignments: go(to: Place(owner: owner, view: .assignments))
    case .economy: go(to: Place(owner: owner, view: isBody ? .budget : .economy))
    case .controls: go(to: Place(owner: owner, view: .internalControl))
    }
  }

  private mutating func go(toGoal index: Int) {
    let address = derived.facts.goals[index].address
    guard let goal = address.path.last.flatMap({ Goal.ID($0) }) else { return }
    go(to: Place(owner: address.owner, view: .goals, goal: goal))
  }
}
