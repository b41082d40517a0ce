/// What shows that a log is not as it was written.
public enum LogFault: Hashable, Sendable {
  /// A line holds nothing that can be read, and no crash explains it.
  case noEntry(line: Int)
  /// A line is not what the next one was written after: its text was changed afterwards.
  case altered(line: Int)
  /// A line was not written after the one before it: one between them is gone, or that one was changed.
  case broken(line: Int)
  /// A line was written after another line than the one before it: lines were moved, taken out or put in.
  case moved(line: Int, follows: Int)
  /// The first line was written after another that is gone.
  case beginningMissing
  /// Entries that this computer has seen are not there: the end was cut off, or all of it was made anew.
  case cutShort(after: Int)
  /// This computer has seen the log, and it is gone.
  case vanished
  /// It cannot be read.
  case unreadable(FileFault)
}
