/// The sums behind a ``TableLayout``.
struct TablePlan {
  let frozen: [Int]
  let scrolling: [Int]
  private let columns: [TableColumn]
  private let width: Int
  private let gap: Int
  private let selected: Int?

  init(_ columns: [TableColumn], width: Int, gap: Int, selected: Int?) {
    self.columns = columns
    self.width = width
    self.gap = gap
    let frozen = Self.staying(of: columns, width: width, gap: gap)
    self.frozen = frozen
    let scrolling = columns.indices.filter { !frozen.contains($0) }
    self.scrolling = scrolling
    self.selected = selected.flatMap(scrolling.firstIndex(of:))
  }

  /// The frozen columns that leave room for any other, which scrolls beside them; the first, which names the rows,
  /// always stays.
  ///
  /// The rest scroll, so that a column that is selected is seen whatever is frozen.
  private static func staying(of columns: [TableColumn], width: Int, gap: Int) -> [Int] {
    var staying = columns.indices.filter { columns[$0].motion == .frozen }
    func isTooWide() -> Bool {
      let others = columns.indices.filter { !staying.contains($0) }
      let needed = others.map { columns[$0].minimum + gap }.max() ?? 0
      let taken = staying.reduce(-gap) { $0 + columns[$1].minimum + gap }
      return taken + needed > width
    }
    while staying.count > 1, isTooWide() { staying.removeLast() }
    return staying
  }

  /// The columns next to each other, in their order.
  func placed(_ indices: [Int], widths: [Int]) -> [TableLayout.Placed] {
    var x = 0
    return zip(indices, widths)
      .map { index, width in
        defer { x += width + gap }
        return .init(index: index, x: x, width: width, alignment: columns[index].alignment)
      }
  }

  private func sum(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + gap * max(0, widths.count - 1)
  }
}

extension TablePlan {
  /// Every column's width where all can be seen; `nil` where they must scroll.
  var widthsOfAll: [Int]? {
    let ordered = frozen + scrolling
    guard ordered == Array(columns.indices) else { return nil }
    let ideal = columns.map(\.ideal)
    let minimum = columns.map(\.minimum)
    if sum(ideal) <= width { return stretched(ideal) }
    return sum(minimum) <= width ? shrunk(from: ideal, to: minimum) : nil
  }

  /// The ideal widths and, for columns that stretch, a share of what is left.
  private func stretched(_ ideal: [Int]) -> [Int] {
    let stretching = columns.indices.filter { columns[$0].growth == .stretching }
    guard !stretching.isEmpty else { return ideal }
    let (share, rest) = (width - sum(ideal)).quotientAndRemainder(dividingBy: stretching.count)
    var widths = ideal
    for (place, index) in stretching.enumerated() {
      widths[index] += share + (place < rest ? 1 : 0)
    }
    return widths
  }

  /// Widths that fill the width, each giving up the same share of what it can spare.
  private func shrunk(from ideal: [Int], to minimum: [Int]) -> [Int] {
    let spare = zip(ideal, minimum).map { $0 - $1 }
    let kept = SegmentBar.widths(spare, total: width - sum(minimum), smallest: .mayVanish)
    return zip(minimum, kept).map { $0 + $1 }
  }
}

extension TablePlan {
  /// The frozen columns' widths when the others scroll; less of the first when there is no room.
  var frozenWidths: [Int] {
    let ideal = frozen.map { columns[$0].ideal }
    let minimum = frozen.map { columns[$0].minimum }
    let wanted = scrolling.map { columns[$0].ideal }.max() ?? 0
    let needed = scrolling.map { columns[$0].minimum }.max() ?? 0
    if room(besides: ideal) >= wanted { return ideal }
    if room(besides: minimum) >= wanted {
      return shrunk(minimum, towards: ideal, by: room(besides: minimum) - wanted)
    }
    if room(besides: minimum) >= needed { return minimum }
    guard !scrolling.isEmpty else { return [width] }
    let left = width - needed - gap
    guard let first = minimum.first, left > 0 else { return [] }
    return [min(first, left)]
  }

  /// What is left for scrolling columns beside frozen ones of those widths.
  func room(besides frozen: [Int]) -> Int {
    frozen.isEmpty ? width : width - sum(frozen) - gap
  }

  private func shrunk(_ minimum: [Int], towards ideal: [Int], by room: Int) -> [Int] {
    let spare = zip(ideal, minimum).map { $0 - $1 }
    let total = min(room, spare.reduce(0, +))
    let given = SegmentBar.widths(spare, total: total, smallest: .mayVanish)
    return zip(minimum, given).map { $0 + $1 }
  }
}

extension TablePlan {
  /// The scrolling columns' widths that can be seen from an offset; at least one where any is left.
  func seen(from offset: Int, room: Int) -> [Int] {
    var left = room
    var widths: [Int] = []
    for index in scrolling.dropFirst(offset) {
      let least = widths.isEmpty ? 1 : columns[index].minimum
      guard left >= least else { break }
      widths.append(min(columns[index].ideal, left))
      left -= columns[index].ideal + gap
    }
    return widths
  }

  /// The offset nearest to the previous one that shows the selected column, and no empty room.
  func offset(from previous: Int, room: Int) -> Int {
    guard !scrolling.isEmpty else { return 0 }
    var offset = min(max(0, previous), scrolling.count - 1)
    if let selected {
      offset = min(offset, selected)
      while offset < selected, !shows(selected, from: offset, room: room) { offset += 1 }
    }
    while offset > 0, showsLast(from: offset - 1, room: room) { offset -= 1 }
    return offset
  }

  /// Whether a column is seen, and not squeezed while that can be helped.
  private func shows(_ place: Int, from offset: Int, room: Int) -> Bool {
    let seen = seen(from: offset, room: room)
    return place < offset + seen.count && seen[place - offset] == columns[scrolling[place]].ideal
  }

  private func showsLast(from offset: Int, room: Int) -> Bool {
    shows(scrolling.count - 1, from: offset, room: room)
  }
}
