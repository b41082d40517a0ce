import Governance
import Screen

extension State {
  /// Where the parts of a view begin: their first rows that can be selected.
  var partStarts: [Int] {
    let rows = derived.rows
    let titles = rows.indices.filter { rows[$0].content.isPartTitle }
    return titles.enumerated()
      .compactMap { number, title in
        let end = number + 1 < titles.count ? titles[number + 1] : rows.count
        return rows[title..<end].firstIndex { $0.id != nil }
      }
  }

  /// Goes to the next part of the view, to the row of it that was selected last; after the last part comes the
  /// first.
  mutating func stepPart(_ direction: ScrollStep) {
    let starts = partStarts
    guard let selected = current.list.selected, !starts.isEmpty else { return }
    let here = starts.lastIndex { $0 <= selected } ?? 0
    let step = direction == .up ? starts.count - 1 : 1
    let next = (here + step) % starts.count
    let end = next + 1 < starts.count ? starts[next + 1] : derived.rows.count
    var memory = current
    if let part = derived.rows[starts[here]].id, selected >= starts[here] {
      memory.lastInParts[part] = derived.rows[selected].id
    }
    let last = derived.rows[starts[next]].id.flatMap { memory.lastInParts[$0] }
    let known = last.flatMap { last in
      derived.rows[starts[next]..<end].firstIndex { $0.id == last }
    }
    let target = known ?? starts[next]
    // The whole part comes into view where there is room for it, and not its first row alone.
    memory.list.move(.to(min(end - 1, starts[next] + listHeight - 4)), height: listHeight)
    memory.list.move(.to(starts[next]), height: listHeight)
    memory.list.move(.to(target), height: listHeight)
    memory.selected = derived.rows[target].id
    current = memory
  }
}

extension RowContent {
  /// Whether it is the title of a part that one can go to.
  fileprivate var isPartTitle: Bool {
    switch self {
    case .control(.mapTitle), .control(.riskTitle), .control(.controlTitle),
      .economyLine(.goalsTitle), .economyLine(.personnelTitle), .economyLine(.decisionsTitle):
      true
    default: false
    }
  }
}
