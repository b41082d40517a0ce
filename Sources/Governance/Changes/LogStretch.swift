/// Some changes of a log, and how far the walk has come.
public struct LogStretch: Hashable, Sendable {
  /// Those that were asked for, latest first.
  public var changes: [ChangeSet] = []
  /// Lines on the way that are no entries.
  public var problems: [DataProblem] = []
  /// Whether there is nothing earlier.
  public var isWhole = false

  /// Nothing yet.
  public init() {}
}
