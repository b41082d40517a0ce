import Governance
import Screen
import Wording

/// Where the cards of a board lie.
struct BoardLayout: Hashable, Sendable {
  /// The heads of the columns, two lines high.
  let heads: [Rect]
  /// How many cards of a column are seen at once.
  let cards: Int
  /// How many lines a card has.
  let cardHeight: Int
  private let gap: Int

  /// The lines of a title: as many as the longest takes, as far as there is room for them.
  private static let mostTitleLines = 3
  /// So many cells of a line are lost where a title is broken between words.
  private static let lostByBreaking = 6

  init(_ list: Rect, columns: Int, titleWidth: Int) {
    let isTight = list.height < 18
    let count = max(1, columns)
    let width = max(1, (list.width - 2 * (count - 1)) / count)
    let wanted = titleWidth <= width ? 1 : titleWidth / max(1, width - Self.lostByBreaking) + 1
    cardHeight = min(isTight ? Self.mostTitleLines - 1 : Self.mostTitleLines, wanted) + 1
    gap = isTight ? 0 : 1
    heads = (0..<count)
      .map { Rect(x: list.x + $0 * (width + 2), y: list.y, width: width, height: 2) }
    // The last line says how many more there are.
    cards = max(1, (list.height - 3 + gap) / (cardHeight + gap))
  }

  /// The lines of a card, counted from the first that is seen.
  func card(_ index: Int, of column: Int) -> Rect {
    let head = heads[column]
    return Rect(
      x: head.x,
      y: head.maxY + index * (cardHeight + gap),
      width: head.width,
      height: cardHeight
    )
  }
}

extension State {
  func boardLayout(_ list: Rect, _ board: Board) -> BoardLayout {
    BoardLayout(list, columns: board.spread, titleWidth: board.titleWidth)
  }

  /// The title, what is on the board, and its columns of cards.
  func drawBoard(into grid: inout Grid, _ layout: FrameLayout) {
    drawBoardHead(into: &grid, layout)
    guard let board = derived.board, !board.columns.isEmpty else {
      return drawRows(into: &grid, layout, drawAssignmentRow)
    }
    let places = boardLayout(layout.list, board)
    let chosen = board.spot(ofRow: current.list.selected)
    for (index, column) in board.columns.prefix(board.spread).enumerated() {
      drawColumnHead(column, board.kind, in: places.heads[index], into: &grid)
      let offset = index == chosen?.column ? current.columnOffset : 0
      let seen = column.cards.indices.dropFirst(offset).prefix(places.cards)
      for card in seen {
        guard case .assignment(let fact) = derived.rows[column.cards[card]].content else {
          continue
        }
        let rect = places.card(card - offset, of: index)
        drawCard(derived.facts.assignments[fact], board.names, in: rect, into: &grid)
        guard chosen == Board.Spot(column: index, card: card) else { continue }
        grid.restyle(rect) { $0.selected(focus == .main ? .here : .elsewhere) }
      }
      drawMore(column, seen.count, offset, places.heads[index], layout.list, into: &grid)
    }
  }

  private func drawBoardHead(into grid: inout Grid, _ layout: FrameLayout) {
    let line = layout.main.row(0)
    let board = derived.board
    var note = listedCount
    if let others = board?.others, others > 0 {
      note = words.middot([note, words[PicturePhrase.otherKindsHidden(others)]])
    }
    let start = grid.putRight([Span(note, .quiet)] + foldedSpans, in: line)
    let kind = board.map {
      "\(words[PicturePhrase.board]) · \(words.assignmentKinds($0.kind).lowercased())"
    }
    grid.put(
      [Span(words[View.assignments.phrase], .bold), Span("   \(kind ?? "") · ", .quiet)]
        + listingSpans + filterSpans,
      in: line.inset(right: line.maxX - start + 1)
    )
    grid.horizontalRule(layout.main.row(1))
  }

  /// The names of the empty columns at the right edge.
  private var foldedSpans: [Span] {
    guard let board = derived.board else { return [] }
    return board.folded.flatMap { column in
      [
        Span("   "), Span(disc(column.signal), column.signal.style),
        Span(" \(name(of: column, board.kind)) 0", .quiet),
      ]
    }
  }

  private func name(of column: Board.Column, _ kind: AssignmentKind) -> String {
    column.status.map { words.status($0, of: kind, in: settings) }
      ?? words[PicturePhrase.noStatusColumn]
  }

  private func drawColumnHead(
    _ column: Board.Column,
    _ kind: AssignmentKind,
    in head: Rect,
    into grid: inout Grid
  ) {
    let word = name(of: column, kind)
    let style = Style(column.signal.role, .bold)
    let start = grid.putRight([Span("\(column.cards.count)", .quiet)], in: head.row(0))
    grid.put(
      [Span("\(disc(column.signal)) ", column.signal.style), Span(word, style)],
      in: head.row(0).inset(right: head.maxX - start + 1)
    )
    grid.fill(head.row(1), with: "─", style: column.signal.style)
  }

  /// The title in one line or more, and below it when it is due and whose it is.
  private func drawCard(
    _ fact: Facts.AssignmentFact,
    _ names: Board.Names,
    in rect: Rect,
    into grid: inout Grid
  ) {
    let title = fact.assignment.title.wrapped(to: max(1, rect.width))
    let lines = rect.height - 1
    for y in 0..<min(lines, title.count) {
      let rest = y == lines - 1 ? title[y...].joined(separator: " ") : title[y]
      grid.putTruncated(rest, in: rect.row(y))
    }
    let foot = rect.row(min(title.count, lines))
    let due = dueSpans(fact, width: foot.width)
    let end = grid.put(due, in: foot)
    let owner = names == .none ? "" : cardOwner(fact)
    let used = end - foot.x + (due.isEmpty ? 0 : 3)
    guard !owner.isEmpty, foot.width - used >= min(owner.columns, 8) else { return }
    let text = due.isEmpty ? owner : " · \(owner)"
    grid.putTruncated(text, in: foot.inset(left: end - foot.x), style: .quiet)
  }

  /// Whose it is: in a whole municipality the body, else who is to do it.
  func cardOwner(_ fact: Facts.AssignmentFact) -> String {
    guard place?.owner.body == nil else { return fact.assignment.recipient ?? "" }
    let body = workspace.body(fact.address.owner)
    return body.map { $0.shortName ?? $0.name } ?? ""
  }

  /// How many cards a column has above and below what is seen.
  private func drawMore(
    _ column: Board.Column,
    _ seen: Int,
    _ offset: Int,
    _ head: Rect,
    _ list: Rect,
    into grid: inout Grid
  ) {
    let below = column.cards.count - offset - seen
    var parts: [String] = []
    if offset > 0 { parts.append("↑ \(words[PicturePhrase.moreCards(offset)])") }
    if below > 0 { parts.append("↓ \(words[PicturePhrase.moreCards(below)])") }
    guard !parts.isEmpty else { return }
    let foot = Rect(x: head.x, y: list.maxY - 1, width: head.width, height: 1)
    grid.putTruncated(parts.joined(separator: "   "), in: foot, style: .accent)
  }
}
