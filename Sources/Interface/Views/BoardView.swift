import Governance
import Screen
import Wording

extension State {
  func boardLayout(_ list: Rect, _ board: Board) -> BoardLayout {
    let names = board.columns.map { column in
      discWidth + 1 + name(of: column, board.kind).columns + 3
    }
    return BoardLayout(list, board.columns, names: names)
  }

  /// The title, what is on the board, and its columns of cards.
  func drawBoard(into grid: inout Grid, _ layout: FrameLayout) {
    guard let board = derived.board, !board.columns.isEmpty else {
      drawBoardHead(folded: [], into: &grid, layout)
      return drawRows(into: &grid, layout, drawAssignmentRow)
    }
    let places = boardLayout(layout.list, board)
    drawBoardHead(folded: board.columns.dropFirst(places.heads.count), into: &grid, layout)
    let chosen = board.spot(ofRow: current.list.selected)
    for (index, head) in places.heads.enumerated() {
      let column = board.columns[index]
      drawColumnHead(column, board.kind, in: head, into: &grid)
      let offset = index == chosen?.column ? current.columnOffset : 0
      let seen = places.places(of: column.cards, in: index, from: offset)
      for (place, rect) in seen.enumerated() {
        let card = column.cards[offset + place]
        guard case .assignment(let fact) = derived.rows[card.row].content else { continue }
        let lines = places.titleLines(of: card, in: index)
        drawCard(derived.facts.assignments[fact], board.names, lines, in: rect, into: &grid)
        guard chosen == Board.Spot(column: index, card: offset + place) else { continue }
        grid.restyle(rect) { $0.selected(focus == .main ? .here : .elsewhere) }
      }
      drawMore(column, seen.count, offset, head, layout.list, into: &grid)
    }
  }

  private func drawBoardHead(
    folded: ArraySlice<Board.Column>,
    into grid: inout Grid,
    _ layout: FrameLayout
  ) {
    let line = layout.main.row(0)
    let board = derived.board
    var note = listedCount
    if let others = board?.others, others > 0 {
      note = words.middot([note, words[PicturePhrase.otherKindsHidden(others)]])
    }
    let kind = board.map {
      "\(words[PicturePhrase.board]) · \(words.assignmentKinds($0.kind).lowercased())"
    }
    let title =
      [Span(words[View.assignments.phrase], .bold), Span("   \(kind ?? "") · ", .quiet)]
      + listingSpans + filterSpans
    let folded = spans(ofFolded: folded)
    let all = (title + [Span(note)] + folded).reduce(2) { $0 + $1.text.columns }
    let told = all <= line.width ? note : listedCount
    let start = grid.putRight([Span(told, .quiet)] + folded, in: line)
    grid.put(title, in: line.inset(right: line.maxX - start + 1))
    grid.horizontalRule(layout.main.row(1))
  }

  /// The names of the empty columns at the right edge that there is no room for.
  private func spans(ofFolded columns: ArraySlice<Board.Column>) -> [Span] {
    guard let kind = derived.board?.kind else { return [] }
    return columns.flatMap { column in
      [
        Span("   "), Span(disc(column.signal), column.signal.statusStyle),
        Span(" \(name(of: column, kind)) 0", .quiet),
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
    let style = Style(column.signal.statusStyle.role, .bold)
    let start = grid.putRight([Span("\(column.cards.count)", .quiet)], in: head.row(0))
    grid.put(
      [Span("\(disc(column.signal)) ", column.signal.statusStyle), Span(word, style)],
      in: head.row(0).inset(right: head.maxX - start + 1)
    )
    grid.fill(head.row(1), with: "─", style: column.signal.statusStyle)
  }

  /// The title in one line or more, and below it when it is due and whose it is.
  private func drawCard(
    _ fact: Facts.AssignmentFact,
    _ names: Board.Names,
    _ lines: Int,
    in rect: Rect,
    into grid: inout Grid
  ) {
    let title = fact.assignment.title.wrapped(to: max(1, rect.width))
    for y in 0..<min(lines, title.count) {
      let rest = y == lines - 1 ? title[y...].joined(separator: " ") : title[y]
      grid.putTruncated(rest, in: rect.row(y))
    }
    guard rect.height > lines else { return }
    let foot = rect.row(lines)
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
