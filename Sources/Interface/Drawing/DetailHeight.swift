/// How many lines what is said of the selected row has below the list.
///
/// It follows from the view and from how many rows the list has, never from what is selected: while one moves,
/// nothing but the selection does.
struct DetailHeight: Hashable, Sendable {
  /// The least, where the list takes all the room that it can get.
  let least: Int
  /// As many as the list leaves, up to what there is ever to say.
  let now: Int

  private static let most = 10

  /// The height beside so many rows, in a room that both of them share.
  init(beside rows: Int, in room: Int, needing need: Int, size: ScreenHeight) {
    least = min(need, size.most)
    let left = room - rows - 1
    now = size == .low ? least : max(least, min(Self.most, left))
  }

  /// With the line above it; a single line has none.
  static func withRule(_ height: Int) -> Int { height > 1 ? height + 1 : height }
}

/// How much of the screen's height can be spared for what is said of the selected row.
enum ScreenHeight: Hashable, Sendable {
  /// A line.
  case low
  /// Some lines.
  case usual
  /// Enough for most of what there is to say.
  case high
  /// All of it.
  case tall

  init(rows: Int) {
    switch rows {
    case 36...: self = .tall
    case 28...: self = .high
    case FrameLayout.heightForAir...: self = .usual
    default: self = .low
    }
  }

  /// The most lines that are kept for it beside a list that does not fit.
  var most: Int {
    switch self {
    case .low: 1
    case .usual: 4
    case .high: 7
    case .tall: 10
    }
  }
}

extension State {
  /// How high the detail below the list is, where the list can have so much room together with it.
  func detailHeight(in room: Int, _ size: ScreenHeight) -> DetailHeight {
    // The cards of a board take all the room that they are given.
    DetailHeight(
      beside: place?.view == .assignments && isBoard ? room : derived.rows.count,
      in: room,
      needing: neededDetail(size),
      size: size
    )
  }

  /// How many lines nearly all rows of the view have something to say in.
  private func neededDetail(_ size: ScreenHeight) -> Int {
    guard let place else { return 1 }
    return switch place.view {
    // In a low window the list of bodies says more than any of their details.
    case .overview: place.picture == nil && size == .usual ? 1 : 4
    case .log: 4
    case .documents: place.document == nil ? 3 : 7
    case .budget, .sumCheck: 6
    case .calendar, .internalControl: 7
    case .economy: 8
    case .goals, .assignments: 10
    }
  }
}
