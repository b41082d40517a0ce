import Governance
import Screen

/// Assignments as cards in columns by status.
struct Board: Hashable, Sendable {
  /// The cards of a status.
  struct Column: Hashable, Sendable {
    /// The status; `nil` for those that nobody has given one.
    var status: AssignmentStatus?
    var signal: Signal
    /// The cards.
    var cards: [Card]
  }

  /// An assignment on the board.
  struct Card: Hashable, Sendable {
    /// Its place among the rows.
    var row: Int
    var title: String
    /// Whether anything is said below its title: when it is due, and whose it is.
    var hasFoot: Bool
  }

  /// A card's place.
  struct Spot: Hashable, Sendable {
    var column: Int
    var card: Int
  }

  /// The kind whose statuses are the columns.
  var kind: AssignmentKind
  var columns: [Column] = []
  /// How many are listed that have other statuses, and are not on the board.
  var others = 0
  /// Whether the cards say whose they are.
  var names = Names.each

  /// Who is named on the cards.
  enum Names: Hashable, Sendable {
    /// Each card names its own.
    case each
    /// They would all name the same, so that none does.
    case none
  }
}

extension Board {
  /// Where the card of a row lies.
  func spot(ofRow row: Int?) -> Spot? {
    guard let row else { return nil }
    for (index, column) in columns.enumerated() {
      if let card = column.cards.firstIndex(where: { $0.row == row }) {
        return Spot(column: index, card: card)
      }
    }
    return nil
  }

  /// The row of a card; in a shorter column that of its last one.
  func row(at spot: Spot) -> Int? {
    guard columns.indices.contains(spot.column) else { return nil }
    let cards = columns[spot.column].cards
    return cards.isEmpty ? nil : cards[min(max(0, spot.card), cards.count - 1)].row
  }
}

extension State {
  /// The kind that the board is of: the chosen one, else that of the selected card, else the first listed.
  private var boardKind: AssignmentKind? {
    let facts = derived.facts.assignments
    if let shownKind { return shownKind }
    let selected = current.selected.flatMap { id in facts.first { $0.address == id.address } }
    if let selected { return selected.kind }
    return listedAssignments.first.map { facts[$0].kind }
  }

  /// What is listed, of the kinds that have the same statuses as the board's, in the list's order.
  private var boardMembers: [Int] {
    guard let kind = boardKind else { return [] }
    let facts = derived.facts.assignments
    let statuses = settings.statuses(of: kind)
    return orderedAssignments.filter { settings.statuses(of: facts[$0].kind) == statuses }
  }

  /// The rows of the board: its cards, without headings.
  var boardRows: [Row] {
    let facts = derived.facts
    guard !boardMembers.isEmpty else {
      let none: Emptiness = facts.emptiness(.noAssignments)
      return [Row(content: .nothing(facts.assignments.isEmpty ? none : .filtered))]
    }
    return boardMembers.map {
      Row(id: RowID(facts.assignments[$0].address), content: .assignment($0))
    }
  }

  /// The columns of the board, from the rows that it has.
  func board(of rows: [Row]) -> Board? {
    guard let kind = boardKind else { return nil }
    let facts = derived.facts.assignments
    let choices = settings.statuses(of: kind)
    var board = Board(kind: kind)
    board.columns = choices.map { Board.Column(status: $0.status, signal: $0.signal, cards: []) }
    var without = Board.Column(status: nil, signal: .none, cards: [])
    let members = rows.enumerated()
      .compactMap { row, shown -> (row: Int, fact: Facts.AssignmentFact)? in
        guard case .assignment(let index) = shown.content else { return nil }
        return (row, facts[index])
      }
    if let first = members.first, members.count > 1 {
      let name = cardOwner(first.fact)
      board.names = members.allSatisfy { cardOwner($0.fact) == name } ? .none : .each
    }
    for (row, fact) in members {
      let isNamed = board.names == .each && !cardOwner(fact).isEmpty
      let card = Board.Card(
        row: row,
        title: fact.assignment.title,
        hasFoot: isNamed || fact.assignment.due != nil
      )
      if let column = choices.firstIndex(where: { $0.status == fact.status }) {
        board.columns[column].cards.append(card)
      } else {
        without.cards.append(card)
      }
    }
    if !without.cards.isEmpty { board.columns.insert(without, at: 0) }
    board.others = listedAssignments.count - board.columns.reduce(0) { $0 + $1.cards.count }
    return board
  }

  /// Whether the view of assignments is shown as a board: there must be room for its columns.
  var isBoard: Bool { listing.shape == .board && size.width >= Self.leastBoardWidth }

  /// Narrower, a board falls back to the list.
  static let leastBoardWidth = 78
}
