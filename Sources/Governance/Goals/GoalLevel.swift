/// How far a goal is met (*nivå*).
///
/// Ordered from worst to best, *Ej utvärderad* before all.
public enum GoalLevel: String, CaseIterable, Hashable, Sendable {
  /// *Ej utvärderad*.
  case notEvaluated
  /// *Ej uppfyllt*.
  case notMet
  /// *Delvis uppfyllt*.
  case partlyMet
  /// *I hög grad uppfyllt*.
  case largelyMet
  /// *Helt uppfyllt*.
  case fullyMet
}

/// A signal (*signal*): what its disc, its word and its colour say.
///
/// Five degrees, shared by goals, assignments, controls and economy. Source: domain, section 6.
public enum Signal: String, CaseIterable, Hashable, Sendable {
  /// A full disc.
  case full
  /// Three quarters.
  case most
  /// Half.
  case half
  /// An empty disc.
  case empty
  /// A dot: nothing is known.
  case none
}

extension GoalLevel {
  /// The signal of the level.
  public var signal: Signal {
    switch self {
    case .fullyMet: .full
    case .largelyMet: .most
    case .partlyMet: .half
    case .notMet: .empty
    case .notEvaluated: .none
    }
  }
}
