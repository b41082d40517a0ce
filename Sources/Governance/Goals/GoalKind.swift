/// What sort of goal it is.
public enum GoalKind: String, CaseIterable, Hashable, Sendable {
  /// A goal in the ordinary sense.
  case goal
  /// *Övergripande mål*.
  case overarching
  /// *Arbetsmiljömål*.
  case workEnvironment
}
