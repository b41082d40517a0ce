import Screen

/// Where the cards of a board lie.
///
/// A card is as high as its text; an empty column is as narrow as its name, so that the others have its room.
struct BoardLayout: Hashable, Sendable {
  /// The heads of the columns that are spread out, two lines high.
  let heads: [Rect]
  private let gap: Int
  private let mostTitleLines: Int
  /// The line that says how many more there are is below all cards.
  private let bottom: Int

  private static let space = 2
  /// Narrower, titles are no longer read.
  private static let leastCardWidth = 28
  private static let tightHeight = 18

  /// The columns of a board in a rectangle, with their names so wide.
  init(_ list: Rect, _ columns: [Board.Column], names: [Int]) {
    let isTight = list.height < Self.tightHeight
    mostTitleLines = isTight ? 2 : 3
    gap = isTight ? 0 : 1
    bottom = list.maxY - 1
    let widths = Self.widths(columns, names: names, room: list.width)
    var x = list.x
    heads = widths.map { width in
      defer { x += width + Self.space }
      return Rect(x: x, y: list.y, width: width, height: 2)
    }
  }

  /// A width for each column; the empty ones at the right edge have none where the cards need the room.
  private static func widths(_ columns: [Board.Column], names: [Int], room: Int) -> [Int] {
    var count = columns.count
    while true {
      let shown = columns.prefix(count)
      let filled = max(1, shown.count { !$0.cards.isEmpty })
      let isAllEmpty = shown.allSatisfy(\.cards.isEmpty)
      let narrow =
        isAllEmpty ? 0 : zip(shown, names).reduce(0) { $0 + ($1.0.cards.isEmpty ? $1.1 : 0) }
      let left = room - narrow - space * max(0, count - 1)
      let width = left / (isAllEmpty ? max(1, count) : filled)
      let canFold = count > 1 && columns[count - 1].cards.isEmpty
      guard width < leastCardWidth, canFold else {
        return zip(shown, names).map { !isAllEmpty && $0.cards.isEmpty ? $1 : max(1, width) }
      }
      count -= 1
    }
  }

  /// How many lines of a card its title takes.
  func titleLines(of card: Board.Card, in column: Int) -> Int {
    let width = max(1, heads[column].width)
    guard card.title.columns > width else { return 1 }
    return min(mostTitleLines, card.title.wrapped(to: width).count)
  }

  private func height(of card: Board.Card, in column: Int) -> Int {
    titleLines(of: card, in: column) + (card.hasFoot ? 1 : 0)
  }

  /// Where the cards of a column lie from one of them on, as many as there is room for.
  func places(of cards: [Board.Card], in column: Int, from offset: Int) -> [Rect] {
    let head = heads[column]
    var (y, places): (Int, [Rect]) = (head.maxY, [])
    for card in cards.dropFirst(offset) {
      let height = height(of: card, in: column)
      guard y + height <= bottom || places.isEmpty else { break }
      let lines = min(height, max(1, bottom - y))
      places.append(Rect(x: head.x, y: y, width: head.width, height: lines))
      y += height + gap
    }
    return places
  }

  /// The first card that must be seen so that another one is, whole.
  func leastOffset(showing card: Int, of cards: [Board.Card], in column: Int) -> Int {
    guard heads.indices.contains(column) else { return 0 }
    var (room, first) = (bottom - heads[column].maxY, card)
    for index in stride(from: card, through: 0, by: -1) {
      room -= height(of: cards[index], in: column)
      guard room >= 0 else { break }
      first = index
      room -= gap
    }
    return first
  }
}
