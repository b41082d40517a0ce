import Governance
import Screen
import Wording

/// A search across everything, as one types.
struct Searching: Hashable, Sendable {
  var field = TextField()
  var list = ScrollList()
}

extension State {
  /// Opens the search across everything, and has read what is not read yet.
  mutating func openSearch() -> [Effect] {
    updateSearch()
    search.find("")
    layers.append(.search(Searching()))
    return wantEverything()
  }

  /// What is to be read of the municipalities that nobody has entered.
  private mutating func wantEverything() -> [Effect] {
    guard requested.count < workspace.municipalities.count else { return [] }
    return workspace.municipalities.flatMap { want($0, first: nil) }
  }

  /// While somebody searches, what has been read meanwhile is searched, too; the hit that is selected stays
  /// selected.
  mutating func keepSearching() -> [Effect] {
    guard case .search(var searching)? = layers.last else { return [] }
    let effects = wantEverything()
    guard searchKey != derived.factsKey else { return effects }
    let selected = searching.list.selected.flatMap { search.spot(at: $0) }
    updateSearch()
    searching.list = ScrollList(
      count: search.hits.count,
      selected: selected.flatMap { search.place(of: $0) } ?? 0
    )
    layers[layers.count - 1] = .search(searching)
    return effects
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
      in: words,
      names: { ownerNames($0).joined(separator: " ") },
      findings: findings,
      from: place?.owner.municipality,
      awaited: workspace.municipalities.filter(isReading)
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
  var search: Rect { listPopup(width: 104, height: 26) }
  /// Hits that are seen at once.
  var searchHeight: Int { max(1, search.height - 5) }
}

extension State {
  /// Draws what was found: what it is, its name, and where it stands.
  func draw(_ searching: Searching, into grid: inout Grid, _ layout: FrameLayout) {
    let inside = drawPopup(layout.search, title: words[.searchTitle], into: &grid)
    searching.field.draw(into: &grid, in: inside.row(0))
    grid.putTruncated(searchNote(searching), in: inside.row(1), style: .quiet)
    grid.horizontalRule(inside.row(2))
    let list = inside.inset(top: 3)
    let hits = search.hits
    let visible = searching.list.visible(height: layout.searchHeight)
    drawFound(visible.filter(hits.indices.contains).map { found(hits[$0]) }, in: list, into: &grid)
    if let selected = searching.list.selected, let y = visible.firstIndex(of: selected) {
      grid.restyle(list.row(y - visible.lowerBound)) { $0.selected(.here) }
    }
    Scrollbar(count: hits.count, visible: visible, height: layout.searchHeight)
      .draw(
        into: &grid,
        in: Rect(x: inside.maxX, y: list.y, width: 1, height: layout.searchHeight)
      )
  }

  /// How much was found, or how to begin, and what is still being read.
  private func searchNote(_ searching: Searching) -> String {
    let names = search.awaited.map { workspace.municipality($0)?.name ?? $0.text }
    let awaited = names.isEmpty ? nil : words[.searchingOn(names)]
    return words.middot([told(searching), awaited].compactMap(\.self))
  }

  private func told(_ searching: Searching) -> String? {
    let typed = !searching.field.text.allSatisfy(\.isWhitespace)
    if !typed { return words[.searchHint(search.size)] }
    // That nothing is found is not known before all is read.
    if search.count == 0 { return search.awaited.isEmpty ? words[.nothingFound] : nil }
    let count = words[.foundCount(search.count, shown: search.hits.count)]
    return search.closeness == .near ? words[.nothingFits(near: count)] : count
  }

  /// Draws the hits that are seen; of those that are called alike the places are told apart.
  private func drawFound(_ hits: [Found?], in list: Rect, into grid: inout Grid) {
    let places = hits.map { hit in
      hit.map { words.middot([$0.part, owner(of: $0)].compactMap(\.self)) } ?? ""
    }
    let kinds = hits.map { hit in hit.map { words.found($0.kind) } ?? "" }
    let isWide = list.width >= Self.wideSearch
    let width = isWide ? Self.kindWidth : min(Self.kindWidth, kinds.map(\.columns).max() ?? 0)
    for (y, hit) in hits.enumerated() {
      guard let hit else { continue }
      let line = list.row(y)
      let kind = Rect(x: line.x, y: line.y, width: width, height: 1)
      grid.putTruncated(kinds[y], in: kind, style: .quiet)
      let room = line.inset(left: width + 1)
      let place = places[y]
      // The name gives way only to as much of the place as tells it from others alike.
      let least = min(place.columns + 3, room.width * 2 / 5)
      let name = hit.name.truncated(to: max(room.width - least, 0))
      grid.put(name, at: Point(x: room.x, y: room.y), in: room)
      let rest = room.inset(left: name.columns + 3)
      guard place.columns > rest.width else {
        grid.put(place, at: Point(x: rest.x, y: rest.y), in: rest, style: .quiet)
        continue
      }
      let alike = hits.indices.filter { $0 != y && hits[$0]?.name == hit.name }.map { places[$0] }
      let shown = place.shortened(to: rest.width, apartFrom: alike)
      grid.putTruncated(shown, in: rest, style: .quiet)
    }
  }

  /// The room for what kind of thing was found; in a narrower window only what the hits need.
  private static let (kindWidth, wideSearch) = (19, 90)

  /// Whose it is: of the municipality that is shown the body alone.
  private func owner(of found: Found) -> String {
    let isHere = found.owner.municipality == place?.owner.municipality
    let body = workspace.body(found.owner).map { $0.shortName ?? $0.name }
    if let body, isHere { return body }
    return ownerNames(found.owner).joined(separator: " › ")
  }
}
