import Screen
import Wording

extension State {
  /// The words with what they mean, or in English what they are called in Swedish; and below them all that
  /// the selected one means.
  func draw(_ search: GlossarySearch, into grid: inout Grid, _ layout: FrameLayout) {
    let inside = drawPopup(layout.glossary, title: words[.glossaryTitle], into: &grid)
    search.field.draw(into: &grid, in: inside.row(0))
    grid.horizontalRule(inside.row(1))
    let found = terms(search)
    let visible = search.list.visible(height: layout.glossaryHeight)
    for (y, index) in visible.enumerated() where found.indices.contains(index) {
      let row = layout.glossaryList.row(y)
      let term = words.row(of: found[index])
      let nameWidth = min(26, row.width / 2)
      grid.putTruncated(term.name, in: row.inset(right: row.width - nameWidth))
      grid.putTruncated(term.beside, in: row.inset(left: nameWidth + 1), style: .quiet)
      if index == search.list.selected { grid.restyle(row) { $0.selected(.here) } }
    }
    Scrollbar(count: found.count, visible: visible, height: layout.glossaryHeight)
      .draw(
        into: &grid,
        in: Rect(
          x: layout.glossaryList.maxX,
          y: layout.glossaryList.y,
          width: 1,
          height: layout.glossaryHeight
        )
      )
    let meaning = layout.glossaryMeaning
    grid.horizontalRule(Rect(x: meaning.x, y: meaning.y - 1, width: meaning.width, height: 1))
    guard let selected = search.list.selected, found.indices.contains(selected) else {
      grid.putTruncated(words[.noSuchTerm], in: layout.glossaryList.row(0), style: .quiet)
      return
    }
    let lines = words.meaning(of: found[selected]).wrapped(to: max(1, meaning.width))
    for (y, line) in lines.prefix(meaning.height).enumerated() {
      grid.putTruncated(line, in: meaning.row(y))
    }
  }
}

extension FrameLayout {
  private static let meaningHeight = 3

  /// The popup of the glossary.
  var glossary: Rect { listPopup(width: 72, height: 30) }
  /// The words in it.
  var glossaryList: Rect {
    glossary.inset(left: 2, top: 3, right: 2, bottom: Self.meaningHeight + 2)
  }
  /// Words that are seen at once.
  var glossaryHeight: Int { max(1, glossaryList.height) }
  /// What the selected one means.
  var glossaryMeaning: Rect {
    let inside = glossary.inset(left: 2, right: 2)
    return Rect(
      x: inside.x,
      y: inside.maxY - 1 - Self.meaningHeight,
      width: inside.width,
      height: Self.meaningHeight
    )
  }
}
