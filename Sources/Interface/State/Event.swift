public import Governance
public import Screen
public import Wording

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
  /// A change is on the disk.
  case saved(ChangeSet.ID, at: Moment)
  /// A change could not be saved; it is taken back on the screen.
  case notSaved(ChangeSet.ID, SaveFault)
  /// An edit that an earlier session did not finish was completed.
  case recovered(Int)
  /// Nobody has been here before.
  case firstStart
  /// The configuration file at a path has faults.
  case misconfigured([ConfigurationFault], path: String)
  /// The chosen appearance is in the configuration file.
  case appearanceKept(path: String)
  /// It could not be written there.
  case appearanceNotKept(FileFault)
  /// A text comes back from another program.
  case edited(EditorOutcome)
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
  /// Show the roles in these colours.
  case dress(Appearance)
  /// Keep these colours for the next time.
  case keepAppearance(Appearance)
  /// Open a text in the user's own editor.
  case openEditor(String)
  /// End, when all is saved.
  case quit
}
