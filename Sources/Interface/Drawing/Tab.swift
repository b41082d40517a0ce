import Screen
import Wording

/// A numbered view where it stands in the second line, for the eye and for the mouse.
struct Tab: Hashable, Sendable {
  let view: View
  let text: String
  let x: Int
}

extension State {
  /// The numbered views, the chosen one in brackets; names are shortened before one is cut away.
  func tabs(_ layout: FrameLayout) -> [Tab] {
    let room = layout.tabs.maxX - layout.tabsStart
    let lengths = [nil] + (1...12).reversed().map(Int?.some)
    let all = lengths.lazy.map(tabTexts)
    let texts = all.first { $0.reduce(0) { $0 + $1.columns } <= room + 1 } ?? tabTexts(longest: 1)
    var x = layout.tabsStart
    return zip(View.allCases, texts)
      .map { view, text in
        defer { x += text.columns }
        return Tab(view: view, text: text, x: x)
      }
  }

  /// The views in whole words; or tighter, with no name but the chosen one longer than so.
  private func tabTexts(longest: Int?) -> [String] {
    View.allCases.map { view in
      let name = words[view.phrase]
      let isChosen = place?.view == view
      guard let longest else {
        return isChosen ? "[\(view.rawValue) \(name)]" : " \(view.rawValue) \(name) "
      }
      let short = name.count > longest + 1 ? "\(name.prefix(longest))." : name
      return isChosen ? "[\(view.rawValue) \(name)] " : "\(view.rawValue) \(short) "
    }
  }
}
