extension Signal {
  /// What several levels amount to: all met, none met, or something between; nothing known counts not.
  public init(summing levels: [GoalLevel]) {
    let known = levels.filter { $0 != .notEvaluated }
    if known.isEmpty {
      self = .none
    } else if known.allSatisfy({ $0 == .fullyMet }) {
      self = .full
    } else if known.allSatisfy({ $0 == .notMet }) {
      self = .empty
    } else if known.allSatisfy({ $0 == .fullyMet || $0 == .largelyMet }) {
      self = .most
    } else {
      self = .half
    }
  }
}
