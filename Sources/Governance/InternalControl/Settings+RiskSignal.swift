extension Settings {
  /// How heavy a risk value is on the municipality's scale: more than ``heavyRiskPercent`` of the heaviest
  /// there is signals *empty*, ``raisedRiskPercent`` or more *half*, less *full*.
  ///
  /// For reading the map only; which risks the plan holds is chosen by hand. As usual, on the scale of
  /// B:726, 1–3, 4–8 and 9–16.
  public func signal(ofRiskValue value: Int) -> Signal {
    let heaviest = likelihoodSteps * materialitySteps
    if value * 100 > heaviest * heavyRiskPercent { return .empty }
    return value * 100 >= heaviest * raisedRiskPercent ? .half : .full
  }

  /// The risk values that signal so, from the least to the most; `nil` where there is none.
  public func riskValues(signalling signal: Signal) -> ClosedRange<Int>? {
    let all = (1...likelihoodSteps * materialitySteps)
      .filter { self.signal(ofRiskValue: $0) == signal }
    guard let first = all.first, let last = all.last else { return nil }
    return first...last
  }
}
