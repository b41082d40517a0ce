public import Governance

/// What came of a text that was opened in another program.
public enum EditorOutcome: Hashable, Sendable {
  /// It has been edited, or left as it was.
  case text(String, EditorEnd)
  /// What the program wrote is no text, or too long: it is kept in that file.
  case unusable(path: String)
  /// The program could not be started.
  case notStarted(String)
  /// The text could not be put in a file.
  case notKept(FileFault)
}

/// How another program ended.
public enum EditorEnd: Hashable, Sendable {
  /// Well.
  case well
  /// With an error of its own.
  case failed(Int32)
  /// By a signal.
  case killed(Int32)
}
