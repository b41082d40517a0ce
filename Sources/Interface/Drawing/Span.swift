import Governance
import Screen

/// A stretch of text in one style.
struct Span: Hashable, Sendable {
  var text: String
  var style: Style

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

extension Grid {
  /// Draws spans one after the other in a rectangle's first row, cut with a mark.
  @discardableResult
  mutating func put(_ spans: [Span], in rect: Rect) -> Int {
    var x = rect.x
    for span in spans where x < rect.maxX {
      x = putTruncated(span.text, at: Point(x: x, y: rect.y), in: rect, style: span.style)
    }
    return x
  }

  /// Draws spans, and behind them as many of some that say less as there is room for whole: a word that is cut
  /// says nothing.
  @discardableResult
  mutating func put(_ spans: [Span], thenWhole rest: [Span], in rect: Rect) -> Int {
    var (shown, room) = (spans, rect.width - spans.reduce(0) { $0 + $1.text.columns })
    for span in rest {
      room -= span.text.columns
      guard room >= 0 else { break }
      shown.append(span)
    }
    return put(shown, in: rect)
  }

  /// Draws spans so that they end at a rectangle's right edge; returns where they begin.
  @discardableResult
  mutating func putRight(_ spans: [Span], in rect: Rect) -> Int {
    let width = spans.reduce(0) { $0 + $1.text.columns }
    let start = max(rect.x, rect.maxX - width)
    put(spans, in: Rect(x: start, y: rect.y, width: rect.maxX - start, height: 1))
    return start
  }
}

extension State {
  /// A signal's disc, or its ASCII form.
  func disc(_ signal: Signal) -> String {
    switch (glyphs.symbols, signal) {
    case (.drawn, .full): "●"
    case (.drawn, .most): "◕"
    case (.drawn, .half): "◑"
    case (.drawn, .empty): "○"
    case (.drawn, .none): "·"
    case (.spelled, .full): "[++]"
    case (.spelled, .most): "[+ ]"
    case (.spelled, .half): "[~ ]"
    case (.spelled, .empty): "[- ]"
    case (.spelled, .none): "[. ]"
    }
  }

  /// How wide a disc is.
  var discWidth: Int { glyphs == .unicode ? 1 : 4 }

  /// The mark of a verdict.
  func mark(_ verdict: SumVerdict) -> String {
    switch (glyphs.symbols, verdict) {
    case (_, .exact): "="
    case (.drawn, .rounding): "≈"
    case (.drawn, .mismatch): "≠"
    case (.spelled, .rounding): "~"
    case (.spelled, .mismatch): "!"
    }
  }
}

/// Where the keys are while something is selected.
enum SelectionPlace: Hashable, Sendable {
  /// In this pane.
  case here
  /// In another.
  case elsewhere
}

extension Style {
  /// The style of what is selected: one even bar where the keys are, bold where they are not.
  func selected(_ place: SelectionPlace) -> Style {
    switch place {
    case .here: Style(.plain, emphasis.union(.reverse))
    case .elsewhere: Style(role, emphasis.union(.bold))
    }
  }
}

extension Signal {
  /// Its role.
  var role: Role {
    switch self {
    case .full: .fullyMet
    case .most: .largelyMet
    case .half: .partlyMet
    case .empty: .notMet
    case .none: .notEvaluated
    }
  }

  /// Its style.
  var style: Style { Style(role) }
}

extension Signal {
  /// Its style as that of a status: what has not begun is no fault as long as it is not late.
  var statusStyle: Style { self == .empty ? .quiet : style }
}

extension Facts.AssignmentFact {
  /// The style of its status.
  var style: Style { isOverdue ? signal.style : signal.statusStyle }
}

extension SumVerdict {
  /// Its style.
  var style: Style {
    switch self {
    case .mismatch: Style(.notMet, .bold)
    case .rounding, .exact: .quiet
    }
  }
}
