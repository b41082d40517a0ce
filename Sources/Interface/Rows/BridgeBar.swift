import Governance

/// A bar of a bridge: where it begins and ends, in the bridge's unit.
struct BridgeBar: Hashable, Sendable {
  /// What a bar stands for.
  enum Kind: Hashable, Sendable {
    /// The frame before or after.
    case end
    /// A step on the way.
    case step
    /// A part of the step before it, which moves nothing by itself.
    case part
  }

  var label: String
  var kind: Kind
  /// The step; `nil` for a frame.
  var step: BridgeStep?
  var value: CellValue
  /// Where it begins and ends; `nil` where that cannot be known.
  var span: Span?
  /// What all bars of the bridge are drawn on; `nil` where nothing is known.
  var scale: Span?
  /// What a step comes to, exactly, where it is computed.
  var exact: Rational?
  var note: String?
  var source: Source?
}

extension BridgeBar {
  /// From one place of a bridge to another, exactly.
  struct Span: Hashable, Sendable {
    var from: Rational
    var to: Rational
  }
}

extension BudgetBridge {
  /// The bridge as bars, from one frame to the next, as the check reckons it.
  var bars: [BridgeBar] {
    let moves = self.moves
    let first = BridgeBar(end: from, at: from.value.amount?.rational)
    let last = BridgeBar(end: to, at: to.value.amount?.rational ?? moves.last?.after)
    let between =
      moves.count == steps.count
      ? moves.map { BridgeBar($0, decimals: decimals) } : steps.map(BridgeBar.init(unknown:))
    return ([first] + between + [last]).onOneScale
  }
}

extension BridgeBar {
  fileprivate init(end: BridgeEnd, at place: Rational?) {
    label = end.label
    kind = .end
    value = end.value
    span = place.map { Span(from: .zero, to: $0) }
    source = end.source
  }

  /// A step in percent is shown with what it comes to.
  fileprivate init(_ move: BridgeMove, decimals: Int) {
    self.init(unknown: move.step)
    kind = move.depth > 0 ? .part : .step
    let reckoned = move.change?.rounded(decimals: decimals).map(CellValue.number)
    value = move.step.value ?? reckoned ?? .missing
    exact = move.step.value == nil ? move.change : nil
    // Bars are drawn as the figures read: what is less than a step of them moves nothing.
    if let before = move.before?.rounded(decimals: decimals)?.rational,
      let after = move.after?.rounded(decimals: decimals)?.rational
    {
      span = Span(from: before, to: after)
    }
  }

  /// A step whose place on the way cannot be known.
  fileprivate init(unknown step: BridgeStep) {
    label = step.label
    kind = step.parent == nil ? .step : .part
    value = step.value ?? .missing
    self.step = step
    note = step.note
    source = step.source
  }
}

extension [BridgeBar] {
  /// All on one scale that shows the steps: it begins just below the lowest place, and never says so
  /// as zero.
  fileprivate var onOneScale: [BridgeBar] {
    let places = flatMap { bar -> [Rational] in
      guard let span = bar.span, bar.kind != .part else { return [] }
      return bar.kind == .end ? [span.to] : [span.from, span.to]
    }
    guard let low = places.min(), let high = places.max(), low < high || !high.isZero,
      let margin = try? Swift.max(
        high.minus(low).divided(by: Rational(4)),
        high.magnitude.divided(by: Rational(50))
      ),
      let start = try? low.minus(margin)
    else { return self }
    return map { bar in
      var bar = bar
      bar.scale = BridgeBar.Span(from: start, to: high)
      return bar
    }
  }
}

extension BridgeBar.Span {
  /// How far along it a place is, from 0 to 1.
  func share(of place: Rational) -> Double {
    let width = to.approximation - from.approximation
    return width > 0 ? (place.approximation - from.approximation) / width : 0
  }
}
