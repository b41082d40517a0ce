public import Governance
public import Screen

/// Everything that happens to the screen.
public enum Event: Sendable {
  /// The user did something.
  case input(Input, at: Moment)
  /// The data folder was listed.
  case listed([Municipality.ID])
  /// An owner's documents were listed.
  case listedDocuments([Document.ID], Owner)
  /// A file was read, or turned out to be broken.
  case loaded(DataFile, LoadState)
  /// What can be undone and redone, as the log has it; the latest last.
  case history(undoable: [ChangeSet], redoable: [ChangeSet])
  /// A change is on the disk.
  case saved(ChangeSet.ID, at: Moment)
  /// A change could not be saved; it is taken back on the screen.
  case notSaved(ChangeSet.ID, SaveRefusal)
  /// An edit that an earlier session did not finish was completed.
  case recovered(Int)
}

/// Why a change could not be saved.
public enum SaveRefusal: Error, Hashable, Sendable {
  /// The file could not be written.
  case file(path: String, FileFault)
  /// Somebody else changed the same value meanwhile.
  case conflict(Address, theirs: Datum?)
  /// The file on the disk no longer takes the change.
  case refused(ChangeRefusal)
  /// The file on the disk can no longer be read.
  case broken(DataProblem)
}

/// What the screen wants done outside it.
public enum Effect: Hashable, Sendable {
  /// Read these files.
  case load([DataFile])
  /// List an owner's documents.
  case listDocuments(Owner)
  /// Save a change.
  case save(ChangeSet)
  /// Remember where the user is.
  case remember(Wish)
  /// Stop for a while, as Ctrl-Z asks.
  case suspend
  /// Paint everything anew.
  case repaint
  /// End, when all is saved.
  case quit
}
