import Governance
import Screen
import Wording

/// A search across everything, as one types.
struct Searching: Hashable, Sendable {
  var field = TextField()
  var list = ScrollList()
}

extension State {
  /// Opens the search across everything.
  mutating func openSearch() {
    updateSearch()
    search.find("")
    layers.append(.search(Searching()))
  }

  /// Takes in what has been read or changed since last time.
  private mutating func updateSearch() {
    guard searchKey != derived.factsKey else { return }
    searchKey = derived.factsKey
    let findings = derived.facts.findings.filter(\.verdict.isError)
      .map { (finding: $0, name: place(of: $0)) }
    var updated = search
    updated.update(
      workspace,
      names: { ownerNames($0).joined(separator: " ") },
      findings: findings
    )
    search = updated
  }

  /// A key in the search.
  mutating func take(_ key: Key, in searching: Searching) -> [Effect] {
    var searching = searching
    switch key {
    case .escape: return []
    case .enter:
      guard let selected = searching.list.selected, search.hits.indices.contains(selected),
        let found = found(search.hits[selected])
      else { break }
      return jump(to: found.target)
    case .up, .down, .pageUp, .pageDown:
      if let step = ScrollStep(key) {
        searching.list.move(step, height: FrameLayout(self).searchHeight)
      }
    default:
      searching.field.handle(key)
      look(for: &searching)
    }
    layers.append(.search(searching))
    return []
  }

  /// Pasted text is looked for, too.
  mutating func paste(_ text: String, in searching: Searching) {
    var searching = searching
    searching.field.paste(text)
    look(for: &searching)
    layers.append(.search(searching))
  }

  private mutating func look(for searching: inout Searching) {
    updateSearch()
    search.find(searching.field.text)
    searching.list = ScrollList(count: search.hits.count)
  }
}

extension FrameLayout {
  /// The popup of the search.
  var search: Rect { popup(width: 100, height: 26) }
  /// Hits that are seen at once.
  var searchHeight: Int { max(1, search.height - 6) }
}

extension State {
  /// Draws what was found: what it is, its name, and where it stands.
  func draw(_ searching: Searching, into grid: inout Grid, _ layout: FrameLayout) {
    let inside = drawPopup(layout.search, title: words[.searchTitle], into: &grid)
    searching.field.draw(into: &grid, in: inside.row(0))
    grid.horizontalRule(inside.row(1))
    let list = inside.inset(top: 2)
    let hits = search.hits
    let visible = searching.list.visible(height: layout.searchHeight)
    for (y, index) in visible.enumerated() where hits.indices.contains(index) {
      guard let found = found(hits[index]) else { continue }
      draw(found, in: list.row(y), into: &grid)
      if index == searching.list.selected { grid.restyle(list.row(y)) { $0.selected(.here) } }
    }
    Scrollbar(count: hits.count, visible: visible, height: layout.searchHeight)
      .draw(
        into: &grid,
        in: Rect(x: inside.maxX, y: list.y, width: 1, height: layout.searchHeight)
      )
    grid.putTruncated(
      searchNote(searching),
      in: inside.row(inside.height - 1),
      style: .quiet
    )
  }

  /// How much was found, or how to begin.
  private func searchNote(_ searching: Searching) -> String {
    let typed = !searching.field.text.allSatisfy(\.isWhitespace)
    if !typed { return words[.searchHint(search.size)] }
    if search.count == 0 { return words[.nothingFound] }
    return words[.foundCount(search.count, shown: search.hits.count)]
  }

  private func draw(_ found: Found, in line: Rect, into grid: inout Grid) {
    let kind = Rect(x: line.x, y: line.y, width: 19, height: 1)
    grid.putTruncated(words.found(found.kind), in: kind, style: .quiet)
    let room = line.inset(left: 20)
    let body = workspace.body(found.owner).map { $0.shortName ?? $0.name }
    let whose =
      found.owner.municipality == place?.owner.municipality && body != nil
      ? body : ownerNames(found.owner).joined(separator: " › ")
    let place = words.middot([found.part, whose].compactMap(\.self))
    let width = min(place.columns, room.width * 2 / 5)
    let start = room.maxX - width
    grid.putTruncated(
      place,
      in: Rect(x: start, y: room.y, width: width, height: 1),
      align: .right,
      style: .quiet
    )
    grid.putTruncated(found.name, in: room.inset(right: width + 2))
  }
}
