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
  /// Earlier changes of the same writer in one municipality, as the log has them, first to last.
  case history([ChangeSet])
  /// The same where the log is another than before, as after a checkout.
  case rewound([ChangeSet], Municipality.ID)
  /// A change is on the disk.
  case saved(ChangeSet.ID, at: Moment)
  /// A change could not be saved; it is taken back on the screen.
  case notSaved(ChangeSet.ID, SaveFault)
  /// An edit that an earlier session did not finish was completed.
  case recovered(Int)
  /// What came of reading the log.
  case log(LogEvent)
  /// Drafts were left by earlier sessions.
  case drafts([Draft])
  /// Others have changed what is on the screen; the files come as events of their own.
  case incoming([IncomingStep])
  /// A change could not be saved because others had changed the same values.
  case undecided([OpenConflict])
  /// The conflicts that git has left in a municipality.
  case conflicts([OpenConflict], Municipality.ID)
}

/// What the screen wants done outside it.
public enum Effect: Hashable, Sendable {
  /// Read these files.
  case load([DataFile])
  /// List an owner's documents.
  case listDocuments(Owner)
  /// Save a change.
  case save(ChangeSet)
  /// Read the log.
  case log(LogEffect)
  /// Keep a draft, or give it up.
  case draft(DraftEffect)
  /// Conflicts have been decided by a change that is being saved, or without one.
  case settle([OpenConflict.Origin], by: ChangeSet.ID?)
  /// Remember where the user is.
  case remember(Wish)
  /// Stop for a while, as Ctrl-Z asks.
  case suspend
  /// Paint everything anew.
  case repaint
  /// End, when all is saved.
  case quit
}
