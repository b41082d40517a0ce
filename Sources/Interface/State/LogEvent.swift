public import Governance

/// What came of reading the log.
public enum LogEvent: Hashable, Sendable {
  /// Some of the entries that were asked for.
  case stretch(LogQuery, LogStretch)
  /// What stands in the way of taking a change back, or nothing.
  case obstacle(UndoObstacle?, to: ChangeSet.ID)
}

/// What the screen wants of the log.
public enum LogEffect: Hashable, Sendable {
  /// Read entries from the latest on, or go on behind those that were read; so many.
  case read(LogQuery, from: LogStart, most: Int)
  /// Find what stands in the way of taking a change back.
  case findObstacle(to: ChangeSet)
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
