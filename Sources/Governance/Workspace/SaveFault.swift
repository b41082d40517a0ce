/// Why a change was not saved.
public enum SaveFault: Error, Hashable, Sendable {
  /// Somebody else changed the same values at the same time.
  ///
  /// Nothing was written.
  case conflict([Conflict])
  /// The change cannot be made on what the files hold now.
  case refused(ChangeRefusal)
  /// A file that it touches cannot be used, and is never overwritten.
  case problem(DataProblem)
  /// A file could not be written.
  ///
  /// All is as it was before.
  case notWritten(path: String, FileFault)
  /// The local folder for what is being saved could not be written.
  ///
  /// All is as it was before.
  case notKept(FileFault)
  /// A file could not be written, nor what had been written be taken back.
  ///
  /// What is missing is made up for before the next change, or at the next start.
  case unfinished(path: String, FileFault)
  /// It touches several municipalities, whose logs are apart.
  case severalMunicipalities
}
