import Screen
import Wording

extension State {
  /// The step of the tour above the footer; or the offer of one, in the line above the footer.
  func drawTour(into grid: inout Grid, _ layout: FrameLayout) {
    switch tour {
    case .offered? where layers.isEmpty && isUntouched: drawOffer(into: &grid, layout)
    case .at(let step)?: draw(step, into: &grid, layout)
    case .offered?, nil: break
    }
  }

  private func drawOffer(into grid: inout Grid, _ layout: FrameLayout) {
    let key = keymap.keys(of: .tour).first.map(\.name) ?? keymap.label(of: .palette)
    let offer = " \(words[.tourOffer(key, help: keymap.label(of: .help))]) "
    grid.putRight([Span(offer, .accent)], in: layout.footerRule.inset(left: 1, right: 1))
  }

  /// What is said at the step that the tour has come to; nothing where there is none.
  var tourLines: [String] {
    guard case .at(let step)? = tour, !isTooSmall else { return [] }
    let text = words.explanation(of: step, key: keyLabel(of: step), undo: keymap.label(of: .undo))
    return text.wrapped(to: min(76, size.width - 6))
  }

  private func draw(_ step: TourStep, into grid: inout Grid, _ layout: FrameLayout) {
    let count = TourStep.end.rawValue - 1
    let title =
      [.begin, .end].contains(step) ? words[.tourTitle] : words[.tourStep(step.rawValue, of: count)]
    let cursor = grid.cursor
    let inside = drawPopup(layout.tour, title: title, into: &grid)
    for (y, line) in tourLines.enumerated() { grid.putTruncated(line, in: inside.row(y)) }
    grid.cursor = cursor
  }
}
