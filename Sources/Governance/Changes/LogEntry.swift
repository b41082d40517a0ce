/// A line of the log (*ändringslogg*): a change set that was saved, and the digest of the line before it.
public struct LogEntry: Hashable, Sendable {
  /// What was changed, by whom, when and why.
  public let change: ChangeSet
  /// SHA-256 of the line before it in the same writer's log, in hexadecimal; empty for the first.
  public let previous: String

  /// An entry.
  public init(change: ChangeSet, previous: String) {
    self.change = change
    self.previous = previous
  }
}

extension LogEntry: Comparable {
  /// Orders by time, and by id where that is the same.
  public static func < (left: LogEntry, right: LogEntry) -> Bool {
    (left.change.when.seconds, left.change.id.text)
      < (right.change.when.seconds, right.change.id.text)
  }
}
