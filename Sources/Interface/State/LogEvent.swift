public import Governance

/// What came of reading the log.
public enum LogEvent: Hashable, Sendable {
  /// Some of the entries that were asked for.
  case stretch(LogStretch, of: LogRequest)
  /// What stands in the way of taking a change back, or nothing.
  case obstacle(UndoObstacle?, to: ChangeSet.ID)
}

/// What the screen wants of the log.
public enum LogEffect: Hashable, Sendable {
  /// Read entries.
  case read(LogRequest)
  /// Find what stands in the way of taking a change back.
  case findObstacle(to: ChangeSet)
}

/// Which entries of the log are to be read.
public struct LogRequest: Hashable, Sendable {
  /// Which of them.
  public let query: LogQuery
  /// Where reading begins.
  public let start: LogStart
  /// How many at most.
  public let most: Int
  /// Tells requests for the same entries apart, so that each answer is taken in once.
  public let number: Int
}

/// Where reading the log begins.
public enum LogStart: Hashable, Sendable {
  /// At the latest entry there is.
  case latest
  /// Behind those that were read for the same question.
  case whereLeft
}

/// What the screen wants done with a draft.
public enum DraftEffect: Hashable, Sendable {
  /// Keep it, in place of an earlier one with the same id.
  case keep(Draft)
  /// Give it up.
  case discard(ChangeSet.ID)
}
