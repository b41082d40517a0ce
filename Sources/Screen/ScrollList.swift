/// Where a list of rows stands: how many there are, which is selected, which are seen.
///
/// It holds numbers, not rows, so that a hundred thousand cost as much as ten. The height comes
/// with each question, because it is the screen's and not the list's.
public struct ScrollList: Hashable, Sendable {
  /// How many rows there are.
  public private(set) var count: Int
  /// The selected row; `nil` only when there is none to select.
  public private(set) var selected: Int?
  private var offset = 0

  /// Rows kept in view above and below the selected one, where there is room.
  private static let margin = 2

  /// A list with its first row, or another, selected.
  public init(count: Int = 0, selected: Int = 0) {
    self.count = max(0, count)
    self.selected = self.count == 0 ? nil : min(max(0, selected), self.count - 1)
  }
}

/// A way to move the selection of a list.
public enum ScrollStep: Hashable, Sendable {
  /// To the row above.
  case up
  /// To the row below.
  case down
  /// By a screenful upwards.
  case pageUp
  /// By a screenful downwards.
  case pageDown
  /// To the first row.
  case first
  /// To the last row.
  case last
  /// To a row, or the nearest there is.
  case to(Int)
  /// By so many rows, downwards when positive.
  case by(Int)
}

extension ScrollStep {
  /// What an arrow or page key means in a list; `nil` for other keys.
  public init?(_ key: Key) {
    switch key {
    case .up: self = .up
    case .down: self = .down
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    case .home: self = .first
    case .end: self = .last
    default: return nil
    }
  }
}

extension ScrollList {
  /// Moves the selection; at either end it stays.
  public mutating func move(_ step: ScrollStep, height: Int) {
    guard let selected else { return }
    select(target(of: step, from: selected, page: max(1, height - 1)), height: height)
  }

  /// Scrolls by so many rows, downwards when positive, and takes the selection along at the edges.
  public mutating func scroll(by rows: Int, height: Int) {
    guard let selected, height > 0 else { return }
    offset = clampedOffset(visible(height: height).lowerBound.clampedSum(rows), height: height)
    let margin = margin(height: height)
    let lowest = offset == 0 ? 0 : offset + margin
    let highest = offset + height >= count ? count - 1 : offset + height - 1 - margin
    self.selected = max(lowest, min(selected, highest))
  }

  /// Takes a new number of rows; the selection stays on its number, or on the last one left.
  public mutating func resize(to count: Int) {
    self.count = max(0, count)
    selected = self.count == 0 ? nil : min(selected ?? 0, self.count - 1)
  }

  private mutating func select(_ row: Int, height: Int) {
    offset = visible(height: height).lowerBound
    selected = max(0, min(row, count - 1))
    offset = visible(height: height).lowerBound
  }

  private func target(of step: ScrollStep, from selected: Int, page: Int) -> Int {
    switch step {
    case .up: selected - 1
    case .down: selected + 1
    case .pageUp: selected - page
    case .pageDown: selected + page
    case .first: 0
    case .last: count - 1
    case .to(let row): row
    case .by(let rows): selected.clampedSum(rows)
    }
  }
}

extension ScrollList {
  /// The rows seen in that height; the selected one is among them.
  public func visible(height: Int) -> Range<Int> {
    guard let selected, height > 0 else { return 0..<0 }
    let margin = margin(height: height)
    let lowest = selected.clampedSum(margin + 1 - height)
    let offset = max(lowest, min(offset, selected - margin))
    let first = clampedOffset(offset, height: height)
    return first..<min(count, first.clampedSum(height))
  }

  /// The row that stands so many rows below the top of the list as drawn, where a mouse hit it.
  public func index(atRow row: Int, height: Int) -> Int? {
    let visible = visible(height: height)
    return row >= 0 && row < visible.count ? visible.lowerBound + row : nil
  }

  /// How far below the top of the list as drawn a row stands; `nil` when it is out of sight.
  public func row(of index: Int, height: Int) -> Int? {
    let visible = visible(height: height)
    return visible.contains(index) ? index - visible.lowerBound : nil
  }

  private func margin(height: Int) -> Int {
    min(Self.margin, max(0, (height - 1) / 2))
  }

  private func clampedOffset(_ offset: Int, height: Int) -> Int {
    max(0, min(offset, count - height))
  }
}

extension Int {
  /// The sum, or the nearest number there is.
  func clampedSum(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    guard overflow else { return sum }
    return other > 0 ? .max : .min
  }
}
