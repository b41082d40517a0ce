/// What became of a wish to be suspended.
public enum Suspension: Hashable, Sendable {
  /// The program was stopped and goes on; the screen is up. Look at size and files again.
  case resumed
  /// Nobody could wake the program, which leads its session: it was not stopped.
  case refused
  /// It woke in the background to be ended: a signal waits that says so, the screen stays away.
  case leaving
}

/// How a program that ran on the terminal ended.
public enum ProgramEnd: Hashable, Sendable {
  /// It ended with this status.
  case exited(Int32)
  /// This signal ended it.
  case killed(signal: Int32)
  /// It could not be started.
  case notStarted
}
