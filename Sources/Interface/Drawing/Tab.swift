import Screen
import Wording

/// A numbered view where it stands in the second line, for the eye and for the mouse.
struct Tab: Hashable, Sendable {
  let view: View
  /// Its number and name with the cell before and the cell behind, which are brackets where it is chosen.
  let text: String
  /// Where the cell before it stands.
  let x: Int

  /// Whether it has no room for its name.
  var isNumber: Bool { text.dropFirst().dropLast() == "\(view.rawValue)" }
}

/// How much of the views' names is shown.
private enum TabNames: CaseIterable {
  /// Whole words.
  case whole
  /// Whole words, except where they are long.
  case usual
  /// Short names.
  case short
  /// Numbers alone.
  case numbers
}

/// How many cells stand between two views.
private enum TabGap: Int, CaseIterable {
  /// One of each.
  case wide = 2
  /// One that they share.
  case narrow = 1
}

extension State {
  /// The numbered views, the chosen one in brackets.
  ///
  /// Which view is chosen moves none of them: brackets take the places of spaces, and what there is room for
  /// depends on the width alone.
  func tabs(_ layout: FrameLayout) -> [Tab] {
    let start = layout.tabsStart - 1
    let (texts, gap) = tabNames(width: layout.tabs.maxX - start)
    var x = start
    return zip(View.allCases, texts)
      .map { view, text in
        defer { x += text.columns + gap.rawValue }
        let isChosen = place?.view == view
        return Tab(view: view, text: isChosen ? "[\(text)]" : " \(text) ", x: x)
      }
  }

  /// What the chosen view is called, where it is only a number among the others.
  func caption(of tabs: [Tab]) -> String? {
    tabs.first { $0.view == place?.view }.flatMap { $0.isNumber ? words[$0.view.phrase] : nil }
  }

  private func tabNames(width: Int) -> (texts: [String], gap: TabGap) {
    for names in TabNames.allCases {
      let texts = tabTexts(names)
      let needed = texts.reduce(2) { $0 + $1.columns }
      for gap in TabGap.allCases where needed + gap.rawValue * (texts.count - 1) <= width {
        return (texts, gap)
      }
    }
    return (tabTexts(.numbers), .narrow)
  }

  private func tabTexts(_ names: TabNames) -> [String] {
    View.allCases.map { view in
      switch names {
      case .whole: "\(view.rawValue) \(words[view.phrase])"
      case .usual: "\(view.rawValue) \(words.tab(view.tabName, length: .long))"
      case .short: "\(view.rawValue) \(words.tab(view.tabName))"
      case .numbers: "\(view.rawValue)"
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
