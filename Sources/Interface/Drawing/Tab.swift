import Screen
import Wording

/// A numbered view where it stands in the second line, for the eye and for the mouse.
struct Tab: Hashable, Sendable {
  let view: View
  let text: String
  let x: Int
}

/// How much of the views' names is shown.
private enum TabNames: CaseIterable {
  /// Whole words, with air around them.
  case whole
  /// Whole words, close together.
  case tight
  /// Short names, except for the chosen view.
  case short
  /// Numbers alone, except for the chosen view.
  case numbers
}

extension State {
  /// The numbered views, the chosen one in brackets; names are shortened before one is cut away.
  func tabs(_ layout: FrameLayout) -> [Tab] {
    let room = layout.tabs.maxX - layout.tabsStart
    let all = TabNames.allCases.lazy.map(tabTexts)
    let texts = all.first { $0.reduce(0) { $0 + $1.columns } <= room + 1 } ?? tabTexts(.numbers)
    var x = layout.tabsStart
    return zip(View.allCases, texts)
      .map { view, text in
        defer { x += text.columns }
        return Tab(view: view, text: text, x: x)
      }
  }

  private func tabTexts(_ names: TabNames) -> [String] {
    View.allCases.map { view in
      let number = view.rawValue
      let whole = words[view.phrase]
      switch (names, place?.view == view) {
      case (.whole, true): return "[\(number) \(whole)]"
      case (.whole, false): return " \(number) \(whole) "
      case (_, true): return "[\(number) \(whole)] "
      case (.tight, false): return "\(number) \(whole) "
      case (.short, false): return "\(number) \(words.tab(view.tabName)) "
      case (.numbers, false): return "\(number) "
      }
    }
  }
}

extension View {
  fileprivate var tabName: TabName {
    switch self {
    case .overview: .overview
    case .goals: .goals
    case .budget: .budget
    case .assignments: .assignments
    case .internalControl: .internalControl
    case .sumCheck: .sumCheck
    case .calendar: .calendar
    case .economy: .economy
    case .documents: .documents
    case .log: .log
    }
  }
}
