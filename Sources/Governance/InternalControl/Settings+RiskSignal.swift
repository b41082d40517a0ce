extension Settings {
  /// How heavy a risk value is on the municipality's scale: more than half of the heaviest there is
  /// signals *empty*, a quarter or more *half*, less *full*.
  ///
  /// For reading the map only; which risks the plan holds is chosen by hand. On the scale of B:726,
  /// 1–3, 4–8 and 9–16.
  public func signal(ofRiskValue value: Int) -> Signal {
    let heaviest = likelihoodSteps * materialitySteps
    if value * 2 > heaviest { return .empty }
    return value * 4 >= heaviest ? .half : .full
  }

  /// The risk values that signal so, from the least to the most; `nil` where there is none.
  public func riskValues(signalling signal: Signal) -> ClosedRange<Int>? {
    let all = (1...likelihoodSteps * materialitySteps)
      .filter { self.signal(ofRiskValue: $0) == signal }
    guard let first = all.first, let last = all.last else { return nil }
    return first...last
  }
}
