import Governance
import Screen
import Wording

extension State {
  /// Shows the list as a board, or the board as a list.
  mutating func toggleBoard() {
    listing.shape = listing.shape == .board ? .list : .board
    current.columnOffset = 0
  }

  /// Moves among the cards: up and down in a column, sideways to the nearest column that has any.
  mutating func moveOnBoard(_ command: Command) -> [Effect] {
    guard let board = derived.board, let spot = board.spot(ofRow: current.list.selected) else {
      if command == .left { switchPane() }
      return []
    }
    let cards = board.columns[spot.column].cards
    let page = max(
      1,
      boardLayout(FrameLayout(self).list, board)
        .places(of: cards, in: spot.column, from: current.columnOffset).count
    )
    var next = spot
    switch command {
    case .up: next.card -= 1
    case .down: next.card += 1
    case .pageUp: next.card -= page
    case .pageDown: next.card += page
    case .first, .rowStart: next.card = 0
    case .last, .rowEnd: next.card = cards.count - 1
    case .left, .right:
      let step = command == .left ? -1 : 1
      var column = spot.column + step
      while board.columns.indices.contains(column), board.columns[column].cards.isEmpty {
        column += step
      }
      guard board.columns.indices.contains(column) else {
        if command == .left { switchPane() }
        return []
      }
      next = Board.Spot(column: column, card: spot.card - current.columnOffset)
    default: return []
    }
    select(next, of: board)
    return []
  }

  /// Selects a card, and scrolls its column no more than it must.
  private mutating func select(_ spot: Board.Spot, of board: Board) {
    guard let row = board.row(at: Board.Spot(column: spot.column, card: max(0, spot.card))) else {
      return
    }
    var memory = current
    memory.list.move(.to(row), height: listHeight)
    memory.selected = derived.rows[row].id
    current = memory
    keepCardInView()
  }

  /// The selected column shows its selected card; the others begin with their first.
  mutating func keepCardInView() {
    guard let board = derived.board, let spot = board.spot(ofRow: current.list.selected) else {
      return
    }
    let layout = boardLayout(FrameLayout(self).list, board)
    let cards = board.columns[spot.column].cards
    let least = layout.leastOffset(showing: spot.card, of: cards, in: spot.column)
    let last = layout.leastOffset(showing: cards.count - 1, of: cards, in: spot.column)
    let offset = min(max(current.columnOffset, least), spot.card, max(least, last))
    if current.columnOffset != offset { current.columnOffset = offset }
  }

  /// Gives the selected card the status of the next column, or of the one before it.
  mutating func moveCard(by step: Int) -> [Effect] {
    guard let board = derived.board, let spot = board.spot(ofRow: current.list.selected),
      case .assignment(let index)? = selectedRow?.content
    else { return [] }
    let target = spot.column + step
    guard board.columns.indices.contains(target), let status = board.columns[target].status else {
      refuse(words[PicturePhrase.noFartherColumn])
      return []
    }
    return set(status, of: derived.facts.assignments[index])
  }

  /// A click selects a card, a click on the selected one goes in.
  mutating func pressBoard(at point: Point, _ layout: FrameLayout) -> [Effect] {
    guard let board = derived.board else { return [] }
    let places = boardLayout(layout.list, board)
    let chosen = board.spot(ofRow: current.list.selected)
    for index in places.heads.indices {
      let cards = board.columns[index].cards
      let offset = index == chosen?.column ? current.columnOffset : 0
      let seen = places.places(of: cards, in: index, from: offset)
      for place in seen.indices where seen[place].contains(point) {
        let spot = Board.Spot(column: index, card: offset + place)
        if spot == chosen { return enter() }
        select(spot, of: board)
      }
    }
    return []
  }
}
