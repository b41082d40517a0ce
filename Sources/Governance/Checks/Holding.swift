/// A printed figure held against a computed one.
struct Holding {
  let computed: Rational
  /// Printed minus computed.
  let difference: Rational
  let tolerance: Rational

  var verdict: SumVerdict { SumVerdict(difference: difference, tolerance: tolerance) }

  /// Holds a figure against a value; `nil` where either is absent.
  ///
  /// An interval holds what lies in it.
  init?(_ printed: CellValue, against value: WeighedValue) {
    guard let computed = value.number, let (nearest, halfStep) = printed.nearest(to: computed),
      let tolerance = try? value.tolerance().plus(halfStep),
      let difference = try? nearest.minus(computed)
    else { return nil }
    self.computed = computed
    self.difference = difference
    self.tolerance = tolerance
  }

  /// Holds two values against each other, what is in both weighing once.
  init?(_ left: WeighedValue, against right: WeighedValue) {
    guard let computed = right.number, let both = try? left.combined(.minus, right),
      let difference = both.number, let tolerance = try? both.tolerance()
    else { return nil }
    self.computed = computed
    self.difference = difference
    self.tolerance = tolerance
  }
}

extension CellValue {
  /// Of the numbers that it says, the nearest to another, with half of its last step.
  fileprivate func nearest(to number: Rational) -> (Rational, Rational)? {
    if case .interval(let low, let high) = self {
      let nearest = min(max(number, low.rational), high.rational)
      return (nearest, max(low.halfStep, high.halfStep))
    }
    guard let amount, let halfStep else { return nil }
    return (amount.rational, halfStep)
  }

  /// How many decimals it was printed with.
  var decimals: Int {
    if case .interval(let low, let high) = self { return max(low.decimals, high.decimals) }
    return amount?.decimals ?? 0
  }
}

extension Finding.Verdict {
  init(_ verdict: SumVerdict) {
    self =
      switch verdict {
      case .mismatch: .mismatch
      case .rounding: .rounding
      case .exact: .exact
      }
  }

  init(_ verdict: SumVerdict, of kind: DeclaredIdentity.Kind) {
    self =
      switch kind {
      case .equal: Self(verdict)
      case .restated: .restated
      case .differs: .differs
      }
  }
}
