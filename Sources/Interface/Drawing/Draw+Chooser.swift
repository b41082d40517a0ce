import Governance
import Screen
import Wording

extension State {
  /// Draws a choice; a long one scrolls.
  func draw(_ chooser: Chooser, into grid: inout Grid, _ layout: FrameLayout) {
    let height = layout.height(of: chooser)
    let frame = layout.frame(of: chooser)
    let inside = drawPopup(frame, title: chooser.title, into: &grid).inset(top: 1)
    let visible = chooser.list.visible(height: height)
    for (y, index) in visible.enumerated() {
      let row = inside.row(y)
      let isCurrent = index == chooser.current
      let choice = chooser.choices[index]
      let said = [
        isCurrent ? words[.holdsNow] : nil, choice.remark,
        choice.note.map { _ in words[.isSuggested] },
      ]
      .compactMap(\.self)
      let remark = said.isEmpty ? [] : [Span("  ‹ \(words.middot(said))", .accent)]
      let spans = spans(of: choice, number: index + 1)
      let over = (spans + remark).reduce(-row.width) { $0 + $1.text.columns }
      grid.put((over > 0 ? shortened(spans, by: over, in: chooser) : spans) + remark, in: row)
      if index == chooser.list.selected { grid.restyle(row) { $0.selected(.here) } }
    }
    Scrollbar(count: chooser.choices.count, visible: visible, height: height)
      .draw(into: &grid, in: Rect(x: inside.maxX, y: inside.y, width: 1, height: height))
    let hint = inside.inset(top: height + 1)
    let note = chooser.choices.compactMap(\.note).first ?? ""
    for (y, line) in note.wrapped(to: max(1, hint.width)).prefix(hint.height).enumerated() {
      grid.putTruncated(line, in: hint.row(y), style: .quiet)
    }
    if let rivalry = chooser.rivalry { draw(rivalry, .oneOf, into: &grid, layout) }
  }

  /// A choice that is too long for its line, told apart from the others.
  private func shortened(_ spans: [Span], by over: Int, in chooser: Chooser) -> [Span] {
    var spans = spans
    guard let last = spans.popLast() else { return [] }
    let others = chooser.choices.map(\.label)
    let text = last.text.shortened(to: max(1, last.text.columns - over), apartFrom: others)
    return spans + [Span(text, last.style)]
  }

  /// A choice with the digit that takes it.
  private func spans(of choice: Chooser.Choice, number: Int) -> [Span] {
    let digit = number <= 9 ? "\(number) " : "  "
    let signal = choice.signal.map { [Span(disc($0), $0.style), Span(" ")] } ?? []
    let box = choice.isOn.map { [Span($0 ? "[x] " : "[ ] ")] } ?? []
    if choice.hindrance != nil { return [Span(digit + choice.shown, .quiet)] }
    return [Span(digit, .quiet)] + box + signal
      + [Span(choice.label)]
  }
}

extension FrameLayout {
  /// The popup of a choice.
  func frame(of chooser: Chooser) -> Rect {
    popup(width: chooser.width, height: height(of: chooser) + 4 + chooser.notedLines)
  }

  /// The choices in it.
  func choices(of chooser: Chooser) -> Rect {
    var inside = frame(of: chooser).inset(left: 2, top: 2, right: 2, bottom: 1)
    inside.height = height(of: chooser)
    return inside
  }
}

extension Chooser {
  /// Lines below the choices for what is said of one.
  var notedLines: Int { choices.contains { $0.note != nil } ? 2 : 0 }

  /// How wide its popup is.
  fileprivate var width: Int {
    let notes = choices.compactMap(\.note).map(\.columns).max() ?? 0
    let labels = signalsNothing ? choices.map(\.shownWidth).max() ?? 0 : 0
    let now = current == nil ? 0 : Self.roomForCurrent
    return min(Self.mostWidth, max(44, title.columns + 8, notes + 12, labels + 8 + now))
  }

  private static let roomForCurrent = 6
  /// Wider, a line is no longer read at a glance.
  private static let mostWidth = 140

  private var signalsNothing: Bool { choices.allSatisfy { $0.signal == nil } }
}

extension Chooser.Choice {
  /// What it says, with why it cannot be taken where the label does not say that itself.
  fileprivate var shown: String {
    guard let hindrance, hindrance != label else { return label }
    return "\(label) – \(hindrance)"
  }

  fileprivate var shownWidth: Int { shown.columns }
}
